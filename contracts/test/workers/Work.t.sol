// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Terms} from "../../src/interfaces/IModelRegistry.sol";
import {Duties, Duty, IWorkerRegistry, Offence} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// engage, release and punish: the verbs of the JobRegistry.
contract WorkTest is BaseTest {
    function _duties(uint40 liableUntil) private view returns (Duties memory) {
        return Duties(termsId, INPUT_ASK, OUTPUT_ASK, liableUntil);
    }

    function test_RevertWhen_CallerIsNotTheJobRegistry(address caller) public {
        vm.assume(caller != address(jobs));
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.NotJobRegistry.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(data);
        workers.engage(workerA, 1, _duties(0));
        vm.expectRevert(data);
        workers.release(workerA);
        vm.expectRevert(data);
        workers.punish(workerA, Offence.MissedAck, 0, termsId, consumer, 0);
        vm.stopPrank();
    }

    /// A shorter duty after a longer one shortens nothing.
    function test_Engage_KeepsTheLatestLiability(uint40 first, uint40 second) public {
        vm.startPrank(address(jobs));
        (bool usable, uint48 inputAsk, uint48 outputAsk) = workers.engage(workerA, 1, _duties(first));
        _isTrue(usable && inputAsk == INPUT_ASK && outputAsk == OUTPUT_ASK, "engaged at its asks");
        workers.engage(workerA, 1, _duties(second));
        vm.stopPrank();
        Duty memory d = workers.duty(workerA);
        _eq(d.liableUntil, first > second ? first : second, "liableUntil");
        _eq(d.active, 2, "active");
    }

    function test_Engage_ChangesNothingIfNotUsable(uint32 keyId) public {
        vm.assume(keyId != 1);
        vm.prank(address(jobs));
        (bool usable, uint48 inputAsk, uint48 outputAsk) = workers.engage(workerA, keyId, _duties(type(uint40).max));
        _isTrue(!usable && inputAsk == 0 && outputAsk == 0, "not engaged");
        Duty memory d = workers.duty(workerA);
        _eq(uint256(d.active) + d.liableUntil, 0, "unchanged");
    }

    function test_Release_NeverGoesBelowZero() public {
        vm.expectRevert();
        vm.prank(address(jobs));
        workers.release(workerA);
    }

    /// Each offence costs its own share of the minimum stake.
    function test_Punish_TakesTheShareOfTheOffence(uint8 kind, uint96 maxFee) public {
        Terms memory t = _terms();
        uint16[5] memory bps =
            [t.slashAckBps, t.slashCompletionBps, t.slashDeliveryBps, t.slashDisputeBps, t.slashNoShowBps];
        Offence offence = Offence(_bound(kind, 0, 4));
        _expectEmit(address(workers));
        emit IWorkerRegistry.WorkerJailed(workerA, "job", offence, uint40(_now() + p.jailTerm));
        vm.prank(address(jobs));
        workers.punish(workerA, offence, "job", termsId, consumer, maxFee);

        uint256 taken = uint256(t.minimumStake) * bps[uint8(offence)] / 10_000;
        uint256 cap = uint256(maxFee) * t.compensationRate;
        _eq(STAKE - staking.stakeOf(workerA), taken, "slash");
        _eq(staking.compensationOf(consumer), cap < taken / 4 ? cap : taken / 4, "compensation");
        _isTrue(!workers.isUsable(workerA, 1, termsId), "jailed");
    }

    function test_Punish_ALaterOffenceLengthensTheJail(uint16 between) public {
        vm.startPrank(address(jobs));
        workers.punish(workerA, Offence.MissedAck, "job", termsId, consumer, 0);
        _skip(between, between);
        workers.punish(workerA, Offence.MissedAck, "job", termsId, consumer, 0);
        vm.stopPrank();
        _eq(workers.duty(workerA).jailedUntil, _now() + p.jailTerm, "jailedUntil");
    }
}
