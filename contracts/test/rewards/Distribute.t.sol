// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IRewardDistributor, Payment} from "../../src/interfaces/IRewardDistributor.sol";
import {BaseTest} from "../BaseTest.sol";
import {ReEntrant} from "../mocks/HostileToken.sol";

/// distribute and claim.
contract DistributeTest is BaseTest {
    function setUp() public override {
        super.setUp();
        vm.startPrank(address(jobs));
        vault.escrow(consumer, 3_000); // what the credits below are paid from
        rewards.creditReward(workerA, "job", consumer, 1_250, 1, 10_000);
        rewards.creditReward(workerB, "job", consumer, 2_500, 1, 10_000);
        vm.stopPrank();
    }

    function _batch(uint96 totalA, uint96 totalB) private view returns (Payment[] memory batch) {
        batch = new Payment[](2);
        (batch[0], batch[1]) = (Payment(workerA, totalA), Payment(workerB, totalB));
    }

    function _expectSummary(Payment[] memory batch, uint256 paid, uint256 amount) private {
        bytes32 hash = keccak256(abi.encode(keccak256("stint.rewards.v1"), batch));
        _expectEmit(address(rewards));
        emit IRewardDistributor.RewardsDistributed(hash, keeper, paid, amount);
    }

    function _distribute(Payment[] memory batch) private {
        vm.prank(keeper);
        rewards.distribute(batch);
    }

    /* DISTRIBUTE */

    function test_Distribute_PaysUpToTheTotals(uint96 totalA, uint96 totalB) public {
        totalA = uint96(_bound(totalA, 1, 1_000));
        totalB = uint96(_bound(totalB, 1, 2_000));
        Payment[] memory batch = _batch(totalA, totalB);
        bytes32 hash = rewards.batchHash(batch);
        _expectEmit(address(rewards));
        emit IRewardDistributor.RewardPaid(workerA, hash, payoutA, totalA, totalA);
        _expectEmit(address(rewards));
        emit IRewardDistributor.RewardPaid(workerB, hash, payoutB, totalB, totalB);
        _expectSummary(batch, 2, uint256(totalA) + totalB);
        _distribute(batch);

        _eq(paymentToken.balanceOf(payoutA), totalA, "A");
        _eq(paymentToken.balanceOf(payoutB), totalB, "B");
        _eq(rewards.creditOf(workerA), 1_000 - totalA, "what is left of A's credit");
        _eq(rewards.account(workerB).paid, totalB, "B is paid so far");
    }

    /// The remainder is paid by a later batch; a repeated, reordered or older batch pays nothing.
    function test_Distribute_PaysTheDifferenceToTheTotal(uint96 first) public {
        first = uint96(_bound(first, 1, 999));
        _distribute(_batch(first, 0));
        Payment[] memory batch = _batch(1_000, 2_000);
        _expectSummary(batch, 2, 3_000 - first);
        _distribute(batch);
        _expectSummary(batch, 0, 0);
        _distribute(batch);
        _distribute(_batch(first, 1));
        _eq(paymentToken.balanceOf(payoutA), 1_000, "A");
        _eq(paymentToken.balanceOf(payoutB), 2_000, "B");
    }

    function test_Distribute_SkipsTotalsAboveWhatWasEarned(uint96 total) public {
        total = uint96(_bound(total, 1_001, type(uint96).max));
        Payment[] memory batch = _batch(total, 2_000);
        _expectSummary(batch, 1, 2_000);
        _distribute(batch);
        _eq(paymentToken.balanceOf(payoutA), 0, "A");
    }

    function test_Distribute_SkipsUnknownWorkersAndRepeatedLines(uint32 unknown) public {
        vm.assume(unknown != workerA && unknown != workerB);
        Payment[] memory batch = new Payment[](3);
        batch[0] = Payment(unknown, 1);
        batch[1] = Payment(workerA, 1_000);
        batch[2] = Payment(workerA, 1_000);
        _expectSummary(batch, 1, 1_000);
        _distribute(batch);
    }

    function test_Distribute_OfNothing() public {
        Payment[] memory batch = new Payment[](0);
        _expectSummary(batch, 0, 0);
        _distribute(batch);
    }

    function test_BatchHash_CoversWorkersTotalsAndOrder() public view {
        bytes32 hash = rewards.batchHash(_batch(1, 2));
        _isTrue(hash != rewards.batchHash(_batch(2, 2)), "total");
        Payment[] memory batch = _batch(1, 2);
        (batch[0], batch[1]) = (batch[1], batch[0]);
        _isTrue(hash != rewards.batchHash(batch), "order");
        batch = _batch(1, 2);
        batch[0].worker = 9;
        _isTrue(hash != rewards.batchHash(batch), "worker");
    }

    /* CLAIM */

    function test_RevertGiven_NothingToClaim(uint32 worker) public {
        if (worker == workerA || worker == workerB) rewards.claim(worker);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NothingToClaim.selector, worker));
        rewards.claim(worker);
    }

    function test_Claim_PaysTheWorkersPayoutWhoeverCalls(address caller, uint96 paid) public {
        paid = uint96(_bound(paid, 0, 999));
        _distribute(_batch(paid, 0));
        _expectEmit(address(rewards));
        emit IRewardDistributor.RewardClaimed(workerA, payoutA, 1_000 - paid, 1_000);
        vm.prank(caller);
        rewards.claim(workerA);
        _eq(paymentToken.balanceOf(payoutA), 1_000, "A");
        _eq(rewards.creditOf(workerA), 0, "credit");
    }

    /// A payout that is called back while it is paid can neither claim nor distribute again.
    function test_RevertWhen_ReEntered() public {
        vm.etch(address(paymentToken), vm.deployCode("HostileToken.sol:HostileToken").code);
        ReEntrant thief = new ReEntrant();
        vm.prank(newcomer);
        uint32 worker = workers.register(address(thief), address(thief), 1, _encryptionKey(), 0);
        vm.prank(address(jobs));
        rewards.creditReward(worker, "job", attacker, 1_250, 1, 10_000);
        thief.arm(address(rewards), abi.encodeCall(IRewardDistributor.claim, (workerA)));
        Payment[] memory batch = new Payment[](1);
        batch[0] = Payment(worker, 400);
        _distribute(batch);
        rewards.claim(worker);
        _eq(thief.calls(), 2, "it tried twice");
        _eq(thief.successes(), 0, "and failed twice");
        _eq(paymentToken.balanceOf(address(thief)), 1_000, "paid once");
        _eq(rewards.creditOf(workerA), 1_000, "nobody else was moved");
    }
}
