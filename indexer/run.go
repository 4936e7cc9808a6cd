package indexer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
)

// ErrOtherDeployment: the database holds the rows of other contracts.
var ErrOtherDeployment = errors.New("database belongs to another deployment")

const (
	// writerLock is the advisory lock of the one indexer that writes to a database.
	writerLock  = 0x5374696e74 // "Stint"
	standbyWait = time.Second
	retryWait   = time.Second
	closeWait   = 5 * time.Second
)

// Run indexes until ctx ends and then returns nil. One indexer writes to a database; a second one stands by and takes
// over. A node or a database that fails is tried again for as long as it takes. What does not mend itself is returned:
// chain.ErrDeepReorg, ErrOtherDeployment, store.ErrSchema.
func Run(ctx context.Context, cfg Config) error {
	if err := cfg.validate(); err != nil {
		return fmt.Errorf("run indexer: %w", err)
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	metrics, err := newMetrics(cfg.Metrics)
	if err != nil {
		return fmt.Errorf("register metrics: %w", err)
	}
	r := &runner{cfg: cfg, events: protocol.NewEvents(cfg.Deployment), metrics: metrics}
	for {
		err := r.session(ctx)
		metrics.leading.Set(0)
		if ctx.Err() != nil {
			return nil
		}
		if !r.passes(err) {
			return fmt.Errorf("run indexer: %w", err)
		}
		if !r.failing {
			cfg.Log.WarnContext(ctx, "Database fails, will try again", "err", err)
		}
		r.failing = true
		if !sleep(ctx, retryWait) {
			return nil
		}
	}
}

type runner struct {
	cfg     Config
	events  *protocol.Events
	metrics *metrics
	failing bool // the last session ended by an error of the database
	lost    bool // the last session lost its connection
	rebuilt bool
}

func (r *runner) passes(err error) bool { return r.lost || store.Passes(err) }

// session indexes over one connection, which holds the lock: whoever loses the connection can no longer write.
func (r *runner) session(ctx context.Context) error {
	r.lost = false
	conn, err := store.Connect(ctx, r.cfg.DatabaseURL)
	if err != nil {
		return err
	}
	defer func() {
		r.lost = conn.IsClosed()
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeWait)
		defer cancel()
		_ = conn.Close(ctx) // ends the session, whatever the network says
	}()
	if err := r.lead(ctx, conn); err != nil {
		return err
	}
	if err := r.prepare(ctx, conn); err != nil {
		return err
	}
	if r.failing {
		r.cfg.Log.InfoContext(ctx, "Database answers again")
		r.failing = false
	}
	r.metrics.leading.Set(1)
	follow := chain.Config{
		Addresses: r.events.Addresses(),
		Start:     r.cfg.Deployment.StartBlock,
		Interval:  r.cfg.PollInterval,
		Log:       r.cfg.Log,
	}
	return chain.Follow(ctx, r.cfg.Client, follow, &writer{conn: conn, events: r.events, metrics: r.metrics, log: r.cfg.Log})
}

// lead waits until this is the only indexer of the database.
func (r *runner) lead(ctx context.Context, conn *pgx.Conn) error {
	for waiting := false; ; waiting = true {
		var got bool
		if err := conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", int64(writerLock)).Scan(&got); err != nil {
			return fmt.Errorf("take the writer's lock: %w", err)
		}
		if got {
			return nil
		}
		if !waiting {
			r.cfg.Log.InfoContext(ctx, "Another indexer writes to this database, standing by")
		}
		if !sleep(ctx, standbyWait) {
			return ctx.Err()
		}
	}
}

func (r *runner) prepare(ctx context.Context, conn *pgx.Conn) error {
	if r.cfg.Rebuild && !r.rebuilt {
		if err := store.Drop(ctx, conn); err != nil {
			return err
		}
		r.rebuilt = true
	}
	if err := store.Migrate(ctx, conn); err != nil {
		return err
	}
	d := r.cfg.Deployment
	contracts, err := json.Marshal(d.Contracts)
	if err != nil {
		return fmt.Errorf("encode deployment: %w", err)
	}
	q, chainID, start := store.New(conn), int64(d.ChainID), int64(d.StartBlock)
	if _, err := q.InsertNetwork(ctx, store.InsertNetworkParams{ChainID: chainID, StartBlock: start, Contracts: contracts}); err != nil {
		return fmt.Errorf("write network: %w", err)
	}
	same, err := q.IsNetwork(ctx, store.IsNetworkParams{ChainID: chainID, StartBlock: start, Contracts: contracts})
	if err != nil {
		return fmt.Errorf("read network: %w", err)
	}
	if !same {
		return fmt.Errorf("%w: use another database, or drop its rows with `stint indexer run --rebuild`", ErrOtherDeployment)
	}
	return nil
}

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
