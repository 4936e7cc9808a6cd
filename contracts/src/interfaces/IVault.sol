// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// Balances of consumers, keepers and the treasury. Holds every payment token of the system: balances, the escrow of
/// running jobs and the unpaid rewards of workers.
interface IVault {
    event Deposited(address indexed account, uint256 amount, uint256 balance);
    event BalanceWithdrawn(address indexed account, uint256 amount, uint256 balance);

    error ZeroAmount();
    error InsufficientBalance(address account, uint256 required, uint256 balance);
    error NotBookkeeper(address caller);
    error NotRewardDistributor(address caller);

    /// Adds to the caller's balance, pulled by allowance.
    function deposit(uint256 amount) external;

    /// Pays out of the caller's balance to the caller. Never blocked by a running job: escrow has left the balance.
    function withdrawBalance(uint256 amount) external;

    /// Moves a balance into escrow. Only the JobRegistry and the Delivery.
    function escrow(address account, uint256 amount) external;

    /// Moves escrow into a balance. Only the JobRegistry and the Delivery.
    function credit(address account, uint256 amount) external;

    /// Pays a reward out. Only the RewardDistributor.
    function pay(address to, uint256 amount) external;

    function balanceOf(address account) external view returns (uint256);
}
