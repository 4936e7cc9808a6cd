// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Receipt} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// The dispatcher is gone. After its grace a worker takes the job itself: the market does not need a middleman.
contract OpenTakenStory is BaseTest {
    function test_OpenTaken() public {
        // 1. The job waits, and no dispatcher assigns it.
        (JobRequest memory r, bytes32 id) = _open();

        // 2. For three seconds and two blocks it is the dispatcher's.
        _skip(3, 1);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, id));
        _take(r, operatorA);
        _skip(0, 1);
        _take(r, operatorA);

        // 3. The other worker comes too late.
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, 3));
        _take(r, operatorB);

        // 4. A serves; three transactions in all, and the consumer has its answer.
        _skip(1, 1);
        Receipt memory receipt = _complete(operatorA, r, 100);
        _passUntilDue(receipt);
        vm.prank(keeper);
        jobs.settle(id, receipt);
        _eq(rewards.creditOf(workerA), 106_400, "A");
        _eq(vault.balanceOf(consumer), BALANCE - 7_000 - 106_400 - 500, "the rest");
    }
}
