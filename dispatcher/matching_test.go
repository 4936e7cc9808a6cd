package dispatcher_test

import (
	"context"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/dispatcher"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/relay"
)

// request asks for candidates at the head.
func (w *world) request(t *testing.T) relay.CandidateRequest {
	t.Helper()
	w.nonce++
	return relay.CandidateRequest{
		Consumer: anvil.Address(anvil.Consumer), Nonce: w.nonce, TermsID: 1, DrawBlock: uint32(w.header(t).Number.Uint64()),
		InputBytes: 100, MaxOutputTokens: 10, Count: 3,
		MaxInputAsk: relay.NewAmount(big.NewInt(1e9)), MaxOutputAsk: relay.NewAmount(big.NewInt(4e9)),
	}
}

func requireRefused(t *testing.T, err error, code string) {
	t.Helper()
	var refusal *relay.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, code, refusal.Code, "%s", refusal.Message)
}

func TestADrawIsTheChainsAndCanBeRepeated(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.join(t, 3, anvil.FirstSpare, anvil.FirstSpare+1)
	require.NoError(t, w.Mine(t.Context(), 40)) // the seed is of a block after the deployment
	w.index(t, url)
	client := w.party(t, w.dispatch(t, anvil.Dispatcher, url, nil).url(t))
	w.live(t, client, 1, anvil.WorkerAOperator)
	w.live(t, client, 3, anvil.FirstSpare+1)
	request := w.request(t)
	require.NoError(t, w.Mine(t.Context(), 5))
	reply, err := client.Candidates(t.Context(), request)
	require.NoError(t, err)
	signer, err := reply.Signer(w.network)
	require.NoError(t, err)
	require.Equal(t, anvil.Address(anvil.Dispatcher), signer)
	require.NoError(t, reply.Replay(w.network))

	require.Equal(t, []uint32{2}, reply.Absent, "it can be given a job and is silent")
	entrants, err := w.reader.At(uint64(request.DrawBlock)).Entrants(t.Context(), 1)
	require.NoError(t, err)
	require.Len(t, entrants, 3)
	seed, err := w.client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(draw.SeedBlock(uint64(request.DrawBlock))))
	require.NoError(t, err)
	require.Equal(t, seed.Hash(), reply.SeedHash)
	var own []draw.Entrant
	for _, e := range entrants {
		own = append(own, e.For(draw.Size{InputBytes: 100, MaxOutputTokens: 10}))
	}
	var want []relay.Candidate
	hash := draw.Seed{BlockHash: seed.Hash(), Registry: w.c.JobRegistry, Consumer: request.Consumer, Nonce: request.Nonce, TermsID: 1}.Hash()
	for _, e := range draw.Order(hash, own, 3) {
		if e.Number != 2 {
			want = append(want, relay.NewCandidate(e.Number, e.KeyID))
		}
	}
	require.Equal(t, want, reply.Candidates)
}

func TestADrawLeavesOutWhoHasNoRoomOrNotTheModelOrLostItsEligibility(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.join(t, 3, anvil.FirstSpare, anvil.FirstSpare+1)
	w.index(t, url)
	client := w.party(t, w.dispatch(t, anvil.Dispatcher, url, nil).url(t))
	w.live(t, client, 2, anvil.WorkerBOperator)
	full, other := beat(1), beat(3)
	full.Running = 1
	other.Terms = []uint32{7}
	require.NoError(t, full.Sign(w.network, anvil.Key(anvil.WorkerAOperator)))
	require.NoError(t, other.Sign(w.network, anvil.Key(anvil.FirstSpare+1)))
	for _, h := range []*relay.Heartbeat{full, other} {
		_, err := client.SendHeartbeat(t.Context(), h)
		require.NoError(t, err)
	}
	request := w.request(t)
	reply, err := client.Candidates(t.Context(), request)
	require.NoError(t, err)
	require.Equal(t, []uint32{1, 3}, reply.Absent)
	require.Equal(t, []relay.Candidate{relay.NewCandidate(2, 1)}, reply.Candidates)

	w.submit(t, 2) // worker 2 has no room on chain since the draw block
	reply, err = client.Candidates(t.Context(), request)
	require.NoError(t, err)
	require.Equal(t, []uint32{1, 2, 3}, reply.Absent)
	require.Empty(t, reply.Candidates)

	cheap := w.request(t)
	cheap.MaxOutputAsk = relay.NewAmount(big.NewInt(1e6))
	reply, err = client.Candidates(t.Context(), cheap)
	require.NoError(t, err)
	require.Empty(t, reply.Entrants, "nobody is that cheap")
	only := w.request(t)
	only.Worker = 3
	reply, err = client.Candidates(t.Context(), only)
	require.NoError(t, err)
	require.Len(t, reply.Entrants, 1)
}

func TestRequestsThatCannotBecomeAJobAreRefused(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	require.NoError(t, w.Mine(t.Context(), 70))
	w.index(t, url)
	client := w.party(t, w.dispatch(t, anvil.Dispatcher, url, nil).url(t))
	w.live(t, client, 1, anvil.WorkerAOperator)
	for code, change := range map[string][]func(*relay.CandidateRequest){
		"draw-block":    {func(r *relay.CandidateRequest) { r.DrawBlock++ }, func(r *relay.CandidateRequest) { r.DrawBlock -= 65 }},
		"unknown-terms": {func(r *relay.CandidateRequest) { r.TermsID = 9 }},
		"size": {
			func(r *relay.CandidateRequest) { r.InputBytes = 0 }, func(r *relay.CandidateRequest) { r.InputBytes = 32769 },
			func(r *relay.CandidateRequest) { r.MaxOutputTokens = 0 }, func(r *relay.CandidateRequest) { r.MaxOutputTokens = 1025 },
		},
	} {
		for _, c := range change {
			request := w.request(t)
			c(&request)
			_, err := client.Candidates(t.Context(), request)
			requireRefused(t, err, code)
		}
	}
	edge := w.request(t)
	edge.DrawBlock -= 64
	_, err := client.Candidates(t.Context(), edge)
	require.NoError(t, err)
}

func TestHeartbeatsOfOthersOrOfAnotherTimeAreRefused(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.send(t, anvil.FirstSpare, w.c.WorkerRegistry, // a worker without an offer
		workers.PackRegister(anvil.Address(anvil.FirstSpare+1), anvil.Address(anvil.FirstSpare), 1, append([]byte{1}, make([]byte, 1216)...), [32]byte{1}))
	w.index(t, url)
	client := w.party(t, w.dispatch(t, anvil.Dispatcher, url, nil).url(t))
	receipt := w.live(t, client, 1, anvil.WorkerAOperator)
	signer, err := receipt.Signer(w.network)
	require.NoError(t, err)
	require.Equal(t, anvil.Address(anvil.Dispatcher), signer)
	require.InDelta(t, time.Now().Unix(), receipt.ReceivedAt, 5)

	send := func(worker uint32, operator int, change, forge func(*relay.Heartbeat)) error {
		h := beat(worker)
		change(h)
		require.NoError(t, h.Sign(w.network, anvil.Key(operator)))
		forge(h)
		_, err := client.SendHeartbeat(t.Context(), h)
		return err
	}
	asIs := func(*relay.Heartbeat) {}
	requireRefused(t, send(1, anvil.WorkerAOperator, func(h *relay.Heartbeat) { h.Time -= 32 }, asIs), "not-fresh")
	requireRefused(t, send(1, anvil.WorkerAOperator, func(h *relay.Heartbeat) { h.Time += 32 }, asIs), "not-fresh")
	requireRefused(t, send(1, anvil.WorkerAOperator, func(h *relay.Heartbeat) { h.Time = 1 << 63 }, asIs), "not-fresh")
	requireRefused(t, send(1, anvil.WorkerBOperator, asIs, asIs), "wrong-signer")
	requireRefused(t, send(1, anvil.WorkerAOwner, asIs, asIs), "wrong-signer")
	requireRefused(t, send(99, anvil.WorkerAOperator, asIs, asIs), "wrong-signer")
	requireRefused(t, send(1, anvil.WorkerAOperator, asIs, func(h *relay.Heartbeat) { h.Capacity++ }), "wrong-signer")
	requireRefused(t, send(3, anvil.FirstSpare+1, asIs, asIs), "no-offer")
	requireRefused(t, send(1, anvil.WorkerAOperator, func(h *relay.Heartbeat) { h.Sequence = 1 }, asIs), "old-sequence")
	require.NoError(t, send(1, anvil.WorkerAOperator, asIs, asIs))
}

func TestTheSameHeartbeatAgainGetsAReceiptAgain(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	client := w.party(t, w.dispatch(t, anvil.Dispatcher, url, nil).url(t))
	w.live(t, client, 2, anvil.WorkerBOperator)
	h := beat(1)
	require.NoError(t, h.Sign(w.network, anvil.Key(anvil.WorkerAOperator)))
	for range 2 {
		_, err := client.SendHeartbeat(t.Context(), h)
		require.NoError(t, err, "its answer may have been lost")
	}
}

func TestListsOfWhoLivesAreOneChainAndDrawsNameTheNewest(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	client := w.party(t, w.dispatch(t, anvil.Dispatcher, url, nil).url(t))
	w.live(t, client, 1, anvil.WorkerAOperator)
	self := anvil.Address(anvil.Dispatcher)
	var lists []*relay.LivenessList
	require.Eventually(t, func() bool {
		var err error
		lists, err = client.Lists(t.Context(), self)
		return err == nil && len(lists) >= 2
	}, patience, 100*time.Millisecond)
	require.NoError(t, relay.VerifyLists(w.network, self, lists))
	require.Equal(t, uint64(1), lists[0].Sequence)
	require.Len(t, lists[0].Workers, 1)
	require.Equal(t, uint32(1), lists[0].Workers[0].Worker)
	reply, err := client.Candidates(t.Context(), w.request(t))
	require.NoError(t, err)
	hash, err := lists[len(lists)-1].Hash(w.network)
	require.NoError(t, err)
	require.Equal(t, hash, reply.LivenessHash)
}

// A consumer asks again and again while blocks are replaced: each answer is of the chain it names.
func TestADrawIsOfTheChainThatIsThereNow(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	client := w.party(t, w.dispatch(t, anvil.Dispatcher, url, nil).url(t))
	w.live(t, client, 1, anvil.WorkerAOperator)
	require.NoError(t, w.Mine(t.Context(), 1))
	request := w.request(t)
	before, err := client.Candidates(t.Context(), request)
	require.NoError(t, err)
	require.Len(t, before.Entrants, 2)
	w.send(t, anvil.WorkerBOwner, w.c.WorkerRegistry, workers.PackRemoveModel(2, 1))
	require.NoError(t, w.Reorg(t.Context(), 2))
	require.NoError(t, w.Mine(t.Context(), 1))
	after, err := client.Candidates(t.Context(), w.request(t))
	require.NoError(t, err)
	require.Equal(t, before.Entrants, after.Entrants, "the removal is gone")
}

func TestWrongChoicesAreNamedAllAtOnce(t *testing.T) {
	t.Parallel()
	cfg := dispatcher.DefaultConfig()
	cfg.RelayURL, cfg.BatchSize, cfg.Interval, cfg.PayoutThreshold = "nats://cluster:4222", 0, 0, nil
	err := cfg.Validate()
	for _, problem := range []string{"user:password", "batch size", "interval", "payout threshold"} {
		require.ErrorContains(t, err, problem)
	}
	require.ErrorContains(t, dispatcher.Run(context.Background(), dispatcher.DefaultConfig(), dispatcher.Deps{}), "relay folder is missing")
}

// Two dispatchers on an external cluster: here the relay of a third party, with the owner's rights.
func TestAnInstanceOnAClusterServesThere(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	cluster := startCluster(t)
	w.index(t, url)
	on := func(cfg *dispatcher.Config) { cfg.RelayURL, cfg.RelayDir = cluster, "" }
	first := w.dispatch(t, anvil.Dispatcher, url, on)
	first.log.await(t, "This instance leads")
	second := w.dispatch(t, anvil.Dispatcher, url, on)
	client, err := relay.Dial(t.Context(), cluster, w.network, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(client.Close)
	answers := func() bool {
		w.live(t, client, 1, anvil.WorkerAOperator) // both hear it
		reply, err := client.Candidates(t.Context(), w.request(t))
		return err == nil && len(reply.Candidates) == 1
	}
	require.Eventually(t, answers, patience, look)
	second.log.await(t, "Another instance leads")
	first.stop()
	require.Eventually(t, answers, patience, look)
	self := anvil.Address(anvil.Dispatcher)
	var lists []*relay.LivenessList
	require.Eventually(t, func() bool {
		lists, err = client.Lists(t.Context(), self)
		return err == nil && len(lists) >= 2
	}, 2*patience, 100*time.Millisecond)
	require.NoError(t, relay.VerifyLists(w.network, self, lists), "two instances make one chain")
	second.stop()
	require.NotEqual(t, common.Hash{}, lists[1].Previous)
}
