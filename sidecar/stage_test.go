package sidecar_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/json"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/echo"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const patience = 30 * time.Second

var (
	jobs    = bindings.NewJobRegistry()
	models  = bindings.NewModelRegistry()
	workers = bindings.NewWorkerRegistry()
	staking = bindings.NewStaking()
	vault   = bindings.NewVault()
	token   = bindings.NewDevToken()
)

// stage is a chain with one model, one worker and a consumer with a balance.
type stage struct {
	chain   *anvil.Chain
	client  *chain.Client
	reader  *chain.Reader
	at      protocol.Contracts
	keys    seal.WorkerKeys
	terms   uint32
	worker  uint32
	senders map[int]*txmgr.Sender
	journal string
}

func newStage(t *testing.T, capacity uint8) *stage {
	t.Helper()
	// The test's own context ends before its sidecars do.
	running, err := anvil.Start(context.Background(), anvil.Config{
		Root: "..", StateDir: t.TempDir(), BlockTime: time.Second, MineAtOnce: true,
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = running.Stop() })
	deployment, err := protocol.LoadDeployment(running.DeploymentPath)
	require.NoError(t, err)
	client, err := chain.Dial(t.Context(), running.URL, running.ChainID, deployment.Contracts.JobRegistry)
	require.NoError(t, err)
	t.Cleanup(func() {
		client.Close()
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	})
	s := &stage{
		chain: running, client: client, reader: chain.NewReader(client, deployment), at: deployment.Contracts,
		keys: newKeys(t), senders: map[int]*txmgr.Sender{}, journal: filepath.Join(t.TempDir(), "journal.db"),
	}
	s.addTerms(t)
	s.register(t, capacity)
	s.send(t, anvil.Consumer, deployment.PaymentToken.Address, token.PackApprove(s.at.Vault, big.NewInt(1e10)))
	s.send(t, anvil.Consumer, s.at.Vault, vault.PackDeposit(big.NewInt(1e10)))
	return s
}

func newKeys(t *testing.T) seal.WorkerKeys {
	t.Helper()
	encryption, err := seal.GenerateKey(seal.SuiteXWing)
	require.NoError(t, err)
	_, receipt, err := ed25519.GenerateKey(nil)
	require.NoError(t, err)
	return seal.WorkerKeys{Encryption: encryption, Receipt: receipt}
}

func (s *stage) sender(account int) *txmgr.Sender {
	if s.senders[account] == nil {
		s.senders[account] = s.newSender(anvil.Key(account))
	}
	return s.senders[account]
}

func (s *stage) newSender(key *ecdsa.PrivateKey) *txmgr.Sender {
	return txmgr.New(s.client, anvil.ChainID, key, patience)
}

func (s *stage) send(t *testing.T, account int, to common.Address, data []byte) *types.Receipt {
	t.Helper()
	receipt, err := s.sender(account).Send(t.Context(), txmgr.Call{To: to, Data: data})
	require.NoError(t, err)
	return receipt
}

func (s *stage) addTerms(t *testing.T) {
	t.Helper()
	manifest := echo.Runtime{}.Manifest()
	canonical, err := manifest.Canonical()
	require.NoError(t, err)
	s.send(t, anvil.Deployer, s.at.ModelRegistry, models.PackAddTerms(canonical, bindings.Terms{
		ModelId: manifest.ID(), Kind: uint8(protocol.KindEcho), MinimumStake: big.NewInt(1e18), ExtraCapacityStake: big.NewInt(1e17),
		PostingPrice: big.NewInt(10), MinInputAsk: big.NewInt(1), MaxInputAsk: big.NewInt(1e9), MinOutputAsk: big.NewInt(1),
		MaxOutputAsk: big.NewInt(4e9), MaxInputBytes: 32768, MaxOutputTokens: 1024, AckWindow: 60, CompletionBase: 60,
		PerInputByte: 100, PerOutputToken: 50_000, TargetLatency: 5, ThroughputCap: 10_000, DisputeWindow: 12,
		SlashAckBps: 100, SlashCompletionBps: 500, SlashDeliveryBps: 1000, SlashDisputeBps: 5000, SlashNoShowBps: 100,
		CompensationRate: big.NewInt(1),
	}))
	added, err := s.reader.TermsAdded(t.Context())
	require.NoError(t, err)
	s.terms = added[len(added)-1].TermsId
}

func (s *stage) register(t *testing.T, capacity uint8) {
	t.Helper()
	data := workers.PackRegister(anvil.Address(anvil.WorkerAOperator), anvil.Address(anvil.WorkerAOwner), capacity,
		s.keys.Encryption.Public().Bytes(), [32]byte(s.keys.Receipt.Public().(ed25519.PublicKey)))
	s.send(t, anvil.WorkerAOwner, s.at.WorkerRegistry, data)
	var err error
	s.worker, err = s.reader.NumberOfOperator(t.Context(), anvil.Address(anvil.WorkerAOperator))
	require.NoError(t, err)
	stake := new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
	s.send(t, anvil.WorkerAOwner, s.reader.Deployment.StakeToken.Address, token.PackApprove(s.at.Staking, stake))
	s.send(t, anvil.WorkerAOwner, s.at.Staking, staking.PackStake(s.worker, stake))
	s.send(t, anvil.WorkerAOwner, s.at.WorkerRegistry, workers.PackAddModel(s.worker, s.terms, big.NewInt(100), big.NewInt(400)))
}

// asked is a submitted job with what only its consumer knows.
type asked struct {
	id      common.Hash
	request bindings.JobRequest
	secret  seal.Secret
	block   uint64
}

// order is a prompt to seal; the functions, if set, spoil it first.
type order struct {
	text      string
	sampling  uint32
	sealTo    *seal.PrivateKey
	spoil     func(*bindings.JobRequest)
	maxTokens uint32
}

// submit seals and submits a job to the stage's worker, as a consumer that keeps to the protocol would, but for what the
// order spoils.
func (s *stage) submit(t *testing.T, o order) asked {
	t.Helper()
	if o.sealTo == nil {
		o.sealTo = s.keys.Encryption
	}
	if o.maxTokens == 0 {
		o.maxTokens = 64
	}
	a := asked{secret: seal.NewSecret()}
	nonce := rand.Uint64()
	sealed, err := seal.SealPrompt(seal.PromptRequest{
		Secret: a.secret, Privacy: seal.PrivacySealed, Text: []byte(o.text),
		Request: seal.RequestContext{
			ChainID: *uint256.NewInt(anvil.ChainID), Registry: s.at.JobRegistry,
			Consumer: anvil.Address(anvil.Consumer), Nonce: nonce,
		},
		Candidates: []seal.Candidate{{
			Worker: anvil.Address(anvil.WorkerAOwner), Number: s.worker, KeyID: 1, Key: o.sealTo.Public(),
		}},
	})
	require.NoError(t, err)
	head, err := s.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	a.request = bindings.JobRequest{
		Consumer: anvil.Address(anvil.Consumer), TermsId: s.terms, Sampling: o.sampling, InputBytes: sealed.InputBytes,
		MaxOutputTokens: o.maxTokens, MaxInputAsk: big.NewInt(100), MaxOutputAsk: big.NewInt(400), MaxFee: big.NewInt(1e6),
		Privacy: uint8(protocol.PrivacySealed), Candidates: []uint64{uint64(s.worker)<<32 | 1},
		PackageHash: sealed.PackageHash, KeyCommitment: sealed.KeyCommitment, Payment: uint8(protocol.PaymentSourceBalance),
		DrawBlock: uint32(head.Number.Uint64()), Nonce: nonce, Expiry: new(big.Int).SetUint64(head.Time + 18),
	}
	if o.spoil != nil {
		o.spoil(&a.request)
	}
	a.id, err = s.reader.JobID(t.Context(), a.request)
	require.NoError(t, err)
	receipt := s.send(t, anvil.Consumer, s.at.JobRegistry, jobs.PackSubmit(a.request, sealed.Package))
	a.block = receipt.BlockNumber.Uint64()
	return a
}

func (s *stage) status(t *testing.T, a asked) protocol.Status {
	t.Helper()
	job, err := s.reader.Job(t.Context(), a.id)
	require.NoError(t, err)
	return protocol.Status(job.Status)
}

func (s *stage) await(t *testing.T, a asked, status protocol.Status) {
	t.Helper()
	require.Eventually(t, func() bool { return s.status(t, a) == status }, patience, 50*time.Millisecond, "job never was %s", status)
}

// completions returns the job's JobCompleted events.
func (s *stage) completions(t *testing.T, a asked) (found []*bindings.JobRegistryJobCompleted) {
	t.Helper()
	logs, err := s.reader.JobLogs(t.Context(), a.id, a.block)
	require.NoError(t, err)
	for i := range logs {
		if event, err := jobs.UnpackJobCompletedEvent(&logs[i]); err == nil {
			found = append(found, event)
		}
	}
	return found
}

// answer opens the one answer of a completed job as its consumer does.
func (s *stage) answer(t *testing.T, a asked) (text string, attempt uint32, completion bindings.Completion) {
	t.Helper()
	s.await(t, a, protocol.StatusCompleted)
	found := s.completions(t, a)
	require.Len(t, found, 1)
	worker := anvil.Address(anvil.WorkerAOwner)
	header, plain, err := seal.OpenAnswer(a.secret.AnswerKey(worker), a.id, worker, found[0].Response)
	require.NoError(t, err)
	return string(plain), header.Attempt, found[0].Completion
}

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
		Log:      slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})),
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
