package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
)

var vault = bindings.NewVault()

var depositCommand = act("deposit", "deposit payment tokens to pay for jobs", "", withKey(deposit),
	flags(amountFlag, &cli.BoolFlag{Name: "permit", Usage: "sign a permit instead of approving: one transaction, with a token that has EIP-2612"}))

func deposit(s *session) error {
	value, err := parseAmount(s.String("amount"), s.paymentToken())
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Deposit %s.", newAmount(value, s.paymentToken()))); err != nil {
		return err
	}
	if s.Bool("permit") {
		return s.depositWithPermit(value)
	}
	if err := s.approve(s.paymentToken(), s.contracts().Vault, value); err != nil {
		return err
	}
	if s.Bool("dry-run") && len(s.sent) > 0 { // the deposit needs the allowance that was not sent
		return s.report("balance", nil)
	}
	if _, err := s.send("deposit", s.contracts().Vault, vault.PackDeposit(value)); err != nil {
		return err
	}
	return s.reportBalance()
}

func (s *session) reportBalance() error {
	balance, err := s.reader.Balance(s.Context.Context, s.account())
	if err != nil {
		return err
	}
	if !s.Bool("json") {
		defer fmt.Fprintf(s.App.Writer, "%-12s %s\n", "balance", newAmount(balance, s.paymentToken()))
	}
	return s.report("balance", map[string]any{"account": s.account().Hex(), "balance": newAmount(balance, s.paymentToken())})
}
