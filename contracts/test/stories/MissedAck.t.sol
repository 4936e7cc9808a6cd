// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// The only candidate stays silent: the consumer gets its money back and a little of the worker's stake.
contract MissedAckStory is BaseTest {
    function test_MissedAck() public {
        // 1. A job for worker A alone.
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, 1));
        bytes32 id = _submit(r);

        // 2. Five seconds and three blocks later anyone may say so.
        _skip(5, 3);
        vm.prank(keeper);
        jobs.timeOut(r);

        // 3. The job is over before its expiry, so its end is remembered.
        _eq(jobs.statusOf(id), Status.Refunded, "refunded");
        _eq(vault.balanceOf(consumer), BALANCE - 500, "all but the keeper's bounty");
        _eq(vault.balanceOf(keeper), 500, "bounty");

        // 4. One per cent of the minimum stake is gone: half burned, the consumer's part capped by its fee.
        _eq(staking.stakeOf(workerA), STAKE - 10e18, "slash");
        vm.prank(consumer);
        staking.claimCompensation();
        _eq(stakeToken.balanceOf(consumer), 100_000e18 + 0.14e18, "compensation");
        _eq(staking.unburned(), 5e18, "to be burned");
        _eq(rewards.account(workerA).uptimeBps, 7_500, "uptime");
    }
}
