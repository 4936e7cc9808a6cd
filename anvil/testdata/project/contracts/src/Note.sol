// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// Holds one number and tells of each change.
contract Note {
    event Written(address indexed by, uint256 number);

    uint256 public number;

    constructor(uint256 first) {
        write(first);
    }

    function write(uint256 next) public {
        number = next;
        emit Written(msg.sender, next);
    }
}
