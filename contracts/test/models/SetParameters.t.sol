// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt} from "../../src/interfaces/IJobRegistry.sol";
import {IModelRegistry, Parameters} from "../../src/interfaces/IModelRegistry.sol";
import {BaseTest} from "../BaseTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

contract SetParametersTest is BaseTest {
    function _set(Parameters memory q) private returns (uint8) {
        vm.prank(governor);
        return models.setParameters(q);
    }

    function _expectInvalid(Parameters memory q, string memory rule) private {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.InvalidParameters.selector, rule));
        _wide(q);
    }

    /// Bounds that allow all, so that the rules between parameters speak.
    function _wide(Parameters memory q) private returns (address) {
        Parameters memory lowest;
        bytes memory words = new bytes(23 * 32);
        Parameters memory highest = abi.decode(_ones(words), (Parameters));
        return vm.deployCode("ModelRegistry.sol:ModelRegistry", abi.encode(governor, address(0), q, lowest, highest));
    }

    /// The highest value of each field.
    function _ones(bytes memory words) private pure returns (bytes memory) {
        uint8[23] memory bits =
            [160, 16, 16, 16, 16, 32, 64, 64, 32, 32, 32, 8, 8, 32, 32, 32, 96, 32, 32, 32, 32, 32, 32];
        for (uint256 i; i < 23; ++i) {
            uint256 word = (1 << bits[i]) - 1;
            for (uint256 j; j < 32; ++j) {
                words[i * 32 + j] = bytes1(uint8(word >> (8 * (31 - j))));
            }
        }
        return words;
    }

    function _clone() private view returns (Parameters memory) {
        return p;
    }

    /* REVERTS */

    function test_RevertWhen_CallerIsNotTheOwner(address caller) public {
        vm.assume(caller != governor);
        Parameters memory q = _clone();
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vm.prank(caller);
        models.setParameters(q);
    }

    /// Each field has its own bounds, in the order of the struct.
    function test_RevertWhen_AParameterIsOutsideItsBounds() public {
        (uint256[] memory lowest, uint256[] memory highest) = models.parameterBounds();
        _eq(lowest.length, 23, "one for each field");
        Parameters memory q = _clone();
        q.protocolFeeBps = uint16(highest[1] + 1);
        _expectOutside(q, 1, highest[1] + 1, lowest[1], highest[1]);
        q = _clone();
        q.unbondingDelay = uint32(lowest[14] - 1);
        _expectOutside(q, 14, lowest[14] - 1, lowest[14], highest[14]);
        q = _clone();
        q.maxResponseBytes = uint32(highest[22] + 1);
        _expectOutside(q, 22, highest[22] + 1, lowest[22], highest[22]);
    }

    function _expectOutside(Parameters memory q, uint256 index, uint256 value, uint256 low, uint256 high) private {
        bytes4 selector = IModelRegistry.ParameterOutOfBounds.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, index, value, low, high));
        _set(q);
    }

    /// Terms that exist were promised a delay that outlasts their duties.
    function test_RevertWhen_ADutyWouldOutlastTheUnbondingDelay() public {
        Parameters memory q = _clone();
        q.unbondingDelay = 130;
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.InvalidParameters.selector, "a duty outlasts the unbonding delay")
        );
        _set(q);
    }

    function test_RevertWhen_ThereAreNoVersionsLeft() public {
        Parameters memory q = _clone();
        for (uint256 i = 1; i < 255; ++i) {
            _set(q);
        }
        vm.expectRevert(IModelRegistry.TooManyVersions.selector);
        _set(q);
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
        q.takeGrace = q.maxRequestLife;
        _expectInvalid(q, "takeGrace not below maxRequestLife");
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

    /* EFFECTS */

    function test_SetParameters_MakesAVersion() public {
        Parameters memory q = _clone();
        (q.keeperBounty, q.scoreUnit, q.jailTerm) = (501, 10_001, 16);
        _expectEmit(address(models));
        emit IModelRegistry.ParametersSet(2, q);
        _eq(_set(q), 2, "version");
        _eq(models.parametersVersion(), 2, "current");
        _eq(keccak256(abi.encode(models.parameters())), keccak256(abi.encode(q)), "every field is kept");
        _eq(keccak256(abi.encode(models.parametersOf(1))), keccak256(abi.encode(_clone())), "the first stays");
    }

    function test_RevertWhen_AVersionIsUnknown(uint8 version) public {
        vm.assume(version != 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UnknownVersion.selector, version));
        models.parametersOf(version);
    }

    /// Every field at values of its own: none lands in another's place.
    function test_SetParameters_KeepsEachField(uint32 seed) public {
        (uint256[] memory lowest, uint256[] memory highest) = models.parameterBounds();
        bytes memory words;
        for (uint256 i; i < lowest.length; ++i) {
            uint256 value = _bound(uint256(keccak256(abi.encode(seed, i))), lowest[i], highest[i]);
            words = bytes.concat(words, bytes32(value));
        }
        Parameters memory q = abi.decode(words, (Parameters));
        q.maxResponseBytes = uint32(_bound(q.maxResponseBytes, q.inlineResponseBytes, highest[22]));
        q.longJailTerm = uint32(_bound(q.longJailTerm, 4 * q.jailTerm, highest[21]));
        q.unbondingDelay = uint32(highest[14]);
        q.maxRequestLife = uint32(_bound(q.maxRequestLife, 601, highest[8]));
        _set(q);
        _eq(keccak256(abi.encode(models.parameters())), keccak256(abi.encode(q)), "fields");
    }

    /// A job lives by the parameters it was submitted under: its escrow, bounties, fee and windows do not move.
    function test_SetParameters_NeverTouchesARunningJob() public {
        uint256 state = vm.snapshotState();
        (,, Receipt memory before) = _settled();
        uint256[3] memory books = _books();
        vm.revertToState(state);

        (JobRequest memory r, bytes32 id) = _acknowledged();
        Parameters memory q = _clone();
        (q.protocolFeeBps, q.keeperBounty, q.attemptFee) = (2_000, 1_000_000, 1_000_000);
        (q.latencyFloorBps, q.blockTime, q.maxResponseBytes) = (0, 60_000, 1);
        q.inlineResponseBytes = 0;
        _set(q);
        Receipt memory receipt = _complete(operatorA, r, OUTPUT_TOKENS);
        _eq(keccak256(abi.encode(receipt)), keccak256(abi.encode(before)), "the same receipt");
        _passUntilDue(receipt);
        vm.prank(keeper);
        jobs.settle(id, receipt);
        uint256[3] memory now_ = _books();
        for (uint256 i; i < 3; ++i) {
            _eq(now_[i], books[i], "the same to the unit");
        }
    }

    function _books() private view returns (uint256[3] memory) {
        return [vault.balanceOf(consumer), vault.balanceOf(keeper), uint256(rewards.creditOf(workerA))];
    }
}
