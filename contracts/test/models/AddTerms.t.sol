// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {IModelRegistry, Parameters, Terms} from "../../src/interfaces/IModelRegistry.sol";
import {BaseTest} from "../BaseTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

contract AddTermsTest is BaseTest {
    function _expectInvalid(Terms memory t, string memory rule) private {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.InvalidTerms.selector, rule));
        _addTerms(t);
    }

    function test_RevertWhen_CallerIsNotTheOwner(address caller) public {
        vm.assume(caller != governor);
        Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vm.prank(caller);
        models.addTerms(MANIFEST, t);
    }

    function test_RevertWhen_TheManifestIsAnothers(bytes32 modelId) public {
        vm.assume(modelId != keccak256(MANIFEST));
        Terms memory t = _terms();
        t.modelId = modelId;
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ManifestMismatch.selector, modelId, keccak256(MANIFEST)));
        _addTerms(t);
    }

    function test_RevertWhen_AFieldIsOutOfRange() public {
        Terms memory t = _terms();
        t.minimumStake = 0;
        _expectInvalid(t, "minimumStake is zero");
        t = _terms();
        t.minInputAsk = t.maxInputAsk + 1;
        _expectInvalid(t, "minInputAsk above maxInputAsk");
        t = _terms();
        t.minOutputAsk = t.maxOutputAsk + 1;
        _expectInvalid(t, "minOutputAsk above maxOutputAsk");
        t = _terms();
        t.maxInputBytes = 0;
        _expectInvalid(t, "maxInputBytes is zero");
        t = _terms();
        t.maxOutputTokens = 0;
        _expectInvalid(t, "maxOutputTokens is zero");
        t = _terms();
        t.ackWindow = 0;
        _expectInvalid(t, "ackWindow below two blocks");
        t = _terms();
        t.completionBase = 0;
        _expectInvalid(t, "completionBase below two blocks");
        t = _terms();
        t.throughputCap = 0;
        _expectInvalid(t, "throughputCap is zero");
        t = _terms();
        t.disputeWindow = 0;
        _expectInvalid(t, "disputeWindow below two blocks");
    }

    function test_RevertWhen_ASlashIsAboveTheWhole(uint16 bps, uint8 which) public {
        bps = uint16(_bound(bps, 10_001, type(uint16).max));
        Terms memory t = _terms();
        uint256 field = which % 5;
        if (field == 0) t.slashAckBps = bps;
        if (field == 1) t.slashCompletionBps = bps;
        if (field == 2) t.slashDeliveryBps = bps;
        if (field == 3) t.slashDisputeBps = bps;
        if (field == 4) t.slashNoShowBps = bps;
        _expectInvalid(t, "slash above 10000 bps");
    }

    /// No job may outlast the unbonding delay, or a worker could leave before it is judged.
    function test_RevertWhen_ADutyOutlastsTheUnbondingDelay() public {
        Terms memory t = _terms();
        // 5 ack + 55 for the largest work and rounding + two checks of 12 + 10 delivery + 20 request life
        uint32 rest = 5 + (uint32(100 * 32_768 + 50_000 * 1_024) / 1e6 + 1) + 2 * 12 + 10 + p.maxRequestLife;
        t.completionBase = p.unbondingDelay - rest;
        _expectInvalid(t, "a duty outlasts the unbonding delay");
        t.completionBase -= 1;
        _eq(_addTerms(t), 2, "one second less fits");
    }

    function test_AddTerms_NumbersVersionsOfEachModel() public {
        bytes memory other = '{"kind":"echo","name":"other","v":1}';
        Terms memory t = _terms();
        t.modelId = keccak256(other);
        _expectEmit(address(models));
        emit IModelRegistry.TermsAdded(2, keccak256(other), 1, t, other);
        vm.prank(governor);
        _eq(models.addTerms(other, t), 2, "the number is global");
        _eq(_addTerms(_terms()), 3, "number");
        _eq(models.versions(keccak256(MANIFEST)), 2, "the version is the model's");
        _eq(models.versions(keccak256(other)), 1, "version");
        _eq(models.termsCount(), 3, "count");
        _eq(keccak256(abi.encode(models.terms(2))), keccak256(abi.encode(t)), "every field is kept");
    }

    /* PARAMETERS */

    function _expectInvalid(Parameters memory q, string memory rule) private {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.InvalidParameters.selector, rule));
        Parameters memory lowest;
        new ModelRegistry(governor, address(0), q, lowest, q);
    }

    function _clone() private view returns (Parameters memory) {
        return p;
    }

    function test_RevertWhen_AParameterIsOutOfRange() public {
        Parameters memory q = _clone();
        q.treasury = address(0);
        _expectInvalid(q, "treasury is zero");
        q = _clone();
        q.protocolFeeBps = 5_001;
        _expectInvalid(q, "protocolFeeBps above 5000");
        q = _clone();
        q.latencyFloorBps = 10_001;
        _expectInvalid(q, "latencyFloorBps above 10000");
        q = _clone();
        q.initialUptimeBps = 10_001;
        _expectInvalid(q, "initialUptimeBps above 10000");
        q = _clone();
        q.initialQualityBps = 10_001;
        _expectInvalid(q, "initialQualityBps above 10000");
        q = _clone();
        q.blockTime = 0;
        _expectInvalid(q, "blockTime is zero");
        q = _clone();
        q.maxRequestLife = 0;
        _expectInvalid(q, "maxRequestLife is zero");
        q = _clone();
        q.maxCandidates = 0;
        _expectInvalid(q, "maxCandidates outside 1 to 8");
        q = _clone();
        q.maxCandidates = 9;
        _expectInvalid(q, "maxCandidates outside 1 to 8");
        q = _clone();
        q.maxAttempts = 0;
        _expectInvalid(q, "maxAttempts outside 1 to 8");
        q = _clone();
        q.maxAttempts = 9;
        _expectInvalid(q, "maxAttempts outside 1 to 8");
        q = _clone();
        q.maxResponseBytes = q.inlineResponseBytes - 1;
        _expectInvalid(q, "maxResponseBytes below inline");
        q = _clone();
        q.deliveryWindow = 0;
        _expectInvalid(q, "deliveryWindow is zero");
        q = _clone();
        q.forgiveness = 0;
        _expectInvalid(q, "forgiveness is zero");
        q = _clone();
        q.longJailTerm = 4 * q.jailTerm - 1;
        _expectInvalid(q, "longJailTerm below 4 jailTerm");
        q = _clone();
        q.jailTerm = 0;
        _expectInvalid(q, "jailTerm is zero");
        q = _clone();
        q.epoch = 0;
        _expectInvalid(q, "epoch is zero");
        q = _clone();
        q.scoreUnit = 0;
        _expectInvalid(q, "scoreUnit is zero");
    }
}
