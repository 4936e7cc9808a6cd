// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IVault} from "./interfaces/IVault.sol";
import {IERC20, SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// Roles: an account moves its own balance in and out; the JobRegistry and the Delivery move balances into escrow and
/// escrow into balances; the RewardDistributor pays rewards out of what settlement left here. Nobody else, and no governance.
/// Tokens: one allow-listed ERC-20, fixed at deployment, without fees on transfer, rebasing or hooks.
/// Books: tokens held = balances + escrow of running jobs + deposits of open demands + unpaid
/// rewards + donations. Only balances are stored here;
/// the rest follows from the contracts that may move it.
contract Vault is IVault, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    IERC20 public immutable TOKEN;
    address public immutable JOBS;
    address public immutable DELIVERY;
    address public immutable REWARDS;

    /// @inheritdoc IVault
    mapping(address account => uint256) public balanceOf;

    modifier onlyBookkeeper() {
        require(msg.sender == JOBS || msg.sender == DELIVERY, NotBookkeeper(msg.sender));
        _;
    }

    constructor(IERC20 token, address jobs, address delivery, address rewards) {
        TOKEN = token;
        JOBS = jobs;
        DELIVERY = delivery;
        REWARDS = rewards;
    }

    /// @inheritdoc IVault
    function deposit(uint256 amount) external nonReentrant {
        require(amount > 0, ZeroAmount());

        uint256 balance = balanceOf[msg.sender] += amount;

        emit Deposited(msg.sender, amount, balance);
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IVault
    function withdrawBalance(uint256 amount) external nonReentrant {
        require(amount > 0, ZeroAmount());
        uint256 balance = _take(msg.sender, amount);

        emit BalanceWithdrawn(msg.sender, amount, balance);
        TOKEN.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IVault
    function escrow(address account, uint256 amount) external onlyBookkeeper {
        _take(account, amount);
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

    function _take(address account, uint256 amount) private returns (uint256 left) {
        uint256 balance = balanceOf[account];
        require(amount <= balance, InsufficientBalance(account, amount, balance));
        left = balance - amount;
        balanceOf[account] = left;
    }
}
