// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Offence} from "./IWorkerRegistry.sol";

/// The last explicit status of a job. What time alone decides (overdue, expired) is derived, never stored.
/// None is also what a job reads as once it has ended after its expiry.
enum Status {
    None,
    Submitted,
    Assigned,
    Acknowledged,
    Completed,
    Disputed,
    Settled,
    Refunded
}

enum Privacy {
    Open,
    Sealed,
    Private
}

enum PaymentSource {
    Balance,
    Permit,
    Authorization
}

/// Why a worker gives a job back. Only Unservable counts once it has acknowledged.
enum DeclineReason {
    Unavailable, // the package cannot be fetched
    Undecryptable, // package, keys or sizes are not what was signed
    Unservable, // no worker with this model can serve the prompt
    Busy
}

/// What a consumer asks for. Its EIP-712 digest is the job's id, so a job's terms are committed by its key.
struct JobRequest {
    address consumer;
    uint32 termsId;
    uint32 sampling; // temperature in thousandths << 8 | top_k
    uint32 inputBytes; // length of the padded prompt
    uint32 maxOutputTokens;
    uint48 maxInputAsk; // per 1,000,000 input bytes
    uint48 maxOutputAsk; // per 1,000,000 output tokens
    uint96 maxFee;
    Privacy privacy;
    uint64[] candidates; // worker number << 32 | key id, in order of preference
    bytes32 packageHash;
    bytes32 keyCommitment;
    PaymentSource payment;
    uint32 drawBlock;
    uint64 nonce;
    uint40 expiry; // a waiting job is over then; one already given to a worker may still fail over
}

/// What a worker says of its work. The contract hashes an inline response itself; of any other it checks that the root
/// is made of what stands here, so that a demand can always be opened.
struct Completion {
    bytes32 responseRoot;
    bytes32 responseTop; // top of the tree of pages (docs/sealing.md)
    bytes32 traceRoot; // zero: no replay
    uint32 responseLength; // bytes of answer stream and trace stream
    uint32 answerLength; // bytes of the answer stream
    uint32 outputTokens;
}

/// Who is owed what since when. The slot of a completed job holds a hash of it; the event carries it.
struct Receipt {
    address consumer;
    uint32 worker;
    uint32 termsId;
    uint8 version; // of the network parameters
    uint16 latencyBps;
    uint16 feeBps; // of the charge
    uint64 bounty; // of the step that ends the job
    uint96 escrow; // what the job still holds, reserve included
    uint96 charge;
    uint40 checkableUntil; // seconds; the end of the dispute window, and no earlier than the expiry
    uint40 checkableUntilBlock; // nor does the window end before this block
    bytes32 evidence; // hash of the completion
}

/// One line of a batch of settlements.
struct Settlement {
    bytes32 jobId;
    Receipt receipt;
}

/// The state machine of a job. See docs/protocol.md section 4: a job moves only by those rows.
interface IJobRegistry {
    event JobSubmitted(
        bytes32 indexed jobId,
        address indexed consumer,
        uint32 indexed termsId,
        JobRequest request,
        uint96 escrow,
        bytes packageBytes
    );
    /// `ackDeadline` is a time; `completionWindow`, in seconds, starts when the worker acknowledges.
    event JobAssigned(
        bytes32 indexed jobId,
        uint32 indexed worker,
        uint48 inputAsk,
        uint48 outputAsk,
        uint40 ackDeadline,
        uint32 completionWindow
    );
    event JobAcknowledged(bytes32 indexed jobId, uint32 indexed worker);
    /// A worker took a waiting job and is bound as if it had acknowledged. `completionWindow` starts now.
    event JobTaken(
        bytes32 indexed jobId, uint32 indexed worker, uint48 inputAsk, uint48 outputAsk, uint32 completionWindow
    );
    /// A worker gave the job back and was paid `fee`. `next` as in JobTimedOut.
    event JobDeclined(
        bytes32 indexed jobId, uint32 indexed worker, DeclineReason reason, uint96 fee, Status from, Status next
    );
    /// The consumer took a waiting request back; a JobRefunded follows if it had been submitted.
    event JobCancelled(bytes32 indexed jobId, address indexed consumer);
    event JobCompleted(
        bytes32 indexed jobId, uint32 indexed worker, Completion completion, Receipt receipt, bytes response
    );
    /// A deadline passed. `worker` is 0 if the job waited for one. A `next` of Assigned or Refunded is followed by that
    /// event; with Submitted the job waits again.
    event JobTimedOut(bytes32 indexed jobId, uint32 indexed worker, address indexed caller, Status from, Status next);
    /// A call of a batch failed; `reason` is the error's selector.
    event CallFailed(address indexed caller, uint256 index, bytes4 reason);
    event JobRefunded(bytes32 indexed jobId, address indexed consumer, uint96 amount);
    /// `charge` = `fee` + `reward` + what the factors took off, which is part of `refund`.
    event JobSettled(
        bytes32 indexed jobId,
        uint32 indexed worker,
        address indexed caller,
        uint96 charge,
        uint96 fee,
        uint96 reward,
        uint96 refund
    );

    error NotDispatcher(address caller);
    error NotCandidate(bytes32 jobId, uint32 worker);
    error WorkerNotUsable(bytes32 jobId, uint32 worker);
    error NotDeclinable(bytes32 jobId, DeclineReason reason);
    error JobSuspended(bytes32 jobId);
    error NotDelivery(address caller);
    error NotConsumer(address consumer, address caller);
    error CandidateNotPaired(address consumer, uint32 worker);
    error InvalidSignature(bytes32 jobId);
    error InvalidPayment(PaymentSource payment);
    error InvalidExpiry(uint40 expiry, uint256 earliest, uint256 latest);
    error InvalidCandidates(uint256 count, uint256 limit);
    error InvalidCandidate(uint64 candidate);
    error DuplicateCandidate(uint32 worker);
    error InputOutOfRange(uint32 inputBytes, uint32 limit);
    error OutputOutOfRange(uint32 outputTokens, uint32 limit);
    error FeeTooLow(uint256 required, uint96 maxFee);
    error PackageTooLarge(uint256 length, uint256 limit);
    error PackageMismatch(bytes32 expected, bytes32 actual);
    error JobExists(bytes32 jobId, Status status);
    error WrongStatus(bytes32 jobId, Status status);
    error NotOperator(bytes32 jobId, address caller);
    error NestedBatch();
    error DeadlinePassed(bytes32 jobId);
    error DeadlineNotPassed(bytes32 jobId);
    error ResponseOutOfRange(uint256 length, uint256 limit);
    error ResponseMismatch(bytes32 expected, bytes32 actual);
    error AnswerLengthOutOfRange(uint32 answerLength, uint256 length);
    error UnsupportedTrace(bytes32 traceRoot);
    error ReceiptMismatch(bytes32 jobId);

    /// Opens a job and gives it to the first usable candidate; with none it waits as Submitted. Only the consumer, or a
    /// delegate within its limit. Escrows maxFee, the keeper reserve and the attempt fees from the consumer's Vault balance.
    /// Without bytes the package travels by its hash.
    function submit(JobRequest calldata request, bytes calldata packageBytes) external returns (bytes32 jobId);

    /// As submit, for anyone with the request signed (EIP-712) by the consumer, a delegate of it, or, with ERC-1271 and at
    /// most 150,000 gas, by the contract the consumer is.
    /// @param payment nothing for Balance; for Permit (EIP-2612) abi.encode(deadline, v, r, s); for Authorization (ERC-3009,
    /// whose nonce is the job's id) abi.encode(validAfter, validBefore) and then the signature's bytes. Both are of the
    /// consumer and for exactly what is escrowed.
    function submitSigned(
        JobRequest calldata request,
        bytes calldata packageBytes,
        bytes calldata signature,
        bytes calldata payment
    ) external returns (bytes32 jobId);

    /// Makes several calls of the caller to this contract. One that fails changes nothing and does not stop the others; a batch in a batch is refused as a whole.
    /// @return succeeded for each call
    function batch(bytes[] calldata calls) external returns (bool[] memory succeeded);

    /// Takes back a job that waits, or a request that was never submitted, so that it never can be. Only the consumer.
    function cancel(JobRequest calldata request) external;

    /// Gives a waiting job to a worker that can take it: of a sealed job, an unused candidate. Only a dispatcher, before
    /// the expiry.
    function assign(JobRequest calldata request, uint32 worker) external;

    /// Assign and acknowledge in one, by the worker itself. Operator, before the expiry, once the grace has passed or if the
    /// job was given to a worker before.
    function take(JobRequest calldata request) external;

    /// Says that the worker holds the package, checked it and can serve. Operator, before the ack deadline.
    function acknowledge(bytes32 jobId) external;

    /// Gives the job back without offence, for one attempt fee to the caller. Operator: before the ack deadline for any
    /// reason, before the completion deadline as unservable, which the consumer may dispute.
    function decline(JobRequest calldata request, DeclineReason reason) external;

    /// Commits to the answer and delivers it, if `response` is not empty. Operator, before the completion deadline, or the
    /// ack deadline if not acknowledged.
    function complete(JobRequest calldata request, Completion calldata completion, bytes calldata response) external;

    /// Moves a job on whose deadline passed: an offence and the next candidate, or a refund. Anyone, for the bounty.
    function timeOut(JobRequest calldata request) external;

    /// Pays fee, reward and what is left once the dispute window and the expiry have passed. Anyone, for the bounty.
    function settle(bytes32 jobId, Receipt calldata receipt) external;

    /// Settles what is due in a batch and skips the rest.
    function settleBatch(Settlement[] calldata batch) external;

    /// Stops the settlement of a completed job. Only the Delivery.
    function suspend(bytes32 jobId, Receipt calldata receipt) external;

    /// Lets a suspended job settle after a whole dispute window from now. Only the Delivery.
    /// @return now_ the receipt that settles
    function resume(bytes32 jobId, Receipt calldata receipt) external returns (Receipt memory now_);

    /// Ends a suspended job with an offence and a refund; `caller` gets the bounty. Only the Delivery.
    function fail(
        JobRequest calldata request,
        Receipt calldata receipt,
        Offence offence,
        uint40 deadline,
        address caller
    ) external;

    function hashRequest(JobRequest calldata request) external view returns (bytes32 jobId);
    function statusOf(bytes32 jobId) external view returns (Status);
    /// The worker of a running job, the version of the parameters it lives by, and since when it is in its status; zeros
    /// otherwise.
    function jobOf(bytes32 jobId)
        external
        view
        returns (Status status, uint32 worker, uint8 version, uint40 since, uint40 sinceBlock);
    /// How a completed job stands; reverts if the job is in another status or the receipt is not its own.
    function completionOf(bytes32 jobId, Receipt calldata receipt) external view returns (bool hashOnly, bool suspended);
    /// When a worker that had acknowledged declined the job as unservable; 0: never.
    function unservableAt(bytes32 jobId, uint32 worker) external view returns (uint40);
    /// What submit escrows: maxFee, keeper reserve and attempt fees. An open job has `maxAttempts` attempts, any other one
    /// for each candidate.
    function escrowFor(uint96 maxFee, uint256 attempts) external view returns (uint96);
}
