// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// Who signed a request: a key, or the contract that an account is (ERC-1271).
library SignatureLib {
    /// A wallet's check gets so much gas at most, so that it cannot burn a relayer's.
    uint256 internal constant WALLET_GAS = 150_000;

    /// The account that a signature speaks for: `account` if it is its own, by key or by ERC-1271, else the key's address;
    /// zero for a signature that is none.
    function signerOf(address account, bytes32 digest, bytes calldata signature) internal view returns (address) {
        (address signer, ECDSA.RecoverError problem,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (problem == ECDSA.RecoverError.NoError && signer == account) return account;
        if (account.code.length > 0 && _isValid(account, digest, signature)) return account;
        return problem == ECDSA.RecoverError.NoError ? signer : address(0);
    }

    function _isValid(address account, bytes32 digest, bytes calldata signature) private view returns (bool valid) {
        bytes memory data = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bytes4 magic = IERC1271.isValidSignature.selector;
        // Only one word of what it returns is read: a wallet cannot make the caller pay for more.
        assembly ("memory-safe") {
            let success := staticcall(WALLET_GAS, account, add(data, 32), mload(data), 0, 32)
            valid := and(and(success, gt(returndatasize(), 31)), eq(mload(0), magic))
        }
    }
}
