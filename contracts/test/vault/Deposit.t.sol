// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {BaseTest} from "../BaseTest.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

contract DepositTest is BaseTest {
    function test_RevertWhen_TheAmountIsZero() public {
        vm.expectRevert(IVault.ZeroAmount.selector);
        vm.prank(attacker);
        vault.deposit(0);
    }

    function test_RevertWhen_TheAllowanceIsTooLow(uint256 amount) public {
        amount = _bound(amount, 1, type(uint128).max);
        vm.startPrank(attacker);
        paymentToken.approve(address(vault), amount - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(vault), amount - 1, amount)
        );
        vault.deposit(amount);
        vm.stopPrank();
    }

    function test_Deposit(uint256 first, uint256 second) public {
        uint256 funds = paymentToken.balanceOf(attacker);
        first = _bound(first, 1, funds - 1);
        second = _bound(second, 1, funds - first);
        uint256 held = paymentToken.balanceOf(address(vault));
        vm.startPrank(attacker);
        paymentToken.approve(address(vault), funds);
        vault.deposit(first);
        _expectEmit(address(vault));
        emit IVault.Deposited(attacker, second, first + second);
        vault.deposit(second);
        vm.stopPrank();

        _eq(vault.balanceOf(attacker), first + second, "balance");
        _eq(paymentToken.balanceOf(attacker), funds - first - second, "tokens");
        _eq(paymentToken.balanceOf(address(vault)), held + first + second, "held");
    }
}
