package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stint-protocol/stint/bindings"
)

// Batch is several reads that go to the node as one JSON-RPC request, for callers somebody waits for. Each method adds a
// read and returns where its result is after Do.
type Batch struct {
	reader *Reader
	elems  []rpc.BatchElem
	take   []func(failed error) error // of each element
}

// Batch returns an empty Batch of the Reader's block.
func (r *Reader) Batch() *Batch { return &Batch{reader: r} }

// Do reads all that was added. It returns the error of the first read that failed.
func (b *Batch) Do(ctx context.Context) error {
	if len(b.elems) == 0 {
		return nil
	}
	if err := b.reader.client.Client.Client().BatchCallContext(ctx, b.elems); err != nil {
		return fmt.Errorf("read the chain: %w", err)
	}
	for i := range b.elems {
		if err := b.take[i](b.elems[i].Error); err != nil {
			return err
		}
	}
	return nil
}

func add[T any](b *Batch, v view[T]) *T {
	returned, value := new(hexutil.Bytes), new(T)
	message := map[string]any{"to": v.at, "input": hexutil.Bytes(v.data)}
	b.elems = append(b.elems, rpc.BatchElem{Method: "eth_call", Args: []any{message, b.block()}, Result: returned})
	b.take = append(b.take, func(err error) error {
		if err == nil {
			*value, err = v.unpack(*returned)
		}
		return v.explain(err)
	})
	return value
}

func (b *Batch) block() string {
	if b.reader.block == nil {
		return rpc.LatestBlockNumber.String()
	}
	return hexutil.EncodeBig(b.reader.block)
}

// Header reads the header of the Reader's block.
func (b *Batch) Header() *types.Header {
	var found *types.Header
	header := new(types.Header)
	b.elems = append(b.elems, rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{b.block(), false}, Result: &found})
	b.take = append(b.take, func(failed error) error {
		switch {
		case failed != nil:
			return fmt.Errorf("read block %s: %w", b.block(), failed)
		case found == nil:
			return fmt.Errorf("read block %s: %w", b.block(), ErrUnknown)
		}
		*header = *found
		return nil
	})
	return header
}

// Parameters reads the network parameters.
func (b *Batch) Parameters() *bindings.Parameters { return add(b, b.reader.parameters()) }

// Terms reads a version of a model's terms; Do's error is ErrUnknown if there is none.
func (b *Batch) Terms(id uint32) *bindings.Terms { return add(b, b.reader.terms(id)) }

// IsDispatcher reads whether an account may assign waiting jobs.
func (b *Batch) IsDispatcher(account common.Address) *bool {
	return add(b, b.reader.isDispatcher(account))
}

// Duty reads a worker's hot record.
func (b *Batch) Duty(number uint32) *bindings.Duty { return add(b, b.reader.duty(number)) }

// Identity reads who a worker is; Do's error is ErrUnknown if there is none.
func (b *Batch) Identity(number uint32) *bindings.Identity { return add(b, b.reader.identity(number)) }

// encryptionKey reads the event that made a worker's current key known.
func (b *Batch) encryptionKey(number uint32, id *bindings.Identity) *[]byte {
	var logs []types.Log
	key, block := new([]byte), hexutil.EncodeBig(id.KeyBlock)
	b.elems = append(b.elems, rpc.BatchElem{Method: "eth_getLogs", Result: &logs, Args: []any{map[string]any{
		"fromBlock": block, "toBlock": block, "address": b.reader.Deployment.Contracts.WorkerRegistry,
		"topics": []common.Hash{workers.GetABI().Events["EncryptionKeySet"].ID, topic(number)},
	}}})
	b.take = append(b.take, func(err error) error {
		if err != nil {
			return fmt.Errorf("read encryption key of worker %d: %w", number, err)
		}
		for i := range logs {
			event, err := workers.UnpackEncryptionKeySetEvent(&logs[i])
			if err == nil && event.KeyId == id.KeyId && crypto.Keccak256Hash(event.ReceiptKey[:], event.EncryptionKey) == id.KeyHash {
				*key = event.EncryptionKey
				return nil
			}
		}
		return fmt.Errorf("encryption key %d of worker %d: %w", id.KeyId, number, ErrUnknown)
	})
	return key
}

// Entrant reads a worker that could be given a job under some terms and its key of this number. What it returns tells after
// Do: nil if the worker could not.
func (b *Batch) Entrant(number, keyID, termsID uint32, minimumStake *big.Int) func() *Entrant {
	r := b.reader
	usable, offer := add(b, r.isUsable(number, keyID, termsID)), add(b, r.offer(number, termsID))
	bond, account := add(b, r.bond(number)), add(b, r.account(number))
	return func() *Entrant {
		if !*usable {
			return nil
		}
		return &Entrant{
			Number: number, KeyID: keyID, Stake: bond.Staked, MinimumStake: minimumStake,
			UptimeBps: account.UptimeBps, QualityBps: account.QualityBps, InputAsk: offer.InputAsk, OutputAsk: offer.OutputAsk,
		}
	}
}
