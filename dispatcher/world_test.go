package dispatcher_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/dispatcher"
	"github.com/stint-protocol/stint/indexer"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/postgres"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
)

const (
	repository = ".."
	patience   = 20 * time.Second
	look       = 20 * time.Millisecond
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
	dir, err := os.MkdirTemp("", "stint-dispatcher-")
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

// world is a local chain with the contracts, a model and the actors.
type world struct {
	*anvil.Chain
	client     *chain.Client
	reader     *chain.Reader
	deployment *protocol.Deployment
	c          protocol.Contracts
	network    relay.Network
	senders    sync.Map // account to *txmgr.Sender
	nonce      uint64
}

// newWorld brings a model, a dispatcher, two workers with room for one job each and a consumer with money.
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
	w := &world{
		Chain: running, client: client, reader: chain.NewReader(client, deployment), deployment: deployment, c: deployment.Contracts,
		network: relay.Network{ChainID: running.ChainID, Registry: deployment.Contracts.JobRegistry},
	}
	w.send(t, anvil.Deployer, w.c.ModelRegistry, models.PackAddTerms(manifest, terms()))
	w.send(t, anvil.Deployer, w.c.ModelRegistry, models.PackSetDispatcher(anvil.Address(anvil.Dispatcher), true))
	w.join(t, 1, anvil.WorkerAOwner, anvil.WorkerAOperator)
	w.join(t, 2, anvil.WorkerBOwner, anvil.WorkerBOperator)
	w.send(t, anvil.Consumer, w.deployment.PaymentToken.Address, token.PackApprove(w.c.Vault, big.NewInt(10_000_000)))
	w.send(t, anvil.Consumer, w.c.Vault, vault.PackDeposit(big.NewInt(10_000_000)))
	return w
}

var manifest = []byte(`{"kind":"echo","name":"echo","v":1}`)

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

func stint(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))
}

// join registers a worker with stake and an offer.
func (w *world) join(t *testing.T, number uint32, owner, operator int) {
	t.Helper()
	key := append([]byte{1}, bytes.Repeat([]byte{byte(number)}, 1216)...)
	w.send(t, owner, w.c.WorkerRegistry, workers.PackRegister(anvil.Address(operator), anvil.Address(owner), 1, key, [32]byte{31: 7}))
	w.send(t, owner, w.deployment.StakeToken.Address, token.PackApprove(w.c.Staking, stint(4000)))
	w.send(t, owner, w.c.Staking, staking.PackStake(number, stint(4000)))
	w.send(t, owner, w.c.WorkerRegistry, workers.PackAddModel(number, 1, big.NewInt(100_000_000), big.NewInt(400_000_000)))
}

func (w *world) sender(account int) *txmgr.Sender {
	sender, _ := w.senders.LoadOrStore(account, txmgr.New(w.client, w.ChainID, anvil.Key(account), patience))
	return sender.(*txmgr.Sender)
}

// send mines a transaction, which must succeed.
func (w *world) send(t *testing.T, from int, to common.Address, data []byte) *types.Receipt {
	t.Helper()
	receipt, err := w.sender(from).Send(t.Context(), txmgr.Call{To: to, Data: data})
	require.NoError(t, err)
	return receipt
}

func (w *world) header(t *testing.T) *types.Header {
	t.Helper()
	header, err := w.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return header
}

// pass lets time and blocks pass.
func (w *world) pass(t *testing.T, d time.Duration) {
	t.Helper()
	require.NoError(t, w.IncreaseTime(t.Context(), d))
	require.NoError(t, w.Mine(t.Context(), uint64(d.Seconds())/2+1))
}

var packageBytes = []byte("a package nobody here can read")

// submit opens a job: for the workers, in order, or for anybody.
func (w *world) submit(t *testing.T, candidates ...uint64) (bindings.JobRequest, common.Hash) {
	t.Helper()
	privacy := protocol.PrivacyOpen
	for i := range candidates {
		privacy = protocol.PrivacySealed
		candidates[i] = candidates[i]<<32 | 1
	}
	w.nonce++
	head := w.header(t)
	request := bindings.JobRequest{
		Consumer: anvil.Address(anvil.Consumer), TermsId: 1, Sampling: 700<<8 | 40, InputBytes: 100, MaxOutputTokens: 10,
		MaxInputAsk: big.NewInt(100_000_000), MaxOutputAsk: big.NewInt(400_000_000), MaxFee: big.NewInt(20_000),
		Privacy: uint8(privacy), Candidates: candidates, PackageHash: crypto.Keccak256Hash(packageBytes),
		KeyCommitment: [32]byte{1}, DrawBlock: uint32(head.Number.Uint64()), Nonce: 1<<63 + w.nonce,
		Expiry: new(big.Int).SetUint64(head.Time + 18),
	}
	receipt := w.send(t, anvil.Consumer, w.c.JobRegistry, jobs.PackSubmit(request, packageBytes))
	return request, receipt.Logs[0].Topics[1]
}

var answer = []byte("an answer nobody here can read")

// complete answers a job, on chain or by its hash alone.
func (w *world) complete(t *testing.T, operator int, request bindings.JobRequest, inline bool) (bindings.Receipt, bindings.Completion) {
	t.Helper()
	root, err := seal.ResponseRoot(answer, nil)
	require.NoError(t, err)
	top, err := seal.ResponseTop(answer, nil)
	require.NoError(t, err)
	length := uint32(len(answer))
	completion := bindings.Completion{ResponseRoot: root, ResponseTop: top, ResponseLength: length, AnswerLength: length, OutputTokens: 5}
	response := answer
	if !inline {
		response = nil
	}
	receipt := w.send(t, operator, w.c.JobRegistry, jobs.PackComplete(request, completion, response))
	event, err := jobs.UnpackJobCompletedEvent(receipt.Logs[0])
	require.NoError(t, err)
	return event.Receipt, completion
}

// finished plays a job to its end but for the settlement.
func (w *world) finished(t *testing.T, worker uint64, operator int) (common.Hash, bindings.Receipt) {
	t.Helper()
	request, id := w.submit(t, worker)
	receipt, _ := w.complete(t, operator, request, true)
	return id, receipt
}

// events returns the names of a job's events, in order.
func (w *world) events(t *testing.T, id common.Hash) (names []string) {
	t.Helper()
	logs, err := w.reader.JobLogs(t.Context(), id, w.deployment.StartBlock)
	require.NoError(t, err)
	for i := range logs {
		event, err := protocol.NewEvents(w.deployment).Decode(&logs[i])
		require.NoError(t, err)
		name := strings.TrimPrefix(fmt.Sprintf("%T", event), "*bindings.")
		names = append(names, strings.TrimPrefix(strings.TrimPrefix(name, "JobRegistry"), "Delivery"))
	}
	return names
}

func (w *world) status(t *testing.T, id common.Hash) protocol.Status {
	t.Helper()
	job, err := w.reader.Job(t.Context(), id)
	require.NoError(t, err)
	return protocol.Status(job.Status)
}

// awaitEvent waits until a job has an event.
func (w *world) awaitEvent(t *testing.T, id common.Hash, name string) {
	t.Helper()
	var seen []string
	require.Eventually(t, func() bool {
		seen = w.events(t, id)
		for _, event := range seen {
			if event == name {
				return true
			}
		}
		return false
	}, patience, look, "no %s", name)
}

func (w *world) nonceOf(t *testing.T, account int) uint64 {
	t.Helper()
	nonce, err := w.client.NonceAt(t.Context(), anvil.Address(account), nil)
	require.NoError(t, err)
	return nonce
}

func newDatabase(t *testing.T) string {
	t.Helper()
	url, err := postgres.CreateDatabase(t.Context(), server.URL, fmt.Sprintf("dispatcher_%d", databases.Add(1)))
	require.NoError(t, err)
	return url
}

// index runs an indexer and returns what stops it.
func (w *world) index(t *testing.T, url string) (stop func()) {
	t.Helper()
	return run(t, func(ctx context.Context) error {
		return indexer.Run(ctx, indexer.Config{
			Client: w.client, Deployment: w.deployment, DatabaseURL: url, PollInterval: look, Log: slog.New(slog.DiscardHandler),
		})
	})
}

// run runs a service and returns what ends it.
func run(t *testing.T, service func(context.Context) error) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- service(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		require.NoError(t, <-done)
	})
	t.Cleanup(stop)
	return stop
}

// awaitIndex waits until the database is where the chain is.
func (w *world) awaitIndex(t *testing.T, url string) {
	t.Helper()
	want := w.header(t).Number.Int64()
	conn := connect(t, url)
	require.Eventually(t, func() bool {
		head, err := store.New(conn).Head(t.Context())
		return err == nil && head.Number >= want
	}, patience, look)
}

func connect(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := store.Connect(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

// instance is a running dispatcher.
type instance struct {
	log  *logbook
	urls chan string // of its relay
	stop func()
}

// dispatch runs a dispatcher with the key of an account.
func (w *world) dispatch(t *testing.T, account int, databaseURL string, choose func(*dispatcher.Config)) *instance {
	t.Helper()
	w.awaitIndex(t, databaseURL)
	return w.dispatchAtOnce(t, account, databaseURL, choose)
}

// dispatchAtOnce does not wait for the database to have everything.
func (w *world) dispatchAtOnce(t *testing.T, account int, databaseURL string, choose func(*dispatcher.Config)) *instance {
	t.Helper()
	cfg := dispatcher.DefaultConfig()
	cfg.RelayAddress, cfg.RelayDir, cfg.Interval = "127.0.0.1:0", filepath.Join(t.TempDir(), "relay"), look
	if choose != nil {
		choose(&cfg)
	}
	i := &instance{log: &logbook{}, urls: make(chan string, 10)}
	pool, err := store.OpenReader(t.Context(), databaseURL, 5*time.Second)
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	i.stop = run(t, func(ctx context.Context) error {
		return dispatcher.Run(ctx, cfg, dispatcher.Deps{
			Client: w.client, Reader: w.reader, Sender: txmgr.New(w.client, w.ChainID, anvil.Key(account), patience),
			Key: anvil.Key(account), Pool: pool, Log: slog.New(slog.NewTextHandler(i.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
			OnRelay: func(url string) { i.urls <- url },
		})
	})
	return i
}

func keep(cfg *dispatcher.Config) {
	cfg.Keeper, cfg.DistributeInterval = true, 200*time.Millisecond
}

// url waits for the relay of an instance.
func (i *instance) url(t *testing.T) string {
	t.Helper()
	select {
	case url := <-i.urls:
		i.urls <- url
		return url
	case <-time.After(patience):
		require.Fail(t, "no relay")
		return ""
	}
}

// logbook keeps a log.
type logbook struct {
	mu    sync.Mutex
	lines []string
}

func (l *logbook) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, string(line))
	return len(line), nil
}

// with returns the lines that contain all the texts.
func (l *logbook) with(texts ...string) (found []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
next:
	for _, line := range l.lines {
		for _, text := range texts {
			if !strings.Contains(line, text) {
				continue next
			}
		}
		found = append(found, line)
	}
	return found
}

func (l *logbook) await(t *testing.T, texts ...string) {
	t.Helper()
	require.Eventually(t, func() bool { return len(l.with(texts...)) > 0 }, patience, look, "no line with %q", texts)
}

func (l *logbook) requireQuiet(t *testing.T) {
	t.Helper()
	require.Empty(t, l.with("level=WARN"))
	require.Empty(t, l.with("level=ERROR"))
}

// party is a client of a relay, without any rights.
func (w *world) party(t *testing.T, url string) *relay.Client {
	t.Helper()
	client, err := relay.Dial(t.Context(), url, w.network, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

// beat is a heartbeat of a worker that is ready for the model.
func beat(worker uint32) *relay.Heartbeat {
	now := time.Now()
	return &relay.Heartbeat{Worker: worker, Sequence: uint64(now.UnixNano()), Time: uint64(now.Unix()), Capacity: 1, Terms: []uint32{1}}
}

// live sends a heartbeat until a dispatcher takes it.
func (w *world) live(t *testing.T, client *relay.Client, worker uint32, operator int) *relay.HeartbeatReceipt {
	t.Helper()
	var receipt *relay.HeartbeatReceipt
	require.Eventually(t, func() bool {
		h := beat(worker)
		require.NoError(t, h.Sign(w.network, anvil.Key(operator)))
		var err error
		receipt, err = client.SendHeartbeat(t.Context(), h)
		return err == nil
	}, patience, look)
	return receipt
}
