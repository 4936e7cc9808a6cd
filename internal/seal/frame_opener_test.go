package seal_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/seal"
)

// frames collects what a Writer writes, a frame a write.
type frames [][]byte

func (f *frames) Write(frame []byte) (int, error) {
	*f = append(*f, bytes.Clone(frame))
	return len(frame), nil
}

func TestFrameOpenerForgivesWhatIsNotOfTheStream(t *testing.T) {
	text := strings.Repeat("one frame after the other. ", 60)
	stream := seal.AnswerStream(seal.Key{1}, common.Hash{2}, common.Address{3})
	var sent, others frames
	for _, to := range []*frames{&sent, &others} {
		writer, err := seal.NewWriter(to, stream, 1)
		require.NoError(t, err)
		_, err = writer.Write([]byte(text))
		require.NoError(t, err)
		require.NoError(t, writer.Close())
	}
	require.Greater(t, len(sent), 3)

	opener := seal.NewFrameOpener(stream)
	var got []byte
	for i, frame := range sent {
		for name, junk := range map[string][]byte{
			"nothing": nil, "short": frame[:len(frame)-1], "zeros": make([]byte, len(frame)), "a later frame": sent[len(sent)-1],
			"another salt's frame": others[max(i, 1)], "changed": append(bytes.Clone(frame[:len(frame)-1]), frame[len(frame)-1]^1),
		} {
			if i == len(sent)-1 && name == "a later frame" {
				continue
			}
			_, err := opener.Open(junk)
			require.ErrorIs(t, err, seal.ErrUndecryptable, "%s before frame %d", name, i)
		}
		require.False(t, opener.Final())
		opened, err := opener.Open(frame)
		require.NoError(t, err, "frame %d", i)
		got = append(got, opened...)
	}
	require.True(t, opener.Final())
	require.Equal(t, text, string(got))
	require.Equal(t, bytes.Join(sent, nil), opener.Stream())
	_, err := opener.Open(sent[0])
	require.ErrorIs(t, err, seal.ErrUndecryptable, "after the end")
}
