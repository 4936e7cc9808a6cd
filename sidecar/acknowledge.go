package sidecar

import (
	"context"
	"fmt"
	"sync"
)

// acknowledge promises on chain that the job will be completed. A job that is acknowledged is left as it is.
func (s *service) acknowledge(ctx context.Context, t task) error {
	if t.acknowledged {
		return nil
	}
	if err := s.send(ctx, t, s.toRegistry(registry.PackAcknowledge(t.id)), isAcknowledged); err != nil {
		return fmt.Errorf("acknowledge: %w", err)
	}
	t.log.InfoContext(ctx, "Job acknowledged")
	return nil
}

// acknowledgeWhenTold waits for the loop's word beside the model. The function it returns ends that: once the answer is
// there, completing is the promise, and an acknowledgement already sent comes first by its nonce.
func (s *service) acknowledgeWhenTold(ctx context.Context, t task) (end func()) {
	ctx, cancel := context.WithCancel(ctx)
	var waiting sync.WaitGroup
	waiting.Go(func() {
		select {
		case <-ctx.Done():
			return
		case <-t.run.promise:
		}
		if err := s.acknowledge(ctx, t); err != nil && ctx.Err() == nil {
			t.log.WarnContext(ctx, "Job was not acknowledged", "error", err)
		}
	})
	return func() {
		cancel()
		waiting.Wait()
	}
}
