// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC3009Wallet} from "../../src/interfaces/IERC3009Wallet.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// A token with both forms of receiveWithAuthorization, as USDC has had them since v2.2.
contract WalletToken is ERC20Permit, ERC3009, IERC3009Wallet {
    constructor() ERC20("Test USD", "tUSD") ERC20Permit("Test USD") {}

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes memory signature
    ) external {
        bytes32 hash = _hashTypedDataV4(
            keccak256(abi.encode(RECEIVE_WITH_AUTHORIZATION_TYPEHASH, from, to, value, validAfter, validBefore, nonce))
        );
        require(SignatureChecker.isValidSignatureNow(from, hash, signature), ERC3009InvalidSignature());
        require(to == msg.sender, ERC20InvalidReceiver(to));
        _transferWithAuthorization(from, to, value, validAfter, validBefore, nonce);
    }
}

/// A wallet that approves whatever carries its word.
contract Wallet is IERC1271 {
    bytes32 private immutable _WORD;

    constructor(bytes32 word) {
        _WORD = word;
    }

    function isValidSignature(bytes32, bytes memory signature) external view returns (bytes4) {
        return keccak256(signature) == _WORD ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}
