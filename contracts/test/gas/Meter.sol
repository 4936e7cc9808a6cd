// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm, vm} from "../../script/Vm.sol";
import {Market} from "./Market.sol";
import {Profile} from "./Profile.sol";

/// Sends transactions and keeps what their receipts would say. foundry.toml isolates every call a test makes: it is a
/// transaction of its own, with all slots cold, its 21,000, its calldata, the floor of EIP-7623 and its refunds.
abstract contract Meter is Market {
    struct Use {
        uint256 first; // the first time the step was taken
        uint256 last;
        uint256 whole; // the last transaction, if more was done in it
    }

    mapping(string step => Use) internal _uses;
    Profile internal _profile; // no contract: nobody asked for it

    /// Sends and notes the gas, of `count` things done at once for each of them.
    function _send(string memory step, address from, address to, bytes memory data, uint256 count)
        internal
        returns (Vm.Log[] memory logs)
    {
        if (address(_profile) != address(0)) return _watch(step, from, to, data);
        vm.recordLogs();
        vm.prank(from);
        (bool ok, bytes memory out) = to.call(data);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        logs = vm.getRecordedLogs();

        _isTrue(ok, string.concat(step, " reverted: ", vm.toString(out)));
        Use storage use = _uses[step];
        (use.whole, use.last) = (gas, gas / count);
        if (use.first == 0) use.first = use.last;
    }

    /// Sends, and tells what the call touches. Forge warms each slot it notes down, so the gas is that of the last time the
    /// step was taken.
    function _watch(string memory step, address from, address to, bytes memory data)
        private
        returns (Vm.Log[] memory logs)
    {
        vm.recordLogs();
        vm.startStateDiffRecording();
        vm.prank(from);
        (bool ok,) = to.call(data);
        Vm.AccountAccess[] memory accesses = vm.stopAndReturnStateDiff();
        logs = vm.getRecordedLogs();
        _isTrue(ok, step);
        _profile.add(step, _uses[step].whole, data, logs, accesses);
    }

    function _send(string memory step, address from, address to, bytes memory data)
        internal
        returns (Vm.Log[] memory logs)
    {
        return _send(step, from, to, data, 1);
    }
}
