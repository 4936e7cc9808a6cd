package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/amount"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
)

func dispatcherVersions(q *store.Queries, block int64) versions[common.Address, store.Dispatcher] {
	return versions[common.Address, store.Dispatcher]{
		rows: map[common.Address]*store.Dispatcher{},
		read: q.CurrentDispatcher,
		end: func(ctx context.Context, address common.Address) error {
			return q.EndDispatcher(ctx, store.EndDispatcherParams{Address: address, Block: block})
		},
		insert: func(ctx context.Context, d store.Dispatcher) error {
			d.FromBlock, d.ToBlock = block, nil
			return q.InsertDispatcher(ctx, store.InsertDispatcherParams(d))
		},
	}
}

func (b *block) dispatcherSet(e *bindings.ModelRegistryDispatcherSet) error {
	b.dispatchers.put(e.Dispatcher, &store.Dispatcher{Address: e.Dispatcher, Active: e.Active})
	return nil
}

func (b *block) parametersSet(ctx context.Context, log *types.Log, e *bindings.ModelRegistryParametersSet) error {
	p := e.Parameters
	return b.q.InsertParameters(ctx, store.InsertParametersParams{
		Block:               b.number,
		LogIndex:            int64(log.Index),
		Treasury:            p.Treasury,
		ProtocolFeeBps:      int32(p.ProtocolFeeBps),
		LatencyFloorBps:     int32(p.LatencyFloorBps),
		InitialUptimeBps:    int32(p.InitialUptimeBps),
		InitialQualityBps:   int32(p.InitialQualityBps),
		BlockTimeMs:         int64(p.BlockTime),
		KeeperBounty:        amount.From(p.KeeperBounty),
		AttemptFee:          amount.From(p.AttemptFee),
		MaxRequestLife:      int64(p.MaxRequestLife),
		InlinePackageBytes:  int64(p.InlinePackageBytes),
		InlineResponseBytes: int64(p.InlineResponseBytes),
		MaxResponseBytes:    int64(p.MaxResponseBytes),
		MaxCandidates:       int32(p.MaxCandidates),
		MaxAttempts:         int32(p.MaxAttempts),
		TakeGrace:           int64(p.TakeGrace),
		DeliveryWindow:      int64(p.DeliveryWindow),
		IncidentWindow:      int64(p.IncidentWindow),
		Forgiveness:         int64(p.Forgiveness),
		LongJailTerm:        int64(p.LongJailTerm),
		JailTerm:            int64(p.JailTerm),
		UnbondingDelay:      int64(p.UnbondingDelay),
		Epoch:               int64(p.Epoch),
		ScoreUnit:           amount.Of(p.ScoreUnit),
	})
}

func (b *block) termsAdded(ctx context.Context, log *types.Log, e *bindings.ModelRegistryTermsAdded) error {
	model := store.InsertModelParams{ID: e.ModelId, Block: b.number, LogIndex: int64(log.Index), Manifest: e.Manifest}
	if manifest, err := protocol.ParseManifest(e.Manifest); err == nil {
		model.Name = manifest.Name
	}
	if err := b.q.InsertModel(ctx, model); err != nil {
		return err
	}
	t := e.Terms
	return b.q.InsertTerms(ctx, store.InsertTermsParams{
		ID:                 int64(e.TermsId),
		ModelID:            e.ModelId,
		Version:            int64(e.Version),
		Block:              b.number,
		LogIndex:           int64(log.Index),
		Kind:               store.Kind(protocol.Kind(t.Kind).String()),
		MinimumStake:       amount.Of(t.MinimumStake),
		ExtraCapacityStake: amount.Of(t.ExtraCapacityStake),
		PostingPrice:       amount.Of(t.PostingPrice),
		MinInputAsk:        amount.Of(t.MinInputAsk),
		MaxInputAsk:        amount.Of(t.MaxInputAsk),
		MinOutputAsk:       amount.Of(t.MinOutputAsk),
		MaxOutputAsk:       amount.Of(t.MaxOutputAsk),
		MaxInputBytes:      int64(t.MaxInputBytes),
		MaxOutputTokens:    int64(t.MaxOutputTokens),
		AckWindow:          int64(t.AckWindow),
		CompletionBase:     int64(t.CompletionBase),
		PerInputByte:       int64(t.PerInputByte),
		PerOutputToken:     int64(t.PerOutputToken),
		TargetLatency:      int64(t.TargetLatency),
		ThroughputCap:      int64(t.ThroughputCap),
		DisputeWindow:      int64(t.DisputeWindow),
		SlashAckBps:        int32(t.SlashAckBps),
		SlashCompletionBps: int32(t.SlashCompletionBps),
		SlashDeliveryBps:   int32(t.SlashDeliveryBps),
		SlashDisputeBps:    int32(t.SlashDisputeBps),
		SlashNoShowBps:     int32(t.SlashNoShowBps),
		CompensationRate:   amount.Of(t.CompensationRate),
	})
}
