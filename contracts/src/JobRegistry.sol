// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    Completion,
    IJobRegistry,
    JobRequest,
    PaymentSource,
    Privacy,
    Receipt,
    Status
} from "./interfaces/IJobRegistry.sol";
import {IModelRegistry, Parameters, Terms} from "./interfaces/IModelRegistry.sol";
import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IVault} from "./interfaces/IVault.sol";
import {Duties, IWorkerRegistry, Offence} from "./interfaces/IWorkerRegistry.sol";
import {Job, JobLib} from "./libraries/JobLib.sol";
import {ResponseLib} from "./libraries/ResponseLib.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// Roles: the consumer opens a job; the operator of the worker it was given to moves it on; anyone moves on what is
/// overdue or due and earns a bounty from the job's own escrow. There is no owner.
/// Tokens: none are held or moved here; the Vault keeps the books this contract writes.
/// Liveness: every running job has a deadline after which anyone can call timeOut or settle. A window has passed only
/// when its time and its number of blocks have, so a halted chain makes nobody late.
/// Rounding: charge, fee and reward are each floored once; what is left returns to the consumer.
/// Known and accepted: a job that ended after its expiry reads as None; its events tell how it ended.
contract JobRegistry is IJobRegistry, EIP712 {
    using JobLib for Job;
    using JobLib for uint256;
    using SafeCast for uint256;

    uint256 private constant BPS = 10_000;
    uint256 private constant PRICE_UNIT = 1_000_000; // asks are per this many bytes or tokens
    uint256 private constant KEEPER_STEPS = 3; // paid steps beside one for each candidate
    bytes32 private constant REQUEST_TYPEHASH = keccak256(
        "JobRequest(address consumer,uint32 termsId,uint32 sampling,uint32 inputBytes,uint32 maxOutputTokens,"
        "uint48 maxInputAsk,uint48 maxOutputAsk,uint96 maxFee,uint8 privacy,uint64[] candidates,bytes32 packageHash,"
        "bytes32 keyCommitment,uint8 payment,uint32 drawBlock,uint64 nonce,uint40 expiry)"
    );

    IModelRegistry public immutable MODELS;
    IWorkerRegistry public immutable WORKERS;
    IVault public immutable VAULT;
    IRewardDistributor public immutable REWARDS;

    mapping(bytes32 jobId => uint256 slot) private _jobs; // see JobLib

    constructor(IModelRegistry models, IWorkerRegistry workers, IVault vault, IRewardDistributor rewards)
        EIP712("Stint", "1")
    {
        MODELS = models;
        WORKERS = workers;
        VAULT = vault;
        REWARDS = rewards;
    }

    /* SUBMIT */

    /// @inheritdoc IJobRegistry
    function submit(JobRequest calldata request, bytes calldata packageBytes) external returns (bytes32 jobId) {
        require(msg.sender == request.consumer, NotConsumer(request.consumer, msg.sender));
        jobId = hashRequest(request);
        require(_jobs[jobId] == 0, JobExists(jobId, _jobs[jobId].statusOf()));
        Parameters memory p = MODELS.parameters();
        Terms memory t = MODELS.terms(request.termsId);
        _checkRequest(request, p, t);
        require(packageBytes.length <= p.maxPackageBytes, PackageTooLarge(packageBytes.length, p.maxPackageBytes));
        require(
            keccak256(packageBytes) == request.packageHash,
            PackageMismatch(request.packageHash, keccak256(packageBytes))
        );

        uint96 amount = _escrowFor(p, request.maxFee, request.candidates.length);
        VAULT.escrow(request.consumer, amount);
        emit JobSubmitted(jobId, request.consumer, request.termsId, request, amount, packageBytes);

        Job memory job;
        job.termsId = request.termsId;
        _next(request, job, p, t);
        _jobs[jobId] = job.pack();
        if (job.status == Status.Assigned) _emitAssigned(jobId, request, job, t);
    }

    function _checkRequest(JobRequest calldata request, Parameters memory p, Terms memory t) private view {
        require(request.privacy == Privacy.Sealed, UnsupportedPrivacy(request.privacy));
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
        _checkCandidates(request.candidates, p.maxCandidates);
        // What the consumer signed must cover a full answer at the highest ask it accepts, or workers would be
        // bound to work for less than they asked.
        uint256 worth =
            uint256(request.inputBytes) * request.maxInputAsk + uint256(request.maxOutputTokens) * request.maxOutputAsk;
        uint256 required = (worth + PRICE_UNIT - 1) / PRICE_UNIT;
        require(request.maxFee >= required, FeeTooLow(required, request.maxFee));
    }

    function _checkCandidates(uint64[] calldata candidates, uint256 limit) private pure {
        uint256 length = candidates.length;
        require(length > 0 && length <= limit, InvalidCandidates(length, limit));
        for (uint256 i = 1; i < length; ++i) {
            for (uint256 j; j < i; ++j) {
                require(candidates[i] >> 32 != candidates[j] >> 32, DuplicateCandidate(uint32(candidates[i] >> 32)));
            }
        }
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

    /* COMPLETE */

    /// @inheritdoc IJobRegistry
    function complete(JobRequest calldata request, Completion calldata completion, bytes calldata response) external {
        bytes32 jobId = hashRequest(request);
        Job memory job = _jobs[jobId].unpack();
        bool running = job.status == Status.Assigned || job.status == Status.Acknowledged;
        require(running, WrongStatus(jobId, job.status));
        _requireOperator(jobId, job.worker);
        Terms memory t = MODELS.terms(job.termsId);
        Parameters memory p = MODELS.parameters();
        uint256 window = job.status == Status.Assigned ? t.ackWindow : _completionWindow(request, t);
        require(!_hasPassed(job.since, job.sinceBlock, window), DeadlinePassed(jobId));
        _checkCompletion(request, completion, response, p);

        Receipt memory receipt = _receipt(request, completion, job, p, t, window);
        _jobs[jobId] = JobLib.seal(receipt);
        WORKERS.release(job.worker);

        emit JobCompleted(jobId, job.worker, completion, receipt, response);
    }

    function _checkCompletion(
        JobRequest calldata request,
        Completion calldata completion,
        bytes calldata response,
        Parameters memory p
    ) private pure {
        uint256 length = response.length;
        require(length > 0 && length <= p.maxResponseBytes, ResponseOutOfRange(length, p.maxResponseBytes));
        require(
            completion.outputTokens <= request.maxOutputTokens,
            OutputOutOfRange(completion.outputTokens, request.maxOutputTokens)
        );
        require(completion.traceRoot == 0, UnsupportedTrace(completion.traceRoot));
        require(completion.answerLength == length, AnswerLengthOutOfRange(completion.answerLength, length));
        bytes32 root = ResponseLib.root(response, completion.answerLength);
        require(root == completion.responseRoot, ResponseMismatch(root, completion.responseRoot));
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
        r.latencyBps = _latency(elapsed, t.targetLatency, window, p.latencyFloorBps);
        r.escrow = _escrowLeft(request, job, p);
        r.charge = _charge(request, completion.outputTokens, job, elapsed * 1000 + p.blockTime, t.throughputCap);
        r.expiry = request.expiry;
        r.completedAt = uint40(block.timestamp);
        r.completedBlock = uint40(_blockNumber());
        r.evidence = keccak256(abi.encode(completion));
    }

    /// (inputBytes x inputAsk + tokens x outputAsk) / 1,000,000, floored, at most maxFee; tokens are capped by the
    /// throughput the terms believe in over the elapsed time and one block.
    function _charge(
        JobRequest calldata request,
        uint256 tokens,
        Job memory job,
        uint256 elapsedMillis,
        uint256 throughputCap
    ) private pure returns (uint96) {
        uint256 believable = elapsedMillis * throughputCap / 1000;
        if (tokens > believable) tokens = believable;
        uint256 charge = (uint256(request.inputBytes) * job.inputAsk + tokens * job.outputAsk) / PRICE_UNIT;
        return charge > request.maxFee ? request.maxFee : uint96(charge);
    }

    /// Full up to the target, then linear to the floor at the deadline.
    function _latency(uint256 elapsed, uint256 target, uint256 window, uint256 floor) private pure returns (uint16) {
        if (elapsed <= target) return uint16(BPS);
        if (elapsed >= window) return uint16(floor);
        return uint16(BPS - (BPS - floor) * (elapsed - target) / (window - target));
    }

    /* TIME OUT */

    /// @inheritdoc IJobRegistry
    function timeOut(JobRequest calldata request) external {
        bytes32 jobId = hashRequest(request);
        Job memory job = _jobs[jobId].unpack();
        Status from = job.status;
        uint32 worker = job.worker;
        Parameters memory p = MODELS.parameters();
        Terms memory t = MODELS.terms(request.termsId);
        _requireOverdue(jobId, request, job, t);

        uint96 bounty = uint96(p.keeperBounty);
        ++job.steps;
        if (from == Status.Submitted) {
            _enter(job, Status.Refunded); // expired: no worker is bound to an old request
        } else {
            _miss(jobId, request, job);
            _next(request, job, p, t);
        }
        VAULT.credit(msg.sender, bounty);

        emit JobTimedOut(jobId, worker, msg.sender, from, job.status);
        if (job.status == Status.Refunded) return _refund(jobId, request, job, p);
        _jobs[jobId] = job.pack();
        if (job.status == Status.Assigned) _emitAssigned(jobId, request, job, t);
    }

    function _requireOverdue(bytes32 jobId, JobRequest calldata request, Job memory job, Terms memory t) private view {
        bool overdue;
        if (job.status == Status.Submitted) {
            overdue = block.timestamp >= request.expiry;
        } else if (job.status == Status.Assigned) {
            overdue = _hasPassed(job.since, job.sinceBlock, t.ackWindow);
        } else if (job.status == Status.Acknowledged) {
            overdue = _hasPassed(job.since, job.sinceBlock, _completionWindow(request, t));
        } else {
            revert WrongStatus(jobId, job.status);
        }
        require(overdue, DeadlineNotPassed(jobId));
    }

    function _miss(bytes32 jobId, JobRequest calldata request, Job memory job) private {
        Offence offence = job.status == Status.Assigned ? Offence.MissedAck : Offence.MissedCompletion;
        WORKERS.release(job.worker);
        WORKERS.punish(job.worker, offence, jobId, job.termsId, request.consumer, request.maxFee);
        REWARDS.recordMiss(job.worker, request.consumer, request.maxFee);
    }

    function _refund(bytes32 jobId, JobRequest calldata request, Job memory job, Parameters memory p) private {
        uint96 amount = _escrowLeft(request, job, p);
        // Before the expiry the slot keeps the end status, so the same request cannot be submitted again.
        _jobs[jobId] = block.timestamp < request.expiry ? uint256(Status.Refunded) : 0;
        VAULT.credit(request.consumer, amount);
        emit JobRefunded(jobId, request.consumer, amount);
    }

    /* SETTLE */

    /// @inheritdoc IJobRegistry
    function settle(bytes32 jobId, Receipt calldata receipt) external {
        uint256 slot = _jobs[jobId];
        require(slot.statusOf() == Status.Completed, WrongStatus(jobId, slot.statusOf()));
        require(slot == JobLib.seal(receipt), ReceiptMismatch(jobId));
        Terms memory t = MODELS.terms(receipt.termsId);
        bool due = _hasPassed(receipt.completedAt, receipt.completedBlock, t.disputeWindow)
            && block.timestamp >= receipt.expiry;
        require(due, DeadlineNotPassed(jobId));

        delete _jobs[jobId];
        _payOut(jobId, receipt);
    }

    /// escrow = fee (treasury) + reward (worker's credit) + bounty (caller) + refund (consumer).
    function _payOut(bytes32 jobId, Receipt calldata receipt) private {
        Parameters memory p = MODELS.parameters();
        uint96 fee = uint96(uint256(receipt.charge) * p.protocolFeeBps / BPS);
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

    /* STATE */

    /// Gives the job to the first unused candidate that can take it now; else it waits while it may, else it is over.
    function _next(JobRequest calldata request, Job memory job, Parameters memory p, Terms memory t) private {
        Duties memory duties = Duties({
            termsId: request.termsId,
            maxInputAsk: request.maxInputAsk,
            maxOutputAsk: request.maxOutputAsk,
            liableUntil: _liableUntil(request, p, t)
        });
        uint256 length = request.candidates.length;
        bool unused;
        job.worker = 0;
        for (uint256 i; i < length; ++i) {
            uint8 bit = uint8(1 << i);
            if (job.used & bit != 0) continue;
            uint64 candidate = request.candidates[i];
            bool usable;
            (usable, job.inputAsk, job.outputAsk) = WORKERS.engage(uint32(candidate >> 32), uint32(candidate), duties);
            if (usable) {
                job.used |= bit;
                job.worker = uint32(candidate >> 32);
                return _enter(job, Status.Assigned);
            }
            unused = true;
        }
        _enter(job, unused && block.timestamp < request.expiry ? Status.Submitted : Status.Refunded);
    }

    function _enter(Job memory job, Status status) private view {
        job.status = status;
        job.since = uint32(block.timestamp);
        job.sinceBlock = uint40(_blockNumber());
    }

    function _emitAssigned(bytes32 jobId, JobRequest calldata request, Job memory job, Terms memory t) private {
        uint40 ackDeadline = uint40(block.timestamp) + t.ackWindow;
        uint32 completionWindow = _completionWindow(request, t).toUint32();
        emit JobAssigned(jobId, job.worker, job.inputAsk, job.outputAsk, ackDeadline, completionWindow);
    }

    function _requireOperator(bytes32 jobId, uint32 worker) private view {
        require(WORKERS.duty(worker).operator == msg.sender, NotOperator(jobId, msg.sender));
    }

    /* CLOCK AND MONEY */

    /// A window has passed when its time has and at least half the blocks it should have seen were made.
    function _hasPassed(uint256 since, uint256 sinceBlock, uint256 window) private view returns (bool) {
        uint256 twoBlocks = 2 * uint256(MODELS.parameters().blockTime);
        uint256 blocks = (window * 1000 + twoBlocks - 1) / twoBlocks;
        return block.timestamp >= since + window && _blockNumber() >= sinceBlock + blocks;
    }

    /// base + perInputByte x inputBytes + perOutputToken x maxOutputTokens, seconds, rounded up.
    function _completionWindow(JobRequest calldata request, Terms memory t) private pure returns (uint256) {
        uint256 work =
            uint256(t.perInputByte) * request.inputBytes + uint256(t.perOutputToken) * request.maxOutputTokens;
        return t.completionBase + (work + 1e6 - 1) / 1e6;
    }

    function _liableUntil(JobRequest calldata request, Parameters memory p, Terms memory t)
        private
        view
        returns (uint40)
    {
        uint256 life = t.ackWindow + _completionWindow(request, t) + t.disputeWindow + p.maxRequestLife;
        return uint40(block.timestamp + life);
    }

    function _escrowFor(Parameters memory p, uint96 maxFee, uint256 candidates) private pure returns (uint96) {
        return (maxFee + (candidates + KEEPER_STEPS) * p.keeperBounty + candidates * p.attemptFee).toUint96();
    }

    /// What is still held: the escrow less one bounty for each step made.
    function _escrowLeft(JobRequest calldata request, Job memory job, Parameters memory p)
        private
        pure
        returns (uint96)
    {
        uint96 amount = _escrowFor(p, request.maxFee, request.candidates.length);
        return amount - (uint256(job.steps) * p.keeperBounty).toUint96();
    }

    /// The seat of a chain adapter: some chains count another chain's blocks in `block.number`.
    function _blockNumber() private view returns (uint256) {
        return block.number;
    }

    /* VIEWS */

    /// @inheritdoc IJobRegistry
    function hashRequest(JobRequest calldata r) public view returns (bytes32 jobId) {
        bytes memory head = abi.encode(
            REQUEST_TYPEHASH,
            r.consumer,
            r.termsId,
            r.sampling,
            r.inputBytes,
            r.maxOutputTokens,
            r.maxInputAsk,
            r.maxOutputAsk,
            r.maxFee,
            r.privacy
        );
        bytes memory tail = abi.encode(
            keccak256(abi.encodePacked(r.candidates)),
            r.packageHash,
            r.keyCommitment,
            r.payment,
            r.drawBlock,
            r.nonce,
            r.expiry
        );
        return _hashTypedDataV4(keccak256(bytes.concat(head, tail)));
    }

    /// @inheritdoc IJobRegistry
    function statusOf(bytes32 jobId) external view returns (Status) {
        return _jobs[jobId].statusOf();
    }

    /// @inheritdoc IJobRegistry
    function jobOf(bytes32 jobId)
        external
        view
        returns (Status status, uint32 worker, uint32 termsId, uint40 since, uint40 sinceBlock)
    {
        uint256 slot = _jobs[jobId];
        status = slot.statusOf();
        if (status == Status.Submitted || status == Status.Assigned || status == Status.Acknowledged) {
            Job memory job = slot.unpack();
            return (status, job.worker, job.termsId, job.since, job.sinceBlock);
        }
    }

    /// @inheritdoc IJobRegistry
    function escrowFor(uint96 maxFee, uint256 candidates) external view returns (uint96) {
        return _escrowFor(MODELS.parameters(), maxFee, candidates);
    }
}
