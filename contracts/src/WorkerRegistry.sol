// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry, OffenceParameters, Penalty, Terms} from "./interfaces/IModelRegistry.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {
    Duties,
    Duty,
    IWorkerRegistry,
    Identity,
    Miss,
    Offence,
    Offer,
    Record,
    Thresholds
} from "./interfaces/IWorkerRegistry.sol";
import {ClockLib} from "./libraries/ClockLib.sol";
import {Roster, RosterLib} from "./libraries/RosterLib.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

/// Roles: a worker governs its own record; its operator can end a jail and rotate the encryption key; the JobRegistry gives work, frees capacity and
/// punishes; Staking says what the stake is. Nobody else changes a worker. No tokens are held here: Staking moves stake on
/// `punish`.
/// Liveness: jail and capacity are tested when a job is given; who is eligible changes only with offers, capacity and stake,
/// in the transaction that changes them, so nobody has to keep a list up to date.
/// Known and accepted: one party may register many workers; stake, not identity, carries weight. An operator does not
/// consent: whoever names an address first has it, and the other takes a fresh key. A key counter that is used up leaves a
/// worker its last key.
contract WorkerRegistry is IWorkerRegistry {
    using EnumerableSet for EnumerableSet.UintSet;
    using RosterLib for Roster;

    uint256 public constant MAX_MODELS = 16;
    uint256 private constant BPS = 10_000;
    uint256 private constant HYBRID_KEY_LENGTH = 1 + 1216; // suite 1: X-Wing
    uint256 private constant X25519_KEY_LENGTH = 1 + 32; // suite 2
    uint256 private constant MAX_DOUBLINGS = 3;
    uint256 private constant LONG_TERM_FROM = 4; // live offences

    IModelRegistry public immutable MODELS;
    IStaking public immutable STAKING;
    address public immutable JOBS;

    mapping(uint32 number => Identity) private _identities;
    mapping(uint32 number => Duty) private _duties;
    mapping(uint32 number => Record) private _records;
    mapping(uint32 number => mapping(uint32 termsId => Offer)) private _offers;
    mapping(uint32 number => Thresholds) private _thresholds;
    mapping(uint32 number => EnumerableSet.UintSet) private _models;
    mapping(uint32 termsId => Roster) private _eligible;

    /// @inheritdoc IWorkerRegistry
    mapping(address worker => uint32) public numberOf;
    /// @inheritdoc IWorkerRegistry
    mapping(address operator => uint32) public numberOfOperator;
    /// @inheritdoc IWorkerRegistry
    uint32 public count;

    modifier onlyJobs() {
        require(msg.sender == JOBS, NotJobRegistry(msg.sender));
        _;
    }

    modifier onlyWorker(uint32 number) {
        require(_identities[number].worker == msg.sender, NotWorker(number, msg.sender));
        _;
    }

    modifier onlyWorkerOrOperator(uint32 number) {
        bool may = msg.sender == _identities[number].worker || msg.sender == _duties[number].operator;
        require(may, NotWorkerOrOperator(number, msg.sender));
        _;
    }

    /// What a block that is not over says can still change.
    modifier onlyPast(uint40 height) {
        require(height < ClockLib.height(), NotPast(height));
        _;
    }

    constructor(IModelRegistry models, IStaking staking, address jobs) {
        MODELS = models;
        STAKING = staking;
        JOBS = jobs;
    }

    /* REGISTER */

    /// @inheritdoc IWorkerRegistry
    function register(
        address operator,
        address payout,
        uint8 capacity,
        bytes calldata encryptionKey,
        bytes32 receiptKey
    ) external returns (uint32 number) {
        require(numberOf[msg.sender] == 0, AlreadyRegistered(msg.sender, numberOf[msg.sender]));
        require(capacity > 0, ZeroCapacity());

        number = ++count;
        numberOf[msg.sender] = number;
        _identities[number].worker = msg.sender;
        _duties[number].capacity = capacity;
        _setOperator(number, operator);
        _setPayout(number, payout);

        emit WorkerRegistered(number, msg.sender, operator, payout, capacity);
        _setEncryptionKey(number, encryptionKey, receiptKey);
    }

    /// @inheritdoc IWorkerRegistry
    function deregister(uint32 number) external onlyWorker(number) {
        _requireRegistered(number);

        uint256[] memory models = _models[number].values();
        for (uint256 i; i < models.length; ++i) {
            _remove(number, uint32(models[i]));
        }
        delete _thresholds[number];
        _duties[number].capacity = 0;

        emit WorkerDeregistered(number);
    }

    function _requireRegistered(uint32 number) private view {
        require(_duties[number].capacity > 0, Deregistered(number));
    }

    /* OPERATOR, PAYOUT, KEY */

    /// @inheritdoc IWorkerRegistry
    function setOperator(uint32 number, address operator) external onlyWorker(number) {
        address former = _duties[number].operator;
        _setOperator(number, operator);
        delete numberOfOperator[former];
        emit OperatorSet(number, operator);
    }

    function _setOperator(uint32 number, address operator) private {
        require(operator != address(0), ZeroAddress("operator"));
        require(numberOfOperator[operator] == 0, OperatorTaken(operator, numberOfOperator[operator]));
        numberOfOperator[operator] = number;
        _duties[number].operator = operator;
    }

    /// @inheritdoc IWorkerRegistry
    function setPayout(uint32 number, address payout) external onlyWorker(number) {
        _setPayout(number, payout);
        emit PayoutSet(number, payout);
    }

    function _setPayout(uint32 number, address payout) private {
        require(payout != address(0), ZeroAddress("payout"));
        _identities[number].payout = payout;
    }

    /// @inheritdoc IWorkerRegistry
    function setEncryptionKey(uint32 number, bytes calldata encryptionKey, bytes32 receiptKey)
        external
        onlyWorkerOrOperator(number)
    {
        _identities[number].previousKeyUntil = _toTime(block.timestamp + MODELS.parameters().maxRequestLife);
        _setEncryptionKey(number, encryptionKey, receiptKey);
    }

    function _setEncryptionKey(uint32 number, bytes calldata encryptionKey, bytes32 receiptKey) private {
        uint256 length = encryptionKey.length;
        bool known = (length == HYBRID_KEY_LENGTH && encryptionKey[0] == 0x01)
            || (length == X25519_KEY_LENGTH && encryptionKey[0] == 0x02);
        require(known, InvalidEncryptionKey(length));
        require(_duties[number].keyId < type(uint16).max, TooManyKeys(number));

        uint16 keyId = ++_duties[number].keyId;
        Identity storage id = _identities[number];
        (id.keyId, id.keyBlock) = (keyId, ClockLib.height());
        id.keyHash = keccak256(bytes.concat(receiptKey, encryptionKey));

        emit EncryptionKeySet(number, keyId, encryptionKey, receiptKey);
    }

    /* CAPACITY */

    /// @inheritdoc IWorkerRegistry
    function setCapacity(uint32 number, uint8 capacity) external onlyWorker(number) {
        require(capacity > 0, ZeroCapacity());
        _requireRegistered(number);
        uint256 staked = STAKING.stakeOf(number);

        _duties[number].capacity = capacity;
        uint256[] memory models = _models[number].values();
        for (uint256 i; i < models.length; ++i) {
            Offer storage o = _offers[number][uint32(models[i])];
            uint256 required = MODELS.requiredStake(uint32(models[i]), capacity);
            require(!o.active || staked >= required, StakeTooLow(number, required, staked));
            o.requiredStake = uint104(required);
        }
        _sortOffers(number, staked);

        emit CapacitySet(number, capacity);
    }

    /* MODELS */

    /// @inheritdoc IWorkerRegistry
    function addModel(uint32 number, uint32 termsId, uint48 inputAsk, uint48 outputAsk) external onlyWorker(number) {
        _requireRegistered(number);
        _requireInsideRails(termsId, inputAsk, outputAsk);
        require(MODELS.isListed(termsId), IModelRegistry.ModelDelisted(termsId));
        require(_models[number].add(termsId), ModelOffered(number, termsId));
        require(_models[number].length() <= MAX_MODELS, TooManyModels(number, MAX_MODELS));
        uint256 required = MODELS.requiredStake(termsId, _duties[number].capacity);
        uint256 staked = STAKING.stakeOf(number);
        require(staked >= required, StakeTooLow(number, required, staked));

        uint32 slot = _eligible[termsId].add(number);
        _offers[number][termsId] = Offer(inputAsk, outputAsk, true, uint104(required), slot);
        Thresholds storage t = _thresholds[number];
        if (t.suspendsBelow < required) t.suspendsBelow = uint128(required);

        emit ModelAdded(number, termsId, inputAsk, outputAsk);
    }

    /// @inheritdoc IWorkerRegistry
    function setAsk(uint32 number, uint32 termsId, uint48 inputAsk, uint48 outputAsk) external onlyWorker(number) {
        require(_models[number].contains(termsId), ModelNotOffered(number, termsId));
        _requireInsideRails(termsId, inputAsk, outputAsk);

        Offer storage o = _offers[number][termsId];
        (o.inputAsk, o.outputAsk) = (inputAsk, outputAsk);

        emit AskSet(number, termsId, inputAsk, outputAsk);
    }

    function _requireInsideRails(uint32 termsId, uint48 inputAsk, uint48 outputAsk) private view {
        Terms memory t = MODELS.terms(termsId);
        bool inside = inputAsk >= t.minInputAsk && inputAsk <= t.maxInputAsk;
        require(inside, AskOutsideRails(inputAsk, t.minInputAsk, t.maxInputAsk));
        inside = outputAsk >= t.minOutputAsk && outputAsk <= t.maxOutputAsk;
        require(inside, AskOutsideRails(outputAsk, t.minOutputAsk, t.maxOutputAsk));
    }

    /// @inheritdoc IWorkerRegistry
    function removeModel(uint32 number, uint32 termsId) external onlyWorker(number) {
        require(_models[number].contains(termsId), ModelNotOffered(number, termsId));
        _remove(number, termsId);
        _sortOffers(number, STAKING.stakeOf(number));
    }

    function _remove(uint32 number, uint32 termsId) private {
        _models[number].remove(termsId);
        Offer memory o = _offers[number][termsId];
        if (o.active) _leaveSlot(termsId, o.slot);
        delete _offers[number][termsId];

        emit ModelRemoved(number, termsId);
    }

    /// @inheritdoc IWorkerRegistry
    function stakeChanged(uint32 number, uint96 staked) external {
        require(msg.sender == address(STAKING), NotStaking(msg.sender));
        _fitOffers(number, staked);
    }

    /// Reads one slot unless the stake crossed what some offer requires.
    function _fitOffers(uint32 number, uint256 staked) private {
        Thresholds memory t = _thresholds[number];
        bool falls = staked < t.suspendsBelow;
        bool rises = t.restoresFrom != 0 && staked >= t.restoresFrom;
        if (falls || rises) _sortOffers(number, staked);
    }

    /// Goes through all offers: makes each active that the stake suffices for, and no other.
    function _sortOffers(uint32 number, uint256 staked) private {
        Thresholds memory t;
        uint256[] memory models = _models[number].values();
        for (uint256 i; i < models.length; ++i) {
            uint32 termsId = uint32(models[i]);
            Offer memory o = _offers[number][termsId];
            bool suffices = staked >= o.requiredStake;
            if (suffices && o.requiredStake > t.suspendsBelow) t.suspendsBelow = o.requiredStake;
            bool lower = t.restoresFrom == 0 || o.requiredStake < t.restoresFrom;
            if (!suffices && lower) t.restoresFrom = o.requiredStake;
            if (suffices && !o.active) _restore(number, termsId, o);
            if (!suffices && o.active) _suspend(number, termsId, o);
        }
        _thresholds[number] = t;
    }

    function _restore(uint32 number, uint32 termsId, Offer memory o) private {
        (o.active, o.slot) = (true, _eligible[termsId].add(number));
        _offers[number][termsId] = o;
        emit ModelRestored(number, termsId, o.inputAsk, o.outputAsk);
    }

    function _suspend(uint32 number, uint32 termsId, Offer memory o) private {
        _leaveSlot(termsId, o.slot);
        o.active = false;
        _offers[number][termsId] = o;
        emit ModelSuspended(number, termsId);
    }

    function _leaveSlot(uint32 termsId, uint32 slot) private {
        uint32 moved = _eligible[termsId].remove(slot);
        if (moved != 0) _offers[moved][termsId].slot = slot;
    }

    /* WORK */

    /// @inheritdoc IWorkerRegistry
    function engage(uint32 number, uint32 keyId, Duties calldata duties)
        external
        onlyJobs
        returns (bool usable, uint48 inputAsk, uint48 outputAsk)
    {
        Offer memory o = _offers[number][duties.termsId];
        bool cheap = o.inputAsk <= duties.maxInputAsk && o.outputAsk <= duties.maxOutputAsk;
        if (!o.active || !cheap) return (false, 0, 0);
        Duty memory d = _duties[number];
        if (!_isFree(d) || !_isKey(number, keyId, d.keyId)) return (false, 0, 0);

        d.active += 1;
        uint32 liableUntil = _toTime(duties.liableUntil);
        if (d.liableUntil < liableUntil) d.liableUntil = liableUntil;
        _duties[number] = d;
        return (true, o.inputAsk, o.outputAsk);
    }

    function _isFree(Duty memory d) private pure returns (bool) {
        return d.jailedUntil == 0 && d.active < d.capacity;
    }

    /// The current key, any, or the one before until it retires. Candidates come from strangers: no sum here may overflow,
    /// or a job could not move on.
    function _isKey(uint32 number, uint256 keyId, uint256 current) private view returns (bool) {
        if (keyId == 0 || keyId == current) return true;
        return keyId + 1 == current && block.timestamp < _identities[number].previousKeyUntil;
    }

    /// What lies beyond 32 bits of seconds is for ever.
    function _toTime(uint256 time) private pure returns (uint32) {
        return time > type(uint32).max ? type(uint32).max : uint32(time);
    }

    /// @inheritdoc IWorkerRegistry
    function release(uint32 number, address operator) external onlyJobs {
        Duty memory d = _duties[number];
        require(operator == address(0) || operator == d.operator, NotOperatorOf(number, operator));
        d.active -= 1;
        _duties[number] = d;
    }

    /* OFFENCES */

    /// @inheritdoc IWorkerRegistry
    function punish(Miss calldata miss) external onlyJobs {
        Penalty memory t = MODELS.penaltyOf(miss.termsId);
        OffenceParameters memory p = MODELS.offenceParameters();
        Duty memory d = _duties[miss.worker];
        Record memory r = _step(_records[miss.worker], miss, d.jailedUntil, p);
        uint256 doublings = r.live > MAX_DOUBLINGS ? MAX_DOUBLINGS : r.live - 1;
        uint96 amount = _incidentSlash(r, t.minimumStake, _slashBps(t, miss) << doublings);
        r.incidentSlashed += amount;
        _records[miss.worker] = r;

        uint32 until = _toTime(block.timestamp + _jailTerm(r.live, doublings, p));
        if (d.jailedUntil < until) d.jailedUntil = until;
        if (miss.holdsCapacity) d.active -= 1;
        _duties[miss.worker] = d;

        emit WorkerJailed(miss.worker, miss.jobId, miss.offence, r.live, d.jailedUntil);
        uint256 cap = uint256(miss.worth) * t.compensationRate;
        _fitOffers(miss.worker, STAKING.slash(miss.worker, amount, miss.jobId, miss.consumer, cap));
    }

    /// Counts one more offence, unless its deadline belongs to the newest incident or lies before it. It is the deadline
    /// that counts: whoever is late with timeOut cannot make one outage look like many. Nor can who spaces its demands:
    /// completed jobs hold no capacity, so deliveries missed before a jail could end belong to the incident that led to it.
    function _step(Record memory r, Miss calldata miss, uint256 jailedUntil, OffenceParameters memory p)
        private
        pure
        returns (Record memory)
    {
        uint40 deadline = miss.deadline;
        bool same = deadline < r.incidentAt + p.incidentWindow || deadline <= r.lastOffence;
        if (miss.offence == Offence.FailedDelivery) same = same || deadline < jailedUntil;
        if (r.incidentAt != 0 && same) {
            if (deadline > r.lastOffence) r.lastOffence = deadline;
            return r;
        }
        uint256 forgiven = (deadline - r.lastOffence) / p.forgiveness;
        uint8 live = forgiven < r.live ? r.live - uint8(forgiven) : 0;
        if (live < type(uint8).max) ++live;
        return Record({live: live, lastOffence: deadline, incidentAt: deadline, incidentSlashed: 0});
    }

    function _incidentSlash(Record memory r, uint256 minimumStake, uint256 bps) private pure returns (uint96) {
        uint256 amount = minimumStake * bps / BPS;
        uint256 room = r.incidentSlashed < minimumStake ? minimumStake - r.incidentSlashed : 0;
        return uint96(amount < room ? amount : room);
    }

    function _jailTerm(uint8 live, uint256 doublings, OffenceParameters memory p) private pure returns (uint256) {
        return live >= LONG_TERM_FROM ? p.longJailTerm : uint256(p.jailTerm) << doublings;
    }

    function _slashBps(Penalty memory t, Miss calldata miss) private view returns (uint256) {
        if (miss.offence == Offence.MissedAck) return t.slashAckBps;
        if (miss.offence == Offence.MissedCompletion) return t.slashCompletionBps;
        if (miss.offence == Offence.FailedDelivery) return t.slashDeliveryBps;
        if (miss.offence == Offence.LostDispute) return t.slashDisputeBps;
        return MODELS.terms(miss.termsId).slashNoShowBps;
    }

    /// @inheritdoc IWorkerRegistry
    function unjail(uint32 number) external onlyWorkerOrOperator(number) {
        Duty storage d = _duties[number];
        require(d.jailedUntil != 0, NotJailed(number));
        require(block.timestamp >= d.jailedUntil, JailNotOver(number, d.jailedUntil));
        Thresholds memory t = _thresholds[number];
        if (t.suspendsBelow == 0) {
            uint256 lowest = t.restoresFrom == 0 ? type(uint256).max : t.restoresFrom;
            revert StakeTooLow(number, lowest, STAKING.stakeOf(number));
        }

        d.jailedUntil = 0;
        emit WorkerUnjailed(number);
    }

    /* VIEWS */

    /// @inheritdoc IWorkerRegistry
    function isUsable(uint32 number, uint32 keyId, uint32 termsId) external view returns (bool) {
        Duty memory d = _duties[number];
        return _offers[number][termsId].active && _isFree(d) && _isKey(number, keyId, d.keyId);
    }

    /// @inheritdoc IWorkerRegistry
    function identity(uint32 number) external view returns (Identity memory id) {
        id = _identities[number];
        require(id.worker != address(0), UnknownWorker(number));
    }

    /// @inheritdoc IWorkerRegistry
    function duty(uint32 number) external view returns (Duty memory) {
        return _duties[number];
    }

    /// @inheritdoc IWorkerRegistry
    function operatorOf(uint32 number) external view returns (address) {
        return _duties[number].operator;
    }

    /// @inheritdoc IWorkerRegistry
    function payoutOf(uint32 number) external view returns (address) {
        return _identities[number].payout;
    }

    /// @inheritdoc IWorkerRegistry
    function thresholds(uint32 number) external view returns (Thresholds memory) {
        return _thresholds[number];
    }

    /// @inheritdoc IWorkerRegistry
    function record(uint32 number) external view returns (Record memory) {
        return _records[number];
    }

    /// @inheritdoc IWorkerRegistry
    function offer(uint32 number, uint32 termsId) external view returns (Offer memory) {
        return _offers[number][termsId];
    }

    /// @inheritdoc IWorkerRegistry
    function modelsOf(uint32 number) external view returns (uint256[] memory) {
        return _models[number].values();
    }

    /// @inheritdoc IWorkerRegistry
    function offering(uint32 termsId, uint256 offset, uint256 limit) external view returns (uint32[] memory numbers) {
        Roster storage eligible = _eligible[termsId];
        uint256 count_ = eligible.count();
        uint256 rest = offset < count_ ? count_ - offset : 0;
        numbers = new uint32[](limit < rest ? limit : rest);
        for (uint256 i; i < numbers.length; ++i) {
            numbers[i] = eligible.holder(offset + i);
        }
    }

    /// @inheritdoc IWorkerRegistry
    function slotsAt(uint32 termsId, uint40 height) external view onlyPast(height) returns (uint256) {
        return _eligible[termsId].countAt(height);
    }

    /// @inheritdoc IWorkerRegistry
    function slotAt(uint32 termsId, uint256 slot, uint40 height) external view onlyPast(height) returns (uint32) {
        return _eligible[termsId].holderAt(slot, height);
    }
}
