package main

import (
	"fmt"

	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
)

var jobCancelCommand = act("cancel", "take back a job that waits for a worker; its escrow returns", "JOB", withKey(jobCancel))

func jobCancel(s *session) error {
	id, err := parseJobID(s.Args().First())
	if err != nil {
		return err
	}
	history, err := consumer.ReadHistory(s.Context.Context, s.reader, id)
	if err != nil {
		return err
	}
	if history.Status != protocol.StatusSubmitted {
		return refused("job %s is %s, and only one that waits as Submitted can be cancelled; see `stint job show`", id, history.Status)
	}
	if err := s.confirm(fmt.Sprintf("Cancel job %s.", id)); err != nil {
		return err
	}
	if _, err := s.send("cancel", s.contracts().JobRegistry, registry.PackCancel(history.Submitted.Request)); err != nil {
		return err
	}
	return s.report("job", map[string]any{"job": id.Hex()})
}
