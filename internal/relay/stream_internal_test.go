package relay

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/stretchr/testify/require"
)

func TestEveryStreamIsBoundedAndAllFitTheStore(t *testing.T) {
	n := Network{ChainID: 1, Registry: common.Address{1}}
	discard := map[string]jetstream.DiscardPolicy{
		n.stream(packageStream): jetstream.DiscardNew, n.stream(frameStream): jetstream.DiscardNew,
		n.stream(listStream): jetstream.DiscardOld, n.stream(drawStream): jetstream.DiscardOld,
	}
	total := int64(0)
	for _, c := range streams(n) {
		require.Equal(t, discard[c.Name], c.Discard, c.Name)
		require.Equal(t, KeepTime, c.MaxAge, c.Name)
		require.Positive(t, c.MaxBytes, c.Name)
		total += c.MaxBytes
		delete(discard, c.Name)
	}
	require.Empty(t, discard, "each is there")
	require.LessOrEqual(t, total, int64(maxStore))
}
