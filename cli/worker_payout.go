package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

var workerPayoutCommand = act("payout", "name another receiver of rewards, of those not paid yet, too", "", withKey(workerPayout),
	flags(workerFlag, &cli.StringFlag{Name: "payout", Usage: "`ADDRESS` that receives rewards", Required: true}))

func workerPayout(s *session) error {
	payout, err := parseAddress("payout", s.String("payout"))
	if err != nil {
		return err
	}
	number, err := s.worker()
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Pay the rewards of worker %d to %s.", number, payout)); err != nil {
		return err
	}
	if _, err := s.send("setPayout", s.contracts().WorkerRegistry, workers.PackSetPayout(number, payout)); err != nil {
		return err
	}
	return s.report("worker", map[string]any{"worker": number, "payout": payout.Hex()})
}
