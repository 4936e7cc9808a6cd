// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm, vm} from "../../script/Vm.sol";
import {Terms} from "../../src/interfaces/IModelRegistry.sol";
import {IWorkerRegistry, Offence, Offer, Thresholds} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// What a change of stake does to offers. Worker A offers a cheap and a dear model.
contract StakeChangedTest is BaseTest {
    uint96 private constant CHEAP = 1_100e18; // required with capacity two
    uint96 private constant DEAR = 2_200e18;
    uint32 private dear;

    function setUp() public override {
        super.setUp();
        Terms memory t = _terms();
        (t.minimumStake, t.extraCapacityStake) = (2 * t.minimumStake, 2 * t.extraCapacityStake);
        dear = _addTerms(t);
        vm.prank(ownerA);
        workers.addModel(workerA, dear, INPUT_ASK + 1, OUTPUT_ASK + 1);
    }

    /// Leaves the worker with this stake.
    function _unstakeTo(uint96 left) private {
        uint96 staked = staking.stakeOf(workerA);
        vm.prank(ownerA);
        staking.unstake(workerA, staked - left);
    }

    function _stake(uint96 amount) private {
        vm.prank(ownerA);
        staking.stake(workerA, amount);
    }

    function _stands(bool cheapActive, bool dearActive) private view {
        _isTrue(workers.offer(workerA, termsId).active == cheapActive, "cheap");
        _isTrue(workers.offer(workerA, dear).active == dearActive, "dear");
        _isTrue(workers.isUsable(workerA, 1, termsId) == cheapActive, "usable for the cheap one");
        _isTrue(workers.isUsable(workerA, 1, dear) == dearActive, "usable for the dear one");
        _eq(workers.offering(termsId, 0, 10).length, cheapActive ? 2 : 1, "eligible for the cheap one");
        _eq(workers.offering(dear, 0, 10).length, dearActive ? 1 : 0, "eligible for the dear one");
        _eq(workers.modelsOf(workerA).length, 2, "both are offered");
        Thresholds memory t = workers.thresholds(workerA);
        _eq(t.suspendsBelow, dearActive ? DEAR : cheapActive ? CHEAP : 0, "suspendsBelow");
        _eq(t.restoresFrom, dearActive ? 0 : cheapActive ? DEAR : CHEAP, "restoresFrom");
    }

    function test_RevertWhen_CallerIsNotStaking(address caller) public {
        vm.assume(caller != address(staking));
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotStaking.selector, caller));
        vm.prank(caller);
        workers.stakeChanged(workerA, 0);
    }

    function test_StakeChanged_OffersFollowTheStake(uint96 left) public {
        left = uint96(_bound(left, 0, STAKE - 1));
        _unstakeTo(left);
        _stands(left >= CHEAP, left >= DEAR);
        _stake(STAKE - left);
        _stands(true, true);
    }

    function test_StakeChanged_BothSidesOfEachMinimum() public {
        _unstakeTo(DEAR);
        _stands(true, true);
        vm.prank(ownerA);
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelSuspended(workerA, dear);
        staking.unstake(workerA, 1);
        _stands(true, false);
        _unstakeTo(CHEAP);
        _stands(true, false);
        _unstakeTo(CHEAP - 1);
        _stands(false, false);
        vm.prank(ownerA);
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelRestored(workerA, termsId, INPUT_ASK, OUTPUT_ASK);
        staking.stake(workerA, 1);
        _stands(true, false);
        _stake(DEAR - CHEAP - 1);
        _stands(true, false);
        _stake(1);
        _stands(true, true);
    }

    /// Nothing is said where nothing changes.
    function test_StakeChanged_IsSilentBetween(uint96 left) public {
        left = uint96(_bound(left, DEAR, STAKE - 1));
        vm.recordLogs();
        _unstakeTo(left);
        _stake(1);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            _isTrue(logs[i].emitter != address(workers), "an event of the WorkerRegistry");
        }
    }

    /// A stranger's gift restores too.
    function test_StakeChanged_ByAGift() public {
        _unstakeTo(DEAR - 1);
        vm.startPrank(attacker);
        stakeToken.approve(address(staking), 1);
        staking.stake(workerA, 1);
        vm.stopPrank();
        _stands(true, true);
    }

    function test_StakeChanged_ASlashSuspends() public {
        _unstakeTo(DEAR);
        _expectEmit(address(workers));
        emit IWorkerRegistry.ModelSuspended(workerA, dear);
        vm.prank(address(jobs));
        workers.punish(_miss(Offence.MissedAck, _now(), 0));
        _isTrue(workers.offer(workerA, termsId).active && !workers.offer(workerA, dear).active, "the dear one");
    }

    /// A suspended offer keeps its asks and goes when it is withdrawn.
    function test_StakeChanged_ASuspendedOfferIsStillOne() public {
        _unstakeTo(CHEAP);
        Offer memory o = workers.offer(workerA, dear);
        _isTrue(o.inputAsk == INPUT_ASK + 1 && o.outputAsk == OUTPUT_ASK + 1, "asks");
        _eq(o.requiredStake, DEAR, "required");
        vm.prank(ownerA);
        workers.removeModel(workerA, dear);
        _eq(workers.thresholds(workerA).restoresFrom, 0, "nothing is suspended");
        _stake(DEAR - CHEAP);
        _isTrue(!workers.offer(workerA, dear).active, "and nothing comes back");
        _eq(workers.offering(dear, 0, 10).length, 0, "eligible");
    }

    /// Sixteen models at once: the dearest way to fall.
    function test_StakeChanged_SixteenModelsFallTogether() public {
        uint32[14] memory more;
        for (uint256 i; i < 14; ++i) {
            more[i] = _addTerms(_terms());
            vm.prank(ownerA);
            workers.addModel(workerA, more[i], INPUT_ASK, OUTPUT_ASK);
        }
        _unstakeTo(0);
        for (uint256 i; i < 14; ++i) {
            _isTrue(!workers.offer(workerA, more[i]).active, "suspended");
        }
        _eq(workers.thresholds(workerA).restoresFrom, CHEAP, "restoresFrom");
        _stake(STAKE);
        for (uint256 i; i < 14; ++i) {
            _isTrue(workers.offer(workerA, more[i]).active, "restored");
        }
        _eq(workers.thresholds(workerA).suspendsBelow, DEAR, "suspendsBelow");
    }
}
