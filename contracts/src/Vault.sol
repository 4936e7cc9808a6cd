// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC3009Wallet} from "./interfaces/IERC3009Wallet.sol";
import {PaymentSource} from "./interfaces/IJobRegistry.sol";
import {IVault} from "./interfaces/IVault.sol";
import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC20, SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// Roles: an account moves its own balance in and out and names delegates that may spend it on jobs; the JobRegistry and
/// the Delivery move balances, permits and authorizations into escrow and escrow into balances; the RewardDistributor pays
/// rewards out of what settlement left here. Nobody else, and no governance.
/// Tokens: one allow-listed ERC-20, fixed at deployment, without fees on transfer, rebasing or hooks.
/// Books: tokens held = balances + escrow of running jobs + deposits of open demands + unpaid
/// rewards + donations. Only balances are stored here;
/// the rest follows from the contracts that may move it.
/// Arrivals: every pull compares what is held before and after, for two reads of a balance that the transfer has to load
/// anyway. All accounts share these tokens, so a fee that a token starts to take, or a token whose fallback accepts calls
/// it does not know, must fail the one who pays in and not the last one who withdraws.
/// Known and accepted: a token that takes from holders fails the last to withdraw; an account on a token's block list
/// cannot withdraw, and hinders nobody.
contract Vault is IVault, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    bytes32 private constant DEPOSIT = keccak256("Stint deposit");

    IERC20 public immutable TOKEN;
    address public immutable JOBS;
    address public immutable DELIVERY;
    address public immutable REWARDS;

    /// @inheritdoc IVault
    mapping(address account => uint256) public balanceOf;
    /// @inheritdoc IVault
    mapping(address owner => mapping(address delegate => uint96)) public delegateLimit;

    modifier onlyBookkeeper() {
        require(msg.sender == JOBS || msg.sender == DELIVERY, NotBookkeeper(msg.sender));
        _;
    }

    /// What the function pulls has to arrive.
    modifier arrives(uint256 amount) {
        uint256 before = TOKEN.balanceOf(address(this));
        _;
        uint256 held = TOKEN.balanceOf(address(this));
        require(held >= before + amount, TransferShort(before + amount, held));
    }

    constructor(IERC20 token, address jobs, address delivery, address rewards) {
        TOKEN = token;
        JOBS = jobs;
        DELIVERY = delivery;
        REWARDS = rewards;
    }

    /* BALANCES */

    /// @inheritdoc IVault
    function deposit(uint256 amount) external nonReentrant {
        _deposit(msg.sender, amount);
        _pull(msg.sender, amount);
    }

    /// @inheritdoc IVault
    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external nonReentrant {
        _deposit(msg.sender, amount);
        _permit(msg.sender, amount, deadline, v, r, s);
        _pull(msg.sender, amount);
    }

    /// @inheritdoc IVault
    function depositWithAuthorization(
        address owner,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 salt,
        bytes calldata signature
    ) external nonReentrant {
        _deposit(owner, amount);
        _receive(owner, amount, validAfter, validBefore, depositNonce(salt), signature);
    }

    /// @inheritdoc IVault
    function withdrawBalance(uint256 amount) external nonReentrant {
        require(amount > 0, ZeroAmount());
        uint256 balance = _take(msg.sender, amount);

        emit BalanceWithdrawn(msg.sender, amount, balance);
        TOKEN.safeTransfer(msg.sender, amount);
    }

    /* DELEGATES */

    /// @inheritdoc IVault
    function setDelegate(address delegate, uint96 limit) external {
        delegateLimit[msg.sender][delegate] = limit;
        emit DelegateSet(msg.sender, delegate, limit);
    }

    /// @inheritdoc IVault
    function lowerDelegate(address delegate, uint96 limit) external {
        if (delegateLimit[msg.sender][delegate] <= limit) return;
        delegateLimit[msg.sender][delegate] = limit;
        emit DelegateSet(msg.sender, delegate, limit);
    }

    /* BOOKS */

    /// @inheritdoc IVault
    function escrow(address account, uint256 amount) external onlyBookkeeper {
        _take(account, amount);
    }

    /// @inheritdoc IVault
    function escrowAs(address account, address delegate, uint256 amount) external onlyBookkeeper {
        uint96 limit = delegateLimit[account][delegate];
        require(amount <= limit, DelegateLimitExceeded(account, delegate, amount, limit));
        delegateLimit[account][delegate] = uint96(limit - amount);
        _take(account, amount);
    }

    /// @inheritdoc IVault
    function escrowFromWallet(
        address account,
        uint256 amount,
        bytes32 jobId,
        PaymentSource source,
        bytes calldata payment
    ) external onlyBookkeeper nonReentrant {
        if (source == PaymentSource.Permit) {
            (uint256 deadline, uint8 v, bytes32 r, bytes32 s) = abi.decode(payment, (uint256, uint8, bytes32, bytes32));
            _permit(account, amount, deadline, v, r, s);
            return _pull(account, amount);
        }
        require(payment.length >= 64, PaymentTooShort(payment.length));
        (uint256 validAfter, uint256 validBefore) = abi.decode(payment, (uint256, uint256));
        _receive(account, amount, validAfter, validBefore, jobId, payment[64:]);
    }

    /// @inheritdoc IVault
    function credit(address account, uint256 amount) external onlyBookkeeper {
        balanceOf[account] += amount;
    }

    /// @inheritdoc IVault
    function pay(address to, uint256 amount) external nonReentrant {
        require(msg.sender == REWARDS, NotRewardDistributor(msg.sender));
        TOKEN.safeTransfer(to, amount);
    }

    /// @inheritdoc IVault
    function depositNonce(bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(DEPOSIT, salt)); // 64 bytes; a job's id hashes the 66 of EIP-712
    }

    /// Books what is pulled next. Whoever spends it from within a hook of the token spends what arrives or nothing: if the
    /// pull fails, all of it does.
    function _deposit(address account, uint256 amount) private {
        require(amount > 0, ZeroAmount());
        uint256 balance = balanceOf[account] += amount;
        emit Deposited(account, amount, balance);
    }

    function _take(address account, uint256 amount) private returns (uint256 left) {
        uint256 balance = balanceOf[account];
        require(amount <= balance, InsufficientBalance(account, amount, balance));
        left = balance - amount;
        balanceOf[account] = left;
    }

    /* TOKENS */

    function _pull(address from, uint256 amount) private arrives(amount) {
        TOKEN.safeTransferFrom(from, address(this), amount);
    }

    /// Anybody can use a permit first; the allowance decides.
    function _permit(address owner, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        try IERC20Permit(address(TOKEN)).permit(owner, address(this), amount, deadline, v, r, s) {} catch {}
    }

    /// Every token with ERC-3009 has the form with v, r and s, only some the one with bytes.
    function _receive(
        address from,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) private arrives(amount) {
        if (signature.length == 65) {
            (bytes32 r, bytes32 s, uint8 v) = (bytes32(signature[:32]), bytes32(signature[32:64]), uint8(signature[64]));
            IERC3009(address(TOKEN))
                .receiveWithAuthorization(from, address(this), amount, validAfter, validBefore, nonce, v, r, s);
        } else {
            IERC3009Wallet(address(TOKEN))
                .receiveWithAuthorization(from, address(this), amount, validAfter, validBefore, nonce, signature);
        }
    }
}
