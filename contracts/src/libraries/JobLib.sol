// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Receipt, Status} from "../interfaces/IJobRegistry.sol";

/// The moving parts of a running job. They fill one slot; everything else is committed by the job's id.
struct Job {
    Status status;
    uint32 worker;
    uint8 version; // of the network parameters the job lives by
    uint8 used; // sealed: bit i says that candidate i was given the job; open: misses
    uint8 steps; // bounties paid, at most 15
    uint8 declines; // attempt fees paid, at most 15
    uint32 since; // seconds; when the job came into its status
    uint40 sinceBlock;
    uint24 ackWindow; // seconds; while Assigned, so that acknowledging reads nothing else
    uint48 inputAsk; // the worker's price, fixed at assignment
    uint48 outputAsk;
}

/// The slot of a job: a running job packed, a completed one as status, flags and 248 bits of its receipt's hash, one that
/// ended before its expiry as its status alone.
library JobLib {
    uint256 internal constant HASH_ONLY = 1 << 4; // the response is not on chain
    uint256 internal constant SUSPENDED = 1 << 5; // settlement waits
    uint256 private constant STATUS = 0xf;
    uint256 private constant RECEIPT_SIZE = 12 * 32; // bytes, of fields that are one word each

    function pack(Job memory j) internal pure returns (uint256 slot) {
        slot = uint256(j.status) | uint256(j.worker) << 8 | uint256(j.version) << 40 | uint256(j.used) << 48;
        slot |= uint256(j.steps) << 56 | uint256(j.declines) << 60 | uint256(j.since) << 64;
        slot |= uint256(j.sinceBlock) << 96 | uint256(j.ackWindow) << 136;
        slot |= uint256(j.inputAsk) << 160 | uint256(j.outputAsk) << 208;
    }

    function unpack(uint256 slot) internal pure returns (Job memory j) {
        j.status = statusOf(slot);
        j.worker = uint32(slot >> 8);
        j.version = uint8(slot >> 40);
        j.used = uint8(slot >> 48);
        j.steps = uint8(slot >> 56) & 0xf;
        j.declines = uint8(slot >> 60) & 0xf;
        j.since = uint32(slot >> 64);
        j.sinceBlock = uint40(slot >> 96);
        j.ackWindow = uint24(slot >> 136);
        j.inputAsk = uint48(slot >> 160);
        j.outputAsk = uint48(slot >> 208);
    }

    /// The slot of a completed job.
    function seal(Receipt memory receipt, uint256 flags) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(receipt))) << 8 | flags | uint256(Status.Completed);
    }

    /// Whether a slot is that of a completed job with this receipt. It is hashed where it lies: a word with dirty bits is
    /// another word, and no slot holds its hash.
    function holds(uint256 slot, Receipt calldata receipt) internal pure returns (bool) {
        bytes32 hash;
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, receipt, RECEIPT_SIZE)
            hash := keccak256(free, RECEIPT_SIZE)
        }
        return statusOf(slot) == Status.Completed && slot >> 8 == uint256(hash) << 8 >> 8;
    }

    function has(uint256 slot, uint256 flags) internal pure returns (bool) {
        return slot & flags != 0;
    }

    function statusOf(uint256 slot) internal pure returns (Status) {
        return Status(slot & STATUS);
    }
}
