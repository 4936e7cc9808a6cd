// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deploy, Deployment} from "../script/Deploy.s.sol";
import {vm} from "../script/Vm.sol";
import {Kind, Terms} from "../src/interfaces/IModelRegistry.sol";

/// The contracts as `Deploy.deploy` makes them from a file of parameters, one model, a dispatcher, two staked workers and
/// a consumer with a balance. A contract of its own, so that it is compiled once and not into every test.
contract World {
    string private constant MNEMONIC = "test test test test test test test test test test test junk";
    bytes private constant MANIFEST = '{"kind":"echo","name":"echo","v":1}';

    address public governor; // deployer, owner and treasury, as on every local chain
    Deployment private _d;
    string private _json;

    function make(string calldata json) external returns (Deployment memory d) {
        _json = json;
        vm.warp(1_750_000_000);
        vm.roll(1_000);
        Deploy script = Deploy(vm.deployCode("Deploy.s.sol:Deploy"));
        governor = address(script);
        d = script.deploy(governor, json);
        _d = d;
        vm.startPrank(governor);
        d.models.addTerms(MANIFEST, terms());
        d.models.setDispatcher(_account(10), true);
        vm.stopPrank();
        enlist(3, 4, address(0xA11CE));
        enlist(5, 6, address(0xB0B));
        fund(_account(2));
    }

    /// Deposits 10,000 tUSD.
    function fund(address account) public {
        vm.startPrank(account);
        _d.paymentToken.approve(address(_d.vault), type(uint256).max);
        _d.vault.deposit(10_000e6);
        vm.stopPrank();
    }

    /// Registers with capacity two, stakes and offers the model at the default asks.
    function enlist(uint32 owner, uint32 operator, address payout) public returns (uint32 worker) {
        bytes memory key = new bytes(1 + 1216);
        (key[0], key[1216]) = (0x01, 0x07);
        vm.startPrank(_account(owner));
        worker = _d.workers.register(_account(operator), payout, 2, key, bytes32(uint256(1)));
        _d.stakeToken.approve(address(_d.staking), type(uint256).max);
        _d.staking.stake(worker, 4_000e18);
        _d.workers.addModel(worker, 1, 100_000_000, 400_000_000);
        vm.stopPrank();
    }

    function _account(uint32 index) private pure returns (address) {
        return vm.addr(vm.deriveKey(MNEMONIC, index));
    }

    /// The terms of the file for the model of MANIFEST.
    function terms() public view returns (Terms memory t) {
        string memory json = _json;
        t.modelId = keccak256(MANIFEST);
        t.kind = Kind.Echo;
        t.minimumStake = uint96(_term(json, "minimumStake"));
        t.extraCapacityStake = uint96(_term(json, "extraCapacityStake"));
        t.postingPrice = uint48(_term(json, "postingPrice"));
        t.minInputAsk = uint48(_term(json, "minInputAsk"));
        t.maxInputAsk = uint48(_term(json, "maxInputAsk"));
        t.minOutputAsk = uint48(_term(json, "minOutputAsk"));
        t.maxOutputAsk = uint48(_term(json, "maxOutputAsk"));
        t.maxInputBytes = uint32(_term(json, "maxInputBytes"));
        t.maxOutputTokens = uint32(_term(json, "maxOutputTokens"));
        t.ackWindow = uint32(_term(json, "ackWindow"));
        t.completionBase = uint32(_term(json, "completionBase"));
        t.perInputByte = uint32(_term(json, "perInputByte"));
        t.perOutputToken = uint32(_term(json, "perOutputToken"));
        t.targetLatency = uint32(_term(json, "targetLatency"));
        t.throughputCap = uint32(_term(json, "throughputCap"));
        t.disputeWindow = uint32(_term(json, "disputeWindow"));
        t.slashAckBps = uint16(_term(json, "slashAckBps"));
        t.slashCompletionBps = uint16(_term(json, "slashCompletionBps"));
        t.slashDeliveryBps = uint16(_term(json, "slashDeliveryBps"));
        t.slashDisputeBps = uint16(_term(json, "slashDisputeBps"));
        t.slashNoShowBps = uint16(_term(json, "slashNoShowBps"));
        t.compensationRate = uint96(_term(json, "compensationRate"));
    }

    function _term(string memory json, string memory key) private pure returns (uint256) {
        return vm.parseJsonUint(json, string.concat(".terms.", key));
    }
}
