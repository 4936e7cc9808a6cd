package dispatcher

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/store"
)

const (
	stepTime    = 10 * time.Second // of one look at database and chain
	sendsAtOnce = 16               // of assignments, and as many of all else, that wait to be mined
	jobsAtOnce  = 100              // of each kind that are read from the chain in one step
	// found is how many rows of each kind are asked for: more than are worked on at once, so that rows that cannot be
	// helped do not stand before the others.
	found = 500
)

// errBehind says that the database cannot be relied on.
var errBehind = errors.New("the indexer's database is behind the chain; is `stint indexer run` running?")

// keeper looks for jobs on which something is due, and does it. Its fields but the tries belong to its loop.
type keeper struct {
	*service
	tries       *tries
	assigns     chan struct{} // a slot for each under way
	closings    chan struct{} // apart, so that a flood of either kind leaves room for the other
	sends       sync.WaitGroup
	trouble     trouble
	strange     trouble                       // the account is no dispatcher
	parameters  map[uint8]bindings.Parameters // by version
	distributed time.Time                     // the last distribution began
	blocked     blocked
	assigning   sync.Map // workers that are being given a job
}

func newKeeper(s *service) *keeper {
	return &keeper{
		service: s, tries: newTries(s.now), parameters: map[uint8]bindings.Parameters{},
		assigns: make(chan struct{}, sendsAtOnce), closings: make(chan struct{}, sendsAtOnce),
	}
}

// run looks every interval until ctx ends. What is under way then is given up, and has ended when run returns.
func (k *keeper) run(ctx context.Context) {
	ticker := time.NewTicker(k.Interval)
	defer ticker.Stop()
	defer k.sends.Wait()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if err := k.step(ctx); err != nil {
			if ctx.Err() == nil {
				k.pause(ctx, err)
			}
			continue
		}
		k.resume(ctx)
	}
}

// pause says once that nothing is sent.
func (k *keeper) pause(ctx context.Context, err error) {
	if k.trouble.begins() {
		k.metrics.paused.Set(1)
		k.Log.WarnContext(ctx, "Nothing is sent for now, will try again; matching goes on", "error", err)
	}
}

func (k *keeper) resume(ctx context.Context) {
	if k.trouble.ends() {
		k.metrics.paused.Set(0)
		k.Log.InfoContext(ctx, "Database and chain can be relied on again")
	}
}

// step looks once. An error means that database or chain could not be read; what goes wrong with one job is logged.
func (k *keeper) step(ctx context.Context) error {
	look, cancel := context.WithTimeout(ctx, stepTime)
	defer cancel()
	head, err := k.Client.HeaderByNumber(look, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	if err := k.checkLag(look, head); err != nil {
		return err
	}
	kinds, err := k.rows(look, time.Unix(int64(head.Time), 0))
	if err != nil {
		return err
	}
	for _, rows := range kinds {
		if err := k.attend(ctx, look, head, rows); err != nil {
			return err
		}
	}
	k.tries.sweep()
	return k.distributeInTime(ctx, look)
}

// checkLag refuses a database that is behind. Rows are read from the chain again, so this spares work and says what is
// wrong; safety does not hang on it.
func (k *keeper) checkLag(ctx context.Context, head *types.Header) error {
	if err := store.CheckVersion(ctx, k.Pool); err != nil {
		return err
	}
	block, err := store.New(k.Pool).Head(ctx)
	if errors.Is(err, pgx.ErrNoRows) {
		return errBehind
	}
	if err != nil {
		return fmt.Errorf("read the database: %w", err)
	}
	lag := time.Unix(int64(head.Time), 0).Sub(block.Time)
	if block.Number != head.Number.Int64() && lag > k.MaxLag {
		return fmt.Errorf("%w: it is at block %d, the chain at %s, %s later", errBehind, block.Number, head.Number, lag)
	}
	return nil
}

// rows finds the jobs on which something may be due, by kind, the oldest first.
func (k *keeper) rows(ctx context.Context, now time.Time) (kinds [][]store.Job, err error) {
	q := store.New(k.Pool)
	waiting, err := q.WaitingJobs(ctx, store.WaitingJobsParams{Now: now, First: found})
	if err != nil {
		return nil, fmt.Errorf("find waiting jobs: %w", err)
	}
	if !k.Keeper {
		return [][]store.Job{waiting}, nil
	}
	overdue, err := q.DueTimeouts(ctx, store.DueTimeoutsParams{Now: now, First: found})
	if err != nil {
		return nil, fmt.Errorf("find overdue jobs: %w", err)
	}
	done, err := q.DueSettlements(ctx, store.DueSettlementsParams{Now: now, First: found})
	if err != nil {
		return nil, fmt.Errorf("find jobs to settle: %w", err)
	}
	return [][]store.Job{waiting, overdue, done}, nil
}

// attend reads each job from the chain and begins what is due.
func (k *keeper) attend(ctx, look context.Context, head *types.Header, rows []store.Job) error {
	var lines []bindings.Settlement
	read := 0
	for _, row := range rows {
		if read == jobsAtOnce {
			break
		}
		if !k.tries.due(row.ID) {
			continue
		}
		read++
		j, err := k.readJob(look, head, row)
		if errors.Is(err, errRow) {
			if k.tries.fail(row.ID) { // a row that is only behind the chain is right soon
				k.Log.WarnContext(ctx, "Job is left alone", "job", row.ID, "error", err)
			}
			continue
		}
		if err != nil {
			return fmt.Errorf("read job %s: %w", row.ID, err)
		}
		due := decide(j.facts)
		if due == actionSettle {
			lines = append(lines, bindings.Settlement{JobId: row.ID, Receipt: j.receipt})
			continue
		}
		k.act(ctx, due, j)
	}
	k.settle(ctx, lines)
	return nil
}

// act begins what is due for one job.
func (k *keeper) act(ctx context.Context, due action, j job) {
	switch {
	case due == actionAssign:
		k.begin(ctx, k.assigns, func(ctx context.Context) error { return k.assign(ctx, j) }, j.id)
	case due == actionTimeOut && k.Keeper:
		k.begin(ctx, k.closings, func(ctx context.Context) error { return k.timeOut(ctx, j) }, j.id)
	case due == actionFail && k.Keeper:
		k.begin(ctx, k.closings, func(ctx context.Context) error { return k.failDelivery(ctx, j) }, j.id)
	}
}

// begin does something about jobs beside the loop. Without a free slot they are left for the next step.
func (k *keeper) begin(ctx context.Context, slots chan struct{}, do func(context.Context) error, ids ...common.Hash) {
	select {
	case slots <- struct{}{}:
	default:
		return
	}
	for _, id := range ids {
		k.tries.begin(id)
	}
	k.sends.Go(func() {
		defer func() { <-slots }()
		err := do(ctx)
		for _, id := range ids {
			k.finish(ctx, id, err)
		}
	})
}

// finish takes in how a try about a job ended.
func (k *keeper) finish(ctx context.Context, id common.Hash, err error) {
	switch {
	case err == nil:
		k.tries.end(id)
	case errors.Is(err, errRehearsed):
		k.tries.rest(id)
	case errors.Is(err, errNotNow):
		k.tries.fail(id)
	default:
		level := slog.LevelDebug
		if k.tries.fail(id) && ctx.Err() == nil {
			level = slog.LevelWarn
		}
		k.Log.Log(ctx, level, "Job was not moved on, will try again", "job", id, "error", err)
	}
}
