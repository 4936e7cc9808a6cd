// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {BaseTest} from "../BaseTest.sol";

contract StakeAtTest is BaseTest {
    uint256 private constant BLOCKS = 20;

    function test_RevertWhen_TheBlockIsNotOver(uint40 height) public {
        height = uint40(_bound(height, _height(), type(uint40).max));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPast.selector, height));
        staking.stakeAt(workerA, height);
    }

    function test_StakeAt_IsZeroBeforeTheFirstStake(uint40 height) public view {
        height = uint40(_bound(height, 0, _height() - 1));
        _eq(staking.stakeAt(workerA, height), 0, "stake");
    }

    /// Stake asked back no longer counts, slashed stake neither.
    function testFuzz_StakeAt_EveryPastBlockReadsAsItEnded(uint256 seed) public {
        uint96[] memory expected = new uint96[](BLOCKS);
        uint40 first = uint40(_height());
        for (uint256 i; i < BLOCKS; ++i) {
            for (uint256 turn; turn < seed % 3; ++turn) {
                seed = uint256(keccak256(abi.encode(seed)));
                _turn(seed >> 8);
            }
            seed = uint256(keccak256(abi.encode(seed)));
            expected[i] = staking.stakeOf(workerA);
            _skip(1, 1);
        }
        for (uint40 i; i < BLOCKS; ++i) {
            _eq(staking.stakeAt(workerA, first + i), expected[i], "stake");
            _eq(staking.stakeAt(workerB, first + i), STAKE, "the other's");
        }
    }

    function _turn(uint256 seed) private {
        uint96 staked = staking.stakeOf(workerA);
        uint96 amount = uint96(_bound(seed >> 8, 1, 500e18));
        if (seed % 3 == 0) {
            vm.prank(ownerA);
            staking.stake(workerA, amount);
        } else if (seed % 3 == 1 && amount <= staked) {
            vm.prank(ownerA);
            staking.unstake(workerA, amount);
        } else {
            vm.prank(address(workers));
            staking.slash(workerA, amount, "job", consumer, 0);
        }
    }
}
