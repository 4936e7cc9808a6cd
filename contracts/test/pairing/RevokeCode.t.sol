// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IPairing} from "../../src/interfaces/IPairing.sol";
import {PairingTest} from "./PairingTest.sol";

contract RevokeCodeTest is PairingTest {
    function _revoke(address caller) private {
        vm.prank(caller);
        pairing.revokeCode(code);
    }

    function test_RevertWhen_TheCodeIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IPairing.UnknownCode.selector, code));
        _revoke(consumer);
    }

    function test_RevertWhen_OthersRevoke(address caller) public {
        vm.assume(caller != consumer);
        _registered();
        vm.expectRevert(abi.encodeWithSelector(IPairing.NotCodeOwner.selector, code, caller));
        _revoke(caller);
    }

    /// The consumer learns that it came too late: the pairing stands.
    function test_RevertWhen_TheCodeIsClaimed() public {
        _paired();
        vm.expectRevert(abi.encodeWithSelector(IPairing.CodeSpent.selector, code));
        _revoke(consumer);
        _isTrue(pairing.isPaired(consumer, workerA), "paired");
    }

    function test_RevokeCode_MakesItWorthless() public {
        _registered();
        _expectEmit(address(pairing));
        emit IPairing.CodeRevoked(consumer, code);
        _revoke(consumer);
        bytes memory signature = _pairSignature(consumer, ownerA);
        vm.expectRevert(abi.encodeWithSelector(IPairing.CodeSpent.selector, code));
        vm.prank(ownerA);
        pairing.pair(workerA, code, signature);
        vm.expectRevert(abi.encodeWithSelector(IPairing.CodeSpent.selector, code));
        _revoke(consumer);
    }
}
