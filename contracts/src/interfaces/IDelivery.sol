// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Completion, JobRequest, Receipt} from "./IJobRegistry.sol";

/// A demand for pages of a response. It stays for good: a job has one.
struct Demand {
    uint32 since; // seconds; 0: none was made
    uint40 sinceBlock;
    uint32 firstPage;
    uint32 pages;
    uint32 delivered; // pages
    uint96 deposit; // what the delivery earns
}

/// A page of a response and the siblings that lead from it to the top.
struct Page {
    bytes data;
    bytes32[] proof;
}

/// Delivery on demand of a response whose root alone is on chain.
interface IDelivery {
    /// Settlement waits until the pages are on chain. `deliveryDeadline` is a time.
    event DeliveryDemanded(
        bytes32 indexed jobId,
        uint32 indexed worker,
        uint32 firstPage,
        uint32 pages,
        uint96 deposit,
        uint40 deliveryDeadline
    );
    /// Pages from `firstPage` on. With the last demanded one `whole` is set, the deposit paid, and the receipt is the one
    /// that settles, with a dispute window that starts now.
    event JobDelivered(
        bytes32 indexed jobId, uint32 indexed worker, uint32 firstPage, bytes[] pages, bool whole, Receipt receipt
    );

    error CompletionMismatch(bytes32 jobId);
    error NotDemandable(bytes32 jobId);
    error NoDemand(bytes32 jobId);
    error PagesOutOfRange(uint256 first, uint256 count, uint256 limit);
    error PageMismatch(bytes32 jobId, uint256 page);

    /// Asks for pages of a response that is not on chain, once a job, against a deposit of the posting price a byte out of
    /// the caller's Vault balance. Only the consumer, while the receipt can be checked.
    function demand(
        bytes32 jobId,
        Receipt calldata receipt,
        Completion calldata completion,
        uint32 firstPage,
        uint32 pages
    ) external;

    /// Brings the next demanded pages; with the last one the deposit goes to the caller's Vault balance. Operator, before
    /// the delivery deadline.
    function deliver(bytes32 jobId, Receipt calldata receipt, Completion calldata completion, Page[] calldata pages)
        external;

    /// Ends a job whose demanded pages did not come: an offence and a refund. Anyone, for the bounty.
    function timeOut(JobRequest calldata request, Receipt calldata receipt) external;

    /// The demand of a job; zeros if there was none.
    function demandOf(bytes32 jobId) external view returns (Demand memory);
}
