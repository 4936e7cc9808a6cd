// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest} from "../../src/interfaces/IJobRegistry.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {BaseTest} from "../BaseTest.sol";
import {ReEntrant} from "../mocks/HostileToken.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

contract WithdrawBalanceTest is BaseTest {
    function test_RevertWhen_TheAmountIsZero() public {
        vm.expectRevert(IVault.ZeroAmount.selector);
        vm.prank(consumer);
        vault.withdrawBalance(0);
    }

    function test_RevertWhen_TheAmountIsAboveTheBalance(uint256 amount) public {
        amount = _bound(amount, BALANCE + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IVault.InsufficientBalance.selector, consumer, amount, BALANCE));
        vm.prank(consumer);
        vault.withdrawBalance(amount);
    }

    /// Escrow has left the balance: it cannot be withdrawn, and it blocks nothing.
    function test_RevertWhen_TheAmountReachesIntoTheEscrow() public {
        _assigned();
        uint256 free = BALANCE - jobs.escrowFor(MAX_FEE, 2);
        vm.startPrank(consumer);
        vm.expectRevert(abi.encodeWithSelector(IVault.InsufficientBalance.selector, consumer, free + 1, free));
        vault.withdrawBalance(free + 1);
        vault.withdrawBalance(free);
        vm.stopPrank();
        _eq(vault.balanceOf(consumer), 0, "all that was free is out");
    }

    /// Even if the token called its receiver, the second withdrawal inside the first one would fail.
    function test_RevertWhen_ReEntered() public {
        vm.etch(address(paymentToken), vm.deployCode("HostileToken.sol:HostileToken").code);
        ReEntrant thief = new ReEntrant();
        vm.prank(consumer);
        paymentToken.transfer(address(thief), 10);
        thief.act(address(paymentToken), abi.encodeCall(IERC20.approve, (address(vault), 10)));
        thief.act(address(vault), abi.encodeCall(IVault.deposit, (10)));

        bytes memory withdrawal = abi.encodeCall(IVault.withdrawBalance, (5));
        thief.arm(address(vault), withdrawal);
        thief.act(address(vault), withdrawal);
        _eq(thief.calls(), 1, "it tried");
        _eq(thief.successes(), 0, "and failed");
        _eq(paymentToken.balanceOf(address(thief)), 5, "paid once");
        _eq(vault.balanceOf(address(thief)), 5, "the rest is there");
    }

    /// What is on its way out is spent on no job, and what comes back on the way out is there once.
    function test_WithdrawBalance_ReEnteredByAJob() public {
        vm.etch(address(paymentToken), vm.deployCode("HostileToken.sol:HostileToken").code);
        ReEntrant thief = new ReEntrant();
        JobRequest memory r = _openRequest();
        r.consumer = address(thief);
        uint96 escrow = jobs.escrowFor(r.maxFee, p.maxAttempts);
        _fund(thief, 2 * uint256(escrow));
        thief.act(address(jobs), abi.encodeCall(jobs.submit, (r, PACKAGE)));
        uint256 held = paymentToken.balanceOf(address(vault));

        bytes memory withdrawal = abi.encodeCall(IVault.withdrawBalance, (escrow));
        JobRequest memory next = r;
        next.nonce = 1;
        thief.arm(address(jobs), abi.encodeCall(jobs.submit, (next, PACKAGE)));
        thief.act(address(vault), withdrawal);
        _eq(thief.calls(), 1, "it tried to submit");
        _eq(thief.successes(), 0, "with money that was gone");

        next.nonce = 0;
        _fund(thief, escrow);
        thief.arm(address(jobs), abi.encodeCall(jobs.cancel, (next)));
        thief.act(address(vault), withdrawal);
        _eq(thief.successes(), 1, "it took its job back");
        _eq(vault.balanceOf(address(thief)), escrow, "and has the escrow of that job, once");
        _eq(paymentToken.balanceOf(address(vault)), held - escrow, "what is left is what the books say");
    }

    function _fund(ReEntrant thief, uint256 amount) private {
        thief.arm(address(0), "");
        vm.prank(consumer);
        paymentToken.transfer(address(thief), amount);
        thief.act(address(paymentToken), abi.encodeCall(IERC20.approve, (address(vault), amount)));
        thief.act(address(vault), abi.encodeCall(IVault.deposit, (amount)));
    }

    function test_WithdrawBalance(uint256 amount) public {
        amount = _bound(amount, 1, BALANCE);
        uint256 funds = paymentToken.balanceOf(consumer);
        _expectEmit(address(vault));
        emit IVault.BalanceWithdrawn(consumer, amount, BALANCE - amount);
        vm.prank(consumer);
        vault.withdrawBalance(amount);
        _eq(vault.balanceOf(consumer), BALANCE - amount, "balance");
        _eq(paymentToken.balanceOf(consumer), funds + amount, "tokens");
    }
}
