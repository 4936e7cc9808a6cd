// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// The clock that judges deadlines.
library ClockLib {
    /// A window has passed when its time has and at least half the blocks it should have seen were made, so a halted chain
    /// makes nobody late.
    /// @param window seconds
    /// @param blockTime milliseconds
    function hasPassed(uint256 since, uint256 sinceBlock, uint256 window, uint256 blockTime)
        internal
        view
        returns (bool)
    {
        return block.timestamp >= since + window && height() >= sinceBlock + blocksIn(window, blockTime);
    }

    /// The blocks a window must have seen, half of those of its time, rounded up.
    function blocksIn(uint256 window, uint256 blockTime) internal pure returns (uint256) {
        return (window * 1000 + 2 * blockTime - 1) / (2 * blockTime);
    }

    /// The seat of a chain adapter: some chains count another chain's blocks in `block.number`.
    function height() internal view returns (uint40) {
        return uint40(block.number);
    }
}
