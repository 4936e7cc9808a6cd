// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {BaseTest} from "../BaseTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// The guardian is account 10 on local chains.
contract PauseTest is BaseTest {
    address private _guardian = _account(10);

    function _pause() private {
        vm.prank(_guardian);
        models.pause();
    }

    function test_RevertWhen_CallerIsNeitherGuardianNorOwner(address caller) public {
        vm.assume(caller != _guardian && caller != governor);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotGuardian.selector, caller));
        vm.prank(caller);
        models.pause();
        _pause();
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotGuardian.selector, caller));
        vm.prank(caller);
        models.unpause();
    }

    function test_RevertGiven_ItIsSoAlready() public {
        vm.expectRevert(IModelRegistry.NetworkNotPaused.selector);
        vm.prank(_guardian);
        models.unpause();
        _pause();
        vm.expectRevert(IModelRegistry.NetworkPaused.selector);
        _pause();
    }

    function test_RevertWhen_AJobIsSubmittedWhilePaused() public {
        _pause();
        JobRequest memory r = _request();
        vm.expectRevert(IModelRegistry.NetworkPaused.selector);
        _submit(r);
        vm.prank(governor);
        models.unpause();
        _submit(r);
    }

    /// Everything that runs goes on to its end, whoever holds the pause and for how long.
    function test_Pause_StopsNewJobsOnly() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _expectEmit(address(models));
        emit IModelRegistry.Paused(_guardian);
        _pause();
        _miss(r, _terms().ackWindow);
        vm.prank(operatorB);
        jobs.acknowledge(id);
        Receipt memory receipt = _complete(operatorB, r, OUTPUT_TOKENS);
        _passUntilDue(receipt);
        jobs.settle(id, receipt);
        rewards.claim(workerB);
        _eq(paymentToken.balanceOf(payoutB) > 0 ? 1 : 0, 1, "paid out");
        vm.prank(consumer);
        vault.withdrawBalance(1);
        vm.prank(ownerA);
        staking.unstake(workerA, 1);
        _eq(jobs.statusOf(id), Status.None, "over");
    }

    function test_SetGuardian_IsTheOwners(address caller) public {
        vm.assume(caller != governor);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vm.prank(caller);
        models.setGuardian(caller);

        _expectEmit(address(models));
        emit IModelRegistry.GuardianSet(attacker);
        vm.prank(governor);
        models.setGuardian(attacker);
        _eq(models.guardian(), attacker, "guardian");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotGuardian.selector, _guardian));
        _pause();
    }
}
