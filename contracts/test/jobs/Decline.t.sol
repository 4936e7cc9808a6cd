// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {DeclineReason, IJobRegistry, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract DeclineTest is BaseTest {
    function _expectRevert(JobRequest memory r, DeclineReason reason, bytes memory data) private {
        vm.expectRevert(data);
        _decline(r, operatorA, reason);
    }

    function _expectWrongStatus(JobRequest memory r, bytes32 id, Status status) private {
        bytes memory data = abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, status);
        _expectRevert(r, DeclineReason.Unservable, data);
    }

    function _reason(uint8 which) private pure returns (DeclineReason) {
        return DeclineReason(which % 4);
    }

    /* REVERTS */

    function test_RevertGiven_NoWorkerHasTheJob() public {
        JobRequest memory r = _request();
        _expectWrongStatus(r, jobs.hashRequest(r), Status.None);
        (JobRequest memory waiting, bytes32 id) = _submitted();
        _expectWrongStatus(waiting, id, Status.Submitted);
    }

    /// An answer is not taken back.
    function test_RevertGiven_TheJobIsCompletedOrOver() public {
        (JobRequest memory r, bytes32 id, Receipt memory receipt) = _completed();
        _expectWrongStatus(r, id, Status.Completed);
        _passUntilDue(receipt);
        jobs.settle(id, receipt);
        _expectWrongStatus(r, id, Status.None);
    }

    function test_RevertWhen_CallerIsNotTheOperator(address caller, uint8 which) public {
        vm.assume(caller != operatorA);
        (JobRequest memory r,) = _assigned();
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotOperatorOf.selector, workerA, caller));
        _decline(r, caller, _reason(which));
    }

    /// Nobody else gives a worker's job away, and a fee is not earned twice.
    function test_RevertWhen_CallerHasAnotherRoleOrHadTheJob() public {
        (JobRequest memory r,) = _assigned();
        address[4] memory callers = [consumer, ownerA, operatorB, dispatcher];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotOperatorOf.selector, workerA, callers[i]));
            _decline(r, callers[i], DeclineReason.Busy);
        }
        _decline(r, operatorA, DeclineReason.Busy);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotOperatorOf.selector, workerB, operatorA));
        _decline(r, operatorA, DeclineReason.Busy);
    }

    function test_RevertGiven_TheAckWindowHasPassed(uint32 late, uint8 which) public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _pass(_terms().ackWindow);
        _skip(late, late % 1_000);
        _expectRevert(r, _reason(which), abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, id));
    }

    function test_RevertGiven_TheCompletionWindowHasPassed(uint32 late) public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        _pass(_completionWindow(r));
        _skip(late, late % 1_000);
        bytes memory data = abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, id);
        _expectRevert(r, DeclineReason.Unservable, data);
    }

    /// Who acknowledged has seen the package and said that it can serve.
    function test_RevertGiven_TheJobIsAcknowledgedAndNotUnservable(uint8 which) public {
        vm.assume(_reason(which) != DeclineReason.Unservable);
        (JobRequest memory r, bytes32 id) = _acknowledged();
        DeclineReason reason = _reason(which);
        _expectRevert(r, reason, abi.encodeWithSelector(IJobRegistry.NotDeclinable.selector, id, reason));
    }

    /* NEXT */

    function test_Decline_GoesToTheNextCandidate(uint8 which, uint256 time) public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _skip(_bound(time, 0, _terms().ackWindow - 1), 100);
        _expectDeclined(id, workerA, _reason(which), Status.Assigned, Status.Assigned);
        uint40 ackDeadline = uint40(_now() + _terms().ackWindow);
        uint32 window = uint32(_completionWindow(r));
        _expectEmit(address(jobs));
        emit IJobRegistry.JobAssigned(id, workerB, INPUT_ASK, OUTPUT_ASK, ackDeadline, window);
        _decline(r, operatorA, _reason(which));

        _isAt(id, Status.Assigned, workerB);
        _eq(workers.duty(workerA).active, 0, "A is free");
        _eq(workers.duty(workerB).active, 1, "B is not");
        _eq(vault.balanceOf(operatorA), p.attemptFee, "one attempt fee");
    }

    /// Until the last moment before both time and blocks have passed.
    function test_Decline_AfterTheChainHalted(uint32 halt) public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _skip(_bound(halt, 0, 365 days), _blocks(_terms().ackWindow) - 1);
        _decline(r, operatorA, DeclineReason.Busy);
        _isAt(id, Status.Assigned, workerB);
    }

    function test_Decline_WaitsGivenNoOtherCandidateIsUsable() public {
        JobRequest memory r = _request();
        r.candidates[1] = _candidate(workerB, 2);
        bytes32 id = _submit(r);
        _expectDeclined(id, workerA, DeclineReason.Busy, Status.Assigned, Status.Submitted);
        _decline(r, operatorA, DeclineReason.Busy);
        _isAt(id, Status.Submitted, 0);
    }

    /// An answer that comes too late is still an answer: the second candidate gets the job after its expiry too.
    function test_Decline_AlsoFailsOverAfterTheExpiry() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        vm.warp(r.expiry + 1); // a halt: the ack window has not passed in blocks
        _decline(r, operatorA, DeclineReason.Busy);
        _isAt(id, Status.Assigned, workerB);
    }

    function test_Decline_ByEveryCandidateRefundsBeforeTheExpiry() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _decline(r, operatorA, DeclineReason.Busy);
        _expectDeclined(id, workerB, DeclineReason.Unavailable, Status.Assigned, Status.Refunded);
        uint96 left = uint96(jobs.escrowFor(MAX_FEE, 2) - 2 * p.attemptFee);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobRefunded(id, consumer, left);
        _decline(r, operatorB, DeclineReason.Unavailable);
        _eq(jobs.statusOf(id), Status.Refunded, "the end is kept until the expiry");
        _eq(vault.balanceOf(consumer), BALANCE - 2 * p.attemptFee, "all but two fees");
    }

    function test_Decline_OfTheLastCandidateAfterTheExpiryFreesTheSlot() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _decline(r, operatorA, DeclineReason.Busy);
        vm.warp(r.expiry);
        _decline(r, operatorB, DeclineReason.Busy);
        _eq(jobs.statusOf(id), Status.None, "the slot is free");
        _eq(vault.balanceOf(consumer), BALANCE - 2 * p.attemptFee, "refund");
    }

    /* WHAT IT COSTS */

    /// H10: a decline costs no stake, no score and no freedom.
    function test_Decline_IsNoOffence() public {
        (JobRequest memory r,) = _assigned();
        _decline(r, operatorA, DeclineReason.Undecryptable);
        _eq(staking.stakeOf(workerA), STAKE, "stake");
        _eq(rewards.account(workerA).uptimeBps, p.initialUptimeBps, "score");
        _eq(uint256(workers.record(workerA).live) + workers.duty(workerA).jailedUntil, 0, "no offence");
        _isTrue(workers.isUsable(workerA, 1, termsId), "the next job may come");
    }

    /// The fee comes out of the job's own reserve, and settlement finds the rest.
    function test_Decline_IsPaidByTheJob() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        uint256 balance = vault.balanceOf(consumer);
        _decline(r, operatorA, DeclineReason.Busy);
        _eq(vault.balanceOf(consumer), balance, "the consumer pays nothing new");
        Receipt memory receipt = _complete(operatorB, r, OUTPUT_TOKENS);
        _eq(receipt.escrow, jobs.escrowFor(MAX_FEE, 2) - p.attemptFee, "the fee has left the escrow");
        _passUntilDue(receipt);
        jobs.settle(id, receipt);
        _eq(vault.balanceOf(consumer), BALANCE - p.attemptFee - 7_000 - 106_400 - p.keeperBounty, "refund");
    }

    /* UNSERVABLE */

    /// Only a worker that acknowledged has to answer for it.
    function test_Decline_IsRecordedOnceAcknowledged(uint256 time) public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        _skip(_bound(time, 0, _completionWindow(r) - 1), 100);
        _expectDeclined(id, workerA, DeclineReason.Unservable, Status.Acknowledged, Status.Assigned);
        _decline(r, operatorA, DeclineReason.Unservable);
        _eq(jobs.unservableAt(id, workerA), _now(), "recorded");
        _isAt(id, Status.Assigned, workerB);
        _eq(vault.balanceOf(operatorA), p.attemptFee, "one attempt fee");

        _skip(1, 1);
        _decline(r, operatorB, DeclineReason.Unservable);
        _eq(jobs.unservableAt(id, workerB), 0, "B had not acknowledged");
        _eq(jobs.unservableAt(id, workerA), _now() - 1, "what is recorded stays");
    }

    /* OPEN JOBS */

    /// H11: accomplices cannot burn the attempts of an open job. They decline as often as they are given it, at most
    /// `maxAttempts` of them are paid, and the job still waits.
    function test_Decline_OfAnOpenJobUsesNoAttempt() public {
        (JobRequest memory r, bytes32 id) = _open();
        uint32[5] memory numbers;
        address[5] memory operators;
        (numbers[0], numbers[1], operators[0], operators[1]) = (workerA, workerB, operatorA, operatorB);
        for (uint32 i; i < 3; ++i) {
            (numbers[2 + i], operators[2 + i]) = _enlist(12 + 2 * i);
        }
        for (uint256 i; i < 5; ++i) {
            _assign(r, numbers[i]);
            uint96 fee = i < p.maxAttempts ? uint96(p.attemptFee) : 0;
            _expectEmit(address(jobs));
            emit IJobRegistry.JobDeclined(id, numbers[i], DeclineReason.Busy, fee, Status.Assigned, Status.Submitted);
            _decline(r, operators[i], DeclineReason.Busy);
            _eq(vault.balanceOf(operators[i]), fee, "fee");
            _isAt(id, Status.Submitted, 0);
        }
        vm.warp(r.expiry);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(vault.balanceOf(consumer), BALANCE - p.maxAttempts * p.attemptFee - p.keeperBounty, "refund");
    }

    function test_Decline_OfAnOpenJobAfterTheExpiryRefunds() public {
        (JobRequest memory r, bytes32 id) = _open();
        _assign(r, workerA);
        vm.warp(r.expiry);
        _expectDeclined(id, workerA, DeclineReason.Busy, Status.Assigned, Status.Refunded);
        _decline(r, operatorA, DeclineReason.Busy);
        _eq(jobs.statusOf(id), Status.None, "the slot is free");
        _eq(vault.balanceOf(consumer), BALANCE - p.attemptFee, "refund");
    }

    function _expectDeclined(bytes32 id, uint32 worker, DeclineReason reason, Status from, Status next) private {
        _expectEmit(address(jobs));
        emit IJobRegistry.JobDeclined(id, worker, reason, uint96(p.attemptFee), from, next);
    }
}
