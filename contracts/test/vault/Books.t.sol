// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {PaymentSource} from "../../src/interfaces/IJobRegistry.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {BaseTest} from "../BaseTest.sol";

/// escrow, credit and pay: the three verbs of the contracts that keep the books.
contract BooksTest is BaseTest {
    function test_RevertWhen_OthersThanTheBookkeepersMoveEscrow(address caller) public {
        vm.assume(caller != address(jobs) && caller != address(delivery));
        bytes memory data = abi.encodeWithSelector(IVault.NotBookkeeper.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(data);
        vault.escrow(consumer, 1);
        vm.expectRevert(data);
        vault.credit(caller, 1);
        vm.expectRevert(data);
        vault.escrowAs(consumer, caller, 0);
        vm.expectRevert(data);
        vault.escrowFromWallet(consumer, 1, 0, PaymentSource.Permit, new bytes(128)); // the consumer has an allowance
        vm.expectRevert(data);
        vault.escrowFromWallet(consumer, 1, 0, PaymentSource.Authorization, new bytes(64));
        vm.stopPrank();
    }

    function test_RevertWhen_OthersThanTheRewardDistributorPay(address caller) public {
        vm.assume(caller != address(rewards));
        vm.expectRevert(abi.encodeWithSelector(IVault.NotRewardDistributor.selector, caller));
        vm.prank(caller);
        vault.pay(caller, 1);
    }

    function test_Escrow_TakesFromTheBalanceAndNoMore(uint256 amount, bool byDelivery) public {
        amount = _bound(amount, 0, BALANCE);
        vm.startPrank(byDelivery ? address(delivery) : address(jobs));
        vault.escrow(consumer, amount);
        _eq(vault.balanceOf(consumer), BALANCE - amount, "balance");
        vm.expectRevert(
            abi.encodeWithSelector(
                IVault.InsufficientBalance.selector, consumer, BALANCE - amount + 1, BALANCE - amount
            )
        );
        vault.escrow(consumer, BALANCE - amount + 1);
        vm.stopPrank();
    }

    function test_Credit_AddsToTheBalance(uint128 amount, bool byDelivery) public {
        vm.prank(byDelivery ? address(delivery) : address(jobs));
        vault.credit(attacker, amount);
        _eq(vault.balanceOf(attacker), amount, "balance");
    }

    function test_Pay_SendsTokensAndTouchesNoBalance(uint256 amount) public {
        amount = _bound(amount, 0, BALANCE);
        vm.prank(address(rewards));
        vault.pay(payoutA, amount);
        _eq(paymentToken.balanceOf(payoutA), amount, "paid");
        _eq(vault.balanceOf(consumer), BALANCE, "balances");
    }
}
