// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobParameters, JobTerms} from "../libraries/RulesLib.sol";

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
    Kind kind;
    uint96 minimumStake; // stake a worker needs for this model, base units of the stake token
    uint96 extraCapacityStake; // more stake for each unit of capacity above one
    uint48 postingPrice; // what a demand deposits per byte, base units of the payment token
    uint48 minInputAsk;
    uint48 maxInputAsk;
    uint48 minOutputAsk;
    uint48 maxOutputAsk;
    uint32 maxInputBytes;
    uint32 maxOutputTokens;
    uint32 ackWindow;
    uint32 completionBase;
    uint32 perInputByte; // microseconds
    uint32 perOutputToken; // microseconds
    uint32 targetLatency; // seconds up to which the latency factor is full
    uint32 throughputCap; // billable output tokens a second
    uint32 disputeWindow;
    uint16 slashAckBps; // of minimumStake
    uint16 slashCompletionBps;
    uint16 slashDeliveryBps;
    uint16 slashDisputeBps;
    uint16 slashNoShowBps;
    uint96 compensationRate; // stake base units a harmed consumer may get per payment base unit of what a full answer is worth
}

/// Network parameters. Windows are seconds, money is base units of the payment token.
struct Parameters {
    address treasury; // receives the protocol fee and the treasury's part of a slash
    uint16 protocolFeeBps;
    uint16 latencyFloorBps; // the latency factor at the deadline
    uint16 initialUptimeBps;
    uint16 initialQualityBps;
    uint32 blockTime; // milliseconds
    uint64 keeperBounty; // paid for each step a keeper makes
    uint64 attemptFee; // reserved for each candidate, paid for a decline
    uint32 maxRequestLife;
    uint32 inlinePackageBytes; // a longer package travels by its hash
    uint32 inlineResponseBytes; // a longer response is delivered on demand
    uint8 maxCandidates; // at most 8, the width of the candidate filter
    uint8 maxAttempts; // misses after which an open job is over, at most 8
    uint32 jailTerm; // of a first offence
    uint32 unbondingDelay;
    uint32 epoch;
    uint96 scoreUnit; // the charge that moves a score by a whole step
    uint32 takeGrace; // how long a waiting job is the dispatcher's to assign
    uint32 deliveryWindow; // for a demand
    uint32 incidentWindow; // deadlines missed within it are one step
    uint32 forgiveness; // time without offence that forgives one
    uint32 longJailTerm; // from the fourth live offence on
    uint32 maxResponseBytes;
}

/// What a completion needs of the network parameters: one slot.
struct PayParameters {
    address treasury;
    uint16 protocolFeeBps;
    uint16 latencyFloorBps;
    uint24 inlineResponseBytes;
    uint24 maxResponseBytes;
}

/// What an offence under some terms costs: one slot.
struct Penalty {
    uint96 minimumStake;
    uint96 compensationRate;
    uint16 slashAckBps;
    uint16 slashCompletionBps;
    uint16 slashDeliveryBps;
    uint16 slashDisputeBps;
}

/// What stake and jail need of the network parameters: one slot.
struct OffenceParameters {
    uint32 jailTerm;
    uint32 longJailTerm;
    uint32 incidentWindow;
    uint32 forgiveness;
    uint32 unbondingDelay;
    uint32 takeGrace;
}

/// What scores need of the network parameters: one slot.
struct ScoreParameters {
    uint96 scoreUnit;
    uint32 epoch;
    uint16 initialUptimeBps;
    uint16 initialQualityBps;
}

/// Models, their terms and the network's parameters. Terms are only ever added: a version is never edited. Parameters are
/// versions too: a job lives by those it was submitted under.
interface IModelRegistry {
    /// A model appeared or got new terms. `manifest` is the canonical JSON whose hash is `terms.modelId`.
    event TermsAdded(uint32 indexed termsId, bytes32 indexed modelId, uint32 version, Terms terms, bytes manifest);
    event TermsDelisted(uint32 indexed termsId, bytes32 indexed modelId);
    event ParametersSet(uint8 indexed version, Parameters parameters);
    event DispatcherSet(address indexed dispatcher, bool active);
    event GuardianSet(address indexed guardian);
    event Paused(address indexed caller);
    event Unpaused(address indexed caller);

    error ManifestMismatch(bytes32 expected, bytes32 actual);
    error InvalidTerms(string rule);
    error InvalidParameters(string rule);
    /// `index` counts the fields of Parameters from 0.
    error ParameterOutOfBounds(uint256 index, uint256 value, uint256 lowest, uint256 highest);
    error TooManyVersions();
    error UnknownTerms(uint32 termsId);
    error UnknownVersion(uint8 version);
    error AlreadyDelisted(uint32 termsId);
    error ModelDelisted(uint32 termsId);
    error NetworkPaused();
    error NetworkNotPaused();
    error ZeroDispatcher();
    error NotGuardian(address caller);

    /// Adds a version of a model's terms; the first one introduces the model. Only the owner.
    /// @return termsId the global number, from 1, that jobs and offers name
    function addTerms(bytes calldata manifest, Terms calldata terms_) external returns (uint32 termsId);

    /// Ends new jobs and new offers under some terms for good; running jobs go on. Only the owner.
    function delist(uint32 termsId) external;

    /// Sets the parameters of jobs submitted from now on, inside the bounds of the deployment; a job that runs keeps its
    /// own. What is not a job's (stake, jail, scores, the grace of `take`, the treasury) applies at once. Only the owner, at most 255 times.
    /// @return version the number of these parameters, from 1
    function setParameters(Parameters calldata parameters_) external returns (uint8 version);

    /// Lets an address assign waiting jobs, or no longer. Only the owner. It gives no power over money or prompts.
    function setDispatcher(address dispatcher, bool active) external;

    /// Names who may pause, zero for nobody. Only the owner.
    function setGuardian(address guardian) external;

    /// Stops new jobs; everything that runs goes on to its end and is paid. Only the guardian or the owner.
    function pause() external;

    /// Lets new jobs in again. Only the guardian or the owner.
    function unpause() external;

    /// The terms with this number. Reverts with UnknownTerms for a number never given out.
    function terms(uint32 termsId) external view returns (Terms memory);
    function termsCount() external view returns (uint32);
    function versions(bytes32 modelId) external view returns (uint32);
    function isListed(uint32 termsId) external view returns (bool);
    /// The parameters that new jobs are submitted under.
    function parameters() external view returns (Parameters memory);
    function parametersOf(uint8 version) external view returns (Parameters memory);
    function parametersVersion() external view returns (uint8);
    /// The bounds of each parameter, in the order of the fields.
    function parameterBounds() external view returns (uint256[] memory lowest, uint256[] memory highest);
    function isDispatcher(address account) external view returns (bool);
    function guardian() external view returns (address);
    function paused() external view returns (bool);

    /// What a new job lives by. Reverts with NetworkPaused, UnknownTerms or ModelDelisted if there can be none.
    function rulesForNew(uint32 termsId) external view returns (JobTerms t, JobParameters p, uint8 version);
    /// What a running job lives by.
    function rulesOf(uint32 termsId, uint8 version) external view returns (JobTerms t, JobParameters p);
    function payParameters(uint8 version) external view returns (PayParameters memory);
    /// The current treasury.
    function treasury() external view returns (address);
    function penaltyOf(uint32 termsId) external view returns (Penalty memory);
    /// The stake a worker needs to offer these terms with this capacity.
    function requiredStake(uint32 termsId, uint8 capacity) external view returns (uint256);
    function offenceParameters() external view returns (OffenceParameters memory);
    function scoreParameters() external view returns (ScoreParameters memory);
}
