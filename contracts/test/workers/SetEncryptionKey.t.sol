// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IWorkerRegistry, Identity} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract SetEncryptionKeyTest is BaseTest {
    function _rotate() private {
        vm.prank(operatorA);
        workers.setEncryptionKey(workerA, _encryptionKey(), 0);
    }

    function _isUsable(uint32 keyId) private view returns (bool) {
        return workers.isUsable(workerA, keyId, termsId);
    }

    function test_RevertWhen_CallerIsNeitherWorkerNorOperator(address caller) public {
        vm.assume(caller != ownerA && caller != operatorA);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotWorkerOrOperator.selector, workerA, caller));
        vm.prank(caller);
        workers.setEncryptionKey(workerA, _encryptionKey(), 0);
    }

    function test_RevertWhen_TheKeyIsOfNoKnownSuite() public {
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.InvalidEncryptionKey.selector, 32));
        vm.prank(ownerA);
        workers.setEncryptionKey(workerA, new bytes(32), 0);
    }

    function test_RevertGiven_AllNumbersAreUsed() public {
        bytes memory key = bytes.concat(hex"02", keccak256("x25519"));
        // The duty's slot: the key id fills its top 16 bits.
        bytes32 slot = keccak256(abi.encode(workerA, uint256(1)));
        uint256 duty = uint256(vm.load(address(workers), slot));
        _eq(duty >> 240, 1, "the key of worker A");
        vm.store(address(workers), slot, bytes32(duty | uint256(type(uint16).max) << 240));
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.TooManyKeys.selector, workerA));
        vm.prank(ownerA);
        workers.setEncryptionKey(workerA, key, 0);
    }

    function test_SetEncryptionKey(bool byOperator, bytes32 receiptKey) public {
        bytes memory key = bytes.concat(hex"02", keccak256("x25519"));
        _skip(7, 7);
        _expectEmit(address(workers));
        emit IWorkerRegistry.EncryptionKeySet(workerA, 2, key, receiptKey);
        vm.prank(byOperator ? operatorA : ownerA);
        workers.setEncryptionKey(workerA, key, receiptKey);
        Identity memory id = workers.identity(workerA);
        _eq(id.keyId, 2, "keyId");
        _eq(workers.duty(workerA).keyId, 2, "the key of the duty");
        _eq(id.keyBlock, _height(), "keyBlock");
        _eq(id.keyHash, keccak256(bytes.concat(receiptKey, key)), "keyHash");
        _eq(id.previousKeyUntil, _now() + p.maxRequestLife, "previousKeyUntil");
    }

    /// A request signed just before names the former key and still finds its worker.
    function test_SetEncryptionKey_TheFormerKeyLivesForOneRequest() public {
        _rotate();
        _isTrue(_isUsable(0) && _isUsable(1) && _isUsable(2), "any, former, current");
        _isTrue(!_isUsable(3), "not the next");
        (, bytes32 id) = _assigned();
        _isAt(id, Status.Assigned, workerA);
        vm.warp(_now() + p.maxRequestLife - 1);
        _isTrue(_isUsable(1), "the last second");
        vm.warp(_now() + 1);
        _isTrue(!_isUsable(1) && _isUsable(2), "retired");
    }

    /// A leaked key must not have to be waited for: the second rotation retires the first key at once.
    function test_SetEncryptionKey_TwiceRetiresTheFirstAtOnce() public {
        _rotate();
        _rotate();
        _isTrue(!_isUsable(1) && _isUsable(2) && _isUsable(3), "two live");
        JobRequest memory r = _request();
        (, uint32 worker,,,) = jobs.jobOf(_submit(r));
        _eq(worker, workerB, "the candidate is skipped");
    }

    /// Whatever key a stranger names, the job moves on.
    function test_SetEncryptionKey_NoCandidateStopsAJob(uint32 keyId) public {
        keyId = keyId % 4 == 0 ? type(uint32).max : uint32(_bound(keyId, 3, type(uint32).max));
        _rotate();
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, keyId), _candidate(workerB, 1));
        (, uint32 worker,,,) = jobs.jobOf(_submit(r));
        _eq(worker, workerB, "skipped");
    }
}
