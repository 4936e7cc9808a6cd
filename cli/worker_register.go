package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/internal/seal"
)

var workerRegisterCommand = act("register", "register the account that signs as a worker", "", workerRegister,
	flags(
		&cli.StringFlag{Name: "operator", Usage: "`ADDRESS` of the sidecar's hot key", Required: true},
		&cli.StringFlag{Name: "payout", Usage: "`ADDRESS` that receives rewards", Required: true},
		&cli.UintFlag{Name: "capacity", Usage: "jobs taken at the same time, 1 to 255", Value: 1},
	), workerKeyFlags)

func workerRegister(c *cli.Context) error {
	operator, err := parseAddress("operator", c.String("operator"))
	if err != nil {
		return err
	}
	payout, err := parseAddress("payout", c.String("payout"))
	if err != nil {
		return err
	}
	capacity, err := parseCapacity(c.Uint("capacity"))
	if err != nil {
		return err
	}
	keys, err := workerKeys(c)
	if err != nil {
		return err
	}
	return withKey(func(s *session) error {
		data := workers.PackRegister(operator, payout, capacity, keys.Encryption.Public().Bytes(), receiptKey(keys))
		if err := s.confirm(fmt.Sprintf("Register %s as a worker with operator %s, paid to %s.", s.account(), operator, payout)); err != nil {
			return err
		}
		if _, err := s.send("register", s.contracts().WorkerRegistry, data); err != nil {
			return err
		}
		if s.Bool("dry-run") {
			return s.report("worker", nil)
		}
		number, err := s.reader.WorkerNumber(s.Context.Context, s.account())
		if err != nil {
			return err
		}
		return s.report("worker", map[string]any{"worker": number})
	})(c)
}

func receiptKey(keys seal.WorkerKeys) (public [32]byte) {
	copy(public[:], keys.Receipt[32:]) // an ed25519 private key ends with its public key
	return public
}
