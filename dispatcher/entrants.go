package dispatcher

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/singleflight"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/relay"
)

const (
	keptViews   = 64 // blocks and terms whose entrants are kept in mind
	readsAtOnce = 4
	readTime    = 5 * time.Second
	// aheadTime is how long after a request about some terms their entrants are read at each new head before anybody asks.
	aheadTime = time.Minute
	aheadPoll = 500 * time.Millisecond // for a head where the node does not push it
)

// entrants reads from the chain who could be given a job, once for each block and terms, however many ask: anyone can ask.
type entrants struct {
	client *chain.Client
	reader *chain.Reader
	once   singleflight.Group
	slots  chan struct{}

	mu    sync.Mutex
	views map[view][]chain.Entrant
	order []view // oldest first
	terms map[uint32]bindings.Terms
	asked map[uint32]time.Time // when terms were last asked about
}

type view struct {
	block common.Hash
	terms uint32
}

func newEntrants(client *chain.Client, reader *chain.Reader) *entrants {
	return &entrants{
		client: client, reader: reader, slots: make(chan struct{}, readsAtOnce),
		views: map[view][]chain.Entrant{}, terms: map[uint32]bindings.Terms{},
		asked: map[uint32]time.Time{},
	}
}

// readAhead reads the entrants of each new head for terms that were asked about lately, so that who asks next need not wait
// for it. What it cannot read, a request will.
func (e *entrants) readAhead(ctx context.Context) {
	for head := range chain.Heads(ctx, e.client, aheadPoll) {
		for _, terms := range e.wantedAhead(time.Now()) {
			_, _ = e.at(ctx, head, terms)
		}
	}
}

// wantedAhead returns the terms asked about within aheadTime, and forgets the others.
func (e *entrants) wantedAhead(now time.Time) []uint32 {
	e.mu.Lock()
	defer e.mu.Unlock()
	maps.DeleteFunc(e.asked, func(_ uint32, at time.Time) bool { return now.Sub(at) > aheadTime })
	return slices.Sorted(maps.Keys(e.asked))
}

// want notes that terms are asked about.
func (e *entrants) want(terms uint32) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.asked[terms] = time.Now()
}

// at returns who could be given a job of some terms after a block, ascending by number. The list is not to be changed.
func (e *entrants) at(ctx context.Context, block *types.Header, termsID uint32) ([]chain.Entrant, error) {
	v := view{block.Hash(), termsID}
	if found, ok := e.known(v); ok {
		return found, nil
	}
	done := e.once.DoChan(fmt.Sprintf("%x/%d", v.block, v.terms), func() (any, error) {
		return e.read(context.WithoutCancel(ctx), block, v)
	})
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case result := <-done:
		found, _ := result.Val.([]chain.Entrant)
		return found, result.Err
	}
}

func (e *entrants) read(ctx context.Context, block *types.Header, v view) ([]chain.Entrant, error) {
	ctx, cancel := context.WithTimeout(ctx, readTime)
	defer cancel()
	select {
	case <-ctx.Done():
		return nil, &relay.Refusal{Code: relay.CodeBusy, Message: "too many draws over different blocks"}
	case e.slots <- struct{}{}:
		defer func() { <-e.slots }()
	}
	if found, ok := e.known(v); ok {
		return found, nil
	}
	found, err := e.reader.At(block.Number.Uint64()).Entrants(ctx, v.terms)
	if err != nil {
		return nil, err
	}
	// What was read by the block's number must be of the block with this hash.
	again, err := e.client.HeaderByNumber(ctx, block.Number)
	if err != nil {
		return nil, fmt.Errorf("read block %s: %w", block.Number, err)
	}
	if again.Hash() != v.block {
		return nil, &relay.Refusal{Code: codeNoBlock, Message: fmt.Sprintf("block %s was replaced, read the head again", block.Number)}
	}
	e.keep(v, found)
	return found, nil
}

func (e *entrants) known(v view) ([]chain.Entrant, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	found, ok := e.views[v]
	return found, ok
}

func (e *entrants) keep(v view, found []chain.Entrant) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.order) == keptViews {
		delete(e.views, e.order[0])
		e.order = e.order[1:]
	}
	e.views[v] = found
	e.order = append(e.order, v)
}

// termsOf returns a version of terms, which never changes, or chain.ErrUnknown.
func (e *entrants) termsOf(ctx context.Context, id uint32) (bindings.Terms, error) {
	e.mu.Lock()
	terms, ok := e.terms[id]
	e.mu.Unlock()
	if ok {
		return terms, nil
	}
	terms, err := e.reader.Terms(ctx, id)
	if err == nil {
		e.mu.Lock()
		defer e.mu.Unlock()
		e.terms[id] = terms
	}
	return terms, err
}
