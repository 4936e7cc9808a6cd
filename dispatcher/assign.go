package dispatcher

import (
	"context"
	"fmt"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// assign gives a waiting job to the first worker that can take it.
func (k *keeper) assign(ctx context.Context, j job) error {
	workers, err := k.order(ctx, j)
	if err != nil {
		return err
	}
	for _, worker := range workers {
		err := k.assignTo(ctx, j, worker)
		switch revertName(err) {
		case "NotCandidate", "WorkerNotUsable": // it had the job before, or cannot take one now
		case "NotDispatcher":
			if k.strange.begins() {
				k.Log.WarnContext(ctx, "This account assigns nothing: it is no dispatcher; run `stint admin dispatcher add`", "account", k.Sender.Address())
			}
			return fmt.Errorf("%w: %w", errNotNow, err)
		default:
			return err
		}
	}
	return errNotNow
}

// assignTo gives a job to one worker. A worker is given one job at a time: whether it can take a second is known once the
// first is mined.
func (k *keeper) assignTo(ctx context.Context, j job, worker uint32) error {
	if _, taken := k.assigning.LoadOrStore(worker, j.id); taken {
		return errNotNow
	}
	defer k.assigning.Delete(worker)
	call := txmgr.Call{To: k.Reader.Deployment.Contracts.JobRegistry, Data: registry.PackAssign(j.request, worker)}
	if _, err := k.send(ctx, actionAssign.String(), call, "job", j.id, "worker", worker); err != nil {
		return err
	}
	k.strange.ends()
	k.Log.InfoContext(ctx, "Job assigned", "job", j.id, "worker", worker)
	return nil
}

// order returns the workers to try: for an open job those that live, as drawn for this job; else the candidates as the
// consumer ordered them, those that live before those of which nothing is known.
func (k *keeper) order(ctx context.Context, j job) ([]uint32, error) {
	if protocol.Privacy(j.request.Privacy) != protocol.PrivacyOpen {
		var live, silent []uint32
		for _, candidate := range j.request.Candidates {
			worker := uint32(candidate >> 32)
			if k.roster.ready(worker, j.request.TermsId, k.now()) {
				live = append(live, worker)
			} else {
				silent = append(silent, worker)
			}
		}
		return append(live, silent...), nil
	}
	eligible, err := k.entrants.at(ctx, j.head, j.request.TermsId)
	if err != nil {
		return nil, err
	}
	seed, err := k.seedOf(ctx, j.head, j.request)
	if err != nil {
		return nil, err
	}
	var workers []uint32
	for _, e := range draw.Order(seed, k.enter(j, eligible), len(eligible)) {
		workers = append(workers, e.Number)
	}
	return workers, nil
}

// enter returns the workers of an open job's draw.
func (k *keeper) enter(j job, eligible []chain.Entrant) []draw.Entrant {
	r := j.request
	size := draw.Size{InputBytes: r.InputBytes, MaxOutputTokens: r.MaxOutputTokens}
	var in []draw.Entrant
	for _, e := range eligible {
		fits := e.InputAsk.Cmp(r.MaxInputAsk) <= 0 && e.OutputAsk.Cmp(r.MaxOutputAsk) <= 0
		if fits && k.roster.ready(e.Number, r.TermsId, k.now()) {
			in = append(in, e.For(size))
		}
	}
	return in
}
