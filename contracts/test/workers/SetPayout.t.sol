// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract SetPayoutTest is BaseTest {
    /// The operator neither: it is a hot key.
    function test_RevertWhen_CallerIsNotTheWorker(address caller) public {
        vm.assume(caller != ownerA);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotWorker.selector, workerA, caller));
        vm.prank(caller);
        workers.setPayout(workerA, attacker);
    }

    function test_RevertWhen_ThePayoutIsZero() public {
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.ZeroAddress.selector, "payout"));
        vm.prank(ownerA);
        workers.setPayout(workerA, address(0));
    }

    /// What was earned before and not paid yet goes to the new address too.
    function test_SetPayout() public {
        _settled();
        uint96 credit = rewards.creditOf(workerA);
        address fresh = address(0xF4E54);
        _expectEmit(address(workers));
        emit IWorkerRegistry.PayoutSet(workerA, fresh);
        vm.prank(ownerA);
        workers.setPayout(workerA, fresh);
        _eq(workers.identity(workerA).payout, fresh, "payout");
        rewards.claim(workerA);
        _isTrue(credit > 0, "else vacuous");
        _eq(paymentToken.balanceOf(fresh), credit, "paid");
    }
}
