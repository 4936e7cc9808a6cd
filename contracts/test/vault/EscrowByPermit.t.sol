// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {PaymentSource} from "../../src/interfaces/IJobRegistry.sol";
import {VaultTest} from "./VaultTest.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

contract EscrowByPermitTest is VaultTest {
    function _escrow(uint256 amount, Permit memory p_) private {
        vm.prank(address(jobs));
        vault.escrowFromWallet(payer, amount, 0, PaymentSource.Permit, _byPermit(p_));
    }

    function _refused(uint256 amount, Permit memory p_) private {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(vault), 0, amount)
        );
        _escrow(amount, p_);
    }

    function test_RevertWhen_ThePermitIsOverAnotherAmount() public {
        _refused(8, _permit(7));
    }

    function test_RevertWhen_ThePermitHasRunOut() public {
        Permit memory p_ = _permit(7, _now() - 1);
        _refused(7, p_);
    }

    function test_RevertWhen_ThePermitIsUsedTwice() public {
        Permit memory p_ = _permit(7);
        _escrow(7, p_);
        _refused(7, p_);
    }

    /// No books are written that the tokens do not back.
    function test_RevertWhen_TheTokensAreNotThere() public {
        Permit memory p_ = _permit(FUNDS + 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, payer, FUNDS, FUNDS + 1));
        _escrow(FUNDS + 1, p_);
    }

    function test_EscrowFromWallet_LeavesTheBalanceAsItIs(uint256 amount, uint128 balance, bool raced) public {
        amount = _bound(amount, 0, FUNDS);
        vm.prank(address(jobs));
        vault.credit(payer, balance);
        Permit memory p_ = _permit(amount);
        if (raced) _frontRun(amount, p_);
        _escrow(amount, p_);
        _eq(vault.balanceOf(payer), balance, "balance");
        _eq(paymentToken.balanceOf(payer), FUNDS - amount, "tokens");
        _eq(paymentToken.balanceOf(address(vault)), BALANCE + amount, "held");
        _eq(paymentToken.allowance(payer, address(vault)), 0, "no allowance is left behind");
    }

    /// M5: a failed permit is ignored if the allowance suffices. That the payer chose this is the bookkeeper's to know.
    function test_EscrowFromWallet_ByAnOlderAllowance() public {
        vm.prank(payer);
        paymentToken.approve(address(vault), 10);
        _escrow(7, Permit(0, 0, 0, 0));
        _eq(paymentToken.allowance(payer, address(vault)), 3, "exactly the amount");
    }
}
