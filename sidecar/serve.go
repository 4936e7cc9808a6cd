package sidecar

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

// refusal is why a job is not served, now or later. Its text never quotes a prompt.
type refusal struct {
	reason outcome
	cause  error
}

func (r *refusal) Error() string { return r.cause.Error() }
func (r *refusal) Unwrap() error { return r.cause }

// task is one run's copy of what it needs.
type task struct {
	id           common.Hash
	submission   *bindings.JobRegistryJobSubmitted // nil to deliver
	block        uint64                            // the head when the run began
	acknowledged bool                              // by an earlier attempt
	reason       protocol.DeclineReason            // to decline
	parameters   bindings.Parameters               // of the network that the job lives by
	maxResponse  uint32                            // bytes of a response
	inline       uint32                            // bytes of the longest response to put on chain
	run          *run
	log          *slog.Logger
}

// serve runs one attempt at a job to its end and notes how it ended. What was given up before an attempt began is noted
// only if it is not to be tried again.
func (s *service) serve(ctx context.Context, t task) result {
	r := result{id: t.id}
	r.err = s.attempt(ctx, t, &r)
	how := outcomeCompleted
	var no *refusal
	switch {
	case r.err == nil:
	case errors.As(r.err, &no):
		how = no.reason
	case errors.Is(r.err, ErrFault) || r.attempt == 0:
		return r // a crash notes nothing
	default:
		how = outcomeFailed
	}
	if err := s.journal.end(t.id, how, t.block); err != nil {
		r.err = errors.Join(r.err, err)
	}
	return r
}

// attempt opens the job, counts the attempt, makes the answer and delivers it; a job that waits it takes first. It promises
// the answer when the loop tells it to. A job that cannot be opened is refused before anything is promised.
func (s *service) attempt(ctx context.Context, t task, r *result) error {
	opened, err := s.open(ctx, t)
	if err != nil {
		return err
	}
	t.run.opened.Store(true)
	if t.run.doing == actionTake {
		if err := s.take(ctx, t); err != nil {
			return err
		}
		t.acknowledged = true
	}
	if r.attempt, err = s.journal.begin(t.id, t.block); err != nil {
		return err
	}
	if fault := s.fault(t.submission.Request); fault == FaultCrash || fault == FaultSlow {
		if err := s.fail(ctx, t, fault); err != nil {
			return err
		}
	}
	told := s.acknowledgeWhenTold(ctx, t)
	defer told()
	a, err := s.newStream(t, opened.key, r.attempt)
	if err != nil {
		return err
	}
	defer a.drop()
	if r.answer, err = s.generate(ctx, opened, a); err != nil {
		return err
	}
	told()
	return s.complete(ctx, t, r, opened.key, a)
}

// fail does what a fault is for; a crash comes only once.
func (s *service) fail(ctx context.Context, t task, fault Fault) error {
	if fault == FaultCrash && t.acknowledged {
		return nil
	}
	if err := s.acknowledge(ctx, t); err != nil {
		return err
	}
	if fault == FaultCrash {
		return ErrFault
	}
	<-ctx.Done()
	return context.Cause(ctx)
}

// generate runs the model; the answer is in the stream, whose text the caller overwrites, also after an error.
func (s *service) generate(ctx context.Context, j openedJob, a *stream) (Outcome, error) {
	ended, err := j.runtime.Generate(ctx, j.prompt, a.emit)
	switch {
	case a.text.full:
		return Outcome{Finish: FinishLength, OutputTokens: a.text.pieces}, nil
	case ctx.Err() != nil:
		return Outcome{}, context.Cause(ctx)
	case errors.Is(err, ErrUnservable):
		return Outcome{}, &refusal{outcomeUnservable, ErrUnservable}
	case err != nil:
		return Outcome{}, fmt.Errorf("generate answer: %w", withoutText(err))
	}
	return ended, nil
}

// withoutText returns what is known of a runtime's error without its words: a model server may quote the prompt.
func withoutText(err error) error {
	for _, known := range []error{ErrModelMissing, ErrUnreachable, context.DeadlineExceeded} {
		if errors.Is(err, known) {
			return known
		}
	}
	return errors.New("the model did not finish; see the model server's log")
}
