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
import {IModelRegistry, PayParameters} from "./interfaces/IModelRegistry.sol";
import {IPairing} from "./interfaces/IPairing.sol";
import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IVault} from "./interfaces/IVault.sol";
import {IWorkerRegistry, Offence} from "./interfaces/IWorkerRegistry.sol";
import {ClockLib} from "./libraries/ClockLib.sol";
import {Job, JobLib} from "./libraries/JobLib.sol";
import {PayLib} from "./libraries/PayLib.sol";
import {ResponseLib} from "./libraries/ResponseLib.sol";
import {JobParameters, JobTerms} from "./libraries/RulesLib.sol";
import {SignatureLib} from "./libraries/SignatureLib.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

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
    using SafeCast for uint256;

    modifier onlyDelivery() {
        require(msg.sender == DELIVERY, NotDelivery(msg.sender));
        _;
    }

    constructor(
        IModelRegistry models,
        IWorkerRegistry workers,
        IVault vault,
        IRewardDistributor rewards,
        IPairing pairing,
        address delivery
    ) JobState(models, workers, vault, rewards, pairing, delivery) {}

    /* SUBMIT */

    /// @inheritdoc IJobRegistry
    function submit(JobRequest calldata request, bytes calldata packageBytes) external returns (bytes32 jobId) {
        jobId = hashRequest(request);
        require(request.payment == PaymentSource.Balance, InvalidPayment(request.payment));
        uint96 amount = _open(jobId, request, packageBytes);
        _escrow(request.consumer, msg.sender, amount);
    }

    /// @inheritdoc IJobRegistry
    function submitSigned(
        JobRequest calldata request,
        bytes calldata packageBytes,
        bytes calldata signature,
        bytes calldata payment
    ) external returns (bytes32 jobId) {
        jobId = hashRequest(request);
        address signer = SignatureLib.signerOf(request.consumer, jobId, signature);
        require(signer != address(0), InvalidSignature(jobId));
        uint96 amount = _open(jobId, request, packageBytes);
        if (request.payment == PaymentSource.Balance) {
            _escrow(request.consumer, signer, amount);
        } else {
            // A delegate may spend what is in the Vault, never what is in the wallet.
            require(signer == request.consumer, InvalidPayment(request.payment));
            VAULT.escrowFromWallet(request.consumer, amount, jobId, request.payment, payment);
        }
    }

    /// Opens the job. Its money is moved last, when there is nothing left that a hook could see half done.
    function _open(bytes32 jobId, JobRequest calldata request, bytes calldata packageBytes)
        private
        returns (uint96 amount)
    {
        require(_jobs[jobId] == 0, JobExists(jobId, _jobs[jobId].statusOf()));
        (JobTerms t, JobParameters p, uint8 version) = MODELS.rulesForNew(request.termsId);
        _checkRequest(request, p, t);
        _checkPackage(request.packageHash, packageBytes, p.inlinePackageBytes());

        amount = PayLib.escrowFor(p, request.maxFee, PayLib.attempts(request, p));
        emit JobSubmitted(jobId, request.consumer, request.termsId, request, amount, packageBytes);

        Job memory job;
        job.version = version;
        _next(request, job, p, t);
        _proceed(jobId, request, job, p, t);
    }

    /// Out of the consumer's balance, by itself or by a delegate of it.
    function _escrow(address consumer, address by, uint96 amount) private {
        if (by == consumer) VAULT.escrow(consumer, amount);
        else VAULT.escrowAs(consumer, by, amount);
    }

    function _checkRequest(JobRequest calldata request, JobParameters p, JobTerms t) private view {
        require(
            request.expiry > block.timestamp && request.expiry <= block.timestamp + p.maxRequestLife(),
            InvalidExpiry(request.expiry, block.timestamp + 1, block.timestamp + p.maxRequestLife())
        );
        require(
            request.inputBytes > 0 && request.inputBytes <= t.maxInputBytes(),
            InputOutOfRange(request.inputBytes, t.maxInputBytes())
        );
        require(
            request.maxOutputTokens > 0 && request.maxOutputTokens <= t.maxOutputTokens(),
            OutputOutOfRange(request.maxOutputTokens, t.maxOutputTokens())
        );
        if (request.privacy == Privacy.Open) {
            require(request.candidates.length == 0, InvalidCandidates(request.candidates.length, 0));
        } else {
            _checkCandidates(request.candidates, p.maxCandidates());
            if (request.privacy == Privacy.Private) _checkPaired(request.consumer, request.candidates);
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

    function _checkPaired(address consumer, uint64[] calldata candidates) private view {
        for (uint256 i; i < candidates.length; ++i) {
            uint32 worker = uint32(candidates[i] >> 32);
            require(PAIRING.isPaired(consumer, worker), CandidateNotPaired(consumer, worker));
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
            Job memory job = slot.unpack();
            (, JobParameters p) = MODELS.rulesOf(0, job.version);
            return _refund(jobId, request, PayLib.escrowLeft(request, job, p));
        }
        require(block.timestamp < request.expiry, DeadlinePassed(jobId)); // nobody can submit it any more
        _jobs[jobId] = uint256(Status.Refunded);
    }

    /* ASSIGN AND TAKE */

    /// @inheritdoc IJobRegistry
    function assign(JobRequest calldata request, uint32 worker) external {
        require(MODELS.isDispatcher(msg.sender), NotDispatcher(msg.sender));
        (bytes32 jobId, Job memory job, JobTerms t, JobParameters p) = _waiting(request);

        _give(jobId, request, job, worker, p, t);
        _enter(job, Status.Assigned, t);
        _jobs[jobId] = job.pack();

        _emitAssigned(jobId, request, job, t);
    }

    /// @inheritdoc IJobRegistry
    function take(JobRequest calldata request) external {
        uint32 worker = WORKERS.numberOfOperator(msg.sender);
        (bytes32 jobId, Job memory job, JobTerms t, JobParameters p) = _waiting(request);
        // The grace is the dispatcher's once: a job that was given before has had its turn.
        bool given = job.used != 0 || job.declines != 0;
        require(given || _hasPassed(job, MODELS.offenceParameters().takeGrace), DeadlineNotPassed(jobId));

        _give(jobId, request, job, worker, p, t);
        _enter(job, Status.Acknowledged, t);
        _jobs[jobId] = job.pack();

        uint32 window = uint32(PayLib.completionWindow(request, t));
        emit JobTaken(jobId, worker, job.inputAsk, job.outputAsk, window);
    }

    function _waiting(JobRequest calldata request)
        private
        view
        returns (bytes32 jobId, Job memory job, JobTerms t, JobParameters p)
    {
        jobId = hashRequest(request);
        job = _jobs[jobId].unpack();
        require(job.status == Status.Submitted, WrongStatus(jobId, job.status));
        require(block.timestamp < request.expiry, DeadlinePassed(jobId));
        (t, p) = MODELS.rulesOf(request.termsId, job.version);
    }

    /// Gives a waiting job to one worker: of a sealed job, an unused candidate; of an open one, any that has not had it.
    function _give(
        bytes32 jobId,
        JobRequest calldata request,
        Job memory job,
        uint32 worker,
        JobParameters p,
        JobTerms t
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
        require(!_hasPassed(job, job.ackWindow), DeadlinePassed(jobId));

        _enter(job, Status.Acknowledged, JobTerms.wrap(0));
        _jobs[jobId] = job.pack();

        emit JobAcknowledged(jobId, job.worker);
    }

    /* DECLINE */

    /// @inheritdoc IJobRegistry
    function decline(JobRequest calldata request, DeclineReason reason) external {
        (bytes32 jobId, Job memory job, JobTerms t, JobParameters p, uint256 window) = _running(request);
        WORKERS.release(job.worker, msg.sender);
        require(!_hasPassed(job, window), DeadlinePassed(jobId));
        bool acknowledged = job.status == Status.Acknowledged;
        require(!acknowledged || reason == DeclineReason.Unservable, NotDeclinable(jobId, reason));

        (Status from, uint32 worker) = (job.status, job.worker);
        bool paid = job.declines < PayLib.attempts(request, p);
        uint96 fee = paid ? uint96(p.attemptFee()) : 0;
        if (paid) ++job.declines;
        if (acknowledged) unservableAt[jobId][worker] = uint40(block.timestamp);
        _leave(jobId, request, job);
        _next(request, job, p, t);
        VAULT.credit(msg.sender, fee);

        emit JobDeclined(jobId, worker, reason, fee, from, job.status);
        _proceed(jobId, request, job, p, t);
    }

    /// A running job and the window of its status.
    function _running(JobRequest calldata request)
        private
        view
        returns (bytes32 jobId, Job memory job, JobTerms t, JobParameters p, uint256 window)
    {
        jobId = hashRequest(request);
        job = _jobs[jobId].unpack();
        bool running = job.status == Status.Assigned || job.status == Status.Acknowledged;
        require(running, WrongStatus(jobId, job.status));
        (t, p) = MODELS.rulesOf(request.termsId, job.version);
        window = job.status == Status.Assigned ? job.ackWindow : PayLib.completionWindow(request, t);
    }

    /// The worker of a running job loses it for good.
    function _leave(bytes32 jobId, JobRequest calldata request, Job memory job) private {
        if (request.privacy == Privacy.Open) _former[jobId][job.worker] = true;
    }

    /* COMPLETE */

    /// @inheritdoc IJobRegistry
    function complete(JobRequest calldata request, Completion calldata completion, bytes calldata response) external {
        (bytes32 jobId, Job memory job, JobTerms t, JobParameters p, uint256 window) = _running(request);
        WORKERS.release(job.worker, msg.sender);
        require(!_hasPassed(job, window), DeadlinePassed(jobId));
        PayParameters memory pay = MODELS.payParameters(job.version);
        _checkCompletion(request, completion, pay.maxResponseBytes);
        _checkResponse(completion, response, pay.inlineResponseBytes);

        Receipt memory receipt = _receipt(request, job, p, t);
        receipt.latencyBps = PayLib.latency(block.timestamp - job.since, t.targetLatency(), window, pay.latencyFloorBps);
        receipt.charge = _charge(request, completion.outputTokens, job, p, t);
        receipt.feeBps = pay.protocolFeeBps;
        receipt.evidence = keccak256(abi.encode(completion));
        _jobs[jobId] = JobLib.seal(receipt, response.length == 0 ? JobLib.HASH_ONLY : 0);

        emit JobCompleted(jobId, job.worker, completion, receipt, response);
    }

    function _checkCompletion(JobRequest calldata request, Completion calldata c, uint256 longest) private pure {
        (uint256 length, uint256 limit) = (c.responseLength, ResponseLib.limit(request.maxOutputTokens));
        if (limit > longest) limit = longest;
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

    function _receipt(JobRequest calldata request, Job memory job, JobParameters p, JobTerms t)
        private
        view
        returns (Receipt memory r)
    {
        r.consumer = request.consumer;
        r.worker = job.worker;
        r.termsId = request.termsId;
        r.version = job.version;
        r.bounty = p.keeperBounty();
        r.escrow = PayLib.escrowLeft(request, job, p);
        _startCheck(r, t.disputeWindow(), p.blockTime());
        // While the expiry is to come, an empty slot would let the request be submitted again.
        if (r.checkableUntil < request.expiry) r.checkableUntil = request.expiry;
    }

    function _startCheck(Receipt memory r, uint256 window, uint256 blockTime) private view {
        r.checkableUntil = uint40(block.timestamp + window);
        r.checkableUntilBlock = uint40(ClockLib.height() + ClockLib.blocksIn(window, blockTime));
    }

    function _charge(JobRequest calldata request, uint256 tokens, Job memory job, JobParameters p, JobTerms t)
        private
        view
        returns (uint96)
    {
        uint256 elapsedMillis = (block.timestamp - job.since) * 1000 + p.blockTime();
        return PayLib.charge(request, tokens, job, elapsedMillis, t.throughputCap());
    }

    /* TIME OUT */

    /// @inheritdoc IJobRegistry
    function timeOut(JobRequest calldata request) external {
        bytes32 jobId = hashRequest(request);
        if (_jobs[jobId].statusOf() == Status.Submitted) return _expire(jobId, request);
        Job memory job;
        JobTerms t;
        JobParameters p;
        uint256 window;
        (, job, t, p, window) = _running(request);
        require(_hasPassed(job, window), DeadlineNotPassed(jobId));

        (Status from, uint32 worker) = (job.status, job.worker);
        Offence offence = from == Status.Assigned ? Offence.MissedAck : Offence.MissedCompletion;
        ++job.steps;
        if (request.privacy == Privacy.Open) ++job.used;
        _leave(jobId, request, job);
        // At the worker's own asks: what the consumer signed comes back in full, so it would be a weight that costs nothing.
        uint96 worth = PayLib.worthAt(request, job.inputAsk, job.outputAsk).toUint96();
        _punish(jobId, request, worker, offence, job.since + window, worth, true);
        _next(request, job, p, t);
        VAULT.credit(msg.sender, p.keeperBounty());

        emit JobTimedOut(jobId, worker, msg.sender, from, job.status);
        _proceed(jobId, request, job, p, t);
    }

    /// A waiting job whose expiry passed is over: no worker is bound to an old request.
    function _expire(bytes32 jobId, JobRequest calldata request) private {
        require(block.timestamp >= request.expiry, DeadlineNotPassed(jobId));
        Job memory job = _jobs[jobId].unpack();
        (, JobParameters p) = MODELS.rulesOf(0, job.version);
        ++job.steps;
        VAULT.credit(msg.sender, p.keeperBounty());

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
        (JobTerms t, JobParameters p) = MODELS.rulesOf(receipt.termsId, receipt.version);
        _startCheck(now_, t.disputeWindow(), p.blockTime());
        if (now_.checkableUntil < receipt.checkableUntil) now_.checkableUntil = receipt.checkableUntil;
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
        _punish(jobId, request, receipt.worker, offence, deadline, PayLib.worth(request).toUint96(), false);
        VAULT.credit(caller, receipt.bounty);

        emit JobTimedOut(jobId, receipt.worker, caller, Status.Completed, Status.Refunded);
        _refund(jobId, request, receipt.escrow - receipt.bounty);
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
        VAULT.credit(MODELS.treasury(), _payOut(jobId, receipt));
        VAULT.credit(msg.sender, receipt.bounty);
    }

    /// @inheritdoc IJobRegistry
    function settleBatch(Settlement[] calldata lines) external {
        uint256 fees;
        uint256 bounties;
        for (uint256 i; i < lines.length; ++i) {
            Settlement calldata line = lines[i];
            uint256 slot = _jobs[line.jobId];
            if (!slot.holds(line.receipt) || slot.has(JobLib.SUSPENDED) || !_isDue(line.receipt)) continue;
            fees += _payOut(line.jobId, line.receipt);
            bounties += line.receipt.bounty;
        }
        if (fees > 0) VAULT.credit(MODELS.treasury(), fees);
        if (bounties > 0) VAULT.credit(msg.sender, bounties);
    }

    function _isDue(Receipt calldata receipt) private view returns (bool) {
        return block.timestamp >= receipt.checkableUntil && ClockLib.height() >= receipt.checkableUntilBlock;
    }

    /// escrow = fee (treasury) + reward (worker's credit) + bounty (caller) + refund (consumer). The caller credits fee and
    /// bounty.
    function _payOut(bytes32 jobId, Receipt calldata receipt) private returns (uint96 fee) {
        delete _jobs[jobId];
        fee = uint96(uint256(receipt.charge) * receipt.feeBps / PayLib.BPS);
        uint96 reward = REWARDS.creditReward(
            receipt.worker, jobId, receipt.consumer, receipt.charge - fee, receipt.charge, receipt.latencyBps
        );
        uint96 refund = receipt.escrow - fee - reward - receipt.bounty;
        VAULT.credit(receipt.consumer, refund);

        emit JobSettled(jobId, receipt.worker, msg.sender, receipt.charge, fee, reward, refund);
    }

    /* BATCH */

    /// @inheritdoc IJobRegistry
    function batch(bytes[] calldata calls) external returns (bool[] memory succeeded) {
        succeeded = new bool[](calls.length);
        for (uint256 i; i < calls.length; ++i) {
            require(bytes4(calls[i]) != IJobRegistry.batch.selector, NestedBatch());
            bytes memory result;
            (succeeded[i], result) = address(this).delegatecall(calls[i]);
            if (!succeeded[i]) emit CallFailed(msg.sender, i, bytes4(result));
        }
    }
}
