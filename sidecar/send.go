package sidecar

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// retryPause is between two tries to send a transaction.
const retryPause = time.Second

var (
	registry = bindings.NewJobRegistry()
	delivery = bindings.NewDelivery()
)

// errNotDue ends a run whose job is another's, over, or overdue.
var errNotDue = errors.New("the job is no longer due")

// toRegistry is a call of the JobRegistry.
func (s *service) toRegistry(data []byte) txmgr.Call {
	return txmgr.Call{To: s.Reader.Deployment.Contracts.JobRegistry, Data: data}
}

// send sends a call of a job, again and again, until the chain shows what the call leads to, or the job is no longer due.
func (s *service) send(ctx context.Context, t task, call txmgr.Call, arrived func(facts) bool) error {
	for {
		_, sendErr := s.Sender.Send(ctx, call)
		if sendErr == nil {
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("%w: %w", context.Cause(ctx), sendErr)
		}
		f, err := s.factsOfTask(ctx, t)
		switch {
		case err != nil:
			sendErr = errors.Join(sendErr, err)
		case arrived(f):
			return nil // an earlier try did it
		case decide(f).action != actionSend:
			return fmt.Errorf("%w: %w", errNotDue, sendErr)
		}
		t.log.WarnContext(ctx, "Transaction was not accepted, will retry", "doing", t.run.doing.String(), "error", sendErr)
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(retryPause):
		}
	}
}

// factsOfTask reads all that decides whether a transaction in hand still counts.
func (s *service) factsOfTask(ctx context.Context, t task) (facts, error) {
	v, err := s.view(ctx, nil)
	if err != nil {
		return facts{}, err
	}
	f, _, err := s.state(ctx, v, t.id)
	if err != nil {
		return f, err
	}
	f.blockTime = t.parameters.BlockTime
	f.doing, f.sending = t.run.doing, true
	switch {
	case f.held():
		f.window, err = s.window(ctx, v, f.status, t.submission.Request)
	case f.status == protocol.StatusCompleted && t.run.doing == actionDeliver:
		err = s.addDemand(ctx, v, t.id, t.parameters, &f)
	}
	return f, err
}

// The transitions that calls lead to, as send asks for them. A job completed by another worker is one as well: nothing is
// left to do.
func isAcknowledged(f facts) bool {
	return f.held() && f.status == protocol.StatusAcknowledged || isCompleted(f)
}
func isCompleted(f facts) bool { return f.status == protocol.StatusCompleted }
func isGone(f facts) bool      { return !f.held() }
