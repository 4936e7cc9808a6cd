// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    IModelRegistry,
    Kind,
    OffenceParameters,
    Parameters,
    PayParameters,
    Penalty,
    ScoreParameters,
    Terms
} from "./interfaces/IModelRegistry.sol";
import {JobParameters, JobParametersLib, JobTerms, JobTermsLib} from "./libraries/RulesLib.sol";
import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// A version of terms as stored: what is read together lies in one slot.
struct StoredTerms {
    bytes32 modelId;
    JobTerms job;
    Penalty penalty;
    uint96 extraCapacityStake;
    uint48 postingPrice;
    uint16 slashNoShowBps;
    Kind kind;
    uint48[4] rails; // lowest and highest input ask, then output ask
}

/// A version of the network parameters as stored.
struct StoredParameters {
    JobParameters job;
    PayParameters pay;
    OffenceParameters offence;
    ScoreParameters score;
}

/// Roles: the owner, a timelock, adds models and terms, delists them for new jobs, names dispatchers and the guardian, and
/// sets the parameters of new jobs inside the bounds of the deployment. It can neither edit a version nor touch a running
/// job. The guardian stops new jobs and lets them in again, and nothing else.
/// Tokens: none.
/// Liveness: a running job reads nothing the owner or the guardian can change, but for stake, jail, scores, the grace of
/// `take` and who the treasury is.
/// Known and accepted: the contract does not read the manifest; that kind and name agree with it is for readers. Parameters
/// can be set 255 times.
contract ModelRegistry is IModelRegistry, Ownable2Step {
    uint256 private constant BPS = 10_000;

    mapping(uint32 termsId => StoredTerms) private _terms;
    mapping(uint8 version => StoredParameters) private _parameters;
    uint256[] private _lowest;
    uint256[] private _highest;

    /// @inheritdoc IModelRegistry
    mapping(bytes32 modelId => uint32) public versions;
    /// @inheritdoc IModelRegistry
    mapping(address account => bool) public isDispatcher;
    /// @inheritdoc IModelRegistry
    uint32 public termsCount;
    uint32 private _longestTerms; // the longest duty under any terms, without what the parameters add, seconds
    // what a new job reads
    /// @inheritdoc IModelRegistry
    uint8 public parametersVersion;
    /// @inheritdoc IModelRegistry
    bool public paused;
    /// @inheritdoc IModelRegistry
    address public guardian;

    modifier onlyGuardian() {
        require(msg.sender == guardian || msg.sender == owner(), NotGuardian(msg.sender));
        _;
    }

    /// @param lowest the lowest value of each parameter governance can ever set; `highest` likewise
    constructor(
        address owner_,
        address guardian_,
        Parameters memory parameters_,
        Parameters memory lowest,
        Parameters memory highest
    ) Ownable(owner_) {
        _lowest = _words(lowest);
        _highest = _words(highest);
        _setParameters(parameters_);
        _setGuardian(guardian_);
    }

    /* TERMS */

    /// @inheritdoc IModelRegistry
    function addTerms(bytes calldata manifest, Terms calldata terms_) external onlyOwner returns (uint32 termsId) {
        bytes32 modelId = keccak256(manifest);
        require(modelId == terms_.modelId, ManifestMismatch(terms_.modelId, modelId));
        StoredParameters storage p = _parameters[parametersVersion];
        _checkTerms(terms_, p.job.blockTime());
        uint256 duty = _longestDuty(terms_);
        require(
            duty + p.job.deliveryWindow() + p.job.maxRequestLife() < p.offence.unbondingDelay,
            InvalidTerms("a duty outlasts the unbonding delay")
        );
        if (duty > _longestTerms) _longestTerms = uint32(duty);

        termsId = ++termsCount;
        _store(_terms[termsId], terms_);
        uint32 version = ++versions[modelId];

        emit TermsAdded(termsId, modelId, version, terms_, manifest);
    }

    /// @inheritdoc IModelRegistry
    function delist(uint32 termsId) external onlyOwner {
        StoredTerms storage t = _known(termsId);
        require(!t.job.delisted(), AlreadyDelisted(termsId));

        t.job = t.job.delist();

        emit TermsDelisted(termsId, t.modelId);
    }

    function _store(StoredTerms storage s, Terms calldata t) private {
        s.modelId = t.modelId;
        _requireFit(t.maxInputBytes, "maxInputBytes");
        _requireFit(t.maxOutputTokens, "maxOutputTokens");
        _requireFit(t.ackWindow, "ackWindow");
        _requireFit(t.completionBase, "completionBase");
        _requireFit(t.targetLatency, "targetLatency");
        _requireFit(t.throughputCap, "throughputCap");
        _requireFit(t.disputeWindow, "disputeWindow");
        s.job = JobTermsLib.pack(t);
        s.penalty = Penalty({
            minimumStake: t.minimumStake,
            compensationRate: t.compensationRate,
            slashAckBps: t.slashAckBps,
            slashCompletionBps: t.slashCompletionBps,
            slashDeliveryBps: t.slashDeliveryBps,
            slashDisputeBps: t.slashDisputeBps
        });
        (s.extraCapacityStake, s.postingPrice) = (t.extraCapacityStake, t.postingPrice);
        (s.slashNoShowBps, s.kind) = (t.slashNoShowBps, t.kind);
        s.rails = [t.minInputAsk, t.maxInputAsk, t.minOutputAsk, t.maxOutputAsk];
    }

    function _checkTerms(Terms calldata t, uint256 blockTime) private pure {
        require(t.minimumStake > 0, InvalidTerms("minimumStake is zero"));
        require(t.minInputAsk <= t.maxInputAsk, InvalidTerms("minInputAsk above maxInputAsk"));
        require(t.minOutputAsk <= t.maxOutputAsk, InvalidTerms("minOutputAsk above maxOutputAsk"));
        require(t.maxInputBytes > 0, InvalidTerms("maxInputBytes is zero"));
        require(t.maxOutputTokens > 0, InvalidTerms("maxOutputTokens is zero"));
        require(t.throughputCap > 0, InvalidTerms("throughputCap is zero"));
        // In less than two blocks nobody can answer.
        uint256 least = 2 * blockTime;
        require(t.ackWindow * 1000 >= least, InvalidTerms("ackWindow below two blocks"));
        require(t.completionBase * 1000 >= least, InvalidTerms("completionBase below two blocks"));
        require(t.disputeWindow * 1000 >= least, InvalidTerms("disputeWindow below two blocks"));
        require(
            t.slashAckBps <= BPS && t.slashCompletionBps <= BPS && t.slashDeliveryBps <= BPS && t.slashDisputeBps <= BPS
                && t.slashNoShowBps <= BPS,
            InvalidTerms("slash above 10000 bps")
        );
    }

    /// The worst-case life of one duty under these terms, seconds, without a halt of the chain, a demand and the life of
    /// the request. A delivery starts the dispute window again.
    function _longestDuty(Terms calldata t) private pure returns (uint256) {
        uint256 work = uint256(t.perInputByte) * t.maxInputBytes + uint256(t.perOutputToken) * t.maxOutputTokens;
        return uint256(t.ackWindow) + t.completionBase + work / 1e6 + 1 + 2 * uint256(t.disputeWindow);
    }

    function _known(uint32 termsId) private view returns (StoredTerms storage t) {
        t = _terms[termsId];
        require(t.modelId != 0, UnknownTerms(termsId));
    }

    /* PARAMETERS */

    /// @inheritdoc IModelRegistry
    function setParameters(Parameters calldata parameters_) external onlyOwner returns (uint8 version) {
        return _setParameters(parameters_);
    }

    function _setParameters(Parameters memory p) private returns (uint8 version) {
        _checkParameters(p);
        require(parametersVersion < type(uint8).max, TooManyVersions());

        version = ++parametersVersion;
        _store(_parameters[version], p);

        emit ParametersSet(version, p);
    }

    function _store(StoredParameters storage s, Parameters memory p) private {
        _requireFit(p.maxRequestLife, "maxRequestLife");
        _requireFit(p.inlinePackageBytes, "inlinePackageBytes");
        _requireFit(p.deliveryWindow, "deliveryWindow");
        _requireFit(p.blockTime, "blockTime");
        s.job = JobParametersLib.pack(p);
        s.pay = PayParameters({
            treasury: p.treasury,
            protocolFeeBps: p.protocolFeeBps,
            latencyFloorBps: p.latencyFloorBps,
            inlineResponseBytes: _fit(p.inlineResponseBytes, "inlineResponseBytes"),
            maxResponseBytes: _fit(p.maxResponseBytes, "maxResponseBytes")
        });
        s.offence = OffenceParameters(
            p.jailTerm, p.longJailTerm, p.incidentWindow, p.forgiveness, p.unbondingDelay, p.takeGrace
        );
        s.score = ScoreParameters(p.scoreUnit, p.epoch, p.initialUptimeBps, p.initialQualityBps);
    }

    /// Slots are shared: what does not fit is refused.
    function _fit(uint32 value, string memory name) private pure returns (uint24) {
        _requireFit(value, name);
        return uint24(value);
    }

    function _requireFit(uint32 value, string memory name) private pure {
        require(value <= type(uint24).max, InvalidParameters(string.concat(name, " above 16777215")));
    }

    function _checkParameters(Parameters memory p) private view {
        uint256[] memory words = _words(p);
        for (uint256 i; i < words.length; ++i) {
            bool inside = words[i] >= _lowest[i] && words[i] <= _highest[i];
            require(inside, ParameterOutOfBounds(i, words[i], _lowest[i], _highest[i]));
        }
        require(p.treasury != address(0), InvalidParameters("treasury is zero"));
        require(p.protocolFeeBps <= BPS / 2, InvalidParameters("protocolFeeBps above 5000"));
        require(p.latencyFloorBps <= BPS, InvalidParameters("latencyFloorBps above 10000"));
        require(p.initialUptimeBps <= BPS, InvalidParameters("initialUptimeBps above 10000"));
        require(p.initialQualityBps <= BPS, InvalidParameters("initialQualityBps above 10000"));
        require(p.blockTime > 0, InvalidParameters("blockTime is zero"));
        require(p.maxRequestLife > 0, InvalidParameters("maxRequestLife is zero"));
        require(p.maxCandidates > 0 && p.maxCandidates <= 8, InvalidParameters("maxCandidates outside 1 to 8"));
        require(p.maxAttempts > 0 && p.maxAttempts <= 8, InvalidParameters("maxAttempts outside 1 to 8"));
        require(p.inlineResponseBytes <= p.maxResponseBytes, InvalidParameters("maxResponseBytes below inline"));
        require(p.takeGrace < p.maxRequestLife, InvalidParameters("takeGrace not below maxRequestLife"));
        require(p.deliveryWindow > 0, InvalidParameters("deliveryWindow is zero"));
        require(p.forgiveness > 0, InvalidParameters("forgiveness is zero"));
        require(p.jailTerm > 0, InvalidParameters("jailTerm is zero"));
        require(p.longJailTerm >= 4 * uint256(p.jailTerm), InvalidParameters("longJailTerm below 4 jailTerm"));
        require(p.epoch > 0, InvalidParameters("epoch is zero"));
        require(p.scoreUnit > 0, InvalidParameters("scoreUnit is zero"));
        uint256 duty = uint256(_longestTerms) + p.deliveryWindow + p.maxRequestLife;
        require(duty < p.unbondingDelay, InvalidParameters("a duty outlasts the unbonding delay"));
    }

    /// The fields in their order.
    function _words(Parameters memory p) private pure returns (uint256[] memory words) {
        bytes memory encoded = abi.encode(p);
        words = new uint256[](encoded.length / 32);
        for (uint256 i; i < words.length; ++i) {
            assembly ("memory-safe") {
                mstore(add(add(words, 32), mul(i, 32)), mload(add(add(encoded, 32), mul(i, 32))))
            }
        }
    }

    /* DISPATCHERS, GUARDIAN */

    /// @inheritdoc IModelRegistry
    function setDispatcher(address dispatcher, bool active) external onlyOwner {
        require(dispatcher != address(0), ZeroDispatcher());

        isDispatcher[dispatcher] = active;

        emit DispatcherSet(dispatcher, active);
    }

    /// @inheritdoc IModelRegistry
    function setGuardian(address guardian_) external onlyOwner {
        _setGuardian(guardian_);
    }

    function _setGuardian(address guardian_) private {
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    /// @inheritdoc IModelRegistry
    function pause() external onlyGuardian {
        require(!paused, NetworkPaused());
        paused = true;
        emit Paused(msg.sender);
    }

    /// @inheritdoc IModelRegistry
    function unpause() external onlyGuardian {
        require(paused, NetworkNotPaused());
        paused = false;
        emit Unpaused(msg.sender);
    }

    /* VIEWS FOR READERS */

    /// @inheritdoc IModelRegistry
    function terms(uint32 termsId) external view returns (Terms memory t) {
        StoredTerms storage s = _known(termsId);
        (JobTerms job, Penalty memory penalty) = (s.job, s.penalty);
        t.modelId = s.modelId;
        t.kind = s.kind;
        (t.minimumStake, t.extraCapacityStake) = (penalty.minimumStake, s.extraCapacityStake);
        t.postingPrice = s.postingPrice;
        (t.minInputAsk, t.maxInputAsk) = (s.rails[0], s.rails[1]);
        (t.minOutputAsk, t.maxOutputAsk) = (s.rails[2], s.rails[3]);
        (t.maxInputBytes, t.maxOutputTokens) = (job.maxInputBytes(), job.maxOutputTokens());
        (t.ackWindow, t.completionBase) = (job.ackWindow(), job.completionBase());
        (t.perInputByte, t.perOutputToken) = (job.perInputByte(), job.perOutputToken());
        (t.targetLatency, t.throughputCap) = (job.targetLatency(), job.throughputCap());
        t.disputeWindow = job.disputeWindow();
        (t.slashAckBps, t.slashCompletionBps) = (penalty.slashAckBps, penalty.slashCompletionBps);
        (t.slashDeliveryBps, t.slashDisputeBps) = (penalty.slashDeliveryBps, penalty.slashDisputeBps);
        (t.slashNoShowBps, t.compensationRate) = (s.slashNoShowBps, penalty.compensationRate);
    }

    /// @inheritdoc IModelRegistry
    function isListed(uint32 termsId) external view returns (bool) {
        return _terms[termsId].modelId != 0 && !_terms[termsId].job.delisted();
    }

    /// @inheritdoc IModelRegistry
    function parameters() external view returns (Parameters memory) {
        return parametersOf(parametersVersion);
    }

    /// @inheritdoc IModelRegistry
    function parametersOf(uint8 version) public view returns (Parameters memory p) {
        require(version != 0 && version <= parametersVersion, UnknownVersion(version));
        StoredParameters storage s = _parameters[version];
        (JobParameters job, PayParameters memory pay) = (s.job, s.pay);
        (OffenceParameters memory offence, ScoreParameters memory score) = (s.offence, s.score);
        (p.keeperBounty, p.attemptFee, p.blockTime) = (job.keeperBounty(), job.attemptFee(), job.blockTime());
        (p.maxRequestLife, p.inlinePackageBytes) = (job.maxRequestLife(), job.inlinePackageBytes());
        (p.deliveryWindow, p.maxCandidates, p.maxAttempts) =
        (job.deliveryWindow(), job.maxCandidates(), job.maxAttempts());
        (p.treasury, p.protocolFeeBps, p.latencyFloorBps) = (pay.treasury, pay.protocolFeeBps, pay.latencyFloorBps);
        (p.inlineResponseBytes, p.maxResponseBytes) = (pay.inlineResponseBytes, pay.maxResponseBytes);
        (p.jailTerm, p.longJailTerm, p.forgiveness) = (offence.jailTerm, offence.longJailTerm, offence.forgiveness);
        (p.incidentWindow, p.unbondingDelay) = (offence.incidentWindow, offence.unbondingDelay);
        (p.takeGrace, p.scoreUnit, p.epoch) = (offence.takeGrace, score.scoreUnit, score.epoch);
        (p.initialUptimeBps, p.initialQualityBps) = (score.initialUptimeBps, score.initialQualityBps);
    }

    /// @inheritdoc IModelRegistry
    function parameterBounds() external view returns (uint256[] memory lowest, uint256[] memory highest) {
        return (_lowest, _highest);
    }

    /* VIEWS FOR CONTRACTS */

    /// @inheritdoc IModelRegistry
    function rulesForNew(uint32 termsId) external view returns (JobTerms t, JobParameters p, uint8 version) {
        require(!paused, NetworkPaused());
        version = parametersVersion;
        (t, p) = rulesOf(termsId, version);
        require(!t.delisted(), ModelDelisted(termsId));
        require(t.ackWindow() != 0, UnknownTerms(termsId));
    }

    /// @inheritdoc IModelRegistry
    function rulesOf(uint32 termsId, uint8 version) public view returns (JobTerms, JobParameters) {
        return (_terms[termsId].job, _parameters[version].job);
    }

    /// @inheritdoc IModelRegistry
    function payParameters(uint8 version) external view returns (PayParameters memory) {
        return _parameters[version].pay;
    }

    /// @inheritdoc IModelRegistry
    function treasury() external view returns (address) {
        return _parameters[parametersVersion].pay.treasury;
    }

    /// @inheritdoc IModelRegistry
    function penaltyOf(uint32 termsId) external view returns (Penalty memory) {
        return _terms[termsId].penalty;
    }

    /// @inheritdoc IModelRegistry
    function requiredStake(uint32 termsId, uint8 capacity) external view returns (uint256) {
        StoredTerms storage t = _known(termsId);
        return uint256(t.penalty.minimumStake) + uint256(t.extraCapacityStake) * (capacity - 1);
    }

    /// @inheritdoc IModelRegistry
    function offenceParameters() external view returns (OffenceParameters memory) {
        return _parameters[parametersVersion].offence;
    }

    /// @inheritdoc IModelRegistry
    function scoreParameters() external view returns (ScoreParameters memory) {
        return _parameters[parametersVersion].score;
    }
}
