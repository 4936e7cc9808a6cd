package relay_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats.go"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

// liar is a relay whose owner answers every read with one message, by turns from two places, as often as it is asked.
func liar(t *testing.T, data []byte) *relay.Client {
	ownerURL, guestURL := external(t)
	conn, err := nats.Connect(ownerURL)
	require.NoError(t, err)
	t.Cleanup(conn.Close)
	place := "1"
	_, err = conn.Subscribe("$JS.API.DIRECT.GET.*", func(m *nats.Msg) {
		place = map[string]string{"1": "9", "9": "1"}[place]
		lie := &nats.Msg{Subject: m.Reply, Data: data, Header: nats.Header{"Nats-Sequence": {place}, "Nats-Subject": {"x"}}}
		_ = conn.PublishMsg(lie)
		_ = conn.PublishMsg(&nats.Msg{Subject: m.Reply, Header: nats.Header{"Status": {"204"}}})
	})
	require.NoError(t, err)
	require.NoError(t, conn.Flush())
	client, err := relay.Dial(t.Context(), guestURL, network, quiet())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

func TestARelayCannotPassOffOtherBytesAsAPackage(t *testing.T) {
	client := liar(t, []byte("other bytes"))
	_, err := client.Package(soon(t), crypto.Keccak256Hash([]byte("a package")))
	require.ErrorIs(t, err, relay.ErrUnknown)
	require.ErrorContains(t, err, "other bytes")
}

func TestARelayCannotKeepAReadGoingForEver(t *testing.T) {
	client := liar(t, []byte("no list"))
	lists, err := client.Lists(soon(t), common.Address{1})
	require.NoError(t, err)
	require.Empty(t, lists)
	_, err = client.LastList(soon(t), common.Address{1})
	require.ErrorContains(t, err, "decode stint.livenessList.v1")
	require.Empty(t, draws(t, client, common.Address{1}, time.Time{}))
}
