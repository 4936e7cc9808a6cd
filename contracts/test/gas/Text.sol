// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";

/// Tables that read the same on a terminal and as Markdown.
library Text {
    address private constant CONSOLE = 0x000000000000000000636F6e736F6c652e6c6f67;

    function print(string memory text) internal view {
        (bool ok,) = CONSOLE.staticcall(abi.encodeWithSignature("log(string)", text));
        require(ok, "console");
    }

    /// The first `columns` of rows, the first row being the head. The first column is text, all others stand to the right.
    function table(string[][] memory rows, uint256 columns) internal pure returns (string memory text) {
        uint256[] memory widths = _widths(rows, columns);
        for (uint256 i; i < rows.length; ++i) {
            text = string.concat(text, _line(rows[i], widths));
            if (i == 0) text = string.concat(text, _rule(widths));
        }
    }

    /// 12,345; "-" for nothing.
    function grouped(uint256 n) internal pure returns (string memory) {
        if (n == 0) return "-";
        if (n < 1000) return vm.toString(n);
        string memory last = vm.toString(1000 + n % 1000);
        return string.concat(grouped(n / 1000), vm.replace(string.concat("#", last), "#1", ","));
    }

    /// A row of seven.
    function cells(string[7] memory values) internal pure returns (string[] memory row) {
        row = new string[](7);
        for (uint256 i; i < 7; ++i) {
            row[i] = values[i];
        }
    }

    function _widths(string[][] memory rows, uint256 columns) private pure returns (uint256[] memory widths) {
        widths = new uint256[](columns);
        for (uint256 i; i < rows.length; ++i) {
            for (uint256 j; j < widths.length; ++j) {
                uint256 length = bytes(rows[i][j]).length;
                if (length > widths[j]) widths[j] = length;
            }
        }
    }

    function _line(string[] memory row, uint256[] memory widths) private pure returns (string memory line) {
        for (uint256 j; j < widths.length; ++j) {
            string memory space = _repeat(" ", widths[j] - bytes(row[j]).length);
            line = j == 0 ? string.concat("| ", row[j], space, " |") : string.concat(line, " ", space, row[j], " |");
        }
        line = string.concat(line, "\n");
    }

    function _rule(uint256[] memory widths) private pure returns (string memory line) {
        line = "|";
        for (uint256 j; j < widths.length; ++j) {
            line = string.concat(line, _repeat("-", widths[j] + 1), j == 0 ? "-|" : ":|");
        }
        line = string.concat(line, "\n");
    }

    function _repeat(bytes1 c, uint256 count) private pure returns (string memory) {
        bytes memory run = new bytes(count);
        for (uint256 i; i < count; ++i) {
            run[i] = c;
        }
        return string(run);
    }
}
