package indexer

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/amount"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
)

func jobVersions(q *store.Queries, block int64) versions[common.Hash, store.Job] {
	return versions[common.Hash, store.Job]{
		rows: map[common.Hash]*store.Job{},
		read: q.CurrentJob,
		end: func(ctx context.Context, id common.Hash) error {
			return q.EndJob(ctx, store.EndJobParams{ID: id, Block: block})
		},
		insert: func(ctx context.Context, j store.Job) error {
			due, err := dueAt(ctx, q, &j)
			if err != nil {
				return err
			}
			j.FromBlock, j.ToBlock, j.DueAt = block, nil, due
			return q.InsertJob(ctx, store.InsertJobParams(j))
		},
	}
}

// dueAt says from when on anyone may move a job on, as far as time decides. Nil: it has ended.
func dueAt(ctx context.Context, q *store.Queries, j *store.Job) (*time.Time, error) {
	switch j.Status {
	case store.JobStatusSubmitted:
		return &j.Expiry, nil
	case store.JobStatusAssigned:
		return j.AckDeadline, nil
	case store.JobStatusAcknowledged:
		return j.CompletionDeadline, nil
	case store.JobStatusCompleted:
		if j.DemandedBlock != nil && j.DeliveredBlock == nil {
			return j.DeliveryDeadline, nil
		}
		return j.CheckableUntil, nil
	}
	return nil, nil
}

// changeJob changes a job's row by what an event says.
func (b *block) changeJob(ctx context.Context, id common.Hash, change func(*store.Job)) error {
	job, err := b.jobs.get(ctx, id)
	if err != nil {
		return err
	}
	change(job)
	return nil
}

// step is where and when something happened.
func (b *block) step(log *types.Log) (*int64, *time.Time, *common.Hash) {
	number, at, tx := b.number, b.time, log.TxHash
	return &number, &at, &tx
}

func status(s protocol.Status) store.JobStatus { return store.JobStatus(s.String()) }

func (b *block) jobSubmitted(log *types.Log, e *bindings.JobRegistryJobSubmitted) error {
	r := e.Request
	workers, keys := make([]int64, len(r.Candidates)), make([]int64, len(r.Candidates))
	for i, candidate := range r.Candidates {
		workers[i], keys[i] = int64(candidate>>32), int64(uint32(candidate))
	}
	b.jobs.put(e.JobId, &store.Job{
		ID:               e.JobId,
		Consumer:         r.Consumer,
		TermsID:          int64(r.TermsId),
		Sampling:         int64(r.Sampling),
		InputBytes:       int64(r.InputBytes),
		MaxOutputTokens:  int64(r.MaxOutputTokens),
		MaxInputAsk:      amount.Of(r.MaxInputAsk),
		MaxOutputAsk:     amount.Of(r.MaxOutputAsk),
		MaxFee:           amount.Of(r.MaxFee),
		Privacy:          store.Privacy(protocol.Privacy(r.Privacy).String()),
		CandidateWorkers: workers,
		CandidateKeys:    keys,
		PackageHash:      r.PackageHash,
		PackageBytes:     int64(len(e.PackageBytes)),
		KeyCommitment:    r.KeyCommitment,
		Payment:          store.PaymentSource(protocol.PaymentSource(r.Payment).String()),
		DrawBlock:        int64(r.DrawBlock),
		Nonce:            amount.From(r.Nonce),
		Expiry:           *seconds(r.Expiry),
		Escrow:           amount.Of(e.Escrow),
		Status:           status(protocol.StatusSubmitted),
		SubmittedBlock:   b.number,
		SubmittedLog:     int64(log.Index),
		SubmittedAt:      b.time,
		SubmittedTx:      log.TxHash,
	})
	return nil
}

// jobCancelled marks a job that is then refunded. One that was never submitted has no row.
func (b *block) jobCancelled(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobCancelled) error {
	job, err := b.jobs.find(ctx, e.JobId)
	if err == nil && job != nil {
		job.CancelledBlock, job.CancelledAt, job.CancelledTx = b.step(log)
	}
	return err
}

func (b *block) jobAssigned(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobAssigned) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		b.hold(j, log, int64(e.Worker), amount.Of(e.InputAsk), amount.Of(e.OutputAsk), int64(e.CompletionWindow))
		j.Status = status(protocol.StatusAssigned)
		j.AckDeadline = seconds(e.AckDeadline)
		b.beginAttempt(j)
	})
}

func (b *block) jobTaken(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobTaken) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		b.hold(j, log, int64(e.Worker), amount.Of(e.InputAsk), amount.Of(e.OutputAsk), int64(e.CompletionWindow))
		j.Taken = true
		b.promise(j, log)
		b.beginAttempt(j)
	})
}

func (b *block) jobAcknowledged(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobAcknowledged) error {
	return b.changeAttempt(ctx, e.JobId, func(j *store.Job, a *store.Attempt) {
		b.promise(j, log)
		a.AcknowledgedBlock, a.AcknowledgedAt, a.AcknowledgedTx = b.step(log)
	})
}

// hold gives a job to a worker.
func (b *block) hold(j *store.Job, log *types.Log, worker int64, inputAsk, outputAsk amount.Amount, window int64) {
	j.Attempt++
	j.Worker, j.InputAsk, j.OutputAsk, j.CompletionWindow = &worker, &inputAsk, &outputAsk, &window
	j.AssignedBlock, j.AssignedAt, j.AssignedTx = b.step(log)
}

// promise starts the completion window of a job.
func (b *block) promise(j *store.Job, log *types.Log) {
	j.Status = status(protocol.StatusAcknowledged)
	j.AcknowledgedBlock, j.AcknowledgedAt, j.AcknowledgedTx = b.step(log)
	deadline := b.time.Add(time.Duration(*j.CompletionWindow) * time.Second)
	j.CompletionDeadline = &deadline
}

// release takes a job from its worker. It waits, if only until the JobAssigned or JobRefunded that follows in the same
// transaction.
func release(j *store.Job) {
	j.Status, j.Taken = status(protocol.StatusSubmitted), false
	j.Worker, j.InputAsk, j.OutputAsk = nil, nil, nil
	j.AckDeadline, j.CompletionWindow, j.CompletionDeadline = nil, nil, nil
	j.AssignedBlock, j.AssignedAt, j.AssignedTx = nil, nil, nil
	j.AcknowledgedBlock, j.AcknowledgedAt, j.AcknowledgedTx = nil, nil, nil
}

func (b *block) jobDeclined(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobDeclined) error {
	return b.changeAttempt(ctx, e.JobId, func(j *store.Job, a *store.Attempt) {
		reason, fee := store.DeclineReason(protocol.DeclineReason(e.Reason).String()), amount.Of(e.Fee)
		a.Reason, a.Fee = &reason, &fee
		b.endAttempt(a, log, store.AttemptEndDeclined)
		release(j)
		j.Declines++
	})
}

func (b *block) jobCompleted(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobCompleted) error {
	return b.changeAttempt(ctx, e.JobId, func(j *store.Job, a *store.Attempt) {
		c, r := e.Completion, e.Receipt
		responseRoot, responseTop, traceRoot := common.Hash(c.ResponseRoot), common.Hash(c.ResponseTop), common.Hash(c.TraceRoot)
		responseBytes, answerBytes, tokens := int64(c.ResponseLength), int64(c.AnswerLength), int64(c.OutputTokens)
		hashOnly, evidence := len(e.Response) == 0, common.Hash(r.Evidence)
		latency, held, charge := int32(r.LatencyBps), amount.Of(r.Escrow), amount.Of(r.Charge)
		j.Status = status(protocol.StatusCompleted)
		j.HashOnly, j.ResponseRoot, j.ResponseTop, j.TraceRoot = &hashOnly, &responseRoot, &responseTop, &traceRoot
		j.ResponseBytes, j.AnswerBytes, j.OutputTokens = &responseBytes, &answerBytes, &tokens
		j.LatencyBps, j.Held, j.Charge, j.Evidence = &latency, &held, &charge, &evidence
		j.CompletedBlock, j.CompletedAt, j.CompletedTx = b.step(log)
		version, fee, bounty := int32(r.Version), int32(r.FeeBps), amount.Of(new(big.Int).SetUint64(r.Bounty))
		j.ParametersVersion, j.FeeBps, j.Bounty = &version, &fee, &bounty
		startCheck(j, r)
		b.endAttempt(a, log, store.AttemptEndCompleted)
	})
}

// startCheck notes until when the answer can be checked.
func startCheck(j *store.Job, r bindings.Receipt) {
	block := r.CheckableUntilBlock.Int64()
	j.CheckableUntil, j.CheckableUntilBlock = seconds(r.CheckableUntil), &block
}

func (b *block) deliveryDemanded(ctx context.Context, log *types.Log, e *bindings.DeliveryDeliveryDemanded) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		first, pages, delivered, deposit := int64(e.FirstPage), int64(e.Pages), int64(0), amount.Of(e.Deposit)
		j.FirstPage, j.Pages, j.DeliveredPages, j.Deposit = &first, &pages, &delivered, &deposit
		j.DeliveryDeadline = seconds(e.DeliveryDeadline)
		j.DemandedBlock, j.DemandedAt, j.DemandedTx = b.step(log)
	})
}

func (b *block) jobDelivered(ctx context.Context, log *types.Log, e *bindings.DeliveryJobDelivered) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		delivered := *j.DeliveredPages + int64(len(e.Pages))
		j.DeliveredPages = &delivered
		if e.Whole {
			j.DeliveredBlock, j.DeliveredAt, j.DeliveredTx = b.step(log)
			startCheck(j, e.Receipt)
		}
	})
}

func (b *block) jobTimedOut(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobTimedOut) error {
	if e.Worker == 0 { // it waited until it expired
		return b.changeJob(ctx, e.JobId, func(j *store.Job) { j.Timeouts++ })
	}
	return b.changeAttempt(ctx, e.JobId, func(j *store.Job, a *store.Attempt) {
		j.Timeouts++
		switch protocol.Status(e.From) {
		case protocol.StatusAssigned:
			b.endAttempt(a, log, store.AttemptEndMissedAck)
			release(j)
		case protocol.StatusAcknowledged:
			b.endAttempt(a, log, store.AttemptEndMissedCompletion)
			release(j)
		case protocol.StatusCompleted: // it stays the one who served
			b.endAttempt(a, log, store.AttemptEndFailedDelivery)
		}
	})
}

func (b *block) jobRefunded(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobRefunded) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		refund := amount.Of(e.Amount)
		j.Status, j.Refund = status(protocol.StatusRefunded), &refund
		j.RefundedBlock, j.RefundedAt, j.RefundedTx = b.step(log)
	})
}

func (b *block) jobSettled(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobSettled) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		charge, fee, reward, refund := amount.Of(e.Charge), amount.Of(e.Fee), amount.Of(e.Reward), amount.Of(e.Refund)
		j.Status = status(protocol.StatusSettled)
		j.Charge, j.Fee, j.Reward, j.Refund = &charge, &fee, &reward, &refund
		j.SettledBlock, j.SettledAt, j.SettledTx = b.step(log)
	})
}
