// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {vm} from "../../script/Vm.sol";
import {JobRequest, Receipt, Status} from "../../src/interfaces/IJobRegistry.sol";
import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {BaseTest} from "../BaseTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

contract DelistTest is BaseTest {
    function _delist(uint32 id) private {
        vm.prank(governor);
        models.delist(id);
    }

    function test_RevertWhen_CallerIsNotTheOwner(address caller) public {
        vm.assume(caller != governor);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vm.prank(caller);
        models.delist(termsId);
    }

    function test_RevertWhen_TheTermsAreUnknown(uint32 unknown) public {
        vm.assume(unknown != termsId);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UnknownTerms.selector, unknown));
        _delist(unknown);
    }

    function test_RevertGiven_TheyAreDelisted() public {
        _delist(termsId);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.AlreadyDelisted.selector, termsId));
        _delist(termsId);
    }

    /// A hard stop for new jobs and new offers.
    function test_Delist_StopsNewJobsAndOffers() public {
        _isTrue(models.isListed(termsId), "listed");
        _expectEmit(address(models));
        emit IModelRegistry.TermsDelisted(termsId, keccak256(MANIFEST));
        _delist(termsId);
        _isTrue(!models.isListed(termsId), "delisted");
        JobRequest memory r = _request();
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelDelisted.selector, termsId));
        _submit(r);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelDelisted.selector, termsId));
        vm.prank(ownerA);
        workers.addModel(workerA, termsId, INPUT_ASK, OUTPUT_ASK);
    }

    /// Running jobs go on: acknowledged, failed over, completed, settled.
    function test_Delist_NeverTouchesARunningJob() public {
        (JobRequest memory r, bytes32 id) = _acknowledged();
        _delist(termsId);
        _miss(r, _completionWindow(r));
        _isAt(id, Status.Assigned, workerB);
        Receipt memory receipt = _complete(operatorB, r, OUTPUT_TOKENS);
        _passUntilDue(receipt);
        jobs.settle(id, receipt);
        _isTrue(rewards.creditOf(workerB) > 0, "paid");
    }

    /// Another version of the model is another matter.
    function test_Delist_LeavesOtherVersionsAlone() public {
        uint32 second = _addTerms(_terms());
        _delist(termsId);
        _isTrue(models.isListed(second), "listed");
    }
}
