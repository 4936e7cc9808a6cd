// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt} from "../../src/interfaces/IJobRegistry.sol";
import {IRewardDistributor, Payment} from "../../src/interfaces/IRewardDistributor.sol";
import {BaseTest} from "../BaseTest.sol";
import {HostileToken} from "../mocks/HostileToken.sol";

/// The payment token refuses one worker's payout address: the others are paid, and the credit waits.
contract HostilePayoutStory is BaseTest {
    function test_HostilePayout() public {
        // 1. Both workers earn.
        _earn(workerA, operatorA);
        _earn(workerB, operatorB);
        uint96 creditA = rewards.creditOf(workerA);
        uint96 creditB = rewards.creditOf(workerB);

        // 2. The token now refuses A's payout. The batch pays B and keeps A's credit.
        vm.etch(address(paymentToken), vm.deployCode("HostileToken.sol:HostileToken").code);
        HostileToken token = HostileToken(address(paymentToken));
        token.refuse(payoutA, true);
        Payment[] memory batch = new Payment[](2);
        (batch[0], batch[1]) = (Payment(workerA, creditA), Payment(workerB, creditB));
        _expectEmit(address(rewards));
        emit IRewardDistributor.PayoutBlocked(workerA, payoutA, creditA);
        _expectEmit(address(rewards));
        emit IRewardDistributor.RewardsDistributed(rewards.batchHash(batch), keeper, 1, creditB);
        vm.prank(keeper);
        rewards.distribute(batch);
        _eq(token.balanceOf(payoutB), creditB, "B is paid");
        _eq(rewards.creditOf(workerA), creditA, "A's credit waits");
        _eq(rewards.account(workerA).paid, 0, "and counts as unpaid");

        // 3. Claiming alone fails loudly and loses nothing either.
        vm.expectRevert(abi.encodeWithSelector(HostileToken.Refused.selector, payoutA));
        rewards.claim(workerA);

        // 4. Once the token relents, the same batch pays A, and only A.
        token.refuse(payoutA, false);
        rewards.distribute(batch);
        _eq(token.balanceOf(payoutA), creditA, "A is paid");
        _eq(token.balanceOf(payoutB), creditB, "B is not paid twice");
    }

    function _earn(uint32 worker, address operator) private {
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(worker, 1));
        bytes32 id = _submit(r);
        Receipt memory receipt = _complete(operator, r, OUTPUT_TOKENS);
        _passUntilDue(receipt);
        jobs.settle(id, receipt);
    }
}
