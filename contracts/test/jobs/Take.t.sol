// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {DeclineReason, IJobRegistry, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract TakeTest is BaseTest {
    function _expectRevert(JobRequest memory r, address caller, bytes memory data) private {
        vm.expectRevert(data);
        _take(r, caller);
    }

    function _expectWrongStatus(JobRequest memory r, bytes32 id, Status status) private {
        _expectRevert(r, operatorA, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, status));
    }

    function _expectTooEarly(JobRequest memory r, bytes32 id) private {
        _expectRevert(r, operatorA, abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, id));
    }

    /* REVERTS */

    function test_RevertGiven_TheJobDoesNotWait() public {
        JobRequest memory r = _request();
        bytes32 id = jobs.hashRequest(r);
        _expectWrongStatus(r, id, Status.None);
        _submit(r);
        _expectWrongStatus(r, id, Status.Assigned);
        vm.prank(operatorA);
        jobs.acknowledge(id);
        _expectWrongStatus(r, id, Status.Acknowledged);
        _complete(operatorA, r, 1);
        _expectWrongStatus(r, id, Status.Completed);
    }

    function test_RevertGiven_TheRequestHasExpired(uint32 late) public {
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        vm.warp(r.expiry + uint256(late));
        _expectRevert(r, operatorA, abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, id));
        vm.warp(r.expiry - 1);
        _take(r, operatorA);
    }

    function test_RevertWhen_TheGraceHasNotPassedInTime(uint256 time, uint256 blocks) public {
        (JobRequest memory r, bytes32 id) = _open();
        _skip(_bound(time, 0, p.takeGrace - 1), _bound(blocks, 0, 1_000));
        _expectTooEarly(r, id);
    }

    function test_RevertWhen_TheGraceHasNotPassedInBlocks(uint256 time, uint256 blocks) public {
        (JobRequest memory r, bytes32 id) = _open();
        _skip(_bound(time, 0, p.maxRequestLife - 1), _bound(blocks, 0, _blocks(p.takeGrace) - 1));
        _expectTooEarly(r, id);
    }

    /// The dispatcher has its grace once: with an accomplice that declines it could keep a job from everybody else.
    function test_Take_AtOnceGivenTheJobWasGivenBefore(bool missed) public {
        (JobRequest memory r,) = _open();
        _assign(r, workerB);
        if (missed) {
            _pass(_terms().ackWindow);
            jobs.timeOut(r);
        } else {
            _decline(r, operatorB, DeclineReason.Busy);
        }
        _take(r, operatorA);
    }

    /// Worker 0 is nobody's, so whoever operates no worker takes nothing: not an open job, not a sealed one, not even
    /// one that names worker 0.
    function test_RevertWhen_CallerOperatesNoWorker(address caller) public {
        vm.assume(caller != operatorA && caller != operatorB);
        (JobRequest memory open, bytes32 openId) = _open();
        (JobRequest memory r, bytes32 id) = _submitted();
        JobRequest memory nobodys = _request();
        nobodys.candidates = _candidates(_candidate(0, 1));
        bytes32 nobodysId = _submit(nobodys);
        _pass(p.takeGrace);
        _expectRevert(open, caller, abi.encodeWithSelector(IJobRegistry.WorkerNotUsable.selector, openId, 0));
        _expectRevert(r, caller, abi.encodeWithSelector(IJobRegistry.NotCandidate.selector, id, 0));
        _expectRevert(nobodys, caller, abi.encodeWithSelector(IJobRegistry.WorkerNotUsable.selector, nobodysId, 0));
    }

    function test_RevertWhen_CallerIsTheOwner() public {
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        _expectRevert(r, ownerA, abi.encodeWithSelector(IJobRegistry.WorkerNotUsable.selector, id, 0));
    }

    function test_RevertWhen_ASealedJobDoesNotNameTheWorker() public {
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerB, 2));
        bytes32 id = _submit(r);
        _pass(p.takeGrace);
        _expectRevert(r, operatorA, abi.encodeWithSelector(IJobRegistry.NotCandidate.selector, id, workerA));
    }

    /// H11: nobody takes a job it had, whether it gave it back or missed it.
    function test_RevertGiven_TheWorkerHadTheJob(bool open) public {
        JobRequest memory r = open ? _openRequest() : _request();
        if (!open) r.candidates[1] = _candidate(workerB, 2);
        bytes32 id = _submit(r);
        if (open) _assign(r, workerA);
        _decline(r, operatorA, DeclineReason.Unavailable);
        _pass(p.takeGrace);
        _expectRevert(r, operatorA, abi.encodeWithSelector(IJobRegistry.NotCandidate.selector, id, workerA));
    }

    function test_RevertGiven_TheSealedKeyIsNotTheWorkers() public {
        (JobRequest memory r, bytes32 id) = _submitted();
        _pass(p.takeGrace);
        _expectRevert(r, operatorA, abi.encodeWithSelector(IJobRegistry.WorkerNotUsable.selector, id, workerA));
    }

    function test_RevertGiven_TheWorkerIsJailed() public {
        (JobRequest memory other,) = _assigned();
        _miss(other, _terms().ackWindow);
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        _expectRevert(r, operatorA, abi.encodeWithSelector(IJobRegistry.WorkerNotUsable.selector, id, workerA));
        _take(r, operatorB);
    }

    function test_RevertWhen_CalledTwice() public {
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        _take(r, operatorA);
        _expectWrongStatus(r, id, Status.Acknowledged);
        _expectRevert(r, operatorB, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, Status.Acknowledged));
    }

    /* HAPPY PATHS */

    function test_Take_AnOpenJob(uint256 time) public {
        (JobRequest memory r, bytes32 id) = _open();
        _skip(_bound(time, p.takeGrace, p.maxRequestLife - 1), _blocks(p.takeGrace));
        _expectTaken(r, id, workerB);
        _take(r, operatorB);
        _isAt(id, Status.Acknowledged, workerB);
        _eq(workers.duty(workerB).active, 1, "the job takes capacity");
        _eq(vault.balanceOf(operatorB), 0, "taking alone pays nothing");
    }

    function test_Take_ASealedJobByAnUnusedCandidate() public {
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, 1));
        bytes32 id = _submit(r);
        vm.prank(ownerA);
        workers.addModel(workerA, termsId, INPUT_ASK, OUTPUT_ASK);
        _pass(p.takeGrace);
        _expectTaken(r, id, workerA);
        _take(r, operatorA);
        _isAt(id, Status.Acknowledged, workerA);
    }

    function _expectTaken(JobRequest memory r, bytes32 id, uint32 worker) private {
        uint32 window = uint32(_completionWindow(r));
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTaken(id, worker, INPUT_ASK, OUTPUT_ASK, window);
    }

    /// H11: who takes a job is bound to it. It may say that nobody can serve it, and nothing else.
    function test_Take_CannotBeGivenBack() public {
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        _take(r, operatorA);
        DeclineReason[3] memory reasons = [DeclineReason.Unavailable, DeclineReason.Undecryptable, DeclineReason.Busy];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IJobRegistry.NotDeclinable.selector, id, reasons[i]));
            _decline(r, operatorA, reasons[i]);
        }
        _decline(r, operatorA, DeclineReason.Unservable);
        _eq(jobs.unservableAt(id, workerA), _now(), "the consumer may dispute that");
    }

    /// The completion window starts at once, and missing it costs what a missed completion costs.
    function test_Take_AndMissTheCompletion() public {
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        _take(r, operatorA);
        _pass(_terms().ackWindow); // no acknowledgement is due any more
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, id));
        jobs.timeOut(r);
        _skip(_completionWindow(r) - _terms().ackWindow, _blocks(_completionWindow(r)));
        jobs.timeOut(r);
        _eq(staking.stakeOf(workerA), STAKE - 50e18, "five per cent of the minimum stake");
    }

    function test_Take_AndComplete() public {
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        _take(r, operatorA);
        Receipt memory receipt = _complete(operatorA, r, OUTPUT_TOKENS);
        _eq(receipt.worker, workerA, "worker");
        _eq(receipt.charge, MAX_FEE, "charge");
        _eq(receipt.escrow, jobs.escrowFor(MAX_FEE, p.maxAttempts), "nothing was spent on the way");
        _eq(jobs.statusOf(id), Status.Completed, "status");
    }
}
