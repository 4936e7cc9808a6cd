package consumer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/relay"
)

// dispatchTimeout is how long a dispatcher has to answer before the consumer draws on its own.
const dispatchTimeout = 2 * time.Second

// ErrUnproven says that a dispatcher's answer is not what the chain says.
var ErrUnproven = errors.New("the dispatcher's answer differs from the chain")

// noAsk is above every ask: the price is checked after the draw.
var noAsk = new(big.Int).SetUint64(1<<48 - 1)

func candidateRequest(seed draw.Seed, drawBlock uint32, size draw.Size, k int, wanted uint32) relay.CandidateRequest {
	return relay.CandidateRequest{
		Consumer: seed.Consumer, Nonce: seed.Nonce, TermsID: seed.TermsID, DrawBlock: drawBlock,
		InputBytes: size.InputBytes, MaxOutputTokens: size.MaxOutputTokens,
		MaxInputAsk: relay.NewAmount(noAsk), MaxOutputAsk: relay.NewAmount(noAsk), Count: uint8(k), Worker: wanted,
	}
}

// dispatched asks a dispatcher for candidates, which knows who lives.
func (c *Client) dispatched(ctx context.Context, request relay.CandidateRequest) (*relay.CandidateReply, error) {
	ctx, cancel := context.WithTimeout(ctx, dispatchTimeout)
	defer cancel()
	return c.relay.Candidates(ctx, request)
}

// prove returns the candidates of a reply. It takes nothing on trust but who lives: the seed is the chain's, the order
// follows from the inputs, as the relay's client has replayed, its signer is a dispatcher, and each candidate is read from the chain again.
func (c *Client) prove(
	ctx context.Context, at *chain.Reader, reply *relay.CandidateReply, seed draw.Seed, size draw.Size, terms *bindings.Terms,
) ([]chain.Entrant, error) {
	if reply.SeedHash != seed.BlockHash {
		return nil, fmt.Errorf("%w: its seed is %s", ErrUnproven, reply.SeedHash)
	}
	if len(reply.Candidates) == 0 {
		return nil, fmt.Errorf("%w: the dispatcher knows of none that lives", ErrNoWorker)
	}
	listed := map[uint32]relay.Entrant{}
	for _, e := range reply.Entrants {
		listed[e.Number] = e
	}
	signer, err := reply.Signer(relay.Network{ChainID: c.chain.ChainID, Registry: seed.Registry})
	if err != nil {
		return nil, err
	}
	b := at.Batch()
	registered, read := b.IsDispatcher(signer), make([]func() *chain.Entrant, len(reply.Candidates))
	for i, candidate := range reply.Candidates {
		read[i] = b.Entrant(candidate.Worker(), candidate.KeyID(), seed.TermsID, terms.MinimumStake)
	}
	if err := b.Do(ctx); err != nil {
		return nil, err
	}
	if !*registered {
		return nil, fmt.Errorf("%w: %s signed it and is no dispatcher", ErrUnproven, signer)
	}
	out := make([]chain.Entrant, len(reply.Candidates))
	for i, candidate := range reply.Candidates {
		own := read[i]()
		if own == nil || candidate.KeyID() == 0 || !same(listed[candidate.Worker()], own.For(size)) {
			return nil, fmt.Errorf("%w: worker %d is not as listed", ErrUnproven, candidate.Worker())
		}
		out[i] = *own
	}
	return out, nil
}

func same(listed relay.Entrant, own draw.Entrant) bool {
	return listed.KeyID == own.KeyID && listed.UptimeBps == own.UptimeBps && listed.QualityBps == own.QualityBps &&
		listed.Stake.Big().Cmp(own.Stake) == 0 && listed.MinimumStake.Big().Cmp(own.MinimumStake) == 0 &&
		listed.Price.Big().Cmp(own.Price) == 0
}
