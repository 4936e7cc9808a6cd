package chain_test

import (
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/internal/chain"
)

const headPatience = 20 * time.Second

// headStage is a chain that mines only when told to.
func headStage(t *testing.T) *anvil.Chain {
	t.Helper()
	running, err := anvil.Start(context.Background(), anvil.Config{
		Root: "../..", StateDir: t.TempDir(), BlockTime: time.Hour, MineAtOnce: true,
	})
	require.NoError(t, err)
	t.Cleanup(func() {
		_ = running.Stop()
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	})
	return running
}

func follow(t *testing.T, url string, poll time.Duration) <-chan *types.Header {
	t.Helper()
	client, err := chain.Dial(t.Context(), url, anvil.ChainID)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	heads := chain.Heads(ctx, client, poll)
	t.Cleanup(func() {
		cancel()
		for range heads {
		}
		client.Close()
	})
	return heads
}

func nextHead(t *testing.T, heads <-chan *types.Header) *types.Header {
	t.Helper()
	select {
	case head, ok := <-heads:
		require.True(t, ok, "the channel is closed")
		return head
	case <-time.After(headPatience):
		require.FailNow(t, "no head came")
		return nil
	}
}

// awaitHead returns once the newest head is the chain's.
func awaitHead(t *testing.T, running *anvil.Chain, heads <-chan *types.Header) {
	t.Helper()
	client, err := chain.Dial(t.Context(), running.URL, anvil.ChainID)
	require.NoError(t, err)
	defer client.Close()
	want, err := client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	for nextHead(t, heads).Hash() != want.Hash() {
	}
}

func TestHeadsArePushedOverAWebSocketAndElseAskedFor(t *testing.T) {
	running := headStage(t)
	for transport, c := range map[string]struct {
		url  string
		poll time.Duration
	}{
		"ws":   {strings.Replace(running.URL, "http", "ws", 1), time.Hour}, // no poll will come
		"http": {running.URL, 10 * time.Millisecond},
	} {
		t.Run(transport, func(t *testing.T) {
			heads := follow(t, c.url, c.poll)
			first := nextHead(t, heads)
			for i := range uint64(3) {
				require.NoError(t, running.Mine(t.Context(), 1))
				require.Equal(t, first.Number.Uint64()+1+i, nextHead(t, heads).Number.Uint64(), "each head comes, once")
			}
			select {
			case head := <-heads:
				require.Fail(t, "a head came that is none", "block %s", head.Number)
			case <-time.After(100 * time.Millisecond):
			}
			require.NoError(t, running.Mine(t.Context(), 5))
			awaitHead(t, running, heads)
		})
	}
}

func TestHeadsComeBackWithTheConnection(t *testing.T) {
	running := headStage(t)
	wire := newWire(t, strings.TrimPrefix(running.URL, "http://"))
	heads := follow(t, "ws://"+wire.address, 20*time.Millisecond)
	nextHead(t, heads)
	wire.cut(true)
	require.NoError(t, running.Mine(t.Context(), 1))
	wire.cut(false)
	awaitHead(t, running, heads)
	require.NoError(t, running.Mine(t.Context(), 1))
	awaitHead(t, running, heads)
}

func TestHeadsEndWithTheirContext(t *testing.T) {
	running := headStage(t)
	for _, url := range []string{running.URL, strings.Replace(running.URL, "http", "ws", 1)} {
		client, err := chain.Dial(t.Context(), url, anvil.ChainID)
		require.NoError(t, err)
		defer client.Close()
		ctx, cancel := context.WithCancel(t.Context())
		heads := chain.Heads(ctx, client, time.Hour)
		nextHead(t, heads)
		cancel()
		_, open := <-heads
		require.False(t, open)
	}
}

// wire passes connections on and can be cut.
type wire struct {
	address string
	mu      sync.Mutex
	down    bool
	open    []net.Conn
}

func newWire(t *testing.T, to string) *wire {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	w := &wire{address: listener.Addr().String()}
	t.Cleanup(func() {
		listener.Close()
		w.cut(true)
	})
	go func() {
		for {
			in, err := listener.Accept()
			if err != nil {
				return
			}
			w.pass(in, to)
		}
	}()
	return w
}

func (w *wire) pass(in net.Conn, to string) {
	out, err := net.Dial("tcp", to)
	w.mu.Lock()
	defer w.mu.Unlock()
	if err != nil {
		in.Close()
		return
	}
	if w.down {
		in.Close()
		out.Close()
		return
	}
	w.open = append(w.open, in, out)
	go func() { io.Copy(in, out); in.Close() }()
	go func() { io.Copy(out, in); out.Close() }()
}

// cut ends all connections; while it is cut, no new one is passed on.
func (w *wire) cut(down bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.down = down
	for _, c := range w.open {
		c.Close()
	}
	w.open = nil
}
