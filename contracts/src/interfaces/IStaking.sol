// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// A worker's stake, base units of the stake token, one slot.
struct Bond {
    uint96 staked;
    uint96 unbonding; // asked back, still slashable
    uint40 availableAt; // when the unbonding part may leave, liability permitting
}

/// Stake, unbonding, slashing. Holds every stake token of the system.
interface IStaking {
    event StakeTopUp(uint32 indexed worker, address indexed from, uint96 amount, uint96 staked);
    event UnstakeRequested(uint32 indexed worker, uint96 amount, uint96 staked, uint96 unbonding, uint40 availableAt);
    event WorkerWithdrawal(uint32 indexed worker, address indexed to, uint96 amount);
    /// `amount` = `compensation` + `burned` + `toTreasury`.
    event WorkerSlashed(
        uint32 indexed worker,
        bytes32 indexed jobId,
        address indexed consumer,
        uint96 amount,
        uint96 compensation,
        uint96 burned,
        uint96 toTreasury,
        uint96 staked,
        uint96 unbonding
    );
    event CompensationClaimed(address indexed account, uint256 amount);
    event StakeBurned(address indexed caller, uint256 amount);
    event TreasuryPaid(address indexed caller, address indexed treasury, uint256 amount);

    error ZeroAmount();
    error UnknownWorker(uint32 worker);
    error NotWorker(uint32 worker, address caller);
    error NotWorkerRegistry(address caller);
    error InsufficientStake(uint32 worker, uint96 requested, uint96 staked);
    error NothingUnbonding(uint32 worker);
    error StillBonded(uint32 worker, uint256 availableAt);
    error NothingToClaim(address account);
    error NothingToBurn();
    error NothingOwed();
    error NotPast(uint40 height);

    /// Adds stake to a worker, pulled from the caller by allowance. Anyone.
    function stake(uint32 worker, uint96 amount) external;

    /// Asks stake back. It stays slashable until it is withdrawn; a second request restarts the delay for all of it.
    /// Only the worker.
    function unstake(uint32 worker, uint96 amount) external;

    /// Pays the unbonding stake to the worker once the delay and every duty's liability have ended. Only the worker.
    function withdraw(uint32 worker) external;

    /// Takes stake, bonded first, then unbonding, and splits it. Only the WorkerRegistry, which looks at the offers itself.
    /// @param amount what the offence costs; no more is taken than there is
    /// @param compensationCap the most the harmed consumer may get
    /// @return staked what stays bonded
    function slash(uint32 worker, uint96 amount, bytes32 jobId, address consumer, uint256 compensationCap)
        external
        returns (uint96 staked);

    /// Pays the caller its compensation.
    function claimCompensation() external;

    /// Pays the treasury's part of slashes to the treasury of that moment. Anyone.
    function payTreasury() external;

    /// Burns what slashes set aside for burning. Anyone.
    function burn() external;

    function bond(uint32 worker) external view returns (Bond memory);
    function stakeOf(uint32 worker) external view returns (uint96);
    /// What was bonded when a past block ended, base units.
    function stakeAt(uint32 worker, uint40 height) external view returns (uint96);
    function compensationOf(address account) external view returns (uint256);
    /// What waits to be burned, base units.
    function unburned() external view returns (uint256);
    /// What the treasury has not been paid yet, base units.
    function owedToTreasury() external view returns (uint256);
}
