// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {ResponseLib} from "../../src/libraries/ResponseLib.sol";
import {ResponseTree} from "../ResponseTree.sol";

contract ResponseLibHarness {
    function topOf(bytes calldata response) external pure returns (bytes32) {
        return ResponseLib.topOf(response);
    }

    function isPage(bytes calldata page, uint256 index, bytes32[] calldata proof, uint256 length, bytes32 top)
        external
        pure
        returns (bool)
    {
        return ResponseLib.isPage(page, index, proof, length, top);
    }
}

/// The roots and paths the Go sealing package wrote down, and a second statement of the same tree for other lengths.
contract ResponseLibTest {
    ResponseLibHarness private harness = new ResponseLibHarness();

    /* ROOT */

    function test_Root_OfTheVectors() public view {
        string memory json = vm.readFile("internal/seal/testdata/vectors.json");
        uint256 i;
        for (; vm.keyExistsJson(json, _key(i, "")); ++i) {
            uint256 length = vm.parseJsonUint(json, _key(i, ".byteLength"));
            uint32 answerLength = uint32(vm.parseJsonUint(json, _key(i, ".answerLength")));
            bytes32 expected = vm.parseJsonBytes32(json, _key(i, ".root"));
            bytes32 top = harness.topOf(ResponseTree.make(length));
            vm.assertEq(ResponseLib.root(top, uint32(length), answerLength), expected, _key(i, ".root"));
        }
        vm.assertGe(i, 7, "no vector is passed over");
    }

    function _key(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".responses[", vm.toString(i), "]", field);
    }

    function test_TopOf_AroundThePageSizeAndOfOddWidths() public view {
        uint256[8] memory lengths = [uint256(1), 16_383, 16_384, 16_385, 49_152, 49_153, 81_919, 81_920];
        for (uint256 i; i < lengths.length; ++i) {
            _matches(lengths[i]);
        }
    }

    function test_TopOf_AnyLength(uint256 length) public view {
        _matches(1 + length % 40_000);
    }

    function _matches(uint256 length) private view {
        bytes memory response = ResponseTree.make(length);
        vm.assertEq(harness.topOf(response), ResponseTree.top(response), vm.toString(length));
    }

    /// A page that looks like two nodes is still a leaf, and both lengths are part of the root.
    function test_Root_BindsLengthsAndLevels() public view {
        bytes memory response = ResponseTree.make(16_385);
        bytes memory leaves = bytes.concat(ResponseTree.leaf(response, 0), ResponseTree.leaf(response, 1));
        bytes32 top = harness.topOf(response);
        vm.assertTrue(top != harness.topOf(leaves), "a leaf is not taken for a node");
        vm.assertTrue(ResponseLib.root(top, 2, 1) != ResponseLib.root(top, 2, 2), "the answer's length counts");
        vm.assertTrue(ResponseLib.root(top, 1, 1) != ResponseLib.root(top, 2, 1), "the response's length counts");
    }

    /* PAGE */

    function test_IsPage_OfTheVectors() public view {
        string memory json = vm.readFile("internal/seal/testdata/vectors.json");
        uint256 proven;
        for (uint256 i; vm.keyExistsJson(json, _key(i, "")); ++i) {
            bytes memory response = ResponseTree.make(vm.parseJsonUint(json, _key(i, ".byteLength")));
            bytes32 top = harness.topOf(response);
            for (uint256 page; page < ResponseTree.pages(response); ++page) {
                string memory key = _key(i, string.concat(".paths[", vm.toString(page), "]"));
                bytes memory data = ResponseTree.page(response, page);
                vm.assertTrue(harness.isPage(data, page, _path(json, key), response.length, top), key);
                ++proven;
            }
        }
        vm.assertGe(proven, 10, "no page is passed over");
    }

    function _path(string memory json, string memory key) private view returns (bytes32[] memory path) {
        uint256 length;
        while (vm.keyExistsJson(json, _item(key, length))) ++length;
        path = new bytes32[](length);
        for (uint256 i; i < length; ++i) {
            path[i] = vm.parseJsonBytes32(json, _item(key, i));
        }
    }

    function _item(string memory key, uint256 i) private pure returns (string memory) {
        return string.concat(key, "[", vm.toString(i), "]");
    }

    /// Every page of one to nine pages, the last one short, proves itself in its place and nowhere else.
    function test_IsPage_InItsPlaceOnly(uint256 width, uint256 last, uint256 index, uint256 other) public view {
        (bytes memory response, bytes32 top) = _response(width, last);
        width = ResponseTree.pages(response);
        index %= width;
        bytes memory page = ResponseTree.page(response, index);
        bytes32[] memory proof = ResponseTree.proof(response, index);
        vm.assertTrue(harness.isPage(page, index, proof, response.length, top), "its place");
        if (other % 12 != index) {
            vm.assertTrue(!harness.isPage(page, other % 12, proof, response.length, top), "another place");
        }
        vm.assertTrue(!harness.isPage(page, type(uint256).max, proof, response.length, top), "no place");
    }

    /// A changed byte, a longer, shorter or changed proof, another top: none of them is the page.
    function test_IsPage_RefusesWhatIsChanged(uint256 width, uint256 last, uint256 index, uint256 place) public view {
        (bytes memory response, bytes32 top) = _response(width, last);
        index %= ResponseTree.pages(response);
        bytes memory page = ResponseTree.page(response, index);
        bytes32[] memory proof = ResponseTree.proof(response, index);
        uint256 length = response.length;

        vm.assertTrue(!harness.isPage(page, index, proof, length, ~top), "another top");
        bytes32[] memory longer = new bytes32[](proof.length + 1);
        for (uint256 i; i < proof.length; ++i) {
            longer[i] = proof[i];
        }
        vm.assertTrue(!harness.isPage(page, index, longer, length, top), "a longer proof");
        vm.assertTrue(!harness.isPage(bytes.concat(page, hex"00"), index, proof, length, top), "a longer page");
        page[place % page.length] ^= 0x01;
        vm.assertTrue(!harness.isPage(page, index, proof, length, top), "another byte");
        page[place % page.length] ^= 0x01;
        if (proof.length == 0) return;
        proof[place % proof.length] ^= bytes32(uint256(1));
        vm.assertTrue(!harness.isPage(page, index, proof, length, top), "another sibling");
        vm.assertTrue(!harness.isPage(page, index, new bytes32[](0), length, top), "no proof");
    }

    /// The inner nodes of a tree are no pages: a node's two children do not pass for one.
    function test_IsPage_RefusesANodeAsAPage() public view {
        bytes memory response = ResponseTree.make(2 * 16_384);
        bytes memory node = bytes.concat(ResponseTree.leaf(response, 0), ResponseTree.leaf(response, 1));
        bytes32 top = harness.topOf(response);
        vm.assertTrue(!harness.isPage(node, 0, new bytes32[](0), node.length, top), "a node");
    }

    /// A tree may be hung with anything; a page of it has the one length its place gives it.
    function test_IsPage_RefusesAPageOfAnotherLength(uint16 length) public view {
        bytes memory page = ResponseTree.make(length);
        bytes32 top = keccak256(abi.encodePacked(uint8(0), uint32(0), page));
        for (uint256 claimed; claimed < 4; ++claimed) {
            if (claimed == length) continue;
            vm.assertTrue(!harness.isPage(page, 0, new bytes32[](0), claimed, top), "claimed");
        }
        bool fits = length > 0 && length <= 16_384;
        vm.assertEq(harness.isPage(page, 0, new bytes32[](0), length, top), fits, "its own length");
    }

    function _response(uint256 width, uint256 last) private view returns (bytes memory response, bytes32 top) {
        response = ResponseTree.make((width % 9) * 16_384 + 1 + last % 16_384);
        top = harness.topOf(response);
    }
}
