// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../script/Vm.sol";
import {DeclineReason, IJobRegistry, JobRequest, Status} from "../src/interfaces/IJobRegistry.sol";
import {DeliveryTest, Served} from "./delivery/DeliveryTest.sol";

/// A network that pays no bounties, no attempt fees and nothing for posting: every verb works for nothing.
contract NoFeesTest is DeliveryTest {
    function _params() internal view override returns (string memory json) {
        json = vm.replace(super._params(), '"keeperBounty": 500', '"keeperBounty": 0');
        json = vm.replace(json, '"attemptFee": 500', '"attemptFee": 0');
        json = vm.replace(json, '"postingPrice": 10', '"postingPrice": 0');
    }

    function test_NoFees_OfEveryAttempt() public {
        _eq(jobs.escrowFor(MAX_FEE, 3), MAX_FEE, "the escrow is maxFee alone");
        (JobRequest memory r, bytes32 id) = _assigned();
        _expectEmit(address(jobs));
        emit IJobRegistry.JobDeclined(id, workerA, DeclineReason.Busy, 0, Status.Assigned, Status.Assigned);
        _decline(r, operatorA, DeclineReason.Busy);
        _miss(r, _terms().ackWindow);
        _eq(jobs.statusOf(id), Status.Refunded, "over");
        _eq(vault.balanceOf(consumer), BALANCE, "the consumer has all of it");
        _eq(vault.balanceOf(operatorA) + vault.balanceOf(keeper), 0, "nobody else has anything");
        _eq(staking.stakeOf(workerB), STAKE - 10e18, "but a miss is a miss");
    }

    function test_NoFees_OfAnOpenJob() public {
        (JobRequest memory r,) = _open();
        _assign(r, workerA);
        _decline(r, operatorA, DeclineReason.Busy);
        _assign(r, workerB);
        _decline(r, operatorB, DeclineReason.Busy);
        vm.warp(r.expiry);
        jobs.timeOut(r);
        _eq(vault.balanceOf(consumer), BALANCE, "the consumer has all of it");
    }

    /// A decline for nothing is a decline: the dispatcher has had its turn.
    function test_NoFees_TheGraceIsGivenOnce() public {
        (JobRequest memory r, bytes32 id) = _open();
        _assign(r, workerA);
        _decline(r, operatorA, DeclineReason.Busy);
        _take(r, operatorB);
        _isAt(id, Status.Acknowledged, workerB);
    }

    /// A demand costs the consumer nothing, and still binds the worker.
    function test_NoFees_OfADemand(bool delivers) public {
        Served memory s = _demanded();
        _eq(delivery.demandOf(s.id).deposit, 0, "deposit");
        if (delivers) {
            _deliver(s, 0, PAGES);
            _passUntilDue(s.receipt);
            jobs.settle(s.id, s.receipt);
            _eq(rewards.creditOf(workerA), 106_400, "reward");
            _eq(vault.balanceOf(consumer), BALANCE - 7_000 - 106_400, "the rest");
        } else {
            _pass(p.deliveryWindow);
            _timeOut(s);
            _eq(vault.balanceOf(consumer), BALANCE, "refund");
            _eq(staking.stakeOf(workerA), STAKE - 100e18, "slash");
        }
    }
}
