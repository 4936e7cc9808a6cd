// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// H15: a worker goes dark with several jobs in flight. The outage costs one step of escalation, not one for each job;
/// the next outage costs double.
contract OneOutageStory is BaseTest {
    uint32 private workerC;
    address private operatorC;
    uint64 private nonce;

    function test_OneOutage() public {
        // 1. Worker C has one job acknowledged and one just assigned, and falls silent.
        (workerC, operatorC) = _enlist(12);
        JobRequest[2] memory first = [_give(), _give()];
        bytes32 id = jobs.hashRequest(first[0]);
        vm.prank(operatorC);
        jobs.acknowledge(id);

        // 2. The jobs miss their deadlines, 26 and 5 seconds later; a slow keeper reports both after a minute.
        _skip(60, 60);
        jobs.timeOut(first[1]);
        jobs.timeOut(first[0]);
        _eq(workers.record(workerC).live, 2, "21 seconds apart: two incidents of ten seconds");

        // 3. Forgiven in time, it comes back and goes dark again with two jobs given within a second.
        _comeBack(2 * p.forgiveness);
        uint96 stake = staking.stakeOf(workerC);
        JobRequest memory second = _give();
        _skip(1, 1);
        JobRequest memory third = _give();
        _skip(5, 5);
        jobs.timeOut(third);
        jobs.timeOut(second);
        _eq(workers.record(workerC).live, 1, "one outage, one step");
        _eq(stake - staking.stakeOf(workerC), 20e18, "each job costs its base share");

        // 4. The next outage, too soon to be forgiven, is a second step: twice the price for each job of it.
        _comeBack(p.jailTerm);
        stake = staking.stakeOf(workerC);
        (second, third) = (_give(), _give());
        _skip(5, 5);
        jobs.timeOut(second);
        jobs.timeOut(third);
        _eq(workers.record(workerC).live, 2, "two steps");
        _eq(stake - staking.stakeOf(workerC), 40e18, "double");
        _eq(workers.duty(workerC).jailedUntil, _now() + 30, "and twice the jail");
    }

    function _give() private returns (JobRequest memory r) {
        r = _request();
        r.nonce = ++nonce;
        r.candidates = _candidates(_candidate(workerC, 1));
        _submit(r);
    }

    function _comeBack(uint256 time) private {
        _skip(time, time);
        vm.prank(operatorC);
        workers.unjail(workerC);
    }
}
