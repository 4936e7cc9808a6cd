package main

import "fmt"

var workerStakeCommand = act("stake", "add stake to a worker", "", withKey(workerStake), flags(amountFlag, workerFlag))

func workerStake(s *session) error {
	value, err := parseAmount(s.String("amount"), s.stakeToken())
	if err != nil {
		return err
	}
	number, err := s.worker()
	if err != nil {
		return err
	}
	if _, err := s.reader.Identity(s.Context.Context, number); err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Stake %s for worker %d.", newAmount(value, s.stakeToken()), number)); err != nil {
		return err
	}
	if err := s.approve(s.stakeToken(), s.contracts().Staking, value); err != nil {
		return err
	}
	if s.Bool("dry-run") && len(s.sent) > 0 { // the stake needs the allowance that was not sent
		return s.report("stake", nil)
	}
	if _, err := s.send("stake", s.contracts().Staking, staking.PackStake(number, value)); err != nil {
		return err
	}
	bond, err := s.reader.Bond(s.Context.Context, number)
	if err != nil {
		return err
	}
	return s.report("stake", map[string]any{"worker": number, "staked": newAmount(bond.Staked, s.stakeToken())})
}
