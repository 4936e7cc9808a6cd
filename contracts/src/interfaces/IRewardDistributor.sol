// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// One line of a batch: pay `worker` until it has received `total` in all.
struct Payment {
    uint32 worker;
    uint96 total;
}

/// A worker's scores and its credits, base units of the payment token.
struct Account {
    uint96 earned; // ever
    uint16 uptimeBps;
    uint16 qualityBps;
    uint32 epoch; // the epoch `seen` belongs to
    uint64 seen; // a filter of the consumers that moved the score this epoch
    // slot
    uint96 paid; // ever
}

/// Credits workers at settlement, keeps their scores, pays them in batches.
interface IRewardDistributor {
    event RewardCredited(
        uint32 indexed worker,
        bytes32 indexed jobId,
        uint96 reward,
        uint16 uptimeBps,
        uint16 qualityBps,
        uint16 latencyBps
    );
    event UptimeMoved(uint32 indexed worker, uint16 uptimeBps);
    /// One line of a batch was paid; `total` is what the worker has received in all.
    event RewardPaid(
        uint32 indexed worker, bytes32 indexed batchHash, address indexed payout, uint96 amount, uint96 total
    );
    /// A batch was worked off. `batchHash` covers it as it was handed in; `paid` counts the lines that paid.
    event RewardsDistributed(bytes32 indexed batchHash, address indexed caller, uint256 paid, uint256 amount);
    event PayoutBlocked(uint32 indexed worker, address payout, uint96 amount);
    event RewardClaimed(uint32 indexed worker, address indexed payout, uint96 amount, uint96 total);

    error NotJobRegistry(address caller);
    error NothingToClaim(uint32 worker);

    /// Computes and credits the reward of one settled job. Only the JobRegistry.
    /// @param pool charge less protocol fee
    /// @param charge the weight of the observation
    /// @return reward pool x quality x uptime x latency, floored once
    function creditReward(uint32 worker, bytes32 jobId, address consumer, uint96 pool, uint96 charge, uint16 latencyBps)
        external
        returns (uint96 reward);

    /// Records a missed obligation. Only the JobRegistry.
    /// @param weight what a full answer would have cost
    function recordMiss(uint32 worker, address consumer, uint96 weight) external;

    /// Pays a batch. A line already paid, or above what was earned, is skipped; a payout that cannot receive keeps its
    /// credit.
    /// Anyone; repeating or reordering a batch pays nobody twice.
    function distribute(Payment[] calldata batch) external;

    /// Pays one worker its whole credit to its payout address. Anyone.
    function claim(uint32 worker) external;

    /// What `distribute` puts into its event.
    function batchHash(Payment[] calldata batch) external pure returns (bytes32);
    function account(uint32 worker) external view returns (Account memory);
    function creditOf(uint32 worker) external view returns (uint96);
}
