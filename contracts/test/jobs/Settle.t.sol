// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IRewardDistributor} from "../../src/interfaces/IRewardDistributor.sol";
import {BaseTest} from "../BaseTest.sol";

contract SettleTest is BaseTest {
    /* REVERTS */

    function _expectWrongStatus(bytes32 id, Receipt memory receipt, Status status) private {
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WrongStatus.selector, id, status));
        jobs.settle(id, receipt);
    }

    function test_RevertGiven_TheJobIsNotCompleted(Receipt memory receipt) public {
        (, bytes32 waiting) = _submitted();
        _expectWrongStatus(waiting, receipt, Status.Submitted);
        (, bytes32 id) = _assigned();
        _expectWrongStatus(id, receipt, Status.Assigned);
        vm.prank(operatorA);
        jobs.acknowledge(id);
        _expectWrongStatus(id, receipt, Status.Acknowledged);
        _expectWrongStatus(keccak256("unknown"), receipt, Status.None);
    }

    function test_RevertGiven_TheJobIsSettled() public {
        (, bytes32 id, Receipt memory receipt) = _settled();
        _expectWrongStatus(id, receipt, Status.None);
    }

    function test_RevertGiven_TheJobIsRefunded(Receipt memory receipt) public {
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, 1));
        bytes32 id = _submit(r);
        _pass(_terms().ackWindow);
        jobs.timeOut(r);
        _expectWrongStatus(id, receipt, Status.Refunded);
    }

    /// Each field on its own: nobody can raise a charge, redirect a payment or bring the end forward.
    function test_RevertWhen_AFieldOfTheReceiptIsForged(uint256 field, uint256 delta) public {
        (, bytes32 id, Receipt memory receipt) = _completed();
        _passUntilDue(receipt);
        field = _bound(field, 0, 11);
        delta = _bound(delta, 1, type(uint16).max);
        if (field == 0) receipt.consumer = address(uint160(receipt.consumer) ^ uint160(delta));
        if (field == 1) receipt.worker ^= uint32(delta);
        if (field == 2) receipt.termsId ^= uint32(delta);
        if (field == 3) receipt.latencyBps ^= uint16(delta);
        if (field == 4) receipt.escrow ^= uint96(delta);
        if (field == 5) receipt.charge ^= uint96(delta);
        if (field == 6) receipt.version ^= uint8(delta % 255 + 1);
        if (field == 7) receipt.checkableUntil ^= uint40(delta);
        if (field == 8) receipt.checkableUntilBlock ^= uint40(delta);
        if (field == 9) receipt.evidence ^= bytes32(delta);
        if (field == 10) receipt.feeBps ^= uint16(delta);
        if (field == 11) receipt.bounty ^= uint64(delta);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, id));
        jobs.settle(id, receipt);
    }

    /// A receipt is good for its own job only.
    function test_RevertWhen_TheReceiptIsOfAnotherJob() public {
        JobRequest memory r = _request();
        r.nonce = 1;
        bytes32 id = _submit(r);
        Receipt memory other = _complete(operatorA, r, 1);
        (, bytes32 mine,) = _completed();
        _passUntilDue(other);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.ReceiptMismatch.selector, mine));
        jobs.settle(mine, other);
        jobs.settle(id, other);
    }

    function test_RevertWhen_TheDisputeWindowHasNotPassedInTime() public {
        (, bytes32 id, Receipt memory receipt) = _completedLate();
        _skip(_terms().disputeWindow - 1, 1_000);
        _expectTooEarly(id, receipt);
        _skip(1, 0);
        jobs.settle(id, receipt);
    }

    function test_RevertWhen_TheDisputeWindowHasNotPassedInBlocks(uint32 time) public {
        (, bytes32 id, Receipt memory receipt) = _completedLate();
        _skip(_bound(time, _terms().disputeWindow, type(uint32).max), _blocks(_terms().disputeWindow) - 1);
        _expectTooEarly(id, receipt);
        _skip(0, 1);
        jobs.settle(id, receipt);
    }

    function test_RevertWhen_TheRequestHasNotExpired() public {
        (, bytes32 id, Receipt memory receipt) = _completed();
        _pass(_terms().disputeWindow);
        vm.warp(receipt.checkableUntil - 1);
        _expectTooEarly(id, receipt);
        vm.warp(receipt.checkableUntil);
        jobs.settle(id, receipt);
    }

    function _expectTooEarly(bytes32 id, Receipt memory receipt) private {
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, id));
        jobs.settle(id, receipt);
    }

    /// Completed so late that the dispute window ends after the expiry.
    function _completedLate() private returns (JobRequest memory r, bytes32 id, Receipt memory receipt) {
        (r, id) = _acknowledged();
        _skip(p.maxRequestLife - 1, 0);
        receipt = _complete(operatorA, r, OUTPUT_TOKENS);
    }

    /* HAPPY PATHS */

    function test_Settle_PaysFeeRewardBountyAndRefund(uint32 tokens, uint32 elapsed) public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        _skip(_bound(elapsed, 0, _completionWindow(r) - 1), 0);
        Receipt memory receipt = _complete(operatorA, r, uint32(_bound(tokens, 0, OUTPUT_TOKENS)));
        _passUntilDue(receipt);

        uint96 fee = uint96(uint256(receipt.charge) * 500 / 10_000);
        uint96 reward = uint96(uint256(receipt.charge - fee) * 8_000 * receipt.latencyBps / 1e8);
        uint96 refund = uint96(receipt.escrow - fee - reward - p.keeperBounty);
        _expectEmit(address(rewards));
        emit IRewardDistributor.RewardCredited(workerA, id, reward, 8_000, 10_000, receipt.latencyBps);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobSettled(id, workerA, keeper, receipt.charge, fee, reward, refund);
        vm.prank(keeper);
        jobs.settle(id, receipt);

        _eq(jobs.statusOf(id), Status.None, "a settled job leaves nothing");
        _eq(vault.balanceOf(governor), fee, "fee");
        _eq(rewards.creditOf(workerA), reward, "credit");
        _eq(vault.balanceOf(keeper), p.keeperBounty, "bounty");
        _eq(vault.balanceOf(consumer), BALANCE - fee - reward - p.keeperBounty, "refund");
    }

    /// To the unit, by hand: 140,000 charged, 5 % fee, 80 % uptime, full latency.
    function test_Settle_ByHand() public {
        (, bytes32 id, Receipt memory receipt) = _completed();
        _eq(receipt.charge, 140_000, "charge");
        _passUntilDue(receipt);
        vm.prank(keeper);
        jobs.settle(id, receipt);
        _eq(vault.balanceOf(governor), 7_000, "fee");
        _eq(rewards.creditOf(workerA), 106_400, "reward");
        _eq(vault.balanceOf(keeper), 500, "bounty");
        _eq(vault.balanceOf(consumer), BALANCE - 7_000 - 106_400 - 500, "refund");
    }

    function test_Settle_AfterAFailoverAndByAnyone(address caller) public {
        vm.assume(caller != consumer && caller != governor && caller != keeper);
        (JobRequest memory r, bytes32 id) = _assigned();
        _pass(_terms().ackWindow);
        vm.prank(keeper);
        jobs.timeOut(r);
        Receipt memory receipt = _complete(operatorB, r, OUTPUT_TOKENS);
        _passUntilDue(receipt);
        vm.prank(caller);
        jobs.settle(id, receipt);

        _eq(rewards.creditOf(workerA), 0, "who missed earns nothing");
        _eq(rewards.creditOf(workerB), 106_400, "who served does");
        _eq(vault.balanceOf(caller), p.keeperBounty, "bounty");
        _eq(vault.balanceOf(consumer), BALANCE - 7_000 - 106_400 - 2 * p.keeperBounty, "refund");
    }

    function test_Settle_IsDueForEver(uint32 late) public {
        (, bytes32 id, Receipt memory receipt) = _completed();
        _passUntilDue(receipt);
        _skip(late, late);
        jobs.settle(id, receipt);
    }
}
