// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {BaseTest} from "../BaseTest.sol";

/// setDelegate and lowerDelegate.
contract SetDelegateTest is BaseTest {
    function _spend(uint256 amount) private {
        vm.prank(address(jobs));
        vault.escrowAs(consumer, keeper, amount);
    }

    function _set(uint96 limit) private {
        vm.prank(consumer);
        vault.setDelegate(keeper, limit);
    }

    function test_SetDelegate_SaysWhatMayBeSpentFromNowOn(uint96 first, uint96 second) public {
        _expectEmit(address(vault));
        emit IVault.DelegateSet(consumer, keeper, first);
        _set(first);
        _eq(vault.delegateLimit(consumer, keeper), first, "first");
        _expectEmit(address(vault));
        emit IVault.DelegateSet(consumer, keeper, second);
        _set(second);
        _eq(vault.delegateLimit(consumer, keeper), second, "up or down");
        _eq(vault.delegateLimit(keeper, consumer), 0, "one way only");
        _eq(vault.delegateLimit(attacker, keeper), 0, "for one owner only");
    }

    function test_SetDelegate_RevokesWithZero() public {
        _set(100);
        _set(0);
        vm.expectRevert(abi.encodeWithSelector(IVault.DelegateLimitExceeded.selector, consumer, keeper, 1, 0));
        _spend(1);
    }

    /// What setDelegate leaves open, as its description says: the old limit and then the new one.
    function test_SetDelegate_CanBeRaced() public {
        _set(100);
        _spend(100);
        _set(50);
        _spend(50);
        _eq(vault.balanceOf(consumer), BALANCE - 150, "150 are spent");
    }

    function test_LowerDelegate_CannotBeRaced(uint96 limit, uint96 spent, uint96 lower) public {
        limit = uint96(_bound(limit, 1, BALANCE));
        spent = uint96(_bound(spent, 0, limit));
        _set(limit);
        _spend(spent);
        vm.prank(consumer);
        vault.lowerDelegate(keeper, lower);
        uint256 left = limit - spent < lower ? limit - spent : lower;
        _eq(vault.delegateLimit(consumer, keeper), left, "the smaller of both");
    }

    function test_LowerDelegate_TellsOfAChangeOnly() public {
        _set(100);
        vm.recordLogs();
        vm.startPrank(consumer);
        vault.lowerDelegate(keeper, 100);
        vault.lowerDelegate(keeper, 200);
        vault.lowerDelegate(attacker, 1);
        _eq(vm.getRecordedLogs().length, 0, "nothing changed");
        _expectEmit(address(vault));
        emit IVault.DelegateSet(consumer, keeper, 99);
        vault.lowerDelegate(keeper, 99);
        vm.stopPrank();
    }
}
