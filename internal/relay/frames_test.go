package relay_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

var job = common.HexToHash("0xabcdef")

// read takes the next frames off a reader.
func read(t *testing.T, frames <-chan relay.Frame, count int) (got []relay.Frame) {
	for range count {
		select {
		case f, open := <-frames:
			require.True(t, open, "the reader ended after %d of %d frames", len(got), count)
			got = append(got, f)
		case <-time.After(10 * time.Second):
			require.FailNow(t, "no frame", "%d of %d came: %v", len(got), count, got)
		}
	}
	return got
}

func write(t *testing.T, p *relay.Publisher, from, to uint32) {
	for i := from; i < to; i++ {
		_, err := p.Write(payload(i))
		require.NoError(t, err)
	}
}

func payload(i uint32) []byte { return fmt.Appendf(nil, "frame %d", i) }

func requireFrames(t *testing.T, got []relay.Frame, worker, attempt, from uint32) {
	for i, f := range got {
		n := from + uint32(i)
		require.Equal(t, relay.Frame{Worker: worker, Attempt: attempt, Sequence: n, Data: payload(n)}, f)
	}
}

func open(t *testing.T, c *relay.Client) <-chan relay.Frame {
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	frames, err := c.Frames(ctx, job)
	require.NoError(t, err)
	return frames
}

func TestFramesComeLiveAndFromTheStart(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	worker, consumer := stranger(t, server), stranger(t, server)

	early := open(t, consumer)
	p := worker.Publisher(job, 3, 1)
	write(t, p, 0, 300)
	requireFrames(t, read(t, early, 300), 3, 1, 0)

	late := open(t, stranger(t, server))
	requireFrames(t, read(t, late, 300), 3, 1, 0)
	write(t, p, 300, 400)
	requireFrames(t, read(t, early, 100), 3, 1, 300)
	requireFrames(t, read(t, late, 100), 3, 1, 300)
	require.NoError(t, p.Close(soon(t)))
}

func TestASlowReaderMissesNothing(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	worker := stranger(t, server)
	frames := open(t, stranger(t, server))
	const attempts, each = 10, 400 // several times what a reader keeps
	for attempt := range uint32(attempts) {
		p := worker.Publisher(job, 3, attempt)
		write(t, p, 0, each)
		require.NoError(t, p.Close(soon(t)))
	}
	next := map[uint32]uint32{}
	for _, f := range read(t, frames, attempts*each) {
		require.Equal(t, next[f.Attempt], f.Sequence, "attempt %d", f.Attempt)
		next[f.Attempt]++
	}
}

func TestAttemptsAndWorkersAreToldApart(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	worker := stranger(t, server)
	for _, place := range [][2]uint32{{3, 1}, {3, 2}, {4, 1}} {
		p := worker.Publisher(job, place[0], place[1])
		write(t, p, 0, 5)
		require.NoError(t, p.Close(soon(t)))
	}
	got := read(t, open(t, stranger(t, server)), 15)
	requireFrames(t, got[:5], 3, 1, 0)
	requireFrames(t, got[5:10], 3, 2, 0)
	requireFrames(t, got[10:], 4, 1, 0)
}
