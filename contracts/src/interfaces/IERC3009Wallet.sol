// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// The second form of ERC-3009's `receiveWithAuthorization`, for signatures of any kind. USDC has had it since v2.2.
interface IERC3009Wallet {
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes memory signature
    ) external;
}
