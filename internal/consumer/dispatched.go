package consumer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

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

// dispatched asks a dispatcher for candidates. It takes nothing on trust but who lives: the seed is the chain's, the order
// follows from the inputs, and each candidate is read from the chain again.
func (c *Client) dispatched(
	ctx context.Context, at *chain.Reader, seed draw.Seed, drawBlock uint32, size draw.Size, k int, wanted uint32,
) ([]chain.Entrant, error) {
	ctx, cancel := context.WithTimeout(ctx, dispatchTimeout)
	defer cancel()
	reply, err := c.relay.Candidates(ctx, relay.CandidateRequest{
		Consumer: c.account, Nonce: seed.Nonce, TermsID: seed.TermsID, DrawBlock: drawBlock,
		InputBytes: size.InputBytes, MaxOutputTokens: size.MaxOutputTokens,
		MaxInputAsk: relay.NewAmount(noAsk), MaxOutputAsk: relay.NewAmount(noAsk), Count: uint8(k), Worker: wanted,
	})
	if err != nil {
		return nil, err
	}
	if err := c.vouch(ctx, reply, seed); err != nil {
		return nil, err
	}
	if len(reply.Candidates) == 0 {
		return nil, fmt.Errorf("%w: the dispatcher knows of none that lives", ErrNoWorker)
	}
	terms, err := at.Terms(ctx, seed.TermsID)
	if err != nil {
		return nil, err
	}
	listed := map[uint32]relay.Entrant{}
	for _, e := range reply.Entrants {
		listed[e.Number] = e
	}
	var out []chain.Entrant
	for _, candidate := range reply.Candidates {
		own, err := at.Entrant(ctx, candidate.Worker(), seed.TermsID, terms.MinimumStake)
		if err != nil {
			return nil, err
		}
		if own == nil || !same(listed[candidate.Worker()], own.For(size)) || own.KeyID != candidate.KeyID() {
			return nil, fmt.Errorf("%w: worker %d is not as listed", ErrUnproven, candidate.Worker())
		}
		out = append(out, *own)
	}
	return out, nil
}

// vouch holds signer and seed of a reply against the chain; that the order follows from the inputs, the relay's client has
// replayed.
func (c *Client) vouch(ctx context.Context, reply *relay.CandidateReply, seed draw.Seed) error {
	signer, err := reply.Signer(relay.Network{ChainID: c.chain.ChainID, Registry: seed.Registry})
	if err != nil {
		return err
	}
	registered, err := c.reader.IsDispatcher(ctx, signer)
	if err != nil {
		return err
	}
	if !registered {
		return fmt.Errorf("%w: %s signed it and is no dispatcher", ErrUnproven, signer)
	}
	if reply.SeedHash != seed.BlockHash {
		return fmt.Errorf("%w: its seed is %s", ErrUnproven, reply.SeedHash)
	}
	return nil
}

func same(listed relay.Entrant, own draw.Entrant) bool {
	return listed.KeyID == own.KeyID && listed.UptimeBps == own.UptimeBps && listed.QualityBps == own.QualityBps &&
		listed.Stake.Big().Cmp(own.Stake) == 0 && listed.MinimumStake.Big().Cmp(own.MinimumStake) == 0 &&
		listed.Price.Big().Cmp(own.Price) == 0
}
