// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {IJobRegistry, JobRequest, PaymentSource, Privacy, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {IVault} from "../../src/interfaces/IVault.sol";
import {BaseTest} from "../BaseTest.sol";

contract SubmitTest is BaseTest {
    function _expectRevert(JobRequest memory r, bytes memory data) private {
        vm.expectRevert(data);
        vm.prank(r.consumer);
        jobs.submit(r, PACKAGE);
    }

    /* REVERTS */

    function test_RevertWhen_CallerIsNotTheConsumer(address caller) public {
        vm.assume(caller != consumer);
        JobRequest memory r = _request();
        vm.expectRevert(
            abi.encodeWithSelector(
                IVault.DelegateLimitExceeded.selector, consumer, caller, jobs.escrowFor(r.maxFee, 2), 0
            )
        );
        vm.prank(caller);
        jobs.submit(r, PACKAGE);
    }

    function test_RevertGiven_TheSameRequestIsRunning() public {
        (JobRequest memory r, bytes32 id) = _assigned();
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Assigned));
    }

    function test_RevertGiven_TheSameRequestWaits() public {
        (JobRequest memory r, bytes32 id) = _submitted();
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Submitted));
    }

    function test_RevertGiven_TheSameRequestIsCompleted() public {
        (JobRequest memory r, bytes32 id,) = _completed();
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Completed));
    }

    function test_RevertGiven_TheSameRequestWasRefundedBeforeItsExpiry() public {
        JobRequest memory r = _request();
        r.candidates = _candidates(_candidate(workerA, 1));
        bytes32 id = _submit(r);
        _pass(_terms().ackWindow);
        jobs.timeOut(r);
        _eq(jobs.statusOf(id), Status.Refunded, "the end is kept until the expiry");
        vm.warp(r.expiry - 1);
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.JobExists.selector, id, Status.Refunded));
    }

    /// The slot is free again, but the expiry now stands in the way.
    function test_RevertGiven_TheSameRequestEndedAfterItsExpiry() public {
        (JobRequest memory r, bytes32 id,) = _settled();
        _eq(jobs.statusOf(id), Status.None, "a settled job leaves nothing");
        _expectRevert(r, _invalidExpiry(r.expiry));
    }

    function test_RevertWhen_TheTermsAreUnknown(uint32 unknown) public {
        vm.assume(unknown != termsId);
        JobRequest memory r = _request();
        r.termsId = unknown;
        _expectRevert(r, abi.encodeWithSelector(IModelRegistry.UnknownTerms.selector, unknown));
    }

    function test_RevertWhen_ACandidateOfAPrivateJobIsNotPaired() public {
        JobRequest memory r = _request();
        r.privacy = Privacy.Private;
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.CandidateNotPaired.selector, consumer, workerA));
    }

    function test_RevertWhen_ThePaymentIsNotFromTheBalance() public {
        JobRequest memory r = _request();
        r.payment = PaymentSource.Permit;
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.InvalidPayment.selector, PaymentSource.Permit));
        r.payment = PaymentSource.Authorization;
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.InvalidPayment.selector, PaymentSource.Authorization));
    }

    function test_RevertWhen_TheExpiryIsNowOrPast(uint40 expiry) public {
        JobRequest memory r = _request();
        r.expiry = uint40(_bound(expiry, 0, _now()));
        _expectRevert(r, _invalidExpiry(r.expiry));
    }

    function test_RevertWhen_TheExpiryIsTooFar(uint40 expiry) public {
        JobRequest memory r = _request();
        r.expiry = uint40(_bound(expiry, _now() + p.maxRequestLife + 1, type(uint40).max));
        _expectRevert(r, _invalidExpiry(r.expiry));
    }

    function _invalidExpiry(uint40 expiry) private view returns (bytes memory) {
        return
            abi.encodeWithSelector(IJobRegistry.InvalidExpiry.selector, expiry, _now() + 1, _now() + p.maxRequestLife);
    }

    function test_RevertWhen_TheInputIsOutOfRange(uint32 length) public {
        uint32 limit = _terms().maxInputBytes;
        JobRequest memory r = _request();
        r.inputBytes = 0;
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.InputOutOfRange.selector, 0, limit));
        r.inputBytes = uint32(_bound(length, limit + 1, type(uint32).max));
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.InputOutOfRange.selector, r.inputBytes, limit));
    }

    function test_RevertWhen_TheOutputIsOutOfRange(uint32 tokens) public {
        uint32 limit = _terms().maxOutputTokens;
        JobRequest memory r = _request();
        r.maxOutputTokens = 0;
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.OutputOutOfRange.selector, 0, limit));
        r.maxOutputTokens = uint32(_bound(tokens, limit + 1, type(uint32).max));
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.OutputOutOfRange.selector, r.maxOutputTokens, limit));
    }

    function test_RevertWhen_ThereIsNoCandidateOrTooMany() public {
        JobRequest memory r = _request();
        r.candidates = new uint64[](0);
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.InvalidCandidates.selector, 0, p.maxCandidates));
        r.candidates = new uint64[](p.maxCandidates + 1);
        _expectRevert(
            r, abi.encodeWithSelector(IJobRegistry.InvalidCandidates.selector, r.candidates.length, p.maxCandidates)
        );
    }

    /// Nobody serves the same job twice, not even with two keys.
    function test_RevertWhen_AWorkerIsNamedTwice(uint32 keyId) public {
        vm.assume(keyId != 0);
        JobRequest memory r = _request();
        r.candidates = new uint64[](3);
        r.candidates[0] = _candidate(workerB, 1);
        r.candidates[1] = _candidate(workerA, 1);
        r.candidates[2] = _candidate(workerB, keyId);
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.DuplicateCandidate.selector, workerB));
    }

    /// Key 0 stands for any key: a sealed job that named it could be given to a worker that cannot open it.
    function test_RevertWhen_ACandidateHasNoKey(uint32 worker) public {
        JobRequest memory r = _request();
        r.candidates[1] = _candidate(worker, 0);
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.InvalidCandidate.selector, r.candidates[1]));
    }

    /// Nobody is sealed out of an open job, so it names nobody.
    function test_RevertWhen_AnOpenJobNamesCandidates() public {
        JobRequest memory r = _request();
        r.privacy = Privacy.Open;
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.InvalidCandidates.selector, 2, 0));
    }

    function test_RevertWhen_TheFeeDoesNotCoverAFullAnswer(uint96 fee) public {
        JobRequest memory r = _request();
        r.maxFee = uint96(_bound(fee, 0, MAX_FEE - 1));
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.FeeTooLow.selector, MAX_FEE, r.maxFee));
    }

    /// One base unit above a whole price unit rounds the required fee up.
    function test_RevertWhen_TheFeeIsRoundedDown() public {
        JobRequest memory r = _request();
        r.maxInputAsk += 1;
        _expectRevert(r, abi.encodeWithSelector(IJobRegistry.FeeTooLow.selector, MAX_FEE + 1, MAX_FEE));
    }

    function test_RevertWhen_ThePackageIsTooLarge() public {
        JobRequest memory r = _request();
        bytes memory package = new bytes(p.inlinePackageBytes + 1);
        r.packageHash = keccak256(package);
        vm.expectRevert(
            abi.encodeWithSelector(IJobRegistry.PackageTooLarge.selector, package.length, p.inlinePackageBytes)
        );
        vm.prank(consumer);
        jobs.submit(r, package);
    }

    function test_RevertWhen_ThePackageIsAnother(bytes memory package) public {
        vm.assume(package.length > 0 && package.length <= p.inlinePackageBytes);
        vm.assume(keccak256(package) != keccak256(PACKAGE));
        JobRequest memory r = _request();
        vm.expectRevert(
            abi.encodeWithSelector(IJobRegistry.PackageMismatch.selector, r.packageHash, keccak256(package))
        );
        vm.prank(consumer);
        jobs.submit(r, package);
    }

    function test_RevertGiven_TheBalanceIsTooLow(uint256 left) public {
        JobRequest memory r = _request();
        uint96 escrow = jobs.escrowFor(r.maxFee, 2);
        left = _bound(left, 0, escrow - 1);
        vm.prank(consumer);
        vault.withdrawBalance(BALANCE - left);
        _expectRevert(r, abi.encodeWithSelector(IVault.InsufficientBalance.selector, consumer, escrow, left));
    }

    function test_RevertWhen_TheEscrowOverflows() public {
        JobRequest memory r = _request();
        r.maxFee = type(uint96).max;
        vm.expectRevert();
        _submit(r);
    }

    /* HAPPY PATHS */

    function test_Submit_GivesTheJobToTheFirstCandidate(uint96 extra, uint64 nonce) public {
        JobRequest memory r = _request();
        r.maxFee = uint96(_bound(extra, MAX_FEE, BALANCE / 2));
        r.nonce = nonce;
        bytes32 id = jobs.hashRequest(r);
        uint96 escrow = uint96(r.maxFee + 5 * p.keeperBounty + 2 * p.attemptFee);

        _expectEmit(address(jobs));
        emit IJobRegistry.JobSubmitted(id, consumer, termsId, r, escrow, PACKAGE);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobAssigned(
            id, workerA, INPUT_ASK, OUTPUT_ASK, uint40(_now() + _terms().ackWindow), uint32(_completionWindow(r))
        );
        _eq(_submit(r), id, "the id is the digest");

        _isAt(id, Status.Assigned, workerA);
        _eq(vault.balanceOf(consumer), BALANCE - escrow, "the escrow left the balance");
        _eq(workers.duty(workerA).active, 1, "the worker has one job");
        _eq(workers.duty(workerB).active, 0, "the second candidate has none");
    }

    function test_Submit_MakesTheWorkerLiableToTheWorstCaseEnd() public {
        (JobRequest memory r,) = _assigned();
        uint256 life = _terms().ackWindow + _completionWindow(r) + p.maxRequestLife;
        life += 2 * _terms().disputeWindow + p.deliveryWindow; // a delivery starts the window again
        _eq(workers.duty(workerA).liableUntil, _now() + life, "liable to the end of the duty");
        _eq(workers.duty(workerB).liableUntil, 0, "who has no job is not liable");
    }

    function test_Submit_SnapshotsTheAskAtAssignment() public {
        JobRequest memory r = _request();
        r.maxOutputAsk = OUTPUT_ASK * 2;
        r.maxFee = MAX_FEE * 2;
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, INPUT_ASK - 1, OUTPUT_ASK + 1);
        bytes32 id = jobs.hashRequest(r);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobAssigned(
            id,
            workerA,
            INPUT_ASK - 1,
            OUTPUT_ASK + 1,
            uint40(_now() + _terms().ackWindow),
            uint32(_completionWindow(r))
        );
        _submit(r);
    }

    function test_Submit_SkipsACandidateThatRaisedItsInputAsk() public {
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, INPUT_ASK + 1, OUTPUT_ASK);
        _goesTo(workerB);
    }

    function test_Submit_SkipsACandidateThatRaisedItsOutputAsk() public {
        vm.prank(ownerA);
        workers.setAsk(workerA, termsId, INPUT_ASK, OUTPUT_ASK + 1);
        _goesTo(workerB);
    }

    function test_Submit_SkipsACandidateThatLeftTheModel() public {
        vm.prank(ownerA);
        workers.removeModel(workerA, termsId);
        _goesTo(workerB);
    }

    function test_Submit_SkipsACandidateBelowItsStake() public {
        uint96 required = _terms().minimumStake + _terms().extraCapacityStake;
        vm.prank(ownerA);
        staking.unstake(workerA, STAKE - required);
        _goesTo(workerA);
        vm.prank(ownerA);
        staking.unstake(workerA, 1);
        _goesTo(workerB);
    }

    function test_Submit_SkipsACandidateWithAnotherKey(uint32 keyId) public {
        vm.assume(keyId > 1);
        JobRequest memory r = _request();
        r.candidates[0] = _candidate(workerA, keyId);
        _isAt(_submit(r), Status.Assigned, workerB);
    }

    function test_Submit_SkipsAnUnknownWorker(uint32 worker, uint32 keyId) public {
        vm.assume(worker != workerA && worker != workerB && keyId != 0);
        JobRequest memory r = _request();
        r.candidates[0] = _candidate(worker, keyId);
        _isAt(_submit(r), Status.Assigned, workerB);
    }

    function test_Submit_SkipsAFullCandidateAndWaitsWithNone() public {
        for (uint256 i; i < CAPACITY; ++i) {
            _goesTo(workerA);
        }
        for (uint256 i; i < CAPACITY; ++i) {
            _goesTo(workerB);
        }
        JobRequest memory r = _request();
        r.nonce = type(uint64).max;
        _isAt(_submit(r), Status.Submitted, 0);
    }

    function test_Submit_SkipsAJailedCandidateEvenAfterItsTerm() public {
        (JobRequest memory r,) = _assigned();
        _pass(_terms().ackWindow);
        jobs.timeOut(r);
        _goesTo(workerB);
        _skip(p.jailTerm, p.jailTerm);
        JobRequest memory later = _request();
        later.candidates = _candidates(_candidate(workerA, 1));
        _isAt(_submit(later), Status.Submitted, 0);
    }

    function test_Submit_TakesTheLargestPackage() public {
        JobRequest memory r = _request();
        bytes memory package = new bytes(p.inlinePackageBytes);
        r.packageHash = keccak256(package);
        vm.prank(consumer);
        bytes32 id = jobs.submit(r, package);
        _eq(jobs.statusOf(id), Status.Assigned, "the limit itself fits");
    }

    /// Without bytes the package travels by its hash, whatever that is.
    function test_Submit_TakesAPackageByItsHash(bytes32 packageHash) public {
        JobRequest memory r = _request();
        r.packageHash = packageHash;
        bytes32 id = jobs.hashRequest(r);
        uint96 escrow = jobs.escrowFor(r.maxFee, 2);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobSubmitted(id, consumer, termsId, r, escrow, "");
        vm.prank(consumer);
        jobs.submit(r, "");
        _isAt(id, Status.Assigned, workerA);
    }

    /// An open job waits for a dispatcher and holds the fees of as many attempts as one may have.
    function test_Submit_AnOpenJobWaits() public {
        JobRequest memory r = _openRequest();
        bytes32 id = jobs.hashRequest(r);
        uint96 escrow = uint96(r.maxFee + (3 + p.maxAttempts) * p.keeperBounty + p.maxAttempts * p.attemptFee);
        _expectEmit(address(jobs));
        emit IJobRegistry.JobSubmitted(id, consumer, termsId, r, escrow, PACKAGE);
        _submit(r);
        _isAt(id, Status.Submitted, 0);
        _eq(vault.balanceOf(consumer), BALANCE - escrow, "the escrow left the balance");
        _eq(uint256(workers.duty(workerA).active) + workers.duty(workerB).active, 0, "nobody has it");
    }

    uint64 private _nonce;

    function _goesTo(uint32 worker) private {
        JobRequest memory r = _request();
        r.nonce = ++_nonce;
        _isAt(_submit(r), Status.Assigned, worker);
    }
}
