// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// A second, recursive statement of the tree of a response (docs/sealing.md), and responses to hang on it.
library ResponseTree {
    uint256 internal constant PAGE = 16_384;

    /// Byte j is j mod 251, as the README of the vectors says.
    function make(uint256 length) internal pure returns (bytes memory response) {
        response = new bytes(length);
        assembly ("memory-safe") {
            for { let j := 0 } lt(j, length) { j := add(j, 1) } { mstore8(add(add(response, 32), j), mod(j, 251)) }
        }
    }

    function pages(bytes memory response) internal pure returns (uint256) {
        return (response.length + PAGE - 1) / PAGE;
    }

    function page(bytes memory response, uint256 index) internal pure returns (bytes memory part) {
        uint256 start = index * PAGE;
        uint256 size = response.length - start < PAGE ? response.length - start : PAGE;
        part = new bytes(size);
        assembly ("memory-safe") {
            mcopy(add(part, 32), add(add(response, 32), start), size)
        }
    }

    function leaf(bytes memory response, uint256 index) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), uint32(index), page(response, index)));
    }

    function top(bytes memory response) internal pure returns (bytes32) {
        return response.length == 0 ? bytes32(0) : _top(response, 0, pages(response));
    }

    function root(bytes memory response, uint32 answerLength) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(2), uint32(response.length), answerLength, top(response)));
    }

    /// The siblings that lead from a page to the top, its own first.
    function proof(bytes memory response, uint256 index) internal pure returns (bytes32[] memory) {
        return _proof(response, 0, pages(response), index);
    }

    function _top(bytes memory response, uint256 first, uint256 width) private pure returns (bytes32) {
        if (width == 1) return leaf(response, first);
        uint256 left = _left(width);
        return
            keccak256(
                abi.encodePacked(uint8(1), _top(response, first, left), _top(response, first + left, width - left))
            );
    }

    function _proof(bytes memory response, uint256 first, uint256 width, uint256 index)
        private
        pure
        returns (bytes32[] memory)
    {
        if (width == 1) return new bytes32[](0);
        uint256 left = _left(width);
        if (index < left) {
            return _append(_proof(response, first, left, index), _top(response, first + left, width - left));
        }
        return _append(_proof(response, first + left, width - left, index - left), _top(response, first, left));
    }

    /// The left subtree is the largest power of two below the width: what promoting odd nodes amounts to.
    function _left(uint256 width) private pure returns (uint256 left) {
        left = 1;
        while (left * 2 < width) left *= 2;
    }

    function _append(bytes32[] memory list, bytes32 last) private pure returns (bytes32[] memory longer) {
        longer = new bytes32[](list.length + 1);
        for (uint256 i; i < list.length; ++i) {
            longer[i] = list[i];
        }
        longer[list.length] = last;
    }
}
