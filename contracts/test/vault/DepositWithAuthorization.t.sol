// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {Wallet} from "../mocks/WalletToken.sol";
import {VaultTest} from "./VaultTest.sol";
import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

contract DepositWithAuthorizationTest is VaultTest {
    function _carry(address owner, uint256 amount, bytes memory signature) private {
        vm.prank(keeper);
        vault.depositWithAuthorization(owner, amount, 0, FOREVER, SALT, signature);
    }

    function test_RevertWhen_TheAmountIsZero() public {
        bytes memory signature = _authorization(0, vault.depositNonce(SALT));
        vm.expectRevert(IVault.ZeroAmount.selector);
        _carry(payer, 0, signature);
    }

    function test_RevertWhen_AnotherAmountOrOwnerWasSigned() public {
        bytes memory signature = _authorization(7, vault.depositNonce(SALT));
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        _carry(payer, 8, signature);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        _carry(keeper, 7, signature);
    }

    /// The payment of a job has the job's id as its nonce, as it is. Carried here it would be the owner's balance, and the
    /// job could never be submitted.
    function test_RevertWhen_TheAuthorizationPaysForAJob(bytes32 jobId) public {
        bytes memory signature = _authorization(7, jobId);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        vm.prank(attacker);
        vault.depositWithAuthorization(payer, 7, 0, FOREVER, jobId, signature);
    }

    function test_RevertWhen_TheAuthorizationIsTooEarlyOrTooLate() public {
        bytes32 nonce = vault.depositNonce(SALT);
        bytes memory early = _authorization(payerKey, payer, 7, _now(), FOREVER, nonce);
        bytes memory late = _authorization(payerKey, payer, 7, 0, _now(), nonce);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidAuthorizationTime.selector, _now(), FOREVER));
        vault.depositWithAuthorization(payer, 7, _now(), FOREVER, SALT, early);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidAuthorizationTime.selector, 0, _now()));
        vault.depositWithAuthorization(payer, 7, 0, _now(), SALT, late);
    }

    function test_RevertWhen_CarriedTwice() public {
        bytes32 nonce = vault.depositNonce(SALT);
        bytes memory signature = _authorization(7, nonce);
        _carry(payer, 7, signature);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, payer, nonce));
        _carry(payer, 7, signature);
    }

    /// Only the Vault can use what is signed over to it: nobody can bring the tokens here without their being booked.
    function test_RevertWhen_SomebodyGoesToTheTokenFirst() public {
        bytes32 nonce = vault.depositNonce(SALT);
        bytes memory signature = _authorization(7, nonce);
        (bytes32 r, bytes32 s, uint8 v) = _split(signature);
        vm.expectRevert();
        vm.prank(attacker);
        IERC3009(address(paymentToken)).receiveWithAuthorization(payer, address(vault), 7, 0, FOREVER, nonce, v, r, s);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        vm.prank(attacker);
        IERC3009(address(paymentToken)).transferWithAuthorization(payer, address(vault), 7, 0, FOREVER, nonce, v, r, s);
        _carry(payer, 7, signature);
    }

    function test_RevertWhen_TheTokenKnowsNoSignaturesOfWallets() public {
        vm.expectRevert();
        _carry(payer, 7, new bytes(66));
    }

    function test_DepositWithAuthorization(uint256 amount) public {
        amount = _bound(amount, 1, FUNDS);
        bytes memory signature = _authorization(amount, vault.depositNonce(SALT));
        _expectEmit(address(vault));
        emit IVault.Deposited(payer, amount, amount);
        _carry(payer, amount, signature);
        _eq(vault.balanceOf(payer), amount, "it is the owner's");
        _eq(vault.balanceOf(keeper), 0, "and not the carrier's");
        _eq(paymentToken.balanceOf(payer), FUNDS - amount, "tokens");
        _eq(paymentToken.balanceOf(address(vault)), BALANCE + amount, "held");
    }

    function test_DepositWithAuthorization_OfAWallet() public {
        _becomes("WalletToken.sol:WalletToken");
        Wallet wallet = new Wallet(keccak256("the word of two owners"));
        vm.prank(payer);
        paymentToken.transfer(address(wallet), 7);
        vm.expectRevert();
        _carry(address(wallet), 7, "the word of one owner");
        _carry(address(wallet), 7, "the word of two owners");
        _eq(vault.balanceOf(address(wallet)), 7, "balance");
    }

    function _split(bytes memory signature) private pure returns (bytes32 r, bytes32 s, uint8 v) {
        bytes32[2] memory words;
        for (uint256 i; i < 64; ++i) {
            words[i / 32] |= bytes32(signature[i]) >> (8 * (i % 32));
        }
        return (words[0], words[1], uint8(signature[64]));
    }
}
