package main

import "fmt"

var compensationCommand = group("compensation", "what a slashed worker owes you",
	act("claim", "claim the compensation of jobs whose workers were slashed", "", withKey(compensationClaim)),
)

func compensationClaim(s *session) error {
	value, err := s.reader.Compensation(s.Context.Context, s.account())
	if err != nil {
		return err
	}
	claimed := newAmount(value, s.stakeToken())
	if err := s.confirm(fmt.Sprintf("Claim %s.", claimed)); err != nil {
		return err
	}
	if _, err := s.send("claimCompensation", s.contracts().Staking, staking.PackClaimCompensation()); err != nil {
		return err
	}
	return s.report("compensation", map[string]any{"account": s.account().Hex(), "claimed": claimed})
}
