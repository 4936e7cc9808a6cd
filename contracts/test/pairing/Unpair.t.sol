// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IPairing} from "../../src/interfaces/IPairing.sol";
import {PairingTest} from "./PairingTest.sol";

contract UnpairTest is PairingTest {
    function _unpair(address caller) private {
        vm.prank(caller);
        pairing.unpair(consumer, workerA);
    }

    function test_RevertWhen_TheCallerIsNeitherSide(address caller) public {
        vm.assume(caller != consumer && caller != ownerA);
        _paired();
        vm.expectRevert(abi.encodeWithSelector(IPairing.NotParty.selector, consumer, workerA, caller));
        _unpair(caller);
    }

    function test_RevertWhen_TheyAreNotPaired() public {
        vm.expectRevert(abi.encodeWithSelector(IPairing.NotPaired.selector, consumer, workerA));
        _unpair(consumer);
        _paired();
        _unpair(consumer);
        vm.expectRevert(abi.encodeWithSelector(IPairing.NotPaired.selector, consumer, workerA));
        _unpair(ownerA);
    }

    function test_Unpair_ByEitherSide(bool byWorker) public {
        _paired();
        address caller = byWorker ? ownerA : consumer;
        _expectEmit(address(pairing));
        emit IPairing.Unpaired(consumer, workerA, caller);
        _unpair(caller);
        _isTrue(!pairing.isPaired(consumer, workerA), "unpaired");
    }

    /// The code that made it does not make it again.
    function test_Unpair_LeavesTheCodeSpent() public {
        _paired();
        _unpair(consumer);
        bytes memory signature = _pairSignature(consumer, ownerA);
        vm.expectRevert(abi.encodeWithSelector(IPairing.CodeSpent.selector, code));
        vm.prank(ownerA);
        pairing.pair(workerA, code, signature);
    }
}
