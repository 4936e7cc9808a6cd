package main

import (
	"fmt"

	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
)

var jobTimeoutCommand = act("timeout", "move on a job whose deadline has passed, for its bounty", "JOB", withKey(jobTimeout))

func jobTimeout(s *session) error {
	id, err := parseJobID(s.Args().First())
	if err != nil {
		return err
	}
	history, err := consumer.ReadHistory(s.Context.Context, s.reader, id)
	if err != nil {
		return err
	}
	to, data := s.contracts().JobRegistry, registry.PackTimeOut(history.Submitted.Request)
	switch {
	case history.DeliveryOpen():
		to, data = s.contracts().Delivery, delivery.PackTimeOut(history.Submitted.Request, history.Receipt())
	case history.Status == protocol.StatusRefunded, history.Status == protocol.StatusSettled, history.Status == protocol.StatusCompleted:
		return refused("job %s is %s: there is nothing to time out", id, history.Status)
	}
	if err := s.confirm(fmt.Sprintf("Time out job %s.", id)); err != nil {
		return err
	}
	if _, err := s.send("timeOut", to, data); err != nil {
		return err
	}
	return s.report("job", map[string]any{"job": id.Hex()})
}
