package sidecar

import (
	"context"
	"errors"
	"fmt"
)

// Runtime runs one model for one worker.
type Runtime interface {
	// Ready proves that the model can answer now, loading it if need be. The error says what to do.
	Ready(ctx context.Context) error
	// Generate runs one prompt and calls emit with each piece of answer text, in order. An error
	// from emit ends the run and is returned. The error is nil only if the model finished: pieces
	// emitted before an error are not an answer.
	Generate(ctx context.Context, p Prompt, emit func(text string) error) (Outcome, error)
}

// Refusals of a Runtime that callers branch on.
var (
	// ErrUnservable: no worker with this model can serve the prompt; the job is to be declined.
	ErrUnservable = errors.New("unservable")
	// ErrModelMissing: the model is not installed.
	ErrModelMissing = errors.New("model missing")
	// ErrUnreachable: the model server does not answer.
	ErrUnreachable = errors.New("model server unreachable")
)

// Prompt is what one job asks of the model.
type Prompt struct {
	Text            string
	MaxOutputTokens uint32  // at least 1
	Temperature     float64 // 0..2; at 0 the most likely token is taken and TopK and Seed mean nothing
	TopK            uint32  // candidates to draw from; 0 means all
	Seed            int64   // 0..2^32-1
}

const (
	maxTemperature = 2
	maxSeed        = 1<<32 - 1
)

// Validate refuses what no runtime can run. Only an empty text is ErrUnservable: the other bounds
// are checked before a job reaches a worker.
func (p Prompt) Validate() error {
	switch {
	case p.Text == "":
		return fmt.Errorf("%w: the prompt is empty", ErrUnservable)
	case p.MaxOutputTokens == 0:
		return errors.New("run prompt: 0 output tokens asked for")
	case !(p.Temperature >= 0 && p.Temperature <= maxTemperature): // NaN fails too
		return fmt.Errorf("run prompt: temperature %v is outside 0..%d", p.Temperature, maxTemperature)
	case p.Seed < 0 || p.Seed > maxSeed:
		return fmt.Errorf("run prompt: seed %d is outside 0..2^32-1", p.Seed)
	}
	return nil
}

// Outcome says how a finished run ended.
type Outcome struct {
	Finish Finish
	// InputTokens is the length of the framed prompt, 0 if the server did not say.
	InputTokens uint32
	// OutputTokens is the length of the answer, at most Prompt.MaxOutputTokens.
	OutputTokens uint32
}

// Finish is the reason a model stopped.
type Finish uint8

const (
	// FinishStop: the model ended its answer.
	FinishStop Finish = iota + 1
	// FinishLength: the answer reached MaxOutputTokens, or prompt and answer filled the context.
	FinishLength
	// FinishRepetition: the server ended an answer that repeated one token over and over.
	FinishRepetition
)

// String returns the word for logs.
func (f Finish) String() string {
	switch f {
	case FinishStop:
		return "stop"
	case FinishLength:
		return "length"
	case FinishRepetition:
		return "repetition"
	default:
		return fmt.Sprintf("Finish(%d)", uint8(f))
	}
}
