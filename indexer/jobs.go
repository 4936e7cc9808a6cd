package indexer

import (
	"context"
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
			j.FromBlock, j.ToBlock = block, nil
			return q.InsertJob(ctx, store.InsertJobParams(j))
		},
	}
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

func (b *block) jobAssigned(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobAssigned) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		worker, window := int64(e.Worker), int64(e.CompletionWindow)
		inputAsk, outputAsk := amount.Of(e.InputAsk), amount.Of(e.OutputAsk)
		j.Status = status(protocol.StatusAssigned)
		j.Attempt++
		j.Worker, j.InputAsk, j.OutputAsk = &worker, &inputAsk, &outputAsk
		j.AckDeadline, j.CompletionWindow = seconds(e.AckDeadline), &window
		j.AssignedBlock, j.AssignedAt, j.AssignedTx = b.step(log)
	})
}

func (b *block) jobAcknowledged(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobAcknowledged) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		j.Status = status(protocol.StatusAcknowledged)
		j.AcknowledgedBlock, j.AcknowledgedAt, j.AcknowledgedTx = b.step(log)
		if j.CompletionWindow != nil {
			deadline := b.time.Add(time.Duration(*j.CompletionWindow) * time.Second)
			j.CompletionDeadline = &deadline
		}
	})
}

func (b *block) jobCompleted(ctx context.Context, log *types.Log, e *bindings.JobRegistryJobCompleted) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		c, r := e.Completion, e.Receipt
		responseRoot, traceRoot, evidence := common.Hash(c.ResponseRoot), common.Hash(c.TraceRoot), common.Hash(r.Evidence)
		responseBytes, answerBytes, tokens := int64(len(e.Response)), int64(c.AnswerLength), int64(c.OutputTokens)
		latency, held, charge := int32(r.LatencyBps), amount.Of(r.Escrow), amount.Of(r.Charge)
		j.Status = status(protocol.StatusCompleted)
		j.ResponseRoot, j.TraceRoot, j.Evidence = &responseRoot, &traceRoot, &evidence
		j.ResponseBytes, j.AnswerBytes, j.OutputTokens = &responseBytes, &answerBytes, &tokens
		j.LatencyBps, j.Held, j.Charge = &latency, &held, &charge
		j.CompletedBlock, j.CompletedAt, j.CompletedTx = b.step(log)
	})
}

// jobTimedOut takes the job from its worker. It waits, if only until the JobAssigned or JobRefunded that follows in the
// same transaction.
func (b *block) jobTimedOut(ctx context.Context, e *bindings.JobRegistryJobTimedOut) error {
	return b.changeJob(ctx, e.JobId, func(j *store.Job) {
		j.Status = status(protocol.StatusSubmitted)
		j.Timeouts++
		j.Worker, j.InputAsk, j.OutputAsk = nil, nil, nil
		j.AckDeadline, j.CompletionWindow, j.CompletionDeadline = nil, nil, nil
		j.AssignedBlock, j.AssignedAt, j.AssignedTx = nil, nil, nil
		j.AcknowledgedBlock, j.AcknowledgedAt, j.AcknowledgedTx = nil, nil, nil
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
