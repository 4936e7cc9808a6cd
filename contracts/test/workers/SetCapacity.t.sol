// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest} from "../../src/interfaces/IJobRegistry.sol";
import {Terms} from "../../src/interfaces/IModelRegistry.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract SetCapacityTest is BaseTest {
    function _set(uint8 capacity) private {
        vm.prank(ownerA);
        workers.setCapacity(workerA, capacity);
    }

    function _required(uint256 capacity) private view returns (uint96) {
        return uint96(_terms().minimumStake + _terms().extraCapacityStake * (capacity - 1));
    }

    function test_RevertWhen_CallerIsNotTheWorker(address caller) public {
        vm.assume(caller != ownerA);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotWorker.selector, workerA, caller));
        vm.prank(caller);
        workers.setCapacity(workerA, 1);
    }

    function test_RevertWhen_TheCapacityIsZero() public {
        vm.expectRevert(IWorkerRegistry.ZeroCapacity.selector);
        _set(0);
    }

    function test_RevertGiven_TheWorkerDeregistered() public {
        vm.startPrank(ownerA);
        workers.deregister(workerA);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.Deregistered.selector, workerA));
        workers.setCapacity(workerA, 1);
        vm.stopPrank();
    }

    /// 4,000 are enough for 31 jobs at once: 1,000 for the first and 100 for each more.
    function test_RevertGiven_TheStakeIsTooLow(uint8 capacity) public {
        capacity = uint8(_bound(capacity, 32, 255));
        bytes memory data =
            abi.encodeWithSelector(IWorkerRegistry.StakeTooLow.selector, workerA, _required(capacity), STAKE);
        vm.expectRevert(data);
        _set(capacity);
        _set(31);
    }

    function test_SetCapacity(uint8 capacity) public {
        capacity = uint8(_bound(capacity, 1, 31));
        _expectEmit(address(workers));
        emit IWorkerRegistry.CapacitySet(workerA, capacity);
        _set(capacity);
        _eq(workers.duty(workerA).capacity, capacity, "capacity");
        _eq(workers.offer(workerA, termsId).requiredStake, _required(capacity), "requiredStake");
        _eq(workers.thresholds(workerA).suspendsBelow, _required(capacity), "suspendsBelow");
        _isTrue(workers.isUsable(workerA, 1, termsId), "usable");
    }

    /// The new requirement holds from then on.
    function test_SetCapacity_ThenTheStakeFalls() public {
        _set(31);
        vm.prank(ownerA);
        staking.unstake(workerA, 1);
        _isTrue(!workers.offer(workerA, termsId).active, "suspended");
    }

    function test_SetCapacity_DownRestores() public {
        uint96 required = _required(CAPACITY);
        vm.startPrank(ownerA);
        staking.unstake(workerA, STAKE - required + 1);
        _isTrue(!workers.isUsable(workerA, 1, termsId), "suspended");
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelRestored(workerA, termsId, INPUT_ASK, OUTPUT_ASK);
        workers.setCapacity(workerA, 1);
        vm.stopPrank();
        _isTrue(workers.isUsable(workerA, 1, termsId), "restored");
    }

    /// A suspended offer stands in nobody's way.
    function test_SetCapacity_UpPastASuspendedOffer() public {
        Terms memory t = _terms();
        (t.minimumStake, t.extraCapacityStake) = (3 * t.minimumStake, 0);
        uint32 dear = _addTerms(t);
        vm.startPrank(ownerA);
        workers.addModel(workerA, dear, INPUT_ASK, OUTPUT_ASK);
        staking.unstake(workerA, 2_000e18);
        workers.setCapacity(workerA, 11);
        vm.stopPrank();
        _isTrue(workers.offer(workerA, termsId).active && !workers.offer(workerA, dear).active, "as before");
    }

    /// Two jobs run; one place fewer ends neither, and no third comes.
    function test_SetCapacity_BelowWhatRuns() public {
        JobRequest memory r = _request();
        _submit(r);
        r.nonce = 1;
        bytes32 second = _submit(r);
        _set(1);
        r.nonce = 2;
        bytes32 third = _submit(r);
        (, uint32 worker,,,) = jobs.jobOf(third);
        _eq(worker, workerB, "the third is another's");
        r.nonce = 1;
        _complete(operatorA, r, 1);
        _eq(workers.duty(workerA).active, 1, "one left");
        _isTrue(!workers.isUsable(workerA, 1, termsId), "full");
        _isTrue(second != third, "two jobs");
    }
}
