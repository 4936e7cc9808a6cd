package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
)

// IsDispatcher says whether an address may assign waiting jobs.
func (r *Reader) IsDispatcher(ctx context.Context, account common.Address) (bool, error) {
	return read(ctx, r, r.isDispatcher(account))
}

// CompletionOf returns how a completed job stands. It fails with the contract's WrongStatus for a job in another status, and
// with ReceiptMismatch if the receipt is not the one the job settles with.
func (r *Reader) CompletionOf(ctx context.Context, id common.Hash, receipt bindings.Receipt) (bindings.CompletionOfOutput, error) {
	data := registry.PackCompletionOf(id, receipt)
	return call(ctx, r, r.Deployment.Contracts.JobRegistry, data, registry.UnpackCompletionOf)
}
