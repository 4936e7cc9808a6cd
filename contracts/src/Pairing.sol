// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Code, IPairing} from "./interfaces/IPairing.sol";
import {IWorkerRegistry} from "./interfaces/IWorkerRegistry.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// Roles: a consumer registers and revokes its codes; a worker that was given one claims it; either side ends a pairing.
/// There is no owner. No tokens are held here.
/// Change of owner: a pairing binds a worker's number. Numbers are never reused and their address never changes in the
/// WorkerRegistry given here for good, so it binds its owner too. A registry whose workers can change hands needs another
/// Pairing: one that keeps the address with the pairing and compares.
/// Known and accepted: who has seen a code can claim it, and the consumer sees the worker's number in Paired, not before;
/// it looks, and unpairs. A job that was given to a worker while paired goes on.
contract Pairing is IPairing, EIP712 {
    uint40 public constant MAX_CODE_LIFE = 30 days;
    bytes32 private constant REGISTER = keccak256("Register(address consumer,uint40 expiry)");
    bytes32 private constant PAIR = keccak256("Pair(address consumer,address worker)");

    IWorkerRegistry public immutable WORKERS;

    mapping(address code => Code) private _codes;

    /// @inheritdoc IPairing
    mapping(address consumer => mapping(uint32 worker => bool)) public isPaired;

    constructor(IWorkerRegistry workers) EIP712("Stint", "1") {
        WORKERS = workers;
    }

    /* CODES */

    /// @inheritdoc IPairing
    function registerCode(address code, uint40 expiry, bytes calldata signature) external {
        require(_codes[code].consumer == address(0), CodeTaken(code));
        uint256 latest = block.timestamp + MAX_CODE_LIFE;
        require(expiry > block.timestamp && expiry <= latest, InvalidCodeExpiry(expiry, block.timestamp + 1, latest));
        _requireSigned(code, keccak256(abi.encode(REGISTER, msg.sender, expiry)), signature);

        _codes[code] = Code(msg.sender, expiry);
        emit CodeRegistered(msg.sender, code, expiry);
    }

    /// @inheritdoc IPairing
    function revokeCode(address code) external {
        Code memory c = _unspent(code);
        require(c.consumer == msg.sender, NotCodeOwner(code, msg.sender));

        _codes[code].expiry = 0;
        emit CodeRevoked(msg.sender, code);
    }

    /// @inheritdoc IPairing
    function codeOf(address code) external view returns (Code memory) {
        return _codes[code];
    }

    /* PAIRINGS */

    /// @inheritdoc IPairing
    function pair(uint32 worker, address code, bytes calldata signature) external {
        require(_isWorker(worker), NotWorker(worker, msg.sender));
        Code memory c = _unspent(code);
        require(block.timestamp < c.expiry, CodeExpired(code, c.expiry));
        _requireSigned(code, keccak256(abi.encode(PAIR, c.consumer, msg.sender)), signature);

        _codes[code].expiry = 0;
        isPaired[c.consumer][worker] = true;
        emit Paired(c.consumer, worker, code);
    }

    /// @inheritdoc IPairing
    function unpair(address consumer, uint32 worker) external {
        require(msg.sender == consumer || _isWorker(worker), NotParty(consumer, worker, msg.sender));
        require(isPaired[consumer][worker], NotPaired(consumer, worker));

        delete isPaired[consumer][worker];
        emit Unpaired(consumer, worker, msg.sender);
    }

    function _isWorker(uint32 worker) private view returns (bool) {
        return WORKERS.identity(worker).worker == msg.sender;
    }

    function _unspent(address code) private view returns (Code memory c) {
        c = _codes[code];
        require(c.consumer != address(0), UnknownCode(code));
        require(c.expiry != 0, CodeSpent(code));
    }

    function _requireSigned(address code, bytes32 structHash, bytes calldata signature) private view {
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(_hashTypedDataV4(structHash), signature);
        require(err == ECDSA.RecoverError.NoError && signer == code, InvalidCodeSignature(code));
    }
}
