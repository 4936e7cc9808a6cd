package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/internal/consumer"
)

var jobShowCommand = command("show", "show a job as its events tell it", "JOB", reading(jobShow), chainFlags, outputFlags)

func jobShow(s *session) error {
	id, err := parseJobID(s.Args().First())
	if err != nil {
		return err
	}
	history, err := consumer.ReadHistory(s.Context.Context, s.reader, id)
	if err != nil {
		return err
	}
	view := s.jobView(id, history)
	if s.Bool("json") {
		return s.printJSON(view)
	}
	for _, name := range []string{"job", "status", "consumer", "terms", "worker", "escrow", "delivery", "charge", "fee", "reward", "refund"} {
		if value, ok := view[name]; ok {
			fmt.Fprintf(s.App.Writer, "%-12s %v\n", name, value)
		}
	}
	for i, attempt := range history.Attempts {
		fmt.Fprintf(s.App.Writer, "%-12s worker %d %s\n", fmt.Sprintf("attempt %d", i+1), attempt.Worker, attempt.Ended)
	}
	return nil
}

func (s *session) jobView(id common.Hash, h *consumer.History) map[string]any {
	token := s.paymentToken()
	view := map[string]any{
		"schema": "stint.job.v1", "job": id.Hex(), "status": h.Status.String(),
		"consumer": h.Submitted.Consumer.Hex(), "terms": h.Submitted.TermsId, "escrow": newAmount(h.Submitted.Escrow, token),
	}
	if h.Worker != 0 {
		view["worker"] = h.Worker
	}
	attempts := []map[string]any{}
	for _, a := range h.Attempts {
		attempts = append(attempts, map[string]any{"worker": a.Worker, "ended": a.Ended})
	}
	view["attempts"] = attempts
	if h.HashOnly() {
		view["delivery"] = deliveryWord(h)
	}
	if h.Completed != nil {
		view["charge"] = newAmount(h.Completed.Receipt.Charge, token)
		view["outputTokens"] = h.Completed.Completion.OutputTokens
	}
	if h.Settled != nil {
		view["fee"] = newAmount(h.Settled.Fee, token)
		view["reward"] = newAmount(h.Settled.Reward, token)
		view["refund"] = newAmount(h.Settled.Refund, token)
	}
	if h.Refunded != nil {
		view["refund"] = newAmount(h.Refunded.Amount, token)
	}
	return view
}

// deliveryWord says how an answer of which the chain has only the hash stands.
func deliveryWord(h *consumer.History) string {
	switch {
	case h.Demanded == nil:
		return "hash only"
	case h.DeliveryOpen():
		return "demanded"
	case len(h.Delivered) > 0:
		return "delivered"
	default:
		return "not delivered"
	}
}
