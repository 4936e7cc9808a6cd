// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deploy} from "../../script/Deploy.s.sol";
import {vm} from "../../script/Vm.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {BaseTest} from "../BaseTest.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

interface IWired {
    function DELIVERY() external view returns (address);
    function JOBS() external view returns (address);
    function MODELS() external view returns (address);
    function REWARDS() external view returns (address);
    function STAKING() external view returns (address);
    function TOKEN() external view returns (address);
    function VAULT() external view returns (address);
    function WORKERS() external view returns (address);
    function owner() external view returns (address);
}

contract DeployTest is BaseTest {
    function test_Deploy_WiresEveryContractToTheOthers() public view {
        _eq(IWired(address(models)).owner(), governor, "owner");
        _eq(IWired(address(workers)).MODELS(), address(models), "workers: models");
        _eq(IWired(address(workers)).STAKING(), address(staking), "workers: staking");
        _eq(IWired(address(workers)).JOBS(), address(jobs), "workers: jobs");
        _eq(IWired(address(staking)).TOKEN(), address(stakeToken), "staking: token");
        _eq(IWired(address(staking)).MODELS(), address(models), "staking: models");
        _eq(IWired(address(staking)).WORKERS(), address(workers), "staking: workers");
        _eq(IWired(address(vault)).TOKEN(), address(paymentToken), "vault: token");
        _eq(IWired(address(vault)).JOBS(), address(jobs), "vault: jobs");
        _eq(IWired(address(vault)).REWARDS(), address(rewards), "vault: rewards");
        _eq(IWired(address(vault)).DELIVERY(), address(delivery), "vault: delivery");
        _eq(IWired(address(delivery)).MODELS(), address(models), "delivery: models");
        _eq(IWired(address(delivery)).WORKERS(), address(workers), "delivery: workers");
        _eq(IWired(address(delivery)).VAULT(), address(vault), "delivery: vault");
        _eq(IWired(address(delivery)).JOBS(), address(jobs), "delivery: jobs");
        _eq(IWired(address(jobs)).DELIVERY(), address(delivery), "jobs: delivery");
        _eq(IWired(address(jobs)).MODELS(), address(models), "jobs: models");
        _eq(IWired(address(jobs)).WORKERS(), address(workers), "jobs: workers");
        _eq(IWired(address(jobs)).VAULT(), address(vault), "jobs: vault");
        _eq(IWired(address(jobs)).REWARDS(), address(rewards), "jobs: rewards");
        _eq(IWired(address(rewards)).MODELS(), address(models), "rewards: models");
        _eq(IWired(address(rewards)).WORKERS(), address(workers), "rewards: workers");
        _eq(IWired(address(rewards)).VAULT(), address(vault), "rewards: vault");
        _eq(IWired(address(rewards)).JOBS(), address(jobs), "rewards: jobs");
        _eq(IWired(address(pairing)).WORKERS(), address(workers), "pairing: workers");
    }

    function test_Deploy_FitsEveryContractIntoItsLimit() public view {
        address[8] memory all = [
            address(models),
            address(workers),
            address(staking),
            address(vault),
            address(jobs),
            address(rewards),
            address(delivery),
            address(pairing)
        ];
        for (uint256 i; i < all.length; ++i) {
            _isTrue(all[i].code.length > 0 && all[i].code.length <= 24_576, "EIP-170");
        }
    }

    function test_RevertWhen_APublicChainLacksAnAddress() public {
        Deploy script = Deploy(governor);
        vm.chainId(1);
        vm.expectRevert(abi.encodeWithSelector(Deploy.MissingParameter.selector, ".stakeToken"));
        script.deploy(governor, _params());
    }

    /// Nobody may delay a worker's pay with a far expiry: the devnet's parameters are no production's.
    function test_RevertWhen_TheRequestLifeOutlastsTheDisputeWindowOnAPublicChain() public {
        string memory zero = vm.toString(address(0));
        string memory json = vm.replace(_params(), zero, vm.toString(address(stakeToken)));
        Deploy script = Deploy(governor);
        vm.chainId(1);
        vm.expectRevert(
            abi.encodeWithSelector(Deploy.WindowTooShort.selector, _terms().disputeWindow, p.maxRequestLife)
        );
        script.deploy(governor, json);
    }

    function test_Deploy_ReadsTheProductionProfile() public {
        string memory json = vm.readFile("contracts/script/params/production.json");
        json = vm.replace(json, vm.toString(address(0)), vm.toString(address(stakeToken)));
        vm.chainId(1);
        IModelRegistry made = Deploy(governor).deploy(governor, json).models;
        _eq(made.parameters().maxRequestLife, 1 hours, "maxRequestLife");
        IAccessControl timelock = IAccessControl(IWired(address(made)).owner());
        _isTrue(timelock.hasRole(keccak256("PROPOSER_ROLE"), address(stakeToken)), "governance proposes");
        _isTrue(timelock.hasRole(keccak256("EXECUTOR_ROLE"), address(stakeToken)), "and executes");
        _isTrue(
            !timelock.hasRole(0x00, address(stakeToken)) && !timelock.hasRole(0x00, governor), "nobody else has a power"
        );
    }
}
