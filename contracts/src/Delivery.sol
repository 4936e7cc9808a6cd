// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Demand, IDelivery, Page} from "./interfaces/IDelivery.sol";
import {Completion, IJobRegistry, JobRequest, Receipt} from "./interfaces/IJobRegistry.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IVault} from "./interfaces/IVault.sol";
import {IWorkerRegistry, Offence} from "./interfaces/IWorkerRegistry.sol";
import {ClockLib} from "./libraries/ClockLib.sol";
import {ResponseLib} from "./libraries/ResponseLib.sol";
import {JobParameters} from "./libraries/RulesLib.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// Roles: the consumer of a completed job demands its response once; the worker's operator delivers; anyone ends what was
/// not delivered. There is no owner.
/// Tokens: none are held or moved here; a deposit is taken from a Vault balance and credited to one.
/// Liveness: a demand stops settlement until it is met or missed, at most one delivery window; what is delivered can be
/// checked for a whole dispute window.
contract Delivery is IDelivery {
    using SafeCast for uint256;

    IModelRegistry public immutable MODELS;
    IWorkerRegistry public immutable WORKERS;
    IVault public immutable VAULT;
    IJobRegistry public immutable JOBS;

    mapping(bytes32 jobId => Demand) private _demands;

    constructor(IModelRegistry models, IWorkerRegistry workers, IVault vault, IJobRegistry jobs) {
        MODELS = models;
        WORKERS = workers;
        VAULT = vault;
        JOBS = jobs;
    }

    /* DEMAND */

    /// @inheritdoc IDelivery
    function demand(
        bytes32 jobId,
        Receipt calldata receipt,
        Completion calldata completion,
        uint32 firstPage,
        uint32 pages
    ) external {
        require(msg.sender == receipt.consumer, IJobRegistry.NotConsumer(receipt.consumer, msg.sender));
        (bool hashOnly, bool suspended) = JOBS.completionOf(jobId, receipt);
        require(hashOnly && !suspended && _demands[jobId].since == 0, NotDemandable(jobId));
        _requireEvidence(jobId, receipt, completion);
        bool late = block.timestamp >= receipt.checkableUntil && ClockLib.height() >= receipt.checkableUntilBlock;
        require(!late, IJobRegistry.DeadlinePassed(jobId));
        uint256 limit = ResponseLib.pages(completion.responseLength);
        require(pages > 0 && uint256(firstPage) + pages <= limit, PagesOutOfRange(firstPage, pages, limit));

        uint256 size = ResponseLib.sizeOf(firstPage, pages, completion.responseLength);
        uint96 deposit = (size * MODELS.terms(receipt.termsId).postingPrice).toUint96();
        Demand memory d = Demand(uint32(block.timestamp), ClockLib.height(), firstPage, pages, 0, deposit);
        _demands[jobId] = d;
        emit DeliveryDemanded(jobId, receipt.worker, firstPage, pages, deposit, _deadline(d, _rules(receipt)));
        JOBS.suspend(jobId, receipt);
        VAULT.escrow(receipt.consumer, deposit);
    }

    /* DELIVER */

    /// @inheritdoc IDelivery
    function deliver(bytes32 jobId, Receipt calldata receipt, Completion calldata completion, Page[] calldata pages)
        external
    {
        Demand memory d = _openDemand(jobId, receipt);
        bool operator = WORKERS.operatorOf(receipt.worker) == msg.sender;
        require(operator, IJobRegistry.NotOperator(jobId, msg.sender));
        _requireEvidence(jobId, receipt, completion);
        require(!_isOverdue(d, _rules(receipt)), IJobRegistry.DeadlinePassed(jobId));
        uint256 left = d.pages - d.delivered;
        require(pages.length > 0 && pages.length <= left, PagesOutOfRange(d.delivered, pages.length, d.pages));
        uint32 first = d.firstPage + d.delivered;
        bytes[] memory data = _checkPages(jobId, completion, pages, first);

        _demands[jobId].delivered = d.delivered + uint32(pages.length);
        bool whole = pages.length == left;
        Receipt memory now_ = whole ? JOBS.resume(jobId, receipt) : receipt;
        emit JobDelivered(jobId, receipt.worker, first, data, whole, now_);
        if (whole) VAULT.credit(msg.sender, d.deposit);
    }

    function _checkPages(bytes32 jobId, Completion calldata completion, Page[] calldata pages, uint256 first)
        private
        pure
        returns (bytes[] memory data)
    {
        data = new bytes[](pages.length);
        for (uint256 i; i < pages.length; ++i) {
            Page calldata page = pages[i];
            bool proven =
                ResponseLib.isPage(page.data, first + i, page.proof, completion.responseLength, completion.responseTop);
            require(proven, PageMismatch(jobId, first + i));
            data[i] = page.data;
        }
    }

    /* TIME OUT */

    /// @inheritdoc IDelivery
    function timeOut(JobRequest calldata request, Receipt calldata receipt) external {
        bytes32 jobId = JOBS.hashRequest(request);
        Demand memory d = _openDemand(jobId, receipt);
        JobParameters p = _rules(receipt);
        require(_isOverdue(d, p), IJobRegistry.DeadlineNotPassed(jobId));

        JOBS.fail(request, receipt, Offence.FailedDelivery, _deadline(d, p), msg.sender);
        VAULT.credit(receipt.consumer, d.deposit);
    }

    /* STATE */

    function _openDemand(bytes32 jobId, Receipt calldata receipt) private view returns (Demand memory d) {
        JOBS.completionOf(jobId, receipt);
        d = _demands[jobId];
        require(d.delivered < d.pages, NoDemand(jobId));
    }

    function _rules(Receipt calldata receipt) private view returns (JobParameters p) {
        (, p) = MODELS.rulesOf(0, receipt.version);
    }

    function _deadline(Demand memory d, JobParameters p) private pure returns (uint40) {
        return uint40(d.since) + p.deliveryWindow();
    }

    function _isOverdue(Demand memory d, JobParameters p) private view returns (bool) {
        return ClockLib.hasPassed(d.since, d.sinceBlock, p.deliveryWindow(), p.blockTime());
    }

    function _requireEvidence(bytes32 jobId, Receipt calldata receipt, Completion calldata completion) private pure {
        require(keccak256(abi.encode(completion)) == receipt.evidence, CompletionMismatch(jobId));
    }

    /// @inheritdoc IDelivery
    function demandOf(bytes32 jobId) external view returns (Demand memory) {
        return _demands[jobId];
    }
}
