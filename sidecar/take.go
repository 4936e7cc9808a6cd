package sidecar

import (
	"context"
	"errors"
	"fmt"

	"github.com/stint-protocol/stint/internal/protocol"
)

// errNotTaken ends a run whose job another worker was faster to take, or that cannot be taken now.
var errNotTaken = errors.New("the job was not taken")

// errBarred says that it never can be: the contract counts this worker's turn as used.
var errBarred = fmt.Errorf("%w: this worker has had it", errNotTaken)

// take binds the worker to a waiting job. It simulates first, so that losing the race mostly costs nothing. Unless the job
// is the worker's afterwards it was not taken; should a transaction land later, the next look finds the job.
func (s *service) take(ctx context.Context, t task) error {
	_, err := s.Sender.Send(ctx, s.toRegistry(registry.PackTake(t.submission.Request)))
	if err == nil {
		t.log.InfoContext(ctx, "Job taken")
		return nil
	}
	var revert *protocol.Revert
	if errors.As(err, &revert) && revert.Name == "NotCandidate" {
		return errBarred
	}
	if f, readErr := s.factsOfTask(ctx, t); readErr == nil && f.held() {
		t.log.InfoContext(ctx, "Job taken")
		return nil
	}
	return fmt.Errorf("%w: %w", errNotTaken, err)
}
