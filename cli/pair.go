package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
)

var pairing = bindings.NewPairing()

const maxCodeLife = 30 * 24 * time.Hour // as the contract has it

var pairCommand = group("pair", "trust workers with your private jobs",
	act("new", "make a pairing code for one worker; it is shown once", "", pairNew,
		flags(&cli.DurationFlag{Name: "life", Usage: "how long the code can be claimed, up to 720h", Value: time.Hour})),
	act("revoke", "make a code worthless that nobody has claimed; CODE is the code or its address, or - to read it from stdin", "CODE", withKey(pairRevoke)),
	command("show", "show a consumer's codes and the workers it is paired with", "", reading(pairShow),
		flags(&cli.StringFlag{Name: "consumer", Usage: "`ADDRESS` of the consumer", Required: true}), chainFlags, outputFlags),
)

var unpairCommand = act("unpair", "stop trusting a worker with your private jobs", "", withKey(unpair),
	flags(&cli.UintFlag{Name: "worker", Usage: "worker `NUMBER`", Required: true}))

func pairNew(c *cli.Context) error {
	if life := c.Duration("life"); life < time.Second || life > maxCodeLife {
		return usage("--life %s is outside 1s to 720h", life)
	}
	return withKey(registerCode)(c)
}

// registerCode shows the code only once the chain has it, so that nobody is given one that pairs with nobody.
func registerCode(s *session) error {
	code := newPairCode()
	key, err := code.key()
	if err != nil {
		return err
	}
	head, err := s.chain.HeaderByNumber(s.Context.Context, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	expiry := head.Time + uint64(s.Duration("life")/time.Second)
	signature, err := s.signRegistration(key, s.account(), expiry)
	if err != nil {
		return err
	}
	until := shownTime(expiry)
	if err := s.confirm(fmt.Sprintf("Register a pairing code that a worker can claim until %s.", until)); err != nil {
		return err
	}
	data := pairing.PackRegisterCode(addressOf(key), new(big.Int).SetUint64(expiry), signature)
	if _, err := s.send("registerCode", s.contracts().Pairing, data); err != nil {
		return err
	}
	if s.Bool("dry-run") {
		return s.report("pairing-code", nil)
	}
	if !s.Bool("json") {
		defer fmt.Fprintf(s.App.Writer, "%-12s %s\n%-12s %s\n%-12s %s\n", "code", code, "address", addressOf(key), "until", until)
	}
	return s.report("pairing-code", map[string]any{"code": code.String(), "address": addressOf(key).Hex(), "until": until})
}

func pairRevoke(s *session) error {
	address, err := codeAddress(s)
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Revoke the pairing code %s.", address)); err != nil {
		return err
	}
	if _, err := s.send("revokeCode", s.contracts().Pairing, pairing.PackRevokeCode(address)); err != nil {
		return err
	}
	return s.report("pairing-code", map[string]any{"address": address.Hex()})
}

// codeAddress takes the code or, from somebody who has only what the chain shows, its address.
func codeAddress(s *session) (common.Address, error) {
	if text := s.Args().First(); len(text) > 2 && text[:2] == "0x" {
		return parseAddress("code", text)
	}
	code, err := readPairCode(s)
	if err != nil {
		return common.Address{}, err
	}
	key, err := code.key()
	if err != nil {
		return common.Address{}, err
	}
	return addressOf(key), nil
}

// shownCode is one code in JSON.
type shownCode struct {
	Address string `json:"address"`
	Until   string `json:"until"`
	State   string `json:"state"` // open, expired, or spent: claimed or revoked
}

func pairShow(s *session) error {
	consumer, err := parseAddress("consumer", s.String("consumer"))
	if err != nil {
		return err
	}
	codes, err := s.reader.PairingCodes(s.Context.Context, consumer)
	if err != nil {
		return err
	}
	workers, err := s.reader.PairedWorkers(s.Context.Context, consumer)
	if err != nil {
		return err
	}
	head, err := s.chain.HeaderByNumber(s.Context.Context, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	shown := make([]shownCode, len(codes))
	for i, code := range codes {
		shown[i] = shownCode{code.Address.Hex(), shownTime(code.Until), stateOf(code, head.Time)}
	}
	if s.Bool("json") {
		return s.printJSON(map[string]any{"schema": "stint.pairings.v1", "consumer": consumer.Hex(), "workers": workers, "codes": shown})
	}
	for _, worker := range workers {
		fmt.Fprintf(s.App.Writer, "paired       worker %d\n", worker)
	}
	for _, code := range shown {
		fmt.Fprintf(s.App.Writer, "%-12s %s  until %s\n", "code "+code.State, code.Address, code.Until)
	}
	return nil
}

func stateOf(code chain.PairingCode, now uint64) string {
	switch {
	case code.Spent:
		return "spent"
	case now >= code.Until:
		return "expired"
	}
	return "open"
}

func unpair(s *session) error { return s.unpair(s.account(), uint32(s.Uint("worker"))) }

func (s *session) unpair(consumer common.Address, worker uint32) error {
	if err := s.confirm(fmt.Sprintf("End the pairing of worker %d with consumer %s.", worker, consumer)); err != nil {
		return err
	}
	if _, err := s.send("unpair", s.contracts().Pairing, pairing.PackUnpair(consumer, worker)); err != nil {
		return err
	}
	return s.report("pairing", map[string]any{"consumer": consumer.Hex(), "worker": worker, "paired": false})
}

func shownTime(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }
