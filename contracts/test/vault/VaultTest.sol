// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {BaseTest} from "../BaseTest.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// Signs what a payer signs over the payment token: EIP-2612 permits and ERC-3009 authorizations. The payer has tokens, no
/// balance and no allowance.
abstract contract VaultTest is BaseTest {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant RECEIVE = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    uint256 internal constant FUNDS = 100_000e6;
    uint256 internal constant FOREVER = type(uint256).max;
    bytes32 internal constant SALT = keccak256("salt");

    struct Permit {
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    /// What the JobRegistry hands on of a submission that is paid from the wallet.
    function _byPermit(Permit memory p_) internal pure returns (bytes memory) {
        return abi.encode(p_.deadline, p_.v, p_.r, p_.s);
    }

    function _byAuthorization(uint256 validBefore, bytes memory signature) internal pure returns (bytes memory) {
        return bytes.concat(abi.encode(uint256(0), validBefore), signature);
    }

    uint256 internal payerKey = vm.deriveKey(MNEMONIC, 13);
    address internal payer = _account(13);

    /// The payer's next permit for the Vault.
    function _permit(uint256 amount) internal view returns (Permit memory) {
        return _permit(amount, _now() + 60);
    }

    function _permit(uint256 amount, uint256 deadline) internal view returns (Permit memory p_) {
        uint256 nonce = IERC20Permit(address(paymentToken)).nonces(payer);
        p_.deadline = deadline;
        (p_.v, p_.r, p_.s) =
            _signTyped(payerKey, keccak256(abi.encode(PERMIT, payer, address(vault), amount, nonce, deadline)));
    }

    /// Somebody sees a permit on its way and uses it first.
    function _frontRun(uint256 amount, Permit memory p_) internal {
        vm.prank(attacker);
        IERC20Permit(address(paymentToken)).permit(payer, address(vault), amount, p_.deadline, p_.v, p_.r, p_.s);
    }

    /// The payer's authorization for the Vault, valid at any time.
    function _authorization(uint256 amount, bytes32 nonce) internal view returns (bytes memory) {
        return _authorization(payerKey, payer, amount, 0, FOREVER, nonce);
    }

    function _authorization(
        uint256 key,
        address from,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce
    ) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = _signTyped(
            key, keccak256(abi.encode(RECEIVE, from, address(vault), amount, validAfter, validBefore, nonce))
        );
        return abi.encodePacked(r, s, v);
    }

    function _signTyped(uint256 key, bytes32 structHash) private view returns (uint8, bytes32, bytes32) {
        bytes32 domain = IERC20Permit(address(paymentToken)).DOMAIN_SEPARATOR();
        return vm.sign(key, MessageHashUtils.toTypedDataHash(domain, structHash));
    }

    /// Puts another token's code in the place of the payment token. Balances stay: ERC20 keeps them in the same slots.
    function _becomes(string memory artifact) internal {
        vm.etch(address(paymentToken), vm.deployCode(artifact).code);
    }
}
