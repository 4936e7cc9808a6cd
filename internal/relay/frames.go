package relay

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go"
)

const (
	pollTime    = time.Second            // between looks for frames that came by no other way
	refetchTime = 100 * time.Millisecond // between looks because something seems missing
	wholeLooks  = 10                     // every so many looks go from the start
	maxSeen     = 4 * MaxFrames          // frames of one job a reader takes; there are fewer unless somebody floods it
	maxHeld     = 256                    // frames kept back until an earlier one comes
)

// Frames returns the frames of every worker and attempt of a job, from the first one the relay holds, then live, each
// once. Frames of one attempt come in order; a place that the relay has lost is left out. What strangers publish to the
// job comes too and can change the order: see Frame. The channel is closed when the context ends or the client is closed;
// until then it outlasts lost connections and lost stores.
func (c *Client) Frames(ctx context.Context, job common.Hash) (<-chan Frame, error) {
	live := make(chan *nats.Msg, 1024)
	subject := c.network.frames(job, "*")
	sub, err := c.conn.ChanSubscribe(subject, live)
	if err != nil {
		return nil, fmt.Errorf("read frames of job %s: %w", job, unreachable(err))
	}
	r := &frameReader{
		client: c, job: job, subject: subject, live: live, out: make(chan Frame),
		fetched: make(chan fetch, 1), seen: map[[16]byte]bool{}, tracks: map[[2]uint32]*track{}, from: 1,
	}
	go func() {
		defer close(r.out)
		defer sub.Unsubscribe() //nolint:errcheck // it fails only on a closed connection, which has none
		r.run(ctx)
	}()
	return r.out, nil
}

// frameReader joins what is published now with what the relay holds.
type frameReader struct {
	client  *Client
	job     common.Hash
	subject string
	live    chan *nats.Msg
	out     chan Frame
	fetched chan fetch
	seen    map[[16]byte]bool
	tracks  map[[2]uint32]*track // by worker and attempt
	ready   []Frame              // to be delivered

	from     uint64 // where the next look starts
	looks    int
	fetching bool      // a look is under way
	missing  bool      // something seems missing: look again, from the start
	next     time.Time // no look before
}

// fetch is the result of one look at the store.
type fetch struct {
	frames []Frame
	next   uint64
	err    error
}

// track is the order of one attempt.
type track struct {
	next uint32
	held []Frame // later than next, ascending
}

func (r *frameReader) run(ctx context.Context) {
	timer := time.NewTimer(0)
	defer timer.Stop()
	changed := r.client.change()
	for !r.client.conn.IsClosed() {
		var out chan Frame
		var first Frame
		if len(r.ready) > 0 {
			out, first = r.out, r.ready[0]
		}
		live := r.live
		if len(r.ready) > maxHeld {
			live = nil // a slow reader: the store keeps the rest
		}
		select {
		case <-ctx.Done():
			return
		case out <- first:
			r.ready = r.ready[1:]
			continue
		case m := <-live:
			r.takeLive(m)
		case result := <-r.fetched:
			r.takeFetched(result)
		case <-changed:
			changed = r.client.change()
			r.missing = true
		case <-timer.C:
			r.startFetch(ctx)
		}
		timer.Reset(r.wait())
	}
}

// wait is the time until the next look.
func (r *frameReader) wait() time.Duration {
	if r.fetching || len(r.ready) > maxHeld {
		return pollTime
	}
	if r.missing {
		return max(time.Until(r.next.Add(refetchTime-pollTime)), 0)
	}
	return max(time.Until(r.next), 0)
}

func (r *frameReader) startFetch(ctx context.Context) {
	if r.fetching || len(r.ready) > maxHeld || !r.client.Connected() {
		r.next = time.Now().Add(pollTime)
		return
	}
	from := r.from
	if r.looks++; r.missing || r.looks%wholeLooks == 0 {
		from = 1 // places start again in a store made again
	}
	r.fetching, r.missing, r.next = true, false, time.Now().Add(pollTime)
	go func() { r.fetched <- r.fetch(ctx, from) }()
}

// fetch reads what the store holds. The store is read in pages, so that frames that are known cost little.
func (r *frameReader) fetch(ctx context.Context, from uint64) fetch {
	var result fetch
	result.next, result.err = r.client.each(ctx, r.client.network.stream(frameStream), r.subject, from, func(m stored) {
		if f, err := readFrame(m.subject, m.header, m.data); err == nil && len(result.frames) < maxSeen {
			result.frames = append(result.frames, f)
		}
	})
	return result
}

func (r *frameReader) takeLive(m *nats.Msg) {
	f, err := readFrame(m.Subject, m.Header, m.Data)
	if err != nil || r.known(f) {
		return
	}
	r.order(f)
}

// takeFetched delivers what was missed. What was kept back for an earlier frame need not wait any longer, unless more
// was missed meanwhile.
func (r *frameReader) takeFetched(result fetch) {
	r.fetching = false
	again := r.missing || result.err != nil
	for _, f := range result.frames {
		if !r.known(f) {
			r.order(f)
		}
	}
	if r.missing = again; again {
		return
	}
	r.from = result.next
	for _, t := range r.tracks {
		r.release(t)
	}
}

// known says whether a frame came before, and notes it. A reader's memory has an end: it takes no frames beyond it.
func (r *frameReader) known(f Frame) bool {
	id := f.id(r.job)
	if r.seen[id] || len(r.seen) >= maxSeen {
		return true
	}
	r.seen[id] = true
	return false
}

// order delivers a frame if it is its turn, or late, and else keeps it back and looks for those before it.
func (r *frameReader) order(f Frame) {
	t := r.tracks[[2]uint32{f.Worker, f.Attempt}]
	if t == nil {
		t = &track{}
		r.tracks[[2]uint32{f.Worker, f.Attempt}] = t
	}
	if f.Sequence > t.next {
		at, _ := slices.BinarySearchFunc(t.held, f, func(a, b Frame) int { return int(int64(a.Sequence) - int64(b.Sequence)) })
		t.held = slices.Insert(t.held, at, f)
		r.missing = true
		if len(t.held) > maxHeld {
			r.release(t)
		}
		return
	}
	r.ready = append(r.ready, f)
	if f.Sequence == t.next {
		t.next++
		r.advance(t)
	}
}

// advance delivers what was kept back for the frame that came.
func (r *frameReader) advance(t *track) {
	for len(t.held) > 0 && t.held[0].Sequence <= t.next {
		t.next = max(t.next, t.held[0].Sequence+1)
		r.ready = append(r.ready, t.held[0])
		t.held = t.held[1:]
	}
}

// release delivers all that was kept back.
func (r *frameReader) release(t *track) {
	for len(t.held) > 0 {
		t.next = max(t.next, t.held[0].Sequence)
		r.advance(t)
	}
}
