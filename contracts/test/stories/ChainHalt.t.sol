// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Receipt} from "../../src/interfaces/IJobRegistry.sol";
import {DeliveryTest, Served} from "../delivery/DeliveryTest.sol";

/// H16: the chain stops for an hour while one job is assigned, one acknowledged and one demanded. Nobody is late when it
/// goes on, and everybody still has half of each window.
contract ChainHaltStory is DeliveryTest {
    function test_ChainHalt() public {
        // 1. Worker A owes a delivery and a completion, worker B an acknowledgement.
        Served memory s = _demanded();
        JobRequest memory working = _job(1, workerA);
        bytes32 id = jobs.hashRequest(working);
        vm.prank(operatorA);
        jobs.acknowledge(id);
        JobRequest memory assigned = _job(2, workerB);

        // 2. An hour without a block. A keeper is first in the next one, and moves nothing.
        _skip(1 hours, 1);
        _tooEarly(s, working, assigned);

        // 3. All do their duty within the blocks that are left.
        bytes32 assignedId = jobs.hashRequest(assigned);
        vm.prank(operatorB);
        jobs.acknowledge(assignedId);
        _deliver(s, 0, PAGES);
        Receipt memory late = _complete(operatorA, working, 100);
        _eq(late.latencyBps, 5_000, "by the clock it was late: it earns the floor");
        Receipt memory onTime = _complete(operatorB, assigned, 100);

        // 4. All are paid, and nobody was punished.
        _pass(_terms().disputeWindow);
        jobs.settle(s.id, s.receipt);
        jobs.settle(id, late);
        jobs.settle(assignedId, onTime);
        _eq(staking.stakeOf(workerA) + staking.stakeOf(workerB), 2 * STAKE, "stake");
        _eq(uint256(workers.record(workerA).live) + workers.record(workerB).live, 0, "offences");
    }

    function _job(uint64 nonce, uint32 worker) private returns (JobRequest memory r) {
        r = _request();
        r.nonce = nonce;
        r.candidates = _candidates(_candidate(worker, 1));
        _submit(r);
    }

    function _tooEarly(Served memory s, JobRequest memory working, JobRequest memory assigned) private {
        JobRequest[2] memory requests = [working, assigned];
        for (uint256 i; i < 2; ++i) {
            bytes32 id = jobs.hashRequest(requests[i]);
            vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, id));
            jobs.timeOut(requests[i]);
        }
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, s.id));
        _timeOut(s);
    }
}
