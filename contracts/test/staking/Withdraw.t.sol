// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest} from "../../src/interfaces/IJobRegistry.sol";
import {Bond, IStaking} from "../../src/interfaces/IStaking.sol";
import {BaseTest} from "../BaseTest.sol";

contract WithdrawTest is BaseTest {
    function _unstake(uint96 amount) private {
        vm.prank(ownerA);
        staking.unstake(workerA, amount);
    }

    function test_RevertWhen_CallerIsNotTheWorker(address caller) public {
        vm.assume(caller != ownerA);
        _unstake(STAKE);
        _skip(p.unbondingDelay, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWorker.selector, workerA, caller));
        vm.prank(caller);
        staking.withdraw(workerA);
    }

    function test_RevertGiven_NothingUnbonds() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingUnbonding.selector, workerA));
        vm.prank(ownerA);
        staking.withdraw(workerA);
    }

    function test_RevertGiven_TheDelayHasNotPassed(uint256 time) public {
        _unstake(STAKE);
        uint256 from = _now() + p.unbondingDelay;
        _skip(_bound(time, 0, p.unbondingDelay - 1), 1_000);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillBonded.selector, workerA, from));
        vm.prank(ownerA);
        staking.withdraw(workerA);
    }

    /// A job taken late in the delay keeps all of the unbonding stake to the end of its liability.
    function test_RevertGiven_TheWorkerIsLiable() public {
        _unstake(1);
        _skip(p.unbondingDelay - 1, 0);
        _assigned();
        uint40 liableUntil = workers.duty(workerA).liableUntil;
        vm.warp(liableUntil - 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillBonded.selector, workerA, liableUntil));
        vm.prank(ownerA);
        staking.withdraw(workerA);
        vm.warp(liableUntil);
        vm.prank(ownerA);
        staking.withdraw(workerA);
    }

    function test_RevertWhen_CalledTwice() public {
        _unstake(STAKE);
        _skip(p.unbondingDelay, 0);
        vm.startPrank(ownerA);
        staking.withdraw(workerA);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingUnbonding.selector, workerA));
        staking.withdraw(workerA);
        vm.stopPrank();
    }

    function test_Withdraw_AtTheEndOfTheDelay(uint96 amount) public {
        amount = uint96(_bound(amount, 1, STAKE));
        uint256 funds = stakeToken.balanceOf(ownerA);
        _unstake(amount);
        _skip(p.unbondingDelay, 0);
        _expectEmit(address(staking));
        emit IStaking.WorkerWithdrawal(workerA, ownerA, amount);
        vm.prank(ownerA);
        staking.withdraw(workerA);
        _eq(stakeToken.balanceOf(ownerA), funds + amount, "tokens");
        Bond memory b = staking.bond(workerA);
        _eq(b.unbonding, 0, "unbonding");
        _eq(b.staked, STAKE - amount, "staked");
    }
}
