// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract BatchTest is BaseTest {
    function _batch(address caller, bytes[] memory calls) private returns (bool[] memory) {
        vm.prank(caller);
        return jobs.batch(calls);
    }

    function _acknowledge(bytes32 id) private view returns (bytes memory) {
        return abi.encodeCall(jobs.acknowledge, (id));
    }

    function test_RevertWhen_ABatchIsInABatch() public {
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(jobs.batch, (new bytes[](0)));
        vm.expectRevert(IJobRegistry.NestedBatch.selector);
        jobs.batch(calls);
    }

    function test_Batch_OfNothing() public {
        _eq(_batch(attacker, new bytes[](0)).length, 0, "nothing");
    }

    /// The caller is who it is: a batch gives nobody another's verbs.
    function test_Batch_ActsForItsCaller() public {
        (, bytes32 id) = _assigned();
        bytes[] memory calls = new bytes[](1);
        calls[0] = _acknowledge(id);
        _isTrue(!_batch(attacker, calls)[0], "not the operator");
        _isTrue(!_batch(address(jobs), calls)[0], "nor is the registry");
        _eq(jobs.statusOf(id), Status.Assigned, "unchanged");
        _isTrue(_batch(operatorA, calls)[0], "the operator");
        _eq(jobs.statusOf(id), Status.Acknowledged, "acknowledged");
    }

    /// A bad item of any kind never spoils the rest, and leaves no trace but its event.
    function test_Batch_PassesOverBadItems(uint8 position, bytes memory garbage) public {
        vm.assume(garbage.length < 4 || bytes4(garbage) != IJobRegistry.batch.selector);
        (, bytes32 id) = _assigned();
        JobRequest memory r = _request();
        r.nonce = 1;
        r.candidates = _candidates(_candidate(workerA, 1));
        bytes32 other = _submit(r);
        position %= 3;
        bytes[] memory calls = new bytes[](3);
        calls[position] = garbage;
        calls[(position + 1) % 3] = _acknowledge(id);
        calls[(position + 2) % 3] = _acknowledge(other);

        vm.expectEmit(true, true, true, false, address(jobs));
        emit IJobRegistry.CallFailed(operatorA, position, 0);
        bool[] memory succeeded = _batch(operatorA, calls);
        for (uint256 i; i < 3; ++i) {
            _isTrue(succeeded[i] == (i != position), "which");
        }
        _eq(jobs.statusOf(id), Status.Acknowledged, "first");
        _eq(jobs.statusOf(other), Status.Acknowledged, "second");
    }

    /// The reason is the error's selector.
    function test_Batch_SaysWhyAnItemFailed() public {
        (, bytes32 id) = _submitted();
        bytes[] memory calls = new bytes[](1);
        calls[0] = _acknowledge(id);
        _expectEmit(address(jobs));
        emit IJobRegistry.CallFailed(operatorA, 0, IJobRegistry.WrongStatus.selector);
        _batch(operatorA, calls);
    }

    /// One call twice is one effect.
    function test_Batch_TwiceTheSame() public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        bytes[] memory calls = new bytes[](2);
        calls[0] = calls[1] = abi.encodeCall(jobs.complete, (r, _completion(ANSWER, 1), ANSWER));
        bool[] memory succeeded = _batch(operatorA, calls);
        _isTrue(succeeded[0] && !succeeded[1], "once");
        _eq(jobs.statusOf(id), Status.Completed, "completed");
        _eq(workers.duty(workerA).active, 0, "capacity is freed once");
    }
}
