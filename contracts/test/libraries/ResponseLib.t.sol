// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {ResponseLib} from "../../src/libraries/ResponseLib.sol";

contract ResponseLibHarness {
    function root(bytes calldata response, uint32 answerLength) external pure returns (bytes32) {
        return ResponseLib.root(response, answerLength);
    }
}

/// The roots the Go sealing package wrote down, and a second, recursive statement of the same tree for other lengths.
contract ResponseLibTest {
    ResponseLibHarness private harness = new ResponseLibHarness();

    function test_Root_OfTheVectors() public view {
        string memory json = vm.readFile("internal/seal/testdata/vectors.json");
        uint256 i;
        for (; vm.keyExistsJson(json, _key(i, "")); ++i) {
            uint256 length = vm.parseJsonUint(json, _key(i, ".byteLength"));
            uint32 answerLength = uint32(vm.parseJsonUint(json, _key(i, ".answerLength")));
            bytes32 expected = vm.parseJsonBytes32(json, _key(i, ".root"));
            vm.assertEq(harness.root(_response(length), answerLength), expected, _key(i, ".root"));
        }
        vm.assertGe(i, 7, "no vector is passed over");
    }

    function _key(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".responses[", vm.toString(i), "]", field);
    }

    function test_Root_AroundThePageSizeAndOfOddWidths() public view {
        uint256[8] memory lengths = [uint256(1), 16_383, 16_384, 16_385, 49_152, 49_153, 81_919, 81_920];
        for (uint256 i; i < lengths.length; ++i) {
            _matches(_response(lengths[i]), uint32(lengths[i]));
        }
    }

    function test_Root_OfAnyLength(uint256 length, uint32 answerLength) public view {
        _matches(_response(1 + length % 40_000), answerLength);
    }

    /// A page that looks like two nodes is still a leaf, and lengths are part of the root.
    function test_Root_BindsLengthsAndLevels() public view {
        bytes memory response = _response(16_385);
        bytes32 left = _leaf(response, 0);
        bytes32 right = _leaf(response, 1);
        vm.assertTrue(
            harness.root(response, 1) != harness.root(bytes.concat(left, right), 1), "a leaf is not taken for a node"
        );
        vm.assertTrue(harness.root(response, 1) != harness.root(response, 2), "the answer's length counts");
    }

    function _matches(bytes memory response, uint32 answerLength) private view {
        uint256 pages = (response.length + 16_383) / 16_384;
        bytes32 top = _top(response, 0, pages);
        bytes32 expected = keccak256(abi.encodePacked(uint8(2), uint32(response.length), answerLength, top));
        vm.assertEq(harness.root(response, answerLength), expected, vm.toString(response.length));
    }

    /// The left subtree is the largest power of two below the width: what promoting odd nodes amounts to.
    function _top(bytes memory response, uint256 first, uint256 width) private pure returns (bytes32) {
        if (width == 1) return _leaf(response, first);
        uint256 left = 1;
        while (left * 2 < width) left *= 2;
        return
            keccak256(
                abi.encodePacked(uint8(1), _top(response, first, left), _top(response, first + left, width - left))
            );
    }

    function _leaf(bytes memory response, uint256 page) private pure returns (bytes32) {
        uint256 start = page * 16_384;
        uint256 size = response.length - start < 16_384 ? response.length - start : 16_384;
        bytes memory part = new bytes(size);
        assembly ("memory-safe") {
            mcopy(add(part, 32), add(add(response, 32), start), size)
        }
        return keccak256(abi.encodePacked(uint8(0), uint32(page), part));
    }

    /// Byte j is j mod 251, as the README of the vectors says.
    function _response(uint256 length) private pure returns (bytes memory response) {
        response = new bytes(length);
        assembly ("memory-safe") {
            for { let j := 0 } lt(j, length) { j := add(j, 1) } { mstore8(add(add(response, 32), j), mod(j, 251)) }
        }
    }
}
