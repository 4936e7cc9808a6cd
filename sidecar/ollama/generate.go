package ollama

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/ollama/ollama/api"

	"github.com/stint-protocol/stint/sidecar"
)

// repetitionLimit is the number of equal pieces in a row, the first not counted, after which
// Ollama ends an answer without a word.
const repetitionLimit = 30

// Generate implements sidecar.Runtime. Ollama frames the prompt with the model's template. What a
// model thinks before it answers is asked to be left out, and is never emitted.
func (r *Runtime) Generate(ctx context.Context, p sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error) {
	if err := p.Validate(); err != nil {
		return sidecar.Outcome{}, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	s := &stream{
		emit: emit, maxBytes: r.cfg.MaxAnswerBytes, betweenTokens: r.cfg.BetweenTokens,
		watchdog: time.AfterFunc(r.cfg.FirstToken, func() {
			cancel(fmt.Errorf("model %s was silent too long: %w", r.cfg.Model, context.DeadlineExceeded))
		}),
	}
	defer s.watchdog.Stop()

	body := &bodyWatcher{next: r.transport}
	err := newClient(r.base, body).Generate(ctx, r.request(p), s.receive)
	switch {
	case s.failed != nil:
		return sidecar.Outcome{}, s.failed
	case err != nil || ctx.Err() != nil:
		return sidecar.Outcome{}, fmt.Errorf("generate: %w", classify(ctx, err, r.base, r.cfg.Model))
	case s.done != nil:
		return s.outcome(p.MaxOutputTokens)
	case body.complete && s.repeats >= repetitionLimit:
		return s.counted(sidecar.FinishRepetition, p.MaxOutputTokens), nil
	default:
		return sidecar.Outcome{}, errors.New("generate: the answer stopped in the middle; see Ollama's log")
	}
}

// request asks for one answer with every sampling option said and no other.
func (r *Runtime) request(p sidecar.Prompt) *api.GenerateRequest {
	no := false
	return &api.GenerateRequest{
		Model:    r.cfg.Model,
		Prompt:   p.Text,
		Think:    &api.ThinkValue{Value: false},
		Truncate: &no,
		Shift:    &no,
		Options: map[string]any{
			"num_predict":       p.MaxOutputTokens,
			"temperature":       p.Temperature,
			"top_k":             p.TopK,
			"seed":              p.Seed,
			"top_p":             1,
			"min_p":             0,
			"typical_p":         1,
			"repeat_penalty":    1.0,
			"presence_penalty":  0,
			"frequency_penalty": 0,
		},
	}
}

// stream takes one answer in.
type stream struct {
	emit          func(string) error
	maxBytes      int
	betweenTokens time.Duration
	watchdog      *time.Timer

	pieces  uint32 // with text
	bytes   int
	last    string // piece, without outer space
	repeats int    // how often it came again
	done    *api.GenerateResponse
	failed  error // why receive gave up
}

// receive is called with each line of the stream. Time that emit takes is not the model's.
func (s *stream) receive(g api.GenerateResponse) error {
	s.watchdog.Stop()
	if g.Response != "" {
		if s.failed = s.take(g.Response); s.failed != nil {
			return s.failed
		}
	}
	if g.Done {
		s.done = &g
		return nil
	}
	s.watchdog.Reset(s.betweenTokens)
	return nil
}

func (s *stream) take(text string) error {
	s.pieces++
	s.bytes += len(text)
	if s.bytes > s.maxBytes {
		return fmt.Errorf("generate: the answer is longer than %d bytes", s.maxBytes)
	}
	if trimmed := strings.TrimSpace(text); trimmed == s.last {
		s.repeats++
	} else {
		s.last, s.repeats = trimmed, 0
	}
	return s.emit(text)
}

func (s *stream) outcome(maxTokens uint32) (sidecar.Outcome, error) {
	switch s.done.DoneReason {
	case "stop":
		return s.counted(sidecar.FinishStop, maxTokens), nil
	case "length":
		return s.counted(sidecar.FinishLength, maxTokens), nil
	default:
		return sidecar.Outcome{}, fmt.Errorf("generate: the model ended for the reason %q", s.done.DoneReason)
	}
}

// counted believes the server's count of tokens only between the number of pieces, of which each
// holds at least one, and what was asked for.
func (s *stream) counted(finish sidecar.Finish, maxTokens uint32) sidecar.Outcome {
	outcome := sidecar.Outcome{Finish: finish, OutputTokens: min(s.pieces, maxTokens)}
	if s.done == nil {
		return outcome
	}
	if n := s.done.EvalCount; n >= int(outcome.OutputTokens) && n <= int(maxTokens) {
		outcome.OutputTokens = uint32(n)
	}
	if n := s.done.PromptEvalCount; n > 0 {
		outcome.InputTokens = uint32(n)
	}
	return outcome
}

// bodyWatcher notes whether a response was read to its proper end, which Ollama's client drops.
type bodyWatcher struct {
	next     http.RoundTripper
	complete bool
}

func (w *bodyWatcher) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := w.next.RoundTrip(request)
	if err == nil {
		response.Body = &watchedBody{response.Body, w}
	}
	return response, err
}

type watchedBody struct {
	io.ReadCloser
	watcher *bodyWatcher
}

func (b *watchedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err == io.EOF {
		b.watcher.complete = true
	}
	return n, err
}
