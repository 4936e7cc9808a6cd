package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/internal/chain"
)

var workerPairCommand = act("pair", "claim a consumer's pairing code, or - to read it from stdin: the consumer can then send you private jobs", "CODE",
	withKey(workerPair), flags(workerFlag))

var workerUnpairCommand = act("unpair", "take no more private jobs from a consumer", "", withKey(workerUnpair),
	flags(workerFlag, &cli.StringFlag{Name: "consumer", Usage: "`ADDRESS` of the consumer", Required: true}))

func workerPair(s *session) error {
	code, err := readPairCode(s)
	if err != nil {
		return err
	}
	key, err := code.key()
	if err != nil {
		return err
	}
	number, err := s.worker()
	if err != nil {
		return err
	}
	registered, err := s.reader.PairingCode(s.Context.Context, addressOf(key))
	if errors.Is(err, chain.ErrUnknown) {
		return refused("no consumer has registered this code: look whether --rpc-url and --deployment are of the consumer's network, and ask for another code of `stint pair new`")
	}
	if err != nil {
		return err
	}
	signature, err := s.signClaim(key, registered.Consumer, s.account())
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Pair worker %d with consumer %s.", number, registered.Consumer)); err != nil {
		return err
	}
	if _, err := s.send("pair", s.contracts().Pairing, pairing.PackPair(number, addressOf(key), signature)); err != nil {
		return err
	}
	return s.report("pairing", map[string]any{"consumer": registered.Consumer.Hex(), "worker": number, "paired": !s.Bool("dry-run")})
}

func workerUnpair(s *session) error {
	consumer, err := parseAddress("consumer", s.String("consumer"))
	if err != nil {
		return err
	}
	number, err := s.worker()
	if err != nil {
		return err
	}
	return s.unpair(consumer, number)
}

const maxCodeText = 256 // bytes of stdin

// readPairCode reads the code from the argument, or from stdin for "-", which keeps it out of the list of processes.
func readPairCode(s *session) (pairCode, error) {
	text := s.Args().First()
	if text == "-" {
		var err error
		text, err = typed(s.Context.Context, func() (string, error) {
			raw, err := io.ReadAll(io.LimitReader(os.Stdin, maxCodeText))
			return string(raw), err
		})
		if err != nil {
			return pairCode{}, fmt.Errorf("read pairing code from stdin: %w", err)
		}
	}
	return parsePairCode(text)
}
