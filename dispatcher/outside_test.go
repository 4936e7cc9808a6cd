package dispatcher_test

import (
	"io"
	"net"
	"sync"
	"testing"

	natsserver "github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/require"
)

// gate is a way to a server that can be closed.
type gate struct {
	listener net.Listener
	to       string
	mu       sync.Mutex
	closed   bool
	conns    []net.Conn
}

func newGate(t *testing.T, to string) *gate {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	g := &gate{listener: listener, to: to}
	var serving sync.WaitGroup
	serving.Go(func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			serving.Go(func() { g.carry(conn) })
		}
	})
	t.Cleanup(func() {
		listener.Close()
		g.shut(true)
		serving.Wait()
	})
	return g
}

func (g *gate) carry(conn net.Conn) {
	defer conn.Close()
	beyond, err := net.Dial("tcp", g.to)
	if err != nil {
		return
	}
	defer beyond.Close()
	g.mu.Lock()
	closed := g.closed
	g.conns = append(g.conns, conn, beyond)
	g.mu.Unlock()
	if closed {
		return
	}
	var back sync.WaitGroup
	back.Go(func() {
		_, _ = io.Copy(conn, beyond)
		conn.Close()
	})
	_, _ = io.Copy(beyond, conn)
	beyond.Close()
	back.Wait()
}

// shut ends all connections and takes no more, or opens the gate again.
func (g *gate) shut(closed bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed = closed
	if closed {
		for _, conn := range g.conns {
			conn.Close()
		}
		g.conns = nil
	}
}

// freeAddress is one that nobody listened on a moment ago.
func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	return listener.Addr().String()
}

// startCluster runs a NATS server with JetStream and one user, as an operator's own cluster, and returns its URL.
func startCluster(t *testing.T) string {
	t.Helper()
	cluster, err := natsserver.NewServer(&natsserver.Options{
		Host: "127.0.0.1", Port: natsserver.RANDOM_PORT, NoSigs: true, NoLog: true, JetStream: true, StoreDir: t.TempDir(),
		MaxPayload: 1 << 20, Username: "owner", Password: "secret",
	})
	require.NoError(t, err)
	go cluster.Start()
	require.True(t, cluster.ReadyForConnections(patience))
	t.Cleanup(func() {
		cluster.Shutdown()
		cluster.WaitForShutdown()
	})
	return "nats://owner:secret@" + cluster.Addr().String()
}
