package sidecar_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/echo"
)

// notebook keeps the log of a sidecar for tests to read.
type notebook struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (n *notebook) Write(line []byte) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.Write(line)
}

func (n *notebook) String() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.String()
}

// lines returns the log's entries with a message, about one job if it is not nil.
func (n *notebook) lines(t *testing.T, message string, about *asked) (found []map[string]any) {
	t.Helper()
	for line := range strings.Lines(n.String()) {
		var entry map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &entry))
		if entry["msg"] == message && (about == nil || entry["job"] == about.id.Hex()) {
			found = append(found, entry)
		}
	}
	return found
}

func (n *notebook) await(t *testing.T, message string, about *asked) map[string]any {
	t.Helper()
	require.Eventually(t, func() bool { return len(n.lines(t, message, about)) > 0 }, patience, 20*time.Millisecond, "never logged: %s", message)
	return n.lines(t, message, about)[0]
}

// awaitBlock waits until the sidecar has looked at a block.
func (n *notebook) awaitBlock(t *testing.T, number uint64) {
	t.Helper()
	require.Eventually(t, func() bool {
		looks := n.lines(t, "Looked at a block", nil)
		return len(looks) > 0 && looks[len(looks)-1]["block"].(float64) >= float64(number)
	}, patience, 20*time.Millisecond)
}

// sidecarRun is a sidecar in this process.
type sidecarRun struct {
	log  *notebook
	stop context.CancelFunc
	done chan error
}

// end stops the sidecar and returns what Run did.
func (r *sidecarRun) end(t *testing.T) error {
	t.Helper()
	r.stop()
	return r.wait(t)
}

func (r *sidecarRun) wait(t *testing.T) error {
	t.Helper()
	select {
	case err := <-r.done:
		r.done <- err // for the cleanup
		return err
	case <-time.After(patience):
		require.FailNow(t, "the sidecar did not end", r.log.String())
		return nil
	}
}

func (s *stage) config() sidecar.Config {
	cfg := sidecar.DefaultConfig()
	cfg.JournalPath, cfg.PollInterval = s.journal, 50*time.Millisecond
	return cfg
}

func (s *stage) deps(r sidecar.Runtime, log *notebook) sidecar.Deps {
	return sidecar.Deps{
		Client: s.client, Reader: s.reader, Sender: s.sender(anvil.WorkerAOperator), Keys: s.keys,
		Runtimes: map[uint32]sidecar.Runtime{s.terms: r},
		Relay:    s.relay, Operator: anvil.Key(anvil.WorkerAOperator),
		Log: slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})),
	}
}

// start runs a sidecar until the test ends; cfg is usually s.config().
func (s *stage) start(t *testing.T, cfg sidecar.Config, runtime sidecar.Runtime) *sidecarRun {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	r := &sidecarRun{log: &notebook{}, stop: stop, done: make(chan error, 1)}
	deps := s.deps(runtime, r.log)
	go func() { r.done <- sidecar.Run(ctx, cfg, deps) }()
	t.Cleanup(func() {
		stop()
		<-r.done
		if t.Failed() {
			t.Log(r.log)
		}
	})
	return r
}

// model is a runtime made of one function; the rest is echo.
type model func(ctx context.Context, p sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error)

func (model) Ready(context.Context) error { return nil }

func (m model) Generate(ctx context.Context, p sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error) {
	return m(ctx, p, emit)
}

// gate is an echo that says when it was asked and waits to be let through.
type gate struct {
	asked chan sidecar.Prompt
	pass  chan struct{}
	ended chan error // why Generate gave up, if it did
}

func newGate() *gate {
	return &gate{asked: make(chan sidecar.Prompt, 8), pass: make(chan struct{}, 8), ended: make(chan error, 8)}
}

func (*gate) Ready(context.Context) error { return nil }

func (g *gate) Generate(ctx context.Context, p sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error) {
	g.asked <- p
	select {
	case <-g.pass:
		return echo.Runtime{}.Generate(ctx, p, emit)
	case <-ctx.Done():
		g.ended <- context.Cause(ctx)
		return sidecar.Outcome{}, ctx.Err()
	}
}

func within[T any](t *testing.T, from <-chan T) T {
	t.Helper()
	select {
	case value := <-from:
		return value
	case <-time.After(patience):
		require.FailNow(t, "nothing came in time")
		panic("unreachable")
	}
}
