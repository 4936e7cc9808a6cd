// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Duty, IWorkerRegistry, Identity} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract RegisterTest is BaseTest {
    address private operator = address(0x0b);

    function _expectRevert(address operator_, address payout, uint8 capacity, bytes memory key, bytes memory data)
        private
    {
        vm.expectRevert(data);
        vm.prank(newcomer);
        workers.register(operator_, payout, capacity, key, 0);
    }

    function test_RevertGiven_TheCallerIsRegistered() public {
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.AlreadyRegistered.selector, ownerA, workerA));
        vm.prank(ownerA);
        workers.register(operator, payoutA, 1, _encryptionKey(), 0);
    }

    function test_RevertWhen_AnAddressIsZero() public {
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.ZeroAddress.selector, "operator");
        _expectRevert(address(0), payoutA, 1, _encryptionKey(), data);
        data = abi.encodeWithSelector(IWorkerRegistry.ZeroAddress.selector, "payout");
        _expectRevert(operator, address(0), 1, _encryptionKey(), data);
    }

    function test_RevertGiven_TheOperatorIsAnotherWorkers() public {
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.OperatorTaken.selector, operatorA, workerA);
        _expectRevert(operatorA, payoutA, 1, _encryptionKey(), data);
    }

    function test_RevertWhen_TheCapacityIsZero() public {
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.ZeroCapacity.selector);
        _expectRevert(operator, payoutA, 0, _encryptionKey(), data);
    }

    /// 1,217 bytes begin with suite 1, 33 bytes with suite 2; nothing else is a key.
    function test_RevertWhen_TheKeyIsOfNoKnownSuite(uint8 suite, uint256 length) public {
        length = _bound(length, 0, 1_300);
        if ((length == 1_217 && suite == 1) || (length == 33 && suite == 2)) suite = 3;
        bytes memory key = new bytes(length);
        if (length > 0) key[0] = bytes1(suite);
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.InvalidEncryptionKey.selector, length);
        _expectRevert(operator, payoutA, 1, key, data);
    }

    function test_RevertWhen_TheSuiteIsTheOtherLengths() public {
        bytes memory key = new bytes(33);
        key[0] = 0x01;
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.InvalidEncryptionKey.selector, 33);
        _expectRevert(operator, payoutA, 1, key, data);
        key = new bytes(1_217);
        key[0] = 0x02;
        data = abi.encodeWithSelector(IWorkerRegistry.InvalidEncryptionKey.selector, 1_217);
        _expectRevert(operator, payoutA, 1, key, data);
    }

    function test_Register(address payout, uint8 capacity, bytes32 receiptKey, bool hybrid) public {
        vm.assume(payout != address(0));
        capacity = uint8(_bound(capacity, 1, 255));
        bytes memory key = hybrid ? _encryptionKey() : bytes.concat(hex"02", keccak256("x25519"));
        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerRegistered(3, newcomer, operator, payout, capacity);
        _expectEmit(address(workers));
        emit IWorkerRegistry.EncryptionKeySet(3, 1, key, receiptKey);
        vm.prank(newcomer);
        _eq(workers.register(operator, payout, capacity, key, receiptKey), 3, "number");

        _eq(workers.count(), 3, "count");
        _eq(workers.numberOf(newcomer), 3, "numberOf");
        _eq(workers.numberOfOperator(operator), 3, "numberOfOperator");
        Identity memory id = workers.identity(3);
        _eq(id.worker, newcomer, "worker");
        _eq(id.payout, payout, "payout");
        _eq(id.keyId, 1, "keyId");
        _eq(id.keyBlock, _height(), "keyBlock");
        _eq(id.keyHash, keccak256(bytes.concat(receiptKey, key)), "keyHash");
        Duty memory d = workers.duty(3);
        _eq(d.operator, operator, "operator");
        _eq(d.capacity, capacity, "capacity");
        _eq(d.keyId, 1, "the key of the duty");
        _eq(uint256(d.active) + d.jailedUntil + d.liableUntil, 0, "nothing else");
    }

    function test_Identity_OfAnUnknownWorkerReverts(uint32 number) public {
        vm.assume(number != workerA && number != workerB);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.UnknownWorker.selector, number));
        workers.identity(number);
    }
}
