package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	callTimeout = 30 * time.Second
	maxBatch    = 100

	methodNotFound = -32601 // JSON-RPC 2.0
)

// nodeError is a failure or a wrong answer of the node, which asking again may mend.
type nodeError struct{ error }

func (e *nodeError) Unwrap() error { return e.error }

func nodeErrorf(format string, args ...any) error {
	return &nodeError{fmt.Errorf(format, args...)}
}

// header holds the fields of a block that Follow needs. The hash is the node's word: chains differ in what it covers.
type header struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   uint64       // seconds
	Bloom  *types.Bloom // of the logs; nil on chains without
}

func (h *header) UnmarshalJSON(text []byte) error {
	var raw struct {
		Number     *hexutil.Uint64
		Hash       *common.Hash
		ParentHash *common.Hash
		Timestamp  *hexutil.Uint64
		LogsBloom  *types.Bloom
	}
	if err := json.Unmarshal(text, &raw); err != nil {
		return err
	}
	if raw.Number == nil || raw.Hash == nil || raw.ParentHash == nil || raw.Timestamp == nil {
		return fmt.Errorf("block without number, hash, parent or time")
	}
	*h = header{uint64(*raw.Number), *raw.Hash, *raw.ParentHash, uint64(*raw.Timestamp), raw.LogsBloom}
	return nil
}

func (c *Client) head(ctx context.Context) (header, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	var head *header
	if err := c.Client.Client().CallContext(ctx, &head, "eth_getBlockByNumber", "latest", false); err != nil {
		return header{}, nodeErrorf("read the head: %w", err)
	}
	if head == nil {
		return header{}, nodeErrorf("read the head: the node has none")
	}
	return *head, nil
}

// headers returns the blocks of a range, each the parent of the next.
func (c *Client) headers(ctx context.Context, from, to uint64) ([]header, error) {
	found := make([]*header, to-from+1)
	calls := make([]rpc.BatchElem, len(found))
	for i := range calls {
		calls[i] = rpc.BatchElem{
			Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from + uint64(i)), false}, Result: &found[i],
		}
	}
	if err := c.batch(ctx, calls); err != nil {
		return nil, nodeErrorf("read blocks %d to %d: %w", from, to, err)
	}
	headers := make([]header, len(found))
	for i, h := range found {
		number := from + uint64(i)
		if h == nil || h.Number != number {
			return nil, nodeErrorf("read block %d: the node does not have it", number)
		}
		if i > 0 && h.Parent != headers[i-1].Hash {
			return nil, nodeErrorf("read block %d: it does not follow the block before; the chain is being reorganised", number)
		}
		headers[i] = *h
	}
	return headers, nil
}

func (c *Client) logsByHash(ctx context.Context, headers []header, addresses []common.Address) ([]types.Log, error) {
	found := make([][]types.Log, len(headers))
	calls := make([]rpc.BatchElem, len(headers))
	for i, h := range headers {
		query := map[string]any{"blockHash": h.Hash, "address": addresses}
		calls[i] = rpc.BatchElem{Method: "eth_getLogs", Args: []any{query}, Result: &found[i]}
	}
	if err := c.batch(ctx, calls); err != nil {
		return nil, nodeErrorf("read logs of blocks %d to %d: %w", headers[0].Number, headers[len(headers)-1].Number, err)
	}
	return slices.Concat(found...), nil
}

func (c *Client) logsInRange(ctx context.Context, headers []header, addresses []common.Address) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	from, to := headers[0].Number, headers[len(headers)-1].Number
	logs, err := c.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: addresses,
	})
	if err != nil {
		return nil, nodeErrorf("read logs of blocks %d to %d: %w", from, to, err)
	}
	return logs, nil
}

// checkComplete compares the logs of blocks with their receipts where a block's bloom filter says that there may be
// some: a node that has not got all of a block yet can answer with fewer logs, or none, and no error. Nodes without
// eth_getBlockReceipts are believed.
func (c *Client) checkComplete(ctx context.Context, headers []header, blocks []Block, addresses []common.Address) error {
	receipts := make([][]receipt, len(headers))
	var calls []rpc.BatchElem
	for i, h := range headers {
		if mayHold(h.Bloom, addresses) {
			calls = append(calls, rpc.BatchElem{Method: "eth_getBlockReceipts", Args: []any{h.Hash}, Result: &receipts[i]})
		} else if h.Bloom != nil && len(blocks[i].Logs) > 0 {
			return nodeErrorf("block %d has logs that its bloom filter excludes", h.Number)
		}
	}
	err := c.batch(ctx, calls)
	var refusal rpc.Error
	if errors.As(err, &refusal) && refusal.ErrorCode() == methodNotFound {
		return nil
	}
	if err != nil {
		return nodeErrorf("read receipts of blocks %d to %d: %w", headers[0].Number, headers[len(headers)-1].Number, err)
	}
	for i, block := range blocks {
		count := countLogs(receipts[i], addresses)
		if mayHold(headers[i].Bloom, addresses) && count != len(block.Logs) {
			return nodeErrorf("block %d came with %d logs, its receipts have %d", block.Number, len(block.Logs), count)
		}
	}
	return nil
}

// receipt is the part of a transaction's receipt that checkComplete needs.
type receipt struct {
	Logs []struct{ Address common.Address }
}

func countLogs(receipts []receipt, addresses []common.Address) (count int) {
	for _, r := range receipts {
		for _, log := range r.Logs {
			if slices.Contains(addresses, log.Address) {
				count++
			}
		}
	}
	return count
}

func mayHold(bloom *types.Bloom, addresses []common.Address) bool {
	return bloom != nil && slices.ContainsFunc(addresses, func(a common.Address) bool { return bloom.Test(a.Bytes()) })
}

// batch makes the calls, a bounded number at once. The first error of any of them is returned.
func (c *Client) batch(ctx context.Context, calls []rpc.BatchElem) error {
	for part := range slices.Chunk(calls, maxBatch) {
		if err := c.batchOnce(ctx, part); err != nil {
			return err
		}
	}
	return nil
}

func (c *Client) batchOnce(ctx context.Context, calls []rpc.BatchElem) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := c.Client.Client().BatchCallContext(ctx, calls); err != nil {
		return err
	}
	for _, call := range calls {
		if call.Error != nil {
			return call.Error
		}
	}
	return nil
}

// join puts the logs into their blocks. It refuses logs of another branch, of other addresses, removed ones and
// repeated ones.
func join(headers []header, logs []types.Log, addresses []common.Address) ([]Block, error) {
	blocks := make([]Block, len(headers))
	for i, h := range headers {
		blocks[i] = Block{Number: h.Number, Hash: h.Hash, Parent: h.Parent, Time: time.Unix(int64(h.Time), 0).UTC()}
	}
	for _, log := range logs {
		at := log.BlockNumber - headers[0].Number // wraps if below, which the next line refuses too
		if at >= uint64(len(blocks)) || blocks[at].Hash != log.BlockHash {
			return nil, nodeErrorf("log %d of block %d is from another branch", log.Index, log.BlockNumber)
		}
		if log.Removed || !slices.Contains(addresses, log.Address) {
			return nil, nodeErrorf("log %d of block %d was not asked for", log.Index, log.BlockNumber)
		}
		blocks[at].Logs = append(blocks[at].Logs, log)
	}
	for _, block := range blocks {
		slices.SortFunc(block.Logs, func(a, b types.Log) int { return int(a.Index) - int(b.Index) })
		for i := 1; i < len(block.Logs); i++ {
			if block.Logs[i].Index == block.Logs[i-1].Index {
				return nil, nodeErrorf("log %d of block %d came twice", block.Logs[i].Index, block.Number)
			}
		}
	}
	return blocks, nil
}
