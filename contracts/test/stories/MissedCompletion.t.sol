// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// A worker acknowledges and never answers: refund, slash, jail; after its term it comes back.
contract MissedCompletionStory is BaseTest {
    function test_MissedCompletion() public {
        // 1. Worker A alone takes the job and falls silent.
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, 1));
        bytes32 id = _submit(r);
        vm.prank(operatorA);
        jobs.acknowledge(id);

        // 2. 26 seconds and 13 blocks after the acknowledgement the job is refunded, past its expiry.
        _skip(26, 13);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.None, "the end after the expiry frees the slot");
        _eq(vault.balanceOf(consumer), BALANCE - 500, "refund");

        // 3. Five per cent of the minimum stake is gone and the worker is jailed: it gets no job.
        _eq(staking.stakeOf(workerA), STAKE - 50e18, "slash");
        uint40 jailedUntil = uint40(_now() + 15);
        _eq(workers.duty(workerA).jailedUntil, jailedUntil, "jail");
        check_nextJobGoesTo(workerB);

        // 4. Not a second before the term; then its operator ends the jail and it gets jobs again.
        vm.warp(jailedUntil - 1);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.JailNotOver.selector, workerA, jailedUntil));
        vm.prank(operatorA);
        workers.unjail(workerA);
        vm.warp(jailedUntil);
        vm.prank(operatorA);
        workers.unjail(workerA);
        check_nextJobGoesTo(workerA);
    }

    function check_nextJobGoesTo(uint32 expected) private {
        JobRequest memory r = _request();
        (, uint32 worker,,,) = jobs.jobOf(_submit(r));
        _eq(worker, expected, "worker");
    }
}
