// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Terms} from "../../src/interfaces/IModelRegistry.sol";
import {Duties, IWorkerRegistry, Miss, Offence, Record} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// On the devnet the long term is just what one more doubling would be; here it is not.
contract PunishForLongTest is BaseTest {
    function _params() internal view override returns (string memory) {
        return vm.replace(super._params(), '"longJailTerm": 120', '"longJailTerm": 500');
    }

    function test_Punish_TheFourthTermIsTheLongOne() public {
        uint256[6] memory terms = [uint256(15), 30, 60, 500, 500, 500];
        for (uint256 i; i < 6; ++i) {
            Miss memory miss = _miss(Offence.NoShow, _now(), 0);
            vm.prank(address(jobs));
            workers.punish(miss);
            _eq(workers.duty(workerA).jailedUntil - _now(), terms[i], "jail");
            vm.warp(_now() + terms[i]);
        }
    }
}

contract PunishTest is BaseTest {
    uint96 private constant ACK = 10e18; // one per cent of the minimum stake
    uint96 private constant COMPLETION = 50e18;

    function _punish(Offence offence, uint256 deadline) private {
        vm.prank(address(jobs));
        workers.punish(_miss(offence, deadline, 0));
    }

    /// What one more offence takes.
    function _slash(Offence offence, uint256 deadline) private returns (uint256) {
        uint256 before = staking.stakeOf(workerA);
        _punish(offence, deadline);
        return before - staking.stakeOf(workerA);
    }

    function _live() private view returns (uint8) {
        return workers.record(workerA).live;
    }

    /// Lets enough time go by for another step, too little for forgiveness.
    function _nextIncident() private {
        _skip(p.incidentWindow, p.incidentWindow);
    }

    function _afterJail() private {
        uint256 until = workers.duty(workerA).jailedUntil;
        if (_now() < until) vm.warp(until);
    }

    function test_RevertWhen_CallerIsNotTheJobRegistry(address caller) public {
        vm.assume(caller != address(jobs));
        Miss memory miss = _miss(Offence.MissedAck, _now(), 0);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotJobRegistry.selector, caller));
        vm.prank(caller);
        workers.punish(miss);
    }

    /* SLASH */

    /// Each offence costs its own share of the minimum stake.
    function test_Punish_TakesTheShareOfTheOffence(uint8 kind, uint96 maxFee) public {
        Terms memory t = _terms();
        uint16[5] memory bps =
            [t.slashAckBps, t.slashCompletionBps, t.slashDeliveryBps, t.slashDisputeBps, t.slashNoShowBps];
        Offence offence = Offence(_bound(kind, 0, 4));
        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerJailed(workerA, "job", offence, 1, uint40(_now() + p.jailTerm));
        Miss memory miss = _miss(offence, _now(), maxFee);
        vm.prank(address(jobs));
        workers.punish(miss);

        uint256 taken = uint256(t.minimumStake) * bps[uint8(offence)] / 10_000;
        uint256 cap = uint256(maxFee) * t.compensationRate;
        _eq(STAKE - staking.stakeOf(workerA), taken, "slash");
        _eq(staking.compensationOf(consumer), cap < taken / 4 ? cap : taken / 4, "compensation");
        _isTrue(!workers.isUsable(workerA, 1, termsId), "jailed");
        _eq(workers.record(workerB).live, 0, "the other worker has done nothing");
    }

    /// Once, twice, four and eight times, then eight times for ever.
    function test_Punish_DoublesUpToEightfold() public {
        uint96[6] memory expected = [ACK, 2 * ACK, 4 * ACK, 8 * ACK, 8 * ACK, 8 * ACK];
        for (uint256 i; i < 6; ++i) {
            _eq(_slash(Offence.MissedAck, _now()), expected[i], "slash");
            _eq(_live(), i + 1, "live");
            _nextIncident();
        }
    }

    /// 15, 30, 60 seconds; from the fourth offence on the long term.
    function test_Punish_JailDoublesAndThenIsLong() public {
        uint32[5] memory terms = [p.jailTerm, 2 * p.jailTerm, 4 * p.jailTerm, p.longJailTerm, p.longJailTerm];
        for (uint8 i; i < 5; ++i) {
            _expectEmit(address(workers));
            emit IWorkerRegistry.WorkerJailed(workerA, "job", Offence.NoShow, i + 1, uint40(_now() + terms[i]));
            _punish(Offence.NoShow, _now());
            vm.warp(_now() + terms[i]);
            vm.prank(operatorA);
            workers.unjail(workerA);
        }
    }

    /// A worker that has little left loses that and no more.
    function test_Punish_TakesNoMoreThanThereIs() public {
        vm.prank(ownerA);
        staking.unstake(workerA, STAKE - 1);
        vm.warp(staking.bond(workerA).availableAt);
        vm.prank(ownerA);
        staking.withdraw(workerA);
        _eq(_slash(Offence.LostDispute, _now()), 1, "the last unit");
        _nextIncident();
        _eq(_slash(Offence.LostDispute, _now()), 0, "nothing");
        _eq(_live(), 2, "it counts all the same");
    }

    /// A miss of a running job frees its place; one of a completed job has none.
    function test_Punish_FreesWhatTheJobHeld(bool runs) public {
        Duties memory duties = Duties(termsId, INPUT_ASK, OUTPUT_ASK, 0);
        Miss memory miss = _miss(Offence.MissedAck, _now(), 0);
        miss.holdsCapacity = runs;
        vm.startPrank(address(jobs));
        workers.engage(workerA, 1, duties);
        workers.engage(workerA, 1, duties);
        workers.punish(miss);
        vm.stopPrank();
        _eq(workers.duty(workerA).active, runs ? 1 : 2, "active");
    }

    /* INCIDENTS */

    /// H15: one outage is one step, and each job costs its base share of that step.
    function test_Punish_OneIncidentIsOneStep(uint256 first, uint256 second) public {
        uint256 start = _now();
        _eq(_slash(Offence.MissedCompletion, start), COMPLETION, "first");
        first = _bound(first, 0, p.incidentWindow - 1);
        _eq(_slash(Offence.MissedCompletion, start + first), COMPLETION, "second");
        second = _bound(second, 0, p.incidentWindow - 1);
        _eq(_slash(Offence.MissedAck, start + second), ACK, "third");
        _eq(_live(), 1, "one step");
        _eq(workers.record(workerA).incidentSlashed, 2 * COMPLETION + ACK, "together");
    }

    function test_Punish_BothSidesOfTheIncidentWindow() public {
        uint256 start = _now();
        _punish(Offence.MissedAck, start);
        uint256 state = vm.snapshotState();
        _eq(_slash(Offence.MissedAck, start + p.incidentWindow - 1), ACK, "the last second of it");
        _eq(_live(), 1, "one step");
        vm.revertToState(state);
        _eq(_slash(Offence.MissedAck, start + p.incidentWindow), 2 * ACK, "the first second after it");
        _eq(_live(), 2, "two steps");
    }

    /// The window is counted from the deadline that opened it: misses in a row do not stretch it.
    function test_Punish_AnIncidentDoesNotSlide() public {
        uint256 start = _now();
        _punish(Offence.MissedAck, start);
        _punish(Offence.MissedAck, start + p.incidentWindow - 1);
        _punish(Offence.MissedAck, start + p.incidentWindow);
        _eq(_live(), 2, "the third is another incident");
        _eq(workers.record(workerA).incidentAt, start + p.incidentWindow, "opened by the third");
    }

    /// The deadline counts, not when somebody called: a late keeper makes one outage look like no more than one.
    function test_Punish_LateCallsAreNoNewIncident(uint256 late) public {
        uint256 start = _now();
        _punish(Offence.MissedAck, start);
        _skip(_bound(late, 0, 30 days), 1);
        _eq(_slash(Offence.MissedAck, start + 1), ACK, "slash");
        _eq(_live(), 1, "one step");
    }

    /// Whatever comes in after a newer incident belongs to it: order makes nothing worse.
    function test_Punish_AnOlderDeadlineIsNoNewStep(uint256 older) public {
        uint256 start = _now();
        _punish(Offence.MissedAck, start);
        _punish(Offence.MissedAck, start + 100);
        older = _bound(older, 1, start + 100);
        _eq(_slash(Offence.MissedAck, older), 2 * ACK, "at the newest step");
        Record memory r = workers.record(workerA);
        _eq(r.live, 2, "two steps");
        _eq(r.incidentAt, start + 100, "the newest incident");
        _eq(r.lastOffence, start + 100, "the newest deadline");
    }

    /// The last thing the outage may cost is what one job may cost at most: the minimum stake.
    function test_Punish_AnIncidentCostsAtMostTheMinimumStake(uint8 kind, uint8 times, uint8 steps) public {
        Offence offence = Offence(_bound(kind, 0, 4));
        vm.prank(ownerA);
        staking.stake(workerA, 50_000e18);
        for (uint256 i; i < _bound(steps, 0, 3); ++i) {
            _punish(Offence.NoShow, _now());
            _nextIncident();
        }
        _afterJail();
        uint256 taken;
        for (uint256 i; i < _bound(times, 1, 150); ++i) {
            taken += _slash(offence, _now());
        }
        uint96 cap = _terms().minimumStake;
        _isTrue(taken <= cap, "at most the minimum stake");
        _eq(workers.record(workerA).incidentSlashed, taken, "counted");
        if (taken == cap) _eq(_slash(offence, _now()), 0, "nothing more in this incident");
        _nextIncident();
        _afterJail();
        _isTrue(_slash(offence, _now()) > 0, "the next one costs again");
    }

    /// Completed jobs hold no capacity, so demands for many of them can be spaced. While the jail of the first miss lasts,
    /// they are one incident; a miss of another kind is another.
    function test_Punish_DeliveriesMissedInJailAreOneIncident() public {
        uint256 taken;
        for (uint256 i; i < 10; ++i) {
            taken += _slash(Offence.FailedDelivery, _now());
            if (workers.duty(workerA).jailedUntil > _now() + p.incidentWindow) _nextIncident();
        }
        _eq(_live(), 1, "one step");
        _eq(taken, _terms().minimumStake, "capped together");
        _punish(Offence.MissedAck, _now() + p.incidentWindow);
        _eq(_live(), 2, "an ack is missed outside of jail");
        vm.warp(workers.duty(workerA).jailedUntil);
        _punish(Offence.FailedDelivery, _now() + p.incidentWindow);
        _eq(_live(), 3, "after the jail it is another step");
    }

    /// Twenty-five jobs at five per cent: the twenty-first costs nothing.
    function test_Punish_TheCapByHand() public {
        for (uint256 i; i < 25; ++i) {
            _eq(_slash(Offence.MissedCompletion, _now()), i < 20 ? COMPLETION : 0, "slash");
        }
        _eq(STAKE - staking.stakeOf(workerA), 1_000e18, "the minimum stake");
    }

    /* FORGIVENESS */

    /// Three live offences; each whole period without one forgives one, and the new one counts on top.
    function test_Punish_ForgivesOneForEachPeriod(uint256 time) public {
        uint256 last = _three();
        time = _bound(time, p.incidentWindow, 10 * uint256(p.forgiveness));
        uint256 forgiven = time / p.forgiveness;
        _punish(Offence.MissedAck, last + time);
        _eq(_live(), forgiven < 3 ? 4 - forgiven : 1, "live");
    }

    function test_Punish_BothSidesOfAPeriod() public {
        uint256 last = _three();
        uint256 state = vm.snapshotState();
        _punish(Offence.MissedAck, last + p.forgiveness - 1);
        _eq(_live(), 4, "nothing is forgiven yet");
        vm.revertToState(state);
        _punish(Offence.MissedAck, last + p.forgiveness);
        _eq(_live(), 3, "one is");
    }

    function _three() private returns (uint256 last) {
        for (uint256 i; i < 3; ++i) {
            last = _now() + i * p.incidentWindow;
            _punish(Offence.MissedAck, last);
        }
    }

    /// A later miss of the same incident is no step, but good conduct counts from it.
    function test_Punish_ForgivenessCountsFromTheNewestMiss() public {
        uint256 start = _now();
        _punish(Offence.MissedAck, start);
        _punish(Offence.MissedAck, start + p.incidentWindow - 1);
        _punish(Offence.MissedAck, start + p.forgiveness);
        _eq(_live(), 2, "a period from the first is not one from the second");
    }

    /// A clean decade makes nobody better than new.
    function test_Punish_ForgivesNoMoreThanThereIs() public {
        uint256 last = _three();
        _eq(_slash(Offence.MissedAck, last + 3650 days), ACK, "as a first offence");
        _eq(_live(), 1, "live");
    }

    function test_Punish_CountsTo255AndNoFurther() public {
        uint256 start = _now();
        for (uint256 i; i < 260; ++i) {
            _punish(Offence.MissedAck, start + i * p.incidentWindow);
        }
        _eq(_live(), 255, "live");
    }

    /* JAIL */

    function test_Punish_ALaterOffenceLengthensTheJail(uint16 between) public {
        _punish(Offence.MissedAck, _now());
        uint256 deadline = _now();
        _skip(between, between);
        _punish(Offence.MissedAck, deadline);
        _eq(workers.duty(workerA).jailedUntil, _now() + p.jailTerm, "jailedUntil");
    }

    /// A forgiven worker's short term does not end the long one it still serves.
    function test_Punish_ShortensNoJail() public {
        for (uint256 i; i < 4; ++i) {
            _punish(Offence.NoShow, _now() + i * p.incidentWindow);
        }
        uint40 until = workers.duty(workerA).jailedUntil;
        _punish(Offence.NoShow, _now() + 100 * uint256(p.forgiveness));
        _eq(_live(), 1, "forgiven");
        _eq(workers.duty(workerA).jailedUntil, until, "the long term stays");
    }
}
