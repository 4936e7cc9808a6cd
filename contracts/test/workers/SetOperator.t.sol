// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest} from "../../src/interfaces/IJobRegistry.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract SetOperatorTest is BaseTest {
    address private fresh = address(0xF4E54);

    function _expectRevert(address caller, address operator, bytes memory data) private {
        vm.expectRevert(data);
        vm.prank(caller);
        workers.setOperator(workerA, operator);
    }

    function test_RevertWhen_CallerIsNotTheWorker(address caller) public {
        vm.assume(caller != ownerA);
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.NotWorker.selector, workerA, caller);
        _expectRevert(caller, fresh, data);
    }

    function test_RevertWhen_TheOperatorIsZero() public {
        _expectRevert(ownerA, address(0), abi.encodeWithSelector(IWorkerRegistry.ZeroAddress.selector, "operator"));
    }

    /// Its own, too: the former operator would be forgotten.
    function test_RevertGiven_TheOperatorServesAWorker(bool own) public {
        (address operator, uint32 number) = own ? (operatorA, workerA) : (operatorB, workerB);
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.OperatorTaken.selector, operator, number);
        _expectRevert(ownerA, operator, data);
    }

    function test_SetOperator() public {
        _expectEmit(address(workers));
        emit IWorkerRegistry.OperatorSet(workerA, fresh);
        vm.prank(ownerA);
        workers.setOperator(workerA, fresh);
        _eq(workers.operatorOf(workerA), fresh, "operatorOf");
        _eq(workers.duty(workerA).operator, fresh, "duty");
        _eq(workers.numberOfOperator(fresh), workerA, "numberOfOperator");
        _eq(workers.numberOfOperator(operatorA), 0, "the former is free");
        vm.prank(ownerB);
        workers.setOperator(workerB, operatorA);
        _eq(workers.numberOfOperator(operatorA), workerB, "and may serve another");
    }

    /// A running job is not stranded: the new key goes on, the old one can do nothing any more.
    function test_SetOperator_WhileAJobRuns() public {
        (JobRequest memory r,) = _acknowledged();
        vm.prank(ownerA);
        workers.setOperator(workerA, fresh);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotOperatorOf.selector, workerA, operatorA));
        vm.prank(operatorA);
        jobs.complete(r, _completion(ANSWER, 1), ANSWER);
        _complete(fresh, r, 1);
        _eq(workers.duty(workerA).active, 0, "done");
    }
}
