// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm, vm} from "../../script/Vm.sol";
import {
    Completion,
    DeclineReason,
    IJobRegistry,
    JobRequest,
    Receipt,
    Settlement
} from "../../src/interfaces/IJobRegistry.sol";
import {Payment} from "../../src/interfaces/IRewardDistributor.sol";
import {Profile} from "./Profile.sol";
import {Report} from "./Report.sol";

/// What each step of a job costs, against what contracts/gas.json says it costs (docs/gas.md).
contract GasTest is Report {
    bytes private _package;

    function setUp() public override {
        super.setUp();
        _package = vm.parseBytes(vm.trim(vm.readFile("contracts/test/gas/package.hex")));
    }

    /// Every step is taken twice by the same parties, and the second time counts.
    function test_Gas_IsWhatTheFileSays() public {
        _steps();
        _steps();
        if (_asked("profile")) {
            _startProfile();
            _steps();
        }
        _report();
    }

    function _steps() private {
        _submits();
        _assigns();
        _acknowledges();
        _completes();
        _completesMany();
        _settles();
        _distributes();
        _stakes();
        _timesOut();
        _unjails();
    }

    function _submits() private {
        bytes memory package = _random(PROMPT_BYTES);
        _submitted("submit", package, package);
        _submitted("submitSealed", _package, _package);
        _submitted("submitReference", package, "");
        _relayed("submitSigned", package, package);
        _relayed("submitSignedReference", package, "");
    }

    function _submitted(string memory step, bytes memory package, bytes memory carried) private {
        JobRequest memory r = _job(0, 0);
        r.packageHash = keccak256(package);
        _send(step, r.consumer, address(jobs), abi.encodeCall(jobs.submit, (r, carried)));
        _finish(0, r);
    }

    /// A stranger hands in what the consumer signed.
    function _relayed(string memory step, bytes memory package, bytes memory carried) private {
        JobRequest memory r = _job(0, 0);
        r.packageHash = keccak256(package);
        bytes memory signature = _signature(0, jobs.hashRequest(r));
        _send(step, relayer, address(jobs), abi.encodeCall(jobs.submitSigned, (r, carried, signature, "")));
        _finish(0, r);
    }

    /// The first candidate declines, which gives the job to the second. Or that one is full, so the job waits until a
    /// dispatcher can assign it.
    function _assigns() private {
        JobRequest memory r = _job(0, 0, 1);
        _place(r);
        _send("decline", operators[0], address(jobs), _declineData(r));
        _finish(1, r);

        (JobRequest memory one,) = _place(1, 1);
        (JobRequest memory two,) = _place(1, 1);
        r = _job(0, 0, 1);
        _place(r);
        _decline(r, operators[0], DeclineReason.Busy);
        _finish(1, one);
        _finish(1, two);
        _send("assign", dispatcher, address(jobs), abi.encodeCall(jobs.assign, (r, numbers[1])));
        _finish(1, r);
    }

    function _declineData(JobRequest memory r) private view returns (bytes memory) {
        return abi.encodeCall(jobs.decline, (r, DeclineReason.Busy));
    }

    function _acknowledges() private {
        (JobRequest memory r, bytes32 id) = _place(0, 0);
        _send("acknowledge", operators[0], address(jobs), abi.encodeCall(jobs.acknowledge, (id)));
        _finish(0, r);
    }

    function _completes() private {
        bytes memory answer = _random(ANSWER_BYTES);
        _completed("complete", answer, "");
        _completed("completeInline", answer, answer);
    }

    function _completed(string memory step, bytes memory answer, bytes memory carried) private {
        (JobRequest memory r,) = _place(0, 0);
        Completion memory c = _completion(answer, ANSWER_TOKENS);
        _send(step, operators[0], address(jobs), abi.encodeCall(jobs.complete, (r, c, carried)));
    }

    /// All by hash, by the one worker that can have so many at once.
    function _completesMany() private {
        bytes[] memory calls = new bytes[](COMPLETIONS);
        for (uint256 i; i < COMPLETIONS; ++i) {
            (JobRequest memory r,) = _place(0, LINES);
            calls[i] = abi.encodeCall(jobs.complete, (r, _completion(_random(ANSWER_BYTES), ANSWER_TOKENS), ""));
        }
        bytes memory data = abi.encodeCall(jobs.batch, (calls));
        Vm.Log[] memory logs = _send("completeBatch", operators[LINES], address(jobs), data, COMPLETIONS);
        for (uint256 i; i < COMPLETIONS; ++i) {
            _eq(logs[i].topics[0], IJobRegistry.JobCompleted.selector, "each call of the batch completes");
        }
    }

    function _settles() private {
        Settlement memory line = _line(0, 0);
        _passUntilDue(line.receipt);
        _send("settle", keeper, address(jobs), abi.encodeCall(jobs.settle, (line.jobId, line.receipt)));
        _settledBatch("settleDistinct", true, true);
        _settledBatch("settleConsumer", false, true);
        _settledBatch("settlePair", false, false);
    }

    function _settledBatch(string memory step, bool manyConsumers, bool manyWorkers) private {
        Settlement[] memory batch = new Settlement[](LINES);
        for (uint256 i; i < LINES; ++i) {
            batch[i] = _line(manyConsumers ? i : 0, manyWorkers ? i : 0);
        }
        _passUntilDue(batch[LINES - 1].receipt);
        _send(step, keeper, address(jobs), abi.encodeCall(jobs.settleBatch, (batch)), LINES);
    }

    function _distributes() private {
        Payment[] memory batch = new Payment[](LINES);
        for (uint256 i; i < LINES; ++i) {
            batch[i] = Payment(numbers[i], rewards.account(numbers[i]).earned);
        }
        _send("distribute", keeper, address(rewards), abi.encodeCall(rewards.distribute, (batch)), LINES);
    }

    function _stakes() private {
        _send("stake", owners[0], address(staking), abi.encodeCall(staking.stake, (numbers[0], 1e18)));
    }

    /// The first candidate misses its acknowledgement, and the second has the job.
    function _timesOut() private {
        JobRequest memory r = _job(0, 0, 1);
        _place(r);
        _pass(_terms().ackWindow);
        _send("timeOut", keeper, address(jobs), abi.encodeCall(jobs.timeOut, (r)));
        _finish(1, r);
    }

    function _unjails() private {
        _skip(8 * p.jailTerm, 1);
        _send("unjail", operators[0], address(workers), abi.encodeCall(workers.unjail, (numbers[0])));
    }

    function _startProfile() private {
        _profile = new Profile();
        _profile.name(address(jobs), "JobRegistry");
        _profile.name(address(models), "ModelRegistry");
        _profile.name(address(workers), "WorkerRegistry");
        _profile.name(address(staking), "Staking");
        _profile.name(address(vault), "Vault");
        _profile.name(address(rewards), "RewardDistributor");
        _profile.name(address(delivery), "Delivery");
        _profile.name(address(stakeToken), "stake token");
        _profile.name(address(paymentToken), "payment token");
    }
}
