// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {DevToken} from "../../src/DevToken.sol";
import {BaseTest} from "../BaseTest.sol";

contract DevTokenTest is BaseTest {
    function test_RevertWhen_OthersThanTheDeployerMint(address caller) public {
        vm.assume(caller != governor);
        address[] memory accounts = new address[](1);
        accounts[0] = caller;
        vm.expectRevert(abi.encodeWithSelector(DevToken.NotMinter.selector, caller));
        vm.prank(caller);
        DevToken(address(paymentToken)).mint(accounts, 1);
    }

    function test_RevertWhen_DeployedOnAnotherChain(uint64 chain) public {
        vm.assume(chain != 31_337 && chain != 0);
        vm.chainId(chain);
        vm.expectRevert(abi.encodeWithSelector(DevToken.LocalChainsOnly.selector, chain));
        new DevToken("Stint", "STINT", 18);
    }

    function test_Deploy_FundsTwentyAccounts() public view {
        for (uint32 i = 12; i < 20; ++i) {
            _eq(stakeToken.balanceOf(_account(i)), 100_000e18, "STINT");
            _eq(paymentToken.balanceOf(_account(i)), 100_000e6, "tUSD");
        }
        _eq(DevToken(address(stakeToken)).decimals(), 18, "STINT has 18 decimals");
        _eq(DevToken(address(paymentToken)).decimals(), 6, "tUSD has 6 decimals");
    }
}
