package dispatcher

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/amount"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// blockedTime is how long a worker is left out whose payout address took no money.
const blockedTime = 10 * time.Minute

// distribution stands for the distribution where others have a job's id: only one is under way.
var distribution common.Hash

// blocked knows the workers that cannot be paid.
type blocked struct {
	mu    sync.Mutex
	until map[uint32]time.Time
}

func (b *blocked) add(worker uint32, until time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.until == nil {
		b.until = map[uint32]time.Time{}
	}
	b.until[worker] = until
}

func (b *blocked) has(worker uint32, now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return now.Before(b.until[worker])
}

// distributeInTime begins a distribution if the last one is long enough ago.
func (k *keeper) distributeInTime(ctx, look context.Context) error {
	now := k.now()
	if !k.Keeper || now.Sub(k.distributed) < k.DistributeInterval || !k.tries.due(distribution) {
		return nil
	}
	batch, err := k.owed(look, now)
	if err != nil {
		return err
	}
	k.distributed = now
	if len(batch) > 0 {
		k.begin(ctx, k.closings, func(ctx context.Context) error { return k.distribute(ctx, batch) }, distribution)
	}
	return nil
}

// owed returns who is to be paid, each up to all it has earned, as the chain says.
func (k *keeper) owed(ctx context.Context, now time.Time) ([]bindings.Payment, error) {
	rows, err := store.New(k.Pool).DueRewards(ctx, amount.Of(k.PayoutThreshold))
	if err != nil {
		return nil, fmt.Errorf("find rewards: %w", err)
	}
	var batch []bindings.Payment
	for _, row := range rows {
		worker := uint32(row.Number)
		if k.blocked.has(worker, now) {
			continue
		}
		account, err := k.Reader.Account(ctx, worker)
		if err != nil {
			return nil, err
		}
		if new(big.Int).Sub(account.Earned, account.Paid).Cmp(k.PayoutThreshold) > 0 {
			batch = append(batch, bindings.Payment{Worker: worker, Total: account.Earned})
		}
	}
	return batch, nil
}

// distribute pays in batches, one after the other. Totals are cumulative: a batch that is sent again pays nobody twice.
func (k *keeper) distribute(ctx context.Context, owed []bindings.Payment) error {
	for batch := range slices.Chunk(owed, k.BatchSize) {
		hash, err := k.Reader.BatchHash(ctx, batch)
		if err != nil {
			return err
		}
		call := txmgr.Call{To: k.Reader.Deployment.Contracts.RewardDistributor, Data: rewards.PackDistribute(batch)}
		receipt, err := k.send(ctx, "distribute", call, "batch_hash", hash, "payments", paymentsOf(batch))
		if err != nil {
			return err
		}
		k.reportPaid(ctx, receipt)
	}
	return nil
}

func (k *keeper) reportPaid(ctx context.Context, receipt *types.Receipt) {
	for _, log := range receipt.Logs {
		if e, err := rewards.UnpackRewardsDistributedEvent(log); err == nil {
			k.Log.InfoContext(ctx, "Rewards distributed", "batch_hash", common.Hash(e.BatchHash), "paid", e.Paid, "amount", e.Amount)
		}
		if e, err := rewards.UnpackPayoutBlockedEvent(log); err == nil {
			k.blocked.add(e.Worker, k.now().Add(blockedTime))
			k.Log.WarnContext(ctx, "Payout is blocked, will try again later", "worker", e.Worker, "payout", e.Payout, "amount", e.Amount)
		}
	}
}

func paymentsOf(batch []bindings.Payment) []string {
	lines := make([]string, len(batch))
	for i, line := range batch {
		lines[i] = fmt.Sprintf("worker %d up to %s", line.Worker, line.Total)
	}
	return lines
}
