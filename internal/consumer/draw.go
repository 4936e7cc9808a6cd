package consumer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/protocol"
)

// ErrNoWorker says that nobody who offers the model can take a job now.
var ErrNoWorker = errors.New("no worker can take this job now")

const (
	offeringPage = 100
	priceUnit    = 1_000_000 // asks are per this many bytes or tokens
)

// drawn is a candidate with the price it asks at the draw.
type drawn struct {
	draw.Entrant
	offer bindings.Offer
}

// draw orders up to k candidates out of the workers that could take the job at the draw block. A wanted worker is the
// only candidate.
func (c *Client) draw(ctx context.Context, at *chain.Reader, seed draw.Seed, size jobSize, k int, wanted uint32) ([]drawn, error) {
	numbers := []uint32{wanted}
	if wanted == 0 {
		var err error
		if numbers, err = offering(ctx, at, seed.TermsID); err != nil {
			return nil, err
		}
	}
	terms, err := at.Terms(ctx, seed.TermsID)
	if err != nil {
		return nil, err
	}
	offers := map[uint32]bindings.Offer{}
	var entrants []draw.Entrant
	for _, number := range numbers {
		entrant, offer, err := entrant(ctx, at, number, seed.TermsID, terms.MinimumStake, size)
		if err != nil {
			return nil, err
		}
		if entrant == nil {
			continue
		}
		offers[number] = offer
		entrants = append(entrants, *entrant)
	}
	var out []drawn
	for _, e := range draw.Order(seed.Hash(), entrants, k) {
		out = append(out, drawn{e, offers[e.Number]})
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: %d offer terms %d, and none is free, unjailed and staked", ErrNoWorker, len(numbers), seed.TermsID)
	}
	return out, nil
}

func offering(ctx context.Context, at *chain.Reader, termsID uint32) ([]uint32, error) {
	var all []uint32
	for {
		page, err := at.Offering(ctx, termsID, uint64(len(all)), offeringPage)
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		if len(page) < offeringPage {
			return all, nil
		}
	}
}

// entrant reads what a worker's chance depends on; nil if it could not take a job.
func entrant(ctx context.Context, at *chain.Reader, number, termsID uint32, minimum *big.Int, size jobSize) (*draw.Entrant, bindings.Offer, error) {
	id, err := at.Identity(ctx, number)
	if err != nil {
		return nil, bindings.Offer{}, err
	}
	usable, err := at.IsUsable(ctx, number, id.KeyId, termsID)
	if err != nil || !usable {
		return nil, bindings.Offer{}, err
	}
	offer, err := at.Offer(ctx, number, termsID)
	if err != nil {
		return nil, offer, err
	}
	bond, err := at.Bond(ctx, number)
	if err != nil {
		return nil, offer, err
	}
	account, err := at.Account(ctx, number)
	if err != nil {
		return nil, offer, err
	}
	return &draw.Entrant{
		Number: number, KeyID: id.KeyId, Stake: bond.Staked, MinimumStake: minimum,
		UptimeBps: account.UptimeBps, QualityBps: account.QualityBps, Price: size.price(offer.InputAsk, offer.OutputAsk),
	}, offer, nil
}

// jobSize is what the charge of a job can depend on.
type jobSize struct {
	inputBytes, maxOutputTokens uint32
}

// price returns the most a job of this size costs at an ask, rounded up, as JobRegistry.submit demands it.
func (s jobSize) price(inputAsk, outputAsk *big.Int) *big.Int {
	in := new(big.Int).Mul(big.NewInt(int64(s.inputBytes)), inputAsk)
	out := new(big.Int).Mul(big.NewInt(int64(s.maxOutputTokens)), outputAsk)
	sum := in.Add(in, out)
	return sum.Div(sum.Add(sum, big.NewInt(priceUnit-1)), big.NewInt(priceUnit))
}

// FindTerms returns the newest terms of a model, named by its manifest's name or its id. With an empty name it returns
// the newest terms that somebody offers.
func (c *Client) FindTerms(ctx context.Context, name string) (uint32, error) {
	added, err := c.reader.TermsAdded(ctx)
	if err != nil {
		return 0, err
	}
	for i := len(added) - 1; i >= 0; i-- {
		matches, err := c.matches(ctx, added[i], name)
		if err != nil {
			return 0, err
		}
		if matches {
			return added[i].TermsId, nil
		}
	}
	if name == "" {
		return 0, fmt.Errorf("%w: no model is offered on this chain", ErrNoWorker)
	}
	return 0, fmt.Errorf("model %q: %w", name, chain.ErrUnknown)
}

func (c *Client) matches(ctx context.Context, added *bindings.ModelRegistryTermsAdded, name string) (bool, error) {
	if name == "" {
		page, err := c.reader.Offering(ctx, added.TermsId, 0, 1)
		return len(page) > 0, err
	}
	if common.Hash(added.ModelId).Hex() == name {
		return true, nil
	}
	manifest, err := protocol.ParseManifest(added.Manifest)
	return err == nil && manifest.Name == name, nil
}
