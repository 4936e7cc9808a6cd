// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IDelivery, Page} from "../../src/interfaces/IDelivery.sol";
import {IJobRegistry, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWorkerRegistry, Offence} from "../../src/interfaces/IWorkerRegistry.sol";
import {DeliveryTest, Served} from "./DeliveryTest.sol";

contract DeliveryTimeOutTest is DeliveryTest {
    function _expectRevert(Served memory s, bytes memory data) private {
        vm.expectRevert(data);
        _timeOut(s);
    }

    function _expectTooEarly(Served memory s) private {
        _expectRevert(s, abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, s.id));
    }

    /* REVERTS */

    function test_RevertGiven_TheJobIsNotCompleted() public {
        Served memory s;
        (s.request, s.id) = _acknowledged();
        _expectRevert(s, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, s.id, Status.Acknowledged));
    }

    /// Another's request is another job: no refund goes astray.
    function test_RevertWhen_TheRequestIsAnother() public {
        Served memory s = _demanded();
        _pass(p.deliveryWindow);
        s.request.consumer = attacker;
        bytes32 other = jobs.hashRequest(s.request);
        _expectRevert(s, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, other, Status.None));
    }

    function test_RevertWhen_TheReceiptIsForged(uint96 escrow) public {
        Served memory s = _demanded();
        _pass(p.deliveryWindow);
        vm.assume(escrow != s.receipt.escrow);
        s.receipt.escrow = escrow;
        _expectRevert(s, abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, s.id));
    }

    /// A worker that was asked for nothing misses nothing.
    function test_RevertGiven_NothingIsDemanded(uint32 late) public {
        Served memory s = _served();
        _skip(late, late);
        _expectRevert(s, abi.encodeWithSelector(IDelivery.NoDemand.selector, s.id));
    }

    function test_RevertGiven_TheDemandWasMet(uint32 late) public {
        Served memory s = _demanded();
        _deliver(s, 0, PAGES);
        _skip(late, late);
        _expectRevert(s, abi.encodeWithSelector(IDelivery.NoDemand.selector, s.id));
    }

    function test_RevertWhen_TheDeadlineHasNotPassedInTime(uint256 time, uint256 blocks) public {
        Served memory s = _demanded();
        _skip(_bound(time, 0, p.deliveryWindow - 1), _bound(blocks, 0, 1_000));
        _expectTooEarly(s);
    }

    function test_RevertWhen_TheDeadlineHasNotPassedInBlocks(uint32 time, uint256 blocks) public {
        Served memory s = _demanded();
        _skip(time, _bound(blocks, 0, _blocks(p.deliveryWindow) - 1));
        _expectTooEarly(s);
    }

    function test_RevertWhen_CalledTwice(bool afterExpiry) public {
        Served memory s = _demanded();
        _pass(p.deliveryWindow);
        if (afterExpiry) vm.warp(s.request.expiry);
        _timeOut(s);
        Status status = afterExpiry ? Status.None : Status.Refunded;
        _expectRevert(s, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, s.id, status));
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty, "refunded once");
    }

    /* HAPPY PATHS */

    function test_TimeOut_RefundsAndPunishes(bool afterExpiry) public {
        Served memory s = _demanded();
        _pass(p.deliveryWindow);
        if (afterExpiry) vm.warp(s.request.expiry);
        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerJailed(workerA, s.id, Offence.FailedDelivery, 1, uint40(_now() + p.jailTerm));
        _expectEmit(address(staking));
        // ten per cent of 1,000; the consumer's part is capped by its fee
        emit IStaking.WorkerSlashed(workerA, s.id, consumer, 100e18, 0.14e18, 50e18, 49.86e18, STAKE - 100e18, 0);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobTimedOut(s.id, workerA, keeper, Status.Completed, Status.Refunded);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobRefunded(s.id, consumer, uint96(s.receipt.escrow - p.keeperBounty));
        _timeOut(s);

        _eq(jobs.statusOf(s.id), afterExpiry ? Status.None : Status.Refunded, "kept until the expiry");
        _eq(vault.balanceOf(keeper), p.keeperBounty, "bounty");
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty, "escrow and deposit are back");
        _eq(vault.balanceOf(operatorA), 0, "the worker has nothing");
        _eq(rewards.creditOf(workerA), 0, "and earned nothing");
        _eq(workers.record(workerA).lastOffence, delivery.demandOf(s.id).since + p.deliveryWindow, "deadline");
    }

    /// Two pages of three are as good as none: the whole deposit returns, and what was posted stays in the events.
    function test_TimeOut_OfAPartialDelivery() public {
        Served memory s = _demanded();
        _deliver(s, 0, 2);
        _pass(p.deliveryWindow);
        _timeOut(s);
        _eq(vault.balanceOf(consumer), BALANCE - p.keeperBounty, "escrow and deposit are back");
        _eq(vault.balanceOf(operatorA), 0, "a part earns nothing");
    }

    /// Parts do not move the deadline.
    function test_TimeOut_APartBuysNoTime() public {
        Served memory s = _demanded();
        _skip(p.deliveryWindow - 1, 1_000);
        _deliver(s, 0, 1);
        _skip(1, 0);
        _timeOut(s);
    }

    function test_TimeOut_ByAnyone(address caller) public {
        vm.assume(caller != consumer);
        Served memory s = _demanded();
        _pass(p.deliveryWindow);
        uint256 balance = vault.balanceOf(caller);
        vm.prank(caller);
        delivery.timeOut(s.request, s.receipt);
        _eq(vault.balanceOf(caller), balance + p.keeperBounty, "bounty");
    }

    /// A job that ended so stays ended: no verb of either contract finds it again.
    function test_TimeOut_EndsTheJob() public {
        Served memory s = _demanded();
        _pass(p.deliveryWindow);
        _timeOut(s);
        bytes memory data = abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, s.id, Status.Refunded);
        vm.expectRevert(data);
        jobs.settle(s.id, s.receipt);
        vm.expectRevert(data);
        jobs.timeOut(s.request);
        vm.expectRevert(data);
        _demand(s, 0, 1);
        Page[] memory pages = _pages(s, 0, PAGES);
        vm.expectRevert(data);
        _deliver(s, pages);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobExists.selector, s.id, Status.Refunded));
        _submit(s.request);
    }
}
