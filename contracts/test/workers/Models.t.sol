// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IModelRegistry, Terms} from "../../src/interfaces/IModelRegistry.sol";
import {IWorkerRegistry, Offer} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// addModel, removeModel and the views over offers.
contract ModelsTest is BaseTest {
    function _expectRevert(uint32 terms, uint48 inputAsk, uint48 outputAsk, bytes memory data) private {
        vm.expectRevert(data);
        vm.prank(ownerA);
        workers.addModel(workerA, terms, inputAsk, outputAsk);
    }

    /* ADD */

    function test_RevertWhen_CallerIsNotTheWorker(address caller, uint32 number) public {
        vm.assume(caller != address(0)); // nobody, and the owner of every number never given out
        if (caller == ownerA) number = workerB;
        if (caller == ownerB) number = workerA;
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.NotWorker.selector, number, caller);
        vm.startPrank(caller);
        vm.expectRevert(data);
        workers.addModel(number, termsId, INPUT_ASK, OUTPUT_ASK);
        vm.expectRevert(data);
        workers.removeModel(number, termsId);
        vm.stopPrank();
    }

    function test_RevertWhen_TheTermsAreUnknown(uint32 unknown) public {
        vm.assume(unknown != termsId);
        bytes memory data = abi.encodeWithSelector(IModelRegistry.UnknownTerms.selector, unknown);
        _expectRevert(unknown, INPUT_ASK, OUTPUT_ASK, data);
    }

    function test_RevertWhen_AnAskIsOutsideItsRails(uint48 ask) public {
        Terms memory t = _terms();
        if (ask >= t.minInputAsk) ask = uint48(_bound(ask, t.maxInputAsk + 1, type(uint48).max));
        bytes memory data =
            abi.encodeWithSelector(IWorkerRegistry.AskOutsideRails.selector, ask, t.minInputAsk, t.maxInputAsk);
        _expectRevert(termsId, ask, OUTPUT_ASK, data);
        if (ask >= t.minOutputAsk) ask = uint48(_bound(ask, t.maxOutputAsk + 1, type(uint48).max));
        data = abi.encodeWithSelector(IWorkerRegistry.AskOutsideRails.selector, ask, t.minOutputAsk, t.maxOutputAsk);
        _expectRevert(termsId, INPUT_ASK, ask, data);
    }

    function test_RevertGiven_TheStakeIsTooLow(uint96 left) public {
        uint96 required = _terms().minimumStake + (CAPACITY - 1) * _terms().extraCapacityStake;
        left = uint96(_bound(left, 0, required - 1));
        uint32 other = _addTerms(_terms());
        vm.startPrank(ownerA);
        staking.unstake(workerA, STAKE - required);
        workers.addModel(workerA, other, INPUT_ASK, OUTPUT_ASK); // exactly enough
        workers.removeModel(workerA, other);
        staking.unstake(workerA, required - left);
        vm.stopPrank();
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.StakeTooLow.selector, workerA, required, left);
        _expectRevert(other, INPUT_ASK, OUTPUT_ASK, data);
    }

    function test_RevertGiven_SixteenModels() public {
        for (uint256 i = 1; i < 16; ++i) {
            uint32 next = _addTerms(_terms());
            vm.prank(ownerA);
            workers.addModel(workerA, next, INPUT_ASK, OUTPUT_ASK);
        }
        uint32 last = _addTerms(_terms());
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.TooManyModels.selector, workerA, 16);
        _expectRevert(last, INPUT_ASK, OUTPUT_ASK, data);
        _eq(workers.modelsOf(workerA).length, 16, "models");
    }

    /// The price of an offer is changed with setAsk.
    function test_RevertGiven_TheModelIsOffered(bool suspended) public {
        if (suspended) {
            vm.prank(ownerA);
            staking.unstake(workerA, STAKE);
        }
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.ModelOffered.selector, workerA, termsId);
        _expectRevert(termsId, INPUT_ASK, OUTPUT_ASK, data);
    }

    function test_RevertGiven_TheTermsAreDelisted() public {
        uint32 other = _addTerms(_terms());
        vm.prank(governor);
        models.delist(other);
        _expectRevert(
            other, INPUT_ASK, OUTPUT_ASK, abi.encodeWithSelector(IModelRegistry.ModelDelisted.selector, other)
        );
    }

    function test_AddModel(uint48 inputAsk, uint48 outputAsk) public {
        Terms memory t = _terms();
        uint32 other = _addTerms(t);
        inputAsk = uint48(_bound(inputAsk, t.minInputAsk, t.maxInputAsk));
        outputAsk = uint48(_bound(outputAsk, t.minOutputAsk, t.maxOutputAsk));
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelAdded(workerA, other, inputAsk, outputAsk);
        vm.prank(ownerA);
        workers.addModel(workerA, other, inputAsk, outputAsk);
        Offer memory o = workers.offer(workerA, other);
        _eq(o.inputAsk, inputAsk, "inputAsk");
        _eq(o.outputAsk, outputAsk, "outputAsk");
        _isTrue(o.active, "active");
        _eq(workers.modelsOf(workerA).length, 2, "two models");
        _eq(workers.offering(other, 0, 10)[0], workerA, "eligible");
    }

    /* REMOVE */

    function test_RevertGiven_TheModelIsNotOffered(uint32 other) public {
        vm.assume(other != termsId);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.ModelNotOffered.selector, workerA, other));
        vm.prank(ownerA);
        workers.removeModel(workerA, other);
    }

    function test_RemoveModel() public {
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelRemoved(workerA, termsId);
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
        _isTrue(!workers.offer(workerA, termsId).active, "no offer");
        _isTrue(!workers.isUsable(workerA, 1, termsId), "not usable");
        _eq(workers.modelsOf(workerA).length, 0, "no model");
        _eq(workers.offering(termsId, 0, 10).length, 1, "worker B is left");
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.ModelNotOffered.selector, workerA, termsId));
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
    }

    /* VIEWS */

    function test_Offering_Pages(uint256 offset, uint256 limit) public view {
        uint32[] memory page = workers.offering(termsId, offset, limit);
        uint256 rest = offset < 2 ? 2 - offset : 0;
        _eq(page.length, limit < rest ? limit : rest, "length");
        if (offset == 0 && limit > 0) _eq(page[0], workerA, "first");
    }
}
