// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Duties, Duty, IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// engage and release: how the JobRegistry gives and takes work. Punish.t.sol has its third verb.
contract WorkTest is BaseTest {
    function _duties(uint40 liableUntil) private view returns (Duties memory) {
        return Duties(termsId, INPUT_ASK, OUTPUT_ASK, liableUntil);
    }

    function test_RevertWhen_CallerIsNotTheJobRegistry(address caller) public {
        vm.assume(caller != address(jobs));
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.NotJobRegistry.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(data);
        workers.engage(workerA, 1, _duties(0));
        vm.expectRevert(data);
        workers.release(workerA, address(0));
        vm.stopPrank();
    }

    /// A shorter duty after a longer one shortens nothing.
    function test_Engage_KeepsTheLatestLiability(uint40 first, uint40 second) public {
        vm.startPrank(address(jobs));
        (bool usable, uint48 inputAsk, uint48 outputAsk) = workers.engage(workerA, 1, _duties(first));
        _isTrue(usable && inputAsk == INPUT_ASK && outputAsk == OUTPUT_ASK, "engaged at its asks");
        workers.engage(workerA, 1, _duties(second));
        vm.stopPrank();
        Duty memory d = workers.duty(workerA);
        uint40 latest = first > second ? first : second;
        _eq(d.liableUntil, latest > type(uint32).max ? type(uint32).max : latest, "liableUntil");
        _eq(d.active, 2, "active");
    }

    function test_Engage_ChangesNothingIfNotUsable(uint32 keyId) public {
        vm.assume(keyId > 1);
        vm.prank(address(jobs));
        (bool usable, uint48 inputAsk, uint48 outputAsk) = workers.engage(workerA, keyId, _duties(type(uint40).max));
        _isTrue(!usable && inputAsk == 0 && outputAsk == 0, "not engaged");
        Duty memory d = workers.duty(workerA);
        _eq(uint256(d.active) + d.liableUntil, 0, "unchanged");
    }

    /// The offer says whether the stake suffices: neither it nor the terms are read.
    function test_Engage_ReadsNoOtherContract() public {
        vm.mockCallRevert(address(staking), bytes(""), bytes("no stake now"));
        vm.mockCallRevert(address(models), bytes(""), bytes("no terms now"));
        vm.prank(address(jobs));
        (bool usable,,) = workers.engage(workerA, 1, _duties(1));
        vm.clearMockedCalls();
        _isTrue(usable, "engaged");
    }

    function test_RevertWhen_ReleasedForAnotherOperator(address operator) public {
        vm.assume(operator != address(0) && operator != operatorA);
        vm.startPrank(address(jobs));
        workers.engage(workerA, 1, _duties(0));
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotOperatorOf.selector, workerA, operator));
        workers.release(workerA, operator);
        vm.stopPrank();
    }

    function test_Release_ForTheOperatorOrNobody(bool nobody) public {
        vm.startPrank(address(jobs));
        workers.engage(workerA, 1, _duties(7));
        workers.release(workerA, nobody ? address(0) : operatorA);
        vm.stopPrank();
        _eq(workers.duty(workerA).active, 0, "active");
        _eq(workers.duty(workerA).liableUntil, 7, "the liability stays");
        _eq(workers.operatorOf(workerA), operatorA, "operatorOf");
    }

    function test_Release_NeverGoesBelowZero() public {
        vm.expectRevert();
        vm.prank(address(jobs));
        workers.release(workerA, address(0));
    }
}
