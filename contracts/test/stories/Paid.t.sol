// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {Payment} from "../../src/interfaces/IRewardDistributor.sol";
import {BaseTest} from "../BaseTest.sol";

/// A consumer asks, a worker answers, everyone is paid, and every token that came in has gone out.
contract PaidStory is BaseTest {
    function test_Paid() public {
        // 1. The consumer asks; worker A is first.
        (JobRequest memory r, bytes32 id) = _assigned();

        // 2. A acknowledges after one second and answers ten seconds later.
        _skip(1, 1);
        vm.prank(operatorA);
        jobs.acknowledge(id);
        _skip(10, 10);
        Receipt memory receipt = _complete(operatorA, r, 50);
        _eq(receipt.charge, 100_000 + 20_000, "charge");
        _eq(receipt.latencyBps, 10_000 - 1_190, "five of 21 seconds late");

        // 3. Nobody disputes; a keeper settles at the first moment.
        _passUntilDue(receipt);
        vm.prank(keeper);
        jobs.settle(id, receipt);
        check_balances(6_000, 80_347);

        // 4. The keeper pays the batch of all due workers.
        Payment[] memory batch = new Payment[](1);
        batch[0] = Payment(workerA, 80_347);
        rewards.distribute(batch);
        _eq(paymentToken.balanceOf(payoutA), 80_347, "the worker is paid");

        // 5. Everyone takes out what is theirs; nothing stays behind.
        check_everyoneLeaves();
        _eq(jobs.statusOf(id), Status.None, "the job is over");
    }

    function check_balances(uint256 fee, uint256 reward) private view {
        _eq(vault.balanceOf(governor), fee, "fee");
        _eq(rewards.creditOf(workerA), reward, "reward: 114,000 x 80 % x 88.10 %");
        _eq(vault.balanceOf(keeper), 500, "bounty");
        _eq(vault.balanceOf(consumer), BALANCE - fee - reward - 500, "refund");
    }

    function check_everyoneLeaves() private {
        address[3] memory parties = [governor, keeper, consumer];
        for (uint256 i; i < 3; ++i) {
            uint256 balance = vault.balanceOf(parties[i]);
            vm.prank(parties[i]);
            vault.withdrawBalance(balance);
        }
        _eq(paymentToken.balanceOf(address(vault)), 0, "the vault is empty");
    }
}
