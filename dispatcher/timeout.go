package dispatcher

import (
	"context"

	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// timeOut moves a job on whose deadline passed.
func (k *keeper) timeOut(ctx context.Context, j job) error {
	call := txmgr.Call{To: k.Reader.Deployment.Contracts.JobRegistry, Data: registry.PackTimeOut(j.request)}
	receipt, err := k.send(ctx, actionTimeOut.String(), call, "job", j.id, "status", j.status.String())
	if err != nil {
		return err
	}
	for _, log := range receipt.Logs {
		if e, err := registry.UnpackJobTimedOutEvent(log); err == nil {
			k.Log.InfoContext(ctx, "Job timed out", "job", j.id, "worker", e.Worker,
				"from", protocol.Status(e.From).String(), "next", protocol.Status(e.Next).String())
		}
	}
	return nil
}

// failDelivery ends a job whose demanded pages did not come.
func (k *keeper) failDelivery(ctx context.Context, j job) error {
	call := txmgr.Call{To: k.Reader.Deployment.Contracts.Delivery, Data: delivery.PackTimeOut(j.request, j.receipt)}
	if _, err := k.send(ctx, actionFail.String(), call, "job", j.id, "worker", j.receipt.Worker); err != nil {
		return err
	}
	k.Log.InfoContext(ctx, "Delivery was missed", "job", j.id, "worker", j.receipt.Worker)
	return nil
}
