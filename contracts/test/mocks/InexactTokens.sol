// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HostileToken, IReceiver} from "./HostileToken.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

/// A token that keeps one base unit of every transfer.
contract FeeToken is ERC20Permit, ERC3009 {
    constructor() ERC20("Test USD", "tUSD") ERC20Permit("Test USD") {}

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (value > 0) super._update(to, address(0), 1);
    }
}

/// A token whose transfers return nothing and whose fallback accepts calls it does not know and does nothing.
contract SilentToken {
    mapping(address account => uint256) public balanceOf; // where ERC20 has it
    mapping(address account => mapping(address spender => uint256)) public allowance;

    function approve(address spender, uint256 value) external {
        allowance[msg.sender][spender] = value;
    }

    function transfer(address to, uint256 value) external {
        _move(msg.sender, to, value);
    }

    function transferFrom(address from, address to, uint256 value) external {
        allowance[from][msg.sender] -= value;
        _move(from, to, value);
    }

    function _move(address from, address to, uint256 value) private {
        balanceOf[from] -= value;
        balanceOf[to] += value;
    }

    fallback() external {}
}

/// A token that tells its sender before it moves, as ERC-777 does.
contract HookedToken is HostileToken {
    function _update(address from, address to, uint256 value) internal override {
        if (from.code.length > 0) try IReceiver(from).received() {} catch {}
        super._update(from, to, value);
    }
}

/// A token that takes from its holders.
contract ShrinkingToken is HostileToken {
    function shrink(address account, uint256 amount) external {
        _burn(account, amount);
    }
}
