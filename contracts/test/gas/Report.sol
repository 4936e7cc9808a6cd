// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Meter} from "./Meter.sol";
import {Text} from "./Text.sol";

/// Lists what was measured beside its maximum, the floor of a model contract and the best peer, and holds it against the
/// file of figures. A maximum is an aim: above it a step is marked and nothing fails.
abstract contract Report is Meter {
    struct Row {
        string key;
        string step;
        uint256 most; // 0: nobody set one
        uint256 floor;
        string peer;
    }

    string private constant FIGURES = "contracts/gas.json";
    string private constant PAGE = "docs/gas.md";
    string private constant MARK = "<!-- written by the gas test -->\n";
    uint256 private constant TOLERANCE = 50; // a fiftieth
    string private constant ADVICE =
        "; if this is meant: STINT_GAS=write forge test --match-path 'contracts/test/gas/*'";

    Row[] private _rows;

    /// What STINT_GAS asks for: `write` the figures anew, or a `profile`.
    function _asked(string memory what) internal view returns (bool) {
        return keccak256(bytes(vm.envOr("STINT_GAS", ""))) == keccak256(bytes(what));
    }

    function _report() internal {
        _list();
        _total("jobInline", "submit", "completeInline");
        _total("jobHash", "submit", "complete");
        _total("jobReference", "submitReference", "complete");
        if (_asked("write")) vm.writeFile(FIGURES, _json());
        string memory figures = vm.readFile(FIGURES);
        _print(figures);
        _hold(figures);
        _page(figures);
    }

    function _list() private {
        _row("submit", "submit 1 KiB", 120_000, 97_600, "Olas 356.7k");
        _row("submitSealed", "submit 1 KiB, as it is sealed", 0, 0, "-");
        _row("submitReference", "submit by reference", 95_000, 73_300, "Infernet 169.5k");
        _row("submitSigned", "submit 1 KiB, relayed", 126_000, 102_300, "-");
        _row("submitSignedReference", "submit by reference, relayed", 101_000, 78_000, "-");
        _row("assign", "assign the next candidate", 62_000, 48_800, "-");
        _row("decline", "decline, next candidate", 0, 0, "-");
        _row("acknowledge", "acknowledge", 36_000, 30_400, "-");
        _row("complete", "complete by hash", 58_000, 46_600, "Omni 59.7k");
        _row("completeBatch", "complete by hash, each of 8", 28_000, 22_700, "Olas 45.0k");
        _row("completeInline", "complete, 2 KiB inline", 120_000, 113_900, "Infernet 183.3k");
        _row("settle", "settle alone", 0, 44_900, "Omni 47.8k");
        _row("settleDistinct", "settle, each of 32: all distinct", 23_000, 17_500, "0G 51.5k");
        _row("settleConsumer", "settle, each of 32: one consumer", 19_000, 13_700, "-");
        _row("settlePair", "settle, each of 32: one worker and consumer", 14_000, 10_000, "-");
        _row("distribute", "distribute, each of 32", 22_000, 18_900, "Dria 40.2k");
        _row("stake", "stake top-up", 76_000, 46_800, "Olas deposit 46.4k");
        _row("unjail", "unjail", 37_000, 30_400, "-");
        _row("timeOut", "timeOut, next candidate", 115_000, 68_000, "-");
        _row("jobInline", "whole job: 1 KiB + 2 KiB inline", 265_000, 233_700, "Olas 351.4k");
        _row("jobHash", "whole job: 1 KiB + hash", 205_000, 166_300, "-");
        _row("jobReference", "whole job: references", 180_000, 142_000, "UMA 251.5k");
    }

    function _row(string memory key, string memory step, uint256 most, uint256 floor, string memory peer) private {
        _rows.push(Row(key, step, most, floor, peer));
    }

    /// Two transactions and a line of a batch.
    function _total(string memory key, string memory submit, string memory complete) private {
        (Use memory a, Use memory b, Use memory c) = (_uses[submit], _uses[complete], _uses["settleDistinct"]);
        _uses[key] = Use(a.first + b.first + c.first, a.last + b.last + c.last, 0);
    }

    /* FIGURES */

    function _json() private view returns (string memory text) {
        text = "{\n";
        for (uint256 i; i < _rows.length; ++i) {
            string memory comma = i + 1 < _rows.length ? ",\n" : "\n}\n";
            string memory key = _rows[i].key;
            text = string.concat(text, '  "', key, '": ', vm.toString(_uses[key].last), comma);
        }
    }

    function _figure(string memory figures, string memory key) private view returns (uint256) {
        string memory path = string.concat(".", key);
        return vm.keyExistsJson(figures, path) ? vm.parseJsonUint(figures, path) : 0;
    }

    function _hold(string memory figures) private view {
        for (uint256 i; i < _rows.length; ++i) {
            (uint256 is_, uint256 was) = (_uses[_rows[i].key].last, _figure(figures, _rows[i].key));
            uint256 apart = is_ > was ? is_ - was : was - is_;
            string memory numbers =
                string.concat(": ", vm.toString(is_), " gas, ", FIGURES, " says ", vm.toString(was), ADVICE);
            _isTrue(apart * TOLERANCE <= was, string.concat(_rows[i].step, numbers));
        }
    }

    /* TABLES */

    function _print(string memory figures) private view {
        string[][] memory table = new string[][](_rows.length + 1);
        table[0] = Text.cells(["Step", "Ours", "At most", "Floor", "Best peer", "First use", "File"]);
        for (uint256 i; i < _rows.length; ++i) {
            Use memory use = _uses[_rows[i].key];
            table[i + 1] = _cells(_rows[i], use.last);
            table[i + 1][5] = Text.grouped(use.first);
            table[i + 1][6] = Text.grouped(_figure(figures, _rows[i].key));
        }
        Text.print(Text.table(table, 7));
    }

    /// The page has the figures of the file between its two marks.
    function _page(string memory figures) private {
        string[][] memory table = new string[][](_rows.length + 1);
        table[0] = Text.cells(["Step", "Ours", "At most", "Floor", "Best peer", "", ""]);
        for (uint256 i; i < _rows.length; ++i) {
            table[i + 1] = _cells(_rows[i], _figure(figures, _rows[i].key));
        }
        string memory written = string.concat("\n", Text.table(table, 5), "\n");
        string[] memory parts = vm.split(vm.readFile(PAGE), MARK);
        _eq(parts.length, 3, "docs/gas.md has two marks for its table");
        if (_asked("write")) {
            vm.writeFile(PAGE, string.concat(parts[0], MARK, written, MARK, parts[2]));
        } else {
            bool same = keccak256(bytes(parts[1])) == keccak256(bytes(written));
            _isTrue(same, string.concat("the table of docs/gas.md is not that of ", FIGURES, ADVICE));
        }
    }

    function _cells(Row memory row, uint256 ours) private pure returns (string[] memory) {
        string memory mark = row.most != 0 && ours > row.most ? "over: " : "";
        string memory marked = string.concat(mark, Text.grouped(ours));
        return Text.cells([row.step, marked, Text.grouped(row.most), Text.grouped(row.floor), row.peer, "", ""]);
    }
}
