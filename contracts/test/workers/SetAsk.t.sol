// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Terms} from "../../src/interfaces/IModelRegistry.sol";
import {IWorkerRegistry, Offer} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract SetAskTest is BaseTest {
    function _expectRevert(uint48 inputAsk, uint48 outputAsk, bytes memory data) private {
        vm.expectRevert(data);
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, inputAsk, outputAsk);
    }

    function test_RevertWhen_CallerIsNotTheWorker(address caller) public {
        vm.assume(caller != ownerA);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotWorker.selector, workerA, caller));
        vm.prank(caller);
        workers.setAsk(workerA, termsId, INPUT_ASK, OUTPUT_ASK);
    }

    function test_RevertGiven_TheModelIsNotOffered() public {
        vm.startPrank(ownerA);
        workers.removeModel(workerA, termsId);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.ModelNotOffered.selector, workerA, termsId));
        workers.setAsk(workerA, termsId, INPUT_ASK, OUTPUT_ASK);
        vm.stopPrank();
    }

    function test_RevertWhen_AnAskIsOutsideItsRails(uint48 ask) public {
        Terms memory t = _terms();
        if (ask >= t.minInputAsk) ask = uint48(_bound(ask, t.maxInputAsk + 1, type(uint48).max));
        bytes memory data =
            abi.encodeWithSelector(IWorkerRegistry.AskOutsideRails.selector, ask, t.minInputAsk, t.maxInputAsk);
        _expectRevert(ask, OUTPUT_ASK, data);
        if (ask >= t.minOutputAsk) ask = uint48(_bound(ask, t.maxOutputAsk + 1, type(uint48).max));
        data = abi.encodeWithSelector(IWorkerRegistry.AskOutsideRails.selector, ask, t.minOutputAsk, t.maxOutputAsk);
        _expectRevert(INPUT_ASK, ask, data);
    }

    function test_SetAsk(uint48 inputAsk, uint48 outputAsk) public {
        Terms memory t = _terms();
        inputAsk = uint48(_bound(inputAsk, t.minInputAsk, t.maxInputAsk));
        outputAsk = uint48(_bound(outputAsk, t.minOutputAsk, t.maxOutputAsk));
        _expectEmit(address(workers));
        emit IWorkerRegistry.AskSet(workerA, termsId, inputAsk, outputAsk);
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, inputAsk, outputAsk);
        Offer memory o = workers.offer(workerA, termsId);
        _eq(o.inputAsk, inputAsk, "inputAsk");
        _eq(o.outputAsk, outputAsk, "outputAsk");
        _isTrue(o.active, "active");
        _eq(o.requiredStake, _terms().minimumStake + _terms().extraCapacityStake, "requiredStake");
    }

    /// A suspended offer stays suspended, and comes back at the new price.
    function test_SetAsk_OfASuspendedOffer() public {
        vm.startPrank(ownerA);
        staking.unstake(workerA, STAKE);
        workers.setAsk(workerA, termsId, INPUT_ASK + 1, OUTPUT_ASK);
        _isTrue(!workers.offer(workerA, termsId).active, "suspended");
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelRestored(workerA, termsId, INPUT_ASK + 1, OUTPUT_ASK);
        staking.stake(workerA, STAKE);
        vm.stopPrank();
    }

    /// Delisted terms take no new offers; an old one may still change, for no new job names it.
    function test_SetAsk_OfDelistedTerms() public {
        vm.prank(governor);
        models.delist(termsId);
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, INPUT_ASK + 1, OUTPUT_ASK);
        _eq(workers.offer(workerA, termsId).inputAsk, INPUT_ASK + 1, "inputAsk");
    }
}
