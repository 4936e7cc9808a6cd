// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest} from "../../src/interfaces/IJobRegistry.sol";
import {Bond, IStaking} from "../../src/interfaces/IStaking.sol";
import {BaseTest} from "../BaseTest.sol";

/// A worker runs with its stake while it owes a job: the slash still finds it, and then the rest may go.
contract WorkerLeavesStory is BaseTest {
    function test_WorkerLeaves() public {
        // 1. Nearly all stake has been unbonding for nearly the whole delay.
        uint96 working = _terms().minimumStake + _terms().extraCapacityStake;
        vm.prank(ownerA);
        staking.unstake(workerA, STAKE - working);
        _skip(p.unbondingDelay - 1, 1_000);

        // 2. A job comes, A acknowledges it and asks the rest back too.
        (JobRequest memory r, bytes32 id) = _assigned();
        vm.prank(operatorA);
        jobs.acknowledge(id);
        _skip(1, 1);
        vm.startPrank(ownerA);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.StillBonded.selector, workerA, workers.duty(workerA).liableUntil)
        );
        staking.withdraw(workerA);
        staking.unstake(workerA, working);
        vm.stopPrank();

        // 3. It does not complete; everything is unbonding, and the slash takes it there.
        _skip(25, 13);
        jobs.timeOut(r);
        Bond memory b = staking.bond(workerA);
        _eq(b.staked, 0, "nothing is staked");
        _eq(b.unbonding, STAKE - 50e18, "the slash reached the queue");

        // 4. With no stake it gets no job; after delay and liability the rest leaves, jail or not.
        _isTrue(!workers.isUsable(workerA, 1, termsId), "not usable");
        vm.warp(b.availableAt);
        uint256 funds = stakeToken.balanceOf(ownerA);
        vm.prank(ownerA);
        staking.withdraw(workerA);
        _eq(stakeToken.balanceOf(ownerA), funds + STAKE - 50e18, "the rest is out");
    }
}
