// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Terms} from "../../src/interfaces/IModelRegistry.sol";
import {IWorkerRegistry, Offence} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract UnjailTest is BaseTest {
    function _jail() private {
        vm.prank(address(jobs));
        workers.punish(_miss(Offence.MissedAck, _now(), 0));
    }

    function test_RevertWhen_CallerIsNeitherWorkerNorOperator(address caller) public {
        vm.assume(caller != ownerA && caller != operatorA);
        _jail();
        _skip(p.jailTerm, 0);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotWorkerOrOperator.selector, workerA, caller));
        vm.prank(caller);
        workers.unjail(workerA);
    }

    function test_RevertGiven_TheWorkerIsNotJailed() public {
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotJailed.selector, workerA));
        vm.prank(ownerA);
        workers.unjail(workerA);
    }

    function test_RevertGiven_TheTermIsNotOver(uint256 time) public {
        _jail();
        uint40 until = uint40(_now() + p.jailTerm);
        _skip(_bound(time, 0, p.jailTerm - 1), 1_000);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.JailNotOver.selector, workerA, until));
        vm.prank(ownerA);
        workers.unjail(workerA);
    }

    function test_RevertGiven_TheStakeIsTooLowForEveryModel() public {
        uint96 required = _terms().minimumStake + _terms().extraCapacityStake;
        uint96 dearer = required * 2;
        uint32 second = _dearTerms();
        vm.prank(ownerA);
        workers.addModel(workerA, second, INPUT_ASK, OUTPUT_ASK);
        _jail();
        _skip(p.jailTerm, 0);
        uint96 staked = staking.stakeOf(workerA);
        _isTrue(staked > dearer, "else vacuous");
        vm.startPrank(ownerA);
        staking.unstake(workerA, staked - required + 1);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.StakeTooLow.selector, workerA, required, required - 1));
        workers.unjail(workerA);
        staking.stake(workerA, 1); // enough for the cheaper one
        workers.unjail(workerA);
        vm.stopPrank();
        _isTrue(workers.isUsable(workerA, 1, termsId), "usable for the cheaper model");
        _isTrue(!workers.isUsable(workerA, 1, second), "not for the dearer one");
    }

    function _dearTerms() private returns (uint32) {
        Terms memory t = _terms();
        t.minimumStake *= 2;
        t.extraCapacityStake *= 2;
        return _addTerms(t);
    }

    function test_RevertGiven_NoModelIsOffered() public {
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
        _jail();
        _skip(p.jailTerm, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IWorkerRegistry.StakeTooLow.selector, workerA, type(uint256).max, staking.stakeOf(workerA)
            )
        );
        vm.prank(ownerA);
        workers.unjail(workerA);
    }

    function test_Unjail_ByWorkerOrOperatorAtTheEndOfTheTerm(bool byOperator) public {
        _jail();
        _skip(p.jailTerm, 0);
        _isTrue(!workers.isUsable(workerA, 1, termsId), "time alone ends no jail");
        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerUnjailed(workerA);
        vm.prank(byOperator ? operatorA : ownerA);
        workers.unjail(workerA);
        _eq(workers.duty(workerA).jailedUntil, 0, "jailedUntil");
        _isTrue(workers.isUsable(workerA, 1, termsId), "usable");
    }
}
