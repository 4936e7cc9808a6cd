package main

import (
	"fmt"
)

var withdrawCommand = act("withdraw", "withdraw payment tokens that no job holds", "", withKey(withdraw), flags(amountFlag))

func withdraw(s *session) error {
	value, err := parseAmount(s.String("amount"), s.paymentToken())
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Withdraw %s to %s.", newAmount(value, s.paymentToken()), s.account())); err != nil {
		return err
	}
	if _, err := s.send("withdrawBalance", s.contracts().Vault, vault.PackWithdrawBalance(value)); err != nil {
		return err
	}
	return s.reportBalance()
}
