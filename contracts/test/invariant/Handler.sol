// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {Payment} from "../../src/interfaces/IRewardDistributor.sol";
import {Bond} from "../../src/interfaces/IStaking.sol";
import {Offence} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// What the handler knows of a job beside what the contracts say.
struct Ghost {
    bytes32 id;
    uint96 escrow;
    uint96 bounties;
    uint96 paid; // fee and reward
    uint96 refunded;
    uint8 misses;
    Status status; // Settled or Refunded once it has ended
    uint32 worker;
}

/// Random actors: two consumers, two workers, a keeper and an attacker. Each verb is tried when its parties might try
/// it, and must succeed exactly when the rows of docs/protocol.md section 4 say so.
contract Handler is BaseTest {
    Ghost[] public ghosts;
    JobRequest[] private _requests;
    mapping(uint256 index => Receipt) private _receipts;
    address[] public actors;
    uint256 public attackerBounties;
    uint256 public staked; // stake tokens ever put in, less those taken out or burned

    constructor() {
        setUp();
        actors = [consumer, _account(9), keeper, attacker, governor, ownerA, ownerB];
        world.fund(actors[1]);
        staked = 2 * uint256(STAKE);
    }

    function count() external view returns (uint256) {
        return ghosts.length;
    }

    /* MONEY */

    function deposit(uint256 who, uint256 amount) external {
        address actor = actors[who % 2];
        uint256 funds = paymentToken.balanceOf(actor);
        if (funds == 0) return;
        vm.prank(actor);
        vault.deposit(_bound(amount, 1, funds));
    }

    function withdrawBalance(uint256 who, uint256 amount) external {
        address actor = actors[who % 3];
        uint256 balance = vault.balanceOf(actor);
        if (balance == 0) return;
        vm.prank(actor);
        vault.withdrawBalance(_bound(amount, 1, balance));
    }

    function distribute(uint96 totalA, uint96 totalB, uint256 who) external {
        Payment[] memory batch = new Payment[](3);
        batch[0] = Payment(workerA, uint96(_bound(totalA, 0, rewards.account(workerA).earned + 1)));
        batch[1] = Payment(workerB, uint96(_bound(totalB, 0, rewards.account(workerB).earned + 1)));
        batch[2] = batch[0];
        vm.prank(actors[who % actors.length]);
        rewards.distribute(batch);
    }

    function claim(uint256 which) external {
        uint32 worker = _worker(which);
        if (rewards.creditOf(worker) > 0) rewards.claim(worker);
    }

    /* JOBS */

    function submit(uint256 who, uint256 shape, uint256 size, uint256 life) external {
        JobRequest memory r = _request();
        r.consumer = actors[who % 2];
        r.nonce = uint64(ghosts.length);
        r.inputBytes = uint32(_bound(size, 1, 4_000));
        r.maxOutputTokens = uint32(_bound(size >> 32, 1, 400));
        r.maxFee = 200 * r.inputBytes + 500 * r.maxOutputTokens;
        r.expiry = uint40(_now() + _bound(life, 1, p.maxRequestLife));
        uint64 a = _candidate(workerA, 1);
        uint64 b = _candidate(workerB, shape & 8 == 8 ? 1 : 2); // now and then with a key it does not have
        if (shape % 4 == 0) r.candidates = _candidates(a);
        else if (shape % 4 == 1) r.candidates = _candidates(b);
        else if (shape % 4 == 2) r.candidates = _candidates(a, b);
        else r.candidates = _candidates(b, a);
        if (vault.balanceOf(r.consumer) < jobs.escrowFor(r.maxFee, r.candidates.length)) return;

        uint256 balance = vault.balanceOf(r.consumer);
        Ghost memory g;
        g.id = _submit(r);
        g.escrow = uint96(balance - vault.balanceOf(r.consumer));
        (g.status, g.worker,,,) = jobs.jobOf(g.id);
        _isTrue(g.status == Status.Submitted || g.status == Status.Assigned, "a new job waits or is assigned");
        ghosts.push(g);
        _requests.push(r);
    }

    function acknowledge(uint256 seed) external {
        (bool found, uint256 i) = _find(seed, Status.Assigned, Status.Assigned);
        if (!found) return;
        Ghost storage g = ghosts[i];
        bool late = _overdue(i);
        vm.prank(_operator(g.worker));
        try jobs.acknowledge(g.id) {
            _isTrue(!late, "acknowledged too late");
            g.status = Status.Acknowledged;
        } catch {
            _isTrue(late, "not acknowledged in time");
        }
    }

    function complete(uint256 seed, uint32 tokens) external {
        (bool found, uint256 i) = _find(seed, Status.Assigned, Status.Acknowledged);
        if (!found || _overdue(i)) return;
        Ghost storage g = ghosts[i];
        JobRequest memory r = _requests[i];
        _receipts[i] = _complete(_operator(g.worker), r, uint32(_bound(tokens, 0, r.maxOutputTokens)));
        g.status = Status.Completed;
    }

    function timeOut(uint256 seed, uint256 who) external {
        (bool found, uint256 i) = _find(seed, Status.Submitted, Status.Acknowledged);
        if (found) _timeOut(i, actors[who % actors.length]);
    }

    function _timeOut(uint256 i, address caller) private {
        Ghost storage g = ghosts[i];
        bool due = _overdue(i);
        vm.recordLogs();
        vm.prank(caller);
        try jobs.timeOut(_requests[i]) {
            _isTrue(due, "timed out too early");
        } catch {
            return _isTrue(!due, "not timed out when due");
        }
        if (g.status != Status.Submitted) ++g.misses;
        _bounty(g, caller);
        (g.status, g.worker,,,) = jobs.jobOf(g.id);
        if (g.status == Status.None || g.status == Status.Refunded) {
            g.status = Status.Refunded;
            g.refunded = abi.decode(_logData(IJobRegistry.JobRefunded.selector), (uint96));
        }
    }

    function settle(uint256 seed, uint256 who) external {
        (bool found, uint256 i) = _find(seed, Status.Completed, Status.Completed);
        if (found) _settle(i, actors[who % actors.length]);
    }

    function _settle(uint256 i, address caller) private {
        Ghost storage g = ghosts[i];
        Receipt memory receipt = _receipts[i];
        uint256 window = _terms().disputeWindow;
        bool due = _now() >= receipt.completedAt + window && _height() >= receipt.completedBlock + _blocks(window)
            && _now() >= receipt.expiry;
        vm.recordLogs();
        vm.prank(caller);
        try jobs.settle(g.id, receipt) {
            _isTrue(due, "settled too early");
        } catch {
            return _isTrue(!due, "not settled when due");
        }
        _bounty(g, caller);
        bytes memory data = _logData(IJobRegistry.JobSettled.selector);
        (, uint96 fee, uint96 reward, uint96 refund) = abi.decode(data, (uint96, uint96, uint96, uint96));
        (g.paid, g.refunded, g.status) = (fee + reward, refund, Status.Settled);
    }

    function _bounty(Ghost storage g, address caller) private {
        g.bounties += uint96(p.keeperBounty);
        if (caller == attacker) attackerBounties += p.keeperBounty;
    }

    /* STAKE */

    function stake(uint256 which, uint96 amount) external {
        uint32 worker = _worker(which);
        address owner = _owner(worker);
        uint256 funds = stakeToken.balanceOf(owner);
        if (funds == 0) return;
        amount = uint96(_bound(amount, 1, funds));
        vm.prank(owner);
        staking.stake(worker, amount);
        staked += amount;
    }

    function unstake(uint256 which, uint96 amount) external {
        uint32 worker = _worker(which);
        uint96 bonded = staking.stakeOf(worker);
        if (bonded == 0) return;
        vm.prank(_owner(worker));
        staking.unstake(worker, uint96(_bound(amount, 1, bonded / 4 + 1)));
    }

    function withdraw(uint256 which) external {
        uint32 worker = _worker(which);
        Bond memory b = staking.bond(worker);
        bool free = b.unbonding > 0 && _now() >= b.availableAt && _now() >= workers.duty(worker).liableUntil;
        vm.prank(_owner(worker));
        try staking.withdraw(worker) {
            _isTrue(free, "withdrawn while bonded");
            staked -= b.unbonding;
        } catch {
            _isTrue(!free, "not withdrawn when free");
        }
    }

    function unjail(uint256 which) external {
        uint32 worker = _worker(which);
        uint40 until = workers.duty(worker).jailedUntil;
        uint256 required = _terms().minimumStake + _terms().extraCapacityStake;
        if (!workers.offer(worker, termsId).active) required = type(uint256).max;
        bool free = until != 0 && _now() >= until && staking.stakeOf(worker) >= required;
        vm.prank(_operator(worker));
        try workers.unjail(worker) {
            _isTrue(free, "unjailed too early");
        } catch {
            _isTrue(!free, "not unjailed when free");
        }
    }

    /// Leaves the model, or offers it again at another price.
    function offer(uint256 which, uint48 ask) external {
        uint32 worker = _worker(which);
        uint256 required = _terms().minimumStake + _terms().extraCapacityStake;
        bool leaves = ask % 8 == 0 && workers.offer(worker, termsId).active;
        if (!leaves && staking.stakeOf(worker) < required) return;
        vm.prank(_owner(worker));
        if (leaves) workers.removeModel(worker, termsId);
        else workers.addModel(worker, termsId, uint48(_bound(ask, 1_000_000, INPUT_ASK + 10_000_000)), OUTPUT_ASK);
    }

    function claimCompensation(uint256 who) external {
        address actor = actors[who % actors.length];
        uint256 amount = staking.compensationOf(actor);
        if (amount == 0) return;
        vm.prank(actor);
        staking.claimCompensation();
        staked -= amount;
    }

    function burn() external {
        uint256 amount = staking.unburned();
        if (amount == 0) return;
        staking.burn();
        staked -= amount;
    }

    /* CLOCK */

    /// Time and blocks go by; now and then the chain halts, and time goes by alone.
    function pass(uint256 time, bool halts) external {
        time = _bound(time, 1, 40);
        _skip(time, halts ? 0 : time);
    }

    function passLong(uint256 time) external {
        time = _bound(time, 40, 700);
        _skip(time, time);
    }

    /* ATTACKER */

    /// Calls that are nobody's, or not the attacker's.
    function attack(uint256 seed) external {
        vm.startPrank(attacker);
        _fails(address(vault), abi.encodeCall(vault.escrow, (consumer, 1)));
        _fails(address(vault), abi.encodeCall(vault.credit, (attacker, 1)));
        _fails(address(vault), abi.encodeCall(vault.pay, (attacker, 1)));
        _fails(address(vault), abi.encodeCall(vault.withdrawBalance, (vault.balanceOf(attacker) + 1)));
        _fails(address(workers), abi.encodeCall(workers.release, (workerA)));
        _fails(address(workers), abi.encodeCall(workers.punish, (workerA, Offence.MissedAck, 0, termsId, attacker, 1)));
        _fails(address(workers), abi.encodeCall(workers.removeModel, (workerA, termsId)));
        _fails(address(workers), abi.encodeCall(workers.unjail, (workerA)));
        _fails(address(staking), abi.encodeCall(staking.slash, (workerA, 1, 0, attacker, 1)));
        _fails(address(staking), abi.encodeCall(staking.unstake, (workerA, 1)));
        _fails(address(staking), abi.encodeCall(staking.withdraw, (workerB)));
        _fails(address(staking), abi.encodeCall(staking.claimCompensation, ()));
        _fails(address(rewards), abi.encodeCall(rewards.creditReward, (workerA, 0, attacker, 1, 1, 10_000)));
        _fails(address(rewards), abi.encodeCall(rewards.recordMiss, (workerA, attacker, 1)));
        if (ghosts.length > 0) _attackJob(seed % ghosts.length);
        vm.stopPrank();
    }

    /// Another's request, another's work, and a receipt with a higher charge.
    function _attackJob(uint256 i) private {
        bytes32 id = ghosts[i].id;
        JobRequest memory r = _requests[i];
        _fails(address(jobs), abi.encodeCall(jobs.submit, (r, PACKAGE)));
        _fails(address(jobs), abi.encodeCall(jobs.acknowledge, (id)));
        _fails(address(jobs), abi.encodeCall(jobs.complete, (r, _completion(ANSWER, 1), ANSWER)));
        Receipt memory receipt = _receipts[i];
        receipt.charge += 1;
        _fails(address(jobs), abi.encodeCall(jobs.settle, (id, receipt)));
    }

    function _fails(address target, bytes memory data) private {
        (bool success,) = target.call(data);
        _isTrue(!success, "the attacker got through");
    }

    /* EXIT */

    /// Ends every job and takes everything out that is anybody's.
    function exit() external {
        for (uint256 i; i < ghosts.length; ++i) {
            while (ghosts[i].status < Status.Completed) {
                _skip(1 days, 1 days);
                _timeOut(i, keeper);
            }
        }
        _skip(1 days, 1 days);
        for (uint256 i; i < ghosts.length; ++i) {
            if (ghosts[i].status == Status.Completed) _settle(i, keeper);
        }
        _leave(workerA);
        _leave(workerB);
        for (uint256 i; i < actors.length; ++i) {
            uint256 balance = vault.balanceOf(actors[i]);
            vm.startPrank(actors[i]);
            if (balance > 0) vault.withdrawBalance(balance);
            if (staking.compensationOf(actors[i]) > 0) staking.claimCompensation();
            vm.stopPrank();
        }
        if (staking.unburned() > 0) staking.burn();
    }

    function _leave(uint32 worker) private {
        if (rewards.creditOf(worker) > 0) rewards.claim(worker);
        vm.startPrank(_owner(worker));
        uint96 bonded = staking.stakeOf(worker);
        if (bonded > 0) staking.unstake(worker, bonded);
        _skip(p.unbondingDelay, 0);
        if (staking.bond(worker).unbonding > 0) staking.withdraw(worker);
        vm.stopPrank();
    }

    /* LEDGERS */

    /// Payment tokens as the books have them: balances, escrow of running jobs, unpaid rewards.
    function heldByVault() external view returns (uint256 sum) {
        for (uint256 i; i < actors.length; ++i) {
            sum += vault.balanceOf(actors[i]);
        }
        for (uint256 i; i < ghosts.length; ++i) {
            if (_runs(ghosts[i].status)) sum += ghosts[i].escrow - ghosts[i].bounties;
        }
        sum += rewards.creditOf(workerA) + rewards.creditOf(workerB);
    }

    /// Stake tokens as the books have them: bonds, compensation, what waits to be burned.
    function heldByStaking() external view returns (uint256 sum) {
        Bond memory a = staking.bond(workerA);
        Bond memory b = staking.bond(workerB);
        sum = uint256(a.staked) + a.unbonding + b.staked + b.unbonding + staking.unburned();
        for (uint256 i; i < actors.length; ++i) {
            sum += staking.compensationOf(actors[i]);
        }
    }

    function runningJobs(uint32 worker) external view returns (uint256 jobsOfIt) {
        for (uint256 i; i < ghosts.length; ++i) {
            Status status = ghosts[i].status;
            bool working = status == Status.Assigned || status == Status.Acknowledged;
            if (working && ghosts[i].worker == worker) ++jobsOfIt;
        }
    }

    function addresses() external view returns (address, address, address, address, address, address) {
        return
            (
                address(paymentToken),
                address(vault),
                address(stakeToken),
                address(staking),
                address(jobs),
                address(workers)
            );
    }

    /* HELPERS */

    function _runs(Status status) private pure returns (bool) {
        return status != Status.Settled && status != Status.Refunded;
    }

    /// The first job from `seed` on, around, whose status lies between the two.
    function _find(uint256 seed, Status low, Status high) private view returns (bool, uint256) {
        uint256 length = ghosts.length;
        for (uint256 n; n < length; ++n) {
            uint256 i = (seed % length + n) % length;
            if (ghosts[i].status >= low && ghosts[i].status <= high) return (true, i);
        }
        return (false, 0);
    }

    function _overdue(uint256 i) private view returns (bool) {
        Ghost memory g = ghosts[i];
        JobRequest memory r = _requests[i];
        if (g.status == Status.Submitted) return _now() >= r.expiry;
        (,,, uint40 since, uint40 sinceBlock) = jobs.jobOf(g.id);
        uint256 window = g.status == Status.Assigned ? _terms().ackWindow : _completionWindow(r);
        return _now() >= since + window && _height() >= sinceBlock + _blocks(window);
    }

    function _worker(uint256 which) private view returns (uint32) {
        return which % 2 == 0 ? workerA : workerB;
    }

    function _owner(uint32 worker) private view returns (address) {
        return worker == workerA ? ownerA : ownerB;
    }

    function _operator(uint32 worker) private view returns (address) {
        return worker == workerA ? operatorA : operatorB;
    }
}
