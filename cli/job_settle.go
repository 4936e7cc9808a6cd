package main

import (
	"fmt"

	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
)

var jobSettleCommand = act("settle", "settle a completed job whose windows have passed, for its bounty", "JOB", withKey(jobSettle))

func jobSettle(s *session) error {
	id, err := parseJobID(s.Args().First())
	if err != nil {
		return err
	}
	history, err := consumer.ReadHistory(s.Context.Context, s.reader, id)
	if err != nil {
		return err
	}
	if history.Status != protocol.StatusCompleted {
		return refused("job %s is %s, and only a Completed one can be settled; see `stint job show`", id, history.Status)
	}
	if history.DeliveryOpen() {
		return refused("job %s waits for the pages that were demanded; settle it after they came, or end it with `stint job timeout`", id)
	}
	if err := s.confirm(fmt.Sprintf("Settle job %s.", id)); err != nil {
		return err
	}
	if _, err := s.send("settle", s.contracts().JobRegistry, registry.PackSettle(id, history.Receipt())); err != nil {
		return err
	}
	return s.report("job", map[string]any{"job": id.Hex()})
}
