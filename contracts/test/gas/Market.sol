// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt, Settlement} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

/// As many workers and consumers as a batch has lines, on the parameters of production, and jobs between them as peers'
/// figures have them: a prompt of 1 KiB and an answer of 2 KiB, all of it random bytes, and one candidate.
abstract contract Market is BaseTest {
    uint256 internal constant LINES = 32;
    uint256 internal constant COMPLETIONS = 8; // and the capacity of one more worker, the last
    uint256 internal constant PROMPT_BYTES = 1024;
    uint256 internal constant ANSWER_BYTES = 2048;
    uint32 internal constant ANSWER_TOKENS = 512;
    uint96 internal constant FEE_CAP = 307_200; // 1,024 bytes and 512 tokens at the asks of the World
    uint32 private constant FIRST_CONSUMER = 100;
    uint32 private constant FIRST_OWNER = 200;
    uint32 private constant SPONSOR = 13; // the accounts from here to 18 pay for all of them

    address[] internal consumers;
    uint32[] internal numbers;
    address[] internal owners;
    address[] internal operators;
    address internal relayer = _account(11);
    uint256 private _drawn;

    function setUp() public virtual override {
        super.setUp();
        for (uint32 i; i < LINES; ++i) {
            address from = _account(SPONSOR + i / 8);
            (address customer, address owner) = (_account(FIRST_CONSUMER + i), _account(FIRST_OWNER + 2 * i));
            vm.startPrank(from);
            require(paymentToken.transfer(customer, BALANCE) && stakeToken.transfer(owner, 2 * STAKE), "funds");
            vm.stopPrank();
            world.fund(customer);
            (uint32 number, address operator) = _enlist(FIRST_OWNER + 2 * i);
            consumers.push(customer);
            numbers.push(number);
            owners.push(owner);
            operators.push(operator);
        }
        _enlistLarge(FIRST_OWNER + 2 * uint32(LINES));
    }

    function _enlistLarge(uint32 index) private {
        (address owner, address operator) = (_account(index), _account(index + 1));
        vm.prank(_account(SPONSOR));
        require(stakeToken.transfer(owner, STAKE), "stake");
        vm.startPrank(owner);
        uint32 number = workers.register(operator, owner, uint8(COMPLETIONS), _encryptionKey(), "key");
        stakeToken.approve(address(staking), STAKE);
        staking.stake(number, STAKE);
        workers.addModel(number, termsId, INPUT_ASK, OUTPUT_ASK);
        vm.stopPrank();
        numbers.push(number);
        operators.push(operator);
    }

    function _params() internal view override returns (string memory) {
        string memory json = vm.readFile("contracts/script/params/production.json");
        if (!vm.keyExistsJson(json, ".timelock")) return json;
        // The World acts as governance, at once.
        string memory timelock = string.concat('"timelock": ', vm.toString(vm.parseJsonUint(json, ".timelock")));
        return vm.replace(json, timelock, '"timelock": 0');
    }

    /// The same bytes in every run.
    function _random(uint256 length) internal returns (bytes memory data) {
        data = new bytes(length);
        for (uint256 i; i < length; i += 32) {
            bytes32 word = _word();
            for (uint256 j; j < 32 && i + j < length; ++j) {
                data[i + j] = word[j];
            }
        }
    }

    function _word() internal returns (bytes32) {
        return keccak256(abi.encode("stint gas", ++_drawn));
    }

    function _signature(uint256 customer, bytes32 digest) internal pure returns (bytes memory) {
        uint256 key = vm.deriveKey(MNEMONIC, FIRST_CONSUMER + uint32(customer));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /* JOBS */

    function _job(uint256 customer, uint256 worker) internal returns (JobRequest memory r) {
        r = _request();
        r.consumer = consumers[customer];
        r.sampling = 700 << 8 | 40;
        r.inputBytes = uint32(PROMPT_BYTES);
        r.maxOutputTokens = ANSWER_TOKENS;
        r.maxFee = FEE_CAP;
        r.candidates = _candidates(_candidate(numbers[worker], 1));
        r.packageHash = _word();
        r.keyCommitment = _word();
        r.drawBlock = uint32(_height());
        r.nonce = uint64(uint256(_word()));
    }

    /// With a second candidate.
    function _job(uint256 customer, uint256 first, uint256 second) internal returns (JobRequest memory r) {
        r = _job(customer, first);
        r.candidates = _candidates(_candidate(numbers[first], 1), _candidate(numbers[second], 1));
    }

    /// Submits by reference.
    function _place(JobRequest memory r) internal returns (bytes32) {
        vm.prank(r.consumer);
        return jobs.submit(r, "");
    }

    function _place(uint256 customer, uint256 worker) internal returns (JobRequest memory r, bytes32 id) {
        r = _job(customer, worker);
        id = _place(r);
    }

    /// Completes by hash.
    function _finish(uint256 worker, JobRequest memory r) internal returns (Receipt memory) {
        return _complete(operators[worker], r, _completion(ANSWER, ANSWER_TOKENS), "");
    }

    /// A completed job.
    function _line(uint256 customer, uint256 worker) internal returns (Settlement memory line) {
        JobRequest memory r;
        (r, line.jobId) = _place(customer, worker);
        line.receipt = _finish(worker, r);
    }
}
