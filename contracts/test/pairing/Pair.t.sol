// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IPairing} from "../../src/interfaces/IPairing.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {PairingTest} from "./PairingTest.sol";

contract PairTest is PairingTest {
    function _pair(address caller, uint32 worker, bytes memory signature) private {
        vm.prank(caller);
        pairing.pair(worker, code, signature);
    }

    function test_RevertWhen_TheCallerIsNotTheWorker(address caller) public {
        vm.assume(caller != ownerA);
        _registered();
        bytes memory signature = _pairSignature(consumer, caller);
        vm.expectRevert(abi.encodeWithSelector(IPairing.NotWorker.selector, workerA, caller));
        _pair(caller, workerA, signature);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.UnknownWorker.selector, 3));
        _pair(caller, 3, signature);
    }

    function test_RevertWhen_TheOperatorPairs() public {
        _registered();
        bytes memory signature = _pairSignature(consumer, operatorA);
        vm.expectRevert(abi.encodeWithSelector(IPairing.NotWorker.selector, workerA, operatorA));
        _pair(operatorA, workerA, signature);
    }

    function test_RevertWhen_TheCodeIsUnknown() public {
        bytes memory signature = _pairSignature(address(0), ownerA);
        vm.expectRevert(abi.encodeWithSelector(IPairing.UnknownCode.selector, code));
        _pair(ownerA, workerA, signature);
    }

    function test_RevertWhen_TheCodeIsClaimedTwice() public {
        _paired();
        bytes memory again = _pairSignature(consumer, ownerA);
        bytes memory other = _pairSignature(consumer, ownerB);
        vm.expectRevert(abi.encodeWithSelector(IPairing.CodeSpent.selector, code));
        _pair(ownerA, workerA, again);
        vm.expectRevert(abi.encodeWithSelector(IPairing.CodeSpent.selector, code));
        _pair(ownerB, workerB, other);
        _isTrue(!pairing.isPaired(consumer, workerB), "only the first");
    }

    function test_RevertWhen_TheCodeHasExpired() public {
        uint40 expiry = _registered();
        bytes memory signature = _pairSignature(consumer, ownerA);
        vm.warp(expiry);
        vm.expectRevert(abi.encodeWithSelector(IPairing.CodeExpired.selector, code, expiry));
        _pair(ownerA, workerA, signature);
    }

    /// Whoever sees a claim on its way cannot make it his own.
    function test_RevertWhen_TheSignatureIsForAnotherWorker() public {
        _registered();
        bytes memory signature = _pairSignature(consumer, ownerA);
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeSignature.selector, code));
        _pair(ownerB, workerB, signature);
        _pair(ownerA, workerA, signature);
    }

    function test_RevertWhen_TheSignatureIsForAnotherConsumerOrContract() public {
        _registered();
        bytes memory wrongConsumer = _pairSignature(attacker, ownerA);
        bytes memory wrongContract = _pairSignature(address(jobs), consumer, ownerA);
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeSignature.selector, code));
        _pair(ownerA, workerA, wrongConsumer);
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeSignature.selector, code));
        _pair(ownerA, workerA, wrongContract);
    }

    function test_RevertWhen_TheSignatureIsThatOfTheRegistration() public {
        uint40 expiry = _registered();
        bytes memory signature = _registerSignature(consumer, expiry);
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeSignature.selector, code));
        _pair(ownerA, workerA, signature);
    }

    function test_Pair() public {
        uint40 expiry = _registered();
        bytes memory signature = _pairSignature(consumer, ownerA);
        vm.warp(expiry - 1);
        _expectEmit(address(pairing));
        emit IPairing.Paired(consumer, workerA, code);
        _pair(ownerA, workerA, signature);
        _isTrue(pairing.isPaired(consumer, workerA), "paired");
        _isTrue(!pairing.isPaired(consumer, workerB), "not the other worker");
        _isTrue(!pairing.isPaired(attacker, workerA), "not another consumer");
        _eq(pairing.codeOf(code).expiry, 0, "spent");
    }

    /// A second code for the same two is spent like the first.
    function test_Pair_Again() public {
        _paired();
        codeKey = uint256(keccak256("another key"));
        code = vm.addr(codeKey);
        _paired();
        _isTrue(pairing.isPaired(consumer, workerA), "paired");
        _eq(pairing.codeOf(code).expiry, 0, "spent");
    }
}
