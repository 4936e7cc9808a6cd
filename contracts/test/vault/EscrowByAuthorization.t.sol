// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {PaymentSource} from "../../src/interfaces/IJobRegistry.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {Wallet} from "../mocks/WalletToken.sol";
import {VaultTest} from "./VaultTest.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

contract EscrowByAuthorizationTest is VaultTest {
    bytes32 private constant JOB = keccak256("job");

    function _escrow(address account, uint256 amount, bytes32 jobId, bytes memory signature) private {
        vm.prank(address(jobs));
        _pay(account, amount, jobId, FOREVER, signature);
    }

    function _pay(address account, uint256 amount, bytes32 jobId, uint256 validBefore, bytes memory signature) private {
        bytes memory payment = _byAuthorization(validBefore, signature);
        vault.escrowFromWallet(account, amount, jobId, PaymentSource.Authorization, payment);
    }

    function test_RevertWhen_ThePaymentIsTooShort(bytes memory payment) public {
        vm.assume(payment.length < 64);
        vm.expectRevert(abi.encodeWithSelector(IVault.PaymentTooShort.selector, payment.length));
        vm.prank(address(jobs));
        vault.escrowFromWallet(payer, 7, JOB, PaymentSource.Authorization, payment);
    }

    function test_RevertWhen_AnotherJobAmountOrAccountWasSigned() public {
        bytes memory signature = _authorization(7, JOB);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        _escrow(payer, 7, keccak256("another job"), signature);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        _escrow(payer, 8, JOB, signature);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        _escrow(consumer, 7, JOB, signature);
    }

    function test_RevertWhen_TheAuthorizationIsOfADeposit() public {
        bytes memory signature = _authorization(7, vault.depositNonce(JOB));
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        _escrow(payer, 7, JOB, signature);
    }

    function test_RevertWhen_TheJobWasPaidBefore() public {
        bytes memory signature = _authorization(7, JOB);
        _escrow(payer, 7, JOB, signature);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, payer, JOB));
        _escrow(payer, 7, JOB, signature);
    }

    function test_RevertWhen_TheAuthorizationHasRunOut() public {
        bytes memory signature = _authorization(payerKey, payer, 7, 0, _now(), JOB);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidAuthorizationTime.selector, 0, _now()));
        vm.prank(address(jobs));
        _pay(payer, 7, JOB, _now(), signature);
    }

    function test_EscrowFromWallet_LeavesTheBalanceAsItIs(uint256 amount, uint128 balance) public {
        amount = _bound(amount, 0, FUNDS);
        vm.prank(address(jobs));
        vault.credit(payer, balance);
        _escrow(payer, amount, JOB, _authorization(amount, JOB));
        _eq(vault.balanceOf(payer), balance, "balance");
        _eq(paymentToken.balanceOf(payer), FUNDS - amount, "tokens");
        _eq(paymentToken.balanceOf(address(vault)), BALANCE + amount, "held");
    }

    function test_EscrowFromWallet_OfAWallet() public {
        _becomes("WalletToken.sol:WalletToken");
        Wallet wallet = new Wallet(keccak256("the word of two owners"));
        vm.prank(payer);
        paymentToken.transfer(address(wallet), 7);
        _escrow(address(wallet), 7, JOB, "the word of two owners");
        _eq(paymentToken.balanceOf(address(vault)), BALANCE + 7, "held");
    }
}
