// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";

/// A token for local chains, with EIP-2612 and ERC-3009 as a stand-in for real stablecoins. The deployer can mint; the
/// constructor refuses every chain but the local one.
contract DevToken is ERC20Burnable, ERC20Permit, ERC3009 {
    uint256 private constant LOCAL_CHAIN = 31_337;
    uint8 private immutable _DECIMALS;
    address public immutable MINTER;

    error LocalChainsOnly(uint256 chainId);
    error NotMinter(address caller);

    constructor(string memory name_, string memory symbol_, uint8 decimals_) ERC20(name_, symbol_) ERC20Permit(name_) {
        require(block.chainid == LOCAL_CHAIN, LocalChainsOnly(block.chainid));
        _DECIMALS = decimals_;
        MINTER = msg.sender;
    }

    /// Creates `amount` base units for each account. Only the deployer.
    function mint(address[] calldata accounts, uint256 amount) external {
        require(msg.sender == MINTER, NotMinter(msg.sender));
        for (uint256 i; i < accounts.length; ++i) {
            _mint(accounts[i], amount);
        }
    }

    /// The decimals given at deployment.
    function decimals() public view override returns (uint8) {
        return _DECIMALS;
    }
}
