// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../script/Vm.sol";
import {Page} from "../src/interfaces/IDelivery.sol";
import {
    DeclineReason,
    JobRequest,
    PaymentSource,
    Receipt,
    Settlement,
    Status
} from "../src/interfaces/IJobRegistry.sol";
import {Offence} from "../src/interfaces/IWorkerRegistry.sol";
import {DeliveryTest, Served} from "./delivery/DeliveryTest.sol";

/// Every verb of a job, tried by every role at the moment it is due: who may, may, and nobody else.
contract RolesTest is DeliveryTest {
    address[] private _roles;

    function setUp() public override {
        super.setUp();
        _roles = [consumer, ownerA, operatorA, payoutA, ownerB, operatorB, dispatcher, keeper, governor, attacker];
        address[6] memory contracts =
            [address(jobs), address(delivery), address(workers), address(staking), address(vault), address(rewards)];
        for (uint256 i; i < 6; ++i) {
            _roles.push(contracts[i]);
        }
    }

    /// The call works for those two and fails for every other role, and each try leaves no trace.
    function _only(address target, bytes memory data, address first, address second) private {
        for (uint256 i; i < _roles.length; ++i) {
            uint256 state = vm.snapshotState();
            vm.prank(_roles[i]);
            (bool success,) = target.call(data);
            bool may = _roles[i] == first || _roles[i] == second;
            _isTrue(success == may, may ? "may, and cannot" : "may not, and can");
            vm.revertToState(state);
        }
    }

    function _only(address target, bytes memory data, address who) private {
        _only(target, data, who, who);
    }

    /// Works for all, and earns each the bounty.
    function _anyone(address target, bytes memory data) private {
        for (uint256 i; i < _roles.length; ++i) {
            uint256 state = vm.snapshotState();
            uint256 balance = vault.balanceOf(_roles[i]);
            vm.prank(_roles[i]);
            (bool success,) = target.call(data);
            _isTrue(success, "anyone may, and cannot");
            _isTrue(vault.balanceOf(_roles[i]) >= balance + p.keeperBounty, "the bounty is the caller's");
            vm.revertToState(state);
        }
    }

    function test_Roles_OfARequest() public {
        JobRequest memory r = _openRequest();
        _only(address(jobs), abi.encodeCall(jobs.submit, (r, PACKAGE)), consumer);
        _only(address(jobs), abi.encodeCall(jobs.cancel, (r)), consumer);
    }

    function test_Roles_OfAWaitingJob() public {
        (JobRequest memory r,) = _open();
        _pass(p.takeGrace);
        _only(address(jobs), abi.encodeCall(jobs.cancel, (r)), consumer);
        _only(address(jobs), abi.encodeCall(jobs.assign, (r, workerA)), dispatcher);
        _only(address(jobs), abi.encodeCall(jobs.take, (r)), operatorA, operatorB);
        vm.warp(r.expiry);
        _anyone(address(jobs), abi.encodeCall(jobs.timeOut, (r)));
    }

    function test_Roles_OfARunningJob() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        bytes memory complete = abi.encodeCall(jobs.complete, (r, _completion(ANSWER, 1), ANSWER));
        _only(address(jobs), abi.encodeCall(jobs.acknowledge, (id)), operatorA);
        _only(address(jobs), abi.encodeCall(jobs.decline, (r, DeclineReason.Busy)), operatorA);
        _only(address(jobs), complete, operatorA);
        vm.prank(operatorA);
        jobs.acknowledge(id);
        _only(address(jobs), abi.encodeCall(jobs.decline, (r, DeclineReason.Unservable)), operatorA);
        _only(address(jobs), complete, operatorA);
        _pass(_completionWindow(r));
        _anyone(address(jobs), abi.encodeCall(jobs.timeOut, (r)));
    }

    function test_Roles_OfACompletedJob() public {
        Served memory s = _served();
        _only(address(jobs), abi.encodeCall(jobs.suspend, (s.id, s.receipt)), address(delivery));
        bytes memory demand = abi.encodeCall(delivery.demand, (s.id, s.receipt, s.completion, 0, PAGES));
        _only(address(delivery), demand, consumer);
        _passUntilDue(s.receipt);
        _anyone(address(jobs), abi.encodeCall(jobs.settle, (s.id, s.receipt)));
        Settlement[] memory batch = new Settlement[](1);
        batch[0] = Settlement(s.id, s.receipt);
        _anyone(address(jobs), abi.encodeCall(jobs.settleBatch, (batch)));
    }

    function test_Roles_OfADemandedJob() public {
        Served memory s = _demanded();
        bytes memory deliver = abi.encodeCall(delivery.deliver, (s.id, s.receipt, s.completion, _pages(s, 0, PAGES)));
        _only(address(delivery), deliver, operatorA);
        _only(address(jobs), abi.encodeCall(jobs.resume, (s.id, s.receipt)), address(delivery));
        bytes memory fail =
            abi.encodeCall(jobs.fail, (s.request, s.receipt, Offence.FailedDelivery, uint40(_now()), keeper));
        _only(address(jobs), fail, address(delivery));
        _pass(p.deliveryWindow);
        _anyone(address(delivery), abi.encodeCall(delivery.timeOut, (s.request, s.receipt)));
    }

    function test_Roles_OfAWorker() public {
        address registry = address(workers);
        uint32 other = _addTerms(_terms());
        bytes memory key = _encryptionKey();
        _only(registry, abi.encodeCall(workers.addModel, (workerA, other, INPUT_ASK, OUTPUT_ASK)), ownerA);
        _only(registry, abi.encodeCall(workers.setAsk, (workerA, termsId, INPUT_ASK, OUTPUT_ASK)), ownerA);
        _only(registry, abi.encodeCall(workers.removeModel, (workerA, termsId)), ownerA);
        _only(registry, abi.encodeCall(workers.setOperator, (workerA, address(0xF4E54))), ownerA);
        _only(registry, abi.encodeCall(workers.setPayout, (workerA, attacker)), ownerA);
        _only(registry, abi.encodeCall(workers.setCapacity, (workerA, 1)), ownerA);
        _only(registry, abi.encodeCall(workers.setEncryptionKey, (workerA, key, 0)), ownerA, operatorA);
        _only(registry, abi.encodeCall(workers.deregister, (workerA)), ownerA);
        _only(address(staking), abi.encodeCall(staking.unstake, (workerA, 1)), ownerA);
        vm.prank(address(jobs));
        workers.punish(_miss(Offence.MissedAck, _now(), 1));
        vm.warp(workers.duty(workerA).jailedUntil);
        _only(registry, abi.encodeCall(workers.unjail, (workerA)), ownerA, operatorA);
    }

    function test_Roles_OfTheOtherContracts() public {
        _assigned();
        _only(address(models), abi.encodeCall(models.setDispatcher, (attacker, true)), governor);
        _only(address(workers), abi.encodeCall(workers.release, (workerA, address(0))), address(jobs));
        bytes memory punish = abi.encodeCall(workers.punish, (_miss(Offence.MissedAck, _now(), 1)));
        _only(address(workers), punish, address(jobs));
        _only(address(workers), abi.encodeCall(workers.stakeChanged, (workerA, 0)), address(staking));
        _only(address(staking), abi.encodeCall(staking.slash, (workerA, 1, "job", consumer, 1)), address(workers));
        _only(address(vault), abi.encodeCall(vault.escrow, (consumer, 1)), address(jobs), address(delivery));
        _only(address(vault), abi.encodeCall(vault.credit, (attacker, 1)), address(jobs), address(delivery));
        _only(address(vault), abi.encodeCall(vault.pay, (attacker, 1)), address(rewards));
        vm.prank(consumer);
        vault.setDelegate(keeper, 1);
        bytes memory asDelegate = abi.encodeCall(vault.escrowAs, (consumer, keeper, 1));
        _only(address(vault), asDelegate, address(jobs), address(delivery));
        bytes memory withPermit =
            abi.encodeCall(vault.escrowFromWallet, (consumer, 1, 0, PaymentSource.Permit, new bytes(128))); // by allowance
        _only(address(vault), withPermit, address(jobs), address(delivery));
    }
}
