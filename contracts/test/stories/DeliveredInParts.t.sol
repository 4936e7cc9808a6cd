// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry} from "../../src/interfaces/IJobRegistry.sol";
import {DeliveryTest, Served} from "../delivery/DeliveryTest.sol";

/// An answer too long for one transaction never reached the consumer: it demands it, gets it in two parts, and pays both
/// for the answer and for the posting.
contract DeliveredInPartsStory is DeliveryTest {
    function test_DeliveredInParts() public {
        // 1. Worker A commits to 40,000 bytes, three pages; none of them is on chain.
        Served memory s = _served();

        // 2. In the last second of the dispute window the consumer demands all of them.
        _skip(11, 11);
        _demand(s, 0, 3);
        _eq(vault.balanceOf(consumer), BALANCE - 143_500 - 400_000, "escrow and deposit: ten units a byte");

        // 3. The window ends, and nobody can settle over the demand.
        _skip(9, 9);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobSuspended.selector, s.id));
        jobs.settle(s.id, s.receipt);

        // 4. In the tenth second the worker brings two pages, in the last moment the third.
        _deliver(s, 0, 2);
        _deliver(s, 2, 1);
        _eq(vault.balanceOf(operatorA), 400_000, "the posting is paid");

        // 5. The consumer has a whole window to look at what came; then everyone is paid.
        _skip(11, 11);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, s.id));
        jobs.settle(s.id, s.receipt);
        _skip(1, 1);
        vm.prank(keeper);
        jobs.settle(s.id, s.receipt);
        _eq(rewards.creditOf(workerA), 106_400, "reward");
        _eq(vault.balanceOf(consumer), BALANCE - 400_000 - 7_000 - 106_400 - 500, "the rest");
        _eq(staking.stakeOf(workerA), STAKE, "no offence");
    }
}
