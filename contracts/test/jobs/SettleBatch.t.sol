// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Receipt, Settlement, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract SettleBatchTest is BaseTest {
    uint64 private _nonce;

    /// One more job, completed with one token less than the one before: no two receipts are the same.
    function _line() private returns (Settlement memory line) {
        JobRequest memory r = _request();
        r.nonce = ++_nonce;
        line.jobId = _submit(r);
        line.receipt = _complete(operatorA, r, uint32(OUTPUT_TOKENS - _nonce));
    }

    function _lines(uint256 count) private returns (Settlement[] memory batch) {
        batch = new Settlement[](count);
        for (uint256 i; i < count; ++i) {
            batch[i] = _line();
        }
    }

    function _settleBatch(Settlement[] memory batch) private {
        vm.prank(keeper);
        jobs.settleBatch(batch);
    }

    /// Nothing but the `expected` lines was settled.
    function _settles(Settlement[] memory batch, uint256 expected) private {
        _settleBatch(batch);
        _eq(vault.balanceOf(keeper), expected * p.keeperBounty, "a bounty for each line that settled");
    }

    function test_SettleBatch_OfNothing() public {
        _settles(new Settlement[](0), 0);
    }

    function test_SettleBatch_PaysEachLineLikeSettle() public {
        Settlement[] memory batch = _lines(3);
        _passUntilDue(batch[2].receipt);
        uint256 state = vm.snapshotState();
        for (uint256 i; i < 3; ++i) {
            vm.prank(keeper);
            jobs.settle(batch[i].jobId, batch[i].receipt);
        }
        uint256[4] memory alone = _books();
        vm.revertToState(state);

        for (uint256 i; i < 3; ++i) {
            vm.expectEmit(true, true, true, false, address(jobs));
            emit IJobRegistry.JobSettled(batch[i].jobId, workerA, keeper, 0, 0, 0, 0);
        }
        _settles(batch, 3);
        uint256[4] memory together = _books();
        for (uint256 i; i < 4; ++i) {
            _eq(together[i], alone[i], "the same to the unit");
        }
        for (uint256 i; i < 3; ++i) {
            _eq(jobs.statusOf(batch[i].jobId), Status.None, "settled");
        }
    }

    function _books() private view returns (uint256[4] memory) {
        return [
            vault.balanceOf(consumer),
            vault.balanceOf(keeper),
            vault.balanceOf(governor),
            uint256(rewards.creditOf(workerA))
        ];
    }

    /// The same line twice, in one batch and in the next: one payment.
    function test_SettleBatch_PaysALineOnce() public {
        Settlement[] memory batch = _lines(2);
        _passUntilDue(batch[1].receipt);
        batch[1] = batch[0];
        _settles(batch, 1);
        uint96 credit = rewards.creditOf(workerA);
        _settles(batch, 1);
        _eq(rewards.creditOf(workerA), credit, "credited once");
    }

    function test_SettleBatch_SkipsWhatIsNotDue() public {
        Settlement[] memory batch = _lines(1);
        _settles(batch, 0);
        _pass(_terms().disputeWindow);
        vm.warp(batch[0].receipt.checkableUntil - 1);
        _settles(batch, 0);
        vm.warp(batch[0].receipt.checkableUntil);
        _settles(batch, 1);
    }

    function test_SettleBatch_SkipsWhatHasNotPassedInBlocks() public {
        Settlement[] memory batch = _lines(1);
        _skip(1 days, _blocks(_terms().disputeWindow) - 1);
        _settles(batch, 0);
        _skip(0, 1);
        _settles(batch, 1);
    }

    /// A bad line of any kind never stops a good one, wherever it stands.
    function test_SettleBatch_SkipsBadLines(uint8 kind, bool first, Receipt memory garbage) public {
        Settlement[] memory batch = _lines(2);
        _passUntilDue(batch[1].receipt);
        uint256 bad = first ? 0 : 1;
        (bytes32 id, Receipt memory receipt) = (batch[bad].jobId, batch[bad].receipt);
        kind %= 7;
        if (kind == 0) batch[bad].jobId = keccak256("unknown");
        if (kind == 1) batch[bad].jobId = _running(Status.Submitted);
        if (kind == 2) batch[bad].jobId = _running(Status.Assigned);
        if (kind == 3) batch[bad].receipt = garbage;
        if (kind == 4) batch[bad].receipt = batch[1 - bad].receipt;
        if (kind == 5) ++batch[bad].receipt.charge;
        if (kind == 6) _suspend(id, receipt);
        Status status = jobs.statusOf(batch[bad].jobId);
        _settles(batch, 1);
        _eq(jobs.statusOf(batch[1 - bad].jobId), Status.None, "the good line settled");
        _eq(jobs.statusOf(batch[bad].jobId), status, "the bad one did not");
        _eq(jobs.statusOf(id), Status.Completed, "nor the job it lied about");
    }

    function _running(Status status) private returns (bytes32 id) {
        if (status == Status.Submitted) (, id) = _submitted();
        else (, id) = _assigned();
    }

    function _suspend(bytes32 id, Receipt memory receipt) private {
        vm.prank(address(delivery));
        jobs.suspend(id, receipt);
    }
}
