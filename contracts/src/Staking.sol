// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {Bond, IStaking} from "./interfaces/IStaking.sol";
import {IWorkerRegistry} from "./interfaces/IWorkerRegistry.sol";
import {ClockLib} from "./libraries/ClockLib.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {IERC20, SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// Roles: a worker adds and asks back its own stake; anyone may add to a worker's stake, as a gift; the WorkerRegistry
/// slashes. Nobody else moves stake, and no governance can.
/// Tokens: one allow-listed ERC-20 with `burn`, fixed at deployment, without fees on transfer, rebasing or hooks.
/// Liveness: a withdrawal waits for its delay and for the worker's liability, never for a counterparty. A slash reads no
/// parameter: who the treasury is matters only when it is paid.
/// Rounding: the burned half of a slash is rounded up, the consumer's part down.
contract Staking is IStaking, ReentrancyGuardTransient {
    using Checkpoints for Checkpoints.Trace208;
    using SafeERC20 for IERC20;

    IERC20 public immutable TOKEN;
    IModelRegistry public immutable MODELS;
    IWorkerRegistry public immutable WORKERS;

    mapping(uint32 worker => Bond) private _bonds;
    mapping(uint32 worker => Checkpoints.Trace208) private _history; // what was bonded
    /// @inheritdoc IStaking
    mapping(address account => uint256) public compensationOf;
    uint128 private _unburned; // one slot with the next
    uint128 private _owedToTreasury;

    modifier onlyWorker(uint32 worker) {
        require(WORKERS.numberOf(msg.sender) == worker && worker != 0, NotWorker(worker, msg.sender));
        _;
    }

    constructor(IERC20 token, IModelRegistry models, IWorkerRegistry workers) {
        TOKEN = token;
        MODELS = models;
        WORKERS = workers;
    }

    /* STAKE */

    /// @inheritdoc IStaking
    function stake(uint32 worker, uint96 amount) external nonReentrant {
        require(amount > 0, ZeroAmount());
        require(worker != 0 && worker <= WORKERS.count(), UnknownWorker(worker));

        uint96 staked = _bonds[worker].staked += amount;

        emit StakeTopUp(worker, msg.sender, amount, staked);
        _changed(worker, staked);
        WORKERS.stakeChanged(worker, staked);
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStaking
    function unstake(uint32 worker, uint96 amount) external onlyWorker(worker) {
        Bond memory b = _bonds[worker];
        require(amount > 0, ZeroAmount());
        require(amount <= b.staked, InsufficientStake(worker, amount, b.staked));

        b.staked -= amount;
        b.unbonding += amount;
        b.availableAt = uint40(block.timestamp) + MODELS.offenceParameters().unbondingDelay;
        _bonds[worker] = b;

        emit UnstakeRequested(worker, amount, b.staked, b.unbonding, b.availableAt);
        _changed(worker, b.staked);
        WORKERS.stakeChanged(worker, b.staked);
    }

    /// @inheritdoc IStaking
    function withdraw(uint32 worker) external nonReentrant onlyWorker(worker) {
        Bond storage b = _bonds[worker];
        uint96 amount = b.unbonding;
        require(amount > 0, NothingUnbonding(worker));
        uint256 liableUntil = WORKERS.duty(worker).liableUntil;
        uint256 from = b.availableAt > liableUntil ? b.availableAt : liableUntil;
        require(block.timestamp >= from, StillBonded(worker, from));

        b.unbonding = 0;

        emit WorkerWithdrawal(worker, msg.sender, amount);
        TOKEN.safeTransfer(msg.sender, amount);
    }

    /// A draw looks at the stake of a past block, so that nobody can move it once the draw is in sight.
    function _changed(uint32 worker, uint96 staked) private {
        _history[worker].push(ClockLib.height(), staked);
    }

    /* SLASH */

    /// @inheritdoc IStaking
    function slash(uint32 worker, uint96 amount, bytes32 jobId, address consumer, uint256 compensationCap)
        external
        returns (uint96 staked)
    {
        require(msg.sender == address(WORKERS), NotWorkerRegistry(msg.sender));
        Bond memory b = _bonds[worker];
        uint96 fromStaked = amount < b.staked ? amount : b.staked;
        uint96 rest = amount - fromStaked;
        uint96 fromUnbonding = rest < b.unbonding ? rest : b.unbonding;
        b.staked -= fromStaked;
        b.unbonding -= fromUnbonding;
        _bonds[worker] = b;

        if (fromStaked > 0) _changed(worker, b.staked);
        _split(worker, fromStaked + fromUnbonding, jobId, consumer, compensationCap, b);
        return b.staked;
    }

    /// taken = compensation (at most a quarter) + burned (half, rounded up) + treasury (the rest).
    function _split(
        uint32 worker,
        uint96 taken,
        bytes32 jobId,
        address consumer,
        uint256 compensationCap,
        Bond memory b
    ) private {
        uint96 compensation = taken / 4;
        if (compensationCap < compensation) compensation = uint96(compensationCap);
        uint96 burned = taken - taken / 2;
        uint96 toTreasury = taken - compensation - burned;

        if (compensation > 0) compensationOf[consumer] += compensation;
        (_unburned, _owedToTreasury) = (_unburned + burned, _owedToTreasury + toTreasury);

        emit WorkerSlashed(worker, jobId, consumer, taken, compensation, burned, toTreasury, b.staked, b.unbonding);
    }

    /* CLAIM AND BURN */

    /// @inheritdoc IStaking
    function claimCompensation() external nonReentrant {
        uint256 amount = compensationOf[msg.sender];
        require(amount > 0, NothingToClaim(msg.sender));

        compensationOf[msg.sender] = 0;

        emit CompensationClaimed(msg.sender, amount);
        TOKEN.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function payTreasury() external nonReentrant {
        uint256 amount = _owedToTreasury;
        require(amount > 0, NothingOwed());
        address treasury = MODELS.treasury();

        _owedToTreasury = 0;

        emit TreasuryPaid(msg.sender, treasury, amount);
        TOKEN.safeTransfer(treasury, amount);
    }

    /// @inheritdoc IStaking
    function burn() external nonReentrant {
        uint256 amount = _unburned;
        require(amount > 0, NothingToBurn());

        _unburned = 0;

        emit StakeBurned(msg.sender, amount);
        ERC20Burnable(address(TOKEN)).burn(amount);
    }

    /* VIEWS */

    /// @inheritdoc IStaking
    function unburned() external view returns (uint256) {
        return _unburned;
    }

    /// @inheritdoc IStaking
    function owedToTreasury() external view returns (uint256) {
        return _owedToTreasury;
    }

    /// @inheritdoc IStaking
    function bond(uint32 worker) external view returns (Bond memory) {
        return _bonds[worker];
    }

    /// @inheritdoc IStaking
    function stakeOf(uint32 worker) external view returns (uint96) {
        return _bonds[worker].staked;
    }

    /// @inheritdoc IStaking
    function stakeAt(uint32 worker, uint40 height) external view returns (uint96) {
        require(height < ClockLib.height(), NotPast(height));
        return uint96(_history[worker].upperLookupRecent(height));
    }
}
