package indexer_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/postgres"
	"github.com/stint-protocol/stint/internal/protocol"
)

const (
	repository = ".."
	patience   = 20 * time.Second
)

var (
	server    *postgres.Server
	databases atomic.Int32

	models   = bindings.NewModelRegistry()
	workers  = bindings.NewWorkerRegistry()
	staking  = bindings.NewStaking()
	vault    = bindings.NewVault()
	jobs     = bindings.NewJobRegistry()
	delivery = bindings.NewDelivery()
	rewards  = bindings.NewRewardDistributor()
	token    = bindings.NewDevToken()
)

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "stint-indexer-")
	check(err)
	check(os.Chmod(dir, 0o755)) // the server's user must get in
	packages, err := filepath.Abs(filepath.Join(repository, "node_modules"))
	check(err)
	server, err = postgres.Start(context.Background(), postgres.Config{
		PackagesDir: packages, CacheDir: filepath.Join(dir, "cache"), DataDir: filepath.Join(dir, "data"),
		LogPath: filepath.Join(dir, "postgres.log"), FsyncOff: true,
	})
	check(err)
	goleak.VerifyTestMain(m, goleak.IgnoreCurrent(), goleak.Cleanup(func(code int) {
		check(server.Stop())
		check(os.RemoveAll(dir))
		os.Exit(code)
	}))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func newDatabase(t *testing.T) string {
	t.Helper()
	url, err := postgres.CreateDatabase(t.Context(), server.URL, fmt.Sprintf("indexer_%d", databases.Add(1)))
	require.NoError(t, err)
	return url
}

// world is a local chain with the contracts and the actors of a story.
type world struct {
	*anvil.Chain
	client     *chain.Client
	deployment *protocol.Deployment
	c          protocol.Contracts
	sent       []*types.Transaction
}

func newWorld(t *testing.T) *world {
	t.Helper()
	running, err := anvil.Start(t.Context(), anvil.Config{Root: repository, StateDir: t.TempDir()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, running.Stop()) })
	deployment, err := protocol.LoadDeployment(running.DeploymentPath)
	require.NoError(t, err)
	client, err := chain.Dial(t.Context(), running.URL, running.ChainID, deployment.Contracts.JobRegistry)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return &world{Chain: running, client: client, deployment: deployment, c: deployment.Contracts}
}

// send signs, sends and mines a transaction, which must succeed.
func (w *world) send(t *testing.T, from int, to common.Address, data []byte) *types.Receipt {
	t.Helper()
	tx := w.sign(t, anvil.Key(from), to, data)
	require.NoError(t, w.client.SendTransaction(t.Context(), tx))
	w.sent = append(w.sent, tx)
	var receipt *types.Receipt
	require.Eventually(t, func() bool {
		var err error
		receipt, err = w.client.TransactionReceipt(t.Context(), tx.Hash())
		return err == nil
	}, patience, 5*time.Millisecond)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}

func (w *world) sign(t *testing.T, key *ecdsa.PrivateKey, to common.Address, data []byte) *types.Transaction {
	t.Helper()
	from := crypto.PubkeyToAddress(key.PublicKey)
	_, err := w.client.CallContract(t.Context(), ethereum.CallMsg{From: from, To: &to, Data: data}, nil)
	if err != nil {
		if revert, ok := protocol.RevertOf(err); ok {
			err = revert
		}
	}
	require.NoError(t, err)
	nonce, err := w.client.PendingNonceAt(t.Context(), from)
	require.NoError(t, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(anvil.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(anvil.ChainID), Nonce: nonce, To: &to, Data: data,
		Gas: 5_000_000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1),
	})
	require.NoError(t, err)
	return tx
}

func (w *world) header(t *testing.T) *types.Header {
	t.Helper()
	header, err := w.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return header
}

func (w *world) raw(t *testing.T, to common.Address, data []byte) []byte {
	t.Helper()
	reply, err := w.client.CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	require.NoError(t, err)
	return reply
}

// call asks for one number.
func (w *world) call(t *testing.T, to common.Address, data []byte) *big.Int {
	t.Helper()
	return new(big.Int).SetBytes(w.raw(t, to, data))
}

func stint(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))
}

var manifest = []byte(`{"kind":"echo","name":"echo","v":1}`)

func (w *world) addTerms(t *testing.T) {
	t.Helper()
	w.send(t, anvil.Deployer, w.c.ModelRegistry, models.PackAddTerms(manifest, terms()))
}

func terms() bindings.Terms {
	return bindings.Terms{
		ModelId: crypto.Keccak256Hash(manifest), Kind: uint8(protocol.KindEcho),
		MinimumStake: stint(1000), ExtraCapacityStake: stint(100), PostingPrice: big.NewInt(10),
		MinInputAsk: big.NewInt(1e6), MaxInputAsk: big.NewInt(1e9), MinOutputAsk: big.NewInt(1e6), MaxOutputAsk: big.NewInt(4e9),
		MaxInputBytes: 32768, MaxOutputTokens: 1024, AckWindow: 5, CompletionBase: 20, PerInputByte: 100, PerOutputToken: 50000,
		TargetLatency: 5, ThroughputCap: 10000, DisputeWindow: 12,
		SlashAckBps: 100, SlashCompletionBps: 500, SlashDeliveryBps: 1000, SlashDisputeBps: 5000, SlashNoShowBps: 100,
		CompensationRate: big.NewInt(1e12),
	}
}

func encryptionKey(fill byte) []byte {
	return append([]byte{1}, bytes.Repeat([]byte{fill}, 1216)...)
}

var receiptKey = [32]byte{31: 7}

// join registers a worker with stake and an offer.
func (w *world) join(t *testing.T, number uint32, owner, operator int) {
	t.Helper()
	w.send(t, owner, w.c.WorkerRegistry, workers.PackRegister(anvil.Address(operator), anvil.Address(owner), 1, encryptionKey(byte(number)), receiptKey))
	w.send(t, owner, w.deployment.StakeToken.Address, token.PackApprove(w.c.Staking, stint(4000)))
	w.send(t, owner, w.c.Staking, staking.PackStake(number, stint(4000)))
	w.send(t, owner, w.c.WorkerRegistry, workers.PackAddModel(number, 1, big.NewInt(100_000_000), big.NewInt(400_000_000)))
}

func (w *world) deposit(t *testing.T, amount int64) {
	t.Helper()
	w.send(t, anvil.Consumer, w.deployment.PaymentToken.Address, token.PackApprove(w.c.Vault, big.NewInt(amount)))
	w.send(t, anvil.Consumer, w.c.Vault, vault.PackDeposit(big.NewInt(amount)))
}

// pass lets time and blocks pass.
func (w *world) pass(t *testing.T, d time.Duration) {
	t.Helper()
	require.NoError(t, w.IncreaseTime(t.Context(), d))
	require.NoError(t, w.Mine(t.Context(), uint64(d.Seconds())/2+1))
}

func (w *world) config(url string) indexer.Config {
	return indexer.Config{
		Client: w.client, Deployment: w.deployment, DatabaseURL: url, PollInterval: 20 * time.Millisecond,
		Log: slog.New(slog.DiscardHandler),
	}
}

// start runs an indexer and returns what stops it.
func start(t *testing.T, cfg indexer.Config) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- indexer.Run(ctx, cfg) }()
	stopped := false
	stop = func() {
		cancel()
		if !stopped {
			stopped = true
			require.NoError(t, <-done)
		}
	}
	t.Cleanup(stop)
	return stop
}

// awaitHead waits until the database is where the chain is.
func (w *world) awaitHead(t *testing.T, url string) {
	t.Helper()
	want := w.header(t).Hash()
	require.Eventually(t, func() bool {
		conn, err := store.Connect(t.Context(), url)
		if err != nil {
			return false
		}
		defer conn.Close(t.Context())
		head, err := store.New(conn).Head(t.Context())
		return err == nil && head.Hash == want
	}, patience, 20*time.Millisecond)
}

// index reads the whole chain into a new database and returns its URL.
func (w *world) index(t *testing.T) string {
	t.Helper()
	url := newDatabase(t)
	stop := start(t, w.config(url))
	w.awaitHead(t, url)
	stop()
	return url
}

func digest(t *testing.T, url string) map[string]string {
	t.Helper()
	digests, err := store.Digest(t.Context(), url)
	require.NoError(t, err)
	require.Len(t, digests, 15)
	return digests
}

func connect(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := store.Connect(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

func scalar[T any](t *testing.T, conn *pgx.Conn, query string, args ...any) (value T) {
	t.Helper()
	require.NoError(t, conn.QueryRow(t.Context(), query, args...).Scan(&value), query)
	return value
}
