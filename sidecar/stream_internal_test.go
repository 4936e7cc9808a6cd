package sidecar

import (
	"log/slog"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
)

// streamOf returns a stream whose response may have so many chunks. Nobody is at the other end.
func streamOf(t *testing.T, chunks uint32) *stream {
	t.Helper()
	client, err := relay.Dial(t.Context(), "nats://127.0.0.1:1", relay.Network{ChainID: 1, Registry: common.Address{1}}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(client.Close)
	s := &service{Deps: Deps{Relay: client}, me: identity{number: 7, address: common.Address{7}}}
	a, err := s.newStream(task{maxResponse: seal.HeaderSize + chunks*seal.ChunkSize}, seal.Key{1}, 4)
	require.NoError(t, err)
	t.Cleanup(a.drop)
	return a
}

func TestAStreamThatFitsIsWhole(t *testing.T) {
	a := streamOf(t, 20)
	text := "a" + strings.Repeat("b", 2*seal.ChunkText)
	require.NoError(t, a.emit(text[:1]))
	require.Len(t, a.sealed, seal.HeaderSize+seal.ChunkSize, "the first words go out at once")
	require.NoError(t, a.emit(text[1:]))
	header, plain, err := seal.OpenAnswer(seal.Key{1}, common.Hash{}, common.Address{7}, a.end())
	require.NoError(t, err)
	require.Equal(t, text, string(plain))
	require.EqualValues(t, 4, header.Attempt)
}

func TestAStreamThatIsTooLongEndsAndTheAnswerGoesOn(t *testing.T) {
	a := streamOf(t, 3)
	text := strings.Repeat("c", 3*seal.ChunkText) // fits only without a chunk for the first words
	require.NoError(t, a.emit(text[:1]))
	require.NoError(t, a.emit(text[1:]))
	require.Nil(t, a.end())
	require.Equal(t, text, string(a.text.text))
	require.NotEmpty(t, a.sealed, "somebody may have read its beginning")
}
