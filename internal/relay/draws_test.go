package relay_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

// signedDraw answers a request of a nonce.
func signedDraw(t *testing.T, key *ecdsa.PrivateKey, nonce uint64) *relay.CandidateReply {
	t.Helper()
	r := reply()
	r.Request.Nonce = nonce
	r.Candidates = r.Draw(network)
	require.NoError(t, r.Sign(network, key))
	return r
}

// draws returns what a client reads, which must have no error.
func draws(t *testing.T, client *relay.Client, dispatcher common.Address, since time.Time) (found []*relay.CandidateReply) {
	t.Helper()
	for draw, err := range client.Draws(soon(t), dispatcher, since) {
		require.NoError(t, err)
		found = append(found, draw)
	}
	return found
}

func TestAPublishedDrawIsReadByEverybodyAndReplays(t *testing.T) {
	key, dispatcher := newKey(t)
	otherKey, other := newKey(t)
	server := start(t, t.TempDir())
	service := serve(t, server, relay.Handlers{})
	client := stranger(t, server)
	require.Empty(t, draws(t, client, dispatcher, time.Time{}))

	first, second, others := signedDraw(t, key, 1), signedDraw(t, key, 2), signedDraw(t, otherKey, 1)
	for _, draw := range []*relay.CandidateReply{first, others, first} {
		require.NoError(t, service.PublishDraw(soon(t), draw))
	}
	between := time.Now()
	require.NoError(t, service.PublishDraw(soon(t), second))

	got := draws(t, client, dispatcher, time.Time{})
	require.Equal(t, []*relay.CandidateReply{first, second}, got, "in order, the same again once")
	for _, draw := range got {
		require.NoError(t, draw.Replay(network))
	}
	require.Equal(t, []*relay.CandidateReply{others}, draws(t, client, other, time.Time{}))
	require.Equal(t, []*relay.CandidateReply{second}, draws(t, client, dispatcher, between))
	require.Empty(t, draws(t, client, dispatcher, time.Now().Add(time.Minute)))
	require.Empty(t, draws(t, client, common.Address{1}, time.Time{}))
}

// What a dispatcher signed is evidence, above all when it is wrong.
func TestADrawThatDoesNotReplayIsReadToo(t *testing.T) {
	key, dispatcher := newKey(t)
	server := start(t, t.TempDir())
	service := serve(t, server, relay.Handlers{})
	lie := reply()
	lie.Candidates = lie.Candidates[1:]
	require.NoError(t, lie.Sign(network, key))
	require.NoError(t, service.PublishDraw(soon(t), lie))
	got := draws(t, stranger(t, server), dispatcher, time.Time{})
	require.Len(t, got, 1)
	require.ErrorContains(t, got[0].Replay(network), "replay draw")
}

func TestWhatNobodySignedIsNotPublished(t *testing.T) {
	key, _ := newKey(t)
	server := start(t, t.TempDir())
	service := serve(t, server, relay.Handlers{})
	require.Error(t, service.PublishDraw(soon(t), reply()))
	unsigned := signedDraw(t, key, 1)
	unsigned.Signature = relay.Signature{}
	require.Error(t, service.PublishDraw(soon(t), unsigned))
	wide := signedDraw(t, key, 1)
	wide.Request.Count = 17
	require.ErrorContains(t, service.PublishDraw(soon(t), wide), "count must be 1 to 16")
}

func TestAReaderOfDrawsGoesOverPagesAndMayStop(t *testing.T) {
	const count = 600 // two pages and more
	key, dispatcher := newKey(t)
	server := start(t, t.TempDir())
	service := serve(t, server, relay.Handlers{})
	for nonce := range uint64(count) {
		require.NoError(t, service.PublishDraw(soon(t), signedDraw(t, key, nonce)))
	}
	client := stranger(t, server)
	got := draws(t, client, dispatcher, time.Time{})
	require.Equal(t, count, len(got))
	for i, draw := range got {
		require.Equal(t, uint64(i), draw.Request.Nonce)
	}
	seen := 0
	for range client.Draws(soon(t), dispatcher, time.Time{}) {
		if seen++; seen == count/2 {
			break
		}
	}
	require.Equal(t, count/2, seen)
}

func TestDrawsWithoutARelayAreOneError(t *testing.T) {
	s := newSite(t)
	client := stranger(t, s.server)
	s.down()
	awaitConnection(t, false, client)
	var errs []error
	for draw, err := range client.Draws(soon(t), common.Address{1}, time.Time{}) {
		require.Nil(t, draw)
		errs = append(errs, err)
	}
	require.Len(t, errs, 1)
	require.ErrorIs(t, errs[0], relay.ErrUnreachable)
}

// An owner of a cluster may put anything under a dispatcher's name.
func TestDrawsThatTheDispatcherDidNotSignAreLeftOut(t *testing.T) {
	key, dispatcher := newKey(t)
	otherKey, _ := newKey(t)
	ownerURL, guestURL := external(t)
	owner, err := relay.Dial(t.Context(), ownerURL, network, quiet())
	require.NoError(t, err)
	t.Cleanup(owner.Close)
	service := serveOn(t, owner, relay.Handlers{})
	conn, err := nats.Connect(ownerURL)
	require.NoError(t, err)
	t.Cleanup(conn.Close)
	forged, err := json.Marshal(signedDraw(t, otherKey, 1))
	require.NoError(t, err)
	for _, junk := range [][]byte{forged, []byte("{}"), nil} {
		_, err := conn.RequestWithContext(soon(t), prefix()+"draws."+strings.ToLower(dispatcher.Hex()), junk)
		require.NoError(t, err)
	}
	own := signedDraw(t, key, 2)
	require.NoError(t, service.PublishDraw(soon(t), own))

	guest, err := relay.Dial(t.Context(), guestURL, network, quiet())
	require.NoError(t, err)
	t.Cleanup(guest.Close)
	require.Equal(t, []*relay.CandidateReply{own}, draws(t, guest, dispatcher, time.Time{}))
}
