// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {Job, JobLib} from "../../src/libraries/JobLib.sol";

contract JobLibTest {
    using JobLib for Job;
    using JobLib for uint256;

    function holds(uint256 slot, Receipt calldata receipt) external pure returns (bool) {
        return slot.holds(receipt);
    }

    /// Every bit of a slot belongs to one field.
    function test_Pack_UndoesUnpack(uint256 slot) public pure {
        slot = slot & ~uint256(0xff) | slot % 8; // a status there is, and no flag
        vm.assertEq(slot.unpack().pack(), slot, "slot");
        vm.assertEq(uint256(slot.statusOf()), slot % 8, "status");
    }

    function test_Pack_PutsEachFieldInItsPlace() public pure {
        Job memory j = Job(Status.Assigned, 0x11111111, 0x22, 0x33, 0x4, 0x5, 0x66666666, 0x77, 0x888888, 0x99, 0xaa);
        uint256 slot = 0x0000000000aa0000000000998888880000000077666666665433221111111102;
        vm.assertEq(j.pack(), slot, "slot");
    }

    /// The slot keeps all of the receipt's hash but its first byte.
    function test_Seal_Keeps248BitsOfTheHash(Receipt memory receipt) public pure {
        uint256 hash = uint256(keccak256(abi.encode(receipt)));
        vm.assertEq(JobLib.seal(receipt, 0) >> 8, hash & (type(uint256).max >> 8), "hash");
        vm.assertTrue(JobLib.seal(receipt, 0).statusOf() == Status.Completed, "status");
    }

    /// Flags change neither the hash nor the status, and none is read for another.
    function test_Seal_KeepsFlagsApart(Receipt memory receipt, bool hashOnly, bool suspended) public view {
        uint256 flags = (hashOnly ? JobLib.HASH_ONLY : 0) | (suspended ? JobLib.SUSPENDED : 0);
        uint256 slot = JobLib.seal(receipt, flags);
        vm.assertTrue(this.holds(slot, receipt), "holds");
        vm.assertTrue(slot.statusOf() == Status.Completed, "status");
        vm.assertEq(slot.has(JobLib.HASH_ONLY), hashOnly, "hash only");
        vm.assertEq(slot.has(JobLib.SUSPENDED), suspended, "suspended");
    }

    /// A receipt with any other charge is not held, and a job in another status holds none.
    function test_Holds_ItsOwnReceiptOnly(Receipt memory receipt, uint96 charge, uint8 status) public view {
        uint256 slot = JobLib.seal(receipt, 0);
        status %= 8;
        if (status != uint8(Status.Completed)) {
            vm.assertTrue(!this.holds((slot & ~uint256(0xf)) | status, receipt), "another status");
        }
        vm.assume(charge != receipt.charge);
        receipt.charge = charge;
        vm.assertTrue(!this.holds(slot, receipt), "another receipt");
    }
}
