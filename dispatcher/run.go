package dispatcher

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/stint-protocol/stint/internal/relay"
)

const retryWait = time.Second

// Run matches, assigns and, as a keeper, closes what is due, until ctx ends, and then returns nil. It returns an error for
// wrong choices only: a chain, database or relay that is away is tried again for as long as it takes.
func Run(ctx context.Context, cfg Config, deps Deps) error {
	if err := errors.Join(cfg.Validate(), deps.validate()); err != nil {
		return fmt.Errorf("configure dispatcher: %w", err)
	}
	s, err := newService(cfg, deps)
	if err != nil {
		return fmt.Errorf("configure dispatcher: %w", err)
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { s.runRelay(ctx); return nil })
	group.Go(func() error { s.lead(ctx); return nil })
	group.Go(func() error { s.entrants.readAhead(ctx); return nil })
	return group.Wait()
}

// service is a running dispatcher.
type service struct {
	Config
	Deps
	network  relay.Network
	metrics  *metrics
	roster   *roster
	owners   *operators
	entrants *entrants
	requests limiter
	lists    lists
	leading  atomic.Bool
	chain    trouble // of what answers over the relay
	hidden   trouble // draws are not published
	now      func() time.Time
}

func newService(cfg Config, deps Deps) (*service, error) {
	metrics, err := newMetrics(deps.Metrics)
	if err != nil {
		return nil, fmt.Errorf("register metrics: %w", err)
	}
	return &service{
		Config: cfg, Deps: deps, metrics: metrics,
		network:  relay.Network{ChainID: deps.Client.ChainID, Registry: deps.Reader.Deployment.Contracts.JobRegistry},
		roster:   newRoster(),
		owners:   newOperators(deps.Reader),
		entrants: newEntrants(deps.Client, deps.Reader),
		requests: newLimiter(drawsPerSecond),
		now:      time.Now,
	}, nil
}

// trouble says when something begins to fail and when it works again, once each.
type trouble struct{ on atomic.Bool }

// begins reports whether the failure is new.
func (t *trouble) begins() bool { return !t.on.Swap(true) }

// ends reports whether there was a failure.
func (t *trouble) ends() bool { return t.on.Swap(false) }

// sleep reports false if ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
