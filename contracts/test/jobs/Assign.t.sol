// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {DeclineReason, IJobRegistry, JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract AssignTest is BaseTest {
    function _expectRevert(JobRequest memory r, uint32 worker, bytes memory data) private {
        vm.expectRevert(data);
        _assign(r, worker);
    }

    function _expectWrongStatus(JobRequest memory r, bytes32 id, Status status) private {
        _expectRevert(r, workerA, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, status));
    }

    function _expectNotCandidate(JobRequest memory r, bytes32 id, uint32 worker) private {
        _expectRevert(r, worker, abi.encodeWithSelector(IJobRegistry.NotCandidate.selector, id, worker));
    }

    function _expectNotUsable(JobRequest memory r, bytes32 id, uint32 worker) private {
        _expectRevert(r, worker, abi.encodeWithSelector(IJobRegistry.WorkerNotUsable.selector, id, worker));
    }

    /* REVERTS */

    function test_RevertWhen_CallerIsNotADispatcher(address caller) public {
        vm.assume(caller != dispatcher);
        (JobRequest memory r,) = _open();
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.NotDispatcher.selector, caller));
        vm.prank(caller);
        jobs.assign(r, workerA);
    }

    /// Neither who pays, who would serve, nor who governs is a dispatcher, and none is for ever.
    function test_RevertWhen_CallerHasAnotherRole() public {
        (JobRequest memory r,) = _open();
        vm.prank(governor);
        models.setDispatcher(dispatcher, false);
        address[5] memory callers = [consumer, operatorA, ownerA, governor, dispatcher];
        for (uint256 i; i < 5; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IJobRegistry.NotDispatcher.selector, callers[i]));
            vm.prank(callers[i]);
            jobs.assign(r, workerA);
        }
    }

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

    function test_RevertGiven_TheJobHasEnded() public {
        (JobRequest memory r, bytes32 id) = _open();
        vm.prank(consumer);
        jobs.cancel(r);
        _expectWrongStatus(r, id, Status.Refunded);
        (JobRequest memory settled, bytes32 old,) = _settled();
        _expectWrongStatus(settled, old, Status.None);
    }

    /// Nobody is bound to a request whose time is over.
    function test_RevertGiven_TheRequestHasExpired(uint32 late) public {
        (JobRequest memory r, bytes32 id) = _open();
        vm.warp(r.expiry + uint256(late));
        _expectRevert(r, workerA, abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, id));
        vm.warp(r.expiry - 1);
        _assign(r, workerA);
    }

    function test_RevertWhen_ASealedJobDoesNotNameTheWorker(uint32 worker) public {
        vm.assume(worker != workerA && worker != workerB);
        (JobRequest memory r, bytes32 id) = _submitted();
        _expectNotCandidate(r, id, worker);
    }

    /// A candidate that declined or missed has had its turn, even while others still may come.
    function test_RevertGiven_TheCandidateHadASealedJob(bool declines) public {
        JobRequest memory r = _request();
        r.candidates[1] = _candidate(workerB, 2);
        bytes32 id = _submit(r);
        if (declines) _decline(r, operatorA, DeclineReason.Busy);
        else _miss(r, _terms().ackWindow);
        _eq(jobs.statusOf(id), Status.Submitted, "waits for worker B");
        _expectNotCandidate(r, id, workerA);
    }

    function test_RevertGiven_TheWorkerHadAnOpenJob(bool declines) public {
        (JobRequest memory r, bytes32 id) = _open();
        _assign(r, workerA);
        if (declines) _decline(r, operatorA, DeclineReason.Busy);
        else _miss(r, _terms().ackWindow);
        _expectNotCandidate(r, id, workerA);
        _assign(r, workerB);
    }

    function test_RevertWhen_TheSealedKeyIsNotTheWorkers() public {
        (JobRequest memory r, bytes32 id) = _submitted();
        _expectNotUsable(r, id, workerA);
    }

    function test_RevertWhen_TheWorkerIsUnknown(uint32 worker) public {
        vm.assume(worker != workerA && worker != workerB);
        (JobRequest memory r, bytes32 id) = _open();
        _expectNotUsable(r, id, worker);
    }

    function test_RevertGiven_TheWorkerRaisedAnAsk(bool input) public {
        (JobRequest memory r, bytes32 id) = _open();
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, input ? INPUT_ASK + 1 : INPUT_ASK, input ? OUTPUT_ASK : OUTPUT_ASK + 1);
        _expectNotUsable(r, id, workerA);
    }

    function test_RevertGiven_TheWorkerLeftTheModel() public {
        (JobRequest memory r, bytes32 id) = _open();
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
        _expectNotUsable(r, id, workerA);
    }

    function test_RevertGiven_TheWorkerIsBelowItsStake() public {
        (JobRequest memory r, bytes32 id) = _open();
        uint96 required = _terms().minimumStake + _terms().extraCapacityStake;
        vm.prank(ownerA);
        staking.unstake(workerA, STAKE - required + 1);
        _expectNotUsable(r, id, workerA);
    }

    function test_RevertGiven_TheWorkerIsFull() public {
        (JobRequest memory r, bytes32 id) = _open();
        for (uint64 i = 1; i <= CAPACITY; ++i) {
            JobRequest memory other = _request();
            other.nonce = i;
            _submit(other);
        }
        _expectNotUsable(r, id, workerA);
    }

    function test_RevertGiven_TheWorkerIsJailed() public {
        (JobRequest memory other,) = _assigned();
        _miss(other, _terms().ackWindow);
        (JobRequest memory r, bytes32 id) = _open();
        _expectNotUsable(r, id, workerA);
    }

    /* HAPPY PATHS */

    /// A candidate that was full at submission gets the job once it is free, at the ask it has by then.
    function test_Assign_ASealedJobToAnUnusedCandidate(uint256 wait) public {
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, 1), _candidate(workerB, 2));
        bytes32 id = _submit(r);
        _skip(_bound(wait, 0, p.maxRequestLife - 1), 1);
        vm.prank(ownerA);
        workers.addModel(workerA, termsId, INPUT_ASK - 1, OUTPUT_ASK - 1);

        uint256 balance = vault.balanceOf(consumer);
        _expectAssigned(r, id, workerA, INPUT_ASK - 1, OUTPUT_ASK - 1);
        _assign(r, workerA);

        _isAt(id, Status.Assigned, workerA);
        _eq(workers.duty(workerA).active, 1, "the job takes capacity");
        uint256 life = _terms().ackWindow + _completionWindow(r) + p.maxRequestLife;
        life += 2 * _terms().disputeWindow + p.deliveryWindow;
        _eq(workers.duty(workerA).liableUntil, _now() + life, "liable from now");
        _eq(vault.balanceOf(consumer), balance, "no money moves");
        _eq(vault.balanceOf(dispatcher), 0, "a dispatcher earns nothing");
    }

    /// An open job has no envelopes, so any key will do.
    function test_Assign_AnOpenJobToAnyWorker(bool first) public {
        (JobRequest memory r, bytes32 id) = _open();
        uint32 worker = first ? workerA : workerB;
        _expectAssigned(r, id, worker, INPUT_ASK, OUTPUT_ASK);
        _assign(r, worker);
        _isAt(id, Status.Assigned, worker);
    }

    function test_Assign_AlsoAfterTheGrace() public {
        (JobRequest memory r, bytes32 id) = _open();
        _pass(p.takeGrace);
        _assign(r, workerA);
        _isAt(id, Status.Assigned, workerA);
    }

    /// The sealed job of a worker that missed waits; the dispatcher gives it to the candidate that came back.
    function test_Assign_AfterAMiss() public {
        vm.prank(ownerB);
        workers.removeModel(workerB, termsId);
        (JobRequest memory r, bytes32 id) = _assigned();
        _miss(r, _terms().ackWindow);
        _isAt(id, Status.Submitted, 0);
        vm.prank(ownerB);
        workers.addModel(workerB, termsId, INPUT_ASK, OUTPUT_ASK);
        _assign(r, workerB);
        _isAt(id, Status.Assigned, workerB);
        _eq(_complete(operatorB, r, OUTPUT_TOKENS).charge, MAX_FEE, "served");
    }

    function _expectAssigned(JobRequest memory r, bytes32 id, uint32 worker, uint48 inputAsk, uint48 outputAsk)
        private
    {
        uint40 ackDeadline = uint40(_now() + _terms().ackWindow);
        uint32 window = uint32(_completionWindow(r));
        _expectEmit(address(jobs));
        emit IJobRegistry.JobAssigned(id, worker, inputAsk, outputAsk, ackDeadline, window);
    }
}
