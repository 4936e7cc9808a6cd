package dispatcher

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/relay"
)

const (
	maxSkew            = 30 * time.Second // between a worker's clock and ours
	operatorTime       = time.Minute      // for which an operator read from the chain counts
	operatorsPerSecond = 100              // operators read from the chain: anyone can name any worker
)

// answerHeartbeat takes a heartbeat in and returns the receipt for it.
func (s *service) answerHeartbeat(ctx context.Context, h *relay.Heartbeat) (*relay.HeartbeatReceipt, error) {
	receipt, err := s.takeHeartbeat(ctx, h)
	s.metrics.heartbeats.WithLabelValues(answerCode(err)).Inc()
	return receipt, err
}

func (s *service) takeHeartbeat(ctx context.Context, h *relay.Heartbeat) (*relay.HeartbeatReceipt, error) {
	now := s.now()
	if skew := now.Sub(time.Unix(int64(h.Time), 0)); skew > maxSkew || skew < -maxSkew {
		return nil, &relay.Refusal{Code: codeNotFresh, Message: fmt.Sprintf("the heartbeat is of %d, here it is %d: set the clock", h.Time, now.Unix())}
	}
	hash, err := h.Hash(s.network)
	if err != nil {
		return nil, err
	}
	signer, err := h.Signer(s.network)
	if err != nil {
		return nil, &relay.Refusal{Code: codeWrongSigner, Message: err.Error()}
	}
	if err := s.refused(ctx, s.owners.check(ctx, h.Worker, signer, now)); err != nil {
		return nil, err
	}
	if err := s.roster.add(h, hash, now); err != nil {
		return nil, err
	}
	receipt := &relay.HeartbeatReceipt{HeartbeatHash: hash, ReceivedAt: uint64(now.Unix())}
	return receipt, receipt.Sign(s.network, s.Key)
}

// operators remembers for a while who signs for which worker. Only what the chain confirmed is kept, so it is at most as
// large as the set of workers with an offer, which takes stake.
type operators struct {
	reader *chain.Reader
	reads  limiter

	mu    sync.Mutex
	known map[uint32]operator
}

type operator struct {
	address common.Address
	until   time.Time
}

func newOperators(reader *chain.Reader) *operators {
	return &operators{reader: reader, reads: newLimiter(operatorsPerSecond), known: map[uint32]operator{}}
}

// check returns a *relay.Refusal unless the signer is the operator of a worker that offers a model.
func (o *operators) check(ctx context.Context, worker uint32, signer common.Address, now time.Time) error {
	o.mu.Lock()
	known, ok := o.known[worker]
	o.mu.Unlock()
	if ok && known.address == signer && now.Before(known.until) {
		return nil
	}
	if !o.reads.AllowN(now, 1) {
		return &relay.Refusal{Code: relay.CodeBusy, Message: "too many heartbeats of workers not seen lately"}
	}
	duty, err := o.reader.Duty(ctx, worker)
	if err != nil {
		return err
	}
	if duty.Operator != signer {
		return &relay.Refusal{Code: codeWrongSigner, Message: fmt.Sprintf("%s is not the operator of worker %d", signer, worker)}
	}
	offers, err := o.reader.ModelsOf(ctx, worker)
	if err != nil {
		return err
	}
	if len(offers) == 0 {
		return &relay.Refusal{Code: codeNoOffer, Message: fmt.Sprintf("worker %d offers no model", worker)}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.known[worker] = operator{address: signer, until: now.Add(operatorTime)}
	return nil
}
