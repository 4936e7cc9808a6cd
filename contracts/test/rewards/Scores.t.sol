// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Account, IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {BaseTest} from "../BaseTest.sol";

/// creditReward and recordMiss: the verbs of the JobRegistry.
contract ScoresTest is BaseTest {
    uint96 private constant UNIT = 10_000; // scoreUnit of the devnet

    function _credit(address from, uint96 charge) private returns (uint96) {
        vm.prank(address(jobs));
        return rewards.creditReward(workerA, "job", from, charge, charge, 10_000);
    }

    function _miss(address from, uint96 maxFee) private {
        vm.prank(address(jobs));
        rewards.recordMiss(workerA, from, maxFee);
    }

    function _uptime() private view returns (uint16) {
        return rewards.account(workerA).uptimeBps;
    }

    function test_RevertWhen_CallerIsNotTheJobRegistry(address caller) public {
        vm.assume(caller != address(jobs));
        bytes memory data = abi.encodeWithSelector(IRewardDistributor.NotJobRegistry.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(data);
        rewards.creditReward(workerA, "job", consumer, 1, 1, 1);
        vm.expectRevert(data);
        rewards.recordMiss(workerA, consumer, 1);
        vm.stopPrank();
    }

    function test_Account_OfANewWorkerStartsBelowTheTop(uint32 worker) public view {
        Account memory a = rewards.account(worker);
        _eq(a.uptimeBps, p.initialUptimeBps, "uptime");
        _eq(a.qualityBps, p.initialQualityBps, "quality");
        _eq(uint256(a.earned) + a.paid, 0, "money");
    }

    /* CREDIT */

    function test_CreditReward_IsPoolTimesTheFactors(uint96 pool, uint96 charge, uint16 latencyBps) public {
        pool = uint96(_bound(pool, 0, type(uint96).max / 2));
        latencyBps = uint16(_bound(latencyBps, 0, 10_000));
        uint96 expected = uint96(uint256(pool) * 8_000 * latencyBps / 1e8);
        _expectEmit(address(rewards));
        emit IRewardDistributor.RewardCredited(workerA, "job", expected, 8_000, 10_000, latencyBps);
        vm.prank(address(jobs));
        uint96 reward = rewards.creditReward(workerA, "job", consumer, pool, charge, latencyBps);
        _eq(reward, expected, "reward");
        _eq(rewards.creditOf(workerA), expected, "credit");
        _eq(rewards.account(workerA).earned, expected, "earned");
        _eq(rewards.creditOf(workerB), 0, "the other's");
    }

    function test_CreditReward_AddsUp() public {
        _credit(consumer, 100);
        _credit(keeper, 100);
        _eq(rewards.creditOf(workerA), 160, "credit");
    }

    /* UPTIME */

    /// A sixteenth of the way to the top for a whole unit, less for less, floored.
    function test_CreditReward_MovesUptimeUpByWeight(uint96 charge) public {
        uint256 weight = charge < UNIT ? charge : UNIT;
        _credit(consumer, uint96(_bound(charge, 0, type(uint96).max / 2)));
        if (charge > type(uint96).max / 2) weight = UNIT;
        _eq(_uptime(), 8_000 + 2_000 * weight / (16 * UNIT), "uptime");
    }

    /// A sixteenth of the way to zero, rounded up: no miss is too small to count.
    function test_RecordMiss_MovesUptimeDownByWeight(uint96 maxFee) public {
        maxFee = uint96(_bound(maxFee, 1, type(uint96).max));
        uint256 weight = maxFee < UNIT ? maxFee : UNIT;
        uint256 step = (8_000 * weight + 16 * UNIT - 1) / (16 * UNIT);
        _expectEmit(address(rewards));
        emit IRewardDistributor.UptimeMoved(workerA, uint16(8_000 - step));
        _miss(consumer, maxFee);
        _eq(_uptime(), 8_000 - step, "uptime");
        _isTrue(step > 0, "some");
    }

    function test_Uptime_StaysInRange(uint256 seed) public {
        for (uint256 i; i < 60; ++i) {
            _skip(p.epoch, 1);
            if (seed >> i & 1 == 1) _credit(consumer, UNIT);
            else _miss(consumer, UNIT);
            _isTrue(_uptime() <= 10_000, "in range");
        }
    }

    function test_Uptime_OfAnEndlessMissReachesZero() public {
        for (uint256 i; i < 200; ++i) {
            _skip(p.epoch, 1);
            _miss(consumer, UNIT);
        }
        _eq(_uptime(), 0, "uptime");
    }

    /// One consumer moves a score at most once up and once down an epoch.
    function test_Uptime_MovesOnceAnEpochForEachConsumerAndWay() public {
        _credit(consumer, UNIT);
        uint16 once = _uptime();
        _credit(consumer, UNIT);
        _eq(_uptime(), once, "up once");
        _miss(consumer, UNIT);
        uint16 down = _uptime();
        _isTrue(down < once, "down once");
        _miss(consumer, UNIT);
        _eq(_uptime(), down, "and no more");
        _skip(p.epoch, 1);
        _credit(consumer, UNIT);
        _isTrue(_uptime() > down, "the next epoch counts anew");
    }

    function test_Uptime_MovesForEachConsumer() public {
        _credit(consumer, UNIT);
        uint16 once = _uptime();
        _credit(_account(9), UNIT);
        _isTrue(_uptime() > once, "another consumer counts");
    }

    /// Dust jobs from any number of a worker's own accounts do not use up the misses of the epoch.
    function test_Uptime_IsNotShieldedByDustJobs() public {
        for (uint160 i = 1; i <= 400; ++i) {
            _credit(address(i), 1);
        }
        uint16 before = _uptime();
        _miss(consumer, UNIT);
        _isTrue(_uptime() < before, "the miss counts");
    }
}
