package sidecar

import (
	"context"
	"fmt"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
)

// complete seals the answer and delivers it inline. An empty answer is one empty final chunk.
func (s *service) complete(ctx context.Context, t task, r *result, key seal.Key, text []byte) error {
	response := seal.SealAnswer(key, t.id, s.me.address, r.attempt, text)
	root, err := seal.ResponseRoot(response, nil)
	if err != nil {
		return fmt.Errorf("complete: %w", err)
	}
	r.answer.OutputTokens = min(r.answer.OutputTokens, t.submission.Request.MaxOutputTokens)
	completion := bindings.Completion{
		ResponseRoot: root,
		AnswerLength: uint32(len(response)),
		OutputTokens: r.answer.OutputTokens,
	}
	data := registry.PackComplete(t.submission.Request, completion, response)
	if err := s.send(ctx, t, data, protocol.StatusCompleted); err != nil {
		return fmt.Errorf("complete: %w", err)
	}
	return nil
}
