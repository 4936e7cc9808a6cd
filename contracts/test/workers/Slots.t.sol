// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// Who was eligible when a past block ended, as a draw reads it.
contract SlotsTest is BaseTest {
    uint256 private constant BLOCKS = 24;

    uint32[][] private _lists; // who was eligible at the end of each block, in no order
    uint40 private _first;

    function _next() private {
        _skip(1, 1);
    }

    function _offer(uint32 worker, address owner, bool on) private {
        vm.prank(owner);
        if (on) workers.addModel(worker, termsId, INPUT_ASK, OUTPUT_ASK);
        else workers.removeModel(worker, termsId);
    }

    function _slots(uint40 height) private view returns (uint32[] memory list) {
        list = new uint32[](workers.slotsAt(termsId, height));
        for (uint256 i; i < list.length; ++i) {
            list[i] = workers.slotAt(termsId, i, height);
        }
    }

    function _holds(uint32[] memory list, uint32 worker) private pure returns (bool) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == worker) return true;
        }
        return false;
    }

    function test_RevertWhen_TheBlockIsNotOver(uint40 height) public {
        height = uint40(_bound(height, _height(), type(uint40).max));
        bytes memory data = abi.encodeWithSelector(IWorkerRegistry.NotPast.selector, height);
        vm.expectRevert(data);
        workers.slotsAt(termsId, height);
        vm.expectRevert(data);
        workers.slotAt(termsId, 0, height);
    }

    /// Blocks before the first, and slots beyond the last, hold nobody.
    function test_Slots_HoldNobodyOutside(uint256 slot, uint40 before) public {
        uint40 height = uint40(_height());
        _next();
        _eq(workers.slotsAt(termsId, height), 2, "A and B");
        _eq(workers.slotAt(termsId, 0, height), workerA, "first");
        _eq(workers.slotAt(termsId, 1, height), workerB, "second");
        _eq(workers.slotAt(termsId, _bound(slot, 2, type(uint256).max), height), 0, "beyond");
        before = uint40(_bound(before, 0, height - 1));
        _eq(workers.slotsAt(termsId, before), 0, "before");
        _eq(workers.slotAt(termsId, 0, before), 0, "nobody yet");
    }

    /// A block counts as it ended: who came and went inside it was never there.
    function test_Slots_OfOneBlockAreThoseOfItsEnd() public {
        _offer(workerA, ownerA, false);
        _offer(workerB, ownerB, false);
        _offer(workerB, ownerB, true);
        uint40 height = uint40(_height());
        _next();
        _eq(workers.slotsAt(termsId, height), 1, "one");
        _eq(workers.slotAt(termsId, 0, height), workerB, "B");
    }

    /// The last one moves into the gap, and its past stays where it was.
    function test_Slots_TheLastOneFillsTheGap() public {
        uint40 height = uint40(_height());
        _next();
        _offer(workerA, ownerA, false);
        _next();
        _eq(workers.slotAt(termsId, 0, height), workerA, "A stood first");
        _eq(workers.slotAt(termsId, 1, height), workerB, "B second");
        _eq(workers.slotAt(termsId, 0, height + 1), workerB, "B stands first");
        _eq(workers.offer(workerB, termsId).slot, 0, "and knows it");
    }

    /// After any history of five workers that come, go, fall and rise, every past block reads as it ended.
    function testFuzz_Slots_EveryPastBlockReadsAsItEnded(uint256 seed) public {
        uint32[5] memory numbers = [workerA, workerB, 0, 0, 0];
        address[5] memory owners = [ownerA, ownerB, _account(12), _account(14), _account(16)];
        for (uint32 i; i < 3; ++i) {
            (numbers[i + 2],) = _enlist(12 + 2 * i);
        }
        _next();
        _first = uint40(_height());
        for (uint256 i; i < BLOCKS; ++i) {
            for (uint256 turn; turn < 3; ++turn) {
                seed = uint256(keccak256(abi.encode(seed)));
                _turn(numbers[seed % 5], owners[seed % 5], seed >> 8);
            }
            _lists.push(workers.offering(termsId, 0, 100));
            _next();
        }
        for (uint40 i; i < BLOCKS; ++i) {
            uint32[] memory list = _slots(_first + i);
            _eq(list.length, _lists[i].length, "size");
            for (uint256 n; n < 5; ++n) {
                _isTrue(_holds(list, numbers[n]) == _holds(_lists[i], numbers[n]), "member");
            }
        }
        for (uint256 n; n < 5; ++n) {
            bool active = workers.offer(numbers[n], termsId).active;
            uint32 slot = workers.offer(numbers[n], termsId).slot;
            if (active) _eq(workers.slotAt(termsId, slot, uint40(_height() - 1)), numbers[n], "its slot");
            _isTrue(_holds(workers.offering(termsId, 0, 100), numbers[n]) == active, "on the list while active");
        }
    }

    function _turn(uint32 worker, address owner, uint256 seed) private {
        bool offered = workers.modelsOf(worker).length > 0;
        uint96 staked = staking.stakeOf(worker);
        bool enough = staked >= 1_100e18;
        if (seed % 3 == 0 && (offered || enough)) return _offer(worker, owner, !offered);
        vm.startPrank(owner);
        if (enough) staking.unstake(worker, staked - 1_100e18 + 1);
        else staking.stake(worker, 1_100e18);
        vm.stopPrank();
    }
}
