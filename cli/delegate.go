package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"
)

var delegateFlag = &cli.StringFlag{Name: "delegate", Usage: "`ADDRESS` that may spend your balance on jobs", Required: true}

var delegateCommand = group("delegate", "let another account spend your balance on jobs, up to a limit",
	act("set", "set what a delegate may spend from now on", "", withKey(delegateSet),
		flags(delegateFlag, &cli.StringFlag{Name: "limit", Usage: "`AMOUNT` with its unit, as in 1.5tUSD, or base units; 0 revokes", Required: true})),
	command("show", "show what a delegate may still spend", "", reading(delegateShow),
		flags(delegateFlag, &cli.StringFlag{Name: "owner", Usage: "`ADDRESS` whose balance it is", Required: true}), chainFlags, outputFlags),
)

// delegateSet lowers with the verb that a delegate cannot race, and raises with the other.
func delegateSet(s *session) error {
	delegate, err := parseAddress("delegate", s.String("delegate"))
	if err != nil {
		return err
	}
	limit := new(big.Int)
	if text := s.String("limit"); text != "0" {
		if limit, err = parseAmount(text, s.paymentToken()); err != nil {
			return err
		}
	}
	current, err := s.reader.DelegateLimit(s.Context.Context, s.account(), delegate)
	if err != nil {
		return err
	}
	verb, data := "setDelegate", vault.PackSetDelegate(delegate, limit)
	if limit.Sign() > 0 && limit.Cmp(current) < 0 {
		verb, data = "lowerDelegate", vault.PackLowerDelegate(delegate, limit)
	}
	summary := fmt.Sprintf("Let %s spend up to %s of your balance on jobs from now on; it may spend %s now.",
		delegate, newAmount(limit, s.paymentToken()), newAmount(current, s.paymentToken()))
	if err := s.confirm(summary); err != nil {
		return err
	}
	if _, err := s.send(verb, s.contracts().Vault, data); err != nil {
		return err
	}
	if s.Bool("dry-run") {
		return s.report("delegate", nil)
	}
	return s.reportDelegate(s.account(), delegate)
}

func (s *session) reportDelegate(owner, delegate common.Address) error {
	limit, err := s.reader.DelegateLimit(s.Context.Context, owner, delegate)
	if err != nil {
		return err
	}
	shown := newAmount(limit, s.paymentToken())
	if !s.Bool("json") {
		defer fmt.Fprintf(s.App.Writer, "%-12s %s\n", "limit", shown)
	}
	return s.report("delegate", map[string]any{"owner": owner.Hex(), "delegate": delegate.Hex(), "limit": shown})
}

func delegateShow(s *session) error {
	owner, err := parseAddress("owner", s.String("owner"))
	if err != nil {
		return err
	}
	delegate, err := parseAddress("delegate", s.String("delegate"))
	if err != nil {
		return err
	}
	limit, err := s.reader.DelegateLimit(s.Context.Context, owner, delegate)
	if err != nil {
		return err
	}
	shown := newAmount(limit, s.paymentToken())
	if s.Bool("json") {
		return s.printJSON(map[string]any{"schema": "stint.delegate.v1", "owner": owner.Hex(), "delegate": delegate.Hex(), "limit": shown})
	}
	fmt.Fprintf(s.App.Writer, "%-12s %s\n", "limit", shown)
	return nil
}
