package dispatcher

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// settle begins to pay out jobs, batch by batch.
func (k *keeper) settle(ctx context.Context, lines []bindings.Settlement) {
	for batch := range slices.Chunk(lines, k.BatchSize) {
		ids := make([]common.Hash, len(batch))
		for i, line := range batch {
			ids[i] = line.JobId
		}
		k.begin(ctx, k.closings, func(ctx context.Context) error { return k.settleBatch(ctx, batch) }, ids...)
	}
}

// settleBatch sends a batch. The contract skips lines that are not due; should one make it revert all the same, the others
// go without it.
func (k *keeper) settleBatch(ctx context.Context, batch []bindings.Settlement) error {
	call := txmgr.Call{To: k.Reader.Deployment.Contracts.JobRegistry, Data: registry.PackSettleBatch(batch)}
	receipt, err := k.send(ctx, actionSettle.String(), call, "jobs", jobsOf(batch))
	var refused *protocol.Revert
	if errors.As(err, &refused) && len(batch) > 1 {
		half := len(batch) / 2
		return errors.Join(k.settleBatch(ctx, batch[:half]), k.settleBatch(ctx, batch[half:]))
	}
	if err != nil {
		return err
	}
	settled := 0
	for _, log := range receipt.Logs {
		if e, err := registry.UnpackJobSettledEvent(log); err == nil {
			settled++
			k.Log.InfoContext(ctx, "Job settled", "job", common.Hash(e.JobId), "worker", e.Worker, "charge", e.Charge, "reward", e.Reward)
		}
	}
	if settled < len(batch) {
		k.Log.DebugContext(ctx, "Others were faster", "settled", settled, "lines", len(batch))
	}
	return nil
}

func jobsOf(batch []bindings.Settlement) []string {
	jobs := make([]string, len(batch))
	for i, line := range batch {
		jobs[i] = common.Hash(line.JobId).Hex()
	}
	return jobs
}
