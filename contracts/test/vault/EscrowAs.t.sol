// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {BaseTest} from "../BaseTest.sol";

contract EscrowAsTest is BaseTest {
    function _escrow(address account, address delegate, uint256 amount) private {
        vm.prank(address(jobs));
        vault.escrowAs(account, delegate, amount);
    }

    function _set(uint96 limit) private {
        vm.prank(consumer);
        vault.setDelegate(keeper, limit);
    }

    function test_RevertWhen_TheLimitIsTooLow(uint96 limit, uint256 amount) public {
        limit = uint96(_bound(limit, 0, BALANCE));
        amount = _bound(amount, uint256(limit) + 1, type(uint256).max);
        _set(limit);
        vm.expectRevert(abi.encodeWithSelector(IVault.DelegateLimitExceeded.selector, consumer, keeper, amount, limit));
        _escrow(consumer, keeper, amount);
    }

    function test_RevertWhen_TheBalanceIsTooLow() public {
        _set(type(uint96).max);
        vm.expectRevert(abi.encodeWithSelector(IVault.InsufficientBalance.selector, consumer, BALANCE + 1, BALANCE));
        _escrow(consumer, keeper, BALANCE + 1);
        _eq(vault.delegateLimit(consumer, keeper), type(uint96).max, "the limit is as it was");
    }

    function test_RevertWhen_TheDelegateIsAnothers() public {
        _set(100);
        vm.expectRevert(abi.encodeWithSelector(IVault.DelegateLimitExceeded.selector, attacker, keeper, 1, 0));
        _escrow(attacker, keeper, 1);
        vm.expectRevert(abi.encodeWithSelector(IVault.DelegateLimitExceeded.selector, consumer, attacker, 1, 0));
        _escrow(consumer, attacker, 1);
    }

    /// A delegate spends on jobs only.
    function test_RevertWhen_TheDelegateWithdraws() public {
        _set(100);
        vm.expectRevert(abi.encodeWithSelector(IVault.InsufficientBalance.selector, keeper, 1, 0));
        vm.prank(keeper);
        vault.withdrawBalance(1);
    }

    function test_EscrowAs_LowersBalanceAndLimit(uint96 limit, uint256 first, uint256 second) public {
        limit = uint96(_bound(limit, 0, BALANCE));
        first = _bound(first, 0, limit);
        second = _bound(second, 0, limit - first);
        _set(limit);
        _escrow(consumer, keeper, first);
        _escrow(consumer, keeper, second);
        _eq(vault.delegateLimit(consumer, keeper), limit - first - second, "limit");
        _eq(vault.balanceOf(consumer), BALANCE - first - second, "balance");
    }

    /// What a job gives back is the owner's again, and the delegate's it is not.
    function test_EscrowAs_ARefundRaisesNoLimit() public {
        _set(100);
        _escrow(consumer, keeper, 60);
        vm.prank(address(jobs));
        vault.credit(consumer, 60);
        _eq(vault.balanceOf(consumer), BALANCE, "balance");
        _eq(vault.delegateLimit(consumer, keeper), 40, "limit");
    }
}
