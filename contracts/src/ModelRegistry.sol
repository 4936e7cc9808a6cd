// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry, Parameters, Terms} from "./interfaces/IModelRegistry.sol";
import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// Roles: the owner adds models and terms and names dispatchers; it can neither edit nor remove a version, so it never
/// touches a running job or an offer a worker made. Nobody can change the network parameters after deployment.
/// Known and accepted: the contract does not read the manifest; that kind and name agree with it is for readers.
contract ModelRegistry is IModelRegistry, Ownable2Step {
    uint256 private constant BPS = 10_000;

    Parameters private _parameters;
    mapping(uint32 termsId => Terms) private _terms;

    /// @inheritdoc IModelRegistry
    mapping(bytes32 modelId => uint32) public versions;
    /// @inheritdoc IModelRegistry
    uint32 public termsCount;
    /// @inheritdoc IModelRegistry
    mapping(address account => bool) public isDispatcher;

    constructor(address owner_, Parameters memory parameters_) Ownable(owner_) {
        _checkParameters(parameters_);
        _parameters = parameters_;
        emit ParametersSet(parameters_);
    }

    /// @inheritdoc IModelRegistry
    function addTerms(bytes calldata manifest, Terms calldata terms_) external onlyOwner returns (uint32 termsId) {
        bytes32 modelId = keccak256(manifest);
        require(modelId == terms_.modelId, ManifestMismatch(terms_.modelId, modelId));
        _checkTerms(terms_);

        termsId = ++termsCount;
        _terms[termsId] = terms_;
        uint32 version = ++versions[modelId];

        emit TermsAdded(termsId, modelId, version, terms_, manifest);
    }

    /// @inheritdoc IModelRegistry
    function setDispatcher(address dispatcher, bool active) external onlyOwner {
        require(dispatcher != address(0), ZeroDispatcher());

        isDispatcher[dispatcher] = active;

        emit DispatcherSet(dispatcher, active);
    }

    /// @inheritdoc IModelRegistry
    function terms(uint32 termsId) external view returns (Terms memory t) {
        t = _terms[termsId];
        require(t.modelId != 0, UnknownTerms(termsId));
    }

    /// @inheritdoc IModelRegistry
    function parameters() external view returns (Parameters memory) {
        return _parameters;
    }

    function _checkParameters(Parameters memory p) private pure {
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
        require(p.deliveryWindow > 0, InvalidParameters("deliveryWindow is zero"));
        require(p.forgiveness > 0, InvalidParameters("forgiveness is zero"));
        require(p.jailTerm > 0, InvalidParameters("jailTerm is zero"));
        require(p.longJailTerm >= 4 * uint256(p.jailTerm), InvalidParameters("longJailTerm below 4 jailTerm"));
        require(p.epoch > 0, InvalidParameters("epoch is zero"));
        require(p.scoreUnit > 0, InvalidParameters("scoreUnit is zero"));
    }

    function _checkTerms(Terms calldata t) private view {
        require(t.minimumStake > 0, InvalidTerms("minimumStake is zero"));
        require(t.minInputAsk <= t.maxInputAsk, InvalidTerms("minInputAsk above maxInputAsk"));
        require(t.minOutputAsk <= t.maxOutputAsk, InvalidTerms("minOutputAsk above maxOutputAsk"));
        require(t.maxInputBytes > 0, InvalidTerms("maxInputBytes is zero"));
        require(t.maxOutputTokens > 0, InvalidTerms("maxOutputTokens is zero"));
        require(t.ackWindow > 0, InvalidTerms("ackWindow is zero"));
        require(t.completionBase > 0, InvalidTerms("completionBase is zero"));
        require(t.throughputCap > 0, InvalidTerms("throughputCap is zero"));
        require(t.disputeWindow > 0, InvalidTerms("disputeWindow is zero"));
        require(
            t.slashAckBps <= BPS && t.slashCompletionBps <= BPS && t.slashDeliveryBps <= BPS && t.slashDisputeBps <= BPS
                && t.slashNoShowBps <= BPS,
            InvalidTerms("slash above 10000 bps")
        );
        require(_longestDuty(t) < _parameters.unbondingDelay, InvalidTerms("a duty outlasts the unbonding delay"));
    }

    /// The worst-case life of one duty under these terms, seconds, without a halt of the chain.
    function _longestDuty(Terms calldata t) private view returns (uint256) {
        uint256 work = uint256(t.perInputByte) * t.maxInputBytes + uint256(t.perOutputToken) * t.maxOutputTokens;
        uint256 checks = 2 * uint256(t.disputeWindow) + _parameters.deliveryWindow; // a delivery starts the window again
        return uint256(t.ackWindow) + t.completionBase + work / 1e6 + 1 + checks + _parameters.maxRequestLife;
    }
}
