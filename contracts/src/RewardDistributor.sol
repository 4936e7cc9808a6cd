// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry, Parameters} from "./interfaces/IModelRegistry.sol";
import {Account, IRewardDistributor, Payment} from "./interfaces/IRewardDistributor.sol";
import {IVault} from "./interfaces/IVault.sol";
import {IWorkerRegistry} from "./interfaces/IWorkerRegistry.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// Roles: the JobRegistry credits rewards and records misses; anyone pays credits out, always to the worker's own
/// payout address. Nobody can lower a credit.
/// Tokens: none are held here; the Vault pays.
/// Rounding: a reward is floored once; a step up is floored, a step down rounded up.
/// Known and accepted: the filter of consumers has 32 bits for each way; a collision only skips one move of a score.
contract RewardDistributor is IRewardDistributor, ReentrancyGuardTransient {
    uint256 private constant BPS = 10_000;
    uint256 private constant STEPS = 16; // a whole observation moves a score by 1/16 of the way
    bytes32 private constant BATCH_DOMAIN = keccak256("stint.rewards.v1");

    IModelRegistry public immutable MODELS;
    IWorkerRegistry public immutable WORKERS;
    IVault public immutable VAULT;
    address public immutable JOBS;

    mapping(uint32 worker => Account) private _accounts;

    modifier onlyJobs() {
        require(msg.sender == JOBS, NotJobRegistry(msg.sender));
        _;
    }

    constructor(IModelRegistry models, IWorkerRegistry workers, IVault vault, address jobs) {
        MODELS = models;
        WORKERS = workers;
        VAULT = vault;
        JOBS = jobs;
    }

    /* CREDIT */

    /// @inheritdoc IRewardDistributor
    function creditReward(uint32 worker, bytes32 jobId, address consumer, uint96 pool, uint96 charge, uint16 latencyBps)
        external
        onlyJobs
        returns (uint96 reward)
    {
        Account memory a = account(worker);
        reward = uint96(uint256(pool) * a.qualityBps * a.uptimeBps * latencyBps / (BPS * BPS * BPS));
        a.earned += reward;

        emit RewardCredited(worker, jobId, reward, a.uptimeBps, a.qualityBps, latencyBps);
        _moveUptime(a, worker, consumer, charge, true);
        _accounts[worker] = a;
    }

    /// @inheritdoc IRewardDistributor
    function recordMiss(uint32 worker, address consumer, uint96 weight) external onlyJobs {
        Account memory a = account(worker);
        _moveUptime(a, worker, consumer, weight, false);
        _accounts[worker] = a;
    }

    /// step = distance x 1/16 x min(weight, scoreUnit) / scoreUnit; one consumer moves a score once up and once down an
    /// epoch. Each way has its half of the filter, or a worker's dust jobs to itself would fill it and no miss counted.
    function _moveUptime(Account memory a, uint32 worker, address consumer, uint256 weight, bool met) private {
        Parameters memory p = MODELS.parameters();
        uint32 epoch = uint32(block.timestamp / p.epoch);
        if (a.epoch != epoch) (a.epoch, a.seen) = (epoch, 0);
        uint64 bit = uint64(1) << uint8(uint256(keccak256(abi.encode(consumer))) % 32 + (met ? 32 : 0));
        if (a.seen & bit != 0) return;
        a.seen |= bit;

        uint256 whole = STEPS * p.scoreUnit;
        if (weight > p.scoreUnit) weight = p.scoreUnit;
        if (met) a.uptimeBps += uint16((BPS - a.uptimeBps) * weight / whole);
        else a.uptimeBps -= uint16((a.uptimeBps * weight + whole - 1) / whole);
        emit UptimeMoved(worker, a.uptimeBps);
    }

    /* DISTRIBUTE */

    /// @inheritdoc IRewardDistributor
    function distribute(Payment[] calldata batch) external nonReentrant {
        bytes32 hash = batchHash(batch);
        uint256 paid;
        uint256 amount;
        for (uint256 i; i < batch.length; ++i) {
            uint96 due = _due(batch[i]);
            if (due == 0 || !_pay(batch[i], due, hash)) continue;
            ++paid;
            amount += due;
        }
        emit RewardsDistributed(hash, msg.sender, paid, amount);
    }

    /// @inheritdoc IRewardDistributor
    function claim(uint32 worker) external nonReentrant {
        Account storage a = _accounts[worker];
        uint96 amount = a.earned - a.paid;
        require(amount > 0, NothingToClaim(worker));
        address payout = WORKERS.identity(worker).payout;

        a.paid = a.earned;

        emit RewardClaimed(worker, payout, amount, a.earned);
        VAULT.pay(payout, amount);
    }

    function _due(Payment calldata line) private view returns (uint96) {
        Account storage a = _accounts[line.worker];
        return line.total > a.earned || line.total <= a.paid ? 0 : line.total - a.paid;
    }

    function _pay(Payment calldata line, uint96 amount, bytes32 hash) private returns (bool) {
        address payout = WORKERS.identity(line.worker).payout;
        _accounts[line.worker].paid = line.total;
        try VAULT.pay(payout, amount) {
            emit RewardPaid(line.worker, hash, payout, amount, line.total);
            return true;
        } catch {
            _accounts[line.worker].paid = line.total - amount;
            emit PayoutBlocked(line.worker, payout, amount);
            return false;
        }
    }

    /* VIEWS */

    /// @inheritdoc IRewardDistributor
    function batchHash(Payment[] calldata batch) public pure returns (bytes32) {
        return keccak256(abi.encode(BATCH_DOMAIN, batch));
    }

    /// @inheritdoc IRewardDistributor
    function account(uint32 worker) public view returns (Account memory a) {
        a = _accounts[worker];
        if (a.epoch == 0) {
            Parameters memory p = MODELS.parameters();
            (a.uptimeBps, a.qualityBps) = (p.initialUptimeBps, p.initialQualityBps);
        }
    }

    /// @inheritdoc IRewardDistributor
    function creditOf(uint32 worker) external view returns (uint96) {
        return _accounts[worker].earned - _accounts[worker].paid;
    }
}
