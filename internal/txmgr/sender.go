package txmgr

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stint-protocol/stint/internal/protocol"
)

const (
	pollInterval  = 100 * time.Millisecond
	gasMargin     = 5 // a fifth is added to the estimate: state may change before inclusion
	feeHeadroom   = 2 // the fee cap covers a base fee that doubles
	defaultExpiry = 2 * time.Minute
)

// backend is what a Sender needs of a node.
type backend interface {
	ethereum.GasEstimator
	ethereum.ContractCaller
	ethereum.TransactionSender
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// UnconfirmedError says that a transaction was sent and not seen mined in time. It may still land.
type UnconfirmedError struct {
	Hash common.Hash
	err  error
}

func (e *UnconfirmedError) Error() string {
	return fmt.Sprintf("transaction %s was not seen mined and may still land: %v", e.Hash, e.err)
}

func (e *UnconfirmedError) Unwrap() error { return e.err }

// RevertedError says that a transaction was mined and failed: the state changed after its simulation.
type RevertedError struct {
	Receipt *types.Receipt
	Cause   error // the decoded revert if the call, repeated at that block, fails too
}

func (e *RevertedError) Error() string {
	return fmt.Sprintf("transaction %s was mined and reverted: %v", e.Receipt.TxHash, e.Cause)
}

func (e *RevertedError) Unwrap() error { return e.Cause }

// Call is one contract call to send.
type Call struct {
	To   common.Address
	Data []byte
}

// Sender sends the transactions of one key; several may wait to be mined at once. One process holds one Sender per key.
type Sender struct {
	node    backend
	key     *ecdsa.PrivateKey
	address common.Address
	signer  types.Signer
	chainID *big.Int
	timeout time.Duration

	mu sync.Mutex // held from choosing a nonce until the node has the transaction, which then counts as pending
}

// New returns the Sender of a key. A timeout of 0 means two minutes from sending to being mined.
func New(node backend, chainID uint64, key *ecdsa.PrivateKey, timeout time.Duration) *Sender {
	if timeout == 0 {
		timeout = defaultExpiry
	}
	id := new(big.Int).SetUint64(chainID)
	return &Sender{
		node:    node,
		key:     key,
		address: crypto.PubkeyToAddress(key.PublicKey),
		signer:  types.LatestSignerForChainID(id),
		chainID: id,
		timeout: timeout,
	}
}

// Address returns the account the Sender signs for.
func (s *Sender) Address() common.Address { return s.address }

// Simulate runs the call against the pending state and returns the gas it would use. A refusal is a *protocol.Revert.
func (s *Sender) Simulate(ctx context.Context, call Call) (uint64, error) {
	gas, err := s.node.EstimateGas(ctx, ethereum.CallMsg{From: s.address, To: &call.To, Data: call.Data})
	if err == nil {
		return gas, nil
	}
	if revert, ok := protocol.RevertOf(err); ok {
		return 0, revert
	}
	return 0, fmt.Errorf("simulate call: %w", err)
}

// Send simulates the call, signs an EIP-1559 transaction, sends it and returns its receipt once it is mined. Errors:
// *protocol.Revert if the simulation refuses (nothing was sent), *RevertedError, *UnconfirmedError.
func (s *Sender) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	gas, err := s.Simulate(ctx, call)
	if err != nil {
		return nil, err
	}
	hash, err := s.submit(ctx, call, gas+gas/gasMargin)
	if err != nil {
		return nil, err
	}
	receipt, err := s.wait(ctx, hash)
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, &RevertedError{Receipt: receipt, Cause: s.explain(ctx, call, receipt)}
	}
	return receipt, nil
}

// submit signs the call with the next nonce and hands it to the node. Unless the node refuses, a failure says nothing of
// whether the transaction has arrived.
func (s *Sender) submit(ctx context.Context, call Call, gas uint64) (common.Hash, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	tx, err := s.sign(ctx, call, gas)
	if err != nil {
		return common.Hash{}, err
	}
	err = s.node.SendTransaction(ctx, tx)
	switch {
	case err == nil:
		return tx.Hash(), nil
	case neverArrived(err):
		return common.Hash{}, fmt.Errorf("send transaction: %w", err)
	}
	return common.Hash{}, &UnconfirmedError{Hash: tx.Hash(), err: err}
}

// neverArrived says whether the node answered with a refusal, or could not even be connected to.
func neverArrived(err error) bool {
	var refusal rpc.Error
	var network *net.OpError
	return errors.As(err, &refusal) || errors.As(err, &network) && network.Op == "dial"
}

func (s *Sender) sign(ctx context.Context, call Call, gas uint64) (*types.Transaction, error) {
	nonce, err := s.node.PendingNonceAt(ctx, s.address)
	if err != nil {
		return nil, fmt.Errorf("read nonce: %w", err)
	}
	tip, err := s.node.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("read tip: %w", err)
	}
	head, err := s.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read base fee: %w", err)
	}
	feeCap := new(big.Int).Mul(head.BaseFee, big.NewInt(feeHeadroom))
	return types.SignNewTx(s.key, s.signer, &types.DynamicFeeTx{
		ChainID:   s.chainID,
		Nonce:     nonce,
		GasTipCap: tip,
		GasFeeCap: feeCap.Add(feeCap, tip),
		Gas:       gas,
		To:        &call.To,
		Data:      call.Data,
	})
}

// wait polls for the receipt until it is there or the time is over. A node that does not answer is asked again.
func (s *Sender) wait(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	ticker := time.NewTicker(pollInterval)
	defer ticker.Stop()
	var last error
	for {
		receipt, err := s.node.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) && ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			return nil, &UnconfirmedError{Hash: hash, err: errors.Join(ctx.Err(), last)}
		case <-ticker.C:
		}
	}
}

// explain repeats a failed call on the state its block left to learn why it reverted.
func (s *Sender) explain(ctx context.Context, call Call, receipt *types.Receipt) error {
	msg := ethereum.CallMsg{From: s.address, To: &call.To, Data: call.Data, Gas: receipt.GasUsed * 2}
	_, err := s.node.CallContract(ctx, msg, receipt.BlockNumber)
	if revert, ok := protocol.RevertOf(err); ok {
		return revert
	}
	return errors.New("the reason is not known")
}
