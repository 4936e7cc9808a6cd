// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Receipt} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// The first candidate dies while it works, the second one serves, and the consumer pays once.
contract FailoverStory is BaseTest {
    function test_Failover() public {
        // 1. Worker A acknowledges and dies.
        (JobRequest memory r, bytes32 id) = _acknowledged();

        // 2. The job moves to worker B, which completes at once.
        _skip(26, 13);
        vm.prank(keeper);
        jobs.timeOut(r);
        Receipt memory receipt = _complete(operatorB, r, 100);

        // 3. A comes back and finds that it has no say any more.
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, 4));
        vm.prank(operatorA);
        jobs.complete(r, _completion(ANSWER, 100), ANSWER);

        // 4. The request has expired, so only the dispute window is left before settlement.
        _skip(12, 6);
        vm.prank(keeper);
        jobs.settle(id, receipt);

        // 5. Paid once, to who served; two keeper steps from the job's own reserve.
        _eq(rewards.creditOf(workerA), 0, "A");
        _eq(rewards.creditOf(workerB), 106_400, "B");
        _eq(vault.balanceOf(keeper), 1_000, "bounties");
        _eq(vault.balanceOf(consumer), BALANCE - 7_000 - 106_400 - 1_000, "the rest");
    }
}
