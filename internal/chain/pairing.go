package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
)

var pairing = bindings.NewPairing()

// PairingCode is a pairing code as the chain knows it.
type PairingCode struct {
	Address  common.Address // of the one-time key
	Consumer common.Address // who registered it
	Until    uint64         // seconds; it can be claimed before
	Spent    bool           // claimed or revoked
}

// PairingCode returns the code with this address, or ErrUnknown. Until of a spent code is 0.
func (r *Reader) PairingCode(ctx context.Context, address common.Address) (PairingCode, error) {
	code, err := call(ctx, r, r.Deployment.Contracts.Pairing, pairing.PackCodeOf(address), pairing.UnpackCodeOf)
	if err != nil {
		return PairingCode{}, err
	}
	if code.Consumer == (common.Address{}) {
		return PairingCode{}, fmt.Errorf("pairing code %s: %w", address, ErrUnknown)
	}
	until := code.Expiry.Uint64()
	return PairingCode{Address: address, Consumer: code.Consumer, Until: until, Spent: until == 0}, nil
}

// IsPaired says whether a consumer trusts a worker with private jobs.
func (r *Reader) IsPaired(ctx context.Context, consumer common.Address, worker uint32) (bool, error) {
	return call(ctx, r, r.Deployment.Contracts.Pairing, pairing.PackIsPaired(consumer, worker), pairing.UnpackIsPaired)
}

// PairingCodes returns the codes a consumer has registered, oldest first.
func (r *Reader) PairingCodes(ctx context.Context, consumer common.Address) ([]PairingCode, error) {
	logs, err := r.pairingLogs(ctx, "CodeRegistered", consumer)
	if err != nil {
		return nil, err
	}
	codes := make([]PairingCode, len(logs))
	for i := range logs {
		event, err := pairing.UnpackCodeRegisteredEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("decode pairing code: %w", err)
		}
		if codes[i], err = r.PairingCode(ctx, event.Code); err != nil {
			return nil, err
		}
		codes[i].Until = event.Expiry.Uint64()
	}
	return codes, nil
}

// PairedWorkers returns the workers a consumer is paired with now, in the order of their numbers.
func (r *Reader) PairedWorkers(ctx context.Context, consumer common.Address) ([]uint32, error) {
	logs, err := r.pairingLogs(ctx, "Paired", consumer)
	if err != nil {
		return nil, err
	}
	workers := []uint32{}
	for i := range logs {
		event, err := pairing.UnpackPairedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("decode pairing: %w", err)
		}
		workers = append(workers, event.Worker)
	}
	slices.Sort(workers)
	paired := []uint32{}
	for _, worker := range slices.Compact(workers) {
		is, err := r.IsPaired(ctx, consumer, worker)
		if err != nil {
			return nil, err
		}
		if is {
			paired = append(paired, worker)
		}
	}
	return paired, nil
}

// pairingLogs returns the events of one kind about a consumer.
func (r *Reader) pairingLogs(ctx context.Context, event string, consumer common.Address) ([]types.Log, error) {
	logs, err := r.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(r.Deployment.StartBlock),
		Addresses: []common.Address{r.Deployment.Contracts.Pairing},
		Topics:    [][]common.Hash{{pairing.GetABI().Events[event].ID}, {common.BytesToHash(consumer[:])}},
	})
	if err != nil {
		return nil, fmt.Errorf("read pairings of %s: %w", consumer, err)
	}
	return logs, nil
}
