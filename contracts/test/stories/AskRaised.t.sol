// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// H14: a worker sees a request before it is mined and raises its ask in front of it. The consumer signed what it accepts.
contract AskRaisedStory is BaseTest {
    function _ask(uint48 outputAsk) private {
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, INPUT_ASK, outputAsk);
    }

    function test_AskRaised_AboveWhatTheConsumerSigned() public {
        // 1. In one block: the raise, then the request that was sent first.
        _ask(OUTPUT_ASK + 1);
        (JobRequest memory r, bytes32 id) = _assigned();

        // 2. The worker has lost the job to the next candidate, at that one's price.
        _isAt(id, Status.Assigned, workerB);
        Receipt memory receipt = _complete(operatorB, r, 100);
        _eq(receipt.charge, 140_000, "charge");
    }

    function test_AskRaised_AfterTheJobWasGiven() public {
        // 1. In one block: the request, then the raise.
        (JobRequest memory r, bytes32 id) = _assigned();
        _ask(OUTPUT_ASK * 10);

        // 2. The job has the price it was given at.
        vm.prank(operatorA);
        jobs.acknowledge(id);
        Receipt memory receipt = _complete(operatorA, r, 100);
        _eq(receipt.charge, 140_000, "charge");
    }

    function test_AskRaised_InsideWhatTheConsumerSigned() public {
        // 1. The consumer signed more than the ask. The worker takes all of it, and no more than was signed.
        JobRequest memory r = _request();
        (r.maxOutputAsk, r.maxFee) = (OUTPUT_ASK + 50_000_000, MAX_FEE + 5_000);
        _ask(r.maxOutputAsk);
        _submit(r);
        Receipt memory receipt = _complete(operatorA, r, 100);
        _eq(receipt.charge, 145_000, "the most that was signed");

        // 2. Everything else comes back.
        _passUntilDue(receipt);
        vm.prank(keeper);
        jobs.settle(jobs.hashRequest(r), receipt);
        _isTrue(vault.balanceOf(consumer) >= BALANCE - 145_000 - 500, "never more than that and a bounty");
    }
}
