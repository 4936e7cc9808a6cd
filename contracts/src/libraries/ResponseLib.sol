// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// The Merkle root of a response over pages of 16 KiB, as docs/sealing.md fixes it.
library ResponseLib {
    uint256 internal constant PAGE = 16_384;

    /// @param response answer stream, then trace stream; not empty
    /// @param answerLength bytes of the answer stream
    function root(bytes calldata response, uint32 answerLength) internal pure returns (bytes32) {
        uint256 width = (response.length + PAGE - 1) / PAGE;
        bytes32[] memory nodes = new bytes32[](width);
        for (uint256 i; i < width; ++i) {
            uint256 end = (i + 1) * PAGE < response.length ? (i + 1) * PAGE : response.length;
            nodes[i] = keccak256(abi.encodePacked(uint8(0), uint32(i), response[i * PAGE:end]));
        }
        for (; width > 1; width = (width + 1) / 2) {
            for (uint256 i; i < width / 2; ++i) {
                nodes[i] = keccak256(abi.encodePacked(uint8(1), nodes[2 * i], nodes[2 * i + 1]));
            }
            if (width % 2 == 1) nodes[width / 2] = nodes[width - 1]; // odd nodes are promoted
        }
        return keccak256(abi.encodePacked(uint8(2), uint32(response.length), answerLength, nodes[0]));
    }
}
