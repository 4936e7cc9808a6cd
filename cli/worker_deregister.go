package main

import "fmt"

var workerDeregisterCommand = act("deregister", "take no work any more, for good; running jobs, rewards and stake go on by their rules", "",
	withKey(workerDeregister), flags(workerFlag))

func workerDeregister(s *session) error {
	number, err := s.worker()
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Deregister worker %d for good. Its account cannot be a worker again.", number)); err != nil {
		return err
	}
	if _, err := s.send("deregister", s.contracts().WorkerRegistry, workers.PackDeregister(number)); err != nil {
		return err
	}
	return s.report("worker", map[string]any{"worker": number})
}
