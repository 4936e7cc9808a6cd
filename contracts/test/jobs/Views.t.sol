// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, PaymentSource, Privacy} from "../../src/interfaces/IJobRegistry.sol";
import {BaseTest} from "../BaseTest.sol";

contract ViewsTest is BaseTest {
    /// The digest a wallet computes from the same typed data, and forge's own implementation of EIP-712 with it.
    function test_HashRequest_IsTheEip712Digest(uint32 sampling, uint96 maxFee, uint64 nonce, bytes32 keys)
        public
        view
    {
        JobRequest memory r = _request();
        (r.sampling, r.maxFee, r.nonce, r.keyCommitment) = (sampling, maxFee, nonce, keys);
        r.privacy = Privacy.Private;
        r.payment = PaymentSource.Authorization;
        r.drawBlock = 77;
        _eq(jobs.hashRequest(r), vm.eip712HashTypedData(_typedData(r)), "digest");
    }

    function _typedData(JobRequest memory r) private view returns (string memory) {
        string memory domain = string.concat(
            '"domain":{"name":"Stint","version":"1","chainId":31337,"verifyingContract":"',
            vm.toString(address(jobs)),
            '"}'
        );
        return string.concat(
            '{"types":{"EIP712Domain":[',
            _field("name", "string"),
            ",",
            _field("version", "string"),
            ",",
            _field("chainId", "uint256"),
            ",",
            _field("verifyingContract", "address"),
            '],"JobRequest":[',
            _fields(),
            ']},"primaryType":"JobRequest",',
            domain,
            ',"message":{',
            _message(r),
            "}}"
        );
    }

    function _fields() private pure returns (string memory) {
        string memory first = string.concat(
            _field("consumer", "address"),
            ",",
            _field("termsId", "uint32"),
            ",",
            _field("sampling", "uint32"),
            ",",
            _field("inputBytes", "uint32"),
            ",",
            _field("maxOutputTokens", "uint32"),
            ",",
            _field("maxInputAsk", "uint48"),
            ",",
            _field("maxOutputAsk", "uint48"),
            ","
        );
        return string.concat(
            first,
            _field("maxFee", "uint96"),
            ",",
            _field("privacy", "uint8"),
            ",",
            _field("candidates", "uint64[]"),
            ",",
            _field("packageHash", "bytes32"),
            ",",
            _field("keyCommitment", "bytes32"),
            ",",
            _field("payment", "uint8"),
            ",",
            _field("drawBlock", "uint32"),
            ",",
            _field("nonce", "uint64"),
            ",",
            _field("expiry", "uint40")
        );
    }

    function _field(string memory name, string memory kind) private pure returns (string memory) {
        return string.concat('{"name":"', name, '","type":"', kind, '"}');
    }

    function _message(JobRequest memory r) private pure returns (string memory) {
        string memory first = string.concat(
            '"consumer":"',
            vm.toString(r.consumer),
            '",',
            _number("termsId", r.termsId),
            _number("sampling", r.sampling),
            _number("inputBytes", r.inputBytes),
            _number("maxOutputTokens", r.maxOutputTokens),
            _number("maxInputAsk", r.maxInputAsk),
            _number("maxOutputAsk", r.maxOutputAsk),
            _number("maxFee", r.maxFee)
        );
        string memory second = string.concat(
            _number("privacy", uint256(r.privacy)),
            '"candidates":["',
            vm.toString(r.candidates[0]),
            '","',
            vm.toString(r.candidates[1]),
            '"],"packageHash":"',
            vm.toString(r.packageHash),
            '","keyCommitment":"',
            vm.toString(r.keyCommitment),
            '",'
        );
        return string.concat(
            first,
            second,
            _number("payment", uint256(r.payment)),
            _number("drawBlock", r.drawBlock),
            _number("nonce", r.nonce),
            '"expiry":"',
            vm.toString(r.expiry),
            '"'
        );
    }

    function _number(string memory name, uint256 value) private pure returns (string memory) {
        return string.concat('"', name, '":"', vm.toString(value), '",');
    }

    /// maxFee, three bounties, and a bounty and an attempt fee for each candidate.
    function test_EscrowFor(uint80 maxFee, uint8 candidates) public view {
        uint256 expected = uint256(maxFee) + (3 + uint256(candidates)) * 500 + uint256(candidates) * 500;
        _eq(jobs.escrowFor(maxFee, candidates), expected, "escrow");
    }
}
