// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Completion, IJobRegistry, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {Terms} from "../../src/interfaces/IModelRegistry.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {ResponseLib} from "../../src/libraries/ResponseLib.sol";
import {BaseTest} from "../BaseTest.sol";
import {ResponseTree} from "../ResponseTree.sol";

contract CompleteTest is BaseTest {
    function _expectRevert(JobRequest memory r, Completion memory c, bytes memory response, bytes memory data) private {
        vm.expectRevert(data);
        vm.prank(operatorA);
        jobs.complete(r, c, response);
    }

    function _expectWrongStatus(JobRequest memory r, bytes32 id, Status status) private {
        bytes memory data = abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, status);
        _expectRevert(r, _completion(ANSWER, 1), ANSWER, data);
    }

    /* REVERTS */

    function test_RevertGiven_TheJobIsUnknown(uint64 nonce) public {
        JobRequest memory r = _request();
        r.nonce = nonce;
        _expectWrongStatus(r, jobs.hashRequest(r), Status.None);
    }

    function test_RevertGiven_TheJobWaits() public {
        (JobRequest memory r, bytes32 id) = _submitted();
        _expectWrongStatus(r, id, Status.Submitted);
    }

    function test_RevertGiven_TheJobIsCompleted() public {
        (JobRequest memory r, bytes32 id,) = _completed();
        _expectWrongStatus(r, id, Status.Completed);
    }

    function test_RevertGiven_TheJobIsSettled() public {
        (JobRequest memory r, bytes32 id,) = _settled();
        _expectWrongStatus(r, id, Status.None);
    }

    /// A request with any field changed is another job.
    function test_RevertWhen_TheRequestIsNotTheOneSigned(uint96 maxFee) public {
        (JobRequest memory r,) = _assigned();
        vm.assume(maxFee != r.maxFee);
        r.maxFee = maxFee;
        _expectWrongStatus(r, jobs.hashRequest(r), Status.None);
    }

    function test_RevertWhen_CallerIsNotTheOperator(address caller) public {
        vm.assume(caller != operatorA);
        (JobRequest memory r,) = _acknowledged();
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotOperatorOf.selector, workerA, caller));
        vm.prank(caller);
        jobs.complete(r, _completion(ANSWER, 1), ANSWER);
    }

    /// After a failover the former worker has no verb on the job.
    function test_RevertWhen_CallerIsTheFormerWorker() public {
        (JobRequest memory r,) = _acknowledged();
        _pass(_completionWindow(r));
        jobs.timeOut(r);
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.NotOperatorOf.selector, workerB, operatorA);
        _expectRevert(r, _completion(ANSWER, 1), ANSWER, data);
    }

    function test_RevertGiven_TheAckWindowHasPassed() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _pass(_terms().ackWindow);
        _expectRevert(
            r, _completion(ANSWER, 1), ANSWER, abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, id)
        );
    }

    function test_RevertGiven_TheCompletionWindowHasPassed(uint32 late) public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        _pass(_completionWindow(r));
        _skip(_bound(late, 0, 365 days), late % 1000);
        _expectRevert(
            r, _completion(ANSWER, 1), ANSWER, abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, id)
        );
    }

    /// Inline or by its hash: nothing is no response, and there is a longest one.
    function test_RevertWhen_TheResponseIsEmptyOrTooLong(uint32 length) public {
        (JobRequest memory r,) = _acknowledged();
        Completion memory c = _completion(ANSWER, 1);
        uint256 limit = _longest(r);
        c.responseLength = 0;
        _expectRevert(r, c, "", abi.encodeWithSelector(IJobRegistry.ResponseOutOfRange.selector, 0, limit));
        _expectRevert(r, c, ANSWER, abi.encodeWithSelector(IJobRegistry.ResponseOutOfRange.selector, 0, limit));
        c.responseLength = uint32(_bound(length, limit + 1, type(uint32).max));
        bytes memory data = abi.encodeWithSelector(IJobRegistry.ResponseOutOfRange.selector, c.responseLength, limit);
        _expectRevert(r, c, "", data);
    }

    /// A chunk a token and sixteen to spare: by this much a worker sets the price of a demand, and by no more.
    function _longest(JobRequest memory r) private view returns (uint256 limit) {
        limit = 48 + 528 * (uint256(r.maxOutputTokens) + 16);
        if (limit > p.maxResponseBytes) limit = p.maxResponseBytes;
    }

    function _wordy() private returns (JobRequest memory r, bytes32 id) {
        r = _request();
        r.maxOutputTokens = 1_000;
        r.maxFee = 500_000;
        id = _submit(r);
    }

    function test_RevertWhen_TheInlineResponseIsTooLong() public {
        (JobRequest memory r,) = _wordy();
        uint256 limit = p.inlineResponseBytes;
        bytes memory response = new bytes(limit + 1);
        bytes memory data = abi.encodeWithSelector(IJobRegistry.ResponseOutOfRange.selector, limit + 1, limit);
        _expectRevert(r, _completion(response, 1), response, data);
    }

    function test_RevertWhen_ThereAreMoreTokensThanAskedFor(uint32 tokens) public {
        (JobRequest memory r,) = _acknowledged();
        tokens = uint32(_bound(tokens, OUTPUT_TOKENS + 1, type(uint32).max));
        bytes memory data = abi.encodeWithSelector(IJobRegistry.OutputOutOfRange.selector, tokens, OUTPUT_TOKENS);
        _expectRevert(r, _completion(ANSWER, tokens), ANSWER, data);
    }

    function test_RevertWhen_ThereIsATrace(bytes32 traceRoot) public {
        vm.assume(traceRoot != 0);
        (JobRequest memory r,) = _acknowledged();
        Completion memory c = _completion(ANSWER, 1);
        c.traceRoot = traceRoot;
        _expectRevert(r, c, ANSWER, abi.encodeWithSelector(IJobRegistry.UnsupportedTrace.selector, traceRoot));
    }

    function test_RevertWhen_TheAnswerIsNotTheWholeResponse(uint32 length) public {
        vm.assume(length != ANSWER.length);
        (JobRequest memory r,) = _acknowledged();
        Completion memory c = _completion(ANSWER, 1);
        c.answerLength = length;
        bytes memory data = abi.encodeWithSelector(IJobRegistry.AnswerLengthOutOfRange.selector, length, ANSWER.length);
        _expectRevert(r, c, ANSWER, data);
    }

    function test_RevertWhen_TheRootIsAnother(bytes32 root) public {
        Completion memory c = _completion(ANSWER, 1);
        bytes32 expected = c.responseRoot;
        vm.assume(root != expected);
        (JobRequest memory r,) = _acknowledged();
        c.responseRoot = root;
        _expectRevert(r, c, ANSWER, abi.encodeWithSelector(IJobRegistry.ResponseMismatch.selector, expected, root));
    }

    /// By its hash too: a root that is not made of what stands beside it could never be opened by a demand.
    function test_RevertWhen_TheRootIsNotMadeOfItsParts(bytes32 top, uint32 length) public {
        (JobRequest memory r,) = _acknowledged();
        Completion memory c = _completion(ANSWER, 1);
        vm.assume(top != c.responseTop);
        bytes32 root = c.responseRoot;
        c.responseTop = top;
        _expectRevert(r, c, "", _mismatch(ResponseLib.root(top, c.responseLength, c.answerLength), root));
        c = _completion(ANSWER, 1);
        c.responseLength = c.answerLength = uint32(_bound(length, ANSWER.length + 1, _longest(r)));
        _expectRevert(r, c, "", _mismatch(ResponseLib.root(c.responseTop, c.responseLength, c.answerLength), root));
    }

    /// An inline response is the one committed to, in length and in every byte.
    function test_RevertWhen_TheInlineResponseIsAnother(bytes memory response) public {
        vm.assume(response.length > 0 && response.length <= 16_384 && keccak256(response) != keccak256(ANSWER));
        (JobRequest memory r,) = _acknowledged();
        Completion memory c = _completion(ANSWER, 1);
        bytes memory data = response.length != ANSWER.length
            ? abi.encodeWithSelector(IJobRegistry.ResponseOutOfRange.selector, response.length, ANSWER.length)
            : _mismatch(ResponseTree.top(response), c.responseTop);
        _expectRevert(r, c, response, data);
    }

    function test_RevertWhen_TheInlineResponseHasAnotherByte(uint256 place) public {
        (JobRequest memory r,) = _acknowledged();
        bytes memory response = bytes.concat(ANSWER);
        response[place % response.length] ^= 0x01;
        Completion memory c = _completion(ANSWER, 1);
        _expectRevert(r, c, response, _mismatch(ResponseTree.top(response), c.responseTop));
    }

    function _mismatch(bytes32 expected, bytes32 actual) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IJobRegistry.ResponseMismatch.selector, expected, actual);
    }

    /* HAPPY PATHS */

    function test_Complete_KeepsTheReceiptAndFreesTheWorker(uint32 tokens, bytes memory response) public {
        vm.assume(response.length > 0 && response.length <= 16_384);
        tokens = uint32(_bound(tokens, 0, OUTPUT_TOKENS));
        (JobRequest memory r, bytes32 id) = _acknowledged();
        Completion memory c = _completion(response, tokens);
        Receipt memory receipt = _expected(r, c);
        receipt.charge = uint96((uint256(INPUT_BYTES) * INPUT_ASK + uint256(tokens) * OUTPUT_ASK) / 1e6);
        receipt.latencyBps = 10_000;

        _expectEmit(address(jobs));
        emit IJobRegistry.JobCompleted(id, workerA, c, receipt, response);
        vm.prank(operatorA);
        jobs.complete(r, c, response);

        _eq(jobs.statusOf(id), Status.Completed, "status");
        (bool hashOnly, bool suspended) = jobs.completionOf(id, receipt);
        _isTrue(!hashOnly && !suspended, "the response is on chain");
        (Status status, uint32 worker,,,) = jobs.jobOf(id);
        _eq(status, Status.Completed, "jobOf");
        _eq(worker, 0, "the receipt names the worker, the slot does not");
        _eq(workers.duty(workerA).active, 0, "the worker has capacity again");
        _eq(vault.balanceOf(consumer), BALANCE - receipt.escrow, "the escrow stays until the end");
    }

    function _expected(JobRequest memory r, Completion memory c) private view returns (Receipt memory receipt) {
        receipt.consumer = consumer;
        receipt.worker = workerA;
        receipt.termsId = termsId;
        receipt.escrow = jobs.escrowFor(r.maxFee, r.candidates.length);
        receipt.version = 1;
        receipt.feeBps = p.protocolFeeBps;
        receipt.bounty = p.keeperBounty;
        uint256 until = _now() + _terms().disputeWindow;
        receipt.checkableUntil = uint40(until > r.expiry ? until : r.expiry);
        receipt.checkableUntilBlock = uint40(_height() + _blocks(_terms().disputeWindow));
        receipt.evidence = keccak256(abi.encode(c));
    }

    /// By its hash a response may be as long as the network lets a demand bring it on chain.
    function test_Complete_ByHash(uint32 length, bytes32 top) public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        Completion memory c;
        c.responseTop = top;
        c.responseLength = c.answerLength = uint32(_bound(length, 1, _longest(r)));
        c.responseRoot = ResponseLib.root(top, c.responseLength, c.answerLength);
        c.outputTokens = OUTPUT_TOKENS;
        Receipt memory receipt = _expected(r, c);
        (receipt.charge, receipt.latencyBps) = (MAX_FEE, 10_000);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobCompleted(id, workerA, c, receipt, "");
        vm.prank(operatorA);
        jobs.complete(r, c, "");
        (bool hashOnly, bool suspended) = jobs.completionOf(id, receipt);
        _isTrue(hashOnly && !suspended, "its hash alone is on chain");
        _eq(workers.duty(workerA).active, 0, "the worker has capacity again");
        _passUntilDue(receipt);
        jobs.settle(id, receipt); // nobody demanded it
    }

    function test_RevertWhen_AskedHowAnotherJobWasCompleted() public {
        (, bytes32 waiting) = _open();
        (, bytes32 id, Receipt memory receipt) = _completed();
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, waiting, Status.Submitted));
        jobs.completionOf(waiting, receipt);
        ++receipt.charge;
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, id));
        jobs.completionOf(id, receipt);
    }

    /// Prices that do not divide: floored once, over the sum of both parts.
    function test_Complete_FloorsTheChargeOnce() public {
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, 1_000_700, 1_005_000);
        (JobRequest memory r,) = _assigned();
        // 1,000.7 for the input and 100.5 for the output
        _eq(_complete(operatorA, r, 100).charge, 1_101, "charge");
    }

    function test_Complete_LeavesTheBountiesOutOfTheEscrow() public {
        (JobRequest memory r,) = _assigned();
        _pass(_terms().ackWindow);
        jobs.timeOut(r);
        Receipt memory receipt = _complete(operatorB, r, 1);
        _eq(receipt.worker, workerB, "worker");
        _eq(receipt.escrow, jobs.escrowFor(r.maxFee, 2) - p.keeperBounty, "one bounty was paid");
    }

    function test_Complete_TakesTheLongestResponse() public {
        (JobRequest memory r, bytes32 id) = _wordy();
        bytes memory response = new bytes(p.inlineResponseBytes);
        vm.prank(operatorA);
        jobs.complete(r, _completion(response, 1), response);
        _eq(jobs.statusOf(id), Status.Completed, "the limit itself fits");
    }

    /* DEADLINES */

    function test_Complete_BeforeTheDeadlineInTime(uint32 blocks) public {
        (JobRequest memory r,) = _acknowledged();
        _skip(_completionWindow(r) - 1, blocks);
        _complete(operatorA, r, 1);
    }

    function test_Complete_BeforeTheDeadlineInBlocks(uint32 time) public {
        (JobRequest memory r,) = _acknowledged();
        _skip(time, _blocks(_completionWindow(r)) - 1);
        _complete(operatorA, r, 1);
    }

    function test_Complete_WithoutAcknowledgingBeforeTheAckDeadline() public {
        (JobRequest memory r,) = _assigned();
        _skip(_terms().ackWindow - 1, 1_000);
        _complete(operatorA, r, 1);
    }

    function test_Complete_AfterTheChainHaltedForAnHour() public {
        (JobRequest memory r,) = _acknowledged();
        _skip(1 hours, 0);
        Receipt memory receipt = _complete(operatorA, r, 1);
        _eq(receipt.latencyBps, p.latencyFloorBps, "late by the clock earns the floor, and no offence");
    }

    /* LATENCY AND THROUGHPUT */

    /// Full up to the target, then linear to the floor at the deadline.
    function test_Complete_LatencyFallsFromTheTargetToTheDeadline(uint256 elapsed) public {
        (JobRequest memory r,) = _acknowledged();
        uint256 window = _completionWindow(r);
        uint256 target = _terms().targetLatency;
        elapsed = _bound(elapsed, 0, window - 1);
        _skip(elapsed, 0);
        uint256 expected = elapsed <= target
            ? 10_000
            : 10_000 - (10_000 - uint256(p.latencyFloorBps)) * (elapsed - target) / (window - target);
        _eq(_complete(operatorA, r, 1).latencyBps, expected, "latency");
    }

    function test_Complete_LatencyAtTheTargetAndAfter() public {
        (JobRequest memory r,) = _acknowledged();
        uint256 state = vm.snapshotState();
        _skip(_terms().targetLatency, 0);
        _eq(_complete(operatorA, r, 1).latencyBps, 10_000, "at the target");
        vm.revertToState(state);
        _skip(_terms().targetLatency + 1, 0);
        _eq(_complete(operatorA, r, 1).latencyBps, 10_000 - 238, "5,000 / 21, floored, is taken off");
    }

    /// An implicit acknowledgement counts from the assignment, to the ack deadline.
    function test_Complete_LatencyWithoutAcknowledgement() public {
        Terms memory t = _terms();
        t.targetLatency = 1;
        JobRequest memory r = _offeredUnder(t);
        _submit(r);
        _skip(3, 0);
        _eq(_complete(operatorA, r, 1).latencyBps, 10_000 - 5_000 / 2, "half way from 1 s to 5 s");
    }

    /// Tokens nobody could have made in the elapsed time and one block are not charged.
    function test_Complete_ChargesAtMostTheThroughputCap(uint256 elapsed) public {
        Terms memory t = _terms();
        t.throughputCap = 10;
        JobRequest memory r = _offeredUnder(t);
        _submit(r);
        elapsed = _bound(elapsed, 0, t.ackWindow - 1);
        _skip(elapsed, 0);
        uint256 believed = (elapsed + 1) * 10; // one block is one second
        uint256 charge = (uint256(INPUT_BYTES) * INPUT_ASK + believed * OUTPUT_ASK) / 1e6;
        _eq(_complete(operatorA, r, OUTPUT_TOKENS).charge, charge, "charge");
    }

    function _offeredUnder(Terms memory t) private returns (JobRequest memory r) {
        r = _request();
        r.termsId = _addTerms(t);
        vm.prank(ownerA);
        workers.addModel(workerA, r.termsId, INPUT_ASK, OUTPUT_ASK);
    }
}
