// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm, vm} from "../../script/Vm.sol";
import {Text} from "./Text.sol";

/// Where the gas of a step goes: what the chain charges for by the piece, counted, and by contract. What is left over is
/// computation: ABI, memory, copying, hashing.
contract Profile {
    struct Part {
        address account;
        uint256 calls;
        uint256 read; // distinct slots that keep their value
        uint256 changed; // from a value to another
        uint256 fresh; // from zero
        uint256 cleared; // to zero
        uint256 again; // reads of slots that are warm by then, and second writes
    }

    struct Slot {
        address account;
        bytes32 key;
        bytes32 before;
        bytes32 last;
        bool written;
    }

    struct Tally {
        Part[] parts;
        uint256 partCount;
        Slot[] slots;
        uint256 slotCount;
    }

    struct Bill {
        uint256 intrinsic;
        uint256 slots;
        uint256 calls;
        uint256 logs;
        uint256 refund;
        uint256 least; // the floor of EIP-7623 for the calldata: where it binds, the rest is too much
    }

    mapping(address account => string) private _names;

    function name(address account, string calldata is_) external {
        _names[account] = is_;
    }

    /// Prints one step.
    function add(
        string calldata step,
        uint256 gas,
        bytes calldata data,
        Vm.Log[] calldata logs,
        Vm.AccountAccess[] calldata accesses
    ) external view {
        Tally memory tally = _tally(accesses);
        Bill memory bill = _bill(tally, data, logs);
        if (bill.refund > gas / 4) bill.refund = gas / 4; // a fifth of what was used before it
        uint256 known = bill.intrinsic + bill.slots + bill.calls + bill.logs;
        uint256 rest = gas + bill.refund > known ? gas + bill.refund - known : 0;
        string[9] memory words = [
            " = intrinsic ",
            " + slots ",
            " + calls ",
            " + logs ",
            " + the rest ",
            " - refund ",
            " (floor of the calldata ",
            ", its bytes ",
            ", bytes logged "
        ];
        uint256[9] memory counts = [
            bill.intrinsic,
            bill.slots,
            bill.calls,
            bill.logs,
            rest,
            bill.refund,
            bill.least,
            data.length,
            _logBytes(logs)
        ];
        string memory line = string.concat("\n", step, ": ", Text.grouped(gas));
        for (uint256 i; i < 9; ++i) {
            line = string.concat(line, words[i], Text.grouped(counts[i]));
        }
        Text.print(string.concat(line, ")\n", _table(tally)));
    }

    /* COUNT */

    function _tally(Vm.AccountAccess[] calldata accesses) private pure returns (Tally memory tally) {
        uint256 room;
        for (uint256 i; i < accesses.length; ++i) {
            room += accesses[i].storageAccesses.length;
        }
        (tally.parts, tally.slots) = (new Part[](accesses.length + 1), new Slot[](room));
        for (uint256 i; i < accesses.length; ++i) {
            if (_isCall(accesses[i].kind)) ++_part(tally, accesses[i].account).calls;
        }
        for (uint256 i; i < accesses.length; ++i) {
            for (uint256 j; j < accesses[i].storageAccesses.length; ++j) {
                _touch(tally, accesses[i].storageAccesses[j]);
            }
        }
        for (uint256 i; i < tally.slotCount; ++i) {
            Slot memory slot = tally.slots[i];
            Part memory part = _part(tally, slot.account);
            if (slot.before == slot.last) ++part.read;
            else if (slot.before == 0) ++part.fresh;
            else if (slot.last == 0) ++part.cleared;
            else ++part.changed;
        }
    }

    function _touch(Tally memory tally, Vm.StorageAccess calldata access) private pure {
        uint256 i;
        while (i < tally.slotCount && !_isOf(tally.slots[i], access)) ++i;
        if (i == tally.slotCount) {
            bytes32 value = access.previousValue;
            tally.slots[tally.slotCount++] = Slot(access.account, access.slot, value, value, false);
        } else if (!access.isWrite || tally.slots[i].written) {
            ++_part(tally, access.account).again;
        }
        if (access.isWrite) (tally.slots[i].last, tally.slots[i].written) = (access.newValue, true);
    }

    function _isOf(Slot memory slot, Vm.StorageAccess calldata access) private pure returns (bool) {
        return slot.account == access.account && slot.key == access.slot;
    }

    function _isCall(Vm.AccountAccessKind kind) private pure returns (bool) {
        return kind == Vm.AccountAccessKind.Call || kind == Vm.AccountAccessKind.StaticCall
            || kind == Vm.AccountAccessKind.DelegateCall;
    }

    function _part(Tally memory tally, address account) private pure returns (Part memory) {
        uint256 i;
        while (i < tally.partCount && tally.parts[i].account != account) ++i;
        if (i == tally.partCount) tally.parts[tally.partCount++].account = account;
        return tally.parts[i];
    }

    /* PRICE */

    /// The prices of Prague. The first call is the transaction's own; precompiles are always warm.
    function _bill(Tally memory tally, bytes calldata data, Vm.Log[] calldata logs)
        private
        pure
        returns (Bill memory bill)
    {
        bill.intrinsic = 21_000;
        bill.least = 21_000;
        for (uint256 i; i < data.length; ++i) {
            bill.intrinsic += data[i] == 0 ? 4 : 16;
            bill.least += data[i] == 0 ? 10 : 40;
        }
        for (uint256 i; i < tally.partCount; ++i) {
            Part memory part = tally.parts[i];
            bill.slots += 2_100 * part.read + 5_000 * (part.changed + part.cleared) + 22_100 * part.fresh;
            bill.slots += 100 * part.again;
            bool warm = i == 0 || uint160(part.account) < 32;
            if (part.calls != 0) bill.calls += (warm ? 0 : 2_600) + 100 * (part.calls - 1);
            bill.refund += 4_800 * part.cleared;
        }
        for (uint256 i; i < logs.length; ++i) {
            bill.logs += 375 * (1 + logs[i].topics.length) + 8 * logs[i].data.length;
        }
    }

    function _logBytes(Vm.Log[] calldata logs) private pure returns (uint256 size) {
        for (uint256 i; i < logs.length; ++i) {
            size += logs[i].data.length;
        }
    }

    /* PRINT */

    function _table(Tally memory tally) private view returns (string memory) {
        string[][] memory rows = new string[][](tally.partCount + 1);
        rows[0] = Text.cells(["contract", "calls", "slots read", "changed", "fresh", "cleared", "warm accesses"]);
        for (uint256 i; i < tally.partCount; ++i) {
            Part memory part = tally.parts[i];
            string memory known = _names[part.account];
            rows[i + 1] = Text.cells(
                [
                    bytes(known).length != 0 ? known : vm.toString(part.account),
                    Text.grouped(part.calls),
                    Text.grouped(part.read),
                    Text.grouped(part.changed),
                    Text.grouped(part.fresh),
                    Text.grouped(part.cleared),
                    Text.grouped(part.again)
                ]
            );
        }
        return Text.table(rows, 7);
    }
}
