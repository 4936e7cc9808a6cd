// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Delivery} from "../src/Delivery.sol";
import {DevToken} from "../src/DevToken.sol";
import {JobRegistry} from "../src/JobRegistry.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {Pairing} from "../src/Pairing.sol";
import {RewardDistributor} from "../src/RewardDistributor.sol";
import {Staking} from "../src/Staking.sol";
import {Vault} from "../src/Vault.sol";
import {WorkerRegistry} from "../src/WorkerRegistry.sol";
import {Parameters} from "../src/interfaces/IModelRegistry.sol";
import {vm} from "./Vm.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
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
    Pairing pairing;
}

/// The only way to deploy. Reads contracts/script/params/$STINT_PARAMS.json (default: devnet) and writes the deployment
/// file to $STINT_DEPLOYMENT_OUT. Governance owns the ModelRegistry through a timelock of `timelock` seconds, directly if
/// that is zero. On the local chain it also deploys the two development tokens and funds the twenty accounts of the standard
/// mnemonic; zero addresses in the parameters then mean the deployer, and account 10 for the guardian.
contract Deploy {
    uint256 private constant LOCAL_CHAIN = 31_337;
    string private constant MNEMONIC = "test test test test test test test test test test test junk";
    uint32 private constant ACCOUNTS = 20;
    uint32 private constant GUARDIAN = 10; // of those accounts

    error MissingParameter(string key);
    error WindowTooShort(uint256 disputeWindow, uint256 maxRequestLife);
    error TimelockTooShort(uint256 timelock, uint256 unbondingDelay);

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
        Parameters memory parameters = _parameters(json, deployer);
        (Parameters memory lowest, Parameters memory highest) = _bounds(json);
        address owner = _owner(json, deployer, highest.unbondingDelay);
        address guardian = _guardian(json);

        // The contracts know each other as immutables, so their addresses are computed before they exist.
        uint64 nonce = vm.getNonce(deployer);
        address staking = vm.computeCreateAddress(deployer, nonce + 2);
        address vault = vm.computeCreateAddress(deployer, nonce + 3);
        address jobs = vm.computeCreateAddress(deployer, nonce + 4);
        address rewards = vm.computeCreateAddress(deployer, nonce + 5);
        address delivery = vm.computeCreateAddress(deployer, nonce + 6);
        address pairing = vm.computeCreateAddress(deployer, nonce + 7);

        d.models = new ModelRegistry(owner, guardian, parameters, lowest, highest);
        d.workers = new WorkerRegistry(d.models, Staking(staking), jobs);
        d.staking = new Staking(d.stakeToken, d.models, d.workers);
        d.vault = new Vault(d.paymentToken, jobs, delivery, rewards);
        d.jobs =
            new JobRegistry(d.models, d.workers, Vault(vault), RewardDistributor(rewards), Pairing(pairing), delivery);
        d.rewards = new RewardDistributor(d.models, d.workers, d.vault, jobs);
        d.delivery = new Delivery(d.models, d.workers, d.vault, d.jobs);
        d.pairing = new Pairing(d.workers);
        assert(address(d.pairing) == pairing);
        assert(address(d.staking) == staking && address(d.vault) == vault);
        assert(address(d.jobs) == jobs && address(d.rewards) == rewards && address(d.delivery) == delivery);
    }

    /// Nobody keeps a power of the timelock's but governance, which proposes, executes and cancels.
    function _owner(string memory json, address deployer, uint256 unbondingDelay) private returns (address) {
        address governance = _address(json, ".governance", deployer);
        uint256 delay = vm.parseJsonUint(json, ".timelock");
        if (delay == 0 && block.chainid == LOCAL_CHAIN) return governance;
        // Whoever disagrees with a change can take its stake away before it comes, however long governance makes that.
        require(delay >= unbondingDelay || block.chainid == LOCAL_CHAIN, TimelockTooShort(delay, unbondingDelay));
        address[] memory members = new address[](1);
        members[0] = governance;
        return address(new TimelockController(delay, members, members, address(0)));
    }

    function _guardian(string memory json) private view returns (address) {
        address local = block.chainid == LOCAL_CHAIN ? vm.addr(vm.deriveKey(MNEMONIC, GUARDIAN)) : address(0);
        return _address(json, ".guardian", local);
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
        uint256[] memory values = new uint256[](_names().length);
        for (uint256 i; i < values.length; ++i) {
            values[i] = vm.parseJsonUint(json, string.concat(".parameters.", _names()[i]));
        }
        address treasury = _address(json, ".parameters.treasury", block.chainid == LOCAL_CHAIN ? deployer : address(0));
        p = _struct(treasury, values);
        // In production nobody may delay a worker's pay with a far expiry.
        uint256 disputeWindow = vm.parseJsonUint(json, ".terms.disputeWindow");
        if (block.chainid != LOCAL_CHAIN && p.maxRequestLife > disputeWindow) {
            revert WindowTooShort(disputeWindow, p.maxRequestLife);
        }
    }

    /// What governance can ever set: `bounds` in the file has the lowest and the highest value of each parameter.
    function _bounds(string memory json) private pure returns (Parameters memory lowest, Parameters memory highest) {
        string[22] memory names = _names();
        (uint256[] memory low, uint256[] memory high) = (new uint256[](names.length), new uint256[](names.length));
        for (uint256 i; i < names.length; ++i) {
            uint256[] memory pair = vm.parseJsonUintArray(json, string.concat(".bounds.", names[i]));
            (low[i], high[i]) = (pair[0], pair[1]);
        }
        return (_struct(address(1), low), _struct(address(type(uint160).max), high));
    }

    /// The parameters but the treasury, in the order of the fields.
    function _names() private pure returns (string[22] memory) {
        return [
            "protocolFeeBps",
            "latencyFloorBps",
            "initialUptimeBps",
            "initialQualityBps",
            "blockTime",
            "keeperBounty",
            "attemptFee",
            "maxRequestLife",
            "inlinePackageBytes",
            "inlineResponseBytes",
            "maxCandidates",
            "maxAttempts",
            "jailTerm",
            "unbondingDelay",
            "epoch",
            "scoreUnit",
            "takeGrace",
            "deliveryWindow",
            "incidentWindow",
            "forgiveness",
            "longJailTerm",
            "maxResponseBytes"
        ];
    }

    /// All fields are one word each, so the words in their order are the struct; decoding checks their ranges.
    function _struct(address treasury, uint256[] memory values) private pure returns (Parameters memory) {
        return abi.decode(abi.encodePacked(uint256(uint160(treasury)), values), (Parameters));
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
        vm.serializeAddress("contracts", "pairing", address(d.pairing));
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
