package seal_test

import (
	"bytes"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

func streams() map[string]seal.Stream {
	keys := secret.Keys(workerA)
	return map[string]seal.Stream{
		"prompt": seal.PromptStream(keys.Prompt, request().Hash()),
		"answer": seal.AnswerStream(keys.Answer, jobID, workerA),
		"trace":  seal.TraceStream(keys.Trace, jobID, workerA),
	}
}

func answer() seal.Stream { return streams()["answer"] }

// chunks cuts an answer stream into header and sealed chunks.
func chunks(t testing.TB, stream []byte) (header []byte, list [][]byte) {
	t.Helper()
	header, rest := stream[:seal.HeaderSize], stream[seal.HeaderSize:]
	require.Zero(t, len(rest)%seal.ChunkSize)
	for len(rest) > 0 {
		list = append(list, rest[:seal.ChunkSize])
		rest = rest[seal.ChunkSize:]
	}
	return header, list
}

func joined(header []byte, list ...[]byte) []byte {
	return append(bytes.Clone(header), bytes.Join(list, nil)...)
}

func TestStreamsOpenToWhatWasSealed(t *testing.T) {
	for name, s := range streams() {
		for _, n := range []int{0, 1, 3, 4, 509, 510, 511, 1020, 16363, 16364, 16365, 32732, 100000} {
			text := bytes.Repeat([]byte("word "), n/5+1)[:n]
			sealed, err := s.Seal(0, text)
			require.NoError(t, err)
			_, opened, err := s.Open(sealed)
			require.NoError(t, err, "%s of %d bytes", name, n)
			require.True(t, bytes.Equal(text, opened), "%s of %d bytes", name, n)

			read, err := io.ReadAll(iotest.OneByteReader(seal.NewReader(iotest.HalfReader(bytes.NewReader(sealed)), s)))
			require.NoError(t, err, "%s of %d bytes", name, n)
			require.True(t, bytes.Equal(text, read), "%s of %d bytes", name, n)
		}
	}
}

func TestAnswersAreCutIntoEqualChunks(t *testing.T) {
	for text, count := range map[int]int{0: 1, 1: 1, 510: 1, 511: 2, 1020: 2, 1021: 3} {
		sealed := seal.SealAnswer(secret.PromptKey(), jobID, workerA, 1, make([]byte, text))
		require.Len(t, sealed, seal.HeaderSize+count*seal.ChunkSize, "%d bytes", text)
	}
}

func TestTheHeaderShowsTheAttempt(t *testing.T) {
	sealed := seal.SealAnswer(secret.PromptKey(), jobID, workerA, 41, []byte("x"))
	header, text, err := seal.OpenAnswer(secret.PromptKey(), jobID, workerA, sealed)
	require.NoError(t, err)
	require.Equal(t, "x", string(text))
	require.EqualValues(t, 41, header.Attempt)
	require.Equal(t, seal.KindAnswer, header.Kind)
	parsed, err := seal.ParseHeader(sealed)
	require.NoError(t, err)
	require.Equal(t, header, parsed)
}

func TestEachAttemptHasAFreshSalt(t *testing.T) {
	a := seal.SealAnswer(secret.PromptKey(), jobID, workerA, 1, []byte("x"))
	b := seal.SealAnswer(secret.PromptKey(), jobID, workerA, 1, []byte("x"))
	require.NotEqual(t, a[16:48], b[16:48])
	require.NotEqual(t, a[48:], b[48:])
}

func TestAnyChangedByteOfAStreamIsUndecryptable(t *testing.T) {
	for name, s := range streams() {
		sealed, err := s.Seal(0, []byte(canary))
		require.NoError(t, err)
		for i := range sealed {
			_, text, err := s.Open(flipped(sealed, i))
			requireUndecryptable(t, err, "%s, byte %d", name, i)
			require.Empty(t, text)
		}
	}
}

func TestAStreamCutAnywhereIsUndecryptable(t *testing.T) {
	for name, s := range streams() {
		sealed, err := s.Seal(0, bytes.Repeat([]byte(canary), 20))
		require.NoError(t, err)
		for n := range sealed {
			_, _, err := s.Open(sealed[:n])
			requireUndecryptable(t, err, "%s, %d bytes", name, n)
		}
		_, _, err = s.Open(append(sealed, 0))
		requireUndecryptable(t, err, "%s, a byte more", name)
	}
}

func TestALongPromptCutOrReorderedIsUndecryptable(t *testing.T) {
	s := streams()["prompt"]
	sealed, err := s.Seal(0, make([]byte, 40000))
	require.NoError(t, err)
	const chunk = 16384
	head, a, b, c := sealed[:48], sealed[48:48+chunk], sealed[48+chunk:48+2*chunk], sealed[48+2*chunk:]
	require.Less(t, len(c), chunk)
	for name, stream := range map[string][]byte{
		"swapped": joined(head, b, a, c), "without the last": joined(head, a, b), "without the first": joined(head, b, c),
		"doubled": joined(head, a, a, b, c), "last first": joined(head, c), "last twice": joined(head, a, b, c, c),
	} {
		_, _, err := s.Open(stream)
		requireUndecryptable(t, err, name)
	}
}

func TestChunksOutOfOrderAreUndecryptable(t *testing.T) {
	sealed, err := answer().Seal(1, bytes.Repeat([]byte{'x'}, 3*seal.ChunkText))
	require.NoError(t, err)
	other, err := answer().Seal(2, bytes.Repeat([]byte{'x'}, 3*seal.ChunkText))
	require.NoError(t, err)
	head, c := chunks(t, sealed)
	_, d := chunks(t, other)
	require.Len(t, c, 3)
	_, _, err = answer().Open(joined(head, c...))
	require.NoError(t, err)
	for name, stream := range map[string][]byte{
		"reordered":                joined(head, c[1], c[0], c[2]),
		"duplicated":               joined(head, c[0], c[0], c[1], c[2]),
		"first missing":            joined(head, c[1], c[2]),
		"middle missing":           joined(head, c[0], c[2]),
		"final missing":            joined(head, c[0], c[1]),
		"final only":               joined(head, c[2]),
		"final twice":              joined(head, c[0], c[1], c[2], c[2]),
		"chunk after the final":    joined(head, c[0], c[1], c[2], c[0]),
		"no chunk":                 head,
		"another attempt's chunk":  joined(head, c[0], d[1], c[2]),
		"two streams, interleaved": joined(head, c[0], d[0], c[1], d[1], c[2], d[2]),
	} {
		_, _, err := answer().Open(stream)
		requireUndecryptable(t, err, name)
	}
}

func TestAStreamOpensOnlyForItsJobWorkerKindAndKey(t *testing.T) {
	key := secret.AnswerKey(workerA)
	sealed := seal.SealAnswer(key, jobID, workerA, 1, []byte(canary))
	for name, s := range map[string]seal.Stream{
		"another job":    seal.AnswerStream(key, common.Hash{2}, workerA),
		"another worker": seal.AnswerStream(key, jobID, workerB),
		"another key":    seal.AnswerStream(secret.AnswerKey(workerB), jobID, workerA),
		"as a trace":     seal.TraceStream(key, jobID, workerA),
		"as a prompt":    seal.PromptStream(key, jobID),
	} {
		_, _, err := s.Open(sealed)
		requireUndecryptable(t, err, name)
	}

	trace, err := seal.TraceStream(key, jobID, workerA).Seal(1, []byte(canary))
	require.NoError(t, err)
	trace[5] = byte(seal.KindAnswer)
	_, _, err = seal.AnswerStream(key, jobID, workerA).Open(trace)
	requireUndecryptable(t, err, "a trace relabelled as an answer")
}

func TestEachWriteOfAWriterIsOneFrame(t *testing.T) {
	var frames frameLog
	w, err := seal.NewWriter(&frames, answer(), 3)
	require.NoError(t, err)
	require.Empty(t, frames, "nothing is written before there is a chunk")
	write := func(text string) {
		n, err := io.WriteString(w, text)
		require.NoError(t, err)
		require.Equal(t, len(text), n)
	}
	write("first ")
	require.Equal(t, 6, w.Buffered())
	require.NoError(t, w.Flush())
	require.NoError(t, w.Flush(), "a tick without text still gives a chunk")
	write(strings.Repeat("x", seal.ChunkText-1))
	write("x")
	require.Len(t, frames, 2, "a full chunk waits, for it may be the final one")
	write("yz")
	require.NoError(t, w.Close())
	require.NoError(t, w.Close())

	require.Len(t, frames, 4)
	require.Len(t, frames[0], seal.HeaderSize+seal.ChunkSize)
	for _, f := range frames[1:] {
		require.Len(t, f, seal.ChunkSize)
	}
	header, text, err := answer().Open(bytes.Join(frames, nil))
	require.NoError(t, err)
	require.EqualValues(t, 3, header.Attempt)
	require.Equal(t, "first "+strings.Repeat("x", seal.ChunkText)+"yz", string(text))
}

func TestAClosedOrFailedWriterRefusesMore(t *testing.T) {
	w, err := seal.NewWriter(io.Discard, answer(), 1)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	_, err = w.Write([]byte("x"))
	require.Error(t, err)
	require.Error(t, w.Flush())

	broken := errors.New("pipe is broken")
	w, err = seal.NewWriter(failingWriter{broken}, answer(), 1)
	require.NoError(t, err)
	require.ErrorIs(t, w.Flush(), broken)
	_, err = w.Write([]byte("x"))
	require.ErrorIs(t, err, broken)
	require.ErrorIs(t, w.Close(), broken, "a chunk number is never used twice")

	_, err = seal.NewWriter(io.Discard, streams()["prompt"], 1)
	require.Error(t, err, "a prompt has no attempts")
}

func TestAReaderYieldsTextBeforeTheStreamEnds(t *testing.T) {
	var frames frameLog
	w, err := seal.NewWriter(&frames, answer(), 1)
	require.NoError(t, err)
	for _, text := range []string{"one", "two"} {
		_, err = io.WriteString(w, text)
		require.NoError(t, err)
		require.NoError(t, w.Flush())
	}
	require.NoError(t, w.Close())

	cut := errors.New("line is cut")
	source := io.MultiReader(bytes.NewReader(frames[0]), bytes.NewReader(frames[1]), iotest.ErrReader(cut))
	r := seal.NewReader(source, answer())
	buf := make([]byte, 100)
	n, err := r.Read(buf)
	require.NoError(t, err)
	require.Equal(t, "one", string(buf[:n]))
	n, err = r.Read(buf)
	require.NoError(t, err)
	require.Equal(t, "two", string(buf[:n]))
	require.False(t, r.Final())
	_, err = r.Read(buf)
	require.ErrorIs(t, err, cut, "an error of the source is not the sender's fault")
	require.NotErrorIs(t, err, seal.ErrUndecryptable)
}

func TestAReaderKnowsTheFinalChunkBeforeTheSourceEnds(t *testing.T) {
	sealed, err := answer().Seal(1, []byte("all"))
	require.NoError(t, err)
	open := errors.New("the line is still open")
	r := seal.NewReader(io.MultiReader(bytes.NewReader(sealed), iotest.ErrReader(open)), answer())
	buf := make([]byte, 100)
	n, err := r.Read(buf)
	require.NoError(t, err)
	require.Equal(t, "all", string(buf[:n]))
	require.True(t, r.Final())
	_, err = r.Read(buf)
	require.ErrorIs(t, err, open)
}

func TestManyEmptyChunksTakeNoMemory(t *testing.T) {
	var sealed bytes.Buffer
	w, err := seal.NewWriter(&sealed, answer(), 1)
	require.NoError(t, err)
	for range 20000 {
		require.NoError(t, w.Flush())
	}
	require.NoError(t, w.Close())
	taken := allocated(func() {
		var n int64
		n, err = io.Copy(io.Discard, seal.NewReader(bytes.NewReader(sealed.Bytes()), answer()))
		require.Zero(t, n)
	})
	require.NoError(t, err)
	require.Less(t, taken, sealed.Len()/4)
}

// allocated returns how many bytes f allocates in all, freed or not.
func allocated(f func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}

type frameLog [][]byte

func (f *frameLog) Write(p []byte) (int, error) {
	*f = append(*f, bytes.Clone(p))
	return len(p), nil
}

type failingWriter struct{ err error }

func (f failingWriter) Write([]byte) (int, error) { return 0, f.err }
