// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt} from "../../src/interfaces/IJobRegistry.sol";
import {Bond, IStaking} from "../../src/interfaces/IStaking.sol";
import {BaseTest} from "../BaseTest.sol";

/// A worker deregisters while it owes two jobs. It may serve them, it pays for the one it does not, and its stake waits.
contract WorkerDeregistersStory is BaseTest {
    function test_WorkerDeregisters() public {
        // 1. Two jobs run. A asks all stake back, names a new operator and is gone.
        (JobRequest memory r, bytes32 id) = _acknowledged();
        JobRequest memory other = _request();
        other.nonce = 1;
        bytes32 second = _submit(other);
        vm.prank(operatorA);
        jobs.acknowledge(second);
        address fresh = address(0xF4E54);
        vm.startPrank(ownerA);
        staking.unstake(workerA, STAKE);
        workers.setOperator(workerA, fresh);
        workers.deregister(workerA);
        vm.stopPrank();

        // 2. The new operator serves the first; it settles, and the reward is A's.
        Receipt memory receipt = _complete(fresh, r, 100);
        _passUntilDue(receipt);
        jobs.settle(id, receipt);
        _eq(rewards.creditOf(workerA), 106_400, "reward");

        // 3. The second is missed: the slash finds the stake where it waits.
        _pass(_completionWindow(other));
        jobs.timeOut(other);
        Bond memory b = staking.bond(workerA);
        _eq(b.staked, 0, "nothing is staked");
        _eq(b.unbonding, STAKE - 50e18, "slashed");
        _eq(workers.duty(workerA).active, 0, "no job is left");

        // 4. Delay and liability first, then the rest leaves; the reward is paid like any other.
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillBonded.selector, workerA, b.availableAt));
        vm.prank(ownerA);
        staking.withdraw(workerA);
        vm.warp(b.availableAt);
        uint256 funds = stakeToken.balanceOf(ownerA);
        vm.prank(ownerA);
        staking.withdraw(workerA);
        _eq(stakeToken.balanceOf(ownerA), funds + STAKE - 50e18, "the rest is out");
        rewards.claim(workerA);
        _eq(paymentToken.balanceOf(payoutA), 106_400, "paid");
    }
}
