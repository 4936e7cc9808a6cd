package indexer

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/amount"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
)

type offerKey struct{ worker, terms int64 }

func workerVersions(q *store.Queries, block int64) versions[int64, store.Worker] {
	return versions[int64, store.Worker]{
		rows: map[int64]*store.Worker{},
		read: q.CurrentWorker,
		end: func(ctx context.Context, number int64) error {
			return q.EndWorker(ctx, store.EndWorkerParams{Number: number, Block: block})
		},
		insert: func(ctx context.Context, w store.Worker) error {
			w.FromBlock, w.ToBlock = block, nil
			return q.InsertWorker(ctx, store.InsertWorkerParams(w))
		},
	}
}

func offerVersions(q *store.Queries, block int64) versions[offerKey, store.Offer] {
	return versions[offerKey, store.Offer]{
		rows: map[offerKey]*store.Offer{},
		read: func(ctx context.Context, key offerKey) (store.Offer, error) {
			return q.CurrentOffer(ctx, store.CurrentOfferParams{Worker: key.worker, TermsID: key.terms})
		},
		end: func(ctx context.Context, key offerKey) error {
			return q.EndOffer(ctx, store.EndOfferParams{Worker: key.worker, TermsID: key.terms, Block: block})
		},
		insert: func(ctx context.Context, o store.Offer) error {
			o.FromBlock, o.ToBlock = block, nil
			return q.InsertOffer(ctx, store.InsertOfferParams(o))
		},
	}
}

// changeWorker changes a worker's row by what an event says.
func (b *block) changeWorker(ctx context.Context, number uint32, change func(*store.Worker)) error {
	worker, err := b.workers.get(ctx, int64(number))
	if err != nil {
		return err
	}
	change(worker)
	return nil
}

func (b *block) workerRegistered(ctx context.Context, log *types.Log, e *bindings.WorkerRegistryWorkerRegistered) error {
	p, err := b.q.Parameters(ctx)
	if err != nil {
		return fmt.Errorf("read parameters: %w", err)
	}
	b.workers.put(int64(e.Number), &store.Worker{
		Number:          int64(e.Number),
		Address:         e.Worker,
		Operator:        e.Operator,
		Payout:          e.Payout,
		Capacity:        int32(e.Capacity),
		RegisteredBlock: b.number,
		RegisteredLog:   int64(log.Index),
		UptimeBps:       p.InitialUptimeBps,
		QualityBps:      p.InitialQualityBps,
	})
	return nil
}

func (b *block) encryptionKeySet(ctx context.Context, e *bindings.WorkerRegistryEncryptionKeySet) error {
	return b.changeWorker(ctx, e.Number, func(w *store.Worker) {
		w.KeyID = int64(e.KeyId)
		w.KeyHash = crypto.Keccak256Hash(e.ReceiptKey[:], e.EncryptionKey)
		w.ReceiptKey = e.ReceiptKey
		w.KeyBlock = b.number
	})
}

func (b *block) modelAdded(e *bindings.WorkerRegistryModelAdded) error {
	key := offerKey{int64(e.Number), int64(e.TermsId)}
	b.offers.put(key, &store.Offer{
		Worker: key.worker, TermsID: key.terms, InputAsk: amount.Of(e.InputAsk), OutputAsk: amount.Of(e.OutputAsk),
	})
	return nil
}

func (b *block) modelRemoved(e *bindings.WorkerRegistryModelRemoved) error {
	b.offers.put(offerKey{int64(e.Number), int64(e.TermsId)}, nil)
	return nil
}

// askSet changes an offer that has a row; a suspended one gets its row, and its price, when it is restored.
func (b *block) askSet(ctx context.Context, e *bindings.WorkerRegistryAskSet) error {
	row, err := b.offers.find(ctx, offerKey{int64(e.Number), int64(e.TermsId)})
	if row != nil {
		row.InputAsk, row.OutputAsk = amount.Of(e.InputAsk), amount.Of(e.OutputAsk)
	}
	return err
}

// A suspended offer is none to whoever reads offers; the event that restores it carries all of it.
func (b *block) modelSuspended(e *bindings.WorkerRegistryModelSuspended) error {
	b.offers.put(offerKey{int64(e.Number), int64(e.TermsId)}, nil)
	return nil
}

func (b *block) modelRestored(e *bindings.WorkerRegistryModelRestored) error {
	key := offerKey{int64(e.Number), int64(e.TermsId)}
	b.offers.put(key, &store.Offer{
		Worker: key.worker, TermsID: key.terms, InputAsk: amount.Of(e.InputAsk), OutputAsk: amount.Of(e.OutputAsk),
	})
	return nil
}

func (b *block) workerJailed(ctx context.Context, e *bindings.WorkerRegistryWorkerJailed) error {
	offence, at := store.Offence(protocol.Offence(e.Offence).String()), b.time
	b.offences[e.JobId] = offence
	return b.changeWorker(ctx, e.Number, func(w *store.Worker) {
		w.JailedUntil, w.LiveOffences = seconds(e.JailedUntil), int32(e.LiveOffences)
		w.LastOffence, w.LastOffenceAt = &offence, &at
	})
}

func (b *block) workerUnjailed(ctx context.Context, e *bindings.WorkerRegistryWorkerUnjailed) error {
	return b.changeWorker(ctx, e.Number, func(w *store.Worker) { w.JailedUntil = nil })
}

func (b *block) stakeTopUp(ctx context.Context, e *bindings.StakingStakeTopUp) error {
	return b.changeWorker(ctx, e.Worker, func(w *store.Worker) { w.Staked = amount.Of(e.Staked) })
}

func (b *block) unstakeRequested(ctx context.Context, e *bindings.StakingUnstakeRequested) error {
	return b.changeWorker(ctx, e.Worker, func(w *store.Worker) {
		w.AvailableAt = seconds(e.AvailableAt)
		setBond(w, e.Staked, e.Unbonding)
	})
}

func (b *block) workerWithdrawal(ctx context.Context, e *bindings.StakingWorkerWithdrawal) error {
	return b.changeWorker(ctx, e.Worker, func(w *store.Worker) { setBond(w, w.Staked.Int(), new(big.Int)) })
}

func (b *block) workerSlashed(ctx context.Context, log *types.Log, e *bindings.StakingWorkerSlashed) error {
	err := b.changeWorker(ctx, e.Worker, func(w *store.Worker) { setBond(w, e.Staked, e.Unbonding) })
	if err != nil {
		return err
	}
	slash := store.InsertSlashParams{
		Block:        b.number,
		LogIndex:     int64(log.Index),
		TxHash:       log.TxHash,
		Worker:       int64(e.Worker),
		JobID:        e.JobId,
		Consumer:     e.Consumer,
		Amount:       amount.Of(e.Amount),
		Compensation: amount.Of(e.Compensation),
		Burned:       amount.Of(e.Burned),
		ToTreasury:   amount.Of(e.ToTreasury),
	}
	if offence, ok := b.offences[e.JobId]; ok {
		slash.Offence = &offence
	}
	return b.q.InsertSlash(ctx, slash)
}

// setBond keeps available_at only while something is unbonding.
func setBond(w *store.Worker, staked, unbonding *big.Int) {
	w.Staked, w.Unbonding = amount.Of(staked), amount.Of(unbonding)
	if unbonding.Sign() == 0 {
		w.AvailableAt = nil
	}
}

// seconds reads a time of the contracts.
func seconds(unix *big.Int) *time.Time {
	at := time.Unix(unix.Int64(), 0).UTC()
	return &at
}
