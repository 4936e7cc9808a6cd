// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// What a model's jobs are. The kind decides nothing in the job's life; readers and runtimes use it.
enum Kind {
    Llm,
    Task,
    Probe,
    Echo
}

/// One immutable version of a model's terms. A job names its terms by number, so no later change touches it.
/// Prices and asks are base units of the payment token per 1,000,000 input bytes or output tokens; windows are seconds.
struct Terms {
    bytes32 modelId; // keccak256 of the canonical manifest (RFC 8785)
    // slot
    Kind kind;
    uint96 minimumStake; // stake a worker needs for this model, base units of the stake token
    uint96 extraCapacityStake; // more stake for each unit of capacity above one
    uint48 postingPrice; // what a demand deposits per byte, base units of the payment token
    // slot: price rails and limits
    uint48 minInputAsk;
    uint48 maxInputAsk;
    uint48 minOutputAsk;
    uint48 maxOutputAsk;
    uint32 maxInputBytes;
    uint32 maxOutputTokens;
    // slot: windows
    uint32 ackWindow;
    uint32 completionBase;
    uint32 perInputByte; // microseconds
    uint32 perOutputToken; // microseconds
    uint32 targetLatency; // seconds up to which the latency factor is full
    uint32 throughputCap; // billable output tokens a second
    uint32 disputeWindow;
    // slot: what an offence costs
    uint16 slashAckBps; // of minimumStake
    uint16 slashCompletionBps;
    uint16 slashDeliveryBps;
    uint16 slashDisputeBps;
    uint16 slashNoShowBps;
    uint96 compensationRate; // stake base units a harmed consumer may get per payment base unit of maxFee
}

/// Network parameters. Windows are seconds, money is base units of the payment token.
struct Parameters {
    address treasury; // receives the protocol fee and the treasury's part of a slash
    uint16 protocolFeeBps;
    uint16 latencyFloorBps; // the latency factor at the deadline
    uint16 initialUptimeBps;
    uint16 initialQualityBps;
    uint32 blockTime; // milliseconds
    // slot
    uint64 keeperBounty; // paid for each step a keeper makes
    uint64 attemptFee; // reserved for each candidate, paid for a decline
    uint32 maxRequestLife;
    uint32 inlinePackageBytes; // a longer package travels by its hash
    uint32 inlineResponseBytes; // a longer response is delivered on demand
    uint8 maxCandidates; // at most 8, the width of the candidate filter
    uint8 maxAttempts; // misses after which an open job is over, at most 8
    // slot
    uint32 jailTerm; // of a first offence
    uint32 unbondingDelay;
    uint32 epoch;
    uint96 scoreUnit; // the charge that moves a score by a whole step
    uint32 takeGrace; // how long a waiting job is the dispatcher's to assign
    uint32 deliveryWindow; // for a demand
    // slot: offences
    uint32 incidentWindow; // deadlines missed within it are one step
    uint32 forgiveness; // time without offence that forgives one
    uint32 longJailTerm; // from the fourth live offence on
    uint32 maxResponseBytes;
}

/// Models, their terms and the network's parameters. Terms are only ever added: a version is never edited.
interface IModelRegistry {
    /// A model appeared or got new terms. `manifest` is the canonical JSON whose hash is `terms.modelId`.
    event TermsAdded(uint32 indexed termsId, bytes32 indexed modelId, uint32 version, Terms terms, bytes manifest);
    event ParametersSet(Parameters parameters);
    event DispatcherSet(address indexed dispatcher, bool active);

    error ManifestMismatch(bytes32 expected, bytes32 actual);
    error InvalidTerms(string rule);
    error InvalidParameters(string rule);
    error UnknownTerms(uint32 termsId);
    error ZeroDispatcher();

    /// Adds a version of a model's terms; the first one introduces the model. Only the owner.
    /// @return termsId the global number, from 1, that jobs and offers name
    function addTerms(bytes calldata manifest, Terms calldata terms_) external returns (uint32 termsId);

    /// Lets an address assign waiting jobs, or no longer. Only the owner. It gives no power over money or prompts.
    function setDispatcher(address dispatcher, bool active) external;

    /// The terms with this number. Reverts with UnknownTerms for a number never given out.
    function terms(uint32 termsId) external view returns (Terms memory);
    function termsCount() external view returns (uint32);
    function versions(bytes32 modelId) external view returns (uint32);
    function parameters() external view returns (Parameters memory);
    function isDispatcher(address account) external view returns (bool);
}
