// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWorkerRegistry, Offence} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract TimeOutTest is BaseTest {
    function _expectWrongStatus(JobRequest memory r, bytes32 id, Status status) private {
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, status));
        jobs.timeOut(r);
    }

    function _expectTooEarly(JobRequest memory r, bytes32 id) private {
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, id));
        jobs.timeOut(r);
    }

    /* REVERTS */

    function test_RevertGiven_TheJobIsUnknown(uint64 nonce) public {
        JobRequest memory r = _request();
        r.nonce = nonce;
        _expectWrongStatus(r, jobs.hashRequest(r), Status.None);
    }

    function test_RevertGiven_TheJobIsCompleted() public {
        (JobRequest memory r, bytes32 id,) = _completed();
        _skip(1 days, 1 days);
        _expectWrongStatus(r, id, Status.Completed);
    }

    function test_RevertGiven_TheJobIsSettled() public {
        (JobRequest memory r, bytes32 id,) = _settled();
        _expectWrongStatus(r, id, Status.None);
    }

    function test_RevertGiven_TheJobIsRefunded() public {
        (JobRequest memory r, bytes32 id) = _oneCandidate();
        _pass(_terms().ackWindow);
        jobs.timeOut(r);
        _expectWrongStatus(r, id, Status.Refunded);
        vm.warp(r.expiry);
        _expectWrongStatus(r, id, Status.Refunded);
    }

    function test_RevertWhen_TheWaitingJobIsNotExpired(uint256 time, uint256 blocks) public {
        (JobRequest memory r, bytes32 id) = _submitted();
        _skip(_bound(time, 0, p.maxRequestLife - 1), _bound(blocks, 0, 1_000));
        _expectTooEarly(r, id);
    }

    function test_RevertWhen_TheAckWindowHasNotPassedInTime(uint256 time, uint256 blocks) public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _skip(_bound(time, 0, _terms().ackWindow - 1), _bound(blocks, 0, 1_000));
        _expectTooEarly(r, id);
    }

    function test_RevertWhen_TheAckWindowHasNotPassedInBlocks(uint32 time, uint256 blocks) public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _skip(time, _bound(blocks, 0, _blocks(_terms().ackWindow) - 1));
        _expectTooEarly(r, id);
    }

    function test_RevertWhen_TheCompletionWindowHasNotPassedInTime(uint256 time, uint256 blocks) public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        _skip(_bound(time, 0, _completionWindow(r) - 1), _bound(blocks, 0, 1_000));
        _expectTooEarly(r, id);
    }

    function test_RevertWhen_TheCompletionWindowHasNotPassedInBlocks(uint32 time, uint256 blocks) public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        _skip(time, _bound(blocks, 0, _blocks(_completionWindow(r)) - 1));
        _expectTooEarly(r, id);
    }

    function test_RevertWhen_TheChainHaltedForAnHour() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _skip(1 hours, 0);
        _expectTooEarly(r, id);
        _skip(0, 1);
        _expectTooEarly(r, id);
    }

    /// The second candidate has its own window.
    function test_RevertWhen_CalledTwiceForOneDeadline() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _pass(_terms().ackWindow);
        jobs.timeOut(r);
        _expectTooEarly(r, id);
    }

    /* SUBMITTED */

    function test_TimeOut_RefundsAWaitingJobAtItsExpiry(uint32 late) public {
        (JobRequest memory r, bytes32 id) = _submitted();
        vm.warp(r.expiry + uint256(late));
        _expectsRefund(r, id, 0, Status.Submitted, 1);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.None, "nothing is kept after the expiry");
        _eq(vault.balanceOf(keeper), p.keeperBounty, "bounty");
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty, "all but the bounty comes back");
    }

    /// A job that waited to its expiry is over, even if a candidate is free by then: nobody may keep an old request
    /// and wake it when it suits them.
    function test_TimeOut_GivesNoWorkerAWaitingJobAfterItsExpiry(uint32 late) public {
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, 1));
        bytes32 id = _submit(r);
        vm.prank(ownerA);
        workers.addModel(workerA, termsId, INPUT_ASK, OUTPUT_ASK);

        vm.warp(r.expiry + uint256(late));
        jobs.timeOut(r);

        _eq(workers.duty(workerA).active, 0, "the worker was given no job");
        _eq(jobs.statusOf(id), Status.None, "the job is over");
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty, "the consumer is refunded");
    }

    /* ASSIGNED */

    function test_TimeOut_OfAMissedAckGoesToTheNextCandidate(uint32 late) public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _pass(_terms().ackWindow);
        _skip(_bound(late, 0, 365 days), 0);

        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerJailed(workerA, id, Offence.MissedAck, 1, uint40(_now() + p.jailTerm));
        _expectEmit(address(staking));
        // 1 % of 1,000: a quarter for the consumer is above its cap of 0.14, half is burned
        emit IStaking.WorkerSlashed(workerA, id, consumer, 10e18, 0.14e18, 5e18, 4.86e18, STAKE - 10e18, 0);
        _expectEmit(address(rewards));
        emit IRewardDistributor.UptimeMoved(workerA, 8_000 - 500);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTimedOut(id, workerA, keeper, Status.Assigned, Status.Assigned);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobAssigned(
            id, workerB, INPUT_ASK, OUTPUT_ASK, uint40(_now() + _terms().ackWindow), uint32(_completionWindow(r))
        );
        vm.prank(keeper);
        jobs.timeOut(r);

        (Status status, uint32 worker,, uint40 since, uint40 sinceBlock) = jobs.jobOf(id);
        _eq(status, Status.Assigned, "status");
        _eq(worker, workerB, "the second candidate has it");
        _eq(since, _now(), "its window starts now");
        _eq(sinceBlock, _height(), "and in this block");
        _eq(workers.duty(workerA).active, 0, "the first one is free");
        _eq(workers.duty(workerB).active, 1, "the second one is not");
        _eq(vault.balanceOf(keeper), p.keeperBounty, "one bounty");
        _eq(staking.compensationOf(consumer), 0.14e18, "compensation");
        _eq(staking.owedToTreasury(), 4.86e18, "treasury");
        _eq(staking.unburned(), 5e18, "burned");
    }

    /// maxFee comes back in full, so what it is above the worth of a full answer weighs nothing: neither in what the
    /// consumer gets of the slash, nor in the worker's score.
    function test_TimeOut_WeighsAMissByWhatAnAnswerIsWorth(uint96 maxFee) public {
        JobRequest memory r = _request();
        (r.inputBytes, r.maxOutputTokens) = (1, 1);
        r.maxFee = uint96(_bound(maxFee, 500, BALANCE / 2));
        r.candidates = _candidates(_candidate(workerA, 1));
        _submit(r);
        _pass(_terms().ackWindow);
        jobs.timeOut(r);
        _eq(staking.compensationOf(consumer), 500 * uint256(_terms().compensationRate), "compensation");
        _eq(rewards.account(workerA).uptimeBps, 8_000 - 25, "a twentieth of a step");
    }

    function test_TimeOut_WaitsGivenNoOtherCandidateIsUsable() public {
        JobRequest memory r = _request();
        r.candidates[1] = _candidate(workerB, 2);
        bytes32 id = _submit(r);
        _pass(_terms().ackWindow);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTimedOut(id, workerA, keeper, Status.Assigned, Status.Submitted);
        vm.prank(keeper);
        jobs.timeOut(r);
        (Status status, uint32 worker,,,) = jobs.jobOf(id);
        _eq(status, Status.Submitted, "status");
        _eq(worker, 0, "no worker");

        vm.warp(r.expiry);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(vault.balanceOf(keeper), 2 * p.keeperBounty, "two steps, two bounties");
        _eq(vault.balanceOf(consumer), BALANCE - 2 * p.keeperBounty, "the rest comes back");
    }

    function test_TimeOut_RefundsAfterTheExpiryGivenNoOtherCandidateIsUsable() public {
        JobRequest memory r = _request();
        r.candidates[1] = _candidate(workerB, 2);
        bytes32 id = _submit(r);
        _pass(_terms().ackWindow);
        vm.warp(r.expiry);
        _expectsRefund(r, id, workerA, Status.Assigned, 1);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.None, "status");
    }

    function test_TimeOut_AlsoFailsOverAfterTheExpiry() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _pass(_terms().ackWindow);
        vm.warp(r.expiry + 1);
        jobs.timeOut(r);
        (Status status, uint32 worker,,,) = jobs.jobOf(id);
        _eq(status, Status.Assigned, "status");
        _eq(worker, workerB, "the second candidate has it");
    }

    function test_TimeOut_RefundsAfterTheLastCandidateBeforeTheExpiry() public {
        (JobRequest memory r, bytes32 id) = _oneCandidate();
        _pass(_terms().ackWindow);
        _expectsRefund(r, id, workerA, Status.Assigned, 1);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.Refunded, "the end is kept until the expiry");
        (Status status, uint32 worker,, uint40 since,) = jobs.jobOf(id);
        _eq(status, Status.Refunded, "jobOf");
        _eq(uint256(worker) + since, 0, "an ended job has no worker");
    }

    /// One below the expiry the slot is kept, at the expiry it is freed.
    function test_TimeOut_FreesTheSlotAtTheExpiry() public {
        (JobRequest memory r, bytes32 id) = _oneCandidate();
        _pass(_terms().ackWindow);
        uint256 state = vm.snapshotState();
        vm.warp(r.expiry - 1);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.Refunded, "before");
        vm.revertToState(state);
        vm.warp(r.expiry);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.None, "at");
    }

    /// All candidates miss: as many bounties as steps, and nothing of the consumer's is lost beside them.
    function test_TimeOut_OfEveryCandidate() public {
        (JobRequest memory r,) = _assigned();
        for (uint256 i; i < 2; ++i) {
            _pass(_terms().ackWindow);
            vm.prank(keeper);
            jobs.timeOut(r);
        }
        _eq(vault.balanceOf(keeper), 2 * p.keeperBounty, "bounties");
        _eq(vault.balanceOf(consumer), BALANCE - 2 * p.keeperBounty, "refund");
        _eq(workers.duty(workerB).active, 0, "everyone is free");
    }

    /* ACKNOWLEDGED */

    function test_TimeOut_OfAMissedCompletion() public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        _pass(_completionWindow(r));
        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerJailed(workerA, id, Offence.MissedCompletion, 1, uint40(_now() + p.jailTerm));
        _expectEmit(address(staking));
        emit IStaking.WorkerSlashed(workerA, id, consumer, 50e18, 0.14e18, 25e18, 24.86e18, STAKE - 50e18, 0);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTimedOut(id, workerA, keeper, Status.Acknowledged, Status.Assigned);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(workers.duty(workerA).active, 0, "the worker is free");
    }

    /// What the consumer signs comes back to it in full, so it weighs nothing: a miss is worth what the worker asked.
    function test_TimeOut_WeighsTheWorkersAskAndNotTheConsumers(uint48 maxInputAsk) public {
        JobRequest memory r = _request();
        r.maxInputAsk = uint48(_bound(maxInputAsk, INPUT_ASK, 1e14));
        r.maxFee =
            uint96((uint256(r.inputBytes) * r.maxInputAsk + uint256(r.maxOutputTokens) * r.maxOutputAsk) / 1e6 + 1);
        vm.prank(address(jobs));
        vault.credit(consumer, r.maxFee); // as rich as it takes
        bytes32 id = _submit(r);
        _pass(_terms().ackWindow);
        _expectEmit(address(staking));
        emit IStaking.WorkerSlashed(workerA, id, consumer, 10e18, 0.14e18, 5e18, 4.86e18, STAKE - 10e18, 0);
        vm.prank(keeper);
        jobs.timeOut(r);
    }

    /* HELPERS */

    function _oneCandidate() private returns (JobRequest memory r, bytes32 id) {
        r = _request();
        r.candidates = _candidates(_candidate(workerA, 1));
        id = _submit(r);
    }

    function _expectsRefund(JobRequest memory r, bytes32 id, uint32 worker, Status from, uint256 steps) private {
        uint96 escrow = jobs.escrowFor(r.maxFee, r.candidates.length);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTimedOut(id, worker, keeper, from, Status.Refunded);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobRefunded(id, consumer, uint96(escrow - steps * p.keeperBounty));
    }
}
