// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IDelivery, Page} from "../../src/interfaces/IDelivery.sol";
import {Completion, IJobRegistry, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {ResponseTree} from "../ResponseTree.sol";
import {DeliveryTest, Served} from "./DeliveryTest.sol";

contract DeliverTest is DeliveryTest {
    function _expectRevert(Served memory s, Page[] memory pages, bytes memory data) private {
        vm.expectRevert(data);
        _deliver(s, pages);
    }

    function _expectMismatch(Served memory s, Page[] memory pages, uint256 page) private {
        _expectRevert(s, pages, abi.encodeWithSelector(IDelivery.PageMismatch.selector, s.id, page));
    }

    /* REVERTS */

    function test_RevertGiven_TheJobIsNotCompleted() public {
        Served memory s;
        (s.request, s.id) = _assigned();
        bytes memory data = abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, s.id, Status.Assigned);
        _expectRevert(s, new Page[](1), data);
    }

    function test_RevertGiven_NothingIsDemanded() public {
        Served memory s = _served();
        _expectRevert(s, _pages(s, 0, PAGES), abi.encodeWithSelector(IDelivery.NoDemand.selector, s.id));
    }

    /// The deposit is earned once. After a whole delivery the old receipt is worth nothing.
    function test_RevertWhen_CalledAgain() public {
        Served memory s = _demanded();
        Receipt memory old = s.receipt;
        _skip(1, 1);
        _deliver(s, 0, PAGES);
        Page[] memory pages = _pages(s, 0, PAGES);
        _expectRevert(s, pages, abi.encodeWithSelector(IDelivery.NoDemand.selector, s.id));
        s.receipt = old;
        _expectRevert(s, pages, abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, s.id));
        _eq(vault.balanceOf(operatorA), LENGTH * _terms().postingPrice, "one deposit");
    }

    function test_RevertWhen_CallerIsNotTheOperator(address caller) public {
        vm.assume(caller != operatorA);
        Served memory s = _demanded();
        Page[] memory pages = _pages(s, 0, PAGES);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.NotOperator.selector, s.id, caller));
        vm.prank(caller);
        delivery.deliver(s.id, s.receipt, s.completion, pages);
    }

    /// Who saw the pages in the mempool does not earn the deposit, and neither do the owner and the consumer.
    function test_RevertWhen_CallerHasAnotherRole() public {
        Served memory s = _demanded();
        Page[] memory pages = _pages(s, 0, PAGES);
        address[4] memory callers = [ownerA, operatorB, consumer, dispatcher];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IJobRegistry.NotOperator.selector, s.id, callers[i]));
            vm.prank(callers[i]);
            delivery.deliver(s.id, s.receipt, s.completion, pages);
        }
    }

    /// A worker cannot answer for another's job by naming itself in the receipt.
    function test_RevertWhen_TheReceiptIsForged() public {
        Served memory s = _demanded();
        Page[] memory pages = _pages(s, 0, PAGES);
        s.receipt.worker = workerB;
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, s.id));
        vm.prank(operatorB);
        delivery.deliver(s.id, s.receipt, s.completion, pages);
    }

    /// Another top would let any bytes pass for the response.
    function test_RevertWhen_TheCompletionIsAnother() public {
        Served memory s = _demanded();
        Page[] memory pages = _pages(s, 0, PAGES);
        s.completion = _completion(ResponseTree.make(LENGTH - 1), OUTPUT_TOKENS);
        _expectRevert(s, pages, abi.encodeWithSelector(IDelivery.CompletionMismatch.selector, s.id));
    }

    function test_RevertGiven_TheDeadlineHasPassed(uint32 late) public {
        Served memory s = _demanded();
        _pass(p.deliveryWindow);
        _skip(late, late % 1_000);
        Page[] memory pages = _pages(s, 0, PAGES);
        _expectRevert(s, pages, abi.encodeWithSelector(IJobRegistry.DeadlinePassed.selector, s.id));
    }

    function test_RevertWhen_ThereAreNoPagesOrTooMany() public {
        Served memory s = _served();
        _demand(s, 0, 2);
        bytes memory data = abi.encodeWithSelector(IDelivery.PagesOutOfRange.selector, 0, 0, 2);
        _expectRevert(s, new Page[](0), data);
        data = abi.encodeWithSelector(IDelivery.PagesOutOfRange.selector, 0, 3, 2);
        _expectRevert(s, _pages(s, 0, 3), data);
        _deliver(s, 0, 1);
        data = abi.encodeWithSelector(IDelivery.PagesOutOfRange.selector, 1, 2, 2);
        _expectRevert(s, _pages(s, 1, 2), data);
    }

    /// Pages come in order, each once, none left out.
    function test_RevertWhen_ThePagesAreOutOfOrder() public {
        Served memory s = _demanded();
        _expectMismatch(s, _pages(s, 1, 1), 0);
        Page[] memory swapped = _pages(s, 0, 2);
        (swapped[0], swapped[1]) = (swapped[1], swapped[0]);
        _expectMismatch(s, swapped, 0);
        _deliver(s, 0, 1);
        _expectMismatch(s, _pages(s, 0, 1), 1);
        _expectMismatch(s, _pages(s, 2, 1), 1);
    }

    /// The demanded run, not the response, says where to begin.
    function test_RevertWhen_ThePagesAreOthersThanDemanded() public {
        Served memory s = _served();
        _demand(s, 1, 2);
        _expectMismatch(s, _pages(s, 0, 2), 1);
        _deliver(s, 1, 2);
    }

    function test_RevertWhen_APageIsChanged(uint256 which, uint256 place) public {
        Served memory s = _demanded();
        Page[] memory pages = _pages(s, 0, PAGES);
        which %= PAGES;
        bytes memory data = pages[which].data;
        data[place % data.length] ^= 0x01;
        _expectMismatch(s, pages, which);
    }

    function test_RevertWhen_AProofIsChangedOrMissing(uint256 which, uint256 place) public {
        Served memory s = _demanded();
        Page[] memory pages = _pages(s, 0, PAGES);
        which %= PAGES;
        bytes32[] memory proof = pages[which].proof;
        proof[place % proof.length] ^= bytes32(uint256(1));
        _expectMismatch(s, pages, which);
        pages[which].proof = new bytes32[](0);
        _expectMismatch(s, pages, which);
        pages = _pages(s, 0, PAGES);
        bytes32[] memory longer = new bytes32[](3);
        for (uint256 i; i < pages[which].proof.length; ++i) {
            longer[i] = pages[which].proof[i];
        }
        pages[which].proof = longer;
        _expectMismatch(s, pages, which);
    }

    /// A deposit pays for whole pages: a worker that hung short ones on its tree cannot deliver them.
    function test_RevertWhen_TheTreeIsOfShortPages(uint256 length) public {
        Served memory s;
        (s.request, s.id) = _acknowledged();
        bytes memory short = ResponseTree.make(_bound(length, 0, PAGE - 1));
        Page[] memory pages = new Page[](1);
        bytes32 other = keccak256("the other page");
        pages[0] = Page(short, new bytes32[](1));
        pages[0].proof[0] = other;
        bytes32 leaf = keccak256(abi.encodePacked(uint8(0), uint32(0), short));
        s.completion.responseTop = keccak256(abi.encodePacked(uint8(1), leaf, other));
        (s.completion.responseLength, s.completion.answerLength) = (uint32(2 * PAGE), uint32(2 * PAGE));
        s.completion.responseRoot =
            keccak256(abi.encodePacked(uint8(2), uint32(2 * PAGE), uint32(2 * PAGE), s.completion.responseTop));
        s.receipt = _complete(operatorA, s.request, s.completion, "");
        _demand(s, 0, 1);
        _expectMismatch(s, pages, 0);
    }

    /// The last page ends where the response does: no padding, nothing cut off.
    function test_RevertWhen_TheLastPageHasAnotherLength() public {
        Served memory s = _served();
        _demand(s, 2, 1);
        Page[] memory pages = _pages(s, 2, 1);
        bytes memory page = pages[0].data;
        pages[0].data = bytes.concat(page, hex"00");
        _expectMismatch(s, pages, 2);
        assembly ("memory-safe") {
            mstore(page, sub(mload(page), 1))
        }
        pages[0].data = page;
        _expectMismatch(s, pages, 2);
    }

    /* HAPPY PATHS */

    /// Any run of pages of one to nine, in two parts or one, odd nodes and a short last page among them.
    function test_Deliver_InParts(uint256 length, uint32 first, uint32 pages, uint256 cut) public {
        Served memory s = _served(_bound(length, 1, 9 * PAGE));
        uint256 limit = (s.response.length + PAGE - 1) / PAGE;
        first = uint32(_bound(first, 0, limit - 1));
        pages = uint32(_bound(pages, 1, limit - first));
        cut = _bound(cut, 0, pages - 1);
        _demand(s, first, pages);
        uint256 deposit = _sizeOf(s, first, pages) * _terms().postingPrice;
        if (cut > 0) {
            _deliver(s, first, cut);
            _eq(delivery.demandOf(s.id).delivered, cut, "delivered");
            _eq(vault.balanceOf(operatorA), 0, "a part earns nothing");
        }
        _deliver(s, first + cut, pages - cut);
        _eq(vault.balanceOf(operatorA), deposit, "the deposit");
        _eq(delivery.demandOf(s.id).delivered, pages, "delivered");
        _isDue(s);
    }

    function _isDue(Served memory s) private {
        (bool hashOnly, bool suspended) = jobs.completionOf(s.id, s.receipt);
        _isTrue(hashOnly && !suspended, "settlement goes on");
        _isTrue(s.receipt.checkableUntil >= _now() + _terms().disputeWindow, "a whole window from now");
        _passUntilDue(s.receipt);
        jobs.settle(s.id, s.receipt);
    }

    function test_Deliver_SaysWhatCame() public {
        Served memory s = _demanded();
        _skip(1, 1);
        bytes[] memory data = new bytes[](2);
        (data[0], data[1]) = (ResponseTree.page(s.response, 0), ResponseTree.page(s.response, 1));
        Page[] memory pages = _pages(s, 0, 2);
        _expectEmit(address(delivery));
        emit IDelivery.JobDelivered(s.id, workerA, 0, data, false, s.receipt);
        _deliver(s, pages);

        _skip(1, 1);
        data = new bytes[](1);
        data[0] = ResponseTree.page(s.response, 2);
        pages = _pages(s, 2, 1);
        Receipt memory now_ = abi.decode(abi.encode(s.receipt), (Receipt));
        now_.checkableUntilBlock = uint40(_height() + _blocks(_terms().disputeWindow));
        uint256 until = _now() + _terms().disputeWindow;
        if (until > now_.checkableUntil) now_.checkableUntil = uint40(until);
        _expectEmit(address(delivery));
        emit IDelivery.JobDelivered(s.id, workerA, 2, data, true, now_);
        _deliver(s, pages);
    }

    function test_Deliver_BeforeTheDeadlineInTime() public {
        Served memory s = _demanded();
        _skip(p.deliveryWindow - 1, 1_000);
        _deliver(s, 0, PAGES);
    }

    function test_Deliver_BeforeTheDeadlineInBlocks(uint32 time) public {
        Served memory s = _demanded();
        _skip(time, _blocks(p.deliveryWindow) - 1);
        _deliver(s, 0, PAGES);
    }

    /// H1: demanded and delivered at the last moments, there is still a whole window to check what came.
    function test_Deliver_LeavesAWholeWindow() public {
        Served memory s = _served();
        _skip(_terms().disputeWindow - 1, 1_000);
        _demand(s, 0, PAGES);
        _skip(p.deliveryWindow - 1, 1_000);
        _deliver(s, 0, PAGES);
        _skip(_terms().disputeWindow - 1, 1_000);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, s.id));
        jobs.settle(s.id, s.receipt);
        _skip(1, 0);
        jobs.settle(s.id, s.receipt);
        _eq(rewards.creditOf(workerA), 106_400, "paid in full: a demand costs the worker nothing but time");
    }

    /// Posting counts for the worker's liability: its stake is bound until the last moment a demand can fail.
    function test_Deliver_EndsWithinTheLiability() public {
        JobRequest memory r = _request();
        bytes32 id = _submit(r);
        uint40 liableUntil = workers.duty(workerA).liableUntil;
        _skip(_terms().ackWindow - 1, 1_000);
        vm.prank(operatorA);
        jobs.acknowledge(id);
        _skip(_completionWindow(r) - 1, 1_000);
        Completion memory c = _completion(ResponseTree.make(LENGTH), 1);
        Receipt memory receipt = _complete(operatorA, r, c, "");
        _skip(_terms().disputeWindow - 1, 1_000);
        vm.prank(consumer);
        delivery.demand(id, receipt, c, 0, PAGES);
        _isTrue(_now() + p.deliveryWindow + _terms().disputeWindow <= liableUntil, "liable to the end");
    }
}
