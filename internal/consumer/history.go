package consumer

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
)

// History is what the events of a job say so far.
type History struct {
	Submitted *bindings.JobRegistryJobSubmitted
	Attempts  []Attempt
	Completed *bindings.JobRegistryJobCompleted
	Demanded  *bindings.DeliveryDeliveryDemanded
	Delivered []*bindings.DeliveryJobDelivered
	Settled   *bindings.JobRegistryJobSettled
	Refunded  *bindings.JobRegistryJobRefunded
	Status    protocol.Status // the last status the events name
	Worker    uint32          // that has the job or served it; 0 while it waits
}

// Attempt is one worker's turn.
type Attempt struct {
	Worker uint32
	Ended  string // "Declined (Busy)", "MissedAck", "Completed" and so on; empty while it lasts
}

// ReadHistory reads the events of a job, or returns chain.ErrUnknown.
func ReadHistory(ctx context.Context, reader *chain.Reader, id common.Hash) (*History, error) {
	logs, err := reader.JobLogs(ctx, id, reader.Deployment.StartBlock)
	if err != nil {
		return nil, err
	}
	events := protocol.NewEvents(reader.Deployment)
	var h History
	for i := range logs {
		event, err := events.Decode(&logs[i])
		if err != nil {
			return nil, err
		}
		h.apply(event)
	}
	if h.Submitted == nil {
		return nil, fmt.Errorf("job %s: %w", id, chain.ErrUnknown)
	}
	return &h, nil
}

func (h *History) apply(event any) {
	switch e := event.(type) {
	case *bindings.JobRegistryJobSubmitted:
		h.Submitted, h.Status = e, protocol.StatusSubmitted
	case *bindings.JobRegistryJobAssigned:
		h.begin(e.Worker, protocol.StatusAssigned)
	case *bindings.JobRegistryJobTaken:
		h.begin(e.Worker, protocol.StatusAcknowledged)
	case *bindings.JobRegistryJobAcknowledged:
		h.Status = protocol.StatusAcknowledged
	case *bindings.JobRegistryJobDeclined:
		h.end(fmt.Sprintf("Declined (%s)", protocol.DeclineReason(e.Reason)), protocol.Status(e.Next))
	case *bindings.JobRegistryJobCompleted:
		worker := h.Worker
		h.end("Completed", protocol.StatusCompleted)
		h.Completed, h.Worker = e, worker
	case *bindings.JobRegistryJobTimedOut:
		h.end(missed(protocol.Status(e.From)), protocol.Status(e.Next))
	case *bindings.DeliveryDeliveryDemanded:
		h.Demanded = e
	case *bindings.DeliveryJobDelivered:
		h.Delivered = append(h.Delivered, e)
	case *bindings.JobRegistryJobRefunded:
		h.Refunded, h.Status = e, protocol.StatusRefunded
	case *bindings.JobRegistryJobSettled:
		h.Settled, h.Status = e, protocol.StatusSettled
	}
}

func (h *History) begin(worker uint32, status protocol.Status) {
	h.Worker, h.Status = worker, status
	h.Attempts = append(h.Attempts, Attempt{Worker: worker})
}

func (h *History) end(how string, status protocol.Status) {
	h.Worker, h.Status = 0, status
	if len(h.Attempts) > 0 && how != "" {
		h.Attempts[len(h.Attempts)-1].Ended = how
	}
}

// missed names what a worker did not do; a job that waited had none.
func missed(from protocol.Status) string {
	switch from {
	case protocol.StatusAssigned:
		return protocol.OffenceMissedAck.String()
	case protocol.StatusAcknowledged:
		return protocol.OffenceMissedCompletion.String()
	case protocol.StatusCompleted:
		return protocol.OffenceFailedDelivery.String()
	default:
		return ""
	}
}

// HashOnly says whether the response of a completed job is not on chain.
func (h *History) HashOnly() bool { return h.Completed != nil && len(h.Completed.Response) == 0 }

// Demandable says whether the pages of a response can still be asked for, as far as events tell.
func (h *History) Demandable() bool {
	return h.Status == protocol.StatusCompleted && h.HashOnly() && h.Demanded == nil
}

// DeliveryOpen says whether demanded pages have not all come.
func (h *History) DeliveryOpen() bool {
	return h.Status == protocol.StatusCompleted && h.Demanded != nil && !h.whole()
}

func (h *History) whole() bool {
	return len(h.Delivered) > 0 && h.Delivered[len(h.Delivered)-1].Whole
}

// Receipt returns the receipt a completed job settles with.
func (h *History) Receipt() bindings.Receipt {
	if h.whole() {
		return h.Delivered[len(h.Delivered)-1].Receipt
	}
	return h.Completed.Receipt
}

// Pages returns how many pages the response of a completed job has.
func (h *History) Pages() uint32 {
	return (h.Completed.Completion.ResponseLength + seal.PageSize - 1) / seal.PageSize
}

// response returns the whole response if the chain has it: inline or delivered.
func (h *History) response() []byte {
	if !h.HashOnly() {
		return h.Completed.Response
	}
	var all []byte
	for _, part := range h.Delivered {
		for _, page := range part.Pages {
			all = append(all, page...)
		}
	}
	if uint64(len(all)) != uint64(h.Completed.Completion.ResponseLength) {
		return nil
	}
	return all
}
