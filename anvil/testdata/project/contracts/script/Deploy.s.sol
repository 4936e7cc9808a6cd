// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Note} from "../src/Note.sol";

interface Vm {
    function startBroadcast() external;
    function stopBroadcast() external;
    function envString(string calldata name) external view returns (string memory);
    function serializeString(string calldata object, string calldata key, string calldata value)
        external
        returns (string memory);
    function serializeAddress(string calldata object, string calldata key, address value)
        external
        returns (string memory);
    function writeFile(string calldata path, string calldata text) external;
}

/// Deploys a note holding 1 and then writes 2 to it.
contract Deploy {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function run() external {
        VM.startBroadcast();
        Note note = new Note(1);
        note.write(2);
        VM.stopBroadcast();
        VM.serializeString("deployment", "profile", VM.envString("STINT_PARAMS"));
        string memory json = VM.serializeAddress("deployment", "note", address(note));
        VM.writeFile(VM.envString("STINT_DEPLOYMENT_OUT"), json);
    }
}
