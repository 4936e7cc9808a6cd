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
	for _, name := range []string{"job", "status", "consumer", "terms", "worker", "escrow", "charge", "fee", "reward", "refund"} {
		if value, ok := view[name]; ok {
			fmt.Fprintf(s.App.Writer, "%-12s %v\n", name, value)
		}
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
