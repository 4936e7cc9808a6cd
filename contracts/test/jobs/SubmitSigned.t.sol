// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, PaymentSource, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {BaseTest} from "../BaseTest.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// A wallet that says yes to one digest.
contract Wallet {
    bytes32 public approved;

    function approve(bytes32 digest) external {
        approved = digest;
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        return digest == approved ? bytes4(0x1626ba7e) : bytes4(0xffffffff);
    }
}

/// A wallet that burns all gas it is given.
contract Furnace {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        while (true) {}
        return 0x1626ba7e;
    }
}

/// A wallet that says yes at the head of a megabyte, for which the caller would pay.
contract Flood {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        assembly {
            mstore(0, shl(224, 0x1626ba7e))
            return(0, 30000)
        }
    }
}

contract SubmitSignedTest is BaseTest {
    bytes32 private constant AUTHORIZATION = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function _sign(uint32 account, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(vm.deriveKey(MNEMONIC, account), digest);
        return abi.encodePacked(r, s, v);
    }

    function _signed(uint32 account, JobRequest memory r) private view returns (bytes memory) {
        return _sign(account, jobs.hashRequest(r));
    }

    function _relay(JobRequest memory r, bytes memory signature, bytes memory payment) private returns (bytes32) {
        vm.prank(attacker);
        return jobs.submitSigned(r, PACKAGE, signature, payment);
    }

    /* REVERTS */

    function test_RevertWhen_TheSignatureIsNone(bytes memory signature) public {
        vm.assume(signature.length != 65);
        JobRequest memory r = _request();
        bytes32 id = jobs.hashRequest(r);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.InvalidSignature.selector, id));
        _relay(r, signature, "");
    }

    /// Who has no limit of the consumer's is no delegate.
    function test_RevertWhen_AStrangerSigned() public {
        JobRequest memory r = _request();
        bytes memory signature = _signed(19, r);
        uint96 amount = jobs.escrowFor(r.maxFee, 2);
        vm.expectRevert(abi.encodeWithSelector(IVault.DelegateLimitExceeded.selector, consumer, attacker, amount, 0));
        _relay(r, signature, "");
    }

    /// What was signed is what counts: nobody raises a fee or another's candidates on the way.
    function test_RevertWhen_TheRequestWasChangedOnTheWay() public {
        JobRequest memory r = _request();
        bytes memory signature = _signed(2, r);
        ++r.maxFee;
        vm.expectRevert(); // another signer, who has no limit
        _relay(r, signature, "");
    }

    /// The chain and the contract are part of what is signed; the expiry and the slot stop a replay.
    function test_RevertWhen_ItIsCarriedTwice() public {
        JobRequest memory r = _request();
        bytes memory signature = _signed(2, r);
        bytes32 id = _relay(r, signature, "");
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Assigned));
        _relay(r, signature, "");
    }

    function test_RevertGiven_TheConsumerTookItBack() public {
        JobRequest memory r = _request();
        bytes memory signature = _signed(2, r);
        vm.prank(consumer);
        jobs.cancel(r);
        bytes32 id = jobs.hashRequest(r);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Refunded));
        _relay(r, signature, "");
    }

    /// A wallet's check costs a relayer at most a bounded amount.
    function test_RevertWhen_AWalletBurnsGas() public {
        JobRequest memory r = _request();
        r.consumer = address(new Furnace());
        bytes32 id = jobs.hashRequest(r);
        uint256 before = gasleft();
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.InvalidSignature.selector, id));
        _relay(r, "", "");
        _isTrue(before - gasleft() < 400_000, "bounded");
    }

    function test_RevertWhen_AWalletSaysNo() public {
        JobRequest memory r = _request();
        r.consumer = address(new Wallet());
        bytes32 id = jobs.hashRequest(r);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.InvalidSignature.selector, id));
        _relay(r, "", "");
    }

    /* BALANCE */

    function test_SubmitSigned_ByTheConsumersKey() public {
        JobRequest memory r = _request();
        bytes32 id = _relay(r, _signed(2, r), "");
        _isAt(id, Status.Assigned, workerA);
        _eq(vault.balanceOf(consumer), BALANCE - jobs.escrowFor(r.maxFee, 2), "its balance");
    }

    function test_SubmitSigned_ByAWallet() public {
        Wallet wallet = new Wallet();
        _fundWallet(address(wallet));
        JobRequest memory r = _request();
        r.consumer = address(wallet);
        wallet.approve(jobs.hashRequest(r));
        bytes32 id = _relay(r, "anything", "");
        _isAt(id, Status.Assigned, workerA);
    }

    /// Of what a wallet returns one word is read.
    function test_SubmitSigned_ByAWalletThatReturnsMuch() public {
        Flood wallet = new Flood();
        _fundWallet(address(wallet));
        JobRequest memory r = _request();
        r.consumer = address(wallet);
        _isAt(_relay(r, "", ""), Status.Assigned, workerA);
    }

    function _fundWallet(address wallet) private {
        vm.prank(consumer);
        paymentToken.transfer(wallet, 1e6);
        vm.startPrank(wallet);
        paymentToken.approve(address(vault), 1e6);
        vault.deposit(1e6);
        vm.stopPrank();
    }

    /* DELEGATES */

    function test_SubmitSigned_ByADelegateWithinItsLimit() public {
        JobRequest memory r = _request();
        uint96 amount = jobs.escrowFor(r.maxFee, 2);
        vm.prank(consumer);
        vault.setDelegate(newcomer, amount);
        _isAt(_relay(r, _signed(12, r), ""), Status.Assigned, workerA);
        r.nonce = 1;
        bytes memory signature = _signed(12, r);
        vm.expectRevert(abi.encodeWithSelector(IVault.DelegateLimitExceeded.selector, consumer, newcomer, amount, 0));
        _relay(r, signature, "");
    }

    function test_Submit_ByADelegateItself() public {
        JobRequest memory r = _request();
        vm.prank(consumer);
        vault.setDelegate(newcomer, type(uint96).max);
        vm.prank(newcomer);
        _isAt(jobs.submit(r, PACKAGE), Status.Assigned, workerA);
    }

    /* FROM THE WALLET */

    function test_SubmitSigned_PaidByAuthorization() public {
        JobRequest memory r = _request();
        r.payment = PaymentSource.Authorization;
        bytes32 id = jobs.hashRequest(r);
        uint96 amount = jobs.escrowFor(r.maxFee, 2);
        uint256 held = paymentToken.balanceOf(consumer);
        _isTrue(_relay(r, _sign(2, id), _authorization(id, amount)) == id, "id");
        _eq(paymentToken.balanceOf(consumer), held - amount, "out of the wallet");
        _eq(vault.balanceOf(consumer), BALANCE, "and not out of the balance");
    }

    /// An authorization is for one job and for exactly what it escrows.
    function test_RevertWhen_TheAuthorizationIsAnothers() public {
        JobRequest memory r = _request();
        r.payment = PaymentSource.Authorization;
        bytes32 id = jobs.hashRequest(r);
        uint96 amount = jobs.escrowFor(r.maxFee, 2);
        bytes memory signature = _sign(2, id);
        bytes memory payment = _authorization(keccak256("another job"), amount);
        vm.expectRevert();
        _relay(r, signature, payment);
        payment = _authorization(id, amount - 1);
        vm.expectRevert();
        _relay(r, signature, payment);
    }

    function _authorization(bytes32 id, uint256 amount) private view returns (bytes memory) {
        bytes32 domain = IERC20Permit(address(paymentToken)).DOMAIN_SEPARATOR();
        bytes32 hash =
            keccak256(abi.encode(AUTHORIZATION, consumer, address(vault), amount, uint256(0), type(uint256).max, id));
        bytes memory signature = _sign(2, keccak256(abi.encodePacked("\x19\x01", domain, hash)));
        return bytes.concat(abi.encode(uint256(0), type(uint256).max), signature);
    }

    function test_SubmitSigned_PaidByPermit() public {
        JobRequest memory r = _request();
        r.payment = PaymentSource.Permit;
        bytes32 id = jobs.hashRequest(r);
        uint96 amount = jobs.escrowFor(r.maxFee, 2);
        uint256 held = paymentToken.balanceOf(consumer);
        _relay(r, _sign(2, id), _permit(amount));
        _eq(paymentToken.balanceOf(consumer), held - amount, "out of the wallet");
        _eq(vault.balanceOf(consumer), BALANCE, "and not out of the balance");
    }

    function _permit(uint256 amount) private view returns (bytes memory) {
        IERC20Permit token = IERC20Permit(address(paymentToken));
        bytes32 hash =
            keccak256(abi.encode(PERMIT, consumer, address(vault), amount, token.nonces(consumer), type(uint256).max));
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), hash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(vm.deriveKey(MNEMONIC, 2), digest);
        return abi.encode(type(uint256).max, v, r, s);
    }

    /// A delegate spends what is in the Vault, never what is in the wallet.
    function test_RevertWhen_ADelegatePaysFromTheWallet() public {
        vm.prank(consumer);
        vault.setDelegate(newcomer, type(uint96).max);
        JobRequest memory r = _request();
        r.payment = PaymentSource.Permit;
        bytes memory signature = _signed(12, r);
        bytes memory payment = _permit(jobs.escrowFor(r.maxFee, 2));
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.InvalidPayment.selector, PaymentSource.Permit));
        _relay(r, signature, payment);
    }
}
