// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FuzzSelector, vm} from "../../script/Vm.sol";
import {IJobRegistry, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {IWorkerRegistry, Record} from "../../src/interfaces/IWorkerRegistry.sol";
import {Ghost} from "./Cast.sol";
import {Handler} from "./Handler.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// See README.md for what each one says.
/// forge-config: default.invariant.depth = 192
contract InvariantTest {
    uint32 private constant WORKERS = 3;
    uint256 private constant MINIMUM_STAKE = 1_000e18;

    Handler private handler;
    IERC20 private paymentToken;
    IERC20 private stakeToken;
    address private vault;
    address private staking;
    IJobRegistry private jobs;
    IWorkerRegistry private workers;
    address private dispatcher;
    uint256[] private _seen; // rank each job was seen with

    function setUp() public {
        handler = Handler(vm.deployCode("Handler.sol:Handler"));
        address[7] memory a = handler.addresses();
        (paymentToken, vault, stakeToken, staking) = (IERC20(a[0]), a[1], IERC20(a[2]), a[3]);
        (jobs, workers, dispatcher) = (IJobRegistry(a[4]), IWorkerRegistry(a[5]), a[6]);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// Jobs come up more often than the rest, so that a run tells some stories to their end.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        bytes4[] memory s = new bytes4[](47);
        (s[0], s[1], s[2]) = (handler.submit.selector, handler.submit.selector, handler.submit.selector);
        (s[3], s[4], s[5]) = (handler.submit.selector, handler.submit.selector, handler.submit.selector);
        (s[6], s[7], s[8]) = (handler.assign.selector, handler.assign.selector, handler.assign.selector);
        (s[9], s[10], s[11]) = (handler.take.selector, handler.take.selector, handler.acknowledge.selector);
        (s[12], s[13], s[14]) = (handler.complete.selector, handler.complete.selector, handler.complete.selector);
        (s[15], s[16], s[17]) = (handler.complete.selector, handler.complete.selector, handler.complete.selector);
        (s[18], s[19], s[20]) = (handler.demand.selector, handler.demand.selector, handler.demand.selector);
        (s[21], s[22], s[23]) = (handler.demand.selector, handler.deliver.selector, handler.deliver.selector);
        (s[24], s[25], s[26]) = (handler.decline.selector, handler.timeOut.selector, handler.timeOut.selector);
        (s[27], s[28], s[29]) =
        (handler.timeOutDelivery.selector, handler.settle.selector, handler.settleBatch.selector);
        (s[30], s[31], s[32]) = (handler.pass.selector, handler.pass.selector, handler.pass.selector);
        (s[33], s[34], s[35]) = (handler.cancel.selector, handler.cancelUnsubmitted.selector, handler.resubmit.selector);
        (s[36], s[37], s[38]) =
        (handler.deposit.selector, handler.withdrawBalance.selector, handler.distribute.selector);
        (s[39], s[40], s[41]) = (handler.stakeOrLeave.selector, handler.offer.selector, handler.unjail.selector);
        (s[42], s[43]) = (handler.passLong.selector, handler.attack.selector);
        (s[44], s[45]) = (handler.payTreasury.selector, handler.burn.selector);
        s[46] = handler.setCapacity.selector;
        targets[0] = FuzzSelector(address(handler), s);
    }

    function invariant_VaultHoldsWhatTheBooksSay() public view {
        vm.assertEq(paymentToken.balanceOf(vault), handler.heldByVault(), "payment tokens");
    }

    function invariant_StakingHoldsWhatTheBooksSay() public view {
        vm.assertEq(stakeToken.balanceOf(staking), handler.heldByStaking(), "stake tokens by bonds");
        vm.assertEq(stakeToken.balanceOf(staking), handler.staked(), "stake tokens by what came and went");
    }

    function invariant_EachEndedJobPaidOutItsEscrow() public view {
        for (uint256 i; i < handler.count(); ++i) {
            Ghost memory g = handler.ghost(i);
            if (g.status == Status.Settled || g.status == Status.Refunded) {
                uint256 out = uint256(g.paid) + g.refunded + g.bounties + g.fees;
                vm.assertEq(out, g.escrow, "paid + refunded + bounties + fees");
                vm.assertEq(g.deposit, 0, "no deposit stays behind");
            }
            vm.assertLe(g.misses, handler.attempts(i), "misses");
        }
    }

    /// Nobody but the handler moved a job, and what has ended stays so.
    function invariant_StatusesOnlyMoveForward() public {
        for (uint256 i; i < handler.count(); ++i) {
            Ghost memory g = handler.ghost(i);
            Status actual = jobs.statusOf(g.id);
            bool ended = g.status == Status.Settled || g.status == Status.Refunded;
            bool agrees = ended ? actual == Status.None || actual == Status.Refunded : actual == g.status;
            vm.assertTrue(agrees, "status");
            uint256 turns = uint256(g.misses) + g.declines;
            uint256 rank = ended ? type(uint256).max : turns * 8 + uint256(g.status);
            if (i == _seen.length) _seen.push(rank);
            vm.assertGe(rank, _seen[i], "went back");
            _seen[i] = rank;
        }
    }

    function invariant_ActiveCountersEqualRunningJobs() public view {
        for (uint32 worker = 1; worker <= WORKERS; ++worker) {
            vm.assertEq(uint256(workers.duty(worker).active), handler.runningJobs(worker), "active");
        }
    }

    function invariant_OffersAreActiveWhileTheStakeSuffices() public view {
        for (uint32 worker = 1; worker <= WORKERS; ++worker) {
            vm.assertTrue(handler.offersFit(worker), "offer, list, thresholds");
        }
    }

    function invariant_OffencesAreMisses() public view {
        for (uint32 worker = 1; worker <= WORKERS; ++worker) {
            Record memory r = workers.record(worker);
            vm.assertLe(r.live, handler.missesOf(worker), "no offence without a miss");
            vm.assertLe(r.incidentSlashed, MINIMUM_STAKE, "an incident costs at most the minimum stake");
            if (r.live == 0) vm.assertEq(uint256(workers.duty(worker).jailedUntil), 0, "no jail without an offence");
        }
    }

    function invariant_TheAttackerEarnsBountiesOnly() public view {
        vm.assertEq(
            IVault(vault).balanceOf(handler.actors(3)), handler.attackerBounties(), "bounties for steps it made"
        );
        vm.assertEq(IStaking(staking).compensationOf(handler.actors(3)), 0, "no compensation");
        vm.assertEq(IVault(vault).balanceOf(dispatcher), 0, "a dispatcher earns nothing");
    }

    /// Everyone can leave with what is theirs, and then nothing is left.
    function afterInvariant() public {
        handler.exit();
        invariant_EachEndedJobPaidOutItsEscrow();
        invariant_ActiveCountersEqualRunningJobs();
        vm.assertEq(paymentToken.balanceOf(vault), 0, "the vault is empty");
        vm.assertEq(stakeToken.balanceOf(staking), 0, "the stake is out or burned");
    }
}
