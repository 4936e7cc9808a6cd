// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Demand, IDelivery} from "../../src/interfaces/IDelivery.sol";
import {Completion, IJobRegistry, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {DeliveryTest, Served} from "./DeliveryTest.sol";

contract DemandTest is DeliveryTest {
    function _expectRevert(Served memory s, uint32 first, uint32 pages, bytes memory data) private {
        vm.expectRevert(data);
        _demand(s, first, pages);
    }

    function _notDemandable(bytes32 id) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDelivery.NotDemandable.selector, id);
    }

    /* REVERTS */

    /// Nobody stops another's pay, not even with a receipt that names them.
    function test_RevertWhen_CallerIsNotTheConsumer(address caller) public {
        vm.assume(caller != consumer);
        Served memory s = _served();
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.NotConsumer.selector, consumer, caller));
        delivery.demand(s.id, s.receipt, s.completion, 0, PAGES);
        s.receipt.consumer = caller;
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, s.id));
        delivery.demand(s.id, s.receipt, s.completion, 0, PAGES);
        vm.stopPrank();
    }

    function test_RevertGiven_TheJobIsNotCompleted() public {
        Served memory s;
        s.receipt.consumer = consumer;
        (s.request, s.id) = _assigned();
        _expectRevert(s, 0, 1, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, s.id, Status.Assigned));
        s.id = keccak256("unknown");
        _expectRevert(s, 0, 1, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, s.id, Status.None));
    }

    function test_RevertGiven_TheJobIsSettled() public {
        Served memory s = _served();
        _passUntilDue(s.receipt);
        jobs.settle(s.id, s.receipt);
        _expectRevert(s, 0, 1, abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, s.id, Status.None));
    }

    /// A later completion date would stretch the window, a lower escrow shrink the refund.
    function test_RevertWhen_TheReceiptIsForged(uint40 checkableUntil) public {
        Served memory s = _served();
        vm.assume(checkableUntil != s.receipt.checkableUntil);
        s.receipt.checkableUntil = checkableUntil;
        _expectRevert(s, 0, 1, abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, s.id));
    }

    /// What is on chain need not be brought there.
    function test_RevertGiven_TheResponseIsInline() public {
        Served memory s;
        (s.request, s.id, s.receipt) = _completed();
        s.completion = _completion(ANSWER, OUTPUT_TOKENS);
        _expectRevert(s, 0, 1, _notDemandable(s.id));
    }

    function test_RevertGiven_ADemandIsOpen() public {
        Served memory s = _demanded();
        _expectRevert(s, 0, 1, _notDemandable(s.id));
        _deliver(s, 0, 1);
        _expectRevert(s, 1, 1, _notDemandable(s.id));
    }

    /// One demand a job: pay is delayed once.
    function test_RevertGiven_ADemandWasMet() public {
        Served memory s = _demanded();
        _deliver(s, 0, PAGES);
        _expectRevert(s, 0, 1, _notDemandable(s.id));
    }

    function test_RevertWhen_TheCompletionIsAnother(uint32 length) public {
        Served memory s = _served();
        vm.assume(length != s.completion.responseLength);
        s.completion.responseLength = length;
        _expectRevert(s, 0, 1, abi.encodeWithSelector(IDelivery.CompletionMismatch.selector, s.id));
    }

    function test_RevertGiven_TheDisputeWindowHasPassed(uint32 late) public {
        Served memory s = _served();
        _passUntilDue(s.receipt);
        _skip(late, late % 1_000);
        _expectRevert(s, 0, 1, abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, s.id));
    }

    function test_RevertWhen_ThePagesAreOutOfRange(uint32 first, uint32 pages) public {
        Served memory s = _served();
        _expectRevert(s, first, 0, _outOfRange(first, 0));
        pages = uint32(_bound(pages, 1, type(uint32).max));
        if (uint256(first) + pages <= PAGES) first = PAGES;
        _expectRevert(s, first, pages, _outOfRange(first, pages));
        _expectRevert(s, type(uint32).max, type(uint32).max, _outOfRange(type(uint32).max, type(uint32).max));
    }

    function _outOfRange(uint32 first, uint32 pages) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDelivery.PagesOutOfRange.selector, first, pages, PAGES);
    }

    /// The escrow of the job is no deposit.
    function test_RevertGiven_TheBalanceIsBelowTheDeposit(uint256 left) public {
        Served memory s = _served();
        uint256 deposit = LENGTH * _terms().postingPrice;
        left = _bound(left, 0, deposit - 1);
        uint256 balance = vault.balanceOf(consumer);
        vm.prank(consumer);
        vault.withdrawBalance(balance - left);
        bytes memory data = abi.encodeWithSelector(IVault.InsufficientBalance.selector, consumer, deposit, left);
        _expectRevert(s, 0, PAGES, data);
        (, bool suspended) = jobs.completionOf(s.id, s.receipt);
        _isTrue(!suspended, "settlement goes on");
    }

    /* HAPPY PATHS */

    /// Any run of pages of one to nine, the last one short: the deposit is what they weigh.
    function test_Demand_TakesTheDepositAndStopsSettlement(uint256 length, uint32 first, uint32 pages) public {
        Served memory s = _served(_bound(length, 1, 9 * PAGE));
        uint256 limit = (s.response.length + PAGE - 1) / PAGE;
        first = uint32(_bound(first, 0, limit - 1));
        pages = uint32(_bound(pages, 1, limit - first));
        uint96 deposit = uint96(_sizeOf(s, first, pages) * _terms().postingPrice);
        uint256 balance = vault.balanceOf(consumer);

        uint40 deadline = uint40(_now() + p.deliveryWindow);
        _expectEmit(address(delivery));
        emit IDelivery.DeliveryDemanded(s.id, workerA, first, pages, deposit, deadline);
        _demand(s, first, pages);

        _eq(vault.balanceOf(consumer), balance - deposit, "the deposit left the balance");
        Demand memory d = delivery.demandOf(s.id);
        _eq(d.since, _now(), "since");
        _eq(d.sinceBlock, _height(), "sinceBlock");
        _eq(d.firstPage, first, "firstPage");
        _eq(d.pages, pages, "pages");
        _eq(d.delivered, 0, "delivered");
        _eq(d.deposit, deposit, "deposit");
        _passUntilDue(s.receipt);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobSuspended.selector, s.id));
        jobs.settle(s.id, s.receipt);
    }

    /// H1: at the last moment of the window it is not too late, and settlement does not win the race.
    function test_Demand_AtTheLastMomentInTime() public {
        Served memory s = _served();
        _skip(_terms().disputeWindow - 1, 1_000);
        _demand(s, 0, PAGES);
    }

    function test_Demand_AtTheLastMomentInBlocks(uint32 time) public {
        Served memory s = _served();
        _skip(time, _blocks(_terms().disputeWindow) - 1);
        _demand(s, 0, PAGES);
    }

    function test_Demand_OfOneJobLeavesOthersAlone() public {
        Served memory s = _served();
        JobRequest memory r = _request();
        r.nonce = 1;
        bytes32 id = _submit(r);
        Receipt memory receipt = _complete(operatorA, r, 1);
        _demand(s, 0, PAGES);
        _passUntilDue(receipt);
        jobs.settle(id, receipt);
        _eq(delivery.demandOf(id).since, 0, "no demand");
    }
}
