// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IDelivery, Page} from "../../src/interfaces/IDelivery.sol";
import {Completion, JobRequest, Receipt} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";
import {ResponseTree} from "../ResponseTree.sol";

/// A job completed by its hash, and the response that only its worker has.
struct Served {
    JobRequest request;
    bytes32 id;
    Completion completion;
    Receipt receipt;
    bytes response;
}

/// Brings a job completed by worker A to a demand and through its delivery.
abstract contract DeliveryTest is BaseTest {
    uint256 internal constant PAGE = 16_384;
    uint256 internal constant LENGTH = 40_000; // two whole pages and a short one
    uint32 internal constant PAGES = 3;

    function _served() internal returns (Served memory) {
        return _served(LENGTH);
    }

    function _served(uint256 length) internal returns (Served memory s) {
        s.request = _request();
        if (length > 48 + 528 * (uint256(OUTPUT_TOKENS) + 16)) {
            (s.request.maxOutputTokens, s.request.maxFee) = (300, 220_000); // a longer answer was asked for
        }
        s.id = _submit(s.request);
        vm.prank(operatorA);
        jobs.acknowledge(s.id);
        s.response = ResponseTree.make(length);
        s.completion = _completion(s.response, OUTPUT_TOKENS);
        s.receipt = _complete(operatorA, s.request, s.completion, "");
    }

    /// Demanded whole.
    function _demanded() internal returns (Served memory s) {
        s = _served();
        _demand(s, 0, PAGES);
    }

    function _demand(Served memory s, uint32 first, uint32 pages) internal {
        vm.prank(consumer);
        delivery.demand(s.id, s.receipt, s.completion, first, pages);
    }

    function _pages(Served memory s, uint256 first, uint256 count) internal pure returns (Page[] memory pages) {
        pages = new Page[](count);
        for (uint256 i; i < count; ++i) {
            pages[i] = Page(ResponseTree.page(s.response, first + i), ResponseTree.proof(s.response, first + i));
        }
    }

    function _deliver(Served memory s, Page[] memory pages) internal {
        vm.prank(operatorA);
        delivery.deliver(s.id, s.receipt, s.completion, pages);
    }

    /// Delivers and keeps the receipt of the event, as a keeper does.
    function _deliver(Served memory s, uint256 first, uint256 count) internal {
        Page[] memory pages = _pages(s, first, count);
        vm.recordLogs();
        _deliver(s, pages);
        bytes memory data = _logData(IDelivery.JobDelivered.selector);
        (,,, s.receipt) = abi.decode(data, (uint32, bytes[], bool, Receipt));
    }

    function _timeOut(Served memory s) internal {
        vm.prank(keeper);
        delivery.timeOut(s.request, s.receipt);
    }

    function _sizeOf(Served memory s, uint256 first, uint256 count) internal pure returns (uint256 size) {
        for (uint256 i; i < count; ++i) {
            size += ResponseTree.page(s.response, first + i).length;
        }
    }
}
