// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {BaseTest} from "../BaseTest.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// A code, its one-time key, and what the key signs.
abstract contract PairingTest is BaseTest {
    uint256 internal codeKey = uint256(keccak256("one-time key"));
    address internal code = vm.addr(codeKey);
    uint40 internal constant LIFE = 1 days;

    function _registerSignature(address consumer_, uint40 expiry) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256("Register(address consumer,uint40 expiry)");
        return _signTyped(address(pairing), keccak256(abi.encode(typeHash, consumer_, expiry)));
    }

    function _pairSignature(address consumer_, address worker) internal view returns (bytes memory) {
        return _pairSignature(address(pairing), consumer_, worker);
    }

    function _pairSignature(address domain, address consumer_, address worker) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256("Pair(address consumer,address worker)");
        return _signTyped(domain, keccak256(abi.encode(typeHash, consumer_, worker)));
    }

    function _signTyped(address domain, bytes32 structHash) private view returns (bytes memory) {
        bytes32 typeHash =
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        bytes32 separator = keccak256(abi.encode(typeHash, keccak256("Stint"), keccak256("1"), block.chainid, domain));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(codeKey, MessageHashUtils.toTypedDataHash(separator, structHash));
        return abi.encodePacked(r, s, v);
    }

    /// The consumer registers the code for a day.
    function _registered() internal returns (uint40 expiry) {
        expiry = uint40(_now() + LIFE);
        bytes memory signature = _registerSignature(consumer, expiry);
        vm.prank(consumer);
        pairing.registerCode(code, expiry, signature);
    }

    /// Worker A claims it.
    function _paired() internal {
        _registered();
        bytes memory signature = _pairSignature(consumer, ownerA);
        vm.prank(ownerA);
        pairing.pair(workerA, code, signature);
    }
}
