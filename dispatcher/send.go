package dispatcher

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

var (
	registry = bindings.NewJobRegistry()
	delivery = bindings.NewDelivery()
	rewards  = bindings.NewRewardDistributor()
)

var (
	// errNotNow says that nothing is wrong: somebody was faster, it is too early, or nobody can take the job now.
	errNotNow = errors.New("not now")
	// errRehearsed says that it would have been sent, but for the dry run.
	errRehearsed = errors.New("not sent in a dry run")
)

// lost are the refusals of a call that another's call or the clock came before.
var lost = map[string]bool{
	"WrongStatus": true, "DeadlineNotPassed": true, "DeadlinePassed": true, "JobSuspended": true, "NoDemand": true,
	"NotCandidate": true, "WorkerNotUsable": true, "ReceiptMismatch": true,
}

// send sends a call once it passes its simulation, and returns the receipt. Errors: errNotNow with the refusal, if that is
// in the nature of a race; errRehearsed; what the Sender returns.
func (k *keeper) send(ctx context.Context, verb string, call txmgr.Call, attrs ...any) (*types.Receipt, error) {
	if k.DryRun {
		gas, err := k.Sender.Simulate(ctx, call)
		if err == nil {
			k.Log.InfoContext(ctx, "Would send", append([]any{"verb", verb, "gas", gas}, attrs...)...)
			return nil, errRehearsed
		}
		return nil, k.judge(ctx, verb, err)
	}
	receipt, err := k.Sender.Send(ctx, call)
	if err != nil {
		return nil, k.judge(ctx, verb, err)
	}
	k.metrics.sent.WithLabelValues(verb).Inc()
	return receipt, nil
}

func (k *keeper) judge(ctx context.Context, verb string, err error) error {
	var reverted *txmgr.RevertedError // it passed its simulation, so the state changed meanwhile
	if !errors.As(err, &reverted) && !lost[revertName(err)] {
		return fmt.Errorf("%s: %w", verb, err)
	}
	k.metrics.lost.WithLabelValues(verb).Inc()
	k.Log.DebugContext(ctx, "Not now", "verb", verb, "error", err)
	return fmt.Errorf("%w: %s: %w", errNotNow, verb, err)
}

// revertName returns the name of the contract's error in err, or nothing.
func revertName(err error) string {
	var revert *protocol.Revert
	if errors.As(err, &revert) {
		return revert.Name
	}
	return ""
}
