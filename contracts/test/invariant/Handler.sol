// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Page} from "../../src/interfaces/IDelivery.sol";
import {
    Completion,
    DeclineReason,
    JobRequest,
    Receipt,
    Settlement,
    Status
} from "../../src/interfaces/IJobRegistry.sol";
import {Offence} from "../../src/interfaces/IWorkerRegistry.sol";
import {Work} from "./Work.sol";

/// Random actors: two consumers, three workers, a dispatcher, a keeper and an attacker. Here is the attacker, and how
/// everybody leaves.
contract Handler is Work {
    /* ATTACKER */

    /// Calls that are nobody's, or not the attacker's.
    function attack(uint256 seed) external {
        vm.startPrank(attacker);
        _fails(address(vault), abi.encodeCall(vault.escrow, (consumer, 1)));
        _fails(address(vault), abi.encodeCall(vault.credit, (attacker, 1)));
        _fails(address(vault), abi.encodeCall(vault.pay, (attacker, 1)));
        _fails(address(vault), abi.encodeCall(vault.withdrawBalance, (vault.balanceOf(attacker) + 1)));
        _fails(address(workers), abi.encodeCall(workers.release, (workerA, address(0))));
        _fails(address(workers), abi.encodeCall(workers.punish, (_miss(Offence.MissedAck, _now(), 1))));
        _fails(address(workers), abi.encodeCall(workers.stakeChanged, (workerA, 0)));
        _fails(address(workers), abi.encodeCall(workers.removeModel, (workerA, termsId)));
        _fails(address(workers), abi.encodeCall(workers.unjail, (workerA)));
        _fails(address(workers), abi.encodeCall(workers.setOperator, (workerA, attacker)));
        _fails(address(workers), abi.encodeCall(workers.setPayout, (workerA, attacker)));
        _fails(address(workers), abi.encodeCall(workers.setCapacity, (workerA, 1)));
        _fails(address(workers), abi.encodeCall(workers.setAsk, (workerA, termsId, INPUT_ASK, OUTPUT_ASK)));
        _fails(address(workers), abi.encodeCall(workers.setEncryptionKey, (workerA, _encryptionKey(), 0)));
        _fails(address(workers), abi.encodeCall(workers.deregister, (workerA)));
        _fails(address(models), abi.encodeCall(models.setDispatcher, (attacker, true)));
        _fails(address(staking), abi.encodeCall(staking.slash, (workerA, 1, 0, attacker, 1)));
        _fails(address(staking), abi.encodeCall(staking.unstake, (workerA, 1)));
        _fails(address(staking), abi.encodeCall(staking.withdraw, (workerB)));
        _fails(address(staking), abi.encodeCall(staking.claimCompensation, ()));
        _fails(address(rewards), abi.encodeCall(rewards.creditReward, (workerA, 0, attacker, 1, 1, 10_000)));
        _fails(address(rewards), abi.encodeCall(rewards.recordMiss, (workerA, attacker, 1)));
        if (_ghosts.length > 0) _attackJob(seed % _ghosts.length);
        vm.stopPrank();
    }

    /// Another's request and another's work.
    function _attackJob(uint256 i) private {
        bytes32 id = _ghosts[i].id;
        JobRequest memory r = _requests[i];
        _fails(address(jobs), abi.encodeCall(jobs.submit, (r, PACKAGE)));
        _fails(address(jobs), abi.encodeCall(jobs.cancel, (r)));
        _fails(address(jobs), abi.encodeCall(jobs.assign, (r, workerA)));
        _fails(address(jobs), abi.encodeCall(jobs.take, (r)));
        _fails(address(jobs), abi.encodeCall(jobs.acknowledge, (id)));
        _fails(address(jobs), abi.encodeCall(jobs.decline, (r, DeclineReason.Unservable)));
        _fails(address(jobs), abi.encodeCall(jobs.complete, (r, _completion(ANSWER, 1), ANSWER)));
        _attackReceipt(id, r, _receipts[i]);
    }

    /// Another's receipt, as it is and with a higher charge.
    function _attackReceipt(bytes32 id, JobRequest memory r, Receipt memory receipt) private {
        Completion memory c = _completion(ANSWER, 1);
        _fails(address(jobs), abi.encodeCall(jobs.suspend, (id, receipt)));
        _fails(address(jobs), abi.encodeCall(jobs.resume, (id, receipt)));
        _fails(address(jobs), abi.encodeCall(jobs.fail, (r, receipt, Offence.FailedDelivery, 0, attacker)));
        _fails(address(delivery), abi.encodeCall(delivery.demand, (id, receipt, c, 0, 1)));
        _fails(address(delivery), abi.encodeCall(delivery.deliver, (id, receipt, c, new Page[](1))));
        ++receipt.charge;
        _fails(address(jobs), abi.encodeCall(jobs.settle, (id, receipt)));
        receipt.consumer = attacker;
        _fails(address(delivery), abi.encodeCall(delivery.demand, (id, receipt, c, 0, 1)));
        _fails(address(delivery), abi.encodeCall(delivery.timeOut, (r, receipt)));
        Settlement[] memory batch = new Settlement[](1);
        batch[0] = Settlement(id, receipt);
        jobs.settleBatch(batch); // skips it: the ledgers would show if not
    }

    function _fails(address target, bytes memory data) private {
        (bool success,) = target.call(data);
        _isTrue(!success, "the attacker got through");
    }

    /* EXIT */

    /// Ends every job by time and anyone's calls, and takes everything out that is anybody's.
    function exit() external {
        for (uint256 i; i < _ghosts.length; ++i) {
            while (_ghosts[i].status < Status.Completed) {
                _skip(1 days, 1 days);
                _timeOut(i, keeper);
            }
        }
        _skip(1 days, 1 days);
        for (uint256 i; i < _ghosts.length; ++i) {
            if (_ghosts[i].status != Status.Completed) continue;
            if (_demandIsOpen(i)) _timeOutDelivery(i, keeper);
            else _settle(i, keeper);
        }
        for (uint256 i; i < 3; ++i) {
            _leave(i);
        }
        for (uint256 i; i < actors.length; ++i) {
            uint256 balance = vault.balanceOf(actors[i]);
            vm.startPrank(actors[i]);
            if (balance > 0) vault.withdrawBalance(balance);
            if (staking.compensationOf(actors[i]) > 0) staking.claimCompensation();
            vm.stopPrank();
        }
        if (staking.unburned() > 0) staking.burn();
        if (staking.owedToTreasury() > 0) staking.payTreasury();
    }

    function _leave(uint256 which) private {
        uint32 worker = _workers[which];
        if (rewards.creditOf(worker) > 0) rewards.claim(worker);
        vm.startPrank(_owners[which]);
        uint96 bonded = staking.stakeOf(worker);
        if (bonded > 0) staking.unstake(worker, bonded);
        _skip(p.unbondingDelay, 0);
        if (staking.bond(worker).unbonding > 0) staking.withdraw(worker);
        vm.stopPrank();
    }
}
