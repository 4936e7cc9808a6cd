package protocol

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
)

var (
	models   = bindings.NewModelRegistry()
	workers  = bindings.NewWorkerRegistry()
	staking  = bindings.NewStaking()
	vault    = bindings.NewVault()
	jobs     = bindings.NewJobRegistry()
	delivery = bindings.NewDelivery()
	rewards  = bindings.NewRewardDistributor()
	pairing  = bindings.NewPairing()
)

// decoder turns a log into its event, a pointer to a struct of package bindings.
type decoder func(*types.Log) (any, error)

// with gives an unpack function of package bindings the shape of a decoder.
func with[T any](unpack func(*types.Log) (*T, error)) decoder {
	return func(log *types.Log) (any, error) { return unpack(log) }
}

// Events decodes the logs of one deployment. It is the one table of events; readers switch on the type it returns.
type Events struct {
	decoders map[common.Address]map[common.Hash]decoder
}

// NewEvents returns the events of a deployment.
func NewEvents(d *Deployment) *Events {
	c := d.Contracts
	return &Events{decoders: map[common.Address]map[common.Hash]decoder{
		c.ModelRegistry: table(models.GetABI(), map[string]decoder{
			"TermsAdded":    with(models.UnpackTermsAddedEvent),
			"ParametersSet": with(models.UnpackParametersSetEvent),
			"DispatcherSet": with(models.UnpackDispatcherSetEvent),
			"TermsDelisted": with(models.UnpackTermsDelistedEvent),
			"GuardianSet":   with(models.UnpackGuardianSetEvent),
			"Paused":        with(models.UnpackPausedEvent),
			"Unpaused":      with(models.UnpackUnpausedEvent),

			"OwnershipTransferStarted": with(models.UnpackOwnershipTransferStartedEvent),
			"OwnershipTransferred":     with(models.UnpackOwnershipTransferredEvent),
		}),
		c.WorkerRegistry: table(workers.GetABI(), map[string]decoder{
			"WorkerRegistered":   with(workers.UnpackWorkerRegisteredEvent),
			"EncryptionKeySet":   with(workers.UnpackEncryptionKeySetEvent),
			"ModelAdded":         with(workers.UnpackModelAddedEvent),
			"ModelRemoved":       with(workers.UnpackModelRemovedEvent),
			"OperatorSet":        with(workers.UnpackOperatorSetEvent),
			"PayoutSet":          with(workers.UnpackPayoutSetEvent),
			"CapacitySet":        with(workers.UnpackCapacitySetEvent),
			"AskSet":             with(workers.UnpackAskSetEvent),
			"WorkerDeregistered": with(workers.UnpackWorkerDeregisteredEvent),
			"ModelSuspended":     with(workers.UnpackModelSuspendedEvent),
			"ModelRestored":      with(workers.UnpackModelRestoredEvent),
			"WorkerJailed":       with(workers.UnpackWorkerJailedEvent),
			"WorkerUnjailed":     with(workers.UnpackWorkerUnjailedEvent),
		}),
		c.Staking: table(staking.GetABI(), map[string]decoder{
			"StakeTopUp":          with(staking.UnpackStakeTopUpEvent),
			"UnstakeRequested":    with(staking.UnpackUnstakeRequestedEvent),
			"WorkerWithdrawal":    with(staking.UnpackWorkerWithdrawalEvent),
			"WorkerSlashed":       with(staking.UnpackWorkerSlashedEvent),
			"CompensationClaimed": with(staking.UnpackCompensationClaimedEvent),
			"StakeBurned":         with(staking.UnpackStakeBurnedEvent),
			"TreasuryPaid":        with(staking.UnpackTreasuryPaidEvent),
		}),
		c.Vault: table(vault.GetABI(), map[string]decoder{
			"Deposited":        with(vault.UnpackDepositedEvent),
			"BalanceWithdrawn": with(vault.UnpackBalanceWithdrawnEvent),
			"DelegateSet":      with(vault.UnpackDelegateSetEvent),
		}),
		c.JobRegistry: table(jobs.GetABI(), map[string]decoder{
			"JobSubmitted":    with(jobs.UnpackJobSubmittedEvent),
			"JobAssigned":     with(jobs.UnpackJobAssignedEvent),
			"JobTaken":        with(jobs.UnpackJobTakenEvent),
			"JobAcknowledged": with(jobs.UnpackJobAcknowledgedEvent),
			"JobDeclined":     with(jobs.UnpackJobDeclinedEvent),
			"JobCompleted":    with(jobs.UnpackJobCompletedEvent),
			"JobCancelled":    with(jobs.UnpackJobCancelledEvent),
			"CallFailed":      with(jobs.UnpackCallFailedEvent),
			"JobTimedOut":     with(jobs.UnpackJobTimedOutEvent),
			"JobRefunded":     with(jobs.UnpackJobRefundedEvent),
			"JobSettled":      with(jobs.UnpackJobSettledEvent),
		}),
		c.Delivery: table(delivery.GetABI(), map[string]decoder{
			"DeliveryDemanded": with(delivery.UnpackDeliveryDemandedEvent),
			"JobDelivered":     with(delivery.UnpackJobDeliveredEvent),
		}),
		c.RewardDistributor: table(rewards.GetABI(), map[string]decoder{
			"RewardCredited":     with(rewards.UnpackRewardCreditedEvent),
			"UptimeMoved":        with(rewards.UnpackUptimeMovedEvent),
			"RewardPaid":         with(rewards.UnpackRewardPaidEvent),
			"RewardsDistributed": with(rewards.UnpackRewardsDistributedEvent),
			"PayoutBlocked":      with(rewards.UnpackPayoutBlockedEvent),
			"RewardClaimed":      with(rewards.UnpackRewardClaimedEvent),
		}),
		c.Pairing: table(pairing.GetABI(), map[string]decoder{
			"CodeRegistered": with(pairing.UnpackCodeRegisteredEvent),
			"CodeRevoked":    with(pairing.UnpackCodeRevokedEvent),
			"Paired":         with(pairing.UnpackPairedEvent),
			"Unpaired":       with(pairing.UnpackUnpairedEvent),
		}),
	}}
}

func table(contract abi.ABI, byName map[string]decoder) map[common.Hash]decoder {
	byTopic := make(map[common.Hash]decoder, len(byName))
	for name, decode := range byName {
		byTopic[contract.Events[name].ID] = decode
	}
	return byTopic
}

// Decode returns the event of a log as a pointer to its struct in package bindings, or nil for a log that is not one of
// ours: another contract's, or one this table does not know.
func (e *Events) Decode(log *types.Log) (any, error) {
	if len(log.Topics) == 0 {
		return nil, nil
	}
	decode, ok := e.decoders[log.Address][log.Topics[0]]
	if !ok {
		return nil, nil
	}
	event, err := decode(log)
	if err != nil {
		return nil, fmt.Errorf("decode log %d of transaction %s: %w", log.Index, log.TxHash, err)
	}
	return event, nil
}

// Addresses returns the contracts whose logs Decode knows.
func (e *Events) Addresses() []common.Address {
	addresses := make([]common.Address, 0, len(e.decoders))
	for address := range e.decoders {
		addresses = append(addresses, address)
	}
	return addresses
}
