// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// The Merkle tree of a response over pages of 16 KiB, as docs/sealing.md fixes it. Odd nodes are promoted.
library ResponseLib {
    uint256 internal constant PAGE = 16_384;
    uint256 private constant HEADER = 48; // of a stream
    uint256 private constant CHUNK = 528; // as sealed
    uint256 private constant SPARE_CHUNKS = 16;

    /// The longest response to a request, bytes: a chunk for each token, and some to spare. A demand pays by the byte, so a
    /// worker must not choose the length.
    function limit(uint256 maxOutputTokens) internal pure returns (uint256) {
        return HEADER + CHUNK * (maxOutputTokens + SPARE_CHUNKS);
    }

    /// The root of a response.
    /// @param top the top of the tree of its pages
    /// @param length bytes of answer stream and trace stream
    /// @param answerLength bytes of the answer stream
    function root(bytes32 top, uint32 length, uint32 answerLength) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(2), length, answerLength, top));
    }

    /// The top of the tree of a response that is not empty.
    function topOf(bytes calldata response) internal pure returns (bytes32) {
        uint256 width = pages(response.length);
        bytes32[] memory nodes = new bytes32[](width);
        for (uint256 i; i < width; ++i) {
            uint256 end = (i + 1) * PAGE < response.length ? (i + 1) * PAGE : response.length;
            nodes[i] = _leaf(i, response[i * PAGE:end]);
        }
        for (; width > 1; width = (width + 1) / 2) {
            for (uint256 i; i < width / 2; ++i) {
                nodes[i] = _node(nodes[2 * i], nodes[2 * i + 1]);
            }
            if (width % 2 == 1) nodes[width / 2] = nodes[width - 1];
        }
        return nodes[0];
    }

    /// Whether `page` is the page of this index in a response of `length` bytes with this top. The proof lists siblings
    /// from the leaf upwards, none for a level at which the node was promoted.
    function isPage(bytes calldata page, uint256 index, bytes32[] calldata proof, uint256 length, bytes32 top)
        internal
        pure
        returns (bool)
    {
        uint256 width = pages(length);
        if (index >= width || page.length != sizeOf(index, 1, length)) return false;
        bytes32 node = _leaf(index, page);
        uint256 used;
        for (; width > 1; (index, width) = (index / 2, (width + 1) / 2)) {
            if (index == width - 1 && width % 2 == 1) continue;
            if (used == proof.length) return false;
            bytes32 sibling = proof[used++];
            node = index % 2 == 0 ? _node(node, sibling) : _node(sibling, node);
        }
        return used == proof.length && node == top;
    }

    function pages(uint256 length) internal pure returns (uint256) {
        return (length + PAGE - 1) / PAGE;
    }

    /// Bytes in a run of pages that lies within the response.
    function sizeOf(uint256 first, uint256 count, uint256 length) internal pure returns (uint256) {
        uint256 end = (first + count) * PAGE;
        return (end < length ? end : length) - first * PAGE;
    }

    function _leaf(uint256 index, bytes calldata page) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), uint32(index), page));
    }

    function _node(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(1), left, right));
    }
}
