// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {Job, JobLib} from "../../src/libraries/JobLib.sol";

contract JobLibTest {
    using JobLib for Job;
    using JobLib for uint256;

    /// Every bit of a slot belongs to one field.
    function test_Pack_UndoesUnpack(uint256 slot) public pure {
        slot = slot & ~uint256(0xff) | slot % 8; // a status there is
        vm.assertEq(slot.unpack().pack(), slot, "slot");
        vm.assertEq(uint256(slot.statusOf()), slot % 8, "status");
    }

    function test_Pack_PutsEachFieldInItsPlace() public pure {
        Job memory j = Job(Status.Assigned, 0x11111111, 0x22222222, 0x33, 0x44, 0x55555555, 0x66, 0x77, 0x88);
        uint256 slot = 0x0000000000880000000000770000000066555555554433222222221111111102;
        vm.assertEq(j.pack(), slot, "slot");
    }

    /// The slot keeps all of the receipt's hash but its first byte.
    function test_Seal_Keeps248BitsOfTheHash(Receipt memory receipt) public pure {
        uint256 hash = uint256(keccak256(abi.encode(receipt)));
        vm.assertEq(JobLib.seal(receipt) >> 8, hash & (type(uint256).max >> 8), "hash");
    }
}
