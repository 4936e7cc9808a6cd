// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {DeclineReason, IJobRegistry, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract CancelTest is BaseTest {
    function _cancel(JobRequest memory r) private {
        vm.prank(r.consumer);
        jobs.cancel(r);
    }

    function _expectRevert(JobRequest memory r, bytes memory data) private {
        vm.expectRevert(data);
        _cancel(r);
    }

    function _expectWrongStatus(JobRequest memory r, bytes32 id, Status status) private {
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, status));
    }

    /* REVERTS */

    /// Nobody burns another's nonce or takes another's job back.
    function test_RevertWhen_CallerIsNotTheConsumer(address caller) public {
        vm.assume(caller != consumer);
        JobRequest memory r = _openRequest();
        bytes memory data = abi.encodeWithSelector(IJobRegistry.NotConsumer.selector, consumer, caller);
        vm.expectRevert(data);
        vm.prank(caller);
        jobs.cancel(r);
        _submit(r);
        vm.expectRevert(data);
        vm.prank(caller);
        jobs.cancel(r);
    }

    /// A worker that has the job is never left with the work and without the pay.
    function test_RevertGiven_AWorkerHasTheJob() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _expectWrongStatus(r, id, Status.Assigned);
        vm.prank(operatorA);
        jobs.acknowledge(id);
        _expectWrongStatus(r, id, Status.Acknowledged);
        Receipt memory receipt = _complete(operatorA, r, 1);
        _expectWrongStatus(r, id, Status.Completed);
        _passUntilDue(receipt);
        _expectWrongStatus(r, id, Status.Completed);
    }

    function test_RevertGiven_TheJobIsRefunded() public {
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, 1));
        bytes32 id = _submit(r);
        _miss(r, _terms().ackWindow);
        _expectWrongStatus(r, id, Status.Refunded);
    }

    function test_RevertWhen_CalledTwice(bool submitted, uint32 late) public {
        JobRequest memory r = _openRequest();
        bytes32 id = jobs.hashRequest(r);
        if (submitted) _submit(r);
        _cancel(r);
        uint256 balance = vault.balanceOf(consumer);
        _skip(late, late);
        _expectWrongStatus(r, id, Status.Refunded);
        _eq(vault.balanceOf(consumer), balance, "refunded once");
    }

    /// What ended after its expiry reads as None; cancelling it would write a slot for nothing.
    function test_RevertWhen_TheRequestWasNeverSubmittedAndHasExpired(uint32 late) public {
        JobRequest memory r = _request();
        vm.warp(r.expiry + uint256(late));
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, jobs.hashRequest(r)));
        (JobRequest memory settled, bytes32 id,) = _settled();
        _expectRevert(settled, abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, id));
    }

    /* BEFORE SUBMISSION */

    /// The request can never be submitted: not now, not at its last second, not after it.
    function test_Cancel_BurnsTheNonce(uint256 time, uint32 late) public {
        JobRequest memory r = _request();
        bytes32 id = jobs.hashRequest(r);
        vm.warp(_now() + _bound(time, 0, p.maxRequestLife - 1));
        vm.recordLogs();
        _cancel(r);
        _eq(vm.getRecordedLogs().length, 1, "JobCancelled alone: there is nothing to refund");
        _eq(jobs.statusOf(id), Status.Refunded, "the end is kept");
        _eq(vault.balanceOf(consumer), BALANCE, "no money moves");

        bytes memory data = abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Refunded);
        vm.expectRevert(data);
        _submit(r);
        vm.warp(r.expiry + uint256(late));
        vm.expectRevert(data);
        _submit(r);
    }

    function test_Cancel_SaysSoBeforeSubmission() public {
        JobRequest memory r = _request();
        bytes32 id = jobs.hashRequest(r);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobCancelled(id, consumer);
        _cancel(r);
        r.nonce = 1;
        _submit(r); // any other request is another job
    }

    /// Even a request that no clock will ever end, or that could not be submitted anyway.
    function test_Cancel_TakesAnyRequestOfItsOwn(uint40 expiry, uint32 terms, uint96 maxFee) public {
        JobRequest memory r = _request();
        (r.expiry, r.termsId, r.maxFee) = (uint40(_bound(expiry, _now() + 1, type(uint40).max)), terms, maxFee);
        _cancel(r);
        _eq(jobs.statusOf(jobs.hashRequest(r)), Status.Refunded, "burnt");
        _eq(vault.balanceOf(consumer), BALANCE, "no money moves");
    }

    /* WAITING */

    function test_Cancel_RefundsAWaitingJobWhole(uint256 time, bool open) public {
        JobRequest memory r;
        bytes32 id;
        if (open) (r, id) = _open();
        else (r, id) = _submitted();
        _skip(_bound(time, 0, 365 days), 0);
        bool expired = _now() >= r.expiry;
        uint96 escrow = jobs.escrowFor(r.maxFee, open ? p.maxAttempts : 2);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobCancelled(id, consumer);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobRefunded(id, consumer, escrow);
        _cancel(r);
        _eq(vault.balanceOf(consumer), BALANCE, "all comes back");
        _eq(jobs.statusOf(id), expired ? Status.None : Status.Refunded, "kept until the expiry");
    }

    /// A keeper that wants the bounty of the expiry comes too late, and so does a worker.
    function test_Cancel_LeavesNothingToTake() public {
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        _cancel(r);
        bytes memory data = abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, Status.Refunded);
        vm.expectRevert(data);
        _take(r, operatorA);
        vm.expectRevert(data);
        _assign(r, workerA);
        vm.warp(r.expiry);
        vm.expectRevert(data);
        jobs.timeOut(r);
    }

    /// What was earned on the way stays earned.
    function test_Cancel_RefundsWhatIsLeft() public {
        vm.prank(ownerB);
        workers.removeModel(workerB, termsId);
        (JobRequest memory r, bytes32 id) = _assigned();
        _miss(r, _terms().ackWindow);
        _eq(jobs.statusOf(id), Status.Submitted, "waits");
        _cancel(r);
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty, "less the bounty of one step");

        vm.prank(ownerB);
        workers.addModel(workerB, termsId, INPUT_ASK, OUTPUT_ASK);
        (r, id) = _open();
        _assign(r, workerB);
        _decline(r, operatorB, DeclineReason.Busy);
        _cancel(r);
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty - p.attemptFee, "less the fee of one decline");
    }
}
