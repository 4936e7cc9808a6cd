// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {DeclineReason, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// The first candidate is busy and says so; the second one serves in the next block.
contract DeclinedThenServedStory is BaseTest {
    function test_DeclinedThenServed() public {
        // 1. The job goes to worker A, which declines after one second.
        (JobRequest memory r, bytes32 id) = _assigned();
        _skip(1, 1);
        _decline(r, operatorA, DeclineReason.Busy);

        // 2. Worker B has it at once and answers in the next block, without a separate acknowledgement.
        _isAt(id, Status.Assigned, workerB);
        _skip(1, 1);
        Receipt memory receipt = _complete(operatorB, r, 100);
        _eq(receipt.latencyBps, 10_000, "B's time counts from when it got the job");

        // 3. It settles as if A had never been asked, less one attempt fee.
        _passUntilDue(receipt);
        vm.prank(keeper);
        jobs.settle(id, receipt);
        _eq(rewards.creditOf(workerB), 106_400, "B");
        _eq(vault.balanceOf(operatorA), 500, "A's fee");
        _eq(vault.balanceOf(keeper), 500, "one step of a keeper");
        _eq(vault.balanceOf(consumer), BALANCE - 7_000 - 106_400 - 500 - 500, "the rest");

        // 4. A has lost nothing, and its next job may come.
        _eq(staking.stakeOf(workerA), STAKE, "stake");
        _eq(rewards.account(workerA).uptimeBps, 8_000, "score");
        _isTrue(workers.isUsable(workerA, 1, termsId), "usable");
    }
}
