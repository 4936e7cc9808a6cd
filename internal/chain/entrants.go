package chain

import (
	"cmp"
	"context"
	"math/big"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/stint-protocol/stint/internal/draw"
)

const (
	offeringPage   = 100
	entrantsAtOnce = 8 // workers read at the same time
)

// Entrant is a worker that could be given a job under some terms, with all that its chance depends on but the job.
type Entrant struct {
	Number       uint32
	KeyID        uint32
	Stake        *big.Int // base units of the stake token
	MinimumStake *big.Int // of the terms
	UptimeBps    uint16
	QualityBps   uint16
	InputAsk     *big.Int // base units of the payment token per 1,000,000 bytes
	OutputAsk    *big.Int // and per 1,000,000 tokens
}

// For returns what the worker enters the draw of a job of this size with.
func (e Entrant) For(size draw.Size) draw.Entrant {
	return draw.Entrant{
		Number: e.Number, KeyID: e.KeyID, Stake: e.Stake, MinimumStake: e.MinimumStake,
		UptimeBps: e.UptimeBps, QualityBps: e.QualityBps, Price: size.Price(e.InputAsk, e.OutputAsk),
	}
}

// Entrants returns the workers that could be given a job under some terms, ascending by number, or ErrUnknown for terms
// that are not. A Reader at the head may mix what several blocks say: read At one.
func (r *Reader) Entrants(ctx context.Context, termsID uint32) ([]Entrant, error) {
	terms, err := r.Terms(ctx, termsID)
	if err != nil {
		return nil, err
	}
	numbers, err := r.allOffering(ctx, termsID)
	if err != nil {
		return nil, err
	}
	var (
		mu    sync.Mutex
		found []Entrant
	)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(entrantsAtOnce)
	for _, number := range numbers {
		group.Go(func() error {
			entrant, err := r.Entrant(ctx, number, termsID, terms.MinimumStake)
			if err != nil || entrant == nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			found = append(found, *entrant)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	slices.SortFunc(found, func(a, b Entrant) int { return cmp.Compare(a.Number, b.Number) })
	return found, nil
}

// Entrant reads one worker; it returns nil if the worker could not be given a job.
func (r *Reader) Entrant(ctx context.Context, number, termsID uint32, minimumStake *big.Int) (*Entrant, error) {
	id, err := r.Identity(ctx, number)
	if err != nil {
		return nil, err
	}
	b := r.Batch()
	read := b.Entrant(number, id.KeyId, termsID, minimumStake)
	if err := b.Do(ctx); err != nil {
		return nil, err
	}
	return read(), nil
}

func (r *Reader) allOffering(ctx context.Context, termsID uint32) ([]uint32, error) {
	var all []uint32
	for {
		page, err := r.Offering(ctx, termsID, uint64(len(all)), offeringPage)
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		if len(page) < offeringPage {
			return all, nil
		}
	}
}
