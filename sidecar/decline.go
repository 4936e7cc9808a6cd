package sidecar

import (
	"context"
	"fmt"
)

// decline gives the job back, which costs neither stake nor score and lets the next candidate have it.
func (s *service) decline(ctx context.Context, t task) error {
	call := s.toRegistry(registry.PackDecline(t.submission.Request, uint8(t.reason)))
	if err := s.send(ctx, t, call, isGone); err != nil {
		return fmt.Errorf("decline: %w", err)
	}
	t.log.InfoContext(ctx, "Job declined", "reason", t.reason)
	return nil
}
