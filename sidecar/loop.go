package sidecar

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/internal/protocol"
)

// stepTimeout bounds one look at the chain, so that a node that hangs does not hang the loop.
const stepTimeout = 10 * time.Second

// loop looks at the chain and takes in what runs report, until ctx has ended and the runs have too.
func (s *service) loop(ctx context.Context) error {
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer s.runs.Wait()
	defer stop()
	ticker := time.NewTicker(s.cfg.PollInterval)
	defer ticker.Stop()
	ending := ctx.Done()
	var late <-chan time.Time
	for {
		select {
		case <-ending:
			ending, s.draining = nil, true
			late = time.After(s.cfg.DrainTimeout)
			s.Log.InfoContext(ctx, "Ending; no new job is taken", "running", s.running)
		case <-late:
			s.Log.WarnContext(ctx, "Jobs were left unfinished", "running", s.running)
			return nil
		case r := <-s.finished:
			if err := s.finish(work, r); err != nil {
				return err
			}
		case <-ticker.C:
			s.look(ctx, work)
		}
		if s.draining && s.running == 0 {
			return nil
		}
	}
}

// look takes one step and logs where the chain stopped or began again to be readable. Before the end of ctx, that end also
// ends the step.
func (s *service) look(ctx, work context.Context) {
	parent := ctx
	if s.draining {
		parent = work
	}
	step, cancel := context.WithTimeout(parent, stepTimeout)
	defer cancel()
	err := s.step(step, work)
	switch {
	case err == nil && s.blind:
		s.Log.InfoContext(ctx, "The chain can be read again")
	case err != nil && !s.blind && parent.Err() == nil:
		s.Log.WarnContext(ctx, "The chain was not read in full, will retry", "error", err)
	}
	s.blind = err != nil && parent.Err() == nil
}

// step looks at a new block and does what is due for each job. It does nothing if there is no new block. After an error it
// looks at the same block again. Runs it starts live in work.
func (s *service) step(ctx, work context.Context) error {
	v, err := s.view(ctx)
	if err != nil || v.hash == s.hash {
		return err
	}
	if v, err = s.govern(ctx, v); err != nil {
		return err
	}
	if err := s.find(ctx, v); err != nil {
		return err
	}
	var problems []error
	for _, j := range s.oldestFirst() {
		if err := s.attend(ctx, work, v, j); err != nil {
			problems = append(problems, fmt.Errorf("attend to job %s: %w", j.id, err))
		}
	}
	s.head = v.head.block
	s.Log.DebugContext(ctx, "Looked at a block", "block", s.head, "jobs", len(s.jobs), "running", s.running)
	if len(problems) == 0 {
		s.hash = v.hash
	}
	return errors.Join(problems...)
}

// oldestFirst returns the jobs in the order in which they were assigned.
func (s *service) oldestFirst() []*job {
	jobs := make([]*job, 0, len(s.jobs))
	for _, j := range s.jobs {
		jobs = append(jobs, j)
	}
	slices.SortFunc(jobs, func(a, b *job) int {
		return cmp.Or(cmp.Compare(a.assigned, b.assigned), bytes.Compare(a.id[:], b.id[:]))
	})
	return jobs
}

// attend decides about one job and does it.
func (s *service) attend(ctx, work context.Context, v view, j *job) error {
	f, err := s.factsOf(ctx, v, j)
	if err != nil {
		return err
	}
	switch due := decide(f); due {
	case actionIgnore:
		return nil
	case actionServe:
		s.start(work, v, j, f)
		return nil
	case actionAbandon:
		j.cancel(errNotDue)
		return nil
	case actionForget:
		delete(s.jobs, j.id)
		return s.journal.forget(j.id)
	default:
		return fmt.Errorf("the loop cannot %s [BUG]", due)
	}
}

// start begins a run if the worker has room for one more; if not, the job waits for the next look.
func (s *service) start(work context.Context, v view, j *job, f facts) {
	if s.draining || s.running >= v.capacity {
		return
	}
	ctx, cancel := context.WithCancelCause(work)
	j.cancel = cancel
	s.running++
	t := task{
		id: j.id, submission: j.submission, block: v.head.block, maxResponse: v.maxResponse,
		acknowledged: f.status == protocol.StatusAcknowledged, log: s.Log.With("job", j.id),
	}
	s.runs.Go(func() {
		r := s.serve(ctx, t)
		select {
		case s.finished <- r:
		case <-work.Done():
		}
	})
}

// finish takes in a run's result and says how the job ended.
func (s *service) finish(ctx context.Context, r result) error {
	j := s.jobs[r.id]
	j.cancel(nil)
	j.cancel = nil
	s.running--
	log := s.Log.With("job", r.id, "attempt", r.attempt)
	var no *refusal
	switch {
	case r.err == nil:
		s.hash = common.Hash{} // a waiting job may have room now
		log.InfoContext(ctx, "Job completed", "output_tokens", r.answer.OutputTokens, "finish", r.answer.Finish.String())
	case errors.Is(r.err, ErrFault):
		return r.err
	case errors.As(r.err, &no):
		log.WarnContext(ctx, "Job refused", "reason", no.reason, "error", r.err)
	case errors.Is(r.err, errNotDue):
		log.WarnContext(ctx, "Job is no longer due", "error", r.err)
	default:
		log.WarnContext(ctx, "Attempt failed, will retry while the job is due", "error", r.err)
	}
	return nil
}
