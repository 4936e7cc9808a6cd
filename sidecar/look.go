package sidecar

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
)

// firstSpan is how many blocks the first search for an older event covers; each further one covers twice as many.
const firstSpan = 1024

// view is the chain as of one block.
type view struct {
	reader      *chain.Reader
	head        clock
	hash        common.Hash
	blockTime   uint32 // milliseconds
	maxResponse uint32 // bytes of an inline answer
	capacity    int    // jobs the worker takes at a time
}

// view reads the head; govern adds what decides about jobs.
func (s *service) view(ctx context.Context) (view, error) {
	header, err := s.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return view{}, fmt.Errorf("read head: %w", err)
	}
	number := header.Number.Uint64()
	return view{
		reader: s.Reader.At(number),
		head:   clock{time: header.Time, block: number},
		hash:   header.Hash(),
	}, nil
}

// govern completes a view with the network's parameters and the worker's capacity.
func (s *service) govern(ctx context.Context, v view) (view, error) {
	parameters, err := v.reader.Parameters(ctx)
	if err != nil {
		return view{}, err
	}
	duty, err := v.reader.Duty(ctx, s.me.number)
	if err != nil {
		return view{}, err
	}
	v.blockTime, v.maxResponse, v.capacity = parameters.BlockTime, parameters.MaxResponseBytes, int(duty.Capacity)
	return v, nil
}

// find adds the jobs assigned since the last look, and in the blocks before it that a reorganisation can replace.
func (s *service) find(ctx context.Context, v view) error {
	if !s.recalled {
		if err := s.recall(ctx, v); err != nil {
			return err
		}
		s.recalled, s.head = true, v.head.block
	}
	_, err := s.assigned(ctx, s.back(min(s.head, v.head.block), reorgDepth))
	return err
}

// recall finds the jobs that were open before this process was: those of the journal, and, from the newest assignment
// back, as many as the chain says the worker has.
func (s *service) recall(ctx context.Context, v view) error {
	entries, err := s.journal.entries()
	if err != nil {
		return err
	}
	for id, e := range entries {
		s.jobs[id] = &job{id: id, assigned: e.Block, lastHeld: e.Block}
	}
	duty, err := v.reader.Duty(ctx, s.me.number)
	if err != nil {
		return err
	}
	open := map[common.Hash]bool{} // of each job read: is it the worker's
	for span, found := uint64(firstSpan), uint8(0); found < duty.Active; span *= 2 {
		from := s.back(v.head.block, span)
		ids, err := s.assigned(ctx, from)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if _, read := open[id]; read {
				continue
			}
			f, err := s.state(ctx, v, id)
			if err != nil {
				return err
			}
			if open[id] = f.held(); open[id] {
				found++
			}
		}
		if from == s.Reader.Deployment.StartBlock {
			break
		}
	}
	return nil
}

// assigned returns the jobs whose assignment to this worker is in the blocks from a number on, and keeps them in mind.
func (s *service) assigned(ctx context.Context, from uint64) ([]common.Hash, error) {
	events, err := s.Reader.Assignments(ctx, s.me.number, from)
	if err != nil {
		return nil, err
	}
	ids := make([]common.Hash, len(events))
	for i, event := range events {
		id := common.Hash(event.JobId)
		ids[i] = id
		if s.jobs[id] == nil {
			s.jobs[id] = &job{id: id}
		}
		s.jobs[id].assigned = event.Raw.BlockNumber
		s.jobs[id].lastHeld = max(s.jobs[id].lastHeld, event.Raw.BlockNumber)
	}
	return ids, nil
}

// back returns the block a number of blocks before another, but none before the deployment.
func (s *service) back(block, by uint64) uint64 {
	start := s.Reader.Deployment.StartBlock
	return max(start, block-min(by, block))
}

// factsOf reads all that decides about a job of the loop.
func (s *service) factsOf(ctx context.Context, v view, j *job) (facts, error) {
	f, err := s.state(ctx, v, j.id)
	if err != nil {
		return facts{}, err
	}
	f.running, f.lastHeld = j.cancel != nil, j.lastHeld
	if !f.held() {
		j.submission = nil
		return f, nil
	}
	j.lastHeld = v.head.block
	if j.submission == nil {
		found, err := s.submission(ctx, v, j.id)
		if err != nil {
			return facts{}, err
		}
		j.submission = found
	}
	if f.entry, err = s.journal.entry(j.id); err != nil {
		return facts{}, err
	}
	f.window, err = s.window(ctx, v, f.status, j.submission.Request)
	return f, err
}

// state reads who has a job, in which status, since when.
func (s *service) state(ctx context.Context, v view, id common.Hash) (facts, error) {
	of, err := v.reader.Job(ctx, id)
	if err != nil {
		return facts{}, err
	}
	return facts{
		worker: s.me.number, head: v.head, blockTime: v.blockTime,
		status: protocol.Status(of.Status), holder: of.Worker,
		since: clock{time: of.Since.Uint64(), block: of.SinceBlock.Uint64()},
	}, nil
}

// window returns the seconds a job of the worker may stay in its status.
func (s *service) window(ctx context.Context, v view, status protocol.Status, r bindings.JobRequest) (uint64, error) {
	terms, err := v.reader.Terms(ctx, r.TermsId)
	if err != nil {
		return 0, err
	}
	if status == protocol.StatusAssigned {
		return uint64(terms.AckWindow), nil
	}
	return completionWindow(terms, r), nil
}

// submission finds the request and package of a job, searching further and further back.
func (s *service) submission(ctx context.Context, v view, id common.Hash) (*bindings.JobRegistryJobSubmitted, error) {
	d := s.Reader.Deployment
	for span := uint64(firstSpan); ; span *= 2 {
		from := s.back(v.head.block, span)
		found, err := s.Reader.Submission(ctx, id, from)
		if errors.Is(err, chain.ErrUnknown) && from > d.StartBlock {
			continue
		}
		if err != nil {
			return nil, err
		}
		return found, checkRequest(d, id, found.Request)
	}
}

// checkRequest holds a request against its job's id, which is its hash. A node that shows another one is to be asked again.
func checkRequest(d *protocol.Deployment, id common.Hash, r bindings.JobRequest) error {
	hash, err := protocol.RequestHash(d.ChainID, d.Contracts.JobRegistry, r)
	if err != nil {
		return err
	}
	if hash != id {
		return fmt.Errorf("the node shows a request whose hash is %s", hash)
	}
	return nil
}
