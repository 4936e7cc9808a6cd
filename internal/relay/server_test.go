package relay_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

func TestBadServerConfigsAreNamedAllAtOnce(t *testing.T) {
	err := relay.ServerConfig{Address: "nowhere"}.Validate()
	require.ErrorContains(t, err, "folder is missing")
	require.ErrorContains(t, err, "log is missing")
	require.ErrorContains(t, err, `"nowhere": want host:port`)
	require.ErrorContains(t, relay.ServerConfig{Dir: "x", Log: quiet(), Address: "h:70000"}.Validate(), "0 to 65535")
	require.NoError(t, relay.ServerConfig{Dir: "x", Address: relay.DefaultAddress, Log: quiet()}.Validate())
	_, err = relay.StartServer(t.Context(), relay.ServerConfig{})
	require.ErrorContains(t, err, "start relay")
}

func TestATakenAddressOrFolderIsAClearError(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	config := relay.ServerConfig{Dir: t.TempDir(), Address: listener.Addr().String(), Log: quiet()}
	_, err = relay.StartServer(t.Context(), config)
	require.ErrorContains(t, err, "listen on "+config.Address)

	config.Address = ":0"
	first, err := relay.StartServer(t.Context(), config)
	require.NoError(t, err, "the failed start let go of the folder")
	_, err = relay.StartServer(t.Context(), config)
	require.ErrorContains(t, err, "another process uses "+config.Dir)
	first.Close()
	first.Close()
	again := start(t, config.Dir)
	require.Contains(t, again.URL(), "nats://127.0.0.1:")
}

func TestDialingWithBadArgumentsFailsAtOnce(t *testing.T) {
	for _, url := range []string{"", "4222", "nats://"} {
		_, err := relay.Dial(t.Context(), url, network, quiet())
		require.ErrorContains(t, err, "want nats://host:port", url)
	}
	_, err := relay.Dial(t.Context(), "nats://127.0.0.1:1", relay.Network{}, quiet())
	require.ErrorContains(t, err, "chain id is 0")
	require.ErrorContains(t, err, "job registry is missing")
}

// lines collects a log.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

func TestStrangersDoNotFillTheLog(t *testing.T) {
	out := &lines{}
	config := relay.ServerConfig{Dir: t.TempDir(), Address: ":0", Log: slog.New(slog.NewTextHandler(out, nil))}
	server, err := relay.StartServer(t.Context(), config)
	require.NoError(t, err)
	conn, violations := bare(t, server, "")
	for range 50 {
		require.NoError(t, conn.Publish("$SYS.REQ.SERVER.PING", nil))
	}
	requireViolation(t, conn, violations, "publish")
	conn.Close()
	server.Close()
	require.LessOrEqual(t, strings.Count(out.String(), "\n"), 2, out.String())
	require.Contains(t, out.String(), "Relay listening")
}

// external is a NATS server that knows nothing of Stint: everybody is in one account, the owner by password.
func external(t *testing.T) (owner, guest string) {
	ns, err := server.NewServer(&server.Options{
		Host: "127.0.0.1", Port: server.RANDOM_PORT, NoLog: true, NoSigs: true, JetStream: true,
		StoreDir: filepath.Join(t.TempDir(), "nats"), MaxPayload: 1 << 20,
		Users: []*server.User{
			{Username: "stint", Password: "secret"},
			{Username: "guest", Password: "guest", Permissions: &server.Permissions{
				Publish:   &server.SubjectPermission{Allow: []string{"stint.*.*.request.>", "stint.*.*.frames.>", "$JS.API.DIRECT.GET.*"}},
				Subscribe: &server.SubjectPermission{Allow: []string{"stint.*.*.frames.>", "_INBOX.>"}},
			}},
		},
	})
	require.NoError(t, err)
	ns.Start()
	require.True(t, ns.ReadyForConnections(10*time.Second))
	t.Cleanup(func() { ns.Shutdown(); ns.WaitForShutdown() })
	host := strings.TrimPrefix(ns.ClientURL(), "nats://")
	return "nats://stint:secret@" + host, "nats://guest:guest@" + host
}

func TestAnExternalClusterServesTheSame(t *testing.T) {
	ownerURL, guestURL := external(t)
	owner, err := relay.Dial(t.Context(), ownerURL, network, quiet())
	require.NoError(t, err)
	t.Cleanup(owner.Close)
	serveOn(t, owner, relay.Handlers{})
	dial := func() *relay.Client {
		client, err := relay.Dial(t.Context(), guestURL, network, quiet())
		require.NoError(t, err)
		t.Cleanup(client.Close)
		return client
	}
	worker, consumer := dial(), dial()
	hash, err := consumer.PutPackage(soon(t), []byte("a package"))
	require.NoError(t, err)
	_, err = worker.Package(soon(t), hash)
	require.NoError(t, err)
	frames := open(t, consumer)
	p := worker.Publisher(job, 3, 1)
	write(t, p, 0, 20)
	requireFrames(t, read(t, frames, 20), 3, 1, 0)
	require.NoError(t, p.Close(soon(t)))
	requireFrames(t, read(t, open(t, dial()), 20), 3, 1, 0)
}

func TestAFrameIsReadAboutAsSoonAsItIsWritten(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	worker, consumer := stranger(t, server), stranger(t, server)
	frames := open(t, consumer)
	p := worker.Publisher(job, 3, 1)
	write(t, p, 0, 1)
	read(t, frames, 1)
	var took []time.Duration
	for i := range uint32(50) {
		begin := time.Now()
		write(t, p, i+1, i+2)
		got := read(t, frames, 1)
		took = append(took, time.Since(begin))
		requireFrames(t, got, 3, 1, i+1)
	}
	slices.Sort(took)
	t.Log("median", took[25], "worst", took[49])
	require.Less(t, took[25], 5*time.Millisecond)
	require.NoError(t, p.Close(soon(t)))
}

func TestReadersEndWithTheirContextOrClient(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	client := stranger(t, server)
	ctx, cancel := context.WithCancel(t.Context())
	byContext, err := client.Frames(ctx, job)
	require.NoError(t, err)
	byClient, err := client.Frames(t.Context(), job)
	require.NoError(t, err)
	cancel()
	requireClosed(t, byContext)
	p := client.Publisher(job, 1, 1)
	client.Close()
	requireClosed(t, byClient)
	write(t, p, 0, 1)
	require.ErrorIs(t, p.Close(soon(t)), relay.ErrIncomplete)
	_, err = client.Frames(t.Context(), job)
	require.ErrorIs(t, err, relay.ErrUnreachable)
}

func requireClosed(t *testing.T, frames <-chan relay.Frame) {
	select {
	case f, open := <-frames:
		require.False(t, open, fmt.Sprint(f))
	case <-time.After(5 * time.Second):
		require.FailNow(t, "the reader goes on")
	}
}

func TestAPublisherRefusesWhatIsNoFrame(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	client := stranger(t, server)
	for _, size := range []int{0, relay.MaxFrame + 1} {
		p := client.Publisher(job, 1, 1)
		_, err := p.Write(make([]byte, size))
		require.NoError(t, err, "generation goes on")
		require.ErrorIs(t, p.Close(soon(t)), relay.ErrIncomplete)
	}
	p := client.Publisher(job, 1, 1)
	_, err := p.Write(make([]byte, relay.MaxFrame))
	require.NoError(t, err)
	require.NoError(t, p.Close(soon(t)))
	require.NoError(t, client.Publisher(job, 1, 1).Close(soon(t)), "nothing is held whole")
}
