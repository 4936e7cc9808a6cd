// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm, vm} from "../../script/Vm.sol";
import {Text} from "./Text.sol";

/// Where the gas of a step goes: a count of what the chain charges for by the piece, by contract. What is left over is
/// computation: ABI, memory, hashing, copying.
contract Profile {
    struct Part {
        address account;
        uint256 calls;
        uint256 readOnly; // distinct slots
        uint256 changed; // from a value to another
        uint256 fresh; // from zero
        uint256 cleared; // to zero
        uint256 again; // accesses to slots that are warm by then
    }

    struct Slot {
        address account;
        bytes32 key;
        bytes32 before;
        bytes32 last;
        bool written;
    }

    mapping(address account => string) private _names;

    function name(address account, string calldata is_) external {
        _names[account] = is_;
    }

    function add(
        string calldata step,
        uint256 gas,
        address to,
        bytes calldata data,
        Vm.Log[] calldata logs,
        Vm.AccountAccess[] calldata accesses
    ) external view {
        Part[] memory parts = _parts(accesses);
        uint256 intrinsic = 21_000 + _calldataGas(data);
        (uint256 logGas, uint256 logBytes) = _logGas(logs);
        (uint256 storageGas, uint256 callGas, uint256 refund) = (0, 0, 0);
        string[][] memory rows = new string[][](parts.length + 1);
        rows[0] = _head();
        for (uint256 i; i < parts.length; ++i) {
            Part memory part = parts[i];
            storageGas += 2_100 * part.readOnly + 5_000 * (part.changed + part.cleared) + 22_100 * part.fresh;
            storageGas += 100 * part.again;
            callGas += part.account == to ? 100 * (part.calls - 1) : 2_600 + 100 * (part.calls - 1);
            refund += 4_800 * part.cleared;
            rows[i + 1] = _row(part);
        }
        if (refund > gas / 4) refund = gas / 4; // a fifth of what was used before it
        Text.print(string.concat("\n", step, ": ", Text.grouped(gas), _split(intrinsic, storageGas, callGas, logGas)));
        uint256 known = intrinsic + storageGas + callGas + logGas;
        string memory counts = string.concat(
            "  logs ",
            vm.toString(logs.length),
            " with ",
            Text.grouped(logBytes),
            " bytes; calldata ",
            Text.grouped(data.length),
            " bytes; refund ",
            Text.grouped(refund),
            "; the rest "
        );
        uint256 whole = gas + refund;
        Text.print(string.concat(counts, whole > known ? Text.grouped(whole - known) : "below zero"));
        Text.print(Text.table(rows));
    }

    function _split(uint256 intrinsic, uint256 storage_, uint256 calls, uint256 logs)
        private
        pure
        returns (string memory)
    {
        return string.concat(
            " = intrinsic ",
            Text.grouped(intrinsic),
            " + storage ",
            Text.grouped(storage_),
            " + calls ",
            Text.grouped(calls),
            " + logs ",
            Text.grouped(logs),
            " + the rest - refund"
        );
    }

    function _head() private pure returns (string[] memory cells) {
        cells = new string[](7);
        (cells[0], cells[1], cells[2], cells[3]) = ("contract", "calls", "slots read only", "changed");
        (cells[4], cells[5], cells[6]) = ("fresh", "cleared", "warm accesses");
    }

    function _row(Part memory part) private view returns (string[] memory cells) {
        cells = new string[](7);
        string memory known = _names[part.account];
        cells[0] = bytes(known).length > 0 ? known : vm.toString(part.account);
        uint256[6] memory counts = [part.calls, part.readOnly, part.changed, part.fresh, part.cleared, part.again];
        for (uint256 i; i < 6; ++i) {
            cells[i + 1] = Text.grouped(counts[i]);
        }
    }

    function _calldataGas(bytes calldata data) private pure returns (uint256 gas) {
        for (uint256 i; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
    }

    function _logGas(Vm.Log[] calldata logs) private pure returns (uint256 gas, uint256 size) {
        for (uint256 i; i < logs.length; ++i) {
            size += logs[i].data.length;
            gas += 375 * (1 + logs[i].topics.length) + 8 * logs[i].data.length;
        }
    }

    function _parts(Vm.AccountAccess[] calldata accesses) private pure returns (Part[] memory parts) {
        uint256 room;
        for (uint256 i; i < accesses.length; ++i) {
            room += accesses[i].storageAccesses.length;
        }
        (Slot[] memory slots, uint256 slotCount) = (new Slot[](room), 0);
        (Part[] memory all, uint256 count) = (new Part[](accesses.length), 0);
        for (uint256 i; i < accesses.length; ++i) {
            if (!_isCall(accesses[i].kind)) continue;
            uint256 index;
            (index, count) = _partOf(all, count, accesses[i].account);
            ++all[index].calls;
        }
        for (uint256 i; i < accesses.length; ++i) {
            Vm.StorageAccess[] calldata list = accesses[i].storageAccesses;
            for (uint256 j; j < list.length; ++j) {
                uint256 index = _find(slots, slotCount, list[j]);
                if (index == slotCount) {
                    slots[slotCount++] =
                        Slot(list[j].account, list[j].slot, list[j].previousValue, list[j].previousValue, false);
                } else if (!list[j].isWrite || slots[index].written) {
                    (uint256 warm, uint256 still) = _partOf(all, count, list[j].account);
                    ++all[warm].again;
                    count = still;
                }
                if (list[j].isWrite) (slots[index].last, slots[index].written) = (list[j].newValue, true);
            }
        }
        for (uint256 i; i < slotCount; ++i) {
            (uint256 index,) = _partOf(all, count, slots[i].account);
            if (slots[i].before == slots[i].last) ++all[index].readOnly;
            else if (slots[i].before == 0) ++all[index].fresh;
            else if (slots[i].last == 0) ++all[index].cleared;
            else ++all[index].changed;
        }
        parts = new Part[](count);
        for (uint256 i; i < count; ++i) {
            parts[i] = all[i];
        }
    }

    function _isCall(Vm.AccountAccessKind kind) private pure returns (bool) {
        return kind == Vm.AccountAccessKind.Call || kind == Vm.AccountAccessKind.StaticCall
            || kind == Vm.AccountAccessKind.DelegateCall;
    }

    function _partOf(Part[] memory all, uint256 count, address account) private pure returns (uint256 index, uint256) {
        while (index < count && all[index].account != account) ++index;
        if (index < count) return (index, count);
        all[index].account = account;
        return (index, count + 1);
    }

    function _find(Slot[] memory slots, uint256 count, Vm.StorageAccess calldata access)
        private
        pure
        returns (uint256 index)
    {
        while (index < count && (slots[index].account != access.account || slots[index].key != access.slot)) ++index;
    }
}
