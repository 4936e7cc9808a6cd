// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Payment} from "../../src/interfaces/IRewardDistributor.sol";
import {Bond} from "../../src/interfaces/IStaking.sol";
import {Cast} from "./Cast.sol";

/// Balances, rewards, stake, offers, and the clock.
abstract contract Money is Cast {
    /* BALANCES AND REWARDS */

    function deposit(uint256 who, uint256 amount) external {
        address actor = actors[who % 2];
        uint256 funds = paymentToken.balanceOf(actor);
        if (funds == 0) return;
        vm.prank(actor);
        vault.deposit(_bound(amount, 1, funds));
    }

    function withdrawBalance(uint256 who, uint256 amount) external {
        address actor = actors[who % actors.length];
        uint256 balance = vault.balanceOf(actor);
        if (balance == 0 || actor == attacker) return; // the attacker's is counted at the end
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
        uint32 worker = _workers[which % 3];
        if (rewards.creditOf(worker) > 0) rewards.claim(worker);
    }

    /* STAKE */

    /// One of the three verbs of stake.
    function stakeOrLeave(uint256 which, uint96 amount) external {
        if (amount % 4 == 0) _withdraw(which);
        else if (amount % 4 == 1) _unstake(which, amount);
        else _stake(which, amount);
    }

    function _stake(uint256 which, uint96 amount) private {
        address owner = _owners[which % 3];
        uint256 funds = stakeToken.balanceOf(owner);
        if (funds == 0) return;
        amount = uint96(_bound(amount, 1, funds));
        vm.prank(owner);
        staking.stake(_workers[which % 3], amount);
        staked += amount;
    }

    function _unstake(uint256 which, uint96 amount) private {
        uint32 worker = _workers[which % 3];
        uint96 bonded = staking.stakeOf(worker);
        if (bonded == 0) return;
        vm.prank(_owners[which % 3]);
        staking.unstake(worker, uint96(_bound(amount, 1, bonded / 4 + 1)));
    }

    function _withdraw(uint256 which) private {
        uint32 worker = _workers[which % 3];
        Bond memory b = staking.bond(worker);
        bool free = b.unbonding > 0 && _now() >= b.availableAt && _now() >= workers.duty(worker).liableUntil;
        vm.prank(_owners[which % 3]);
        try staking.withdraw(worker) {
            _isTrue(free, "withdrawn while bonded");
            staked -= b.unbonding;
        } catch {
            _isTrue(!free, "not withdrawn when free");
        }
    }

    function unjail(uint256 which) external {
        uint32 worker = _workers[which % 3];
        uint40 until = workers.duty(worker).jailedUntil;
        bool free = until != 0 && _now() >= until && workers.offer(worker, termsId).active;
        vm.prank(_operators[which % 3]);
        try workers.unjail(worker) {
            _isTrue(free, "unjailed too early");
        } catch {
            _isTrue(!free, "not unjailed when free");
        }
    }

    /// Leaves the model, offers it again, or changes its price.
    function offer(uint256 which, uint48 ask) external {
        uint32 worker = _workers[which % 3];
        uint256 required = _required(workers.duty(worker).capacity);
        bool offered = workers.modelsOf(worker).length > 0;
        if (!offered && staking.stakeOf(worker) < required) return;
        uint48 inputAsk = uint48(_bound(ask, 1_000_000, INPUT_ASK + 10_000_000));
        vm.prank(_owners[which % 3]);
        if (!offered) workers.addModel(worker, termsId, inputAsk, OUTPUT_ASK);
        else if (ask % 8 == 0) workers.removeModel(worker, termsId);
        else workers.setAsk(worker, termsId, inputAsk, OUTPUT_ASK);
    }

    /// More places or fewer, exactly when the stake suffices for the offer if it is active.
    function setCapacity(uint256 which, uint8 capacity) external {
        uint32 worker = _workers[which % 3];
        capacity = uint8(_bound(capacity, 1, 40));
        bool suffices = staking.stakeOf(worker) >= _required(capacity);
        bool may = suffices || !workers.offer(worker, termsId).active;
        vm.prank(_owners[which % 3]);
        try workers.setCapacity(worker, capacity) {
            _isTrue(may, "more capacity than stake");
        } catch {
            _isTrue(!may, "a capacity refused that the stake suffices for");
        }
    }

    function claimCompensation(uint256 who) external {
        address actor = actors[who % actors.length];
        uint256 amount = staking.compensationOf(actor);
        if (amount == 0) return;
        vm.prank(actor);
        staking.claimCompensation();
        staked -= amount;
    }

    function payTreasury() external {
        uint256 amount = staking.owedToTreasury();
        if (amount == 0) return;
        staking.payTreasury();
        staked -= amount;
    }

    function burn() external {
        uint256 amount = staking.unburned();
        if (amount == 0) return;
        staking.burn();
        staked -= amount;
    }

    /* CLOCK */

    /// A few seconds, now and then without blocks to match: the chain halts.
    function pass(uint256 time, bool halts) external {
        time = _bound(time, 1, 8);
        _skip(time, halts ? time / 8 : time);
    }

    /// Long enough for every window; now and then for the unbonding delay and for forgiveness.
    function passLong(uint256 time) external {
        time = time % 4 == 0 ? _bound(time, 40, 700) : _bound(time, 9, 40);
        _skip(time, time);
    }
}
