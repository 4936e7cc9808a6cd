// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {VaultTest} from "./VaultTest.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

contract DepositWithPermitTest is VaultTest {
    function _deposit(address caller, uint256 amount, Permit memory p_) private {
        vm.prank(caller);
        vault.depositWithPermit(amount, p_.deadline, p_.v, p_.r, p_.s);
    }

    function _refused(address caller, uint256 amount, Permit memory p_) private {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(vault), 0, amount)
        );
        _deposit(caller, amount, p_);
    }

    function test_RevertWhen_TheAmountIsZero() public {
        Permit memory p_ = _permit(0);
        vm.expectRevert(IVault.ZeroAmount.selector);
        _deposit(payer, 0, p_);
    }

    function test_RevertWhen_ThePermitIsOverAnotherAmount(uint256 amount) public {
        amount = _bound(amount, 2, FUNDS);
        _refused(payer, amount, _permit(amount - 1));
    }

    function test_RevertWhen_ThePermitHasRunOut() public {
        Permit memory p_ = _permit(1, _now() - 1);
        _refused(payer, 1, p_);
    }

    /// The permit of one account is nothing in the hands of another, whatever allowance there is.
    function test_RevertWhen_ThePermitIsAnothers() public {
        Permit memory p_ = _permit(1);
        vm.prank(payer);
        paymentToken.approve(address(vault), 5);
        _refused(attacker, 1, p_);
        _eq(paymentToken.balanceOf(payer), FUNDS, "the payer has it all");
    }

    function test_RevertWhen_ThePermitIsUsedTwice() public {
        Permit memory p_ = _permit(7);
        _deposit(payer, 7, p_);
        _refused(payer, 7, p_);
    }

    function test_DepositWithPermit(uint256 amount) public {
        amount = _bound(amount, 1, FUNDS);
        Permit memory p_ = _permit(amount);
        _expectEmit(address(vault));
        emit IVault.Deposited(payer, amount, amount);
        _deposit(payer, amount, p_);
        _eq(vault.balanceOf(payer), amount, "balance");
        _eq(paymentToken.balanceOf(payer), FUNDS - amount, "tokens");
        _eq(paymentToken.balanceOf(address(vault)), BALANCE + amount, "held");
        _eq(paymentToken.allowance(payer, address(vault)), 0, "no allowance is left behind");
    }

    function test_DepositWithPermit_ThatSomebodyUsedFirst() public {
        Permit memory p_ = _permit(7);
        _frontRun(7, p_);
        _deposit(payer, 7, p_);
        _eq(vault.balanceOf(payer), 7, "balance");
        _eq(paymentToken.allowance(payer, address(vault)), 0, "no allowance is left behind");
    }
}
