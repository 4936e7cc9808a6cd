// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Delivery} from "../src/Delivery.sol";
import {DevToken} from "../src/DevToken.sol";
import {JobRegistry} from "../src/JobRegistry.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {RewardDistributor} from "../src/RewardDistributor.sol";
import {Staking} from "../src/Staking.sol";
import {Vault} from "../src/Vault.sol";
import {WorkerRegistry} from "../src/WorkerRegistry.sol";
import {Parameters} from "../src/interfaces/IModelRegistry.sol";
import {vm} from "./Vm.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// The whole set of contracts, as the deployment file names them.
struct Deployment {
    IERC20Metadata stakeToken;
    IERC20Metadata paymentToken;
    ModelRegistry models;
    WorkerRegistry workers;
    Staking staking;
    Vault vault;
    JobRegistry jobs;
    RewardDistributor rewards;
    Delivery delivery;
}

/// The only way to deploy. Reads contracts/script/params/$STINT_PARAMS.json (default: devnet) and writes the deployment
/// file to $STINT_DEPLOYMENT_OUT. On the local chain it also deploys the two development tokens and funds the twenty
/// accounts of the standard mnemonic; zero addresses in the parameters then mean the deployer.
contract Deploy {
    uint256 private constant LOCAL_CHAIN = 31_337;
    string private constant MNEMONIC = "test test test test test test test test test test test junk";
    uint32 private constant ACCOUNTS = 20;

    error MissingParameter(string key);
    error WindowTooShort(uint256 disputeWindow, uint256 maxRequestLife);

    function run() external returns (Deployment memory d) {
        string memory profile = vm.envOr("STINT_PARAMS", "devnet");
        string memory json = vm.readFile(string.concat("contracts/script/params/", profile, ".json"));
        uint256 startBlock = block.number;
        vm.startBroadcast();
        (,, address deployer) = vm.readCallers();
        d = deploy(deployer, json);
        vm.stopBroadcast();
        _write(d, startBlock, vm.envOr("STINT_DEPLOYMENT_OUT", ".stint/deployment.json"));
    }

    /// Deploys for `deployer`, which must be the caller of every creation inside.
    function deploy(address deployer, string memory json) public returns (Deployment memory d) {
        (d.stakeToken, d.paymentToken) = block.chainid == LOCAL_CHAIN ? _devTokens() : _tokens(json);
        address owner = _address(json, ".governance", deployer);
        Parameters memory parameters = _parameters(json, deployer);

        // The contracts know each other as immutables, so their addresses are computed before they exist.
        uint64 nonce = vm.getNonce(deployer);
        address staking = vm.computeCreateAddress(deployer, nonce + 2);
        address vault = vm.computeCreateAddress(deployer, nonce + 3);
        address jobs = vm.computeCreateAddress(deployer, nonce + 4);
        address rewards = vm.computeCreateAddress(deployer, nonce + 5);
        address delivery = vm.computeCreateAddress(deployer, nonce + 6);

        Parameters memory lowest; // the lead does bounds and guardian properly
        d.models = new ModelRegistry(owner, address(0), parameters, lowest, _highest());
        d.workers = new WorkerRegistry(d.models, Staking(staking), jobs);
        d.staking = new Staking(d.stakeToken, d.models, d.workers);
        d.vault = new Vault(d.paymentToken, jobs, delivery, rewards);
        d.jobs = new JobRegistry(d.models, d.workers, Vault(vault), RewardDistributor(rewards), delivery);
        d.rewards = new RewardDistributor(d.models, d.workers, d.vault, jobs);
        d.delivery = new Delivery(d.models, d.workers, d.vault, d.jobs);
        assert(address(d.staking) == staking && address(d.vault) == vault);
        assert(address(d.jobs) == jobs && address(d.rewards) == rewards && address(d.delivery) == delivery);
    }

    function _devTokens() private returns (DevToken stakeToken, DevToken paymentToken) {
        stakeToken = new DevToken("Stint", "STINT", 18);
        paymentToken = new DevToken("Test USD", "tUSD", 6);
        address[] memory accounts = new address[](ACCOUNTS);
        for (uint32 i; i < ACCOUNTS; ++i) {
            accounts[i] = vm.addr(vm.deriveKey(MNEMONIC, i));
        }
        stakeToken.mint(accounts, 100_000e18);
        paymentToken.mint(accounts, 100_000e6);
    }

    function _tokens(string memory json) private pure returns (IERC20Metadata, IERC20Metadata) {
        return (
            IERC20Metadata(_address(json, ".stakeToken", address(0))),
            IERC20Metadata(_address(json, ".paymentToken", address(0)))
        );
    }

    function _parameters(string memory json, address deployer) private view returns (Parameters memory p) {
        p.treasury = _address(json, ".parameters.treasury", block.chainid == LOCAL_CHAIN ? deployer : address(0));
        p.protocolFeeBps = uint16(_uint(json, "protocolFeeBps"));
        p.latencyFloorBps = uint16(_uint(json, "latencyFloorBps"));
        p.initialUptimeBps = uint16(_uint(json, "initialUptimeBps"));
        p.initialQualityBps = uint16(_uint(json, "initialQualityBps"));
        p.blockTime = uint32(_uint(json, "blockTime"));
        p.keeperBounty = uint64(_uint(json, "keeperBounty"));
        p.attemptFee = uint64(_uint(json, "attemptFee"));
        p.maxRequestLife = uint32(_uint(json, "maxRequestLife"));
        p.inlinePackageBytes = uint32(_uint(json, "inlinePackageBytes"));
        p.inlineResponseBytes = uint32(_uint(json, "inlineResponseBytes"));
        p.maxResponseBytes = uint32(_uint(json, "maxResponseBytes"));
        p.maxCandidates = uint8(_uint(json, "maxCandidates"));
        p.maxAttempts = uint8(_uint(json, "maxAttempts"));
        p.takeGrace = uint32(_uint(json, "takeGrace"));
        p.deliveryWindow = uint32(_uint(json, "deliveryWindow"));
        p.incidentWindow = uint32(_uint(json, "incidentWindow"));
        p.forgiveness = uint32(_uint(json, "forgiveness"));
        p.longJailTerm = uint32(_uint(json, "longJailTerm"));
        p.jailTerm = uint32(_uint(json, "jailTerm"));
        p.unbondingDelay = uint32(_uint(json, "unbondingDelay"));
        p.epoch = uint32(_uint(json, "epoch"));
        p.scoreUnit = uint96(_uint(json, "scoreUnit"));
        // In production nobody may delay a worker's pay with a far expiry.
        uint256 disputeWindow = vm.parseJsonUint(json, ".terms.disputeWindow");
        if (block.chainid != LOCAL_CHAIN && p.maxRequestLife > disputeWindow) {
            revert WindowTooShort(disputeWindow, p.maxRequestLife);
        }
    }

    function _highest() private pure returns (Parameters memory p) {
        p.treasury = address(type(uint160).max);
        (p.protocolFeeBps, p.latencyFloorBps) = (type(uint16).max, type(uint16).max);
        (p.initialUptimeBps, p.initialQualityBps) = (type(uint16).max, type(uint16).max);
        (p.blockTime, p.maxRequestLife, p.inlinePackageBytes) = (type(uint32).max, type(uint32).max, type(uint32).max);
        (p.keeperBounty, p.attemptFee, p.scoreUnit) = (type(uint64).max, type(uint64).max, type(uint96).max);
        (p.inlineResponseBytes, p.maxResponseBytes) = (type(uint32).max, type(uint32).max);
        (p.maxCandidates, p.maxAttempts) = (type(uint8).max, type(uint8).max);
        (p.jailTerm, p.longJailTerm, p.unbondingDelay) = (type(uint32).max, type(uint32).max, type(uint32).max);
        (p.epoch, p.takeGrace, p.deliveryWindow) = (type(uint32).max, type(uint32).max, type(uint32).max);
        (p.incidentWindow, p.forgiveness) = (type(uint32).max, type(uint32).max);
    }

    function _uint(string memory json, string memory key) private pure returns (uint256) {
        return vm.parseJsonUint(json, string.concat(".parameters.", key));
    }

    function _address(string memory json, string memory key, address fallback_) private pure returns (address value) {
        value = vm.parseJsonAddress(json, key);
        if (value == address(0)) value = fallback_;
        require(value != address(0), MissingParameter(key));
    }

    function _write(Deployment memory d, uint256 startBlock, string memory path) private {
        vm.serializeAddress("contracts", "modelRegistry", address(d.models));
        vm.serializeAddress("contracts", "workerRegistry", address(d.workers));
        vm.serializeAddress("contracts", "staking", address(d.staking));
        vm.serializeAddress("contracts", "vault", address(d.vault));
        vm.serializeAddress("contracts", "jobRegistry", address(d.jobs));
        vm.serializeAddress("contracts", "delivery", address(d.delivery));
        string memory contracts = vm.serializeAddress("contracts", "rewardDistributor", address(d.rewards));
        string memory stakeToken = _token("stakeToken", d.stakeToken);
        string memory paymentToken = _token("paymentToken", d.paymentToken);

        vm.serializeString("deployment", "schema", "stint.deployment.v1");
        vm.serializeUint("deployment", "chainId", block.chainid);
        vm.serializeUint("deployment", "startBlock", startBlock);
        vm.serializeString("deployment", "stakeToken", stakeToken);
        vm.serializeString("deployment", "paymentToken", paymentToken);
        vm.writeFile(path, vm.serializeString("deployment", "contracts", contracts));
    }

    function _token(string memory object, IERC20Metadata token) private returns (string memory) {
        vm.serializeAddress(object, "address", address(token));
        vm.serializeString(object, "symbol", token.symbol());
        return vm.serializeUint(object, "decimals", token.decimals());
    }
}
