// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// An open job names nobody. The dispatcher gives it to one worker, which misses, and to another, which serves.
contract OpenAssignedStory is BaseTest {
    function test_OpenAssigned() public {
        // 1. The job waits; the dispatcher assigns it to worker A at once.
        (JobRequest memory r, bytes32 id) = _open();
        _isAt(id, Status.Submitted, 0);
        _assign(r, workerA);

        // 2. A is silent; the job waits again, and B gets it.
        _skip(5, 3);
        vm.prank(keeper);
        jobs.timeOut(r);
        _isAt(id, Status.Submitted, 0);
        _assign(r, workerB);

        // 3. B serves and is paid.
        vm.prank(operatorB);
        jobs.acknowledge(id);
        Receipt memory receipt = _complete(operatorB, r, 100);
        _passUntilDue(receipt);
        vm.prank(keeper);
        jobs.settle(id, receipt);
        _eq(rewards.creditOf(workerB), 106_400, "B");
        _eq(rewards.creditOf(workerA), 0, "A");
        _eq(staking.stakeOf(workerA), STAKE - 10e18, "A's offence");

        // 4. The dispatcher moved the job and has nothing of it.
        _eq(vault.balanceOf(dispatcher), 0, "dispatcher");
        _eq(vault.balanceOf(keeper), 1_000, "two steps of a keeper");
        _eq(vault.balanceOf(consumer), BALANCE - 7_000 - 106_400 - 1_000, "the rest");
    }
}
