// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobRequest, Privacy} from "../interfaces/IJobRegistry.sol";
import {Job} from "./JobLib.sol";
import {JobParameters, JobTerms} from "./RulesLib.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// The arithmetic of a job's money and windows. Each amount is floored once, what a consumer must cover rounded up.
library PayLib {
    using SafeCast for uint256;

    uint256 internal constant BPS = 10_000;
    uint256 private constant PRICE_UNIT = 1_000_000; // asks are per this many bytes or tokens
    uint256 private constant KEEPER_STEPS = 3; // paid steps beside one for each attempt

    /// What a full answer costs at the highest asks a request accepts.
    function worth(JobRequest calldata r) internal pure returns (uint256) {
        return worthAt(r, r.maxInputAsk, r.maxOutputAsk);
    }

    /// What a full answer costs at these asks.
    function worthAt(JobRequest calldata r, uint256 inputAsk, uint256 outputAsk) internal pure returns (uint256) {
        uint256 units = r.inputBytes * inputAsk + r.maxOutputTokens * outputAsk;
        return (units + PRICE_UNIT - 1) / PRICE_UNIT;
    }

    /// (inputBytes x inputAsk + tokens x outputAsk) / 1,000,000, at most maxFee; tokens are capped by the throughput the
    /// terms believe in over the elapsed time and one block.
    function charge(JobRequest calldata r, uint256 tokens, Job memory job, uint256 elapsedMillis, uint256 throughputCap)
        internal
        pure
        returns (uint96)
    {
        uint256 believable = elapsedMillis * throughputCap / 1000;
        if (tokens > believable) tokens = believable;
        uint256 amount = (uint256(r.inputBytes) * job.inputAsk + tokens * job.outputAsk) / PRICE_UNIT;
        return amount > r.maxFee ? r.maxFee : uint96(amount);
    }

    /// The latency factor: full up to the target, then linear to the floor at the deadline.
    function latency(uint256 elapsed, uint256 target, uint256 window, uint256 floor) internal pure returns (uint16) {
        if (elapsed <= target) return uint16(BPS);
        if (elapsed >= window) return uint16(floor);
        return uint16(BPS - (BPS - floor) * (elapsed - target) / (window - target));
    }

    /// base + perInputByte x inputBytes + perOutputToken x maxOutputTokens, seconds, rounded up.
    function completionWindow(JobRequest calldata r, JobTerms t) internal pure returns (uint256) {
        uint256 work = uint256(t.perInputByte()) * r.inputBytes + uint256(t.perOutputToken()) * r.maxOutputTokens;
        return t.completionBase() + (work + 1e6 - 1) / 1e6;
    }

    /// The end of the longest life a duty that begins now can have.
    function liableUntil(JobRequest calldata r, JobParameters p, JobTerms t) internal view returns (uint40) {
        uint256 checks = 2 * uint256(t.disputeWindow()) + p.deliveryWindow(); // a delivery starts the window again
        return uint40(block.timestamp + t.ackWindow() + completionWindow(r, t) + checks + p.maxRequestLife());
    }

    /// How many attempts a request reserves for: its candidates, or `maxAttempts` of an open job.
    function attempts(JobRequest calldata r, JobParameters p) internal pure returns (uint256) {
        return r.privacy == Privacy.Open ? p.maxAttempts() : r.candidates.length;
    }

    /// maxFee, a bounty for each step and a fee for each attempt.
    function escrowFor(JobParameters p, uint96 maxFee, uint256 attempts_) internal pure returns (uint96) {
        return (maxFee + (attempts_ + KEEPER_STEPS) * p.keeperBounty() + attempts_ * p.attemptFee()).toUint96();
    }

    /// What is still held: the escrow less a bounty for each step made and a fee for each paid decline.
    function escrowLeft(JobRequest calldata r, Job memory job, JobParameters p) internal pure returns (uint96) {
        uint256 paid = uint256(job.steps) * p.keeperBounty() + uint256(job.declines) * p.attemptFee();
        return escrowFor(p, r.maxFee, attempts(r, p)) - paid.toUint96();
    }
}
