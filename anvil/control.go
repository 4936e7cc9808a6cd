package anvil

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

func (c *Chain) call(ctx context.Context, result any, method string, args ...any) error {
	if err := c.node.rpc.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}

func (c *Chain) head(ctx context.Context) (uint64, error) {
	var number hexutil.Uint64
	err := c.call(ctx, &number, "eth_blockNumber")
	return uint64(number), err
}

// Mine adds n blocks at once. It does not move the chain's time: all of them
// carry the present one.
func (c *Chain) Mine(ctx context.Context, n uint64) error {
	return c.call(ctx, nil, "anvil_mine", hexutil.Uint64(n))
}

// IncreaseTime moves the chain's time ahead by d, in whole seconds rounded up,
// and mines a block with the new time. All later blocks are ahead by as much.
func (c *Chain) IncreaseTime(ctx context.Context, d time.Duration) error {
	if err := c.call(ctx, nil, "evm_increaseTime", seconds(d)); err != nil {
		return err
	}
	return c.call(ctx, nil, "evm_mine")
}

// SetBalance gives an account a balance in wei.
func (c *Chain) SetBalance(ctx context.Context, account common.Address, wei *big.Int) error {
	return c.call(ctx, nil, "anvil_setBalance", account, (*hexutil.Big)(wei))
}

// Snapshot notes the chain's present state for one Revert.
func (c *Chain) Snapshot(ctx context.Context) (id string, err error) {
	err = c.call(ctx, &id, "evm_snapshot")
	return id, err
}

// Revert goes back to a snapshot and uses it up. Snapshots taken after it are
// void: asking anvil 1.7.1 for one damages the chain.
func (c *Chain) Revert(ctx context.Context, id string) error {
	var done bool
	if err := c.call(ctx, &done, "evm_revert", id); err != nil {
		return err
	}
	if !done {
		return fmt.Errorf("evm_revert: there is no snapshot %s", id)
	}
	return nil
}

// Remined is a transaction that a reorg puts into one of the new blocks.
type Remined struct {
	// Raw is the signed transaction as it goes over the wire.
	Raw []byte
	// Block counts the new blocks from 0, the lowest.
	Block uint64
}

// Reorg replaces the newest depth blocks by as many new ones, which hold the
// given transactions only. The others vanish: they do not even return to the
// pool, and their senders' nonces go back. Blocks from before the start cannot
// be replaced: anvil 1.7.1 would lose the contracts' code without an error.
func (c *Chain) Reorg(ctx context.Context, depth uint64, remined ...Remined) error {
	head, err := c.head(ctx)
	if err != nil {
		return err
	}
	if depth > head-min(c.base, head) {
		return fmt.Errorf("anvil_reorg: depth %d reaches below block %d, where the chain was started", depth, c.base)
	}
	pairs := make([][2]any, len(remined))
	for i, r := range remined {
		pairs[i] = [2]any{hexutil.Bytes(r.Raw), r.Block}
	}
	return c.call(ctx, nil, "anvil_reorg", depth, pairs)
}

// SetAutomine switches mining of a block for each transaction. Switching it
// off stops all mining but Mine's and SetIntervalMining's.
func (c *Chain) SetAutomine(ctx context.Context, on bool) error {
	return c.call(ctx, nil, "evm_setAutomine", on)
}

// SetIntervalMining mines a block each d, in whole seconds rounded up, and no
// longer one for each transaction; zero stops all mining but Mine's.
func (c *Chain) SetIntervalMining(ctx context.Context, d time.Duration) error {
	return c.call(ctx, nil, "evm_setIntervalMining", seconds(d))
}
