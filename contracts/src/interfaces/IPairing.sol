// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// A pairing code as the chain knows it. The code itself is the seed of a one-time key and never comes here.
struct Code {
    address consumer; // who registered it; 0: nobody
    uint40 expiry; // seconds; it can be claimed before; 0: claimed or revoked
}

/// Which workers a consumer trusts with `Private` jobs.
interface IPairing {
    event CodeRegistered(address indexed consumer, address indexed code, uint40 expiry);
    event CodeRevoked(address indexed consumer, address indexed code);
    event Paired(address indexed consumer, uint32 indexed worker, address indexed code);
    /// `by` is the consumer or the worker's address.
    event Unpaired(address indexed consumer, uint32 indexed worker, address by);

    error CodeTaken(address code);
    error InvalidCodeExpiry(uint40 expiry, uint256 earliest, uint256 latest);
    error InvalidCodeSignature(address code);
    error UnknownCode(address code);
    error CodeSpent(address code);
    error CodeExpired(address code, uint40 expiry);
    error NotCodeOwner(address code, address caller);
    error NotWorker(uint32 number, address caller);
    error NotPaired(address consumer, uint32 worker);
    error NotParty(address consumer, uint32 worker, address caller);

    /// Registers the address of a one-time key. Whoever claims it before `expiry` is trusted by the caller, so the code
    /// goes to one worker, by a channel the caller trusts. A code is registered once and never again.
    /// @param code address of the one-time key
    /// @param expiry seconds, later than now and at most 30 days from now
    /// @param signature the key's EIP-712 signature over `Register(address consumer,uint40 expiry)`: nobody who sees the
    /// address on its way can register it first and be paired with in the caller's place
    function registerCode(address code, uint40 expiry, bytes calldata signature) external;

    /// Makes a code worthless. Only the consumer that registered it, before it is claimed. A pairing made with it stays;
    /// `unpair` ends that.
    function revokeCode(address code) external;

    /// Claims a code for a worker. Only the worker's own address, not its operator's.
    /// @param signature the key's EIP-712 signature over `Pair(address consumer,address worker)` with the worker's address:
    /// in the hands of another caller it is nothing
    function pair(uint32 worker, address code, bytes calldata signature) external;

    /// Ends a pairing. The consumer or the worker.
    function unpair(address consumer, uint32 worker) external;

    /// One read of storage. A pairing is with the address the worker had when it was made: the WorkerRegistry writes that
    /// address once, at registration, and never gives a number to another.
    function isPaired(address consumer, uint32 worker) external view returns (bool);
    function codeOf(address code) external view returns (Code memory);
}
