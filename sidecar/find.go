package sidecar

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/internal/protocol"
)

// maxWaiting is how many jobs that wait for a worker are kept in mind at most: those beyond are left to others.
const maxWaiting = 256

var (
	jobEvents      = registry.GetABI().Events
	topicSubmitted = jobEvents["JobSubmitted"].ID
	topicAssigned  = jobEvents["JobAssigned"].ID
	topicTaken     = jobEvents["JobTaken"].ID
	topicTimedOut  = jobEvents["JobTimedOut"].ID
	topicDeclined  = jobEvents["JobDeclined"].ID
	topicDemanded  = delivery.GetABI().Events["DeliveryDemanded"].ID
)

// unseen returns the first block to search for events: the next one, or, after a gap or a reorganisation, as far back as
// a reorganisation reaches.
func (s *service) unseen(v view) uint64 {
	if v.hash == s.seen.hash || v.head.Block == s.seen.block+1 && v.parent == s.seen.hash {
		return v.head.Block
	}
	return s.back(min(s.seen.block, v.head.Block), reorgDepth)
}

// find adds the jobs of this worker that events since the last look name.
func (s *service) find(ctx context.Context, v view) error {
	if !s.recalled {
		if err := s.recall(ctx, v); err != nil {
			return err
		}
		s.recalled = true
		s.seen = block{v.hash, v.head.Block}
	}
	_, err := s.given(ctx, v, s.unseen(v))
	return err
}

// recall finds the jobs that were open before this process was: those of the journal, and, from the newest assignment
// back, as many as the chain says the worker has.
func (s *service) recall(ctx context.Context, v view) error {
	if err := s.remember(); err != nil {
		return err
	}
	duty, err := v.reader.Duty(ctx, s.me.number)
	if err != nil {
		return err
	}
	open := map[common.Hash]bool{} // of each job read: is it the worker's
	for span, found := uint64(firstSpan), uint8(0); found < duty.Active; span *= 2 {
		from := s.back(v.head.Block, span)
		ids, err := s.given(ctx, v, from)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if _, read := open[id]; read {
				continue
			}
			f, _, err := s.state(ctx, v, id)
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

// remember keeps in mind what the journal knows: jobs begun, and responses that may be demanded.
func (s *service) remember() error {
	entries, err := s.journal.entries()
	if err != nil {
		return err
	}
	for id, e := range entries {
		s.jobs[id] = &job{id: id, found: e.Block, lastHeld: e.Block}
	}
	kept, err := s.journal.kept()
	if err != nil {
		return err
	}
	for _, id := range kept {
		j := s.job(id)
		j.kept, j.demanded = true, true // so that it is looked at once
	}
	return nil
}

// given searches the blocks from a number on for jobs given to this worker, which it returns, and for demands to it.
func (s *service) given(ctx context.Context, v view, from uint64) ([]common.Hash, error) {
	worker := common.BigToHash(new(big.Int).SetUint64(uint64(s.me.number)))
	logs, err := s.events(ctx, from, v.head.Block, []common.Hash{topicAssigned, topicTaken, topicDemanded}, nil, []common.Hash{worker})
	if err != nil {
		return nil, fmt.Errorf("read events of worker %d: %w", s.me.number, err)
	}
	var ids []common.Hash
	for _, log := range logs {
		id := log.Topics[1]
		if log.Topics[0] == topicDemanded {
			s.demanded(ctx, id)
			continue
		}
		ids = append(ids, id)
		j := s.job(id)
		j.found = log.BlockNumber
		j.lastHeld = max(j.lastHeld, log.BlockNumber)
	}
	return ids, nil
}

// demanded notes a demand for a response.
func (s *service) demanded(ctx context.Context, id common.Hash) {
	if j := s.jobs[id]; j != nil && j.kept {
		j.demanded = true
		return
	}
	s.Log.ErrorContext(ctx, "A demanded response is not on this disk", "job", id)
}

// findWaiting adds jobs that wait for a worker and may be this one's to take: submitted, or given back, and with nobody.
// An event says no more than where to look; which of them wait, and for whom, the next look reads.
func (s *service) findWaiting(ctx context.Context, v view) error {
	from := s.unseen(v)
	if !s.searched {
		blocks := uint64(v.parameters.MaxRequestLife) * 1000 / max(uint64(v.parameters.BlockTime), 1)
		from = s.back(v.head.Block, min(blocks+reorgDepth, firstSpan)) // an older one is over
	}
	if err := s.findSubmitted(ctx, from, v.head.Block); err != nil {
		return fmt.Errorf("read submitted jobs: %w", err)
	}
	if err := s.findReturned(ctx, from, v.head.Block); err != nil {
		return fmt.Errorf("read returned jobs: %w", err)
	}
	s.searched = true
	return nil
}

func (s *service) findSubmitted(ctx context.Context, from, to uint64) error {
	var terms []common.Hash
	for _, id := range slices.Sorted(maps.Keys(s.Runtimes)) {
		terms = append(terms, common.BigToHash(new(big.Int).SetUint64(uint64(id))))
	}
	logs, err := s.events(ctx, from, to, []common.Hash{topicSubmitted}, nil, nil, terms)
	if err != nil {
		return err
	}
	for i := range logs {
		event, err := registry.UnpackJobSubmittedEvent(&logs[i])
		if err != nil {
			return err
		}
		if s.mayServe(event.Request) {
			s.await(event.JobId, logs[i].BlockNumber)
		}
	}
	return nil
}

func (s *service) findReturned(ctx context.Context, from, to uint64) error {
	logs, err := s.events(ctx, from, to, []common.Hash{topicTimedOut, topicDeclined})
	if err != nil {
		return err
	}
	for i := range logs {
		var next uint8
		if logs[i].Topics[0] == topicTimedOut {
			event, err := registry.UnpackJobTimedOutEvent(&logs[i])
			if err != nil {
				return err
			}
			next = event.Next
		} else {
			event, err := registry.UnpackJobDeclinedEvent(&logs[i])
			if err != nil {
				return err
			}
			next = event.Next
		}
		if protocol.Status(next) == protocol.StatusSubmitted {
			s.await(logs[i].Topics[1], logs[i].BlockNumber)
		}
	}
	return nil
}

// await keeps a job in mind that may wait, if there is room in it.
func (s *service) await(id common.Hash, block uint64) {
	waiting := 0
	for _, j := range s.jobs {
		if j.lastHeld == 0 {
			waiting++
		}
	}
	if s.jobs[id] != nil || waiting >= maxWaiting {
		return
	}
	s.job(id).found = block
}

// events returns the logs of both contracts of jobs in a range of blocks.
func (s *service) events(ctx context.Context, from, to uint64, topics ...[]common.Hash) ([]types.Log, error) {
	c := s.Reader.Deployment.Contracts
	return s.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{c.JobRegistry, c.Delivery}, Topics: topics,
	})
}

// job returns what the loop keeps in mind of a job.
func (s *service) job(id common.Hash) *job {
	if s.jobs[id] == nil {
		s.jobs[id] = &job{id: id}
	}
	return s.jobs[id]
}

// back returns the block a number of blocks before another, but none before the deployment.
func (s *service) back(block, by uint64) uint64 {
	start := s.Reader.Deployment.StartBlock
	return max(start, block-min(by, block))
}
