package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
)

// writer is the chain's consumer: blocks become rows.
type writer struct {
	conn    *pgx.Conn
	events  *protocol.Events
	metrics *metrics
	log     *slog.Logger
}

// Tip implements chain.Consumer.
func (w *writer) Tip(ctx context.Context) (uint64, common.Hash, error) {
	head, err := store.New(w.conn).Head(ctx)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, common.Hash{}, nil
	}
	return uint64(head.Number), head.Hash, err
}

// HashAt implements chain.Consumer.
func (w *writer) HashAt(ctx context.Context, number uint64) (common.Hash, error) {
	block, err := store.New(w.conn).BlockAt(ctx, int64(number))
	if errors.Is(err, pgx.ErrNoRows) {
		return common.Hash{}, nil
	}
	return block.Hash, err
}

// Rollback implements chain.Consumer.
func (w *writer) Rollback(ctx context.Context, to uint64) error {
	tip, _, err := w.Tip(ctx)
	if err != nil {
		return err
	}
	err = pgx.BeginFunc(ctx, w.conn, func(tx pgx.Tx) error { return rollback(ctx, store.New(tx), int64(to)) })
	if err == nil {
		w.metrics.rolledBack.Add(float64(tip - to))
		w.metrics.block.Set(float64(to))
	}
	return err
}

func rollback(ctx context.Context, q *store.Queries, to int64) error {
	for _, undo := range []func(context.Context, int64) error{
		q.DeleteBalancesAbove, q.ReopenBalancesAbove,
		q.DeletePaymentsAbove, q.DeleteDistributionsAbove, q.DeleteSlashesAbove,
		q.DeleteAttemptsAbove, q.ReopenAttemptsAbove,
		q.DeleteJobsAbove, q.ReopenJobsAbove,
		q.DeleteOffersAbove, q.ReopenOffersAbove,
		q.DeleteWorkersAbove, q.ReopenWorkersAbove,
		q.DeleteDispatchersAbove, q.ReopenDispatchersAbove,
		q.DeleteTermsAbove, q.DeleteModelsAbove, q.DeleteParametersAbove,
		q.DeleteEventsAbove, q.DeleteBlocksAbove,
	} {
		if err := undo(ctx, to); err != nil {
			return err
		}
	}
	return nil
}

// Append implements chain.Consumer: all rows of all the blocks, or none.
func (w *writer) Append(ctx context.Context, blocks []chain.Block) error {
	unknown := 0
	err := pgx.BeginFunc(ctx, w.conn, func(tx pgx.Tx) error {
		for _, b := range blocks {
			n, err := w.add(ctx, store.New(tx), b)
			if err != nil {
				return fmt.Errorf("block %d: %w", b.Number, err)
			}
			unknown += n
		}
		return nil
	})
	if err == nil {
		w.metrics.appended(blocks, unknown)
	}
	return err
}

func (w *writer) add(ctx context.Context, q *store.Queries, b chain.Block) (unknown int, err error) {
	block := newBlock(q, int64(b.Number), b.Time)
	err = q.InsertBlock(ctx, store.InsertBlockParams{Number: block.number, Hash: b.Hash, ParentHash: b.Parent, Time: b.Time})
	if err != nil {
		return 0, err
	}
	for i := range b.Logs {
		log := &b.Logs[i]
		event, err := w.events.Decode(log)
		if event == nil {
			unknown++
			w.log.WarnContext(ctx, "Log is unknown, stored as it is", "block", b.Number, "log", log.Index, "address", log.Address, "err", err)
		}
		if err := block.remember(ctx, log, event); err != nil {
			return 0, fmt.Errorf("log %d: %w", log.Index, err)
		}
		if err := block.apply(ctx, log, event); err != nil {
			return 0, fmt.Errorf("log %d: %w", log.Index, err)
		}
	}
	return unknown, block.flush(ctx)
}

// block is the work on one block: the rows it touches, written at its end.
type block struct {
	q           *store.Queries
	number      int64
	time        time.Time
	workers     versions[int64, store.Worker]
	offers      versions[offerKey, store.Offer]
	jobs        versions[common.Hash, store.Job]
	attempts    versions[attemptKey, store.Attempt]
	balances    versions[common.Address, store.Balance]
	dispatchers versions[common.Address, store.Dispatcher]
	offences    map[common.Hash]store.Offence // by job, of this block
}

func newBlock(q *store.Queries, number int64, at time.Time) *block {
	return &block{
		q: q, number: number, time: at,
		workers:     workerVersions(q, number),
		offers:      offerVersions(q, number),
		jobs:        jobVersions(q, number),
		attempts:    attemptVersions(q, number),
		balances:    balanceVersions(q, number),
		dispatchers: dispatcherVersions(q, number),
		offences:    map[common.Hash]store.Offence{},
	}
}

func (b *block) flush(ctx context.Context) error {
	return errors.Join(
		b.workers.flush(ctx), b.offers.flush(ctx), b.jobs.flush(ctx), b.attempts.flush(ctx), b.balances.flush(ctx),
		b.dispatchers.flush(ctx),
	)
}

// apply is the one switch on events, with applyJob for those of jobs. Those without a case say nothing that a row keeps.
func (b *block) apply(ctx context.Context, log *types.Log, event any) error {
	switch e := event.(type) {
	case *bindings.ModelRegistryParametersSet:
		return b.parametersSet(ctx, log, e)
	case *bindings.ModelRegistryDispatcherSet:
		return b.dispatcherSet(e)
	case *bindings.ModelRegistryTermsAdded:
		return b.termsAdded(ctx, log, e)
	case *bindings.WorkerRegistryWorkerRegistered:
		return b.workerRegistered(ctx, log, e)
	case *bindings.WorkerRegistryEncryptionKeySet:
		return b.encryptionKeySet(ctx, e)
	case *bindings.WorkerRegistryModelAdded:
		return b.modelAdded(e)
	case *bindings.WorkerRegistryModelRemoved:
		return b.modelRemoved(e)
	case *bindings.WorkerRegistryOperatorSet:
		return b.changeWorker(ctx, e.Number, func(w *store.Worker) { w.Operator = e.Operator })
	case *bindings.WorkerRegistryPayoutSet:
		return b.changeWorker(ctx, e.Number, func(w *store.Worker) { w.Payout = e.Payout })
	case *bindings.WorkerRegistryCapacitySet:
		return b.changeWorker(ctx, e.Number, func(w *store.Worker) { w.Capacity = int32(e.Capacity) })
	case *bindings.WorkerRegistryWorkerDeregistered:
		return b.changeWorker(ctx, e.Number, func(w *store.Worker) { w.Capacity = 0 })
	case *bindings.WorkerRegistryAskSet:
		return b.askSet(ctx, e)
	case *bindings.WorkerRegistryModelSuspended:
		return b.modelSuspended(e)
	case *bindings.WorkerRegistryModelRestored:
		return b.modelRestored(e)
	case *bindings.WorkerRegistryWorkerJailed:
		return b.workerJailed(ctx, e)
	case *bindings.WorkerRegistryWorkerUnjailed:
		return b.workerUnjailed(ctx, e)
	case *bindings.StakingStakeTopUp:
		return b.stakeTopUp(ctx, e)
	case *bindings.StakingUnstakeRequested:
		return b.unstakeRequested(ctx, e)
	case *bindings.StakingWorkerWithdrawal:
		return b.workerWithdrawal(ctx, e)
	case *bindings.StakingWorkerSlashed:
		return b.workerSlashed(ctx, log, e)
	case *bindings.VaultDeposited:
		return b.deposited(ctx, e)
	case *bindings.VaultBalanceWithdrawn:
		return b.balanceWithdrawn(ctx, e)
	case *bindings.RewardDistributorRewardCredited:
		return b.rewardCredited(ctx, e)
	case *bindings.RewardDistributorUptimeMoved:
		return b.uptimeMoved(ctx, e)
	case *bindings.RewardDistributorRewardPaid:
		return b.rewardPaid(ctx, log, e)
	case *bindings.RewardDistributorRewardClaimed:
		return b.rewardClaimed(ctx, log, e)
	case *bindings.RewardDistributorRewardsDistributed:
		return b.rewardsDistributed(ctx, log, e)
	}
	return b.applyJob(ctx, log, event)
}

func (b *block) applyJob(ctx context.Context, log *types.Log, event any) error {
	switch e := event.(type) {
	case *bindings.JobRegistryJobSubmitted:
		return b.jobSubmitted(log, e)
	case *bindings.JobRegistryJobAssigned:
		return b.jobAssigned(ctx, log, e)
	case *bindings.JobRegistryJobCancelled:
		return b.jobCancelled(ctx, log, e)
	case *bindings.JobRegistryJobTaken:
		return b.jobTaken(ctx, log, e)
	case *bindings.JobRegistryJobAcknowledged:
		return b.jobAcknowledged(ctx, log, e)
	case *bindings.JobRegistryJobCompleted:
		return b.jobCompleted(ctx, log, e)
	case *bindings.JobRegistryJobDeclined:
		return b.jobDeclined(ctx, log, e)
	case *bindings.DeliveryDeliveryDemanded:
		return b.deliveryDemanded(ctx, log, e)
	case *bindings.DeliveryJobDelivered:
		return b.jobDelivered(ctx, log, e)
	case *bindings.JobRegistryJobTimedOut:
		return b.jobTimedOut(ctx, log, e)
	case *bindings.JobRegistryJobRefunded:
		return b.jobRefunded(ctx, log, e)
	case *bindings.JobRegistryJobSettled:
		return b.jobSettled(ctx, log, e)
	}
	return nil
}
