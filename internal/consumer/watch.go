package consumer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
)

const watchInterval = 200 * time.Millisecond

var (
	// ErrRefunded says that a job ended without an answer and its escrow went back.
	ErrRefunded = errors.New("the job was refunded")
	// ErrWaiting says that nobody waits any longer for a job that has no answer yet.
	ErrWaiting = errors.New("no answer yet")
)

// Answer is an opened answer and who gave it.
type Answer struct {
	JobID     common.Hash
	Worker    uint32
	Text      []byte
	Completed *bindings.JobRegistryJobCompleted
}

// History is what the events of a job say so far.
type History struct {
	Submitted *bindings.JobRegistryJobSubmitted
	Completed *bindings.JobRegistryJobCompleted
	Settled   *bindings.JobRegistryJobSettled
	Refunded  *bindings.JobRegistryJobRefunded
	Status    protocol.Status // the last status the events name
	Worker    uint32          // of the last assignment
}

// ReadHistory reads the events of a job, or returns chain.ErrUnknown.
func ReadHistory(ctx context.Context, reader *chain.Reader, id common.Hash) (*History, error) {
	logs, err := reader.JobLogs(ctx, id, reader.Deployment.StartBlock)
	if err != nil {
		return nil, err
	}
	events := protocol.NewEvents(reader.Deployment)
	var h History
	for i := range logs {
		event, err := events.Decode(&logs[i])
		if err != nil {
			return nil, err
		}
		h.apply(event)
	}
	if h.Submitted == nil {
		return nil, fmt.Errorf("job %s: %w", id, chain.ErrUnknown)
	}
	return &h, nil
}

func (h *History) apply(event any) {
	switch e := event.(type) {
	case *bindings.JobRegistryJobSubmitted:
		h.Submitted, h.Status = e, protocol.StatusSubmitted
	case *bindings.JobRegistryJobAssigned:
		h.Worker, h.Status = e.Worker, protocol.StatusAssigned
	case *bindings.JobRegistryJobAcknowledged:
		h.Status = protocol.StatusAcknowledged
	case *bindings.JobRegistryJobCompleted:
		h.Completed, h.Status = e, protocol.StatusCompleted
	case *bindings.JobRegistryJobTimedOut:
		h.Status = protocol.Status(e.Next)
	case *bindings.JobRegistryJobRefunded:
		h.Refunded, h.Status = e, protocol.StatusRefunded
	case *bindings.JobRegistryJobSettled:
		h.Settled, h.Status = e, protocol.StatusSettled
	}
}

// Wait returns the answer of a job once it is completed, ErrRefunded if the job ends without one, or ErrWaiting with the
// context's error. What the node answers wrongly or not at all is asked again; the last of that is in the error.
func (c *Client) Wait(ctx context.Context, id common.Hash) (*Answer, error) {
	if _, err := c.secret(id); err != nil {
		return nil, err
	}
	ticker := time.NewTicker(watchInterval)
	defer ticker.Stop()
	var last error
	for {
		history, err := ReadHistory(ctx, c.reader, id)
		if ctx.Err() == nil {
			last = err
		}
		switch {
		case err == nil && history.Completed != nil:
			return c.Open(ctx, history.Completed)
		case err == nil && history.Status == protocol.StatusRefunded:
			return nil, fmt.Errorf("job %s: %w: no worker answered in time", id, ErrRefunded)
		case errors.Is(err, chain.ErrUnknown):
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, waiting(id, ctx.Err(), last)
		case <-ticker.C:
		}
	}
}

func waiting(id common.Hash, end, last error) error {
	if last != nil {
		end = fmt.Errorf("%w, %w", end, last)
	}
	return fmt.Errorf("wait for job %s: %w: %w", id, ErrWaiting, end)
}

// Open decrypts the answer of a completion. The contract has checked that the response is what the worker committed to.
func (c *Client) Open(ctx context.Context, e *bindings.JobRegistryJobCompleted) (*Answer, error) {
	secret, err := c.secret(e.JobId)
	if err != nil {
		return nil, err
	}
	id, err := c.reader.Identity(ctx, e.Worker)
	if err != nil {
		return nil, err
	}
	_, text, err := seal.OpenAnswer(secret.AnswerKey(id.Worker), e.JobId, id.Worker, e.Response)
	if err != nil {
		return nil, fmt.Errorf("open answer of job %s by worker %d: %w", common.Hash(e.JobId), e.Worker, err)
	}
	return &Answer{JobID: e.JobId, Worker: e.Worker, Text: text, Completed: e}, nil
}
