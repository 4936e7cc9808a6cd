// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Code, IPairing} from "../../src/interfaces/IPairing.sol";
import {PairingTest} from "./PairingTest.sol";

contract RegisterCodeTest is PairingTest {
    function _register(address caller, uint40 expiry, bytes memory signature) private {
        vm.prank(caller);
        pairing.registerCode(code, expiry, signature);
    }

    /// Registered, claimed, revoked or expired: never again, or an old code would come to life.
    function test_RevertWhen_TheCodeWasRegisteredBefore(uint8 how) public {
        _registered();
        if (how % 4 == 1) {
            bytes memory claim = _pairSignature(consumer, ownerA);
            vm.prank(ownerA);
            pairing.pair(workerA, code, claim);
        } else if (how % 4 == 2) {
            vm.prank(consumer);
            pairing.revokeCode(code);
        } else if (how % 4 == 3) {
            vm.warp(_now() + LIFE);
        }
        uint40 expiry = uint40(_now() + LIFE);
        bytes memory signature = _registerSignature(consumer, expiry);
        vm.expectRevert(abi.encodeWithSelector(IPairing.CodeTaken.selector, code));
        _register(consumer, expiry, signature);
    }

    function test_RevertWhen_TheExpiryIsNotInItsRange(uint40 expiry) public {
        uint256 latest = _now() + 30 days;
        if (expiry % 2 == 0) expiry = uint40(_bound(expiry, 0, _now()));
        else expiry = uint40(_bound(expiry, latest + 1, type(uint40).max));
        bytes memory signature = _registerSignature(consumer, expiry);
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeExpiry.selector, expiry, _now() + 1, latest));
        _register(consumer, expiry, signature);
    }

    /// Whoever sees the registration on its way cannot make it his own, nor change it.
    function test_RevertWhen_TheSignatureIsForAnotherConsumerOrExpiry() public {
        uint40 expiry = uint40(_now() + LIFE);
        bytes memory signature = _registerSignature(consumer, expiry);
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeSignature.selector, code));
        _register(attacker, expiry, signature);
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeSignature.selector, code));
        _register(consumer, expiry + 1, signature);
        _register(consumer, expiry, signature);
    }

    function test_RevertWhen_TheSignatureIsNone(bytes calldata signature) public {
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeSignature.selector, code));
        _register(consumer, uint40(_now() + LIFE), signature);
    }

    /// The address that a broken signature recovers to.
    function test_RevertWhen_TheCodeIsTheZeroAddress() public {
        vm.expectRevert(abi.encodeWithSelector(IPairing.InvalidCodeSignature.selector, address(0)));
        pairing.registerCode(address(0), uint40(_now() + LIFE), new bytes(65));
    }

    function test_RegisterCode(uint40 expiry) public {
        expiry = uint40(_bound(expiry, _now() + 1, _now() + 30 days));
        bytes memory signature = _registerSignature(consumer, expiry);
        _expectEmit(address(pairing));
        emit IPairing.CodeRegistered(consumer, code, expiry);
        _register(consumer, expiry, signature);
        Code memory c = pairing.codeOf(code);
        _eq(c.consumer, consumer, "consumer");
        _eq(c.expiry, expiry, "expiry");
    }
}
