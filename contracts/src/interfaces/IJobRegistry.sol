// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

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

/// What a worker says of its work. The contract hashes an inline response itself.
struct Completion {
    bytes32 responseRoot;
    bytes32 traceRoot; // zero: no replay
    uint32 answerLength; // bytes of the answer stream inside the response
    uint32 outputTokens;
}

/// Who is owed what since when. The slot of a completed job holds a hash of it; the event carries it.
struct Receipt {
    address consumer;
    uint32 worker;
    uint32 termsId;
    uint16 latencyBps;
    uint96 escrow; // what the job still holds, reserve included
    uint96 charge;
    uint40 expiry;
    uint40 completedAt;
    uint40 completedBlock;
    bytes32 evidence; // hash of the completion
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
    event JobCompleted(
        bytes32 indexed jobId, uint32 indexed worker, Completion completion, Receipt receipt, bytes response
    );
    /// A deadline passed. `worker` is 0 if the job waited for one. A `next` of Assigned or Refunded is followed by that
    /// event; with Submitted the job waits again.
    event JobTimedOut(bytes32 indexed jobId, uint32 indexed worker, address indexed caller, Status from, Status next);
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

    error NotConsumer(address consumer, address caller);
    error UnsupportedPrivacy(Privacy privacy);
    error UnsupportedPayment(PaymentSource payment);
    error InvalidExpiry(uint40 expiry, uint256 earliest, uint256 latest);
    error InvalidCandidates(uint256 count, uint256 limit);
    error DuplicateCandidate(uint32 worker);
    error InputOutOfRange(uint32 inputBytes, uint32 limit);
    error OutputOutOfRange(uint32 outputTokens, uint32 limit);
    error FeeTooLow(uint256 required, uint96 maxFee);
    error PackageTooLarge(uint256 length, uint256 limit);
    error PackageMismatch(bytes32 expected, bytes32 actual);
    error JobExists(bytes32 jobId, Status status);
    error WrongStatus(bytes32 jobId, Status status);
    error NotOperator(bytes32 jobId, address caller);
    error DeadlinePassed(bytes32 jobId);
    error DeadlineNotPassed(bytes32 jobId);
    error ResponseOutOfRange(uint256 length, uint256 limit);
    error ResponseMismatch(bytes32 expected, bytes32 actual);
    error AnswerLengthOutOfRange(uint32 answerLength, uint256 length);
    error UnsupportedTrace(bytes32 traceRoot);
    error ReceiptMismatch(bytes32 jobId);

    /// Opens a job and gives it to the first usable candidate; with none it waits as Submitted. Only the consumer.
    /// Escrows maxFee, the keeper reserve and the attempt fees from the consumer's Vault balance.
    function submit(JobRequest calldata request, bytes calldata packageBytes) external returns (bytes32 jobId);

    /// Says that the worker holds the package, checked it and can serve. Operator, before the ack deadline.
    function acknowledge(bytes32 jobId) external;

    /// Delivers the answer inline. Operator, before the completion deadline, or the ack deadline if not acknowledged.
    function complete(JobRequest calldata request, Completion calldata completion, bytes calldata response) external;

    /// Moves a job on whose deadline passed: an offence and the next candidate, or a refund. Anyone, for the bounty.
    function timeOut(JobRequest calldata request) external;

    /// Pays fee, reward and what is left once the dispute window and the expiry have passed. Anyone, for the bounty.
    function settle(bytes32 jobId, Receipt calldata receipt) external;

    function hashRequest(JobRequest calldata request) external view returns (bytes32 jobId);
    function statusOf(bytes32 jobId) external view returns (Status);
    /// The worker of a running job and since when it is in its status; zeros otherwise.
    function jobOf(bytes32 jobId)
        external
        view
        returns (Status status, uint32 worker, uint32 termsId, uint40 since, uint40 sinceBlock);
    /// What submit escrows for a request: maxFee, keeper reserve and attempt fees.
    function escrowFor(uint96 maxFee, uint256 candidates) external view returns (uint96);
}
