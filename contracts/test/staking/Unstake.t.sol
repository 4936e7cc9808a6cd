// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Bond, IStaking} from "../../src/interfaces/IStaking.sol";
import {BaseTest} from "../BaseTest.sol";

contract UnstakeTest is BaseTest {
    function test_RevertWhen_CallerIsNotTheWorker(address caller) public {
        vm.assume(caller != ownerA);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWorker.selector, workerA, caller));
        vm.prank(caller);
        staking.unstake(workerA, 1);
    }

    /// Worker 0 is what a stranger's number reads as.
    function test_RevertWhen_AStrangerNamesWorkerZero() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWorker.selector, 0, attacker));
        vm.prank(attacker);
        staking.unstake(0, 1);
    }

    function test_RevertWhen_TheAmountIsZero() public {
        vm.expectRevert(IStaking.ZeroAmount.selector);
        vm.prank(ownerA);
        staking.unstake(workerA, 0);
    }

    function test_RevertWhen_TheAmountIsAboveTheStake(uint96 amount) public {
        amount = uint96(_bound(amount, STAKE + 1, type(uint96).max));
        vm.expectRevert(abi.encodeWithSelector(IStaking.InsufficientStake.selector, workerA, amount, STAKE));
        vm.prank(ownerA);
        staking.unstake(workerA, amount);
    }

    function test_Unstake_RestartsTheDelayForAllOfIt(uint96 first, uint96 second, uint32 between) public {
        first = uint96(_bound(first, 1, STAKE - 1));
        second = uint96(_bound(second, 1, STAKE - first));
        vm.startPrank(ownerA);
        staking.unstake(workerA, first);
        _skip(between, 0);
        uint40 availableAt = uint40(_now() + p.unbondingDelay);
        _expectEmit(address(staking));
        emit IStaking.UnstakeRequested(workerA, second, STAKE - first - second, first + second, availableAt);
        staking.unstake(workerA, second);
        vm.stopPrank();

        Bond memory b = staking.bond(workerA);
        _eq(b.staked, STAKE - first - second, "staked");
        _eq(b.unbonding, first + second, "unbonding");
        _eq(b.availableAt, availableAt, "availableAt");
        _eq(stakeToken.balanceOf(address(staking)), 2 * uint256(STAKE), "nothing has left");
    }
}
