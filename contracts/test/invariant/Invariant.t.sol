// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FuzzSelector, vm} from "../../script/Vm.sol";
import {IJobRegistry, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {Handler} from "./Handler.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// See README.md for what each one says.
contract InvariantTest {
    Handler private handler;
    IERC20 private paymentToken;
    IERC20 private stakeToken;
    address private vault;
    address private staking;
    IJobRegistry private jobs;
    IWorkerRegistry private workers;
    uint256[] private _seen; // rank each job was seen with

    function setUp() public {
        handler = Handler(vm.deployCode("Handler.sol:Handler"));
        (address a, address b, address c, address d, address e, address f) = handler.addresses();
        (paymentToken, vault, stakeToken, staking) = (IERC20(a), b, IERC20(c), d);
        (jobs, workers) = (IJobRegistry(e), IWorkerRegistry(f));
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// Jobs come up more often than the rest, so that a run tells some stories to their end.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        bytes4[] memory s = new bytes4[](22);
        (s[0], s[1], s[2]) = (Handler.submit.selector, Handler.submit.selector, Handler.submit.selector);
        (s[3], s[4]) = (Handler.acknowledge.selector, Handler.complete.selector);
        (s[5], s[6]) = (Handler.complete.selector, Handler.timeOut.selector);
        (s[7], s[8]) = (Handler.timeOut.selector, Handler.settle.selector);
        (s[9], s[10]) = (Handler.settle.selector, Handler.pass.selector);
        (s[11], s[12]) = (Handler.pass.selector, Handler.passLong.selector);
        (s[13], s[14]) = (Handler.deposit.selector, Handler.withdrawBalance.selector);
        (s[15], s[16]) = (Handler.distribute.selector, Handler.unjail.selector);
        (s[17], s[18]) = (Handler.stake.selector, Handler.unstake.selector);
        (s[19], s[20]) = (Handler.withdraw.selector, Handler.offer.selector);
        s[21] = Handler.attack.selector;
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
            (, uint96 escrow, uint96 bounties, uint96 paid, uint96 refunded,, Status status,) = handler.ghosts(i);
            if (status == Status.Settled || status == Status.Refunded) {
                vm.assertEq(uint256(paid) + refunded + bounties, escrow, "paid + refunded + bounties");
            }
        }
    }

    /// Nobody but the handler moved a job, and what has ended stays so.
    function invariant_StatusesOnlyMoveForward() public {
        for (uint256 i; i < handler.count(); ++i) {
            (bytes32 id,,,,, uint8 misses, Status status,) = handler.ghosts(i);
            Status actual = jobs.statusOf(id);
            bool ended = status == Status.Settled || status == Status.Refunded;
            bool agrees = ended ? actual == Status.None || actual == Status.Refunded : actual == status;
            vm.assertTrue(agrees, "status");
            uint256 rank = ended
                ? type(uint256).max
                : uint256(misses) * 8 + (misses > 0 && status == Status.Submitted ? 1 : uint256(status));
            if (i == _seen.length) _seen.push(rank);
            vm.assertGe(rank, _seen[i], "went back");
            _seen[i] = rank;
        }
    }

    function invariant_ActiveCountersEqualRunningJobs() public view {
        for (uint32 worker = 1; worker <= 2; ++worker) {
            vm.assertEq(uint256(workers.duty(worker).active), handler.runningJobs(worker), "active");
        }
    }

    function invariant_TheAttackerEarnsBountiesOnly() public view {
        vm.assertEq(
            IVault(vault).balanceOf(handler.actors(3)), handler.attackerBounties(), "bounties for steps it made"
        );
        vm.assertEq(IStaking(staking).compensationOf(handler.actors(3)), 0, "no compensation");
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
