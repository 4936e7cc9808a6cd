package sidecar_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/echo"
)

// slowly is an echo that takes about a second for the tests' prompts of 20 tokens.
var slowly = echo.Runtime{Delay: 50 * time.Millisecond}

var slowText = strings.Repeat("word", 20)

func TestAnAnswerIsReadAsItIsMadeAndTheChainCommitsToTheSameBytes(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	e := s.newExchange(t)
	e.run(t)
	s.start(t, s.config(), slowly)
	job := s.submit(t, order{text: slowText})
	r := e.read(t, job, e.client(t))
	r.awaitText(t, 1)
	require.Empty(t, s.completions(t, job), "text comes before the answer is whole")
	text, stream := r.awaitWhole(t, 1)
	require.Equal(t, slowText, text)
	s.await(t, job, protocol.StatusCompleted)
	require.Equal(t, stream, s.completions(t, job)[0].Response)
	requireEvenFrames(t, r.times[1])
}

// requireEvenFrames: between the first and the last frame there is one at each tick, however the text comes.
func requireEvenFrames(t *testing.T, times []time.Time) {
	t.Helper()
	require.GreaterOrEqual(t, len(times), 7)
	lasted := times[len(times)-1].Sub(times[0])
	require.LessOrEqual(t, len(times), int(lasted/(100*time.Millisecond))+3)
}

func TestTheFirstWordsComeAtOnceWithTheBlock(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	e := s.newExchange(t)
	e.run(t)
	pushed, err := chain.Dial(t.Context(), strings.Replace(s.chain.URL, "http", "ws", 1), anvil.ChainID)
	require.NoError(t, err)
	t.Cleanup(pushed.Close)
	s.client, s.reader = pushed, chain.NewReader(pushed, s.reader.Deployment)
	cfg := s.config()
	cfg.PollInterval = time.Minute // only a push can be in time
	s.start(t, cfg, slowly).log.await(t, "Looked at a block", nil)
	mined := s.mineTimes(t, pushed)
	var r *reading
	reader := e.client(t)
	job := s.submit(t, order{text: slowText, before: func(a asked) { r = e.read(t, a, reader) }})
	r.awaitText(t, 1)
	r.mu.Lock()
	defer r.mu.Unlock()
	waited := r.times[1][0].Sub(mined(job.block))
	t.Logf("first words %s after the block", waited)
	require.Less(t, waited, 500*time.Millisecond)
}

// mineTimes notes when blocks come, and returns a function that says when one did.
func (s *stage) mineTimes(t *testing.T, client *chain.Client) func(block uint64) time.Time {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	var mu sync.Mutex
	times := map[uint64]time.Time{}
	heads := chain.Heads(ctx, client, time.Minute)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for head := range heads {
			mu.Lock()
			times[head.Number.Uint64()] = time.Now()
			mu.Unlock()
		}
	}()
	t.Cleanup(func() {
		cancel()
		<-done
	})
	return func(block uint64) (at time.Time) {
		require.Eventually(t, func() bool {
			mu.Lock()
			defer mu.Unlock()
			at = times[block]
			return !at.IsZero()
		}, patience, 10*time.Millisecond)
		return at
	}
}

func TestALongAnswerIsLeftToTheRelayThatHoldsIt(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	e := s.newExchange(t)
	e.run(t)
	cfg := s.config()
	cfg.MaxInline = 10_000
	run := s.start(t, cfg, poet)
	job := s.submit(t, order{text: canary})
	r := e.read(t, job, e.client(t))
	run.log.await(t, "Job completed", &job)
	done := s.completions(t, job)[0]
	require.Empty(t, done.Response)
	text, stream := r.awaitWhole(t, 1)
	require.Equal(t, long, text)
	root, err := seal.ResponseRoot(stream, nil)
	require.NoError(t, err)
	require.Equal(t, root[:], done.Completion.ResponseRoot[:])
	require.Equal(t, stream, s.delivered(t, job, 0), "what the relay had can be demanded too")
	requireNoText(t, s)
}

func TestAPackageIsFetchedFromTheRelayByItsHash(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1, ackWindow(10))
	e := s.newExchange(t)
	e.run(t)
	run := s.start(t, s.config(), echo.Runtime{})
	late := s.submit(t, order{text: canary, byHash: true})
	run.log.awaitBlock(t, late.block)
	_, err := e.client(t).PutPackage(t.Context(), late.pack)
	require.NoError(t, err)
	text, _, _ := s.answer(t, late)
	require.Equal(t, canary, text, "the package came after the job")

	never := s.submit(t, order{text: canary, byHash: true})
	run.log.await(t, "Job declined", &never)
	require.Equal(t, []protocol.DeclineReason{protocol.DeclineReasonUnavailable}, s.declines(t, never))
	require.NotContains(t, run.log.String(), "canary")
}

func TestAnAnswerGoesOnChainWhenTheRelayDies(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		runtime sidecar.Runtime
		text    string
		inline  uint32
		back    bool
	}{
		"and stays away":                        {slowly, slowText, 0, false},
		"and comes back without the frames":     {slowly, slowText, 0, true},
		"and the answer fits only when compact": {slowly, slowText, 2_000, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t, 1)
			e := s.newExchange(t)
			e.run(t)
			cfg := s.config()
			cfg.MaxInline = c.inline
			run := s.start(t, cfg, c.runtime)
			job := s.submit(t, order{text: c.text})
			e.read(t, job, e.client(t)).awaitText(t, 1)
			e.stop()
			if c.back {
				e.awaitConnected(t, false)
				e.run(t)
			}
			text, attempt, completion := s.answer(t, job)
			require.Equal(t, c.text, text)
			if !c.back || c.inline > 0 {
				require.EqualValues(t, 2, attempt, "the first attempt may have readers")
				require.EqualValues(t, seal.HeaderSize+seal.ChunkSize, completion.ResponseLength)
			}
			require.NotEmpty(t, s.completions(t, job)[0].Response)
			run.log.await(t, "Job completed", &job)
		})
	}
}

func TestASidecarCutOffInTheMiddleBeginsTheAnswerAgain(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	e := s.newExchange(t)
	e.run(t)
	cfg := s.config()
	cfg.DrainTimeout = 0
	first := s.start(t, cfg, slowly)
	job := s.submit(t, order{text: slowText})
	r := e.read(t, job, e.client(t))
	r.awaitText(t, 1)
	require.NoError(t, first.end(t))

	s.start(t, cfg, slowly)
	text, stream := r.awaitWhole(t, 2)
	require.Equal(t, slowText, text)
	s.await(t, job, protocol.StatusCompleted)
	done := s.completions(t, job)
	require.Len(t, done, 1)
	require.Equal(t, stream, done[0].Response)
	before, _, whole := r.of(1)
	require.False(t, whole)
	require.NotEqual(t, slowText, before)
}

func TestHeartbeatsTellTheLoad(t *testing.T) {
	t.Parallel()
	s := newStage(t, 2)
	e := s.newExchange(t)
	e.run(t)
	cfg := s.config()
	cfg.Region = "moon"
	g := newGate()
	run := s.start(t, cfg, g)
	idle := e.awaitBeat(t, func(h relay.Heartbeat) bool { return h.Running == 0 })
	require.Equal(t, []uint32{s.terms}, idle.Terms)
	require.Equal(t, "moon", idle.Region)
	require.EqualValues(t, 2, idle.Capacity)
	require.Equal(t, s.worker, idle.Worker)
	signer, err := idle.Signer(e.network)
	require.NoError(t, err)
	require.Equal(t, anvil.Address(anvil.WorkerAOperator), signer)
	heard := run.log.await(t, "Heartbeats are heard", nil)
	require.Equal(t, anvil.Address(anvil.Dispatcher).Hex(), heard["dispatcher"])

	s.submit(t, order{text: canary})
	within(t, g.asked)
	busy := e.awaitBeat(t, func(h relay.Heartbeat) bool { return h.Running == 1 })
	require.Greater(t, busy.Sequence, idle.Sequence)
	run.stop()
	e.awaitBeat(t, func(h relay.Heartbeat) bool { return h.Capacity == 0 && h.Running == 1 })
	g.pass <- struct{}{}
	require.NoError(t, run.wait(t))
}

func TestASidecarServesWithoutItsRelayAndUsesItWhenItComes(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	e := s.newExchange(t)
	run := s.start(t, s.config(), echo.Runtime{})
	job := s.submit(t, order{text: canary})
	text, _, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	run.log.await(t, "Heartbeats are not heard, will retry", nil)

	e.run(t)
	run.log.await(t, "Heartbeats are heard", nil)
	second := s.submit(t, order{text: canary})
	read, stream := e.read(t, second, e.client(t)).awaitWhole(t, 1)
	require.Equal(t, canary, read)
	s.await(t, second, protocol.StatusCompleted)
	require.Equal(t, stream, s.completions(t, second)[0].Response)
	require.Len(t, run.log.lines(t, "Heartbeats are not heard, will retry", nil), 1, "said once")
}

func TestAReceiptOfNobodyIsNotBelieved(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	e := s.newExchange(t)
	e.key = anvil.Consumer
	e.run(t)
	run := s.start(t, s.config(), echo.Runtime{})
	entry := run.log.await(t, "Heartbeats are not heard, will retry", nil)
	require.Contains(t, entry["error"], "which is no dispatcher")
	require.Empty(t, run.log.lines(t, "Heartbeats are heard", nil))
}
