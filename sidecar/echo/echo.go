// Package echo is the runtime for machines without a model: the answer is the prompt. It serves
// models of kind echo, so that nobody who pays for an echo takes it for thought.
//
// A token is as many whole characters as fit in four bytes, so counts follow from the text alone.
package echo

import (
	"context"
	"time"
	"unicode/utf8"

	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/sidecar"
)

const tokenBytes = 4

// Runtime implements sidecar.Runtime. The zero value is ready for use.
type Runtime struct {
	Delay time.Duration // before each token but the first, for those who want to watch
}

var _ sidecar.Runtime = Runtime{}

// Manifest returns the manifest of the one model this runtime serves.
func (Runtime) Manifest() protocol.Manifest {
	return protocol.Manifest{V: 1, Kind: protocol.ManifestEcho, Name: "echo"}
}

// Ready always succeeds.
func (Runtime) Ready(context.Context) error { return nil }

// Generate emits the prompt token by token, up to p.MaxOutputTokens.
func (r Runtime) Generate(ctx context.Context, p sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error) {
	if err := p.Validate(); err != nil {
		return sidecar.Outcome{}, err
	}
	outcome := sidecar.Outcome{Finish: sidecar.FinishStop}
	for rest := p.Text; rest != ""; {
		token := nextToken(rest)
		rest = rest[len(token):]
		outcome.InputTokens++
		if outcome.OutputTokens == p.MaxOutputTokens {
			outcome.Finish = sidecar.FinishLength
			continue
		}
		if err := r.pause(ctx, outcome.OutputTokens); err != nil {
			return sidecar.Outcome{}, err
		}
		if err := emit(token); err != nil {
			return sidecar.Outcome{}, err
		}
		outcome.OutputTokens++
	}
	return outcome, nil
}

// pause waits for the next token.
func (r Runtime) pause(ctx context.Context, tokens uint32) error {
	if r.Delay <= 0 || tokens == 0 {
		return ctx.Err()
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(r.Delay):
		return nil
	}
}

// nextToken returns the first token of text, which is not empty. A byte that is not UTF-8 counts
// as a character.
func nextToken(text string) string {
	end := 0
	for end < len(text) {
		_, size := utf8.DecodeRuneInString(text[end:])
		if end+size > tokenBytes {
			break
		}
		end += size
	}
	return text[:end]
}
