// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ClockLib} from "./ClockLib.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// Workers in slots 0 to size - 1, and who stood where when a past block ended. A slot at or beyond the size is stale.
struct Roster {
    Checkpoints.Trace208 size;
    mapping(uint256 slot => Checkpoints.Trace208) workers;
}

/// A list whose past can be read: every change costs the same whatever its length, and leaves a checkpoint.
library RosterLib {
    using Checkpoints for Checkpoints.Trace208;

    /// @return slot where the worker stands now: the first free one
    function add(Roster storage r, uint32 worker) internal returns (uint32 slot) {
        slot = uint32(count(r));
        r.workers[slot].push(ClockLib.height(), worker);
        r.size.push(ClockLib.height(), slot + 1);
    }

    /// Empties a slot and moves the last worker there.
    /// @return moved the worker that stands in the slot now; 0: it was the last slot
    function remove(Roster storage r, uint32 slot) internal returns (uint32 moved) {
        uint256 last = count(r) - 1;
        r.size.push(ClockLib.height(), uint208(last));
        if (slot == last) return 0;
        moved = holder(r, last);
        r.workers[slot].push(ClockLib.height(), moved);
    }

    function count(Roster storage r) internal view returns (uint256) {
        return r.size.latest();
    }

    function holder(Roster storage r, uint256 slot) internal view returns (uint32) {
        return uint32(r.workers[slot].latest());
    }

    /// @param height a past block
    function countAt(Roster storage r, uint40 height) internal view returns (uint256) {
        return r.size.upperLookupRecent(height);
    }

    /// @param height a past block
    /// @return the worker that stood in the slot, 0 for a slot that was free
    function holderAt(Roster storage r, uint256 slot, uint40 height) internal view returns (uint32) {
        return slot < countAt(r, height) ? uint32(r.workers[slot].upperLookupRecent(height)) : 0;
    }
}
