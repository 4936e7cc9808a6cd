package relay_test

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/internal/relay"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var network = relay.Network{ChainID: 31337, Registry: common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3")}

func quiet() *slog.Logger {
	if os.Getenv("RELAY_LOG") != "" {
		return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	return slog.New(slog.DiscardHandler)
}

// start starts a relay on a free port.
func start(t *testing.T, dir string) *relay.Server { return startAt(t, dir, ":0") }

func startAt(t *testing.T, dir, address string) *relay.Server {
	server, err := relay.StartServer(t.Context(), relay.ServerConfig{Dir: dir, Address: address, Log: quiet()})
	require.NoError(t, err)
	t.Cleanup(server.Close)
	return server
}

// serve runs a dispatcher's side over the owner's connection.
func serve(t *testing.T, server *relay.Server, handlers relay.Handlers) *relay.Service {
	owner, err := server.Connect(t.Context(), network)
	require.NoError(t, err)
	t.Cleanup(owner.Close)
	return serveOn(t, owner, handlers)
}

// silent refuses whatever it is asked.
var silent = relay.Handlers{
	Candidates: func(context.Context, *relay.CandidateRequest) (*relay.CandidateReply, error) {
		return nil, &relay.Refusal{Code: "no-worker", Message: "nobody is here"}
	},
	Heartbeat: func(context.Context, *relay.Heartbeat) (*relay.HeartbeatReceipt, error) {
		return nil, &relay.Refusal{Code: "unknown-worker", Message: "nobody knows you"}
	},
}

func serveOn(t *testing.T, owner *relay.Client, handlers relay.Handlers) *relay.Service {
	if handlers.Candidates == nil {
		handlers.Candidates = silent.Candidates
	}
	if handlers.Heartbeat == nil {
		handlers.Heartbeat = silent.Heartbeat
	}
	service, err := relay.Serve(t.Context(), owner, handlers)
	require.NoError(t, err)
	t.Cleanup(service.Close)
	return service
}

// stranger connects as everybody can.
func stranger(t *testing.T, server *relay.Server) *relay.Client {
	client, err := relay.Dial(t.Context(), server.URL(), network, quiet())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

func soon(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func newKey(t *testing.T) (*ecdsa.PrivateKey, common.Address) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key, crypto.PubkeyToAddress(key.PublicKey)
}
