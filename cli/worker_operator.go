package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

var workerOperatorCommand = act("operator", "name another hot key; it serves the jobs that run, too", "", withKey(workerOperator),
	flags(workerFlag, &cli.StringFlag{Name: "operator", Usage: "`ADDRESS` of the sidecar's new hot key", Required: true}))

func workerOperator(s *session) error {
	operator, err := parseAddress("operator", s.String("operator"))
	if err != nil {
		return err
	}
	number, err := s.worker()
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Make %s the operator of worker %d. The former one can do nothing from then on.", operator, number)); err != nil {
		return err
	}
	if _, err := s.send("setOperator", s.contracts().WorkerRegistry, workers.PackSetOperator(number, operator)); err != nil {
		return err
	}
	return s.report("worker", map[string]any{"worker": number, "operator": operator.Hex()})
}
