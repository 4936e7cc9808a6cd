package dispatcher

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/relay"
)

// errRow says that a row is not what the chain hashed.
var errRow = errors.New("the database's row is not the job's; rebuild it with `stint indexer run --rebuild`")

var (
	privacies = map[store.Privacy]protocol.Privacy{
		store.PrivacyOpen: protocol.PrivacyOpen, store.PrivacySealed: protocol.PrivacySealed, store.PrivacyPrivate: protocol.PrivacyPrivate,
	}
	payments = map[store.PaymentSource]protocol.PaymentSource{
		store.PaymentSourceBalance:       protocol.PaymentSourceBalance,
		store.PaymentSourcePermit:        protocol.PaymentSourcePermit,
		store.PaymentSourceAuthorization: protocol.PaymentSourceAuthorization,
	}
)

// job is a job as the chain says it stands, with what it takes to move it on.
type job struct {
	facts
	id      common.Hash
	request bindings.JobRequest
	receipt bindings.Receipt // once completed
	head    *types.Header
}

// readJob reads from the chain what decides about the job of a row.
func (k *keeper) readJob(ctx context.Context, head *types.Header, row store.Job) (job, error) {
	request, err := requestOf(k.network, row)
	if err != nil {
		return job{}, err
	}
	state, err := k.Reader.Job(ctx, row.ID)
	if err != nil {
		return job{}, err
	}
	terms, err := k.entrants.termsOf(ctx, request.TermsId)
	if err != nil {
		return job{}, err
	}
	parameters, err := k.parametersOf(ctx, state.Version)
	if err != nil {
		return job{}, err
	}
	j := job{id: row.ID, request: request, head: head, facts: facts{
		status: protocol.Status(state.Status), expiry: request.Expiry.Uint64(),
		since:     protocol.Clock{Time: state.Since.Uint64(), Block: state.SinceBlock.Uint64()},
		blockTime: parameters.BlockTime, head: protocol.Clock{Time: head.Time, Block: head.Number.Uint64()},
	}}
	switch j.status {
	case protocol.StatusAssigned:
		j.window = uint64(terms.AckWindow)
	case protocol.StatusAcknowledged:
		j.window = protocol.CompletionWindow(terms, request)
	case protocol.StatusCompleted:
		err = k.readCompleted(ctx, &j, row)
	}
	return j, err
}

// readCompleted adds what decides about a completed job. A job whose completion the row does not know yet has nothing due.
func (k *keeper) readCompleted(ctx context.Context, j *job, row store.Job) error {
	receipt, known := receiptOf(row)
	if !known {
		j.status = protocol.StatusNone
		return nil
	}
	completion, err := k.Reader.CompletionOf(ctx, j.id, receipt)
	switch name := revertName(err); {
	case name == "WrongStatus": // it has just been settled
		j.status = protocol.StatusNone
		return nil
	case name == "ReceiptMismatch":
		return fmt.Errorf("%w: %w", errRow, err)
	case err != nil:
		return err
	}
	j.receipt, j.suspended = receipt, completion.Suspended
	j.checkableUntil = protocol.Clock{Time: receipt.CheckableUntil.Uint64(), Block: receipt.CheckableUntilBlock.Uint64()}
	if !j.suspended {
		return nil
	}
	demand, err := k.Reader.Demand(ctx, j.id)
	if err != nil {
		return err
	}
	j.since = protocol.Clock{Time: uint64(demand.Since), Block: demand.SinceBlock.Uint64()}
	parameters, err := k.parametersOf(ctx, receipt.Version)
	if err != nil {
		return err
	}
	j.window, j.blockTime = uint64(parameters.DeliveryWindow), parameters.BlockTime
	return nil
}

// parametersOf returns the parameters a job lives by, which never change once set; those of no version are of no job.
func (k *keeper) parametersOf(ctx context.Context, version uint8) (bindings.Parameters, error) {
	if parameters, known := k.parameters[version]; known || version == 0 {
		return parameters, nil
	}
	parameters, err := k.Reader.ParametersOf(ctx, version)
	if err == nil {
		k.parameters[version] = parameters
	}
	return parameters, err
}

// requestOf rebuilds a job's request from its row. It returns errRow unless the request hashes to the job's id, so nothing
// is ever sent about another job than the row names.
func requestOf(n relay.Network, row store.Job) (bindings.JobRequest, error) {
	request := bindings.JobRequest{
		Consumer: row.Consumer, TermsId: uint32(row.TermsID), Sampling: uint32(row.Sampling),
		InputBytes: uint32(row.InputBytes), MaxOutputTokens: uint32(row.MaxOutputTokens),
		MaxInputAsk: row.MaxInputAsk.Int(), MaxOutputAsk: row.MaxOutputAsk.Int(), MaxFee: row.MaxFee.Int(),
		Privacy: uint8(privacies[row.Privacy]), Candidates: candidatesOf(row),
		PackageHash: row.PackageHash, KeyCommitment: row.KeyCommitment, Payment: uint8(payments[row.Payment]),
		DrawBlock: uint32(row.DrawBlock), Nonce: row.Nonce.Int().Uint64(), Expiry: big.NewInt(row.Expiry.Unix()),
	}
	id, err := protocol.RequestHash(n.ChainID, n.Registry, request)
	if err == nil && id != row.ID {
		err = fmt.Errorf("it hashes to %s", id)
	}
	if err != nil {
		return request, fmt.Errorf("%w: %w", errRow, err)
	}
	return request, nil
}

func candidatesOf(row store.Job) []uint64 {
	candidates := make([]uint64, min(len(row.CandidateWorkers), len(row.CandidateKeys)))
	for i := range candidates {
		candidates[i] = uint64(row.CandidateWorkers[i])<<32 | uint64(uint32(row.CandidateKeys[i]))
	}
	return candidates
}

// receiptOf rebuilds the receipt a completed job settles with; false if the row knows of no completion yet.
func receiptOf(row store.Job) (bindings.Receipt, bool) {
	if row.Worker == nil || row.LatencyBps == nil || row.Held == nil || row.Charge == nil || row.Evidence == nil ||
		row.ParametersVersion == nil || row.FeeBps == nil || row.Bounty == nil || row.CheckableUntil == nil || row.CheckableUntilBlock == nil {
		return bindings.Receipt{}, false
	}
	return bindings.Receipt{
		Consumer: row.Consumer, Worker: uint32(*row.Worker), TermsId: uint32(row.TermsID), LatencyBps: uint16(*row.LatencyBps),
		Version: uint8(*row.ParametersVersion), FeeBps: uint16(*row.FeeBps), Bounty: row.Bounty.Int().Uint64(),
		Escrow: row.Held.Int(), Charge: row.Charge.Int(), Evidence: *row.Evidence,
		CheckableUntil: big.NewInt(row.CheckableUntil.Unix()), CheckableUntilBlock: big.NewInt(*row.CheckableUntilBlock),
	}, true
}
