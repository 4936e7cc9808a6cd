// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Demand} from "../../src/interfaces/IDelivery.sol";
import {JobRequest, Privacy, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {Bond} from "../../src/interfaces/IStaking.sol";
import {Thresholds} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// What the handler knows of a job beside what the contracts say.
struct Ghost {
    bytes32 id;
    uint96 escrow; // 0 if it was cancelled before it was submitted
    uint96 bounties;
    uint96 fees; // of declines
    uint96 paid; // fee and reward
    uint96 refunded;
    uint96 deposit; // of an open demand
    uint8 misses;
    uint8 declines;
    Status status; // Settled or Refunded once it has ended
    uint32 worker;
    uint32 length; // of the response
    bool byHash;
}

/// Who there is, what was done, and what the rows of docs/protocol.md section 4 make of it.
abstract contract Cast is BaseTest {
    Ghost[] internal _ghosts;
    JobRequest[] internal _requests;
    mapping(uint256 index => Receipt) internal _receipts;
    mapping(uint256 index => mapping(uint32 worker => bool)) internal _had;
    mapping(bytes32 id => uint256) internal _indexOf;
    mapping(uint32 worker => uint256) public missesOf;
    uint64 internal _nonce;

    uint32[3] internal _workers;
    address[3] internal _owners;
    address[3] internal _operators;
    address[] public actors; // whoever may have a balance
    uint256 public attackerBounties;
    uint256 public staked; // stake tokens ever put in, less those taken out or burned

    constructor() {
        setUp();
        (uint32 workerC, address operatorC) = _enlist(12);
        _workers = [workerA, workerB, workerC];
        _owners = [ownerA, ownerB, _account(12)];
        _operators = [operatorA, operatorB, operatorC];
        actors = [consumer, _account(9), keeper, attacker, governor];
        for (uint256 i; i < 3; ++i) {
            actors.push(_owners[i]);
            actors.push(_operators[i]);
        }
        world.fund(actors[1]);
        staked = 3 * uint256(STAKE);
    }

    /* LEDGERS */

    function count() external view returns (uint256) {
        return _ghosts.length;
    }

    function ghost(uint256 i) external view returns (Ghost memory) {
        return _ghosts[i];
    }

    /// Payment tokens as the books have them: balances, escrow of running jobs, deposits of open demands, unpaid rewards.
    function heldByVault() external view returns (uint256 sum) {
        for (uint256 i; i < actors.length; ++i) {
            sum += vault.balanceOf(actors[i]);
        }
        for (uint256 i; i < _ghosts.length; ++i) {
            Ghost memory g = _ghosts[i];
            if (_runs(g.status)) sum += uint256(g.escrow) - g.bounties - g.fees + g.deposit;
        }
        for (uint256 i; i < 3; ++i) {
            sum += rewards.creditOf(_workers[i]);
        }
    }

    /// Stake tokens as the books have them: bonds, compensation, what waits to be burned or paid to the treasury.
    function heldByStaking() external view returns (uint256 sum) {
        for (uint256 i; i < 3; ++i) {
            Bond memory b = staking.bond(_workers[i]);
            sum += uint256(b.staked) + b.unbonding;
        }
        for (uint256 i; i < actors.length; ++i) {
            sum += staking.compensationOf(actors[i]);
        }
        sum += staking.unburned() + staking.owedToTreasury();
    }

    /// Whether a worker's offer is active exactly if it is offered and the stake suffices, and the list of the eligible
    /// and the thresholds say the same.
    function offersFit(uint32 worker) external view returns (bool) {
        bool offered = workers.modelsOf(worker).length > 0;
        uint256 required = _required(workers.duty(worker).capacity);
        bool suffices = staking.stakeOf(worker) >= required;
        uint32[] memory eligible = workers.offering(termsId, 0, 10);
        uint256 listed;
        for (uint256 i; i < eligible.length; ++i) {
            if (eligible[i] == worker) ++listed;
        }
        Thresholds memory t = workers.thresholds(worker);
        bool active = offered && suffices;
        return workers.offer(worker, termsId).active == active && listed == (active ? 1 : 0)
            && t.suspendsBelow == (active ? required : 0) && t.restoresFrom == (offered && !suffices ? required : 0);
    }

    function _required(uint256 capacity) internal view returns (uint256) {
        return _terms().minimumStake + _terms().extraCapacityStake * (capacity - 1);
    }

    function runningJobs(uint32 worker) external view returns (uint256 jobsOfIt) {
        for (uint256 i; i < _ghosts.length; ++i) {
            Status status = _ghosts[i].status;
            bool working = status == Status.Assigned || status == Status.Acknowledged;
            if (working && _ghosts[i].worker == worker) ++jobsOfIt;
        }
    }

    function attempts(uint256 i) public view returns (uint256) {
        return _requests[i].privacy == Privacy.Open ? p.maxAttempts : _requests[i].candidates.length;
    }

    function addresses() external view returns (address[7] memory) {
        return [
            address(paymentToken),
            address(vault),
            address(stakeToken),
            address(staking),
            address(jobs),
            address(workers),
            dispatcher
        ];
    }

    /* WHAT THE ROWS SAY */

    function _runs(Status status) internal pure returns (bool) {
        return status != Status.Settled && status != Status.Refunded;
    }

    /// A job whose status lies between the two, from `seed` on, around: mostly one that fits, so that stories go on; now
    /// and then whichever comes first.
    function _find(uint256 seed, Status low, Status high, function(uint256) internal view returns (bool) fits)
        internal
        view
        returns (bool found, uint256 i)
    {
        uint256 length = _ghosts.length;
        for (uint256 n; n < length; ++n) {
            uint256 next = (seed % length + n) % length;
            if (_ghosts[next].status < low || _ghosts[next].status > high) continue;
            if (seed % 4 == 0 || fits(next)) return (true, next);
            if (!found) (found, i) = (true, next);
        }
    }

    function _passed(uint256 since, uint256 sinceBlock, uint256 window) internal view returns (bool) {
        return _now() >= since + window && _height() >= sinceBlock + _blocks(window);
    }

    /// Whether the deadline of a job that is not completed has passed.
    function _overdue(uint256 i) internal view returns (bool) {
        Ghost memory g = _ghosts[i];
        JobRequest memory r = _requests[i];
        if (g.status == Status.Submitted) return _now() >= r.expiry;
        (,,, uint40 since, uint40 sinceBlock) = jobs.jobOf(g.id);
        return _passed(since, sinceBlock, g.status == Status.Assigned ? _terms().ackWindow : _completionWindow(r));
    }

    function _isInTime(uint256 i) internal view returns (bool) {
        return !_overdue(i);
    }

    /// Whether a waiting job may be given to a worker now, the grace aside.
    function _mayHave(uint256 i, uint32 worker) internal view returns (bool) {
        JobRequest memory r = _requests[i];
        if (_now() >= r.expiry || _had[i][worker]) return false;
        uint32 keyId;
        if (r.privacy != Privacy.Open) {
            for (uint256 n; n < r.candidates.length; ++n) {
                if (r.candidates[n] >> 32 == worker) keyId = uint32(r.candidates[n]);
            }
            if (keyId == 0) return false;
        }
        bool cheap = workers.offer(worker, termsId).inputAsk <= r.maxInputAsk;
        return cheap && workers.isUsable(worker, keyId, termsId);
    }

    function _demandIsOpen(uint256 i) internal view returns (bool) {
        Demand memory d = delivery.demandOf(_ghosts[i].id);
        return d.delivered < d.pages;
    }

    /// Whether its consumer may demand some page of it.
    function _isDemandable(uint256 i) internal view returns (bool) {
        Receipt memory receipt = _receipts[i];
        bool late = _isChecked(receipt);
        return _ghosts[i].byHash && delivery.demandOf(_ghosts[i].id).since == 0 && !late;
    }

    function _isLate(uint256 i) internal view returns (bool) {
        Demand memory d = delivery.demandOf(_ghosts[i].id);
        return _passed(d.since, d.sinceBlock, p.deliveryWindow);
    }

    function _isDue(uint256 i) internal view returns (bool) {
        Receipt memory receipt = _receipts[i];
        return _isChecked(receipt) && !_demandIsOpen(i);
    }

    function _isChecked(Receipt memory receipt) private view returns (bool) {
        return _now() >= receipt.checkableUntil && _height() >= receipt.checkableUntilBlock;
    }

    function _operatorOf(uint32 worker) internal view returns (address) {
        for (uint256 i; i < 3; ++i) {
            if (_workers[i] == worker) return _operators[i];
        }
        revert("no such worker");
    }
}
