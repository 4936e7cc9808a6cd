// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";

/// Whoever is paid by a HostileToken and has code.
interface IReceiver {
    function received() external;
}

/// A token that refuses some receivers and calls contracts back. Its code is put in the place of the payment token; the
/// balances there stay, because ERC20 keeps them in the same slots.
contract HostileToken is ERC20Burnable {
    mapping(address account => bool) private _refused; // after the five slots of ERC20

    error Refused(address account);

    constructor() ERC20("", "") {}

    function refuse(address account, bool refused) external {
        _refused[account] = refused;
    }

    function _update(address from, address to, uint256 value) internal virtual override {
        require(!_refused[to], Refused(to));
        super._update(from, to, value);
        if (to.code.length > 0) try IReceiver(to).received() {} catch {}
    }
}

/// A receiver that makes one call of its own whenever it is paid, and remembers whether that worked.
contract ReEntrant is IReceiver {
    address private _target;
    bytes private _data;
    uint256 public calls;
    uint256 public successes;

    function arm(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }

    /// Makes a call as this contract.
    function act(address target, bytes calldata data) external {
        (bool success,) = target.call(data);
        require(success, "act");
    }

    function received() external {
        if (_target == address(0)) return;
        ++calls;
        (bool success,) = _target.call(_data);
        if (success) ++successes;
    }
}
