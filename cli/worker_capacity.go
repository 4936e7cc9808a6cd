package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

var workerCapacityCommand = act("capacity", "take more or fewer jobs at the same time; more needs more stake", "", withKey(workerCapacity),
	flags(workerFlag, &cli.UintFlag{Name: "capacity", Usage: "jobs taken at the same time, 1 to 255", Required: true}))

func workerCapacity(s *session) error {
	capacity, err := parseCapacity(s.Uint("capacity"))
	if err != nil {
		return err
	}
	number, err := s.worker()
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Let worker %d take %d jobs at the same time.", number, capacity)); err != nil {
		return err
	}
	if _, err := s.send("setCapacity", s.contracts().WorkerRegistry, workers.PackSetCapacity(number, capacity)); err != nil {
		return err
	}
	return s.report("worker", map[string]any{"worker": number, "capacity": capacity})
}

func parseCapacity(value uint) (uint8, error) {
	if value < 1 || value > 255 {
		return 0, usage("--capacity %d is outside 1 to 255", value)
	}
	return uint8(value), nil
}
