// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IRewardDistributor, Payment} from "../../src/interfaces/IRewardDistributor.sol";
import {BaseTest} from "../BaseTest.sol";

/// A keeper crashes after it sent a batch, starts again and sends the same one: the worker is paid once.
contract BatchTwiceStory is BaseTest {
    function test_BatchTwice() public {
        // 1. A job is settled; the keeper writes its batch down and sends it.
        _settled();
        Payment[] memory batch = new Payment[](1);
        batch[0] = Payment(workerA, rewards.account(workerA).earned);
        rewards.distribute(batch);
        _eq(paymentToken.balanceOf(payoutA), 106_400, "paid");

        // 2. It crashes and sends the same batch again.
        _expectEmit(address(rewards));
        emit IRewardDistributor.RewardsDistributed(rewards.batchHash(batch), keeper, 0, 0);
        vm.prank(keeper);
        rewards.distribute(batch);
        _eq(paymentToken.balanceOf(payoutA), 106_400, "paid once");

        // 3. Another job is settled: the old batch still pays nothing, a new one pays the new credit alone.
        _settled();
        rewards.distribute(batch);
        _eq(paymentToken.balanceOf(payoutA), 106_400, "the old batch names the old total");
        uint96 due = rewards.creditOf(workerA);
        batch[0].total = rewards.account(workerA).earned;
        rewards.distribute(batch);
        _eq(paymentToken.balanceOf(payoutA), 106_400 + due, "paid up");
        _isTrue(due > 0, "else vacuous");
    }
}
