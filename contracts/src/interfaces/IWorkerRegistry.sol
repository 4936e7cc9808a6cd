// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// What a worker can be slashed for.
enum Offence {
    MissedAck,
    MissedCompletion,
    FailedDelivery,
    LostDispute,
    NoShow
}

/// Who a worker is. The worker address is its identity and may be cold.
struct Identity {
    address worker;
    uint32 keyId; // the current encryption key, counted from 1
    uint40 keyBlock; // the block whose EncryptionKeySet carries the key
    address payout; // where rewards go
    uint32 previousKeyUntil; // until then candidates may name the key before the current one; 0: there was none
    bytes32 keyHash; // keccak256(receiptKey ++ encryptionKey)
}

/// The hot record of a worker, one slot: all that an assignment touches beside the offer.
struct Duty {
    address operator; // the sidecar's key
    uint8 capacity; // 0: deregistered
    uint8 active; // jobs Assigned or Acknowledged
    uint32 jailedUntil; // 0: not jailed; a jail ends by unjail, not by time alone
    uint32 liableUntil; // no stake leaves before this time
    uint16 keyId; // as in Identity
}

/// A worker's price for one version of terms, base units of the payment token per 1,000,000 bytes or tokens. One slot.
struct Offer {
    uint48 inputAsk;
    uint48 outputAsk;
    bool active; // eligible for work: offered, and the stake suffices
    uint104 requiredStake; // with the worker's capacity
    uint32 slot; // while active, the worker's place on the list of the eligible
}

/// When a change of stake changes a worker's offers, base units of the stake token. One slot.
struct Thresholds {
    uint128 suspendsBelow; // the most that an active offer requires; 0: none is active
    uint128 restoresFrom; // the least that a suspended offer requires; 0: none is suspended
}

/// A duty that was not done.
struct Miss {
    uint32 worker;
    Offence offence;
    bytes32 jobId;
    uint32 termsId;
    address consumer;
    uint96 worth; // what a full answer would have cost, base units of the payment token
    uint40 deadline; // the time that was missed
    bool holdsCapacity; // the job runs still: its place is freed too
}

/// A worker's offences. Deadlines missed within one incident window are one step of escalation, and what they cost
/// together is at most the model's minimum stake.
struct Record {
    uint8 live; // offences not yet forgiven
    uint40 lastOffence; // deadline of the newest
    uint40 incidentAt; // deadline that opened the newest incident; 0: none
    uint96 incidentSlashed; // stake asked for in the newest incident
}

/// What a job asks of a candidate.
struct Duties {
    uint32 termsId;
    uint48 maxInputAsk;
    uint48 maxOutputAsk;
    uint40 liableUntil; // the worst-case end of the job, seconds
}

/// Identity, keys, models and asks, capacity, jail.
interface IWorkerRegistry {
    event WorkerRegistered(
        uint32 indexed number, address indexed worker, address indexed operator, address payout, uint8 capacity
    );
    event EncryptionKeySet(uint32 indexed number, uint32 keyId, bytes encryptionKey, bytes32 receiptKey);
    event OperatorSet(uint32 indexed number, address indexed operator);
    event PayoutSet(uint32 indexed number, address indexed payout);
    event CapacitySet(uint32 indexed number, uint8 capacity);
    event WorkerDeregistered(uint32 indexed number);
    event ModelAdded(uint32 indexed number, uint32 indexed termsId, uint48 inputAsk, uint48 outputAsk);
    event AskSet(uint32 indexed number, uint32 indexed termsId, uint48 inputAsk, uint48 outputAsk);
    event ModelRemoved(uint32 indexed number, uint32 indexed termsId);
    /// The stake fell below what the offer requires: it is kept, without work.
    event ModelSuspended(uint32 indexed number, uint32 indexed termsId);
    /// The stake suffices again.
    event ModelRestored(uint32 indexed number, uint32 indexed termsId, uint48 inputAsk, uint48 outputAsk);
    /// `liveOffences` counts this one and those before it that are not forgiven.
    event WorkerJailed(
        uint32 indexed number, bytes32 indexed jobId, Offence offence, uint8 liveOffences, uint40 jailedUntil
    );
    event WorkerUnjailed(uint32 indexed number);

    error ZeroAddress(string field);
    error AlreadyRegistered(address worker, uint32 number);
    error OperatorTaken(address operator, uint32 number);
    error UnknownWorker(uint32 number);
    error InvalidEncryptionKey(uint256 length);
    error ZeroCapacity();
    error TooManyKeys(uint32 number);
    error Deregistered(uint32 number);
    error NotWorker(uint32 number, address caller);
    error NotWorkerOrOperator(uint32 number, address caller);
    error NotOperatorOf(uint32 number, address caller);
    error NotJobRegistry(address caller);
    error NotStaking(address caller);
    error AskOutsideRails(uint48 ask, uint48 minimum, uint48 maximum);
    error StakeTooLow(uint32 number, uint256 required, uint256 staked);
    error TooManyModels(uint32 number, uint256 limit);
    error ModelOffered(uint32 number, uint32 termsId);
    error ModelNotOffered(uint32 number, uint32 termsId);
    error NotJailed(uint32 number);
    error NotPast(uint40 height);
    error JailNotOver(uint32 number, uint40 jailedUntil);

    /// Registers the caller as a worker.
    /// @param operator the hot key of the sidecar; serves one worker only
    /// @param payout receives rewards, non-zero
    /// @param capacity jobs it takes at the same time, 1 to 255
    /// @param encryptionKey suite byte and HPKE public key (docs/sealing.md)
    /// @param receiptKey ed25519 public key of receipts
    /// @return number the worker's number, from 1
    function register(
        address operator,
        address payout,
        uint8 capacity,
        bytes calldata encryptionKey,
        bytes32 receiptKey
    ) external returns (uint32 number);

    /// Names another hot key. It serves the jobs that run, too; the former one can do nothing from then on. Only the worker.
    function setOperator(uint32 number, address operator) external;

    /// Names another receiver of rewards, of those not paid yet, too. Only the worker.
    function setPayout(uint32 number, address payout) external;

    /// Takes more or fewer jobs at the same time. More needs the stake for every active offer; fewer may restore suspended
    /// ones, and ends no running job. Only the worker.
    /// @param capacity 1 to 255
    function setCapacity(uint32 number, uint8 capacity) external;

    /// Rotates the encryption key and the receipt key. Candidates may name the former key for maxRequestLife more; the one
    /// before it retires at once, so that a leaked key never has to be waited for. Worker or operator.
    /// @param encryptionKey, receiptKey as in `register`
    function setEncryptionKey(uint32 number, bytes calldata encryptionKey, bytes32 receiptKey) external;

    /// Withdraws all offers and takes no work for good; stake, liability, rewards and running jobs go on by their rules.
    /// Neither the number nor the address is a worker again. Only the worker.
    function deregister(uint32 number) external;

    /// Offers a listed model at a price inside the rails of its terms, with enough stake for it. Only the worker.
    function addModel(uint32 number, uint32 termsId, uint48 inputAsk, uint48 outputAsk) external;

    /// Changes the price of an offer, suspended or not, inside the rails of its terms. A job keeps the price it was given
    /// at. Only the worker.
    function setAsk(uint32 number, uint32 termsId, uint48 inputAsk, uint48 outputAsk) external;

    /// Withdraws an offer. Jobs already assigned go on. Only the worker.
    function removeModel(uint32 number, uint32 termsId) external;

    /// Ends a jail after its term, with enough stake for one offered model. Worker or operator.
    function unjail(uint32 number) external;

    /// Gives a job to a worker if it can take it now; changes nothing otherwise and never reverts. Key as in `isUsable`.
    /// Only the JobRegistry.
    function engage(uint32 number, uint32 keyId, Duties calldata duties)
        external
        returns (bool usable, uint48 inputAsk, uint48 outputAsk);

    /// Frees the capacity a job held. Only the JobRegistry.
    /// @param operator who must be the worker's operator; zero: nobody has to be
    function release(uint32 number, address operator) external;

    /// Slashes and jails for a miss, and frees the capacity it held. Slash and jail double with each live offence up to
    /// eightfold; from the fourth the jail is long. Only the JobRegistry.
    function punish(Miss calldata miss) external;

    /// Suspends the offers that a worker's stake no longer suffices for and restores those it suffices for again. Only
    /// the Staking contract, after each change.
    function stakeChanged(uint32 number, uint96 staked) external;

    function count() external view returns (uint32);
    function numberOf(address worker) external view returns (uint32);
    function numberOfOperator(address operator) external view returns (uint32);
    function identity(uint32 number) external view returns (Identity memory);
    function duty(uint32 number) external view returns (Duty memory);
    function operatorOf(uint32 number) external view returns (address);
    function payoutOf(uint32 number) external view returns (address);
    function thresholds(uint32 number) external view returns (Thresholds memory);
    function offer(uint32 number, uint32 termsId) external view returns (Offer memory);
    /// The terms a worker offers, suspended ones too, at most 16.
    function modelsOf(uint32 number) external view returns (uint256[] memory);
    /// A worker's offences as last recorded; forgiveness is counted at the next offence.
    function record(uint32 number) external view returns (Record memory);
    /// Whether a worker could be given a job under these terms and key now. Key 0 stands for any: a job without
    /// envelopes.
    function isUsable(uint32 number, uint32 keyId, uint32 termsId) external view returns (bool);
    /// A page of the workers eligible for these terms, in no particular order; jail and capacity are not looked at.
    function offering(uint32 termsId, uint256 offset, uint256 limit) external view returns (uint32[] memory numbers);
    /// How many workers were eligible for these terms when a past block ended: slots 0 to that less one.
    function slotsAt(uint32 termsId, uint40 height) external view returns (uint256);
    /// Who stood in a slot when a past block ended; 0 for a slot that was free.
    function slotAt(uint32 termsId, uint256 slot, uint40 height) external view returns (uint32 number);
}
