// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Bond, IStaking} from "../../src/interfaces/IStaking.sol";
import {BaseTest} from "../BaseTest.sol";

contract SlashTest is BaseTest {
    function _slash(uint96 amount, uint256 cap) private returns (uint96) {
        vm.prank(address(workers));
        return staking.slash(workerA, amount, "job", consumer, cap);
    }

    function test_RevertWhen_CallerIsNotTheWorkerRegistry(address caller) public {
        vm.assume(caller != address(workers));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWorkerRegistry.selector, caller));
        vm.prank(caller);
        staking.slash(workerA, 1, "job", consumer, 1);
    }

    /// Bonded first, then unbonding, never more than there is; at least half is burned, at most a quarter compensates.
    function test_Slash_TakesAndSplits(uint96 unbonding, uint96 amount, uint256 cap) public {
        unbonding = uint96(_bound(unbonding, 0, STAKE));
        if (unbonding > 0) {
            vm.prank(ownerA);
            staking.unstake(workerA, unbonding);
        }
        uint96 taken = amount < STAKE ? amount : STAKE;
        uint96 fromStaked = taken < STAKE - unbonding ? taken : STAKE - unbonding;
        uint96 compensation = uint96(cap < taken / 4 ? cap : taken / 4);
        uint96 burned = taken - taken / 2;
        uint96 toTreasury = taken - burned - compensation;
        _expectEmit(address(staking));
        emit IStaking.WorkerSlashed(
            workerA,
            "job",
            consumer,
            taken,
            compensation,
            burned,
            toTreasury,
            STAKE - unbonding - fromStaked,
            unbonding - (taken - fromStaked)
        );
        _eq(_slash(amount, cap), STAKE - unbonding - fromStaked, "what stays bonded");

        Bond memory b = staking.bond(workerA);
        _eq(b.staked, STAKE - unbonding - fromStaked, "staked");
        _eq(b.unbonding, unbonding - (taken - fromStaked), "unbonding");
        _eq(staking.compensationOf(consumer), compensation, "compensation");
        _eq(staking.owedToTreasury(), toTreasury, "treasury");
        _eq(staking.unburned(), burned, "burned");
    }

    function test_Slash_OfOddUnitsRoundsTowardsBurning() public {
        uint96[4] memory amounts = [uint96(1), 2, 3, 7];
        uint96[4] memory burned = [uint96(1), 1, 2, 4];
        for (uint256 i; i < 4; ++i) {
            uint256 before = staking.unburned();
            _slash(amounts[i], type(uint256).max);
            _eq(staking.unburned() - before, burned[i], "burned");
        }
        _eq(staking.compensationOf(consumer), 1, "a quarter of 7, floored");
    }

    /// A slash never shortens a delay.
    function test_Slash_LeavesTheDelayAlone() public {
        vm.prank(ownerA);
        staking.unstake(workerA, STAKE);
        uint40 availableAt = staking.bond(workerA).availableAt;
        _skip(10, 10);
        _slash(1, 0);
        _eq(staking.bond(workerA).availableAt, availableAt, "availableAt");
    }

    /// The treasury is asked for when it is paid and not before.
    function test_Slash_ReadsNoParameter() public {
        vm.mockCallRevert(address(models), bytes(""), bytes("no parameters now"));
        _slash(8, 2);
        vm.clearMockedCalls();
        _eq(staking.owedToTreasury(), 2, "treasury");
    }

    /* CLAIM AND BURN */

    function test_ClaimCompensation(uint96 amount) public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingToClaim.selector, consumer));
        vm.prank(consumer);
        staking.claimCompensation();

        amount = uint96(_bound(amount, 4, STAKE));
        _slash(amount, type(uint256).max);
        uint256 funds = stakeToken.balanceOf(consumer);
        vm.startPrank(consumer);
        _expectEmit(address(staking));
        emit IStaking.CompensationClaimed(consumer, amount / 4);
        staking.claimCompensation();
        _eq(stakeToken.balanceOf(consumer), funds + amount / 4, "tokens");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingToClaim.selector, consumer));
        staking.claimCompensation();
        vm.stopPrank();
    }

    function test_Burn(uint96 amount) public {
        vm.expectRevert(IStaking.NothingToBurn.selector);
        staking.burn();

        amount = uint96(_bound(amount, 1, STAKE));
        _slash(amount, 0);
        uint256 supply = stakeToken.totalSupply();
        _expectEmit(address(staking));
        emit IStaking.StakeBurned(attacker, amount - amount / 2);
        vm.prank(attacker);
        staking.burn();
        _eq(stakeToken.totalSupply(), supply - (amount - amount / 2), "supply");
        vm.expectRevert(IStaking.NothingToBurn.selector);
        staking.burn();
    }
}
