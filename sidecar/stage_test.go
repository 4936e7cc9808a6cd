package sidecar_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"math/big"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"go.etcd.io/bbolt"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
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
	relay   *relay.Client // of the sidecar; nil: none
}

func newStage(t *testing.T, capacity uint8, change ...func(*bindings.Terms)) *stage {
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
	s.addTerms(t, change)
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

// ackWindow changes the seconds a worker has to acknowledge.
func ackWindow(seconds uint32) func(*bindings.Terms) {
	return func(t *bindings.Terms) { t.AckWindow = seconds }
}

func (s *stage) addTerms(t *testing.T, change []func(*bindings.Terms)) {
	t.Helper()
	manifest := echo.Runtime{}.Manifest()
	canonical, err := manifest.Canonical()
	require.NoError(t, err)
	terms := bindings.Terms{
		ModelId: manifest.ID(), Kind: uint8(protocol.KindEcho), MinimumStake: big.NewInt(1e18), ExtraCapacityStake: big.NewInt(1e17),
		PostingPrice: big.NewInt(10), MinInputAsk: big.NewInt(1), MaxInputAsk: big.NewInt(1e9), MinOutputAsk: big.NewInt(1),
		MaxOutputAsk: big.NewInt(4e9), MaxInputBytes: 32768, MaxOutputTokens: 1024, AckWindow: 60, CompletionBase: 60,
		PerInputByte: 100, PerOutputToken: 50_000, TargetLatency: 5, ThroughputCap: 10_000, DisputeWindow: 12,
		SlashAckBps: 100, SlashCompletionBps: 500, SlashDeliveryBps: 1000, SlashDisputeBps: 5000, SlashNoShowBps: 100,
		CompensationRate: big.NewInt(1),
	}
	for _, c := range change {
		c(&terms)
	}
	s.send(t, anvil.Deployer, s.at.ModelRegistry, models.PackAddTerms(canonical, terms))
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
	secret  seal.Secret // zero: an open job's
	nonce   uint64
	pack    []byte
	block   uint64
}

// order is a prompt to seal; one function, if set, spoils it first, the other sees it before it is sent.
type order struct {
	text      string
	sampling  uint32
	sealTo    *seal.PrivateKey
	spoil     func(*bindings.JobRequest)
	maxTokens uint32
	open      bool // in the clear, for any worker
	byHash    bool // the package stays off the chain
	before    func(asked)
}

// submit seals and submits a job to the stage's worker, as a consumer that keeps to the protocol would, but for what the
// order spoils.
func (s *stage) submit(t *testing.T, o order) asked {
	t.Helper()
	a := asked{nonce: rand.Uint64()}
	sealed := s.seal(t, o, &a)
	head, err := s.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	a.pack = sealed.Package
	a.request = bindings.JobRequest{
		Consumer: anvil.Address(anvil.Consumer), TermsId: s.terms, Sampling: o.sampling, InputBytes: sealed.InputBytes,
		MaxOutputTokens: max(o.maxTokens, 64), MaxInputAsk: big.NewInt(100), MaxOutputAsk: big.NewInt(400), MaxFee: big.NewInt(1e6),
		Privacy: uint8(protocol.PrivacySealed), Candidates: []uint64{uint64(s.worker)<<32 | 1},
		PackageHash: sealed.PackageHash, KeyCommitment: sealed.KeyCommitment, Payment: uint8(protocol.PaymentSourceBalance),
		DrawBlock: uint32(head.Number.Uint64()), Nonce: a.nonce, Expiry: new(big.Int).SetUint64(head.Time + 18),
	}
	if o.open {
		a.request.Privacy, a.request.Candidates = uint8(protocol.PrivacyOpen), nil
	}
	if o.spoil != nil {
		o.spoil(&a.request)
	}
	a.id, err = s.reader.JobID(t.Context(), a.request)
	require.NoError(t, err)
	if o.before != nil {
		o.before(a)
	}
	posted := sealed.Package
	if o.byHash {
		posted = nil
	}
	receipt := s.send(t, anvil.Consumer, s.at.JobRegistry, jobs.PackSubmit(a.request, posted))
	a.block = receipt.BlockNumber.Uint64()
	return a
}

// seal makes the package of an order and notes its secret; an open one has none.
func (s *stage) seal(t *testing.T, o order, a *asked) seal.Sealed {
	t.Helper()
	if o.open {
		sealed, err := seal.PlainPackage([]byte(o.text))
		require.NoError(t, err)
		return sealed
	}
	if o.sealTo == nil {
		o.sealTo = s.keys.Encryption
	}
	a.secret = seal.NewSecret()
	sealed, err := seal.SealPrompt(seal.PromptRequest{
		Secret: a.secret, Privacy: seal.PrivacySealed, Text: []byte(o.text),
		Request: seal.RequestContext{
			ChainID: *uint256.NewInt(anvil.ChainID), Registry: s.at.JobRegistry,
			Consumer: anvil.Address(anvil.Consumer), Nonce: a.nonce,
		},
		Candidates: []seal.Candidate{{
			Worker: anvil.Address(anvil.WorkerAOwner), Number: s.worker, KeyID: 1, Key: o.sealTo.Public(),
		}},
	})
	require.NoError(t, err)
	return sealed
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
func (s *stage) completions(t *testing.T, a asked) []*bindings.JobRegistryJobCompleted {
	t.Helper()
	return eventsOf(t, s, a, jobs.UnpackJobCompletedEvent)
}

// eventsOf returns the job's events of one kind.
func eventsOf[E any](t *testing.T, s *stage, a asked, unpack func(*types.Log) (*E, error)) (found []*E) {
	t.Helper()
	logs, err := s.reader.JobLogs(t.Context(), a.id, a.block)
	require.NoError(t, err)
	for i := range logs {
		if event, err := unpack(&logs[i]); err == nil {
			found = append(found, event)
		}
	}
	return found
}

// declines returns the reasons for which the job was declined.
func (s *stage) declines(t *testing.T, a asked) (reasons []protocol.DeclineReason) {
	t.Helper()
	for _, event := range eventsOf(t, s, a, jobs.UnpackJobDeclinedEvent) {
		reasons = append(reasons, protocol.DeclineReason(event.Reason))
	}
	return reasons
}

// answer opens the one answer of a completed job as its consumer does.
func (s *stage) answer(t *testing.T, a asked) (text string, attempt uint32, completion bindings.Completion) {
	t.Helper()
	s.await(t, a, protocol.StatusCompleted)
	// anvil shows a block's state a moment before its logs
	require.Eventually(t, func() bool { return len(s.completions(t, a)) == 1 }, patience, 10*time.Millisecond)
	found := s.completions(t, a)
	text, attempt = a.read(t, found[0].Response)
	return text, attempt, found[0].Completion
}

// read opens a response.
func (a asked) read(t *testing.T, response []byte) (text string, attempt uint32) {
	t.Helper()
	worker := anvil.Address(anvil.WorkerAOwner)
	header, plain, err := seal.OpenAnswer(a.secret.AnswerKey(worker), a.id, worker, response)
	require.NoError(t, err)
	return string(plain), header.Attempt
}

// keptResponse reads the job's response from the journal of a sidecar that has ended; nil if there is none.
func (s *stage) keptResponse(t *testing.T, a asked) (response []byte) {
	t.Helper()
	db, err := bbolt.Open(s.journal, 0o600, &bbolt.Options{ReadOnly: true, Timeout: time.Second})
	require.NoError(t, err)
	defer db.Close()
	root := s.completions(t, a)[0].Completion.ResponseRoot
	require.NoError(t, db.View(func(tx *bbolt.Tx) error {
		response = bytes.Clone(tx.Bucket([]byte("responses.v1")).Get(append(a.id.Bytes(), root[:]...)))
		return nil
	}))
	return response
}

// requireNoText sees to it that the journal holds neither prompt nor answer.
func requireNoText(t *testing.T, s *stage) {
	t.Helper()
	journal, err := os.ReadFile(s.journal)
	require.NoError(t, err)
	require.NotContains(t, string(journal), "canary")
}
