package consumer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/protocol"
)

// ErrNoWorker says that nobody who offers the model can take a job now.
var ErrNoWorker = errors.New("no worker can take this job now")

// draw orders up to k candidates out of the workers that could take the job at the draw block. A wanted worker is the
// only candidate.
func (c *Client) draw(ctx context.Context, at *chain.Reader, seed draw.Seed, size draw.Size, k int, wanted uint32) ([]chain.Entrant, error) {
	usable, err := entrants(ctx, at, seed.TermsID, wanted)
	if err != nil {
		return nil, err
	}
	if len(usable) == 0 {
		return nil, fmt.Errorf("%w: of those that offer terms %d, none is free, unjailed and staked", ErrNoWorker, seed.TermsID)
	}
	byNumber, entered := map[uint32]chain.Entrant{}, make([]draw.Entrant, len(usable))
	for i, e := range usable {
		byNumber[e.Number], entered[i] = e, e.For(size)
	}
	var out []chain.Entrant
	for _, e := range draw.Order(seed.Hash(), entered, k) {
		out = append(out, byNumber[e.Number])
	}
	return out, nil
}

func entrants(ctx context.Context, at *chain.Reader, termsID, wanted uint32) ([]chain.Entrant, error) {
	if wanted == 0 {
		return at.Entrants(ctx, termsID)
	}
	terms, err := at.Terms(ctx, termsID)
	if err != nil {
		return nil, err
	}
	e, err := at.Entrant(ctx, wanted, termsID, terms.MinimumStake)
	if err != nil || e == nil {
		return nil, err
	}
	return []chain.Entrant{*e}, nil
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
