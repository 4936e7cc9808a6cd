package sidecar

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
)

const (
	// tick is the time from one frame to the next.
	tick = 100 * time.Millisecond
	// confirmTime is how long the relay has to say that it holds every frame.
	confirmTime = 2 * time.Second
)

// errSpent ends a stream whose frames no longer fit into a response. The answer goes on without.
var errSpent = errors.New("the stream is as long as a response may be")

// stream is one attempt at an answer: the text, and, with a relay, the same text sealed into frames as it comes. The first
// frame goes out at once with the first text. It starts a tick, and at each tick one frame goes out, with text or without,
// so that neither lengths nor pauses tell what is written. A chunk that is full before its tick goes out as it fills: that
// shows how fast the model is, not its words.
type stream struct {
	mu     sync.Mutex
	text   *answer
	frames *relay.Publisher // nil: no relay
	writer *seal.Writer
	sealed []byte // the stream's bytes so far
	limit  int    // of sealed
	ticks  chan struct{}
	ticker sync.WaitGroup
	begun  bool
}

// newStream starts an attempt. Nothing is sent before there is text.
func (s *service) newStream(t task, key seal.Key, attempt uint32) (*stream, error) {
	text, err := newAnswer(t.maxResponse)
	if err != nil {
		return nil, &refusal{outcomeUnservable, err}
	}
	a := &stream{text: text, limit: int(t.maxResponse), ticks: make(chan struct{})}
	if s.Relay == nil {
		return a, nil
	}
	if a.writer, err = seal.NewWriter(a, seal.AnswerStream(key, t.id, s.me.address), attempt); err != nil {
		return nil, fmt.Errorf("stream answer: %w", err)
	}
	a.frames = s.Relay.Publisher(t.id, s.me.number, attempt)
	return a, nil
}

// Write takes a frame from the writer.
func (a *stream) Write(frame []byte) (int, error) {
	if len(a.sealed)+len(frame) > a.limit {
		return 0, errSpent
	}
	a.sealed = append(a.sealed, frame...)
	return a.frames.Write(frame)
}

// emit takes a piece of the answer in. errFull says that it is as long as the network allows.
func (a *stream) emit(piece string) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	before := len(a.text.text)
	err := a.text.emit(piece)
	if taken := a.text.text[before:]; a.writer != nil && len(taken) > 0 {
		a.send(taken)
	}
	return err
}

// send seals text. A stream that is spent stays so: the writer keeps its error.
func (a *stream) send(text []byte) {
	_, err := a.writer.Write(text)
	if a.begun || err != nil {
		return
	}
	a.begun = true
	if a.writer.Flush() == nil {
		a.ticker.Go(a.tick)
	}
}

// tick sends a frame at each tick until the stream ends.
func (a *stream) tick() {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		select {
		case <-a.ticks:
			return
		case <-ticker.C:
		}
		a.mu.Lock()
		err := a.writer.Flush()
		a.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// end sends the final frame and returns the whole stream, or nil if there is none that is whole.
func (a *stream) end() []byte {
	a.stop()
	if a.writer == nil || a.writer.Close() != nil {
		return nil
	}
	return a.sealed
}

func (a *stream) stop() {
	select {
	case <-a.ticks:
	default:
		close(a.ticks)
	}
	a.ticker.Wait()
}

// confirmed says whether the relay holds every frame.
func (a *stream) confirmed(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, confirmTime)
	defer cancel()
	return a.frames.Close(ctx)
}

// drop ends the stream wherever it is and overwrites the text.
func (a *stream) drop() {
	a.stop()
	if a.frames != nil {
		ended, cancel := context.WithCancel(context.Background())
		cancel()
		_ = a.frames.Close(ended) // what was written has been sent; whether it arrived no longer matters
	}
	clear(a.text.text)
}
