package indexer_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
)

func TestADeclinedJobTellsWhoHadItAndWhyItMovedOn(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1, 2)
	declined := w.decline(t, anvil.WorkerAOperator, request, protocol.DeclineReasonBusy)
	job, attempts := w.rows(t, url, id)
	require.Equal(t, store.JobStatusAssigned, job.Status)
	require.Equal(t, int64(2), *job.Worker)
	require.Equal(t, int32(1), job.Declines)
	require.Zero(t, job.Timeouts)
	require.Equal(t, job.AckDeadline, job.DueAt)
	require.Equal(t, int64(1), attempts[0].Worker)
	require.Equal(t, store.AttemptEndDeclined, *attempts[0].Ended)
	require.Equal(t, store.DeclineReasonBusy, *attempts[0].Reason)
	require.Equal(t, "500", attempts[0].Fee.String())
	require.Equal(t, declined.TxHash, *attempts[0].EndedTx)
	require.Equal(t, declined.BlockNumber.Int64(), attempts[1].AssignedBlock, "the next candidate has it in the same block")
	require.Equal(t, "100000000", attempts[1].InputAsk.String())
	require.Nil(t, attempts[1].Ended)

	w.send(t, anvil.WorkerBOperator, w.c.JobRegistry, jobs.PackAcknowledge(id))
	job, attempts = w.rows(t, url, id)
	require.Equal(t, job.CompletionDeadline, job.DueAt)
	require.Equal(t, job.AcknowledgedTx, attempts[1].AcknowledgedTx)
	w.complete(t, anvil.WorkerBOperator, request)
	job, attempts = w.rows(t, url, id)
	require.Equal(t, store.AttemptEndCompleted, *attempts[1].Ended)
	require.Equal(t, job.CompletedAt, attempts[1].EndedAt)
	require.Nil(t, attempts[1].Reason)
	require.Equal(t, []string{
		"JobSubmitted", "JobAssigned", "JobDeclined", "JobAssigned", "JobAcknowledged", "JobCompleted",
	}, eventNames(t, url, id))
	conn := connect(t, url)
	require.Equal(t, "Busy", scalar[string](t, conn, "SELECT args ->> 'reason' FROM events WHERE name = 'JobDeclined'"))
	w.requireAsFresh(t, url)
}

func TestAnOpenJobIsAssignedDeclinedAndTaken(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1)
	job, _ := w.rows(t, url, id)
	require.Equal(t, store.PrivacyOpen, job.Privacy)
	require.Empty(t, job.CandidateWorkers)
	require.Equal(t, job.Expiry, *job.DueAt)

	w.send(t, anvil.Dispatcher, w.c.JobRegistry, jobs.PackAssign(request, 1))
	w.send(t, anvil.WorkerAOperator, w.c.JobRegistry, jobs.PackAcknowledge(id))
	w.decline(t, anvil.WorkerAOperator, request, protocol.DeclineReasonUnservable)
	job, attempts := w.rows(t, url, id)
	require.Equal(t, store.JobStatusSubmitted, job.Status, "it waits again")
	require.Nil(t, job.Worker)
	require.Nil(t, job.AcknowledgedBlock)
	require.Nil(t, job.CompletionWindow)
	require.Equal(t, job.Expiry, *job.DueAt)
	require.NotNil(t, attempts[0].AcknowledgedBlock)
	require.Equal(t, store.DeclineReasonUnservable, *attempts[0].Reason)

	w.pass(t, 4*time.Second)
	taken := w.send(t, anvil.WorkerBOperator, w.c.JobRegistry, jobs.PackTake(request))
	job, attempts = w.rows(t, url, id)
	require.Equal(t, store.JobStatusAcknowledged, job.Status)
	require.True(t, job.Taken)
	require.Equal(t, int64(2), *job.Worker)
	require.Nil(t, job.AckDeadline)
	require.Equal(t, job.AssignedAt.Add(time.Duration(*job.CompletionWindow)*time.Second), *job.DueAt)
	require.True(t, attempts[1].Taken)
	require.False(t, attempts[0].Taken)
	require.Equal(t, taken.TxHash, attempts[1].AssignedTx)
	require.Equal(t, taken.TxHash, *attempts[1].AcknowledgedTx)
	w.complete(t, anvil.WorkerBOperator, request)
	job, _ = w.rows(t, url, id)
	require.True(t, job.Taken)
	require.Equal(t, []string{
		"JobSubmitted", "JobAssigned", "JobAcknowledged", "JobDeclined", "JobTaken", "JobCompleted",
	}, eventNames(t, url, id))
	w.requireAsFresh(t, url)
}

func TestACancelledJobIsRefundedAndOneNeverSubmittedHasNoRow(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 9)
	cancelled := w.send(t, anvil.Consumer, w.c.JobRegistry, jobs.PackCancel(request))
	job, _ := w.rows(t, url, id)
	require.Equal(t, store.JobStatusRefunded, job.Status)
	require.Equal(t, job.Escrow, *job.Refund)
	require.Equal(t, cancelled.TxHash, *job.CancelledTx)
	require.Equal(t, job.RefundedAt, job.CancelledAt)
	require.Zero(t, job.Timeouts)
	require.Nil(t, job.DueAt)

	never := w.request(t, 2, 1)
	receipt := w.send(t, anvil.Consumer, w.c.JobRegistry, jobs.PackCancel(never))
	neverID := receipt.Logs[0].Topics[1]
	w.awaitHead(t, url)
	conn := connect(t, url)
	require.Zero(t, scalar[int](t, conn, "SELECT count(*) FROM jobs WHERE id = $1", neverID[:]))
	require.Equal(t, []string{"JobCancelled"}, eventNames(t, url, neverID))
	w.requireAsFresh(t, url)
}

func TestAJobNobodyTakesExpires(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 9)
	w.pass(t, 16*time.Second)
	w.send(t, anvil.Dispatcher, w.c.JobRegistry, jobs.PackTimeOut(request))
	job, attempts := w.rows(t, url, id)
	require.Equal(t, store.JobStatusRefunded, job.Status)
	require.Equal(t, int32(1), job.Timeouts)
	require.Empty(t, attempts)
	require.Nil(t, job.CancelledBlock)
	require.Equal(t, "500", new(big.Int).Sub(job.Escrow.Int(), job.Refund.Int()).String(), "the bounty")
	w.requireAsFresh(t, url)
}

func TestAMissedCompletionEndsAnAttempt(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1)
	w.send(t, anvil.WorkerAOperator, w.c.JobRegistry, jobs.PackAcknowledge(id))
	w.pass(t, 25*time.Second)
	w.send(t, anvil.Dispatcher, w.c.JobRegistry, jobs.PackTimeOut(request))
	job, attempts := w.rows(t, url, id)
	require.Equal(t, store.JobStatusRefunded, job.Status)
	require.Nil(t, job.Worker)
	require.Equal(t, store.AttemptEndMissedCompletion, *attempts[0].Ended)
	require.Nil(t, attempts[0].Fee)
	w.requireAsFresh(t, url)
}

func TestADeliveryMovesTheReceiptThatSettles(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1)
	receipt, completion := w.completeByHash(t, anvil.WorkerAOperator, request, longAnswer)
	job, _ := w.rows(t, url, id)
	require.True(t, *job.HashOnly)
	require.Equal(t, int64(len(longAnswer)), *job.ResponseBytes)
	require.Equal(t, common.Hash(completion.ResponseTop), *job.ResponseTop)
	require.Equal(t, receipt, receiptOf(job))
	require.Equal(t, job.CheckableUntil, job.DueAt)
	require.Nil(t, job.Pages)

	w.demand(t, id, receipt, completion)
	job, _ = w.rows(t, url, id)
	require.Equal(t, []int64{1, 2, 0}, []int64{*job.FirstPage, *job.Pages, *job.DeliveredPages})
	require.Equal(t, int64(len(longAnswer)-seal.PageSize)*10, job.Deposit.Int().Int64())
	require.Equal(t, job.DemandedAt.Add(10*time.Second), *job.DeliveryDeadline)
	require.Equal(t, job.DeliveryDeadline, job.DueAt)
	require.Equal(t, receipt, receiptOf(job))

	require.Equal(t, receipt, w.deliver(t, anvil.WorkerAOperator, id, receipt, completion, 1))
	job, _ = w.rows(t, url, id)
	require.Equal(t, int64(1), *job.DeliveredPages)
	require.Nil(t, job.DeliveredBlock, "a page is missing")
	require.Equal(t, job.DeliveryDeadline, job.DueAt)

	w.pass(t, time.Second)
	now := w.deliver(t, anvil.WorkerAOperator, id, receipt, completion, 2)
	job, attempts := w.rows(t, url, id)
	require.Equal(t, int64(2), *job.DeliveredPages)
	require.NotEqual(t, receipt, now)
	require.Equal(t, now, receiptOf(job))
	require.Equal(t, later(job.DeliveredAt.Add(12*time.Second), job.Expiry), *job.CheckableUntil)
	require.Equal(t, *job.DeliveredBlock+6, *job.CheckableUntilBlock)
	require.Equal(t, job.CheckableUntil, job.DueAt)
	require.Equal(t, store.AttemptEndCompleted, *attempts[0].Ended)

	w.pass(t, 25*time.Second)
	w.send(t, anvil.Dispatcher, w.c.JobRegistry, jobs.PackSettle(id, receiptOf(job)))
	job, _ = w.rows(t, url, id)
	require.Equal(t, store.JobStatusSettled, job.Status)
	require.Nil(t, job.DueAt)
	require.Equal(t, []string{
		"JobSubmitted", "JobAssigned", "JobCompleted", "DeliveryDemanded", "JobDelivered", "JobDelivered", "RewardCredited", "JobSettled",
	}, eventNames(t, url, id))
	const stored = "SELECT count(*) FROM events AS e WHERE name = 'JobDelivered' AND position('7365616c656420' IN e::text) > 0"
	require.Zero(t, scalar[int](t, connect(t, url), stored), "no page is stored")
	w.requireAsFresh(t, url)
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

func TestAMissedDeliveryRefundsAndJails(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1)
	receipt, completion := w.completeByHash(t, anvil.WorkerAOperator, request, longAnswer)
	w.demand(t, id, receipt, completion)
	w.deliver(t, anvil.WorkerAOperator, id, receipt, completion, 1)
	w.pass(t, 11*time.Second)
	failed := w.send(t, anvil.Dispatcher, w.c.Delivery, delivery.PackTimeOut(request, receipt))
	job, attempts := w.rows(t, url, id)
	require.Equal(t, store.JobStatusRefunded, job.Status)
	require.Equal(t, int32(1), job.Timeouts)
	require.Equal(t, int64(1), *job.Worker, "it stays the one who served")
	require.NotNil(t, job.CompletedBlock)
	require.Nil(t, job.DeliveredBlock)
	require.Nil(t, job.DueAt)
	require.Equal(t, store.AttemptEndFailedDelivery, *attempts[0].Ended)
	require.Equal(t, failed.TxHash, *attempts[0].EndedTx)

	conn := connect(t, url)
	q := store.New(conn)
	worker, err := q.CurrentWorker(t.Context(), 1)
	require.NoError(t, err)
	require.Equal(t, int32(1), worker.LiveOffences)
	require.Equal(t, store.OffenceFailedDelivery, *worker.LastOffence)
	require.Equal(t, *job.RefundedAt, *worker.LastOffenceAt)
	w.requireWorkerAsOnChain(t, worker)
	untouched, err := q.CurrentWorker(t.Context(), 2)
	require.NoError(t, err)
	require.Nil(t, untouched.LastOffence)
	require.Equal(t, "FailedDelivery", scalar[string](t, conn, "SELECT offence::text FROM slashes WHERE job_id = $1", id[:]))
	w.requireAsFresh(t, url)
}

func TestDispatchersComeAndGo(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	w.awaitHead(t, url)
	before := digest(t, url)["dispatchers"]
	second := anvil.Address(anvil.Consumer)
	w.setDispatcher(t, second, true)
	w.setDispatcher(t, anvil.Address(anvil.Dispatcher), false)
	w.awaitHead(t, url)
	q := store.New(connect(t, url))
	rows, err := q.Dispatchers(t.Context())
	require.NoError(t, err)
	active := map[common.Address]bool{}
	for _, row := range rows {
		active[row.Address] = row.Active
	}
	require.Equal(t, map[common.Address]bool{second: true, anvil.Address(anvil.Dispatcher): false}, active)
	w.requireAsFresh(t, url)

	require.NoError(t, w.Reorg(t.Context(), 2))
	w.requireAsFresh(t, url)
	require.Equal(t, before, digest(t, url)["dispatchers"])
}
