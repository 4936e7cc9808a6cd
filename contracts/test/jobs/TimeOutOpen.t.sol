// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {DeclineReason, IJobRegistry, JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// timeOut of open jobs: attempts are misses, and nobody gets a job twice.
contract TimeOutOpenTest is BaseTest {
    uint32[5] private _numbers;
    address[5] private _operators;

    function setUp() public override {
        super.setUp();
        (_numbers[0], _numbers[1]) = (workerA, workerB);
        (_operators[0], _operators[1]) = (operatorA, operatorB);
        for (uint32 i; i < 3; ++i) {
            (_numbers[2 + i], _operators[2 + i]) = _enlist(12 + 2 * i);
        }
    }

    function _missAs(JobRequest memory r, uint256 i) private {
        _assign(r, _numbers[i]);
        _miss(r, _terms().ackWindow);
    }

    function test_TimeOut_OfAnOpenJobWaitsAgain() public {
        (JobRequest memory r, bytes32 id) = _open();
        _assign(r, workerA);
        _pass(_terms().ackWindow);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTimedOut(id, workerA, keeper, Status.Assigned, Status.Submitted);
        vm.prank(keeper);
        jobs.timeOut(r);
        _isAt(id, Status.Submitted, 0);
        _eq(workers.duty(workerA).active, 0, "the worker is free");
        _eq(staking.stakeOf(workerA), STAKE - 10e18, "and poorer");
    }

    /// The third miss ends the job, before its expiry: the slot keeps the end.
    function test_TimeOut_OfTheLastAttemptRefunds() public {
        (JobRequest memory r, bytes32 id) = _open();
        for (uint256 i; i < p.maxAttempts; ++i) {
            _eq(jobs.statusOf(id), Status.Submitted, "an attempt is left");
            _missAs(r, i);
        }
        _eq(jobs.statusOf(id), Status.Refunded, "no attempt is left");
        _eq(vault.balanceOf(keeper), p.maxAttempts * p.keeperBounty, "bounties");
        _eq(vault.balanceOf(consumer), BALANCE - p.maxAttempts * p.keeperBounty, "the rest comes back");
    }

    /// Declines between the misses change nothing about how many misses there may be.
    function test_TimeOut_CountsMissesOnly() public {
        (JobRequest memory r, bytes32 id) = _open();
        _missAs(r, 0);
        for (uint256 i = 1; i < 4; ++i) {
            _assign(r, _numbers[i]);
            _decline(r, _operators[i], DeclineReason.Busy);
        }
        _missAs(r, 4);
        _eq(jobs.statusOf(id), Status.Submitted, "two misses of three");
        uint256 paid = 2 * p.keeperBounty + 3 * p.attemptFee;
        vm.prank(consumer);
        jobs.cancel(r);
        _eq(vault.balanceOf(consumer), BALANCE - paid, "misses and declines are paid apart");
    }

    function test_TimeOut_GivesNobodyTheJobTwice(bool acknowledged) public {
        (JobRequest memory r, bytes32 id) = _open();
        _assign(r, workerA);
        if (acknowledged) {
            vm.prank(operatorA);
            jobs.acknowledge(id);
            _pass(_completionWindow(r)); // past the expiry
            jobs.timeOut(r);
            _eq(jobs.statusOf(id), Status.None, "an open job does not wait past its expiry");
            return;
        }
        _miss(r, _terms().ackWindow);
        _pass(p.takeGrace);
        bytes memory data = abi.encodeWithSelector(IJobRegistry.NotCandidate.selector, id, workerA);
        vm.expectRevert(data);
        _assign(r, workerA);
        vm.expectRevert(data);
        _take(r, operatorA);
        _take(r, operatorB);
    }

    function test_TimeOut_OfAnOpenJobAfterTheExpiryRefunds(uint32 late) public {
        (JobRequest memory r, bytes32 id) = _open();
        _assign(r, workerA);
        _pass(_terms().ackWindow);
        vm.warp(r.expiry + uint256(late));
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTimedOut(id, workerA, keeper, Status.Assigned, Status.Refunded);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.None, "the slot is free");
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty, "refund");
    }

    /// The dearest way to nothing: misses, declines and the expiry, all paid from the job's own reserve.
    function test_TimeOut_TheReserveCoversTheWorstCase() public {
        (JobRequest memory r, bytes32 id) = _open();
        _missAs(r, 0);
        _missAs(r, 1);
        for (uint256 i = 2; i < 5; ++i) {
            _assign(r, _numbers[i]);
            _decline(r, _operators[i], DeclineReason.Unavailable);
        }
        vm.warp(r.expiry);
        vm.prank(keeper);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.None, "over");
        _eq(vault.balanceOf(keeper), 3 * p.keeperBounty, "bounties");
        uint256 paid = 3 * p.keeperBounty + 3 * p.attemptFee;
        _eq(vault.balanceOf(consumer), BALANCE - paid, "and maxFee comes back whole");
    }
}
