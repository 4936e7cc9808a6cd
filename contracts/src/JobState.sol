// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobRegistry, JobRequest, Privacy, Receipt, Status} from "./interfaces/IJobRegistry.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IPairing} from "./interfaces/IPairing.sol";
import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IVault} from "./interfaces/IVault.sol";
import {Duties, IWorkerRegistry, Miss, Offence} from "./interfaces/IWorkerRegistry.sol";
import {ClockLib} from "./libraries/ClockLib.sol";
import {Job, JobLib} from "./libraries/JobLib.sol";
import {PayLib} from "./libraries/PayLib.sol";
import {JobParameters, JobTerms} from "./libraries/RulesLib.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// What all verbs of the JobRegistry stand on: the slots of jobs, who gets a job next, the clock, how a job ends.
abstract contract JobState is IJobRegistry, EIP712 {
    using JobLib for Job;
    using JobLib for uint256;
    using SafeCast for uint256;

    bytes32 private constant REQUEST_TYPEHASH = keccak256(
        "JobRequest(address consumer,uint32 termsId,uint32 sampling,uint32 inputBytes,uint32 maxOutputTokens,"
        "uint48 maxInputAsk,uint48 maxOutputAsk,uint96 maxFee,uint8 privacy,uint64[] candidates,bytes32 packageHash,"
        "bytes32 keyCommitment,uint8 payment,uint32 drawBlock,uint64 nonce,uint40 expiry)"
    );

    IModelRegistry public immutable MODELS;
    IWorkerRegistry public immutable WORKERS;
    IVault public immutable VAULT;
    IRewardDistributor public immutable REWARDS;
    IPairing public immutable PAIRING;
    address public immutable DELIVERY;

    mapping(bytes32 jobId => uint256 slot) internal _jobs; // see JobLib
    mapping(bytes32 jobId => mapping(uint32 worker => bool)) internal _former; // workers an open job has had
    /// @inheritdoc IJobRegistry
    mapping(bytes32 jobId => mapping(uint32 worker => uint40)) public unservableAt;

    constructor(
        IModelRegistry models,
        IWorkerRegistry workers,
        IVault vault,
        IRewardDistributor rewards,
        IPairing pairing,
        address delivery
    ) EIP712("Stint", "1") {
        MODELS = models;
        WORKERS = workers;
        VAULT = vault;
        REWARDS = rewards;
        PAIRING = pairing;
        DELIVERY = delivery;
    }

    /* NEXT */

    /// Gives the job to the first unused candidate that can take it now; else it waits while it may, else it is over.
    function _next(JobRequest calldata request, Job memory job, JobParameters p, JobTerms t) internal {
        job.worker = 0;
        bool attemptLeft = request.privacy == Privacy.Open && job.used < p.maxAttempts();
        for (uint256 i; i < request.candidates.length; ++i) {
            if (_isUsed(job, i)) continue;
            if (_engage(request, job, request.candidates[i], p, t)) {
                _use(job, i);
                return _enter(job, Status.Assigned, t);
            }
            attemptLeft = true;
        }
        _enter(job, attemptLeft && block.timestamp < request.expiry ? Status.Submitted : Status.Refunded, t);
    }

    function _engage(JobRequest calldata request, Job memory job, uint64 candidate, JobParameters p, JobTerms t)
        internal
        returns (bool usable)
    {
        Duties memory duties = Duties({
            termsId: request.termsId,
            maxInputAsk: request.maxInputAsk,
            maxOutputAsk: request.maxOutputAsk,
            liableUntil: PayLib.liableUntil(request, p, t)
        });
        uint32 worker = uint32(candidate >> 32);
        if (request.privacy == Privacy.Private && !PAIRING.isPaired(request.consumer, worker)) return false;
        (usable, job.inputAsk, job.outputAsk) = WORKERS.engage(worker, uint32(candidate), duties);
        if (usable) job.worker = worker;
    }

    function _isUsed(Job memory job, uint256 index) internal pure returns (bool) {
        return job.used & (1 << index) != 0;
    }

    function _use(Job memory job, uint256 index) internal pure {
        job.used |= uint8(1 << index);
    }

    function _enter(Job memory job, Status status, JobTerms t) internal view {
        job.status = status;
        job.ackWindow = status == Status.Assigned ? t.ackWindow() : 0;
        job.since = uint32(block.timestamp);
        job.sinceBlock = ClockLib.height();
    }

    /// Writes what `_next` decided and says so.
    function _proceed(bytes32 jobId, JobRequest calldata request, Job memory job, JobParameters p, JobTerms t)
        internal
    {
        if (job.status == Status.Refunded) {
            return _refund(jobId, request, PayLib.escrowLeft(request, job, p));
        }
        _jobs[jobId] = job.pack();
        if (job.status == Status.Assigned) _emitAssigned(jobId, request, job, t);
    }

    function _emitAssigned(bytes32 jobId, JobRequest calldata request, Job memory job, JobTerms t) internal {
        uint40 ackDeadline = uint40(block.timestamp) + t.ackWindow();
        uint32 completionWindow = PayLib.completionWindow(request, t).toUint32();
        emit JobAssigned(jobId, job.worker, job.inputAsk, job.outputAsk, ackDeadline, completionWindow);
    }

    /// Before the expiry the slot keeps the end status, so the same request cannot be submitted again.
    function _refund(bytes32 jobId, JobRequest calldata request, uint96 amount) internal {
        _jobs[jobId] = block.timestamp < request.expiry ? uint256(Status.Refunded) : 0;
        VAULT.credit(request.consumer, amount);
        emit JobRefunded(jobId, request.consumer, amount);
    }

    function _punish(
        bytes32 jobId,
        JobRequest calldata request,
        uint32 worker,
        Offence offence,
        uint256 deadline,
        uint96 worth,
        bool holdsCapacity
    ) internal {
        WORKERS.punish(
            Miss({
                worker: worker,
                offence: offence,
                jobId: jobId,
                termsId: request.termsId,
                consumer: request.consumer,
                worth: worth,
                deadline: uint40(deadline),
                holdsCapacity: holdsCapacity
            })
        );
        REWARDS.recordMiss(worker, request.consumer, worth);
    }

    /* GUARDS */

    function _requireOperator(bytes32 jobId, uint32 worker) internal view {
        require(WORKERS.operatorOf(worker) == msg.sender, NotOperator(jobId, msg.sender));
    }

    function _requireConsumer(address consumer) internal view {
        require(msg.sender == consumer, NotConsumer(consumer, msg.sender));
    }

    /// The slot of a completed job with this receipt.
    function _completed(bytes32 jobId, Receipt calldata receipt) internal view returns (uint256 slot) {
        slot = _jobs[jobId];
        require(slot.statusOf() == Status.Completed, WrongStatus(jobId, slot.statusOf()));
        require(slot.holds(receipt), ReceiptMismatch(jobId));
    }

    /// Most calls come in time, and need no parameters to see it.
    function _hasPassed(Job memory job, uint256 window) internal view returns (bool) {
        if (block.timestamp < job.since + window) return false;
        (, JobParameters p) = MODELS.rulesOf(0, job.version);
        return ClockLib.hasPassed(job.since, job.sinceBlock, window, p.blockTime());
    }

    /* VIEWS */

    /// @inheritdoc IJobRegistry
    function hashRequest(JobRequest calldata r) public view returns (bytes32 jobId) {
        bytes memory fields = abi.encode(
            REQUEST_TYPEHASH,
            r.consumer,
            r.termsId,
            r.sampling,
            r.inputBytes,
            r.maxOutputTokens,
            r.maxInputAsk,
            r.maxOutputAsk,
            r.maxFee,
            r.privacy,
            keccak256(abi.encodePacked(r.candidates)),
            r.packageHash,
            r.keyCommitment,
            r.payment,
            r.drawBlock,
            r.nonce,
            r.expiry
        );
        return _hashTypedDataV4(keccak256(fields));
    }

    /// @inheritdoc IJobRegistry
    function statusOf(bytes32 jobId) external view returns (Status) {
        return _jobs[jobId].statusOf();
    }

    /// @inheritdoc IJobRegistry
    function jobOf(bytes32 jobId)
        external
        view
        returns (Status status, uint32 worker, uint8 version, uint40 since, uint40 sinceBlock)
    {
        uint256 slot = _jobs[jobId];
        status = slot.statusOf();
        if (status == Status.Submitted || status == Status.Assigned || status == Status.Acknowledged) {
            Job memory job = slot.unpack();
            return (status, job.worker, job.version, job.since, job.sinceBlock);
        }
    }

    /// @inheritdoc IJobRegistry
    function completionOf(bytes32 jobId, Receipt calldata receipt)
        external
        view
        returns (bool hashOnly, bool suspended)
    {
        uint256 slot = _completed(jobId, receipt);
        return (slot.has(JobLib.HASH_ONLY), slot.has(JobLib.SUSPENDED));
    }

    /// @inheritdoc IJobRegistry
    function escrowFor(uint96 maxFee, uint256 attempts) external view returns (uint96) {
        (, JobParameters p) = MODELS.rulesOf(0, MODELS.parametersVersion());
        return PayLib.escrowFor(p, maxFee, attempts);
    }
}
