// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract AcknowledgeTest is BaseTest {
    function _expectWrongStatus(bytes32 id, Status status) private {
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, status));
        vm.prank(operatorA);
        jobs.acknowledge(id);
    }

    function test_RevertGiven_TheJobIsUnknown(bytes32 id) public {
        _expectWrongStatus(id, Status.None);
    }

    function test_RevertGiven_TheJobWaits() public {
        (, bytes32 id) = _submitted();
        _expectWrongStatus(id, Status.Submitted);
    }

    function test_RevertGiven_TheJobIsAcknowledged() public {
        (, bytes32 id) = _acknowledged();
        _expectWrongStatus(id, Status.Acknowledged);
    }

    function test_RevertGiven_TheJobIsCompleted() public {
        (, bytes32 id,) = _completed();
        _expectWrongStatus(id, Status.Completed);
    }

    function test_RevertGiven_TheJobIsSettled() public {
        (, bytes32 id,) = _settled();
        _expectWrongStatus(id, Status.None);
    }

    function test_RevertWhen_CallerIsNotTheOperator(address caller) public {
        vm.assume(caller != operatorA);
        (, bytes32 id) = _assigned();
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.NotOperator.selector, id, caller));
        vm.prank(caller);
        jobs.acknowledge(id);
    }

    /// The worker itself and the other candidate's operator are no exception.
    function test_RevertWhen_CallerIsTheOwnerOrTheOtherOperator() public {
        (, bytes32 id) = _assigned();
        address[2] memory callers = [ownerA, operatorB];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IJobRegistry.NotOperator.selector, id, callers[i]));
            vm.prank(callers[i]);
            jobs.acknowledge(id);
        }
    }

    function test_RevertGiven_TheAckWindowHasPassed(uint32 late) public {
        (, bytes32 id) = _assigned();
        _pass(_terms().ackWindow);
        _skip(_bound(late, 0, 1 days), late % 1000);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, id));
        vm.prank(operatorA);
        jobs.acknowledge(id);
    }

    function test_Acknowledge_BeforeTheDeadlineInTime(uint256 blocks) public {
        _acknowledgesAfter(_terms().ackWindow - 1, _bound(blocks, 0, 1_000));
    }

    function test_Acknowledge_BeforeTheDeadlineInBlocks(uint32 time) public {
        _acknowledgesAfter(_bound(time, 0, 365 days), _blocks(_terms().ackWindow) - 1);
    }

    function test_Acknowledge_AfterTheChainHaltedForAnHour() public {
        _acknowledgesAfter(1 hours, 0);
    }

    function _acknowledgesAfter(uint256 time, uint256 blocks) private {
        (, bytes32 id) = _assigned();
        _skip(time, blocks);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobAcknowledged(id, workerA);
        vm.prank(operatorA);
        jobs.acknowledge(id);

        (Status status, uint32 worker,, uint40 since, uint40 sinceBlock) = jobs.jobOf(id);
        _eq(status, Status.Acknowledged, "status");
        _eq(worker, workerA, "the worker stays");
        _eq(since, _now(), "the completion window starts now");
        _eq(sinceBlock, _height(), "and in this block");
        _eq(workers.duty(workerA).active, 1, "the job still takes capacity");
    }
}
