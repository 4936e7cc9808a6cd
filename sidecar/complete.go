package sidecar

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/seal"
)

// complete commits to the answer on chain, with it or, if it is long, with its hash alone. An empty answer is one empty
// final chunk.
func (s *service) complete(ctx context.Context, t task, r *result, key seal.Key, a *stream) error {
	response, inline, err := s.respond(ctx, t, r, key, a)
	if err != nil {
		return fmt.Errorf("complete: %w", err)
	}
	r.answer.OutputTokens = min(r.answer.OutputTokens, t.submission.Request.MaxOutputTokens)
	completion, err := completionOf(response, r.answer.OutputTokens)
	if err != nil {
		return fmt.Errorf("complete: %w", err)
	}
	posted := response
	if !inline {
		if err := s.journal.keep(t.id, completion.ResponseRoot, response); err != nil {
			return fmt.Errorf("complete: %w", err)
		}
		r.kept, posted = true, []byte{}
	}
	call := s.toRegistry(registry.PackComplete(t.submission.Request, completion, posted))
	if err := s.send(ctx, t, call, isCompleted); err != nil {
		return fmt.Errorf("complete: %w", err)
	}
	return nil
}

// respond chooses the response, the very bytes of a stream, and whether it goes on chain. A stream that fits does, while
// the relay is there, where somebody may have read it already. A longer one is left to the relay, if that holds every frame. Else the
// text is sealed again without the tick's padding, as a further attempt, since the one before may have readers.
func (s *service) respond(ctx context.Context, t task, r *result, key seal.Key, a *stream) (response []byte, inline bool, err error) {
	streamed := a.end()
	fits := len(streamed) <= int(t.inline)
	switch {
	case streamed == nil:
	case fits && s.Relay.Connected():
		return streamed, true, nil
	case fits:
		t.log.DebugContext(ctx, "The relay is away: the answer goes on chain")
	default:
		if err = a.confirmed(ctx); err == nil {
			return streamed, false, nil
		}
		t.log.DebugContext(ctx, "The relay does not hold the answer", "error", err)
	}
	if len(a.sealed) > 0 {
		if r.attempt, err = s.journal.begin(t.id, t.block); err != nil {
			return nil, false, err
		}
	}
	compact := seal.SealAnswer(key, t.id, s.me.address, r.attempt, a.text.text)
	return compact, len(compact) <= int(t.inline), nil
}

// completionOf is what the chain is told of a response.
func completionOf(response []byte, tokens uint32) (bindings.Completion, error) {
	root, err := seal.ResponseRoot(response, nil)
	if err != nil {
		return bindings.Completion{}, err
	}
	top, err := seal.ResponseTop(response, nil)
	if err != nil {
		return bindings.Completion{}, err
	}
	length := uint32(len(response))
	return bindings.Completion{
		ResponseRoot: root, ResponseTop: top, TraceRoot: common.Hash{},
		ResponseLength: length, AnswerLength: length, OutputTokens: tokens,
	}, nil
}
