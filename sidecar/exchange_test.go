package sidecar_test

import (
	"context"
	"log/slog"
	"math/big"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
)

func bigint(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// exchange is a relay with a dispatcher's side that hears heartbeats.
type exchange struct {
	address string
	network relay.Network
	key     int           // the account that signs receipts
	sidecar *relay.Client // the stage's

	server  *relay.Server
	owner   *relay.Client
	service *relay.Service

	mu    sync.Mutex
	beats []relay.Heartbeat
}

// newExchange reserves an address for a relay, and gives the stage's sidecar a client of it.
func (s *stage) newExchange(t *testing.T) *exchange {
	t.Helper()
	free, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	e := &exchange{address: free.Addr().String(), key: anvil.Dispatcher}
	require.NoError(t, free.Close())
	e.network = relay.Network{ChainID: anvil.ChainID, Registry: s.at.JobRegistry}
	s.relay = e.client(t)
	e.sidecar = s.relay
	t.Cleanup(e.stop)
	registered, err := s.reader.IsDispatcher(t.Context(), anvil.Address(anvil.Dispatcher))
	require.NoError(t, err)
	if !registered {
		s.send(t, anvil.Deployer, s.at.ModelRegistry, models.PackSetDispatcher(anvil.Address(anvil.Dispatcher), true))
	}
	return e
}

func (e *exchange) client(t *testing.T) *relay.Client {
	t.Helper()
	client, err := relay.Dial(t.Context(), "nats://"+e.address, e.network, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

// run starts the relay, with an empty store, and waits until the sidecar sees it.
func (e *exchange) run(t *testing.T) {
	t.Helper()
	var err error
	quiet := slog.New(slog.DiscardHandler)
	e.server, err = relay.StartServer(t.Context(), relay.ServerConfig{Dir: t.TempDir(), Address: e.address, Log: quiet})
	require.NoError(t, err)
	e.owner, err = e.server.Connect(t.Context(), e.network)
	require.NoError(t, err)
	e.service, err = relay.Serve(context.Background(), e.owner, relay.Handlers{
		Heartbeat: e.hear,
		Candidates: func(context.Context, *relay.CandidateRequest) (*relay.CandidateReply, error) {
			return nil, &relay.Refusal{Code: "none"}
		},
	})
	require.NoError(t, err)
	e.awaitConnected(t, true)
}

func (e *exchange) stop() {
	if e.server != nil {
		e.service.Close()
		e.owner.Close()
		e.server.Close()
		e.server = nil
	}
}

func (e *exchange) hear(_ context.Context, h *relay.Heartbeat) (*relay.HeartbeatReceipt, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.beats = append(e.beats, *h)
	hash, err := h.Hash(e.network)
	if err != nil {
		return nil, err
	}
	receipt := &relay.HeartbeatReceipt{HeartbeatHash: hash, ReceivedAt: uint64(time.Now().Unix())}
	return receipt, receipt.Sign(e.network, anvil.Key(e.key))
}

// heard returns the heartbeats so far.
func (e *exchange) heard() []relay.Heartbeat {
	e.mu.Lock()
	defer e.mu.Unlock()
	return append([]relay.Heartbeat(nil), e.beats...)
}

func (e *exchange) awaitBeat(t *testing.T, is func(relay.Heartbeat) bool) relay.Heartbeat {
	t.Helper()
	var found relay.Heartbeat
	require.Eventually(t, func() bool {
		for _, h := range e.heard() {
			if is(h) {
				found = h
				return true
			}
		}
		return false
	}, patience, 20*time.Millisecond, "no such heartbeat came")
	return found
}

// awaitConnected waits until the sidecar's client sees the relay, or no longer.
func (e *exchange) awaitConnected(t *testing.T, want bool) {
	t.Helper()
	require.Eventually(t, func() bool { return e.sidecar.Connected() == want }, patience, 10*time.Millisecond)
}

// reading is a consumer that follows the frames of a job.
type reading struct {
	mu      sync.Mutex
	openers map[uint32]*seal.FrameOpener // by attempt
	text    map[uint32]string
	times   map[uint32][]time.Time
}

func (e *exchange) read(t *testing.T, a asked, from *relay.Client) *reading {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	frames, err := from.Frames(ctx, a.id)
	require.NoError(t, err)
	r := &reading{openers: map[uint32]*seal.FrameOpener{}, text: map[uint32]string{}, times: map[uint32][]time.Time{}}
	done := make(chan struct{})
	worker := anvil.Address(anvil.WorkerAOwner)
	go func() {
		defer close(done)
		for frame := range frames {
			r.mu.Lock()
			if r.openers[frame.Attempt] == nil {
				r.openers[frame.Attempt] = seal.NewFrameOpener(seal.AnswerStream(a.secret.AnswerKey(worker), a.id, worker))
			}
			if text, err := r.openers[frame.Attempt].Open(frame.Data); err == nil {
				r.text[frame.Attempt] += string(text)
				r.times[frame.Attempt] = append(r.times[frame.Attempt], time.Now())
			}
			r.mu.Unlock()
		}
	}()
	t.Cleanup(func() {
		cancel()
		<-done
	})
	return r
}

// of returns the text of an attempt so far, its stream, and whether that is whole.
func (r *reading) of(attempt uint32) (text string, stream []byte, whole bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.openers[attempt] == nil {
		return "", nil, false
	}
	return r.text[attempt], r.openers[attempt].Stream(), r.openers[attempt].Final()
}

func (r *reading) awaitText(t *testing.T, attempt uint32) {
	t.Helper()
	require.Eventually(t, func() bool { text, _, _ := r.of(attempt); return text != "" }, patience, 5*time.Millisecond)
}

func (r *reading) awaitWhole(t *testing.T, attempt uint32) (string, []byte) {
	t.Helper()
	require.Eventually(t, func() bool { _, _, whole := r.of(attempt); return whole }, patience, 20*time.Millisecond)
	text, stream, _ := r.of(attempt)
	return text, stream
}
