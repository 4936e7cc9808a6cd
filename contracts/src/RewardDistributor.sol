// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModelRegistry, ScoreParameters} from "./interfaces/IModelRegistry.sol";
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

    /// What every settlement writes: one slot.
    struct Standing {
        uint96 earned;
        uint16 uptimeBps;
        uint16 qualityBps;
        uint32 epoch;
        uint64 seen;
    }

    mapping(uint32 worker => Standing) private _standings;
    mapping(uint32 worker => uint96) private _paid;

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
        (Standing memory a, ScoreParameters memory p) = _standing(worker);
        reward = uint96(uint256(pool) * a.qualityBps * a.uptimeBps * latencyBps / (BPS * BPS * BPS));
        a.earned += reward;

        emit RewardCredited(worker, jobId, reward, a.uptimeBps, a.qualityBps, latencyBps);
        _moveUptime(a, p, worker, consumer, charge, true);
        _standings[worker] = a;
    }

    /// @inheritdoc IRewardDistributor
    function recordMiss(uint32 worker, address consumer, uint96 weight) external onlyJobs {
        (Standing memory a, ScoreParameters memory p) = _standing(worker);
        _moveUptime(a, p, worker, consumer, weight, false);
        _standings[worker] = a;
    }

    /// A worker that was never observed starts where the parameters say.
    function _standing(uint32 worker) private view returns (Standing memory a, ScoreParameters memory p) {
        (a, p) = (_standings[worker], MODELS.scoreParameters());
        if (a.epoch == 0) (a.uptimeBps, a.qualityBps) = (p.initialUptimeBps, p.initialQualityBps);
    }

    /// step = distance x 1/16 x min(weight, scoreUnit) / scoreUnit; one consumer moves a score once up and once down an
    /// epoch. Each way has its half of the filter, or a worker's dust jobs to itself would fill it and no miss counted.
    function _moveUptime(
        Standing memory a,
        ScoreParameters memory p,
        uint32 worker,
        address consumer,
        uint256 weight,
        bool met
    ) private {
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
        uint96 earned = _standings[worker].earned;
        uint96 amount = earned - _paid[worker];
        require(amount > 0, NothingToClaim(worker));
        address payout = WORKERS.payoutOf(worker);

        _paid[worker] = earned;

        emit RewardClaimed(worker, payout, amount, earned);
        VAULT.pay(payout, amount);
    }

    function _due(Payment calldata line) private view returns (uint96) {
        uint96 paid = _paid[line.worker];
        return line.total > _standings[line.worker].earned || line.total <= paid ? 0 : line.total - paid;
    }

    function _pay(Payment calldata line, uint96 amount, bytes32 hash) private returns (bool) {
        address payout = WORKERS.payoutOf(line.worker);
        _paid[line.worker] = line.total;
        try VAULT.pay(payout, amount) {
            emit RewardPaid(line.worker, hash, payout, amount, line.total);
            return true;
        } catch {
            _paid[line.worker] = line.total - amount;
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
    function account(uint32 worker) external view returns (Account memory) {
        (Standing memory a,) = _standing(worker);
        return Account(a.earned, a.uptimeBps, a.qualityBps, a.epoch, a.seen, _paid[worker]);
    }

    /// @inheritdoc IRewardDistributor
    function creditOf(uint32 worker) external view returns (uint96) {
        return _standings[worker].earned - _paid[worker];
    }
}
