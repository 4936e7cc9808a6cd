package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrDeepReorg: the chain no longer has any of the blocks down to which a consumer may be rolled back.
var ErrDeepReorg = errors.New("deep reorganisation")

const (
	defaultInterval = 500 * time.Millisecond
	defaultMaxReorg = 64
	defaultMaxRange = 500
	maxBackoff      = 10 * time.Second
	// patience is how many polls in a row may answer with a head below what is stored before the chain is believed to
	// be shorter. One node of several that lags behind must not make us drop and fetch the same blocks again.
	patience = 5
)

// Config says what to follow.
type Config struct {
	Addresses []common.Address // whose logs are wanted; not empty
	Start     uint64           // the first block
	Interval  time.Duration    // between two looks at the head; 500 ms if zero
	MaxReorg  uint64           // the most blocks that are rolled back; 64 if zero
	MaxRange  uint64           // the most blocks asked for at once while catching up; 500 if zero
	Log       *slog.Logger     // slog.Default() if nil
}

// Block is a block with the logs of the followed addresses, by log index.
type Block struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   time.Time
	Logs   []types.Log
}

// Consumer keeps what Follow delivers. Each call is one step that has happened wholly or not at all; after a crash the
// consumer says where it is and Follow goes on from there.
type Consumer interface {
	// Tip returns the newest block held; a zero hash means none.
	Tip(ctx context.Context) (number uint64, hash common.Hash, err error)
	// HashAt returns the hash of the block held at a height, zero if there is none.
	HashAt(ctx context.Context, number uint64) (common.Hash, error)
	// Rollback undoes all blocks above a height.
	Rollback(ctx context.Context, to uint64) error
	// Append adds blocks. The first follows the tip, each other one the one before.
	Append(ctx context.Context, blocks []Block) error
}

// Follow delivers the blocks of the chain from cfg.Start on, in order and checked by parent hash, and returns nil when
// ctx ends. Blocks that the chain replaces, also while nobody followed, are rolled back first; beyond cfg.MaxReorg it
// returns ErrDeepReorg and has changed nothing. A node that fails is asked again for as long as it takes; an error of
// the consumer is returned.
func Follow(ctx context.Context, client *Client, cfg Config, consumer Consumer) error {
	f := newFollower(client, cfg, consumer)
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		more, err := f.step(ctx)
		if ctx.Err() != nil {
			return nil
		}
		wait, err := f.judge(ctx, more, err)
		if err != nil {
			return err
		}
		timer.Reset(wait)
	}
}

type follower struct {
	client   *Client
	cfg      Config
	consumer Consumer
	span     uint64 // blocks to ask for at once while catching up; halved when the node refuses
	below    int    // polls in a row whose head was below the tip
	failures int    // steps in a row that the node failed
}

func newFollower(client *Client, cfg Config, consumer Consumer) *follower {
	if cfg.Interval == 0 {
		cfg.Interval = defaultInterval
	}
	if cfg.MaxReorg == 0 {
		cfg.MaxReorg = defaultMaxReorg
	}
	if cfg.MaxRange == 0 {
		cfg.MaxRange = defaultMaxRange
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	return &follower{client: client, cfg: cfg, consumer: consumer, span: cfg.MaxRange}
}

// judge decides how long to wait after a step, or that its error is final. What the node does wrong is logged when it
// begins and when it ends.
func (f *follower) judge(ctx context.Context, more bool, err error) (time.Duration, error) {
	var node *nodeError
	if err != nil && !errors.As(err, &node) {
		return 0, err
	}
	if node != nil {
		if f.failures == 0 {
			f.cfg.Log.WarnContext(ctx, "Node fails, will ask again", "err", err)
		}
		f.failures++
		return min(f.cfg.Interval<<min(f.failures, 16), maxBackoff), nil
	}
	if f.failures > 0 {
		f.cfg.Log.InfoContext(ctx, "Node answers again", "failures", f.failures)
		f.failures = 0
	}
	if more {
		return 0, nil
	}
	return f.cfg.Interval, nil
}

// step compares the head with the tip and does one thing about the difference. It reports whether there is more to do
// at once.
func (f *follower) step(ctx context.Context) (more bool, err error) {
	number, hash, err := f.consumer.Tip(ctx)
	if err != nil {
		return false, fmt.Errorf("read tip: %w", err)
	}
	tip := header{Number: number, Hash: hash}
	head, err := f.client.head(ctx)
	if err != nil {
		return false, err
	}
	if head.Number < f.cfg.Start {
		return false, nodeErrorf("node is at block %d, the contracts begin at block %d", head.Number, f.cfg.Start)
	}
	if head.Number > tip.Number || tip.Hash == (common.Hash{}) {
		f.below = 0
		return f.extend(ctx, tip, head)
	}
	if head.Hash == tip.Hash {
		f.below = 0
		return false, nil
	}
	return f.lower(ctx, tip, head)
}

// lower handles a head that is not above the tip and is not the tip.
func (f *follower) lower(ctx context.Context, tip, head header) (more bool, err error) {
	ours, err := f.consumer.HashAt(ctx, head.Number)
	if err != nil {
		return false, fmt.Errorf("read block %d: %w", head.Number, err)
	}
	if ours != head.Hash {
		return true, f.unwind(ctx, tip, head)
	}
	if tip.Number-head.Number > f.cfg.MaxReorg {
		return false, nodeErrorf("node is at block %d, %d blocks behind what is stored", head.Number, tip.Number-head.Number)
	}
	if f.below++; f.below < patience {
		return false, nil
	}
	f.below = 0
	return true, f.rollback(ctx, tip, head.Number)
}

// unwind rolls back to the newest block that is still in the chain.
func (f *follower) unwind(ctx context.Context, tip, head header) error {
	lowest := f.cfg.Start
	if tip.Number > f.cfg.MaxReorg {
		lowest = max(lowest, tip.Number-f.cfg.MaxReorg)
	}
	highest := min(tip.Number, head.Number)
	if highest < lowest {
		return f.tooDeep(tip, lowest)
	}
	headers, err := f.client.headers(ctx, lowest, highest)
	if err != nil {
		return err
	}
	for i := len(headers) - 1; i >= 0; i-- {
		ours, err := f.consumer.HashAt(ctx, headers[i].Number)
		if err != nil {
			return fmt.Errorf("read block %d: %w", headers[i].Number, err)
		}
		if ours == headers[i].Hash {
			return f.rollback(ctx, tip, headers[i].Number)
		}
	}
	return f.tooDeep(tip, lowest)
}

func (f *follower) tooDeep(tip header, lowest uint64) error {
	return fmt.Errorf("%w: no block from %d to %d that is stored is in the chain any more; nothing was changed: "+
		"check that the node is the right one, then drop what is stored and read the chain again (stint indexer run --rebuild)",
		ErrDeepReorg, lowest, tip.Number)
}

func (f *follower) rollback(ctx context.Context, tip header, to uint64) error {
	f.cfg.Log.InfoContext(ctx, "Chain was reorganised", "tip", tip.Number, "rolled_back_to", to)
	if err := f.consumer.Rollback(ctx, to); err != nil {
		return fmt.Errorf("roll back to block %d: %w", to, err)
	}
	return nil
}

// extend appends the blocks after the tip: far below the head by ranges, near it each by its hash and checked against
// its receipts, since there a node may answer from another branch or from less than the whole block.
func (f *follower) extend(ctx context.Context, tip, head header) (more bool, err error) {
	from := f.cfg.Start
	empty := tip.Hash == (common.Hash{})
	if !empty {
		from = tip.Number + 1
	}
	near := head.Number-from < f.cfg.MaxReorg
	to := min(head.Number, from+f.span-1)
	if !near {
		to = min(to, head.Number-f.cfg.MaxReorg)
	}
	headers, err := f.client.headers(ctx, from, to)
	if err != nil {
		return false, err
	}
	if !empty && headers[0].Parent != tip.Hash {
		return true, f.unwind(ctx, tip, head)
	}
	logs, err := f.logs(ctx, headers, near)
	if err != nil {
		return false, err
	}
	blocks, err := join(headers, logs, f.cfg.Addresses)
	if err != nil {
		return false, err
	}
	if near {
		if err := f.client.checkComplete(ctx, headers, blocks, f.cfg.Addresses); err != nil {
			return false, err
		}
	}
	if err := f.consumer.Append(ctx, blocks); err != nil {
		return false, fmt.Errorf("append blocks %d to %d: %w", from, to, err)
	}
	return to < head.Number, nil
}

func (f *follower) logs(ctx context.Context, headers []header, near bool) ([]types.Log, error) {
	if near {
		return f.client.logsByHash(ctx, headers, f.cfg.Addresses)
	}
	logs, err := f.client.logsInRange(ctx, headers, f.cfg.Addresses)
	if err != nil {
		f.span = max(1, f.span/2)
		return nil, err
	}
	f.span = min(f.span*2, f.cfg.MaxRange)
	return logs, nil
}
