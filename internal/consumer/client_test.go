package consumer_test

import (
	"crypto/ed25519"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
	"github.com/stint-protocol/stint/sidecar/echo"
)

// stage is a chain with one worker that offers the echo model.
type stage struct {
	t      *testing.T
	chain  *anvil.Chain
	client *chain.Client
	reader *chain.Reader
	folder string

	relayDir string // of the relay, if the test starts one
}

func start(t *testing.T, key *seal.PrivateKey) stage {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	if _, err := os.Stat(filepath.Join(root, "node_modules")); err != nil {
		t.Skip("needs the npm packages: run `make setup`")
	}
	local, err := anvil.Start(t.Context(), anvil.Config{Root: root, StateDir: t.TempDir()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, local.Stop()) })
	deployment, err := protocol.LoadDeployment(local.DeploymentPath)
	require.NoError(t, err)
	client, err := chain.Dial(t.Context(), local.URL, local.ChainID)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	s := stage{t, local, client, chain.NewReader(client, deployment), t.TempDir(), t.TempDir()}
	s.join(key)
	return s
}

// join registers, stakes and offers as worker 1.
func (s stage) join(key *seal.PrivateKey) {
	c := s.reader.Deployment.Contracts
	manifest := echo.Runtime{}.Manifest()
	canonical, err := manifest.Canonical()
	require.NoError(s.t, err)
	million := big.NewInt(1_000_000)
	stake := new(big.Int).Mul(million, new(big.Int).Mul(million, million))
	models, workers, staking, token := bindings.NewModelRegistry(), bindings.NewWorkerRegistry(), bindings.NewStaking(), bindings.NewDevToken()
	terms := bindings.Terms{
		ModelId: crypto.Keccak256Hash(canonical), Kind: uint8(protocol.KindEcho), MinimumStake: stake, ExtraCapacityStake: new(big.Int),
		PostingPrice: new(big.Int), MinInputAsk: new(big.Int), MaxInputAsk: million, MinOutputAsk: new(big.Int), MaxOutputAsk: million,
		MaxInputBytes: 1000, MaxOutputTokens: 100, AckWindow: 5, CompletionBase: 20, ThroughputCap: 1000, DisputeWindow: 12,
		CompensationRate: new(big.Int),
	}
	public, _, err := ed25519.GenerateKey(nil)
	require.NoError(s.t, err)
	s.send(anvil.Deployer, c.ModelRegistry, models.PackAddTerms(canonical, terms))
	s.send(anvil.WorkerAOwner, c.WorkerRegistry, workers.PackRegister(anvil.Address(anvil.WorkerAOperator), anvil.Address(anvil.FirstSpare),
		1, key.Public().Bytes(), [32]byte(public)))
	s.send(anvil.WorkerAOwner, s.reader.Deployment.StakeToken.Address, token.PackApprove(c.Staking, stake))
	s.send(anvil.WorkerAOwner, c.Staking, staking.PackStake(1, stake))
	s.send(anvil.WorkerAOwner, c.WorkerRegistry, workers.PackAddModel(1, 1, big.NewInt(1000), big.NewInt(2000)))
}

func (s stage) send(account int, to common.Address, data []byte) {
	_, err := txmgr.New(s.client, s.chain.ChainID, anvil.Key(account), 0).Send(s.t.Context(), txmgr.Call{To: to, Data: data})
	require.NoError(s.t, err)
}

func (s stage) consumer(account int) *consumer.Client {
	client, err := consumer.New(s.client, s.reader, anvil.Key(account), s.folder, nil)
	require.NoError(s.t, err)
	return client
}

func hybrid(t *testing.T) *seal.PrivateKey {
	key, err := seal.GenerateKey(seal.SuiteXWing)
	require.NoError(t, err)
	return key
}

func hello() consumer.Prompt {
	return consumer.Prompt{Text: []byte("hello"), TermsID: 1, MaxOutputTokens: 100, TopK: 20, Candidates: 3}
}

func TestPrepareFillsInARequestTheContractAccepts(t *testing.T) {
	s := start(t, hybrid(t))
	job, err := s.consumer(anvil.Consumer).Prepare(t.Context(), hello())
	require.NoError(t, err)
	require.Equal(t, []uint64{1<<32 | 1}, job.Request.Candidates, "three asked for, one there is")
	require.EqualValues(t, 1, job.Request.MaxFee.Int64(), "0.21 units, rounded up")
	require.Equal(t, seal.PackageHash(job.Package), common.Hash(job.Request.PackageHash))
	id, err := s.reader.JobID(t.Context(), job.Request)
	require.NoError(t, err)
	require.Equal(t, id, job.ID)
	require.NotContains(t, string(job.Package), "hello")
}

func TestPrepareRefusesBeforeAnythingIsKept(t *testing.T) {
	s := start(t, hybrid(t))
	client := s.consumer(anvil.Consumer)
	for name, bad := range map[string]struct {
		change func(*consumer.Prompt)
		want   error
	}{
		"dearer than allowed":    {func(p *consumer.Prompt) { p.MaxFee = new(big.Int) }, consumer.ErrTooDear},
		"longer than the limit":  {func(p *consumer.Prompt) { p.Text = make([]byte, 1001) }, consumer.ErrTooLong},
		"too much output":        {func(p *consumer.Prompt) { p.MaxOutputTokens = 101 }, consumer.ErrTooLong},
		"no output":              {func(p *consumer.Prompt) { p.MaxOutputTokens = 0 }, consumer.ErrTooLong},
		"a worker nobody knows":  {func(p *consumer.Prompt) { p.Worker = 9 }, chain.ErrUnknown},
		"terms nobody has given": {func(p *consumer.Prompt) { p.TermsID = 9 }, chain.ErrUnknown},
	} {
		prompt := hello()
		bad.change(&prompt)
		_, err := client.Prepare(t.Context(), prompt)
		require.ErrorIs(t, err, bad.want, name)
	}
	entries, err := os.ReadDir(s.folder)
	require.NoError(t, err)
	require.Empty(t, entries)
}

func TestAWorkerThatOffersNothingIsNotDrawn(t *testing.T) {
	s := start(t, hybrid(t))
	workers := bindings.NewWorkerRegistry()
	s.send(anvil.WorkerAOwner, s.reader.Deployment.Contracts.WorkerRegistry, workers.PackRemoveModel(1, 1))
	_, err := s.consumer(anvil.Consumer).Prepare(t.Context(), hello())
	require.ErrorIs(t, err, consumer.ErrNoWorker)
}

func TestAKeyAQuantumComputerCouldBreakIsRefusedUnlessAllowed(t *testing.T) {
	key, err := seal.GenerateKey(seal.SuiteX25519, seal.AllowX25519())
	require.NoError(t, err)
	s := start(t, key)
	client, prompt := s.consumer(anvil.Consumer), hello()
	_, err = client.Prepare(t.Context(), prompt)
	require.ErrorIs(t, err, seal.ErrWeakSuite)
	prompt.AllowX25519 = true
	_, err = client.Prepare(t.Context(), prompt)
	require.NoError(t, err)
}

func TestTheSecretOfAJobIsItsConsumersAlone(t *testing.T) {
	s := start(t, hybrid(t))
	job, err := s.consumer(anvil.Consumer).Prepare(t.Context(), hello())
	require.NoError(t, err)
	file := filepath.Join(s.folder, job.ID.Hex()+".secret")
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode())

	_, err = s.consumer(anvil.JurorA).Wait(t.Context(), job.ID)
	require.ErrorIs(t, err, consumer.ErrNoSecret, "another account")
	_, err = s.consumer(anvil.Consumer).Wait(t.Context(), job.ID)
	require.ErrorIs(t, err, chain.ErrUnknown, "a job that was not submitted")
	s.consumer(anvil.Consumer).Forget(job.ID)
	require.NoFileExists(t, file)
}

func TestFindTermsTakesNameOrIDAndTheNewestOffered(t *testing.T) {
	s := start(t, hybrid(t))
	client, manifest := s.consumer(anvil.Consumer), echo.Runtime{}.Manifest()
	for _, name := range []string{"", manifest.Name, manifest.ID().Hex()} {
		terms, err := client.FindTerms(t.Context(), name)
		require.NoError(t, err, name)
		require.EqualValues(t, 1, terms)
	}
	_, err := client.FindTerms(t.Context(), "other")
	require.ErrorIs(t, err, chain.ErrUnknown)
}
