package consumer_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
)

var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

// relayed gives the stage a real relay whose candidate requests a test answers, and a consumer that uses it.
func (s stage) relayed(answer func(context.Context, *relay.CandidateRequest) (*relay.CandidateReply, error)) (*relay.Client, *consumer.Client) {
	network := relay.Network{ChainID: s.chain.ChainID, Registry: s.reader.Deployment.Contracts.JobRegistry}
	server, err := relay.StartServer(s.t.Context(), relay.ServerConfig{Dir: s.relayDir, Address: "127.0.0.1:0", Log: quiet})
	require.NoError(s.t, err)
	s.t.Cleanup(server.Close)
	owner, err := server.Connect(s.t.Context(), network)
	require.NoError(s.t, err)
	s.t.Cleanup(owner.Close)
	service, err := relay.Serve(s.t.Context(), owner, relay.Handlers{
		Candidates: answer,
		Heartbeat: func(context.Context, *relay.Heartbeat) (*relay.HeartbeatReceipt, error) {
			return nil, errors.New("none is sent here")
		},
	})
	require.NoError(s.t, err)
	s.t.Cleanup(service.Close)
	through, err := relay.Dial(s.t.Context(), server.URL(), network, quiet)
	require.NoError(s.t, err)
	s.t.Cleanup(through.Close)
	client, err := consumer.New(s.client, s.reader, anvil.Key(anvil.Consumer), s.folder, through)
	require.NoError(s.t, err)
	return through, client
}

// loseRelayStore deletes what the relay keeps while it runs.
func (s stage) loseRelayStore() {
	entries, err := os.ReadDir(s.relayDir)
	require.NoError(s.t, err)
	for _, entry := range entries {
		if entry.IsDir() {
			require.NoError(s.t, os.RemoveAll(filepath.Join(s.relayDir, entry.Name())))
		}
	}
}

// reply draws as a dispatcher should, for the one worker of the stage.
func (s stage) reply(ctx context.Context, r *relay.CandidateRequest, key *ecdsa.PrivateKey, lie func(*relay.CandidateReply)) (*relay.CandidateReply, error) {
	seedBlock := draw.SeedBlock(uint64(r.DrawBlock))
	header, err := s.client.HeaderByNumber(ctx, new(big.Int).SetUint64(seedBlock))
	if err != nil {
		return nil, err
	}
	account, err := s.reader.Account(ctx, 1)
	if err != nil {
		return nil, err
	}
	bond, err := s.reader.Bond(ctx, 1)
	if err != nil {
		return nil, err
	}
	terms, err := s.reader.Terms(ctx, 1)
	if err != nil {
		return nil, err
	}
	price := (int64(r.InputBytes)*1000 + int64(r.MaxOutputTokens)*2000 + 999_999) / 1_000_000
	reply := &relay.CandidateReply{
		Request: *r, SeedBlock: seedBlock, SeedHash: header.Hash(),
		Entrants: []relay.Entrant{{
			Number: 1, KeyID: 1, Stake: relay.NewAmount(bond.Staked), MinimumStake: relay.NewAmount(terms.MinimumStake),
			UptimeBps: account.UptimeBps, QualityBps: account.QualityBps, Price: relay.NewAmount(big.NewInt(price)),
		}},
		Absent: []uint32{},
	}
	lie(reply)
	network := relay.Network{ChainID: s.chain.ChainID, Registry: s.reader.Deployment.Contracts.JobRegistry}
	reply.Candidates = reply.Draw(network)
	return reply, reply.Sign(network, key)
}

func TestADispatchersChoiceIsHeldAgainstTheChain(t *testing.T) {
	s := start(t, hybrid(t))
	models := bindings.NewModelRegistry()
	s.send(anvil.Deployer, s.reader.Deployment.Contracts.ModelRegistry, models.PackSetDispatcher(anvil.Address(anvil.Dispatcher), true))
	key, lie := anvil.Key(anvil.Dispatcher), func(*relay.CandidateReply) {}
	_, client := s.relayed(func(ctx context.Context, r *relay.CandidateRequest) (*relay.CandidateReply, error) {
		return s.reply(ctx, r, key, lie)
	})

	job, err := client.Prepare(t.Context(), hello())
	require.NoError(t, err)
	require.NoError(t, job.Direct, "an honest dispatcher is believed")
	require.Equal(t, []uint64{1<<32 | 1}, job.Request.Candidates)

	for name, c := range map[string]struct {
		key  *ecdsa.PrivateKey
		lie  func(*relay.CandidateReply)
		want error
	}{
		"a stranger's signature":       {anvil.Key(anvil.JurorA), func(*relay.CandidateReply) {}, consumer.ErrUnproven},
		"another seed":                 {key, func(r *relay.CandidateReply) { r.SeedHash[0] ^= 1 }, consumer.ErrUnproven},
		"more stake than there is":     {key, func(r *relay.CandidateReply) { r.Entrants[0].Stake = relay.NewAmount(big.NewInt(1 << 60)) }, consumer.ErrUnproven},
		"a lower price":                {key, func(r *relay.CandidateReply) { r.Entrants[0].Price = relay.NewAmount(new(big.Int)) }, consumer.ErrUnproven},
		"another key":                  {key, func(r *relay.CandidateReply) { r.Entrants[0].KeyID = 2 }, consumer.ErrUnproven},
		"nobody lives, says it":        {key, func(r *relay.CandidateReply) { r.Absent = []uint32{1} }, consumer.ErrNoWorker},
		"a worker that does not exist": {key, func(r *relay.CandidateReply) { r.Entrants[0].Number = 9 }, nil},
	} {
		key, lie = c.key, c.lie
		job, err := client.Prepare(t.Context(), hello())
		require.NoError(t, err, name)
		require.Error(t, job.Direct, name)
		if c.want != nil {
			require.ErrorIs(t, job.Direct, c.want, name)
		}
		require.Equal(t, []uint64{1<<32 | 1}, job.Request.Candidates, "%s: drawn from the chain instead", name)
		key, lie = anvil.Key(anvil.Dispatcher), func(*relay.CandidateReply) {}
	}
}

func TestAPackageByHashIsWithTheRelay(t *testing.T) {
	s := start(t, hybrid(t))
	through, client := s.relayed(func(context.Context, *relay.CandidateRequest) (*relay.CandidateReply, error) {
		return nil, errors.New("it draws nothing")
	})
	prompt := hello()
	prompt.ByHash = true
	job, err := client.Prepare(t.Context(), prompt)
	require.NoError(t, err)
	held, err := through.Package(t.Context(), job.Request.PackageHash)
	require.NoError(t, err)
	require.Equal(t, job.Package, held)
	require.NotContains(t, string(client.SubmitCall(job).Data), string(job.Package[:64]), "the transaction does not carry it")

	_, err = s.consumer(anvil.Consumer).Prepare(t.Context(), prompt)
	require.ErrorIs(t, err, consumer.ErrNoRelay)
}

func TestAnOpenJobNamesNobody(t *testing.T) {
	s := start(t, hybrid(t))
	client := s.consumer(anvil.Consumer)
	prompt := hello()
	prompt.Open = true
	job, err := client.Prepare(t.Context(), prompt)
	require.NoError(t, err)
	require.Empty(t, job.Request.Candidates)
	require.Equal(t, common.Hash{}, common.Hash(job.Request.KeyCommitment))
	require.Contains(t, string(job.Package), "hello", "everybody can read it")
}

// A worker's frames are shown as they come, whatever strangers put between them, and the answer is the one whose root the
// chain has.
func TestFollowShowsTheStreamAndReturnsWhatTheChainVouchesFor(t *testing.T) {
	key := hybrid(t)
	s := start(t, key)
	through, client := s.relayed(func(context.Context, *relay.CandidateRequest) (*relay.CandidateReply, error) {
		return nil, errors.New("it draws nothing")
	})
	vault, token := bindings.NewVault(), bindings.NewDevToken()
	c := s.reader.Deployment.Contracts
	s.send(anvil.Consumer, s.reader.Deployment.PaymentToken.Address, token.PackApprove(c.Vault, big.NewInt(1_000_000)))
	s.send(anvil.Consumer, c.Vault, vault.PackDeposit(big.NewInt(1_000_000)))
	job, err := client.Prepare(t.Context(), hello())
	require.NoError(t, err)
	call := client.SubmitCall(job)
	s.send(anvil.Consumer, call.To, call.Data)

	answer := bytes.Repeat([]byte("word "), 300)
	stream := s.publish(through, key, job, answer)
	root, err := seal.ResponseRoot(stream, nil)
	require.NoError(t, err)
	top, err := seal.ResponseTop(stream, nil)
	require.NoError(t, err)
	registry := bindings.NewJobRegistry()
	s.send(anvil.WorkerAOperator, c.JobRegistry, registry.PackComplete(job.Request, bindings.Completion{
		ResponseRoot: root, ResponseTop: top, ResponseLength: uint32(len(stream)), AnswerLength: uint32(len(stream)), OutputTokens: 3,
	}, nil))

	var shown []byte
	got, err := client.Follow(t.Context(), job.ID, func(p consumer.Piece) { shown = append(shown, p.Text...) })
	require.NoError(t, err)
	require.Equal(t, answer, got.Text)
	require.Equal(t, answer, shown)

	_, err = s.consumer(anvil.Consumer).Wait(t.Context(), job.ID)
	require.ErrorIs(t, err, consumer.ErrUndelivered, "without a relay only the hash is to be seen")
}

// publish sends an answer as worker 1 would, between frames of strangers.
func (s stage) publish(through *relay.Client, key *seal.PrivateKey, job *consumer.Job, answer []byte) []byte {
	r, worker, id := job.Request, anvil.Address(anvil.WorkerAOwner), job.ID
	opened, err := seal.OpenPackage(job.Package, seal.Signed{
		Request: seal.RequestContext{
			ChainID: *uint256.NewInt(s.chain.ChainID), Registry: s.reader.Deployment.Contracts.JobRegistry,
			Consumer: r.Consumer, Nonce: r.Nonce, KeyCommitment: r.KeyCommitment,
		},
		Privacy: seal.PrivacySealed, Candidates: r.Candidates, PackageHash: r.PackageHash, InputBytes: r.InputBytes,
	}, seal.Recipient{Worker: worker, Number: 1, KeyID: 1, Key: key})
	require.NoError(s.t, err)
	junk := through.Publisher(id, 1, 1)
	for range 3 {
		_, err := junk.Write(make([]byte, seal.HeaderSize+seal.ChunkSize))
		require.NoError(s.t, err)
	}
	publisher := through.Publisher(id, 1, 1)
	var stream bytes.Buffer
	writer, err := seal.NewWriter(io.MultiWriter(publisher, &stream), seal.AnswerStream(opened.Keys.Answer, id, worker), 1)
	require.NoError(s.t, err)
	_, err = writer.Write(answer)
	require.NoError(s.t, err)
	require.NoError(s.t, writer.Close())
	ctx, cancel := context.WithTimeout(s.t.Context(), 5*time.Second)
	defer cancel()
	require.NoError(s.t, junk.Close(ctx))
	require.NoError(s.t, publisher.Close(ctx))
	return stream.Bytes()
}

// The relay's store can be lost before a worker has fetched the package; the consumer that waits gives it again.
func TestAPackageTheRelayLostIsHandedOverAgain(t *testing.T) {
	s := start(t, hybrid(t))
	through, client := s.relayed(func(context.Context, *relay.CandidateRequest) (*relay.CandidateReply, error) {
		return nil, errors.New("it draws nothing")
	})
	prompt := hello()
	prompt.ByHash = true
	job, err := client.Prepare(t.Context(), prompt)
	require.NoError(t, err)
	s.loseRelayStore()
	require.Eventually(t, func() bool {
		_, err := through.Package(t.Context(), job.Request.PackageHash)
		return errors.Is(err, relay.ErrUnknown)
	}, 15*time.Second, 50*time.Millisecond, "the relay has made its store again")

	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		_, err := client.Ask(ctx, job, func(context.Context) error { return nil }, func(consumer.Piece) {})
		done <- err
	}()
	require.Eventually(t, func() bool {
		held, err := through.Package(t.Context(), job.Request.PackageHash)
		return err == nil && bytes.Equal(held, job.Package)
	}, 15*time.Second, 50*time.Millisecond)
	cancel()
	require.ErrorIs(t, <-done, consumer.ErrWaiting)
}

func TestAskEndsWithTheErrorOfTheSubmission(t *testing.T) {
	s := start(t, hybrid(t))
	client := s.consumer(anvil.Consumer)
	job, err := client.Prepare(t.Context(), hello())
	require.NoError(t, err)
	refused := errors.New("refused")
	_, err = client.Ask(t.Context(), job, func(context.Context) error { return refused }, func(consumer.Piece) {})
	require.ErrorIs(t, err, refused)
}
