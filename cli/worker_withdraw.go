package main

import "fmt"

var workerWithdrawCommand = act("withdraw", "withdraw unbonded stake to the worker's account", "", withKey(workerWithdraw), flags(workerFlag))

func workerWithdraw(s *session) error {
	number, err := s.worker()
	if err != nil {
		return err
	}
	bond, err := s.reader.Bond(s.Context.Context, number)
	if err != nil {
		return err
	}
	value := newAmount(bond.Unbonding, s.stakeToken())
	if err := s.confirm(fmt.Sprintf("Withdraw %s of worker %d.", value, number)); err != nil {
		return err
	}
	if _, err := s.send("withdraw", s.contracts().Staking, staking.PackWithdraw(number)); err != nil {
		return err
	}
	return s.report("stake", map[string]any{"worker": number, "withdrawn": value})
}
