package consumer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
)

const (
	watchInterval = 200 * time.Millisecond
	// streamGrace is how long after a completion by hash the frames of the answer may still arrive.
	streamGrace = 3 * time.Second
	// offerInterval is how often a package that is not on chain is given to the relay again while no worker has shown
	// that it has it: the relay's store may be lost at any time.
	offerInterval = 2 * time.Second
)

var (
	// ErrRefunded says that a job ended without an answer and its escrow went back.
	ErrRefunded = errors.New("the job was refunded")
	// ErrWaiting says that nobody waits any longer for a job that has no answer yet.
	ErrWaiting = errors.New("no answer yet")
	// ErrUndelivered says that a worker committed to an answer that has not been seen.
	ErrUndelivered = errors.New("the answer has not been delivered")
)

// Answer is an opened answer and who gave it.
type Answer struct {
	JobID     common.Hash
	Worker    uint32
	Text      []byte
	Completed *bindings.JobRegistryJobCompleted
}

// Wait returns the answer of a job once it is completed, ErrRefunded if the job ends without one, ErrUndelivered if the
// worker shows only its hash, or ErrWaiting with the context's error. What the node answers wrongly or not at all is asked
// again; the last of that is in the error.
func (c *Client) Wait(ctx context.Context, id common.Hash) (*Answer, error) {
	return c.Follow(ctx, id, func(Piece) {})
}

// Ask submits a prepared job with send and follows it at once: an answer can begin before the submission is known to be
// mined. It returns send's error if that fails.
func (c *Client) Ask(ctx context.Context, job *Job, send func(context.Context) error, show func(Piece)) (*Answer, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var group sync.WaitGroup
	defer group.Wait()
	group.Go(func() {
		if err := send(ctx); err != nil {
			cancel(&sendError{err})
		}
	})
	answer, err := c.follow(ctx, job.ID, job, show)
	var failed *sendError
	if errors.As(context.Cause(ctx), &failed) {
		return nil, failed.cause
	}
	return answer, err
}

// sendError ends the wait for a job that was not submitted.
type sendError struct{ cause error }

func (e *sendError) Error() string { return e.cause.Error() }

// Follow is Wait that shows the answer as it is made, if there is a relay. What is shown is the worker's; what is returned
// is what the chain has the root of.
func (c *Client) Follow(ctx context.Context, id common.Hash, show func(Piece)) (*Answer, error) {
	return c.follow(ctx, id, nil, show)
}

// follow watches a job. One that is given may not be on chain yet, and its package is handed over again if need be.
func (c *Client) follow(ctx context.Context, id common.Hash, job *Job, show func(Piece)) (*Answer, error) {
	secret, err := c.secret(id)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	w := &watch{Client: c, id: id, job: job, show: show, streams: newStreams(c.reader, id, secret)}
	if job != nil {
		w.streams.expect(job.workers)
	}
	if c.relay != nil {
		if w.frames, err = c.relay.Frames(ctx, id); err != nil {
			return nil, err
		}
	}
	return w.run(ctx)
}

// watch is one wait for an answer.
type watch struct {
	*Client
	id          common.Hash
	job         *Job
	show        func(Piece)
	frames      <-chan relay.Frame // nil in direct mode
	streams     *streams
	served      bool // a worker has shown that it has the package
	offered     time.Time
	completedAt time.Time // when it was first seen completed by hash
	last        error
}

func (w *watch) run(ctx context.Context) (*Answer, error) {
	ticker := time.NewTicker(watchInterval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil, waiting(w.id, ctx.Err(), w.last)
		case frame, ok := <-w.frames:
			if !ok {
				w.frames = nil
				continue
			}
			if piece, opened := w.streams.add(ctx, frame); opened {
				w.served = true
				w.show(piece)
			}
		case <-ticker.C:
			answer, done, err := w.look(ctx)
			if done {
				return answer, err
			}
		}
	}
}

// look reads the job's events and says whether the wait is over.
func (w *watch) look(ctx context.Context) (answer *Answer, done bool, err error) {
	w.offer(ctx)
	history, err := ReadHistory(ctx, w.reader, w.id)
	if ctx.Err() == nil {
		w.last = err
	}
	switch {
	case errors.Is(err, chain.ErrUnknown) && w.job == nil:
		return nil, true, err
	case err != nil:
		return nil, false, nil
	case history.Status == protocol.StatusRefunded:
		return nil, true, fmt.Errorf("job %s: %w: no worker answered in time", w.id, ErrRefunded)
	case history.Completed != nil:
		return w.conclude(ctx, history)
	}
	w.served = w.served || history.Status == protocol.StatusAcknowledged
	return nil, false, nil
}

// conclude opens the response the chain has the root of, wherever it came from.
func (w *watch) conclude(ctx context.Context, h *History) (*Answer, bool, error) {
	response := h.response()
	if response == nil {
		response = w.streams.matching(h.Completed)
	}
	if response != nil {
		answer, err := w.open(ctx, h.Completed, response)
		return answer, true, err
	}
	if w.completedAt.IsZero() {
		w.completedAt = time.Now()
	}
	late := time.Since(w.completedAt) > streamGrace && h.Demandable()
	if w.frames != nil && !late || h.DeliveryOpen() {
		return nil, false, nil
	}
	return nil, true, fmt.Errorf("job %s: %w: worker %d put its hash alone on chain", w.id, ErrUndelivered, h.Completed.Worker)
}

// offer hands the package over again while no worker has shown that it has it.
func (w *watch) offer(ctx context.Context) {
	if w.job == nil || !w.job.ByHash || w.relay == nil || w.served || time.Since(w.offered) < offerInterval {
		return
	}
	w.offered = time.Now()
	if _, err := w.relay.PutPackage(ctx, w.job.Package); err != nil && ctx.Err() == nil {
		w.last = err
	}
}

func waiting(id common.Hash, end, last error) error {
	if last != nil {
		end = fmt.Errorf("%w, %w", end, last)
	}
	return fmt.Errorf("wait for job %s: %w: %w", id, ErrWaiting, end)
}

// open decrypts a response, which must be the one the completion commits to.
func (c *Client) open(ctx context.Context, e *bindings.JobRegistryJobCompleted, response []byte) (*Answer, error) {
	secret, err := c.secret(e.JobId)
	if err != nil {
		return nil, err
	}
	root, err := seal.ResponseRoot(response, nil)
	if err != nil {
		return nil, err
	}
	if root != common.Hash(e.Completion.ResponseRoot) {
		return nil, fmt.Errorf("open answer of job %s: the response is not the one worker %d committed to", common.Hash(e.JobId), e.Worker)
	}
	id, err := c.reader.Identity(ctx, e.Worker)
	if err != nil {
		return nil, err
	}
	_, text, err := seal.OpenAnswer(secret.AnswerKey(id.Worker), e.JobId, id.Worker, response)
	if err != nil {
		return nil, fmt.Errorf("open answer of job %s by worker %d: %w", common.Hash(e.JobId), e.Worker, err)
	}
	return &Answer{JobID: e.JobId, Worker: e.Worker, Text: text, Completed: e}, nil
}
