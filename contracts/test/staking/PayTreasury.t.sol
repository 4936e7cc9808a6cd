// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {Parameters} from "../../src/interfaces/IModelRegistry.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {BaseTest} from "../BaseTest.sol";

contract PayTreasuryTest is BaseTest {
    function _slash(uint96 amount) private {
        vm.prank(address(workers));
        staking.slash(workerA, amount, "job", consumer, 0);
    }

    function test_RevertGiven_NothingIsOwed() public {
        vm.expectRevert(IStaking.NothingOwed.selector);
        staking.payTreasury();
    }

    function test_RevertWhen_CalledTwice() public {
        _slash(2);
        staking.payTreasury();
        vm.expectRevert(IStaking.NothingOwed.selector);
        staking.payTreasury();
    }

    /// Whoever calls, the treasury gets it, and what is to be burned stays.
    function test_PayTreasury(uint96 amount, address caller) public {
        amount = uint96(_bound(amount, 2, STAKE));
        _slash(amount);
        uint256 funds = stakeToken.balanceOf(governor);
        _expectEmit(address(staking));
        emit IStaking.TreasuryPaid(caller, governor, amount / 2);
        vm.prank(caller);
        staking.payTreasury();
        _eq(stakeToken.balanceOf(governor), funds + amount / 2, "tokens");
        _eq(staking.owedToTreasury(), 0, "nothing more is owed");
        _eq(staking.unburned(), amount - amount / 2, "what is to be burned");
    }

    /// A new treasury gets what the old one was not paid.
    function test_PayTreasury_PaysTheTreasuryOfThatMoment() public {
        _slash(8);
        Parameters memory q = p;
        q.treasury = address(0x7EA5);
        vm.prank(governor);
        models.setParameters(q);
        staking.payTreasury();
        _eq(stakeToken.balanceOf(q.treasury), 4, "tokens");
    }
}
