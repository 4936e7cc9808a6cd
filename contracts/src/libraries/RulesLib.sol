// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Parameters, Terms} from "../interfaces/IModelRegistry.sol";

/// What the life of a job needs of its terms, in one word, as it is stored and handed from contract to contract. Units as in
/// Terms. Words and not structs: every verb of a job reads two of them, and a struct of ten fields costs more to hand over
/// than to load.
type JobTerms is uint256;

/// What every verb of a job needs of the network parameters, likewise. Units as in Parameters.
type JobParameters is uint256;

using JobTermsLib for JobTerms global;
using JobParametersLib for JobParameters global;

library JobTermsLib {
    /// Fields wider than their place are the caller's to refuse.
    function pack(Terms memory x) internal pure returns (JobTerms) {
        uint256 w = uint256(x.maxInputBytes) | uint256(x.maxOutputTokens) << 24 | uint256(x.ackWindow) << 48;
        w |= uint256(x.completionBase) << 72 | uint256(x.perInputByte) << 96;
        w |= uint256(x.perOutputToken) << 128 | uint256(x.targetLatency) << 160;
        w |= uint256(x.throughputCap) << 184 | uint256(x.disputeWindow) << 208;
        return JobTerms.wrap(w);
    }

    function maxInputBytes(JobTerms w) internal pure returns (uint24) {
        return uint24(JobTerms.unwrap(w));
    }

    function maxOutputTokens(JobTerms w) internal pure returns (uint24) {
        return uint24(JobTerms.unwrap(w) >> 24);
    }

    function ackWindow(JobTerms w) internal pure returns (uint24) {
        return uint24(JobTerms.unwrap(w) >> 48);
    }

    function completionBase(JobTerms w) internal pure returns (uint24) {
        return uint24(JobTerms.unwrap(w) >> 72);
    }

    function perInputByte(JobTerms w) internal pure returns (uint32) {
        return uint32(JobTerms.unwrap(w) >> 96);
    }

    function perOutputToken(JobTerms w) internal pure returns (uint32) {
        return uint32(JobTerms.unwrap(w) >> 128);
    }

    function targetLatency(JobTerms w) internal pure returns (uint24) {
        return uint24(JobTerms.unwrap(w) >> 160);
    }

    function throughputCap(JobTerms w) internal pure returns (uint24) {
        return uint24(JobTerms.unwrap(w) >> 184);
    }

    function disputeWindow(JobTerms w) internal pure returns (uint24) {
        return uint24(JobTerms.unwrap(w) >> 208);
    }

    /// Whether new jobs are refused.
    function delisted(JobTerms w) internal pure returns (bool) {
        return JobTerms.unwrap(w) >> 232 != 0;
    }

    function delist(JobTerms w) internal pure returns (JobTerms) {
        return JobTerms.wrap(JobTerms.unwrap(w) | 1 << 232);
    }
}

library JobParametersLib {
    /// Fields wider than their place are the caller's to refuse.
    function pack(Parameters memory x) internal pure returns (JobParameters) {
        uint256 w = uint256(x.keeperBounty) | uint256(x.attemptFee) << 64 | uint256(x.maxRequestLife) << 128;
        w |= uint256(x.inlinePackageBytes) << 152 | uint256(x.deliveryWindow) << 176;
        w |= uint256(x.blockTime) << 200 | uint256(x.maxCandidates) << 224 | uint256(x.maxAttempts) << 232;
        return JobParameters.wrap(w);
    }

    function keeperBounty(JobParameters w) internal pure returns (uint64) {
        return uint64(JobParameters.unwrap(w));
    }

    function attemptFee(JobParameters w) internal pure returns (uint64) {
        return uint64(JobParameters.unwrap(w) >> 64);
    }

    function maxRequestLife(JobParameters w) internal pure returns (uint24) {
        return uint24(JobParameters.unwrap(w) >> 128);
    }

    function inlinePackageBytes(JobParameters w) internal pure returns (uint24) {
        return uint24(JobParameters.unwrap(w) >> 152);
    }

    function deliveryWindow(JobParameters w) internal pure returns (uint24) {
        return uint24(JobParameters.unwrap(w) >> 176);
    }

    function blockTime(JobParameters w) internal pure returns (uint24) {
        return uint24(JobParameters.unwrap(w) >> 200);
    }

    function maxCandidates(JobParameters w) internal pure returns (uint8) {
        return uint8(JobParameters.unwrap(w) >> 224);
    }

    function maxAttempts(JobParameters w) internal pure returns (uint8) {
        return uint8(JobParameters.unwrap(w) >> 232);
    }
}
