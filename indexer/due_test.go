package indexer_test

import (
	"context"
	stdstrings "strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/indexer/amount"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
)

// everyStatus plays one job into each status that something can be due in, the demanded one included.
type everyStatus struct {
	waiting, assigned, acknowledged, completed, demanded, settled common.Hash
}

func (w *world) everyStatus(t *testing.T) (s everyStatus) {
	t.Helper()
	request, id := w.submit(t, 1, 1)
	receipt := w.complete(t, anvil.WorkerAOperator, request)
	s.settled = id
	w.pass(t, 20*time.Second)
	w.send(t, anvil.Dispatcher, w.c.JobRegistry, jobs.PackSettle(id, receipt))

	request, s.completed = w.submit(t, 2, 1)
	w.complete(t, anvil.WorkerAOperator, request)
	request, s.demanded = w.submit(t, 3, 2)
	receipt, completion := w.completeByHash(t, anvil.WorkerBOperator, request, longAnswer)
	w.demand(t, s.demanded, receipt, completion)
	_, s.assigned = w.submit(t, 4, 1)
	_, s.acknowledged = w.submit(t, 5, 2)
	w.send(t, anvil.WorkerBOperator, w.c.JobRegistry, jobs.PackAcknowledge(s.acknowledged))
	_, s.waiting = w.submit(t, 6)
	return s
}

func ids(rows []store.Job) (list []common.Hash) {
	for _, row := range rows {
		list = append(list, row.ID)
	}
	return list
}

// dueQueries asks at any moment.
type dueQueries struct {
	*testing.T
	q *store.Queries
}

func (d dueQueries) timeouts(now time.Time, first int32) []common.Hash {
	d.Helper()
	rows, err := d.q.DueTimeouts(d.Context(), store.DueTimeoutsParams{Now: now, First: first})
	require.NoError(d, err)
	return ids(rows)
}

func (d dueQueries) settlements(now time.Time) []common.Hash {
	d.Helper()
	rows, err := d.q.DueSettlements(d.Context(), store.DueSettlementsParams{Now: now, First: 10})
	require.NoError(d, err)
	return ids(rows)
}

func (d dueQueries) waiting(now time.Time) []common.Hash {
	d.Helper()
	rows, err := d.q.WaitingJobs(d.Context(), store.WaitingJobsParams{Now: now, First: 10})
	require.NoError(d, err)
	return ids(rows)
}

func (d dueQueries) job(id common.Hash) store.Job {
	d.Helper()
	job, err := d.q.CurrentJob(d.Context(), id)
	require.NoError(d, err)
	return job
}

func TestWhatIsDueIsFoundWhenItIsDue(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	s := w.everyStatus(t)
	w.awaitHead(t, url)
	d := dueQueries{t, store.New(connect(t, url))}

	late := time.Unix(1<<40, 0)
	// 5 s to acknowledge, 10 s to deliver, at most 15 s to wait, 20 s and more to complete.
	require.Equal(t, []common.Hash{s.assigned, s.demanded, s.waiting, s.acknowledged}, d.timeouts(late, 10), "the oldest deadline first")
	require.Equal(t, []common.Hash{s.assigned, s.demanded}, d.timeouts(late, 2))
	for id, deadline := range map[common.Hash]time.Time{
		s.waiting: d.job(s.waiting).Expiry, s.assigned: *d.job(s.assigned).AckDeadline,
		s.acknowledged: *d.job(s.acknowledged).CompletionDeadline, s.demanded: *d.job(s.demanded).DeliveryDeadline,
	} {
		require.NotContains(t, d.timeouts(deadline.Add(-time.Second), 10), id)
		require.Contains(t, d.timeouts(deadline, 10), id)
	}

	completed := d.job(s.completed)
	due := *completed.CheckableUntil
	require.Empty(t, d.settlements(due.Add(-time.Second)))
	require.Equal(t, []common.Hash{s.completed}, d.settlements(due))
	require.Equal(t, []common.Hash{s.completed}, d.settlements(late), "not while a demand is open")

	expiry := d.job(s.waiting).Expiry
	require.Equal(t, []common.Hash{s.waiting}, d.waiting(expiry.Add(-time.Second)))
	require.Empty(t, d.waiting(expiry))
}

func TestADeliveredJobIsDueForSettlement(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1)
	receipt, completion := w.completeByHash(t, anvil.WorkerAOperator, request, longAnswer)
	w.demand(t, id, receipt, completion)
	w.deliver(t, anvil.WorkerAOperator, id, receipt, completion, 1)
	w.deliver(t, anvil.WorkerAOperator, id, receipt, completion, 2)
	w.awaitHead(t, url)
	d := dueQueries{t, store.New(connect(t, url))}
	late := time.Unix(1<<40, 0)
	require.Empty(t, d.timeouts(late, 10))
	require.Equal(t, []common.Hash{id}, d.settlements(late))
}

func TestDueRewardsAreAboveTheThreshold(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	w.everyStatus(t)
	w.awaitHead(t, url)
	q := store.New(connect(t, url))
	earned := w.call(t, w.c.RewardDistributor, rewards.PackCreditOf(1))
	require.Positive(t, earned.Sign())
	rows, err := q.DueRewards(t.Context(), amount.Amount{})
	require.NoError(t, err)
	require.Len(t, rows, 1)
	require.Equal(t, int64(1), rows[0].Number)
	require.Equal(t, earned.String(), rows[0].Earned.String())
	require.Equal(t, "0", rows[0].Paid.String())
	rows, err = q.DueRewards(t.Context(), amount.Of(earned))
	require.NoError(t, err)
	require.Empty(t, rows, "more than the threshold")
	w.send(t, anvil.WorkerAOwner, w.c.RewardDistributor, rewards.PackClaim(1))
	w.awaitHead(t, url)
	rows, err = q.DueRewards(t.Context(), amount.Amount{})
	require.NoError(t, err)
	require.Empty(t, rows, "paid")
}

// planner asks Postgres how it would run each query before it runs it.
type planner struct {
	store.DBTX
	plan string
}

func (p *planner) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	rows, err := p.DBTX.Query(ctx, "EXPLAIN "+sql, args...)
	if err != nil {
		return nil, err
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, err
	}
	p.plan = stdstrings.Join(lines, "\n")
	return p.DBTX.Query(ctx, sql, args...)
}

func TestDueQueriesUseTheirIndexes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.prepare(t)
	w.submit(t, 1, 1)
	conn := connect(t, w.index(t))
	_, err := conn.Exec(t.Context(), "SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off")
	require.NoError(t, err)
	p := &planner{DBTX: conn}
	q, now := store.New(p), time.Unix(1<<40, 0)
	for index, run := range map[string]func() error{
		"jobs_due_timeouts": func() error {
			_, err := q.DueTimeouts(t.Context(), store.DueTimeoutsParams{Now: now, First: 10})
			return err
		},
		"jobs_due_settlements": func() error {
			_, err := q.DueSettlements(t.Context(), store.DueSettlementsParams{Now: now, First: 10})
			return err
		},
		"jobs_waiting": func() error {
			_, err := q.WaitingJobs(t.Context(), store.WaitingJobsParams{Now: now, First: 10})
			return err
		},
		"workers_due_rewards": func() error { _, err := q.DueRewards(t.Context(), amount.Amount{}); return err },
	} {
		require.NoError(t, run())
		require.Contains(t, p.plan, " using "+index+" ", p.plan)
	}
}

func TestACorruptRowIsRefusedByTheSchema(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1)
	w.decline(t, anvil.WorkerAOperator, request, protocol.DeclineReasonBusy)
	w.awaitHead(t, url)
	conn := connect(t, url)
	for constraint, change := range map[string]string{
		"jobs_due_while_running":        "UPDATE jobs SET due_at = now() WHERE id = $1 AND to_block IS NULL",
		"jobs_demand_is_whole":          "UPDATE jobs SET pages = 1 WHERE id = $1 AND to_block IS NULL",
		"jobs_delivered_iff_all_pages":  "UPDATE jobs SET delivered_block = 1 WHERE id = $1 AND to_block IS NULL",
		"attempts_reason_iff_declined":  "UPDATE attempts SET ended = 'MissedAck' WHERE job_id = $1 AND to_block IS NULL",
		"attempts_end_is_whole":         "UPDATE attempts SET ended_tx = NULL WHERE job_id = $1 AND to_block IS NULL",
		"attempts_current":              "UPDATE attempts SET to_block = NULL WHERE job_id = $1",
		"attempts_number_from_one":      "UPDATE attempts SET number = 0 WHERE job_id = $1 AND to_block IS NULL",
		"jobs_receipt_once_completed":   "UPDATE jobs SET checkable_until_block = 1 WHERE id = $1 AND to_block IS NULL",
		"jobs_refunded_iff_refunded":    "UPDATE jobs SET refunded_block = NULL WHERE id = $1 AND to_block IS NULL",
		"attempts_fee_iff_declined":     "UPDATE attempts SET fee = NULL WHERE job_id = $1 AND to_block IS NULL",
		"jobs_completed_once_completed": "UPDATE jobs SET status = 'Completed', due_at = now(), refunded_block = NULL, worker = 1 WHERE id = $1 AND to_block IS NULL",
	} {
		_, err := conn.Exec(t.Context(), change, id[:])
		require.ErrorContains(t, err, constraint)
	}
}
