package relay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/nats-io/nats.go"
)

// ErrIncomplete says that the relay does not hold every frame of an answer: it has to go another way too.
var ErrIncomplete = errors.New("the relay does not hold every frame")

const (
	// maxWaiting is how many frames may wait for the relay's word: under a minute of an answer.
	maxWaiting = 512
	resendTime = 500 * time.Millisecond
)

// Publisher sends the frames of one attempt at an answer. Each Write is one frame, so a seal.Writer writes to it directly.
// Write never waits and never fails: what the relay did not take, Close tells. A Publisher is for one goroutine.
type Publisher struct {
	client *Client
	job    common.Hash
	worker uint32
	try    uint32

	wake chan struct{} // holds one token when there is something to send
	stop chan struct{}
	done chan struct{}
	once sync.Once

	mu      sync.Mutex
	waiting []Frame // in order, without the relay's word
	unsent  int     // of waiting, from the end
	written uint32
	closing bool
	ids     map[[16]byte]bool // of all frames, to see at the end that the relay holds them
	from    uint64            // the lowest place of a frame in the stream
	broken  error
}

// Publisher starts to send an attempt's frames. The caller closes it.
func (c *Client) Publisher(job common.Hash, worker, attempt uint32) *Publisher {
	p := &Publisher{
		client: c, job: job, worker: worker, try: attempt, ids: map[[16]byte]bool{}, from: math.MaxUint64,
		wake: make(chan struct{}, 1), stop: make(chan struct{}), done: make(chan struct{}),
	}
	go p.run()
	return p
}

// Write takes one frame.
func (p *Publisher) Write(frame []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	sequence := p.written
	p.written++
	switch {
	case p.broken != nil:
	case p.closing:
		p.broken = errors.New("a frame came after the close")
	case len(frame) == 0 || len(frame) > MaxFrame:
		p.broken = fmt.Errorf("frame %d has %d bytes, want 1 to %d", sequence, len(frame), MaxFrame)
	case sequence >= MaxFrames:
		p.broken = fmt.Errorf("there are more than %d frames", MaxFrames)
	case len(p.waiting) >= maxWaiting:
		p.broken = fmt.Errorf("%w: %d frames wait", ErrUnreachable, len(p.waiting))
	default:
		f := Frame{p.worker, p.try, sequence, slices.Clone(frame)}
		p.ids[f.id(p.job)] = true
		p.waiting = append(p.waiting, f)
		p.unsent++
		p.ring()
	}
	return len(frame), nil
}

func (p *Publisher) ring() {
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

// run sends and takes the relay's word until Close or the client ends it.
func (p *Publisher) run() {
	defer close(p.done)
	inbox := p.client.conn.NewInbox()
	words := make(chan *nats.Msg, 2*maxWaiting)
	sub, err := p.client.conn.ChanSubscribe(inbox+".*", words)
	if err != nil {
		p.fail(unreachable(err))
		return
	}
	defer sub.Unsubscribe() //nolint:errcheck // it fails only on a closed connection, which has none
	tick := time.NewTicker(resendTime)
	defer tick.Stop()
	progress := -1
	for !p.finished() {
		changed := p.client.change()
		select {
		case <-p.stop:
			return
		case <-p.wake:
			p.send(inbox)
		case word := <-words:
			p.take(word)
		case <-changed:
			p.sendAgain(inbox)
		case <-tick.C:
			if left := p.left(); left > 0 && left == progress {
				p.sendAgain(inbox) // nothing came back since the last tick
			}
			progress = p.left()
		}
	}
}

// finished says whether there is nothing left to do: all is held and no more comes, or all is in vain.
func (p *Publisher) finished() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.client.conn.IsClosed() && p.broken == nil {
		p.broken = unreachable(nats.ErrConnectionClosed)
	}
	return p.broken != nil || p.closing && len(p.waiting) == 0
}

func (p *Publisher) left() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.waiting)
}

func (p *Publisher) fail(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.broken == nil {
		p.broken = err
	}
}

// sendAgain sends every frame without the relay's word, in order; the relay knows those that it has.
func (p *Publisher) sendAgain(inbox string) {
	p.mu.Lock()
	p.unsent = len(p.waiting)
	p.mu.Unlock()
	p.send(inbox)
}

func (p *Publisher) send(inbox string) {
	p.mu.Lock()
	frames := slices.Clone(p.waiting[len(p.waiting)-p.unsent:])
	p.unsent = 0
	p.mu.Unlock()
	for _, f := range frames {
		m := f.message(p.client.network, p.job)
		m.Reply = inbox + "." + workerName(f.Sequence)
		if err := p.client.conn.PublishMsg(m); err != nil {
			return // not connected: the tick or the reconnect sends again
		}
	}
}

// word is what a stream answers to a message.
type word struct {
	Stream   string          `json:"stream"`
	Sequence uint64          `json:"seq"`
	Error    *storedRejected `json:"error"`
}

type storedRejected struct {
	Code        int    `json:"err_code"`
	Description string `json:"description"`
}

// take notes the relay's word on one frame.
func (p *Publisher) take(m *nats.Msg) {
	if m.Header.Get("Status") != "" {
		return // nobody listens yet: the tick sends again
	}
	sequence, err := strconv.ParseUint(m.Subject[strings.LastIndexByte(m.Subject, '.')+1:], 10, 32)
	var w word
	if err != nil || json.Unmarshal(m.Data, &w) != nil {
		return
	}
	if w.Error != nil {
		p.fail(fmt.Errorf("frame %d refused: %s", sequence, printable(w.Error.Description)))
		return
	}
	if w.Stream == p.client.network.stream(frameStream) && w.Sequence > 0 {
		p.hold(uint32(sequence), w.Sequence)
	}
}

// hold notes that the relay holds a frame, at a place in its stream.
func (p *Publisher) hold(sequence uint32, place uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	at := slices.IndexFunc(p.waiting, func(f Frame) bool { return f.Sequence == sequence })
	if at < 0 {
		return
	}
	p.from = min(p.from, place)
	p.waiting = slices.Delete(p.waiting, at, at+1)
	p.unsent = min(p.unsent, len(p.waiting))
}

// Close ends the attempt and says whether the relay holds every frame: nil, or an error that wraps ErrIncomplete. It waits
// for the relay's word as long as the context allows, and not at all once it is in vain or the relay is away.
func (p *Publisher) Close(ctx context.Context) error {
	p.mu.Lock()
	p.closing = true
	p.mu.Unlock()
	p.ring()
	err := p.await(ctx)
	p.once.Do(func() { close(p.stop) })
	<-p.done
	if err == nil {
		err = p.confirm(ctx)
	}
	if err != nil {
		return fmt.Errorf("publish answer of job %s: %w: %w", p.job, ErrIncomplete, err)
	}
	return nil
}

func (p *Publisher) await(ctx context.Context) error {
	changed := p.client.change()
	if !p.client.Connected() && p.left() > 0 {
		return ErrUnreachable
	}
	for {
		select {
		case <-p.done:
			p.mu.Lock()
			defer p.mu.Unlock()
			return p.broken
		case <-changed:
			if changed = p.client.change(); !p.client.Connected() {
				return ErrUnreachable
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// confirm reads the frames back: what the relay took before its store was lost, it holds no more.
func (p *Publisher) confirm(ctx context.Context) error {
	if p.written == 0 {
		return nil
	}
	stream, subject := p.client.network.stream(frameStream), p.client.network.frames(p.job, workerName(p.worker))
	_, err := p.client.each(ctx, stream, subject, p.from, func(m stored) {
		if f, err := readFrame(m.subject, m.header, m.data); err == nil {
			delete(p.ids, f.id(p.job))
		}
	})
	if err == nil && len(p.ids) > 0 {
		err = fmt.Errorf("it lost %d of %d", len(p.ids), p.written)
	}
	return err
}
