// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, Status} from "../../src/interfaces/IJobRegistry.sol";
import {DeliveryTest, Served} from "../delivery/DeliveryTest.sol";

/// A worker commits to an answer it does not have: one demand, and it loses the job and ten per cent of its minimum stake.
contract DemandedNotDeliveredStory is DeliveryTest {
    function test_DemandedNotDelivered() public {
        // 1. Worker A commits to as many bytes as it may, of which it knows nothing but a hash.
        Served memory s;
        (s.request, s.id) = _acknowledged();
        s.completion.responseTop = keccak256("nothing leads here");
        (s.completion.responseLength, s.completion.answerLength) = (61_296, 61_296);
        s.completion.responseRoot =
            keccak256(abi.encodePacked(uint8(2), uint32(61_296), uint32(61_296), s.completion.responseTop));
        s.completion.outputTokens = OUTPUT_TOKENS;
        s.receipt = _complete(operatorA, s.request, s.completion, "");

        // 2. The consumer demands one page of it, of its own choice.
        _demand(s, 2, 1);
        _eq(vault.balanceOf(consumer), BALANCE - 143_500 - 163_840, "escrow, and ten units for each of 16,384 bytes");

        // 3. Nothing comes. After ten seconds and five blocks anyone may say so.
        _skip(10, 4);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, s.id));
        _timeOut(s);
        _skip(0, 1);
        _timeOut(s);

        // 4. The consumer has everything back but the bounty, and a little stake.
        _eq(jobs.statusOf(s.id), Status.Refunded, "refunded");
        _eq(vault.balanceOf(consumer), BALANCE - 500, "refund");
        _eq(staking.compensationOf(consumer), 0.14e18, "compensation");

        // 5. The worker has earned nothing and is jailed.
        _eq(staking.stakeOf(workerA), STAKE - 100e18, "slash");
        _eq(rewards.creditOf(workerA), 0, "reward");
        _eq(workers.duty(workerA).jailedUntil, _now() + 15, "jail");
    }
}
