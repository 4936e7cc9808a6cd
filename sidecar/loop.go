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
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
)

const (
	// stepTimeout bounds one look at the chain, so that a node that hangs does not hang the loop.
	stepTimeout = 10 * time.Second
	// quietTime is how long no head may come before the chain is looked at all the same.
	quietTime = 5 * time.Second
)

// block is one the loop has looked at.
type block struct {
	hash  common.Hash
	block uint64
}

// loop looks at the chain at each new head and takes in what runs report, until ctx has ended and the runs have too.
func (s *service) loop(ctx context.Context) error {
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	heads := chain.Heads(work, s.Client, s.cfg.PollInterval)
	defer func() {
		stop()
		s.runs.Wait()
		for range heads { //nolint:revive // until its goroutine has ended
		}
	}()
	s.runs.Go(func() { s.beat(work) })
	repeat := time.NewTimer(quietTime)
	defer repeat.Stop()
	ending := ctx.Done()
	var late <-chan time.Time
	for {
		select {
		case <-ending:
			ending, s.draining, s.again = nil, true, true
			late = time.After(s.cfg.DrainTimeout)
			s.Log.InfoContext(ctx, "Ending; no new job is taken", "running", s.serving)
			s.look(ctx, work, nil)
		case <-late:
			s.Log.WarnContext(ctx, "Jobs were left unfinished", "running", s.serving)
			return nil
		case r := <-s.finished:
			if err := s.finish(work, r); err != nil {
				return err
			}
		case header := <-heads:
			if s.stale {
				header = nil
			}
			s.look(ctx, work, header)
		case <-repeat.C:
			s.again = true
			s.look(ctx, work, nil)
		}
		s.tellLoad()
		if s.draining && s.running == 0 {
			return nil
		}
		repeat.Reset(s.pause())
	}
}

// pause is the time until the next look, should no head come before.
func (s *service) pause() time.Duration {
	switch {
	case s.blind:
		return s.cfg.PollInterval
	case s.again:
		return 0
	default:
		return quietTime
	}
}

// look takes one step and logs where the chain stopped or began again to be readable. Before the end of ctx, that end also
// ends the step.
func (s *service) look(ctx, work context.Context, header *types.Header) {
	parent := ctx
	if s.draining {
		parent = work
	}
	step, cancel := context.WithTimeout(parent, stepTimeout)
	defer cancel()
	err := s.step(step, work, header)
	switch {
	case err == nil && s.blind:
		s.Log.InfoContext(ctx, "The chain can be read again")
	case err != nil && !s.blind && parent.Err() == nil:
		s.Log.WarnContext(ctx, "The chain was not read in full, will retry", "error", err)
	}
	s.blind = err != nil && parent.Err() == nil
}

// step looks at a block and does what is due for each job. It does nothing if it has seen the block, unless told to look
// again, as after an error. Runs it starts live in work.
func (s *service) step(ctx, work context.Context, header *types.Header) error {
	v, err := s.view(ctx, header)
	if err != nil || v.hash == s.seen.hash && !s.again {
		return err
	}
	if v, err = s.govern(ctx, v); err != nil {
		return err
	}
	if err := s.find(ctx, v); err != nil {
		return err
	}
	s.capacity, s.again, s.stale = v.capacity, false, false
	var problems []error
	for _, j := range s.inOrder() {
		if !s.attentive(v, j) {
			continue
		}
		if err := s.attend(ctx, work, v, j); err != nil {
			problems = append(problems, fmt.Errorf("attend to job %s: %w", j.id, err))
		}
	}
	if !s.draining {
		if err := s.findWaiting(ctx, v); err != nil {
			return errors.Join(append(problems, err)...)
		}
	}
	s.seen = block{v.hash, v.head.Block}
	s.Log.DebugContext(ctx, "Looked at a block", "block", v.head.Block, "jobs", len(s.jobs), "running", s.serving)
	s.again = s.again || len(problems) > 0
	return errors.Join(problems...)
}

// inOrder returns the jobs in the order in which they were found, those that are over last: nobody waits for them.
func (s *service) inOrder() []*job {
	jobs := make([]*job, 0, len(s.jobs))
	for _, j := range s.jobs {
		jobs = append(jobs, j)
	}
	slices.SortFunc(jobs, func(a, b *job) int {
		switch {
		case a.over && !b.over:
			return 1
		case b.over && !a.over:
			return -1
		}
		return cmp.Or(cmp.Compare(a.found, b.found), bytes.Compare(a.id[:], b.id[:]))
	})
	return jobs
}

// attentive says whether a job is to be looked at: a completed one whose response may be demanded only now and then, since
// an event says when that happens.
func (s *service) attentive(v view, j *job) bool {
	quiet := j.run == nil && j.kept && !j.demanded && v.head.Block >= j.lastHeld+reorgDepth
	return !quiet || v.head.Block >= j.looked+reorgDepth
}

// attend decides about one job and does it.
func (s *service) attend(ctx, work context.Context, v view, j *job) error {
	f, err := s.factsOf(ctx, v, j)
	if err != nil {
		return err
	}
	switch next := decide(f); next.action {
	case actionIgnore:
	case actionServe, actionTake, actionDecline, actionDeliver:
		s.start(work, v, j, f, next)
	case actionAcknowledge:
		j.run.promised = true
		close(j.run.promise)
	case actionGiveUp:
		j.run.cancel(&refusal{outcomeUnavailable, errors.New("no relay has the package")})
	case actionAbandon:
		j.run.cancel(errNotDue)
	case actionForget:
		delete(s.jobs, j.id)
		return s.journal.forget(j.id)
	default:
		return fmt.Errorf("the loop cannot %s [BUG]", next.action)
	}
	return nil
}

// start begins a run.
func (s *service) start(work context.Context, v view, j *job, f facts, next due) {
	ctx, cancel := context.WithCancelCause(work)
	j.run = &run{doing: next.action, cancel: cancel, promise: make(chan struct{})}
	s.running++
	if j.run.serving() {
		s.serving++
	}
	t := task{
		id: j.id, submission: j.submission, block: v.head.Block, run: j.run, reason: next.reason,
		acknowledged: f.status == protocol.StatusAcknowledged, log: s.Log.With("job", j.id),
		parameters: j.parameters, inline: inline(s.cfg.MaxInline, j.parameters.InlineResponseBytes),
	}
	if j.submission != nil {
		t.maxResponse = protocol.MaxResponse(j.parameters, j.submission.Request)
	}
	s.runs.Go(func() {
		r := s.perform(ctx, t)
		select {
		case s.finished <- r:
		case <-work.Done():
		}
	})
}

// perform does what a run is for.
func (s *service) perform(ctx context.Context, t task) result {
	r := result{id: t.id}
	switch t.run.doing {
	case actionDecline:
		r.err = s.decline(ctx, t)
	case actionDeliver:
		r.err = s.deliver(ctx, t)
	default:
		r = s.serve(ctx, t)
	}
	return r
}

// finish takes in a run's result and says how it ended.
func (s *service) finish(ctx context.Context, r result) error {
	j := s.jobs[r.id]
	j.run.cancel(nil)
	doing := j.run.doing
	s.running--
	if j.run.serving() {
		s.serving--
	}
	j.run, s.stale = nil, true
	j.kept = j.kept || r.kept
	j.barred = j.barred || errors.Is(r.err, errBarred)
	log := s.Log.With("job", r.id)
	if r.attempt > 0 {
		log = log.With("attempt", r.attempt)
	}
	var no *refusal
	switch {
	case errors.Is(r.err, ErrFault):
		return r.err
	case r.err == nil:
		s.again = true // another job may have room now
		if doing == actionServe || doing == actionTake {
			log.InfoContext(ctx, "Job completed", "output_tokens", r.answer.OutputTokens, "finish", r.answer.Finish.String(), "inline", !r.kept)
		}
	case errors.As(r.err, &no):
		s.again = true // it is to be declined
		log.WarnContext(ctx, "Job refused", "reason", no.reason, "error", r.err)
	case errors.Is(r.err, errNotTaken):
		log.DebugContext(ctx, "Job was not taken", "error", r.err)
	case errors.Is(r.err, errNotDue):
		log.WarnContext(ctx, "Job is no longer due", "error", r.err)
	default:
		log.WarnContext(ctx, "Attempt failed, will retry while the job is due", "doing", doing.String(), "error", r.err)
	}
	return nil
}
