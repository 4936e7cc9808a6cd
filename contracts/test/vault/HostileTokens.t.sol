// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest} from "../../src/interfaces/IJobRegistry.sol";
import {PaymentSource} from "../../src/interfaces/IJobRegistry.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {HostileToken, ReEntrant} from "../mocks/HostileToken.sol";
import {ShrinkingToken} from "../mocks/InexactTokens.sol";
import {VaultTest} from "./VaultTest.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// What happens if the token turns out to be other than the one that was allowed. The books never promise more than what
/// arrived.
contract HostileTokensTest is VaultTest {
    bytes32 private constant JOB = keccak256("job");

    function _short(uint256 amount, uint256 arrived) private {
        vm.expectRevert(abi.encodeWithSelector(IVault.TransferShort.selector, BALANCE + amount, BALANCE + arrived));
    }

    /* FEES */

    function test_AFee_FailsWhoeverPaysIn(uint256 amount) public {
        amount = _bound(amount, 1, FUNDS);
        _becomes("InexactTokens.sol:FeeToken");
        Permit memory p_ = _permit(amount);
        bytes memory deposit = _authorization(amount, vault.depositNonce(SALT));
        bytes memory payment = _authorization(amount, JOB);
        vm.startPrank(payer);
        paymentToken.approve(address(vault), amount);
        _short(amount, amount - 1);
        vault.deposit(amount);
        _short(amount, amount - 1);
        vault.depositWithPermit(amount, p_.deadline, p_.v, p_.r, p_.s);
        _short(amount, amount - 1);
        vault.depositWithAuthorization(payer, amount, 0, FOREVER, SALT, deposit);
        vm.stopPrank();
        vm.startPrank(address(jobs));
        _short(amount, amount - 1);
        vault.escrowFromWallet(payer, amount, JOB, PaymentSource.Permit, _byPermit(p_));
        _short(amount, amount - 1);
        vault.escrowFromWallet(payer, amount, JOB, PaymentSource.Authorization, _byAuthorization(FOREVER, payment));
        vm.stopPrank();
    }

    /// Whoever is in gets out: the fee is taken from what leaves.
    function test_AFee_KeepsNobodyFromWithdrawing() public {
        _becomes("InexactTokens.sol:FeeToken");
        vm.prank(consumer);
        vault.withdrawBalance(BALANCE);
        _eq(paymentToken.balanceOf(consumer), FUNDS - 1, "less the fee");
    }

    /* NO RETURN VALUES, NO ERC-2612, NO ERC-3009 */

    function test_ASilentToken_WorksByAllowance() public {
        _becomes("InexactTokens.sol:SilentToken");
        vm.startPrank(payer);
        (bool success,) = address(paymentToken).call(abi.encodeCall(IERC20.approve, (address(vault), 10)));
        _isTrue(success, "approve");
        vault.deposit(6);
        vault.depositWithPermit(4, 0, 0, 0, 0); // its fallback took the permit; the allowance counts
        _eq(vault.balanceOf(payer), 10, "balance");
        vault.withdrawBalance(10);
        vm.stopPrank();
        _eq(paymentToken.balanceOf(payer), FUNDS, "tokens");
    }

    /// It accepts an authorization it does not understand, and nothing moves.
    function test_RevertWhen_ASilentTokenIsAuthorized() public {
        _becomes("InexactTokens.sol:SilentToken");
        _short(1e12, 0);
        vault.depositWithAuthorization(attacker, 1e12, 0, FOREVER, SALT, new bytes(65));
        _short(1e12, 0);
        vault.depositWithAuthorization(attacker, 1e12, 0, FOREVER, SALT, "");
        bytes memory payment = _byAuthorization(FOREVER, new bytes(65));
        vm.prank(address(jobs));
        _short(1e12, 0);
        vault.escrowFromWallet(attacker, 1e12, JOB, PaymentSource.Authorization, payment);
    }

    /* BLOCK LIST */

    function test_ABlockedAccount_KeepsItsBalanceAndHindersNobody() public {
        vm.prank(payer);
        paymentToken.approve(address(vault), 10);
        vm.prank(payer);
        vault.deposit(10);
        _becomes("HostileToken.sol:HostileToken");
        HostileToken(address(paymentToken)).refuse(payer, true);
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(HostileToken.Refused.selector, payer));
        vault.withdrawBalance(10);
        _eq(vault.balanceOf(payer), 10, "balance");
        vm.prank(consumer);
        vault.withdrawBalance(BALANCE);
        HostileToken(address(paymentToken)).refuse(payer, false);
        vm.prank(payer);
        vault.withdrawBalance(10);
    }

    /* HOOKS */

    function _thief(uint256 funds) private returns (ReEntrant thief) {
        thief = new ReEntrant();
        vm.prank(payer);
        paymentToken.transfer(address(thief), funds);
        _becomes("InexactTokens.sol:HookedToken");
        thief.act(address(paymentToken), abi.encodeCall(IERC20.approve, (address(vault), funds)));
    }

    /// A deposit inside a deposit would let one arrival count for both.
    function test_AHook_CannotDepositTwice() public {
        ReEntrant thief = _thief(10);
        bytes memory five = abi.encodeCall(IVault.deposit, (5));
        thief.arm(address(vault), five);
        thief.act(address(vault), five);
        _eq(thief.calls(), 1, "it tried");
        _eq(thief.successes(), 0, "and failed");
        _eq(vault.balanceOf(address(thief)), 5, "balance");
    }

    /// The balance is booked before the tokens are here, and cannot leave before.
    function test_AHook_CannotWithdrawWhatIsOnItsWay() public {
        ReEntrant thief = _thief(10);
        thief.arm(address(vault), abi.encodeCall(IVault.withdrawBalance, (10)));
        thief.act(address(vault), abi.encodeCall(IVault.deposit, (10)));
        _eq(thief.successes(), 0, "not before it is here");
        _eq(paymentToken.balanceOf(address(vault)), BALANCE + 10, "held");
    }

    /// It may pay for a job: if the tokens do not arrive, the job does not either.
    function test_AHook_CanSpendWhatArrives() public {
        uint96 escrow = jobs.escrowFor(MAX_FEE, p.maxAttempts);
        ReEntrant thief = _thief(escrow);
        JobRequest memory r = _openRequest();
        r.consumer = address(thief);
        thief.arm(address(jobs), abi.encodeCall(jobs.submit, (r, PACKAGE)));
        thief.act(address(vault), abi.encodeCall(IVault.deposit, (escrow)));
        _eq(thief.successes(), 1, "submitted");
        _eq(vault.balanceOf(address(thief)), 0, "balance");
        _eq(paymentToken.balanceOf(address(vault)), BALANCE + escrow, "held");
    }

    /* REBASING */

    /// If the token takes from the Vault, the first are paid and the last is not, until somebody makes up for it.
    function test_AShrinkingToken_FailsTheLast() public {
        vm.startPrank(payer);
        paymentToken.approve(address(vault), 10);
        vault.deposit(10);
        vm.stopPrank();
        _becomes("InexactTokens.sol:ShrinkingToken");
        ShrinkingToken(address(paymentToken)).shrink(address(vault), 4);
        vm.prank(consumer);
        vault.withdrawBalance(BALANCE);
        vm.startPrank(payer);
        vm.expectRevert();
        vault.withdrawBalance(10);
        vault.withdrawBalance(6);
        paymentToken.transfer(address(vault), 4);
        vault.withdrawBalance(4);
        vm.stopPrank();
    }
}
