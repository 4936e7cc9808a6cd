package main

import "fmt"

var workerUnjailCommand = act("unjail", "end a jail after its term", "", withKey(workerUnjail), flags(workerFlag))

func workerUnjail(s *session) error {
	number, err := s.worker()
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("End the jail of worker %d.", number)); err != nil {
		return err
	}
	if _, err := s.send("unjail", s.contracts().WorkerRegistry, workers.PackUnjail(number)); err != nil {
		return err
	}
	return s.report("worker", map[string]any{"worker": number})
}
