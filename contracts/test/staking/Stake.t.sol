// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {BaseTest} from "../BaseTest.sol";

contract StakeTest is BaseTest {
    function test_RevertWhen_TheAmountIsZero() public {
        vm.expectRevert(IStaking.ZeroAmount.selector);
        vm.prank(ownerA);
        staking.stake(workerA, 0);
    }

    function test_RevertWhen_TheWorkerIsUnknown(uint32 worker) public {
        if (worker != 0) worker = uint32(_bound(worker, workers.count() + 1, type(uint32).max));
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownWorker.selector, worker));
        vm.prank(ownerA);
        staking.stake(worker, 1);
    }

    function test_RevertWhen_TheStakeOverflows() public {
        vm.expectRevert();
        vm.prank(ownerA);
        staking.stake(workerA, type(uint96).max);
    }

    /// Anyone may give; what is given is the worker's.
    function test_Stake(uint96 amount) public {
        amount = uint96(_bound(amount, 1, stakeToken.balanceOf(attacker)));
        uint256 held = stakeToken.balanceOf(address(staking));
        vm.startPrank(attacker);
        stakeToken.approve(address(staking), amount);
        _expectEmit(address(staking));
        emit IStaking.StakeTopUp(workerA, attacker, amount, STAKE + amount);
        staking.stake(workerA, amount);
        vm.stopPrank();
        _eq(staking.stakeOf(workerA), STAKE + amount, "stake");
        _eq(staking.stakeOf(workerB), STAKE, "the other's");
        _eq(stakeToken.balanceOf(address(staking)), held + amount, "held");
    }
}
