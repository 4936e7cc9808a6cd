// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// A consumer changes its mind: once before anyone submitted its request, once while the job waits.
contract CancelledStory is BaseTest {
    function test_CancelledBeforeSubmission() public {
        // 1. The request is signed and shown around; the consumer takes it back.
        JobRequest memory r = _request();
        bytes32 id = jobs.hashRequest(r);
        vm.prank(consumer);
        jobs.cancel(r);

        // 2. It can never be submitted: not now, not in its last second, not after it.
        uint40[3] memory times = [uint40(_now()), r.expiry - 1, r.expiry + 365 days];
        for (uint256 i; i < 3; ++i) {
            vm.warp(times[i]);
            vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Refunded));
            _submit(r);
        }

        // 3. It cost nothing, and another nonce is another job.
        _eq(vault.balanceOf(consumer), BALANCE, "balance");
        JobRequest memory next = _request();
        next.nonce = 1;
        _submit(next);
    }

    function test_CancelledWhileWaiting() public {
        // 1. The job waits for a worker.
        (JobRequest memory r, bytes32 id) = _open();
        _skip(2, 2);

        // 2. The consumer takes it back and has all its money.
        vm.prank(consumer);
        jobs.cancel(r);
        _eq(vault.balanceOf(consumer), BALANCE, "all of it");

        // 3. Nobody can move it any more, and it cannot be submitted again.
        _skip(3, 3);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, Status.Refunded));
        _take(r, operatorA);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Refunded));
        _submit(r);
    }
}
