package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/indexer/store"
)

type attemptKey struct {
	job    common.Hash
	number int32
}

func attemptVersions(q *store.Queries, block int64) versions[attemptKey, store.Attempt] {
	return versions[attemptKey, store.Attempt]{
		rows: map[attemptKey]*store.Attempt{},
		read: func(ctx context.Context, key attemptKey) (store.Attempt, error) {
			return q.CurrentAttempt(ctx, store.CurrentAttemptParams{JobID: key.job, Number: key.number})
		},
		end: func(ctx context.Context, key attemptKey) error {
			return q.EndAttempt(ctx, store.EndAttemptParams{JobID: key.job, Number: key.number, Block: block})
		},
		insert: func(ctx context.Context, a store.Attempt) error {
			a.FromBlock, a.ToBlock = block, nil
			return q.InsertAttempt(ctx, store.InsertAttemptParams(a))
		},
	}
}

// beginAttempt adds the attempt of the worker that has just got a job.
func (b *block) beginAttempt(j *store.Job) {
	b.attempts.put(attemptKey{j.ID, j.Attempt}, &store.Attempt{
		JobID:             j.ID,
		Number:            j.Attempt,
		Worker:            *j.Worker,
		Taken:             j.Taken,
		InputAsk:          *j.InputAsk,
		OutputAsk:         *j.OutputAsk,
		AssignedBlock:     *j.AssignedBlock,
		AssignedAt:        *j.AssignedAt,
		AssignedTx:        *j.AssignedTx,
		AcknowledgedBlock: j.AcknowledgedBlock,
		AcknowledgedAt:    j.AcknowledgedAt,
		AcknowledgedTx:    j.AcknowledgedTx,
	})
}

// changeAttempt changes the rows of a job and of its newest attempt by what an event says.
func (b *block) changeAttempt(ctx context.Context, id common.Hash, change func(*store.Job, *store.Attempt)) error {
	job, err := b.jobs.get(ctx, id)
	if err != nil {
		return err
	}
	attempt, err := b.attempts.get(ctx, attemptKey{id, job.Attempt})
	if err != nil {
		return err
	}
	change(job, attempt)
	return nil
}

func (b *block) endAttempt(a *store.Attempt, log *types.Log, how store.AttemptEnd) {
	a.Ended = &how
	a.EndedBlock, a.EndedAt, a.EndedTx = b.step(log)
}
