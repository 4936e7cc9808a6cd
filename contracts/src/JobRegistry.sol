// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobState} from "./JobState.sol";
import {
    Completion,
    DeclineReason,
    IJobRegistry,
    JobRequest,
    PaymentSource,
    Privacy,
    Receipt,
    Settlement,
    Status
} from "./interfaces/IJobRegistry.sol";
import {IModelRegistry, Parameters, Terms} from "./interfaces/IModelRegistry.sol";
import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IVault} from "./interfaces/IVault.sol";
import {IWorkerRegistry, Offence} from "./interfaces/IWorkerRegistry.sol";
import {ClockLib} from "./libraries/ClockLib.sol";
import {Job, JobLib} from "./libraries/JobLib.sol";
import {PayLib} from "./libraries/PayLib.sol";
import {ResponseLib} from "./libraries/ResponseLib.sol";

/// Roles: the consumer opens a job; the operator of the worker it was given to moves it on; a dispatcher gives a waiting
/// job to a worker that can take it, and to no other; anyone moves on what is overdue or due and earns a bounty from the
/// job's own escrow. There is no owner.
/// Tokens: none are held or moved here; the Vault keeps the books this contract writes.
/// Liveness: every running job has a deadline after which anyone can call timeOut or settle, here or in the Delivery.
/// Rounding: charge, fee and reward are each floored once; what is left returns to the consumer.
/// Known and accepted: a job that ended after its expiry reads as None; its events tell how it ended. A worker that declines
/// for a fee earns less than its gas where fees follow gas. Once a job, a demand delays pay by a delivery and a check window.
contract JobRegistry is JobState {
    using JobLib for Job;
    using JobLib for uint256;

    modifier onlyDelivery() {
        require(msg.sender == DELIVERY, NotDelivery(msg.sender));
        _;
    }

    constructor(
        IModelRegistry models,
        IWorkerRegistry workers,
        IVault vault,
        IRewardDistributor rewards,
        address delivery
    ) JobState(models, workers, vault, rewards, delivery) {}

    /* SUBMIT */

    /// @inheritdoc IJobRegistry
    function submit(JobRequest calldata request, bytes calldata packageBytes) external returns (bytes32 jobId) {
        _requireConsumer(request.consumer);
        jobId = hashRequest(request);
        require(_jobs[jobId] == 0, JobExists(jobId, _jobs[jobId].statusOf()));
        Parameters memory p = MODELS.parameters();
        Terms memory t = MODELS.terms(request.termsId);
        _checkRequest(request, p, t);
        _checkPackage(request.packageHash, packageBytes, p.inlinePackageBytes);

        uint96 amount = PayLib.escrowFor(p, request.maxFee, PayLib.attempts(request, p));
        VAULT.escrow(request.consumer, amount);
        emit JobSubmitted(jobId, request.consumer, request.termsId, request, amount, packageBytes);

        Job memory job;
        job.termsId = request.termsId;
        _next(request, job, p, t);
        _proceed(jobId, request, job, p, t);
    }

    function _checkRequest(JobRequest calldata request, Parameters memory p, Terms memory t) private view {
        require(request.privacy != Privacy.Private, UnsupportedPrivacy(request.privacy));
        require(request.payment == PaymentSource.Balance, UnsupportedPayment(request.payment));
        require(
            request.expiry > block.timestamp && request.expiry <= block.timestamp + p.maxRequestLife,
            InvalidExpiry(request.expiry, block.timestamp + 1, block.timestamp + p.maxRequestLife)
        );
        require(
            request.inputBytes > 0 && request.inputBytes <= t.maxInputBytes,
            InputOutOfRange(request.inputBytes, t.maxInputBytes)
        );
        require(
            request.maxOutputTokens > 0 && request.maxOutputTokens <= t.maxOutputTokens,
            OutputOutOfRange(request.maxOutputTokens, t.maxOutputTokens)
        );
        if (request.privacy == Privacy.Open) {
            require(request.candidates.length == 0, InvalidCandidates(request.candidates.length, 0));
        } else {
            _checkCandidates(request.candidates, p.maxCandidates);
        }
        // What the consumer signed must cover a full answer at the highest ask it accepts, or workers would be bound to
        // work for less than they asked.
        uint256 required = PayLib.worth(request);
        require(request.maxFee >= required, FeeTooLow(required, request.maxFee));
    }

    function _checkCandidates(uint64[] calldata candidates, uint256 limit) private pure {
        uint256 length = candidates.length;
        require(length > 0 && length <= limit, InvalidCandidates(length, limit));
        for (uint256 i; i < length; ++i) {
            require(uint32(candidates[i]) != 0, InvalidCandidate(candidates[i])); // key 0 would be any key
            for (uint256 j; j < i; ++j) {
                require(candidates[i] >> 32 != candidates[j] >> 32, DuplicateCandidate(uint32(candidates[i] >> 32)));
            }
        }
    }

    function _checkPackage(bytes32 expected, bytes calldata packageBytes, uint256 limit) private pure {
        if (packageBytes.length == 0) return; // it travels by its hash
        require(packageBytes.length <= limit, PackageTooLarge(packageBytes.length, limit));
        bytes32 actual = keccak256(packageBytes);
        require(actual == expected, PackageMismatch(expected, actual));
    }

    /* CANCEL */

    /// @inheritdoc IJobRegistry
    function cancel(JobRequest calldata request) external {
        _requireConsumer(request.consumer);
        bytes32 jobId = hashRequest(request);
        uint256 slot = _jobs[jobId];
        require(slot == 0 || slot.statusOf() == Status.Submitted, WrongStatus(jobId, slot.statusOf()));

        emit JobCancelled(jobId, request.consumer);
        if (slot != 0) {
            return _refund(jobId, request, PayLib.escrowLeft(request, slot.unpack(), MODELS.parameters()));
        }
        require(block.timestamp < request.expiry, DeadlinePassed(jobId)); // nobody can submit it any more
        _jobs[jobId] = uint256(Status.Refunded);
    }

    /* ASSIGN AND TAKE */

    /// @inheritdoc IJobRegistry
    function assign(JobRequest calldata request, uint32 worker) external {
        require(MODELS.isDispatcher(msg.sender), NotDispatcher(msg.sender));
        (bytes32 jobId, Job memory job) = _waiting(request);
        Terms memory t = MODELS.terms(request.termsId);

        _give(jobId, request, job, worker, MODELS.parameters(), t);
        _enter(job, Status.Assigned);
        _jobs[jobId] = job.pack();

        _emitAssigned(jobId, request, job, t);
    }

    /// @inheritdoc IJobRegistry
    function take(JobRequest calldata request) external {
        uint32 worker = WORKERS.numberOfOperator(msg.sender);
        (bytes32 jobId, Job memory job) = _waiting(request);
        Parameters memory p = MODELS.parameters();
        Terms memory t = MODELS.terms(request.termsId);
        // The grace is the dispatcher's once: a job that was given before has had its turn.
        bool given = job.used != 0 || job.declines != 0;
        require(given || _hasPassed(job.since, job.sinceBlock, p.takeGrace), DeadlineNotPassed(jobId));

        _give(jobId, request, job, worker, p, t);
        _enter(job, Status.Acknowledged);
        _jobs[jobId] = job.pack();

        uint32 window = uint32(PayLib.completionWindow(request, t));
        emit JobTaken(jobId, worker, job.inputAsk, job.outputAsk, window);
    }

    function _waiting(JobRequest calldata request) private view returns (bytes32 jobId, Job memory job) {
        jobId = hashRequest(request);
        job = _jobs[jobId].unpack();
        require(job.status == Status.Submitted, WrongStatus(jobId, job.status));
        require(block.timestamp < request.expiry, DeadlinePassed(jobId));
    }

    /// Gives a waiting job to one worker: of a sealed job, an unused candidate; of an open one, any that has not had it.
    function _give(
        bytes32 jobId,
        JobRequest calldata request,
        Job memory job,
        uint32 worker,
        Parameters memory p,
        Terms memory t
    ) private {
        uint64 candidate = uint64(worker) << 32;
        if (request.privacy == Privacy.Open) {
            require(!_former[jobId][worker], NotCandidate(jobId, worker));
        } else {
            uint256 index = _indexOf(request.candidates, worker);
            bool unused = index < request.candidates.length && !_isUsed(job, index);
            require(unused, NotCandidate(jobId, worker));
            _use(job, index);
            candidate = request.candidates[index];
        }
        require(_engage(request, job, candidate, p, t), WorkerNotUsable(jobId, worker));
    }

    function _indexOf(uint64[] calldata candidates, uint32 worker) private pure returns (uint256 index) {
        while (index < candidates.length && candidates[index] >> 32 != worker) ++index;
    }

    /* ACKNOWLEDGE */

    /// @inheritdoc IJobRegistry
    function acknowledge(bytes32 jobId) external {
        Job memory job = _jobs[jobId].unpack();
        require(job.status == Status.Assigned, WrongStatus(jobId, job.status));
        _requireOperator(jobId, job.worker);
        Terms memory t = MODELS.terms(job.termsId);
        require(!_hasPassed(job.since, job.sinceBlock, t.ackWindow), DeadlinePassed(jobId));

        _enter(job, Status.Acknowledged);
        _jobs[jobId] = job.pack();

        emit JobAcknowledged(jobId, job.worker);
    }

    /* DECLINE */

    /// @inheritdoc IJobRegistry
    function decline(JobRequest calldata request, DeclineReason reason) external {
        (bytes32 jobId, Job memory job, Terms memory t, uint256 window) = _running(request);
        _requireOperator(jobId, job.worker);
        require(!_hasPassed(job.since, job.sinceBlock, window), DeadlinePassed(jobId));
        bool acknowledged = job.status == Status.Acknowledged;
        require(!acknowledged || reason == DeclineReason.Unservable, NotDeclinable(jobId, reason));

        (Status from, uint32 worker) = (job.status, job.worker);
        Parameters memory p = MODELS.parameters();
        bool paid = job.declines < PayLib.attempts(request, p);
        uint96 fee = paid ? uint96(p.attemptFee) : 0;
        if (paid) ++job.declines;
        if (acknowledged) unservableAt[jobId][worker] = uint40(block.timestamp);
        WORKERS.release(worker, address(0)); // asked above
        _bar(jobId, request, worker);
        _next(request, job, p, t);
        VAULT.credit(msg.sender, fee);

        emit JobDeclined(jobId, worker, reason, fee, from, job.status);
        _proceed(jobId, request, job, p, t);
    }

    /// A running job and the window of its status.
    function _running(JobRequest calldata request)
        private
        view
        returns (bytes32 jobId, Job memory job, Terms memory t, uint256 window)
    {
        jobId = hashRequest(request);
        job = _jobs[jobId].unpack();
        bool running = job.status == Status.Assigned || job.status == Status.Acknowledged;
        require(running, WrongStatus(jobId, job.status));
        t = MODELS.terms(job.termsId);
        window = job.status == Status.Assigned ? t.ackWindow : PayLib.completionWindow(request, t);
    }

    /// Nobody has an open job twice.
    function _bar(bytes32 jobId, JobRequest calldata request, uint32 worker) private {
        if (request.privacy == Privacy.Open) _former[jobId][worker] = true;
    }

    /* COMPLETE */

    /// @inheritdoc IJobRegistry
    function complete(JobRequest calldata request, Completion calldata completion, bytes calldata response) external {
        (bytes32 jobId, Job memory job, Terms memory t, uint256 window) = _running(request);
        _requireOperator(jobId, job.worker);
        require(!_hasPassed(job.since, job.sinceBlock, window), DeadlinePassed(jobId));
        Parameters memory p = MODELS.parameters();
        _checkCompletion(request, completion, p);
        _checkResponse(completion, response, p.inlineResponseBytes);

        Receipt memory receipt = _receipt(request, completion, job, p, t, window);
        _jobs[jobId] = JobLib.seal(receipt, response.length == 0 ? JobLib.HASH_ONLY : 0);
        WORKERS.release(job.worker, address(0)); // asked above

        emit JobCompleted(jobId, job.worker, completion, receipt, response);
    }

    function _checkCompletion(JobRequest calldata request, Completion calldata c, Parameters memory p) private pure {
        (uint256 length, uint256 limit) = (c.responseLength, ResponseLib.limit(request.maxOutputTokens));
        if (limit > p.maxResponseBytes) limit = p.maxResponseBytes;
        require(length > 0 && length <= limit, ResponseOutOfRange(length, limit));
        require(c.outputTokens <= request.maxOutputTokens, OutputOutOfRange(c.outputTokens, request.maxOutputTokens));
        require(c.traceRoot == 0, UnsupportedTrace(c.traceRoot));
        require(c.answerLength == length, AnswerLengthOutOfRange(c.answerLength, length));
        bytes32 root = ResponseLib.root(c.responseTop, c.responseLength, c.answerLength);
        require(root == c.responseRoot, ResponseMismatch(root, c.responseRoot));
    }

    /// An inline response is the one committed to.
    function _checkResponse(Completion calldata c, bytes calldata response, uint256 limit) private pure {
        if (response.length == 0) return;
        require(response.length <= limit, ResponseOutOfRange(response.length, limit));
        require(response.length == c.responseLength, ResponseOutOfRange(response.length, c.responseLength));
        bytes32 top = ResponseLib.topOf(response);
        require(top == c.responseTop, ResponseMismatch(top, c.responseTop));
    }

    function _receipt(
        JobRequest calldata request,
        Completion calldata completion,
        Job memory job,
        Parameters memory p,
        Terms memory t,
        uint256 window
    ) private view returns (Receipt memory r) {
        uint256 elapsed = block.timestamp - job.since;
        r.consumer = request.consumer;
        r.worker = job.worker;
        r.termsId = job.termsId;
        r.latencyBps = PayLib.latency(elapsed, t.targetLatency, window, p.latencyFloorBps);
        r.escrow = PayLib.escrowLeft(request, job, p);
        r.charge = PayLib.charge(request, completion.outputTokens, job, elapsed * 1000 + p.blockTime, t.throughputCap);
        r.expiry = request.expiry;
        r.completedAt = uint40(block.timestamp);
        r.completedBlock = ClockLib.height();
        r.evidence = keccak256(abi.encode(completion));
    }

    /* TIME OUT */

    /// @inheritdoc IJobRegistry
    function timeOut(JobRequest calldata request) external {
        bytes32 jobId = hashRequest(request);
        if (_jobs[jobId].statusOf() == Status.Submitted) return _expire(jobId, request);
        Job memory job;
        Terms memory t;
        uint256 window;
        (, job, t, window) = _running(request);
        require(_hasPassed(job.since, job.sinceBlock, window), DeadlineNotPassed(jobId));

        (Status from, uint32 worker) = (job.status, job.worker);
        Parameters memory p = MODELS.parameters();
        Offence offence = from == Status.Assigned ? Offence.MissedAck : Offence.MissedCompletion;
        ++job.steps;
        if (request.privacy == Privacy.Open) ++job.used;
        _bar(jobId, request, worker);
        _punish(jobId, request, worker, offence, job.since + window, true);
        _next(request, job, p, t);
        VAULT.credit(msg.sender, p.keeperBounty);

        emit JobTimedOut(jobId, worker, msg.sender, from, job.status);
        _proceed(jobId, request, job, p, t);
    }

    /// A waiting job whose expiry passed is over: no worker is bound to an old request.
    function _expire(bytes32 jobId, JobRequest calldata request) private {
        require(block.timestamp >= request.expiry, DeadlineNotPassed(jobId));
        Job memory job = _jobs[jobId].unpack();
        Parameters memory p = MODELS.parameters();
        ++job.steps;
        VAULT.credit(msg.sender, p.keeperBounty);

        emit JobTimedOut(jobId, 0, msg.sender, Status.Submitted, Status.Refunded);
        _refund(jobId, request, PayLib.escrowLeft(request, job, p));
    }

    /* SUSPEND, RESUME, FAIL */

    /// @inheritdoc IJobRegistry
    function suspend(bytes32 jobId, Receipt calldata receipt) external onlyDelivery {
        uint256 slot = _completed(jobId, receipt);
        require(!slot.has(JobLib.SUSPENDED), JobSuspended(jobId));
        _jobs[jobId] = slot | JobLib.SUSPENDED;
    }

    /// @inheritdoc IJobRegistry
    function resume(bytes32 jobId, Receipt calldata receipt) external onlyDelivery returns (Receipt memory now_) {
        _requireSuspended(jobId, receipt);
        now_ = receipt;
        (now_.completedAt, now_.completedBlock) = (uint40(block.timestamp), ClockLib.height());
        _jobs[jobId] = JobLib.seal(now_, JobLib.HASH_ONLY);
    }

    /// @inheritdoc IJobRegistry
    function fail(
        JobRequest calldata request,
        Receipt calldata receipt,
        Offence offence,
        uint40 deadline,
        address caller
    ) external onlyDelivery {
        bytes32 jobId = hashRequest(request);
        _requireSuspended(jobId, receipt);
        uint96 bounty = uint96(MODELS.parameters().keeperBounty);
        _punish(jobId, request, receipt.worker, offence, deadline, false);
        VAULT.credit(caller, bounty);

        emit JobTimedOut(jobId, receipt.worker, caller, Status.Completed, Status.Refunded);
        _refund(jobId, request, receipt.escrow - bounty);
    }

    function _requireSuspended(bytes32 jobId, Receipt calldata receipt) private view {
        require(_completed(jobId, receipt).has(JobLib.SUSPENDED), WrongStatus(jobId, Status.Completed));
    }

    /* SETTLE */

    /// @inheritdoc IJobRegistry
    function settle(bytes32 jobId, Receipt calldata receipt) external {
        uint256 slot = _completed(jobId, receipt);
        require(!slot.has(JobLib.SUSPENDED), JobSuspended(jobId));
        require(_isDue(receipt), DeadlineNotPassed(jobId));
        _payOut(jobId, receipt);
    }

    /// @inheritdoc IJobRegistry
    function settleBatch(Settlement[] calldata batch) external {
        for (uint256 i; i < batch.length; ++i) {
            Settlement calldata line = batch[i];
            uint256 slot = _jobs[line.jobId];
            bool due = slot.holds(line.receipt) && !slot.has(JobLib.SUSPENDED) && _isDue(line.receipt);
            if (due) _payOut(line.jobId, line.receipt);
        }
    }

    function _isDue(Receipt calldata receipt) private view returns (bool) {
        uint256 window = MODELS.terms(receipt.termsId).disputeWindow;
        return block.timestamp >= receipt.expiry && _hasPassed(receipt.completedAt, receipt.completedBlock, window);
    }

    /// escrow = fee (treasury) + reward (worker's credit) + bounty (caller) + refund (consumer).
    function _payOut(bytes32 jobId, Receipt calldata receipt) private {
        delete _jobs[jobId];
        Parameters memory p = MODELS.parameters();
        uint96 fee = uint96(uint256(receipt.charge) * p.protocolFeeBps / PayLib.BPS);
        uint96 reward = REWARDS.creditReward(
            receipt.worker, jobId, receipt.consumer, receipt.charge - fee, receipt.charge, receipt.latencyBps
        );
        uint96 bounty = uint96(p.keeperBounty);
        uint96 refund = receipt.escrow - fee - reward - bounty;

        VAULT.credit(p.treasury, fee);
        VAULT.credit(msg.sender, bounty);
        VAULT.credit(receipt.consumer, refund);

        emit JobSettled(jobId, receipt.worker, msg.sender, receipt.charge, fee, reward, refund);
    }
}
