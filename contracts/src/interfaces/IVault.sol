// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PaymentSource} from "./IJobRegistry.sol";

/// Balances of consumers, keepers and the treasury. Holds every payment token of the system: balances, the escrow of
/// running jobs and the unpaid rewards of workers. Amounts are base units of the payment token.
interface IVault {
    event Deposited(address indexed account, uint256 amount, uint256 balance);
    event BalanceWithdrawn(address indexed account, uint256 amount, uint256 balance);
    /// What is left of a limit after a job is `delegateLimit`; spending it emits nothing here, the job's event tells of it.
    event DelegateSet(address indexed owner, address indexed delegate, uint96 limit);

    error ZeroAmount();
    error InsufficientBalance(address account, uint256 required, uint256 balance);
    error DelegateLimitExceeded(address account, address delegate, uint256 amount, uint256 limit);
    error TransferShort(uint256 required, uint256 held);
    error PaymentTooShort(uint256 length);
    error NotBookkeeper(address caller);
    error NotRewardDistributor(address caller);

    /// Adds to the caller's balance, pulled by allowance.
    function deposit(uint256 amount) external;

    /// The same with the caller's EIP-2612 permit over exactly `amount`, in one transaction. A permit that somebody has
    /// used before the caller has left the allowance it stands for, and does not hinder the deposit. Never another's
    /// permit: whoever carries one could move that owner's older allowance.
    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    /// Adds to the balance of `owner` what it signed over by ERC-3009 `receiveWithAuthorization` to this contract. Anyone
    /// may carry it; it can only become this owner's balance.
    /// @param salt the signed nonce is `depositNonce(salt)`
    /// @param signature 65 bytes r, s, v; any other length goes to a token that knows signatures of wallets (ERC-1271)
    function depositWithAuthorization(
        address owner,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 salt,
        bytes calldata signature
    ) external;

    /// Pays out of the caller's balance to the caller. Never blocked by a running job: escrow has left the balance.
    function withdrawBalance(uint256 amount) external;

    /// Says what a delegate may from now on put into escrow out of the caller's balance; 0 revokes. Absolute: what was
    /// spent before this call lands is spent and not counted, so a delegate that sees a change coming can spend the old
    /// limit first and then the new one. `lowerDelegate` shuts that door for a fall; a rise has it by its nature.
    /// What a job gives back returns to the owner's balance and not to the limit. A delegate cannot withdraw.
    function setDelegate(address delegate, uint96 limit) external;

    /// Lowers the limit of a delegate of the caller to `limit`; does nothing to a limit that is as low. However the
    /// delegate races this call, both together never spend more than the old limit.
    function lowerDelegate(address delegate, uint96 limit) external;

    /// Moves a balance into escrow. Only the JobRegistry and the Delivery.
    function escrow(address account, uint256 amount) external;

    /// The same at the word of a delegate, whose limit falls by the amount. Only the JobRegistry and the Delivery, which
    /// answer for it that it is the delegate who acts.
    function escrowAs(address account, address delegate, uint256 amount) external;

    /// Pulls exactly `amount` from an account into escrow by what it signed; its balance stays as it is, and what the job
    /// gives back goes there. Permit: `payment` is abi.encode(deadline, v, r, s); as in `depositWithPermit` a used permit does
    /// not hinder, so an older allowance can serve. Authorization: `payment` is abi.encode(validAfter, validBefore) and then
    /// the signature, as in `depositWithAuthorization`; the signed nonce is the job, so nothing else can be paid with it.
    /// Only the JobRegistry and the Delivery, which answer for it that the account chose this payment.
    function escrowFromWallet(
        address account,
        uint256 amount,
        bytes32 jobId,
        PaymentSource source,
        bytes calldata payment
    ) external;

    /// Moves escrow into a balance. Only the JobRegistry and the Delivery.
    function credit(address account, uint256 amount) external;

    /// Pays a reward out. Only the RewardDistributor.
    function pay(address to, uint256 amount) external;

    function balanceOf(address account) external view returns (uint256);
    /// What a delegate may still put into escrow for an owner.
    function delegateLimit(address owner, address delegate) external view returns (uint96);
    /// The ERC-3009 nonce of a deposit. No job has it as its id, so nobody can turn the payment of a job into a deposit
    /// and make its submission fail.
    function depositNonce(bytes32 salt) external pure returns (bytes32);
}
