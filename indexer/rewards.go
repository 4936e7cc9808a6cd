package indexer

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/amount"
	"github.com/stint-protocol/stint/indexer/store"
)

func (b *block) rewardCredited(ctx context.Context, e *bindings.RewardDistributorRewardCredited) error {
	return b.changeWorker(ctx, e.Worker, func(w *store.Worker) {
		w.Earned = w.Earned.Plus(amount.Of(e.Reward))
		w.UptimeBps, w.QualityBps = int32(e.UptimeBps), int32(e.QualityBps)
	})
}

func (b *block) uptimeMoved(ctx context.Context, e *bindings.RewardDistributorUptimeMoved) error {
	return b.changeWorker(ctx, e.Worker, func(w *store.Worker) { w.UptimeBps = int32(e.UptimeBps) })
}

func (b *block) rewardPaid(ctx context.Context, log *types.Log, e *bindings.RewardDistributorRewardPaid) error {
	return b.pay(ctx, log, e.Worker, (*common.Hash)(&e.BatchHash), e.Payout, e.Amount, e.Total)
}

func (b *block) rewardClaimed(ctx context.Context, log *types.Log, e *bindings.RewardDistributorRewardClaimed) error {
	return b.pay(ctx, log, e.Worker, nil, e.Payout, e.Amount, e.Total)
}

func (b *block) pay(ctx context.Context, log *types.Log, worker uint32, batch *common.Hash, payout common.Address, paid, total *big.Int) error {
	if err := b.changeWorker(ctx, worker, func(w *store.Worker) { w.Paid = amount.Of(total) }); err != nil {
		return err
	}
	return b.q.InsertPayment(ctx, store.InsertPaymentParams{
		Block:     b.number,
		LogIndex:  int64(log.Index),
		TxHash:    log.TxHash,
		Worker:    int64(worker),
		BatchHash: batch,
		Payout:    payout,
		Amount:    amount.Of(paid),
		Total:     amount.Of(total),
	})
}

func (b *block) rewardsDistributed(ctx context.Context, log *types.Log, e *bindings.RewardDistributorRewardsDistributed) error {
	return b.q.InsertDistribution(ctx, store.InsertDistributionParams{
		Block:     b.number,
		LogIndex:  int64(log.Index),
		TxHash:    log.TxHash,
		BatchHash: e.BatchHash,
		Caller:    e.Caller,
		Paid:      amount.Of(e.Paid),
		Amount:    amount.Of(e.Amount),
	})
}
