package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
)

var delivery = bindings.NewDelivery()

// Demand returns the demand for pages of a job's response, with Since 0 if there was none.
func (r *Reader) Demand(ctx context.Context, id common.Hash) (bindings.Demand, error) {
	return call(ctx, r, r.Deployment.Contracts.Delivery, delivery.PackDemandOf(id), delivery.UnpackDemandOf)
}

// Completion returns how a job was completed, searching from a block on, or ErrUnknown. Its receipt is the job's until
// pages of the response are delivered whole.
func (r *Reader) Completion(ctx context.Context, id common.Hash, from uint64) (*bindings.JobRegistryJobCompleted, error) {
	logs, err := r.JobLogs(ctx, id, from)
	if err != nil {
		return nil, err
	}
	for i := range logs {
		if event, err := registry.UnpackJobCompletedEvent(&logs[i]); err == nil {
			return event, nil
		}
	}
	return nil, fmt.Errorf("completion of job %s: %w", id, ErrUnknown)
}
