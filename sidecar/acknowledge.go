package sidecar

import (
	"context"
	"fmt"

	"github.com/stint-protocol/stint/internal/protocol"
)

// acknowledge promises on chain that the job will be completed. A job an earlier attempt acknowledged is left as it is.
func (s *service) acknowledge(ctx context.Context, t task) error {
	if t.acknowledged {
		return nil
	}
	if err := s.send(ctx, t, registry.PackAcknowledge(t.id), protocol.StatusAcknowledged); err != nil {
		return fmt.Errorf("acknowledge: %w", err)
	}
	t.log.InfoContext(ctx, "Job acknowledged")
	return nil
}
