package main

import (
	"fmt"
	"time"
)

var workerUnstakeCommand = act("unstake", "ask stake back; it stays slashable until it is withdrawn", "", withKey(workerUnstake), flags(amountFlag, workerFlag))

func workerUnstake(s *session) error {
	value, err := parseAmount(s.String("amount"), s.stakeToken())
	if err != nil {
		return err
	}
	number, err := s.worker()
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Ask back %s of worker %d.", newAmount(value, s.stakeToken()), number)); err != nil {
		return err
	}
	if _, err := s.send("unstake", s.contracts().Staking, staking.PackUnstake(number, value)); err != nil {
		return err
	}
	bond, err := s.reader.Bond(s.Context.Context, number)
	if err != nil {
		return err
	}
	return s.report("stake", map[string]any{
		"worker": number, "staked": newAmount(bond.Staked, s.stakeToken()), "unbonding": newAmount(bond.Unbonding, s.stakeToken()),
		"availableAt": time.Unix(bond.AvailableAt.Int64(), 0).UTC().Format(time.RFC3339),
	})
}
