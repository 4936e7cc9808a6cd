// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deployment} from "../script/Deploy.s.sol";
import {Vm, vm} from "../script/Vm.sol";
import {IDelivery} from "../src/interfaces/IDelivery.sol";
import {
    Completion,
    DeclineReason,
    IJobRegistry,
    JobRequest,
    PaymentSource,
    Privacy,
    Receipt,
    Status
} from "../src/interfaces/IJobRegistry.sol";
import {IModelRegistry, Parameters, Terms} from "../src/interfaces/IModelRegistry.sol";
import {IRewardDistributor} from "../src/interfaces/IRewardDistributor.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {IVault} from "../src/interfaces/IVault.sol";
import {IWorkerRegistry, Miss, Offence} from "../src/interfaces/IWorkerRegistry.sol";
import {ResponseTree} from "./ResponseTree.sol";
import {World} from "./World.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// Stands in the World and brings a job to each status the way its parties would.
/// Time and height are read through cheat codes: the optimiser may read `block.timestamp` before a warp.
abstract contract BaseTest {
    string internal constant MNEMONIC = "test test test test test test test test test test test junk";
    bytes internal constant MANIFEST = '{"kind":"echo","name":"echo","v":1}';
    bytes internal constant PACKAGE = "a sealed package";
    bytes internal constant ANSWER = "Nairobi.";
    uint48 internal constant INPUT_ASK = 100_000_000;
    uint48 internal constant OUTPUT_ASK = 400_000_000;
    uint96 internal constant STAKE = 4_000e18;
    uint256 internal constant BALANCE = 10_000e6;
    uint8 internal constant CAPACITY = 2;

    // The default request: 1,000 bytes and 100 tokens cost (1,000 x 100 + 100 x 400) base units at most.
    uint32 internal constant INPUT_BYTES = 1_000;
    uint32 internal constant OUTPUT_TOKENS = 100;
    uint96 internal constant MAX_FEE = 140_000;

    IERC20 internal stakeToken;
    IERC20 internal paymentToken;
    IModelRegistry internal models;
    IWorkerRegistry internal workers;
    IStaking internal staking;
    IVault internal vault;
    IJobRegistry internal jobs;
    IRewardDistributor internal rewards;
    IDelivery internal delivery;
    Parameters internal p;
    uint32 internal termsId;
    uint32 internal workerA;
    uint32 internal workerB;

    address internal governor; // also the treasury, as on every local chain
    address internal keeper = _account(1);
    address internal consumer = _account(2);
    address internal ownerA = _account(3);
    address internal operatorA = _account(4);
    address internal payoutA = address(0xA11CE);
    address internal ownerB = _account(5);
    address internal operatorB = _account(6);
    address internal payoutB = address(0xB0B);
    address internal dispatcher = _account(10);
    address internal newcomer = _account(12); // registers where a test needs a third worker
    address internal attacker = _account(19);
    World internal world;

    function setUp() public virtual {
        world = World(vm.deployCode("World.sol:World"));
        Deployment memory d = world.make(_params());
        stakeToken = d.stakeToken;
        paymentToken = d.paymentToken;
        models = d.models;
        workers = d.workers;
        staking = d.staking;
        vault = d.vault;
        jobs = d.jobs;
        rewards = d.rewards;
        delivery = d.delivery;
        (governor, termsId, workerA, workerB) = (world.governor(), 1, 1, 2);
        p = models.parameters();
    }

    /* ACTORS */

    function _account(uint32 index) internal pure returns (address) {
        return vm.addr(vm.deriveKey(MNEMONIC, index));
    }

    /// Suite 1 and a key of the right length.
    function _encryptionKey() internal pure returns (bytes memory key) {
        key = new bytes(1 + 1216);
        key[0] = 0x01;
        key[1216] = 0x07;
    }

    /// Registers, stakes and offers with accounts `owner` and `owner + 1`, as workers A and B did.
    function _enlist(uint32 owner) internal returns (uint32 worker, address operator) {
        operator = _account(owner + 1);
        worker = world.enlist(owner, owner + 1, address(uint160(owner)));
    }

    /* TERMS */

    function _params() internal view virtual returns (string memory) {
        return vm.readFile("contracts/script/params/devnet.json");
    }

    /// The terms of the parameters for the model of MANIFEST.
    function _terms() internal view returns (Terms memory) {
        return world.terms();
    }

    function _addTerms(Terms memory t) internal returns (uint32) {
        vm.prank(governor);
        return models.addTerms(MANIFEST, t);
    }

    /* JOBS */

    /// A request for worker A, then worker B, that expires as late as it may.
    function _request() internal view returns (JobRequest memory r) {
        r.consumer = consumer;
        r.termsId = termsId;
        r.inputBytes = INPUT_BYTES;
        r.maxOutputTokens = OUTPUT_TOKENS;
        r.maxInputAsk = INPUT_ASK;
        r.maxOutputAsk = OUTPUT_ASK;
        r.maxFee = MAX_FEE;
        r.privacy = Privacy.Sealed;
        r.payment = PaymentSource.Balance;
        r.candidates = _candidates(_candidate(workerA, 1), _candidate(workerB, 1));
        r.packageHash = keccak256(PACKAGE);
        r.keyCommitment = keccak256("keys");
        r.expiry = uint40(_now() + p.maxRequestLife);
    }

    /// The same for whoever gets it.
    function _openRequest() internal view returns (JobRequest memory r) {
        r = _request();
        r.privacy = Privacy.Open;
        r.candidates = new uint64[](0);
    }

    function _candidate(uint32 worker, uint32 keyId) internal pure returns (uint64) {
        return uint64(worker) << 32 | keyId;
    }

    function _candidates(uint64 first) internal pure returns (uint64[] memory list) {
        list = new uint64[](1);
        list[0] = first;
    }

    function _candidates(uint64 first, uint64 second) internal pure returns (uint64[] memory list) {
        list = new uint64[](2);
        (list[0], list[1]) = (first, second);
    }

    function _submit(JobRequest memory r) internal returns (bytes32) {
        vm.prank(r.consumer);
        return jobs.submit(r, PACKAGE);
    }

    /// A job that waits: both of its candidates are named with keys they do not have.
    function _submitted() internal returns (JobRequest memory r, bytes32 id) {
        r = _request();
        r.candidates = _candidates(_candidate(workerA, 2), _candidate(workerB, 2));
        id = _submit(r);
    }

    /// An open job, which waits.
    function _open() internal returns (JobRequest memory r, bytes32 id) {
        r = _openRequest();
        id = _submit(r);
    }

    /// A job given to worker A.
    function _assigned() internal returns (JobRequest memory r, bytes32 id) {
        r = _request();
        id = _submit(r);
    }

    function _acknowledged() internal returns (JobRequest memory r, bytes32 id) {
        (r, id) = _assigned();
        vm.prank(operatorA);
        jobs.acknowledge(id);
    }

    /// Completed by worker A with all tokens the request allows, in the block of the acknowledgement.
    function _completed() internal returns (JobRequest memory r, bytes32 id, Receipt memory receipt) {
        (r, id) = _acknowledged();
        receipt = _complete(operatorA, r, OUTPUT_TOKENS);
    }

    function _settled() internal returns (JobRequest memory r, bytes32 id, Receipt memory receipt) {
        (r, id, receipt) = _completed();
        _passUntilDue(receipt);
        vm.prank(keeper);
        jobs.settle(id, receipt);
    }

    function _assign(JobRequest memory r, uint32 worker) internal {
        vm.prank(dispatcher);
        jobs.assign(r, worker);
    }

    function _take(JobRequest memory r, address operator) internal {
        vm.prank(operator);
        jobs.take(r);
    }

    function _decline(JobRequest memory r, address operator, DeclineReason reason) internal {
        vm.prank(operator);
        jobs.decline(r, reason);
    }

    /// Lets the window of a job's status pass and lets the keeper say so.
    function _miss(JobRequest memory r, uint256 window) internal {
        _pass(window);
        vm.prank(keeper);
        jobs.timeOut(r);
    }

    /// Completes with ANSWER.
    function _complete(address operator, JobRequest memory r, uint32 tokens) internal returns (Receipt memory) {
        return _complete(operator, r, _completion(ANSWER, tokens), ANSWER);
    }

    /// Completes and hands back the receipt of the event, as a keeper reads it.
    function _complete(address operator, JobRequest memory r, Completion memory c, bytes memory response)
        internal
        returns (Receipt memory receipt)
    {
        vm.recordLogs();
        vm.prank(operator);
        jobs.complete(r, c, response);
        bytes memory data = _logData(IJobRegistry.JobCompleted.selector);
        (, receipt,) = abi.decode(data, (Completion, Receipt, bytes));
    }

    /// What an honest worker says of a response.
    function _completion(bytes memory response, uint32 tokens) internal pure returns (Completion memory c) {
        c.responseTop = ResponseTree.top(response);
        c.responseLength = uint32(response.length);
        c.answerLength = uint32(response.length);
        c.responseRoot = ResponseTree.root(response, c.answerLength);
        c.outputTokens = tokens;
    }

    /// A miss of worker A against the consumer.
    function _miss(Offence offence, uint256 deadline, uint96 worth) internal view returns (Miss memory) {
        return Miss(workerA, offence, "job", termsId, consumer, worth, uint40(deadline), false);
    }

    /// The data of the one recorded log with this first topic.
    function _logData(bytes32 topic) internal returns (bytes memory) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) return logs[i].data;
        }
        revert("no such log");
    }

    /* CLOCK */

    function _now() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function _height() internal view returns (uint256) {
        return vm.getBlockNumber();
    }

    /// Blocks a window needs: half of those it should see, rounded up.
    function _blocks(uint256 window) internal view returns (uint256) {
        uint256 twoBlocks = 2 * uint256(p.blockTime);
        return (window * 1000 + twoBlocks - 1) / twoBlocks;
    }

    /// Lets time and blocks go by.
    function _skip(uint256 time, uint256 blocks) internal {
        vm.warp(_now() + time);
        vm.roll(_height() + blocks);
    }

    /// Lets exactly one window pass, in time and in blocks.
    function _pass(uint256 window) internal {
        _skip(window, _blocks(window));
    }

    /// Lets the dispute window and the expiry pass.
    function _passUntilDue(Receipt memory receipt) internal {
        _pass(_terms().disputeWindow);
        if (_now() < receipt.expiry) vm.warp(receipt.expiry);
    }

    /// base + perInputByte x inputBytes + perOutputToken x maxOutputTokens, rounded up.
    function _completionWindow(JobRequest memory r) internal view returns (uint256) {
        Terms memory t = _terms();
        uint256 work = uint256(t.perInputByte) * r.inputBytes + uint256(t.perOutputToken) * r.maxOutputTokens;
        return t.completionBase + (work + 999_999) / 1_000_000;
    }

    /* BOUNDS AND ASSERTS */

    function _bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        if (x >= low && x <= high) return x;
        uint256 size = high - low;
        return size == type(uint256).max ? x : low + x % (size + 1);
    }

    function _expectEmit(address emitter) internal {
        vm.expectEmit(true, true, true, true, emitter);
    }

    function _eq(uint256 a, uint256 b, string memory reason) internal pure {
        vm.assertEq(a, b, reason);
    }

    function _eq(address a, address b, string memory reason) internal pure {
        vm.assertEq(a, b, reason);
    }

    function _eq(bytes32 a, bytes32 b, string memory reason) internal pure {
        vm.assertEq(a, b, reason);
    }

    function _eq(Status a, Status b, string memory reason) internal pure {
        vm.assertEq(uint256(a), uint256(b), reason);
    }

    /// A running job stands so since now.
    function _isAt(bytes32 id, Status expected, uint32 expectedWorker) internal view {
        (Status status, uint32 worker, uint32 terms, uint40 since, uint40 sinceBlock) = jobs.jobOf(id);
        _eq(status, expected, "status");
        _eq(jobs.statusOf(id), expected, "statusOf");
        _eq(worker, expectedWorker, "worker");
        _eq(terms, termsId, "terms");
        _eq(since, _now(), "since");
        _eq(sinceBlock, _height(), "sinceBlock");
    }

    function _isTrue(bool condition, string memory reason) internal pure {
        vm.assertTrue(condition, reason);
    }
}
