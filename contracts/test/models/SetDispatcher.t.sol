// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {BaseTest} from "../BaseTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

contract SetDispatcherTest is BaseTest {
    /// No dispatcher names another, and none resigns for one.
    function test_RevertWhen_CallerIsNotTheOwner(address caller, address named, bool active) public {
        vm.assume(caller != governor);
        bytes memory data = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller);
        vm.expectRevert(data);
        vm.prank(caller);
        models.setDispatcher(named, active);
        data = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, dispatcher);
        vm.expectRevert(data);
        vm.prank(dispatcher);
        models.setDispatcher(attacker, true);
    }

    function test_RevertWhen_TheDispatcherIsZero(bool active) public {
        vm.expectRevert(IModelRegistry.ZeroDispatcher.selector);
        vm.prank(governor);
        models.setDispatcher(address(0), active);
    }

    function test_SetDispatcher_OnAndOff(address named) public {
        vm.assume(named != address(0) && named != dispatcher);
        _isTrue(!models.isDispatcher(named), "nobody is by birth");
        _set(named, true);
        _set(named, true); // again changes nothing
        _isTrue(models.isDispatcher(dispatcher), "there may be several");
        _set(named, false);
        _isTrue(models.isDispatcher(dispatcher), "the others stay");
    }

    function _set(address named, bool active) private {
        _expectEmit(address(models));
        emit IModelRegistry.DispatcherSet(named, active);
        vm.prank(governor);
        models.setDispatcher(named, active);
        _isTrue(models.isDispatcher(named) == active, "active");
    }
}
