// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm, vm} from "../../script/Vm.sol";
import {Demand, IDelivery, Page} from "../../src/interfaces/IDelivery.sol";
import {
    Completion,
    DeclineReason,
    IJobRegistry,
    JobRequest,
    Privacy,
    Receipt,
    Settlement,
    Status
} from "../../src/interfaces/IJobRegistry.sol";
import {ResponseTree} from "../ResponseTree.sol";
import {Ghost} from "./Cast.sol";
import {Money} from "./Money.sol";

/// The verbs of jobs. Each is tried when its parties might try it, and must succeed exactly when the rows say so.
abstract contract Work is Money {
    /* SUBMIT AND CANCEL */

    function submit(uint256 who, uint256 shape, uint256 size, uint256 life) external {
        JobRequest memory r = _newRequest(who, shape, size, life);
        Ghost memory g;
        g.id = jobs.hashRequest(r);
        uint256 count_ = r.privacy == Privacy.Open ? p.maxAttempts : r.candidates.length;
        uint256 balance = vault.balanceOf(r.consumer);
        if (balance < jobs.escrowFor(r.maxFee, count_)) return;
        vm.prank(r.consumer);
        jobs.submit(r, shape & 32 == 32 ? bytes("") : PACKAGE);
        g.escrow = uint96(balance - vault.balanceOf(r.consumer));
        _push(g, r);
        _follow(_ghosts.length - 1);
        Status status = _ghosts[_ghosts.length - 1].status;
        _isTrue(status == Status.Submitted || status == Status.Assigned, "a new job waits or is assigned");
    }

    function _newRequest(uint256 who, uint256 shape, uint256 size, uint256 life) private returns (JobRequest memory r) {
        r = shape & 24 == 24 ? _openRequest() : _request();
        r.consumer = actors[who % 2];
        r.nonce = _nonce++;
        r.inputBytes = uint32(_bound(size, 1, 4_000));
        r.maxOutputTokens = uint32(_bound(size >> 32, 1, 400));
        r.maxFee = 200 * r.inputBytes + 500 * r.maxOutputTokens;
        r.expiry = uint40(_now() + _bound(life, 1, p.maxRequestLife));
        if (r.privacy == Privacy.Open) return r;
        uint64 a = _candidate(_workers[shape % 3], 1);
        uint64 b = _candidate(_workers[(shape + 1) % 3], shape & 64 == 64 ? 2 : 1); // now and then a key it has not
        if (shape & 128 == 128) r.candidates = _candidates(b);
        else r.candidates = shape & 256 == 256 ? _candidates(a, b) : _candidates(b, a);
    }

    function _push(Ghost memory g, JobRequest memory r) private {
        _indexOf[g.id] = _ghosts.length;
        _ghosts.push(g);
        _requests.push(r);
    }

    /// Takes back whatever job comes up: it works for those that wait.
    function cancel(uint256 seed) external {
        if (_ghosts.length == 0) return;
        uint256 i = seed % _ghosts.length;
        bool waits = _ghosts[i].status == Status.Submitted;
        vm.recordLogs();
        vm.prank(_requests[i].consumer);
        try jobs.cancel(_requests[i]) {
            _isTrue(waits, "cancelled what does not wait");
            _follow(i);
        } catch {
            _isTrue(!waits, "a waiting job not cancelled");
        }
    }

    /// Takes back a request nobody has submitted.
    function cancelUnsubmitted(uint256 who, uint256 shape) external {
        JobRequest memory r = _newRequest(who, shape, shape, shape);
        Ghost memory g;
        (g.id, g.status) = (jobs.hashRequest(r), Status.Refunded);
        vm.prank(r.consumer);
        jobs.cancel(r);
        _push(g, r);
    }

    /// No request runs twice, whatever became of it.
    function resubmit(uint256 seed) external {
        if (_ghosts.length == 0) return;
        JobRequest memory r = _requests[seed % _ghosts.length];
        vm.prank(r.consumer);
        try jobs.submit(r, PACKAGE) {
            _isTrue(false, "a request ran twice");
        } catch {}
    }

    /* ASSIGN AND TAKE */

    function assign(uint256 seed, uint256 which) external {
        (bool found, uint256 i) = _find(seed, Status.Submitted, Status.Submitted, _isInTime);
        if (!found) return;
        uint32 worker = _workers[which % 3];
        bool may = _mayHave(i, worker);
        vm.prank(dispatcher);
        try jobs.assign(_requests[i], worker) {
            _isTrue(may, "assigned to one that may not have it");
            _follow(i);
        } catch {
            _isTrue(!may, "not assigned to one that may have it");
        }
    }

    function take(uint256 seed, uint256 which) external {
        (bool found, uint256 i) = _find(seed, Status.Submitted, Status.Submitted, _isInTime);
        if (!found) return;
        (,,, uint40 since, uint40 sinceBlock) = jobs.jobOf(_ghosts[i].id);
        bool given = _ghosts[i].misses + _ghosts[i].declines > 0;
        bool may = _mayHave(i, _workers[which % 3]) && (given || _passed(since, sinceBlock, p.takeGrace));
        vm.prank(_operators[which % 3]);
        try jobs.take(_requests[i]) {
            _isTrue(may, "taken by one that may not have it");
            _follow(i);
        } catch {
            _isTrue(!may, "not taken by one that may have it");
        }
    }

    /* ACKNOWLEDGE, DECLINE, COMPLETE */

    function acknowledge(uint256 seed) external {
        (bool found, uint256 i) = _find(seed, Status.Assigned, Status.Assigned, _isInTime);
        if (!found) return;
        bool late = _overdue(i);
        vm.prank(_operatorOf(_ghosts[i].worker));
        try jobs.acknowledge(_ghosts[i].id) {
            _isTrue(!late, "acknowledged too late");
            _follow(i);
        } catch {
            _isTrue(late, "not acknowledged in time");
        }
    }

    function decline(uint256 seed, uint8 reason) external {
        (bool found, uint256 i) = _find(seed, Status.Assigned, Status.Acknowledged, _isInTime);
        if (!found) return;
        Ghost storage g = _ghosts[i];
        bool may = !_overdue(i) && (g.status == Status.Assigned || reason % 4 == uint8(DeclineReason.Unservable));
        address operator = _operatorOf(g.worker);
        uint256 balance = vault.balanceOf(operator);
        vm.recordLogs();
        vm.prank(operator);
        try jobs.decline(_requests[i], DeclineReason(reason % 4)) {
            _isTrue(may, "declined what it may not");
        } catch {
            return _isTrue(!may, "not declined what it may");
        }
        uint256 fee = g.declines < attempts(i) ? p.attemptFee : 0;
        _eq(vault.balanceOf(operator), balance + fee, "the fee of a decline");
        g.fees += uint96(fee);
        ++g.declines;
        _follow(i);
    }

    function complete(uint256 seed, uint32 tokens, uint256 length) external {
        (bool found, uint256 i) = _find(seed, Status.Assigned, Status.Acknowledged, _isInTime);
        if (!found || _overdue(i)) return;
        Ghost storage g = _ghosts[i];
        JobRequest memory r = _requests[i];
        uint256 longest = 48 + 528 * (uint256(r.maxOutputTokens) + 16);
        if (longest > 40_000) longest = 40_000; // three pages are enough
        (g.byHash, g.length) = (length % 2 == 0, uint32(_bound(length, 1, longest)));
        bytes memory response = ResponseTree.make(g.length);
        Completion memory c = _completionOf(i, _bound(tokens, 0, r.maxOutputTokens));
        _receipts[i] = _complete(_operatorOf(g.worker), r, c, g.byHash ? bytes("") : response);
        _tokens[i] = c.outputTokens;
        g.status = Status.Completed;
    }

    mapping(uint256 index => uint32) private _tokens;

    function _completionOf(uint256 i, uint256 tokens) private view returns (Completion memory) {
        return _completion(ResponseTree.make(_ghosts[i].length), uint32(tokens));
    }

    /* DEMAND AND DELIVER */

    function demand(uint256 seed, uint32 first, uint32 pages) external {
        (bool found, uint256 i) = _find(seed, Status.Completed, Status.Completed, _isDemandable);
        if (!found) return;
        Ghost storage g = _ghosts[i];
        uint256 limit = (g.length + 16_383) / 16_384;
        (first, pages) = (uint32(first % limit), uint32(_bound(pages, pages % 8 == 0 ? 0 : 1, 3)));
        Receipt memory receipt = _receipts[i];
        uint256 balance = vault.balanceOf(receipt.consumer);
        if (balance < 40_000 * uint256(_terms().postingPrice)) return;
        bool may = _isDemandable(i) && pages > 0 && uint256(first) + pages <= limit;
        vm.prank(receipt.consumer);
        try delivery.demand(g.id, receipt, _completionOf(i, _tokens[i]), first, pages) {
            _isTrue(may, "demanded what may not be");
            g.deposit = uint96(balance - vault.balanceOf(receipt.consumer));
        } catch {
            _isTrue(!may, "not demanded what may be");
        }
    }

    function deliver(uint256 seed, uint256 pages) external {
        (bool found, uint256 i) = _find(seed, Status.Completed, Status.Completed, _demandIsOpen);
        if (!found || !_demandIsOpen(i)) return;
        Ghost storage g = _ghosts[i];
        Demand memory d = delivery.demandOf(g.id);
        pages = _bound(pages, 1, d.pages - d.delivered);
        bool late = _isLate(i);
        Page[] memory list = _pages(i, d.firstPage + d.delivered, pages);
        Completion memory c = _completionOf(i, _tokens[i]);
        address operator = _operatorOf(_receipts[i].worker);
        uint256 balance = vault.balanceOf(operator);
        vm.recordLogs();
        vm.prank(operator);
        try delivery.deliver(g.id, _receipts[i], c, list) {
            _isTrue(!late, "delivered too late");
        } catch {
            return _isTrue(late, "not delivered in time");
        }
        (,,, _receipts[i]) = abi.decode(_logData(IDelivery.JobDelivered.selector), (uint32, bytes[], bool, Receipt));
        if (d.delivered + pages < d.pages) return;
        _eq(vault.balanceOf(operator), balance + g.deposit, "the deposit");
        g.deposit = 0;
    }

    function _pages(uint256 i, uint256 first, uint256 count_) private view returns (Page[] memory pages) {
        bytes memory response = ResponseTree.make(_ghosts[i].length);
        pages = new Page[](count_);
        for (uint256 n; n < count_; ++n) {
            pages[n] = Page(ResponseTree.page(response, first + n), ResponseTree.proof(response, first + n));
        }
    }

    /* TIME OUT */

    function timeOut(uint256 seed, uint256 who) external {
        (bool found, uint256 i) = _find(seed, Status.Submitted, Status.Acknowledged, _overdue);
        if (found) _timeOut(i, actors[who % actors.length]);
    }

    function _timeOut(uint256 i, address caller) internal {
        Ghost storage g = _ghosts[i];
        bool due = _overdue(i);
        vm.recordLogs();
        vm.prank(caller);
        try jobs.timeOut(_requests[i]) {
            _isTrue(due, "timed out too early");
        } catch {
            return _isTrue(!due, "not timed out when due");
        }
        if (g.status != Status.Submitted) _missed(g, g.worker);
        _bounty(g, caller);
        _follow(i);
    }

    /// Whatever job is completed: it works for those whose demand is overdue.
    function timeOutDelivery(uint256 seed, uint256 who) external {
        (bool found, uint256 i) = _find(seed, Status.Completed, Status.Completed, _demandIsOpen);
        if (found) _timeOutDelivery(i, actors[who % actors.length]);
    }

    function _timeOutDelivery(uint256 i, address caller) internal {
        Ghost storage g = _ghosts[i];
        bool due = _demandIsOpen(i) && _isLate(i);
        address consumer_ = _requests[i].consumer;
        uint256 balance = vault.balanceOf(consumer_) + (caller == consumer_ ? p.keeperBounty : 0);
        vm.recordLogs();
        vm.prank(caller);
        try delivery.timeOut(_requests[i], _receipts[i]) {
            _isTrue(due, "a delivery timed out too early");
        } catch {
            return _isTrue(!due, "a delivery not timed out when due");
        }
        _missed(g, _receipts[i].worker);
        _bounty(g, caller);
        _follow(i);
        _eq(vault.balanceOf(consumer_), balance + g.refunded + g.deposit, "refund and deposit");
        g.deposit = 0;
    }

    function _missed(Ghost storage g, uint32 worker) private {
        ++g.misses;
        ++missesOf[worker];
    }

    function _bounty(Ghost storage g, address caller) private {
        g.bounties += uint96(p.keeperBounty);
        if (caller == attacker) attackerBounties += p.keeperBounty;
    }

    /// Reads where a job went. If it was refunded, the recorded logs say how much.
    function _follow(uint256 i) private {
        Ghost storage g = _ghosts[i];
        (g.status, g.worker,,,) = jobs.jobOf(g.id);
        if (g.worker != 0) _had[i][g.worker] = true;
        if (g.status != Status.None && g.status != Status.Refunded) return;
        g.status = Status.Refunded;
        g.refunded = abi.decode(_logData(IJobRegistry.JobRefunded.selector), (uint96));
    }

    /* SETTLE */

    function settle(uint256 seed, uint256 who) external {
        (bool found, uint256 i) = _find(seed, Status.Completed, Status.Completed, _isDue);
        if (found) _settle(i, actors[who % actors.length]);
    }

    function _settle(uint256 i, address caller) internal {
        bool due = _isDue(i);
        vm.recordLogs();
        vm.prank(caller);
        try jobs.settle(_ghosts[i].id, _receipts[i]) {
            _isTrue(due, "settled too early");
        } catch {
            return _isTrue(!due, "not settled when due");
        }
        _eq(_settled(caller), 1, "one job settled");
    }

    /// Hands in every job there is, and the first one twice: those that are due settle, and nothing fails.
    function settleBatch(uint256 who) external {
        uint256 length = _ghosts.length;
        if (length == 0) return;
        Settlement[] memory batch = new Settlement[](length + 1);
        uint256 due;
        for (uint256 i; i <= length; ++i) {
            batch[i] = Settlement(_ghosts[i % length].id, _receipts[i % length]);
            if (i < length && _ghosts[i].status == Status.Completed && _isDue(i)) ++due;
        }
        address caller = actors[who % actors.length];
        vm.recordLogs();
        vm.prank(caller);
        jobs.settleBatch(batch);
        _eq(_settled(caller), due, "all that was due settled");
    }

    /// Books the settlements in the recorded logs.
    function _settled(address caller) private returns (uint256 settled) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 n; n < logs.length; ++n) {
            if (logs[n].topics[0] != IJobRegistry.JobSettled.selector) continue;
            Ghost storage g = _ghosts[_indexOf[logs[n].topics[1]]];
            (, uint96 fee, uint96 reward, uint96 refund) = abi.decode(logs[n].data, (uint96, uint96, uint96, uint96));
            (g.paid, g.refunded, g.status) = (fee + reward, refund, Status.Settled);
            _bounty(g, caller);
            ++settled;
        }
    }
}
