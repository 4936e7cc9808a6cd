// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Receipt, Settlement, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IWorkerRegistry, Offence} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// suspend, resume and fail: the verbs of the Delivery.
contract SuspendTest is BaseTest {
    function _suspended() private returns (JobRequest memory r, bytes32 id, Receipt memory receipt) {
        (r, id, receipt) = _completed();
        vm.prank(address(delivery));
        jobs.suspend(id, receipt);
    }

    function _fail(JobRequest memory r, Receipt memory receipt) private {
        uint40 deadline = uint40(_now());
        vm.prank(address(delivery));
        jobs.fail(r, receipt, Offence.FailedDelivery, deadline, keeper);
    }

    function _resume(bytes32 id, Receipt memory receipt) private returns (Receipt memory) {
        vm.prank(address(delivery));
        return jobs.resume(id, receipt);
    }

    /* ROLES */

    function _expectNotDelivery(address caller, JobRequest memory r, bytes32 id, Receipt memory receipt) private {
        bytes memory data = abi.encodeWithSelector(IJobRegistry.NotDelivery.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(data);
        jobs.suspend(id, receipt);
        vm.expectRevert(data);
        jobs.resume(id, receipt);
        vm.expectRevert(data);
        jobs.fail(r, receipt, Offence.FailedDelivery, 0, caller);
        vm.stopPrank();
    }

    function test_RevertWhen_CallerIsNotTheDelivery(address caller) public {
        vm.assume(caller != address(delivery));
        (JobRequest memory r, bytes32 id, Receipt memory receipt) = _suspended();
        _expectNotDelivery(caller, r, id, receipt);
    }

    function test_RevertWhen_CallerHasAnotherRole() public {
        (JobRequest memory r, bytes32 id, Receipt memory receipt) = _suspended();
        address[6] memory callers = [consumer, operatorA, governor, dispatcher, address(jobs), address(vault)];
        for (uint256 i; i < 6; ++i) {
            _expectNotDelivery(callers[i], r, id, receipt);
        }
    }

    /* SUSPEND */

    function test_RevertWhen_SuspendingWhatIsNotCompleted() public {
        (, bytes32 id) = _assigned();
        Receipt memory receipt;
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, Status.Assigned));
        vm.prank(address(delivery));
        jobs.suspend(id, receipt);
    }

    function test_RevertWhen_SuspendingWithAnotherReceipt(uint96 charge) public {
        (, bytes32 id, Receipt memory receipt) = _completed();
        vm.assume(charge != receipt.charge);
        receipt.charge = charge;
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, id));
        vm.prank(address(delivery));
        jobs.suspend(id, receipt);
    }

    function test_RevertWhen_SuspendingTwice() public {
        (, bytes32 id, Receipt memory receipt) = _suspended();
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobSuspended.selector, id));
        vm.prank(address(delivery));
        jobs.suspend(id, receipt);
    }

    /// However late it is, a suspended job neither settles nor times out by the JobRegistry alone.
    function test_Suspend_StopsSettlement(uint32 late) public {
        (JobRequest memory r, bytes32 id, Receipt memory receipt) = _suspended();
        _passUntilDue(receipt);
        _skip(late, late);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobSuspended.selector, id));
        jobs.settle(id, receipt);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, Status.Completed));
        jobs.timeOut(r);
        Settlement[] memory batch = new Settlement[](1);
        batch[0] = Settlement(id, receipt);
        jobs.settleBatch(batch);
        (, bool suspended) = jobs.completionOf(id, receipt);
        _isTrue(suspended, "still suspended");
    }

    /* RESUME */

    function test_RevertWhen_ResumingOrFailingWhatIsNotSuspended() public {
        (JobRequest memory r, bytes32 id, Receipt memory receipt) = _completed();
        bytes memory data = abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, Status.Completed);
        vm.expectRevert(data);
        _resume(id, receipt);
        vm.expectRevert(data);
        _fail(r, receipt);
    }

    function test_RevertWhen_ResumingOrFailingWithAnotherReceipt(uint96 escrow) public {
        (JobRequest memory r, bytes32 id, Receipt memory receipt) = _suspended();
        vm.assume(escrow != receipt.escrow);
        receipt.escrow = escrow;
        bytes memory data = abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, id);
        vm.expectRevert(data);
        _resume(id, receipt);
        vm.expectRevert(data);
        _fail(r, receipt);
    }

    /// The dispute window starts again, for the new receipt and for no other.
    function test_Resume_StartsAWholeWindow(uint32 late) public {
        (, bytes32 id, Receipt memory receipt) = _suspended();
        _skip(late, late);
        Receipt memory resumed = _resume(id, receipt);
        uint256 until = _now() + _terms().disputeWindow;
        if (until < receipt.checkableUntil) until = receipt.checkableUntil;
        _eq(resumed.checkableUntil, until, "checkableUntil");
        _eq(resumed.checkableUntilBlock, _height() + _blocks(_terms().disputeWindow), "checkableUntilBlock");
        Receipt memory now_ = abi.decode(abi.encode(resumed), (Receipt));
        (now_.checkableUntil, now_.checkableUntilBlock) = (receipt.checkableUntil, receipt.checkableUntilBlock);
        _eq(keccak256(abi.encode(now_)), keccak256(abi.encode(receipt)), "nothing else changed");

        _passUntilDue(resumed);
        if (late > 0) {
            vm.expectRevert(abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, id));
            jobs.settle(id, receipt);
        }
        jobs.settle(id, resumed);
    }

    function test_RevertWhen_SettledBeforeTheNewWindowHasPassed() public {
        (, bytes32 id, Receipt memory receipt) = _suspended();
        _skip(1 days, 1 days);
        Receipt memory resumed = _resume(id, receipt);
        uint256 window = _terms().disputeWindow;
        _skip(window - 1, 1_000);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, id));
        jobs.settle(id, resumed);
        _skip(1, 0);
        jobs.settle(id, resumed);
    }

    /* FAIL */

    /// The request is the job's: with another, nobody is refunded in the consumer's place.
    function test_RevertWhen_FailingWithAnotherRequest() public {
        (JobRequest memory r,, Receipt memory receipt) = _suspended();
        r.consumer = attacker;
        bytes32 other = jobs.hashRequest(r);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, other, Status.None));
        _fail(r, receipt);
    }

    function test_Fail_RefundsAndPunishes(bool afterExpiry) public {
        (JobRequest memory r, bytes32 id, Receipt memory receipt) = _suspended();
        if (afterExpiry) vm.warp(r.expiry);
        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerJailed(workerA, id, Offence.FailedDelivery, 1, uint40(_now() + p.jailTerm));
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTimedOut(id, workerA, keeper, Status.Completed, Status.Refunded);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobRefunded(id, consumer, uint96(receipt.escrow - p.keeperBounty));
        _fail(r, receipt);
        _eq(jobs.statusOf(id), afterExpiry ? Status.None : Status.Refunded, "kept until the expiry");
        _eq(vault.balanceOf(keeper), p.keeperBounty, "bounty");
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty, "all but the bounty");
        _eq(rewards.creditOf(workerA), 0, "nothing earned");
        _eq(rewards.account(workerA).uptimeBps, 7_500, "a miss counts");
        _eq(workers.duty(workerA).active, 0, "the capacity was freed at completion, once");
    }

    function test_RevertWhen_FailingTwice() public {
        (JobRequest memory r, bytes32 id, Receipt memory receipt) = _suspended();
        _fail(r, receipt);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, Status.Refunded));
        _fail(r, receipt);
    }
}
