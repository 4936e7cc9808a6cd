package seal

import (
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// Whoever holds a stream's key can seal any bytes in it; the tests of this file are such senders.

func sealChunk(t *testing.T, s Stream, kind StreamKind, plain []byte) []byte {
	t.Helper()
	header := Header{Kind: kind, Attempt: 0}.bytes()
	stream, err := s.cipher(header).seal(header[:], plain, true)
	require.NoError(t, err)
	return stream
}

func TestChunksThatHideBytesAreUndecryptable(t *testing.T) {
	s := AnswerStream(fuzzSecret.PromptKey(), fuzzJob, fuzzWorker)
	chunk := func(used int, at int) []byte {
		plain := make([]byte, answerChunk)
		plain[0], plain[1] = byte(used>>8), byte(used)
		plain[at] |= 1
		return plain
	}
	_, text, err := s.Open(sealChunk(t, s, KindAnswer, chunk(3, 4)))
	require.NoError(t, err)
	require.Equal(t, []byte{0, 0, 1}, text)
	for name, plain := range map[string][]byte{
		"first byte of padding": chunk(3, 5),
		"last byte of padding":  chunk(3, answerChunk-1),
		"511 used":              chunk(511, 1),
		"65535 used":            chunk(65535, 1),
	} {
		_, _, err := s.Open(sealChunk(t, s, KindAnswer, plain))
		require.ErrorIs(t, err, ErrUndecryptable, name)
		require.ErrorContains(t, err, "chunk 0: its", name)
	}
}

func TestAShortAnswerChunkIsUndecryptable(t *testing.T) {
	s := AnswerStream(fuzzSecret.PromptKey(), fuzzJob, fuzzWorker)
	for _, n := range []int{0, 1, 2, 10, answerChunk - 1} {
		_, _, err := s.Open(sealChunk(t, s, KindAnswer, make([]byte, n)))
		require.ErrorIs(t, err, ErrUndecryptable, "%d bytes", n)
	}
}

func TestPromptsThatHideBytesAreUndecryptable(t *testing.T) {
	s := PromptStream(fuzzSecret.PromptKey(), fuzzJob)
	for name, plain := range map[string][]byte{
		"no length":            {0, 0, 0},
		"text too short":       {0, 0, 0, 9, 'x'},
		"padding not zero":     {0, 0, 0, 5, 'h', 'e', 'l', 'l', 'o', 1},
		"padding missing":      {0, 0, 0, 5, 'h', 'e', 'l', 'l', 'o'},
		"a multiple too many":  {0, 0, 0, 5, 'h', 'e', 'l', 'l', 'o', 0, 0, 0},
		"a length of 2^32 - 1": {0xff, 0xff, 0xff, 0xff},
		"nothing":              {},
	} {
		_, _, err := s.Open(sealChunk(t, s, KindPrompt, plain))
		require.ErrorIs(t, err, ErrUndecryptable, name)
	}
}

func TestAStreamOfAnotherKindUnderTheRightKeyIsUndecryptable(t *testing.T) {
	answer := AnswerStream(fuzzSecret.PromptKey(), fuzzJob, fuzzWorker)
	_, _, err := answer.Open(sealChunk(t, answer, KindTrace, make([]byte, answerChunk)))
	require.ErrorIs(t, err, ErrUndecryptable)
	_, _, err = answer.Open(sealChunk(t, answer, KindPrompt, make([]byte, answerChunk)))
	require.ErrorIs(t, err, ErrUndecryptable)
	prompt := PromptStream(fuzzSecret.PromptKey(), fuzzJob)
	_, _, err = prompt.Open(sealChunk(t, prompt, KindAnswer, make([]byte, answerChunk)))
	require.ErrorIs(t, err, ErrUndecryptable)
}

func TestAStreamEndsBeforeItsChunkNumbersRepeat(t *testing.T) {
	c := AnswerStream(fuzzSecret.PromptKey(), fuzzJob, fuzzWorker).cipher(Header{Kind: KindAnswer}.bytes())
	c.seq = math.MaxUint32
	chunk, err := c.seal(nil, make([]byte, answerChunk), false)
	require.NoError(t, err)
	_, err = c.seal(nil, make([]byte, answerChunk), false)
	require.Error(t, err)
	_, err = c.open(nil, chunk, false)
	require.Error(t, err)
}

func TestASealedPackageWithoutCandidatesIsRefused(t *testing.T) {
	stream, err := PromptStream(fuzzSecret.PromptKey(), fuzzJob).Seal(0, []byte("hello"))
	require.NoError(t, err)
	for _, privacy := range []Privacy{PrivacySealed, PrivacyPrivate} {
		_, err = Package{Privacy: privacy, Prompt: stream}.Encode()
		require.ErrorContains(t, err, "1 to 255 candidates")
		encoded := []byte{1, byte(privacy), 0}
		encoded = append(encoded, make([]byte, 32)...)
		encoded = append(encoded, 0, 0, 0, byte(len(stream)))
		_, err = DecodePackage(append(encoded, stream...), 1000)
		require.ErrorContains(t, err, "1 to 255 candidates")
	}
}

func TestTheRootOfNoBytesProvesNoPage(t *testing.T) {
	require.False(t, VerifyPage(responseRoot(0, 0, leaf(0)), 0, 0, 0, nil, nil))
	require.False(t, VerifyPage(responseRoot(1, 2, leaf(0, []byte{1})), 1, 2, 0, []byte{1}, nil), "an answer longer than the response")
	require.True(t, VerifyPage(responseRoot(1, 1, leaf(0, []byte{1})), 1, 1, 0, []byte{1}, []common.Hash{}))
}

// WriteKeyFile looks first; this is what happens when the file appears in between.
func TestAFileThatAppearsMeanwhileIsNotReplaced(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte("theirs"), 0o600))
	require.ErrorIs(t, writeNew(path, []byte("ours")), fs.ErrExist)
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "theirs", string(data))
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, entries, 1)
}
