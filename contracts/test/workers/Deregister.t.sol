// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest} from "../../src/interfaces/IJobRegistry.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// What running jobs and stake make of it is told in stories/WorkerDeregisters.t.sol.
contract DeregisterTest is BaseTest {
    function _deregister() private {
        vm.prank(ownerA);
        workers.deregister(workerA);
    }

    function test_RevertWhen_CallerIsNotTheWorker(address caller) public {
        vm.assume(caller != ownerA);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotWorker.selector, workerA, caller));
        vm.prank(caller);
        workers.deregister(workerA);
    }

    function test_RevertWhen_CalledTwice() public {
        _deregister();
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.Deregistered.selector, workerA));
        _deregister();
    }

    function test_Deregister_WithdrawsEveryOffer(bool suspended) public {
        uint32 second = _addTerms(_terms());
        vm.prank(ownerA);
        workers.addModel(workerA, second, INPUT_ASK, OUTPUT_ASK);
        if (suspended) {
            vm.prank(ownerA);
            staking.unstake(workerA, STAKE);
        }
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelRemoved(workerA, termsId);
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelRemoved(workerA, second);
        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerDeregistered(workerA);
        _deregister();
        _eq(workers.modelsOf(workerA).length, 0, "models");
        _eq(workers.duty(workerA).capacity, 0, "capacity");
        _eq(workers.offering(termsId, 0, 10).length, 1, "worker B is left");
        _eq(workers.offering(second, 0, 10).length, 0, "nobody");
        _eq(workers.thresholds(workerA).suspendsBelow + workers.thresholds(workerA).restoresFrom, 0, "thresholds");
    }

    /// More stake brings nothing back.
    function test_Deregister_IsForGood() public {
        _deregister();
        vm.startPrank(ownerA);
        staking.stake(workerA, 1);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.Deregistered.selector, workerA));
        workers.addModel(workerA, termsId, INPUT_ASK, OUTPUT_ASK);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.AlreadyRegistered.selector, ownerA, workerA));
        workers.register(address(0xF4E54), payoutA, 1, _encryptionKey(), 0);
        vm.stopPrank();
        _isTrue(!workers.isUsable(workerA, 0, termsId), "no work");
        (uint32 next,) = _enlist(12);
        _eq(next, 3, "the number is not given out again");
    }

    function test_Deregister_NoJobComes() public {
        _deregister();
        JobRequest memory r = _request();
        (, uint32 worker,,,) = jobs.jobOf(_submit(r));
        _eq(worker, workerB, "skipped");
    }
}
