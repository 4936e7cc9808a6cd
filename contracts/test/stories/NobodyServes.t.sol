// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, Status} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// No candidate can take the job: it waits, expires, and the consumer has its money back.
contract NobodyServesStory is BaseTest {
    function test_NobodyServes() public {
        // 1. Both candidates have left the model.
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
        vm.prank(ownerB);
        workers.removeModel(workerB, termsId);
        (JobRequest memory r, bytes32 id) = _assigned();
        _isAt(id, Status.Submitted, 0);

        // 2. The dispatcher can force it on nobody, and nobody takes it.
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WorkerNotUsable.selector, id, workerA));
        _assign(r, workerA);
        _pass(p.takeGrace);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.WorkerNotUsable.selector, id, workerB));
        _take(r, operatorB);

        // 3. A second before the expiry it still waits; at the expiry it is over.
        vm.warp(r.expiry - 1);
        vm.expectRevert(abi.encodeWithSelector(IJobRegistry.DeadlineNotPassed.selector, id));
        jobs.timeOut(r);
        vm.warp(r.expiry);
        vm.prank(keeper);
        jobs.timeOut(r);

        // 4. All but one bounty is back, nobody is punished, and the request is dead.
        _eq(jobs.statusOf(id), Status.None, "over");
        _eq(vault.balanceOf(keeper), 500, "bounty");
        _eq(vault.balanceOf(consumer), BALANCE - 500, "refund");
        _eq(staking.stakeOf(workerA) + staking.stakeOf(workerB), 2 * STAKE, "stake");
        vm.expectRevert(
            abi.encodeWithSelector(IJobRegistry.InvalidExpiry.selector, r.expiry, r.expiry + 1, r.expiry + 20)
        );
        _submit(r);
    }
}
