package relay_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/internal/relay"
)

func TestAHeartbeatIsAnsweredWithAReceipt(t *testing.T) {
	dispatcherKey, dispatcher := newKey(t)
	operatorKey, operator := newKey(t)
	var lying atomic.Bool
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{Heartbeat: func(_ context.Context, h *relay.Heartbeat) (*relay.HeartbeatReceipt, error) {
		if signer, err := h.Signer(network); err != nil || signer != operator {
			return nil, &relay.Refusal{Code: "wrong-signer", Message: "not the worker's operator"}
		}
		hash, err := h.Hash(network)
		if err != nil {
			return nil, err
		}
		if lying.Load() {
			hash[0]++
		}
		receipt := &relay.HeartbeatReceipt{HeartbeatHash: hash, ReceivedAt: 7}
		return receipt, receipt.Sign(network, dispatcherKey)
	}})
	worker := stranger(t, server)
	h := heartbeat()
	require.NoError(t, h.Sign(network, operatorKey))
	receipt, err := worker.SendHeartbeat(soon(t), h)
	require.NoError(t, err)
	signer, err := receipt.Signer(network)
	require.NoError(t, err)
	require.Equal(t, dispatcher, signer)

	lying.Store(true)
	_, err = worker.SendHeartbeat(soon(t), h)
	require.ErrorContains(t, err, "receipt is of another heartbeat")
	lying.Store(false)

	h.Running++
	_, err = worker.SendHeartbeat(soon(t), h)
	var refusal *relay.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, "wrong-signer", refusal.Code)
	h.Worker = 0
	_, err = worker.SendHeartbeat(soon(t), h)
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, relay.CodeMalformed, refusal.Code)
}

func TestACandidateReplyIsToTheRequestAndReplays(t *testing.T) {
	key, dispatcher := newKey(t)
	type handler func(r *relay.CandidateRequest) (*relay.CandidateReply, error)
	var give atomic.Value
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{Candidates: func(_ context.Context, r *relay.CandidateRequest) (*relay.CandidateReply, error) {
		return give.Load().(handler)(r)
	}})
	client := stranger(t, server)
	request := reply().Request
	honest := func(r *relay.CandidateRequest) (*relay.CandidateReply, error) {
		out := reply()
		out.Request = *r
		out.Candidates = out.Draw(network)
		return out, out.Sign(network, key)
	}
	give.Store(handler(honest))
	got, err := client.Candidates(soon(t), request)
	require.NoError(t, err)
	signer, err := got.Signer(network)
	require.NoError(t, err)
	require.Equal(t, dispatcher, signer)

	give.Store(handler(func(r *relay.CandidateRequest) (*relay.CandidateReply, error) {
		r.Count = 1
		return honest(r)
	}))
	_, err = client.Candidates(soon(t), request)
	require.ErrorContains(t, err, "to another request")
	give.Store(handler(func(r *relay.CandidateRequest) (*relay.CandidateReply, error) {
		out, err := honest(r)
		out.Candidates = out.Candidates[1:]
		return out, errors.Join(err, out.Sign(network, key))
	}))
	_, err = client.Candidates(soon(t), request)
	require.ErrorContains(t, err, "replay draw")
	give.Store(handler(func(*relay.CandidateRequest) (*relay.CandidateReply, error) { return nil, errors.New("secret detail") }))
	_, err = client.Candidates(soon(t), request)
	var refusal *relay.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, relay.CodeInternal, refusal.Code)
	require.NotContains(t, err.Error(), "secret")
	_, err = client.Candidates(soon(t), relay.CandidateRequest{})
	require.ErrorContains(t, err, "start at 1")
}

// Two dispatchers on one relay that runs elsewhere, as on a cluster.
func TestTwoDispatchersShareRequestsAndBothSeeHeartbeats(t *testing.T) {
	key, _ := newKey(t)
	server := start(t, t.TempDir())
	var asked, beats [2]atomic.Int32
	for i := range 2 {
		serve(t, server, relay.Handlers{
			Candidates: func(_ context.Context, r *relay.CandidateRequest) (*relay.CandidateReply, error) {
				asked[i].Add(1)
				out := reply()
				out.Request = *r
				out.Candidates = out.Draw(network)
				return out, out.Sign(network, key)
			},
			Heartbeat: func(_ context.Context, h *relay.Heartbeat) (*relay.HeartbeatReceipt, error) {
				beats[i].Add(1)
				hash, err := h.Hash(network)
				return &relay.HeartbeatReceipt{Schema: "stint.heartbeatReceipt.v1", HeartbeatHash: hash}, err
			},
		})
	}
	client := stranger(t, server)
	for range 40 {
		_, err := client.Candidates(soon(t), reply().Request)
		require.NoError(t, err)
	}
	require.Equal(t, int32(40), asked[0].Load()+asked[1].Load(), "each request is answered once")
	require.NotZero(t, asked[0].Load())
	require.NotZero(t, asked[1].Load())
	_, err := client.SendHeartbeat(soon(t), heartbeat())
	require.NoError(t, err)
	require.Eventually(t, func() bool { return beats[0].Load() == 1 && beats[1].Load() == 1 }, 5*time.Second, time.Millisecond)
}

func TestListsAreKeptAndReadAsOneChain(t *testing.T) {
	key, dispatcher := newKey(t)
	server := start(t, t.TempDir())
	service := serve(t, server, relay.Handlers{})
	client := stranger(t, server)
	_, err := client.LastList(soon(t), dispatcher)
	require.ErrorIs(t, err, relay.ErrUnknown)
	previous := common.Hash{}
	for i := range uint64(5) {
		l := list(i+1, previous)
		require.NoError(t, l.Sign(network, key))
		require.NoError(t, service.PublishList(soon(t), l))
		previous, err = l.Hash(network)
		require.NoError(t, err)
	}
	lists, err := client.Lists(soon(t), dispatcher)
	require.NoError(t, err)
	require.Len(t, lists, 5)
	require.NoError(t, relay.VerifyLists(network, dispatcher, lists))
	last, err := client.LastList(soon(t), dispatcher)
	require.NoError(t, err)
	require.Equal(t, lists[4], last)
	lists, err = client.Lists(soon(t), common.Address{1})
	require.NoError(t, err)
	require.Empty(t, lists)
	require.Error(t, service.PublishList(soon(t), list(6, previous)), "an unsigned list is not published")
}

func TestABusyDispatcherSaysSo(t *testing.T) {
	hold := make(chan struct{})
	var entered atomic.Int32
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{Heartbeat: func(ctx context.Context, h *relay.Heartbeat) (*relay.HeartbeatReceipt, error) {
		entered.Add(1)
		select {
		case <-hold:
		case <-ctx.Done():
		}
		hash, err := h.Hash(network)
		return &relay.HeartbeatReceipt{Schema: "stint.heartbeatReceipt.v1", HeartbeatHash: hash}, err
	}})
	client := stranger(t, server)
	results := make(chan error, 64)
	for range 64 {
		go func() {
			_, err := client.SendHeartbeat(soon(t), heartbeat())
			results <- err
		}()
	}
	require.Eventually(t, func() bool { return entered.Load() == 64 }, 5*time.Second, time.Millisecond)
	_, err := client.SendHeartbeat(soon(t), heartbeat())
	var refusal *relay.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, relay.CodeBusy, refusal.Code)
	close(hold)
	for range 64 {
		require.NoError(t, <-results)
	}
}

// A stream that is being made when the server stops would outlive it.
func TestAServiceThatEndsAtOnceLeavesNothingBehind(t *testing.T) {
	before := goleak.IgnoreCurrent()
	for i := range 10 {
		server := start(t, t.TempDir())
		owner, err := server.Connect(t.Context(), network)
		require.NoError(t, err)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Duration(i)*time.Millisecond, cancel)
		if service, err := relay.Serve(ctx, owner, silent); err == nil {
			service.Close()
		}
		<-ctx.Done()
		owner.Close()
		server.Close()
	}
	goleak.VerifyNone(t, before)
}

func TestNetworksShareARelayWithoutMeeting(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	other := relay.Network{ChainID: 1, Registry: network.Registry}
	owner, err := server.Connect(t.Context(), other)
	require.NoError(t, err)
	t.Cleanup(owner.Close)
	serveOn(t, owner, relay.Handlers{})
	hash, err := stranger(t, server).PutPackage(soon(t), []byte("a package"))
	require.NoError(t, err)
	elsewhere, err := relay.Dial(t.Context(), server.URL(), other, quiet())
	require.NoError(t, err)
	t.Cleanup(elsewhere.Close)
	_, err = elsewhere.Package(soon(t), hash)
	require.ErrorIs(t, err, relay.ErrUnknown)
}
