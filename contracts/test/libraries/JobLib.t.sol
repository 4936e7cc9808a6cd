// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {Job, JobLib} from "../../src/libraries/JobLib.sol";

contract JobLibTest {
    using JobLib for Job;
    using JobLib for uint256;

    /// No field reaches into its neighbour.
    function test_Unpack_ReturnsWhatWasPacked(Job memory j) public pure {
        Job memory read = j.pack().unpack();
        vm.assertEq(keccak256(abi.encode(read)), keccak256(abi.encode(j)), "job");
    }

    function test_StatusOf_ReadsAnySlot(Job memory j, Receipt memory receipt) public pure {
        vm.assertEq(uint256(j.pack().statusOf()), uint256(j.status), "of a running job");
        vm.assertEq(uint256(JobLib.seal(receipt).statusOf()), uint256(Status.Completed), "of a completed one");
    }

    /// The slot keeps all of the receipt's hash but its first byte.
    function test_Seal_Keeps248BitsOfTheHash(Receipt memory receipt) public pure {
        uint256 hash = uint256(keccak256(abi.encode(receipt)));
        vm.assertEq(JobLib.seal(receipt) >> 8, hash & (type(uint256).max >> 8), "hash");
    }
}
