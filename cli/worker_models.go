package main

import (
	"fmt"
	"math/big"

	"github.com/urfave/cli/v2"
)

var termsFlag = &cli.UintFlag{Name: "terms", Usage: "terms `NUMBER`, as `stint admin model add` printed it", Required: true}

// askFlags are a worker's prices.
var askFlags = flags(
	&cli.Uint64Flag{Name: "input-ask", Usage: "base units per 1,000,000 input bytes", Value: 100_000_000},
	&cli.Uint64Flag{Name: "output-ask", Usage: "base units per 1,000,000 output tokens", Value: 400_000_000},
)

var workerModelsCommand = group("models", "offer models, change prices and withdraw offers",
	act("add", "offer a model at a price", "", withKey(workerModelsAdd), flags(termsFlag, workerFlag), askFlags),
	act("price", "change the price of an offer; jobs keep the price they were given at", "", withKey(workerModelsPrice),
		flags(termsFlag, workerFlag), askFlags),
	act("remove", "withdraw an offer; assigned jobs go on", "", withKey(workerModelsRemove), flags(termsFlag, workerFlag)),
)

func workerModelsAdd(s *session) error {
	return setPrice(s, "addModel", "Offer terms %d as worker %d at %s / %s.", workers.PackAddModel)
}

func workerModelsPrice(s *session) error {
	return setPrice(s, "setAsk", "Change the price of terms %d of worker %d to %s / %s.", workers.PackSetAsk)
}

func setPrice(s *session, verb, summary string, pack func(number, terms uint32, inputAsk, outputAsk *big.Int) []byte) error {
	inputAsk, err := parseAsk("input-ask", s.Uint64("input-ask"))
	if err != nil {
		return err
	}
	outputAsk, err := parseAsk("output-ask", s.Uint64("output-ask"))
	if err != nil {
		return err
	}
	number, err := s.worker()
	if err != nil {
		return err
	}
	terms := uint32(s.Uint("terms"))
	if err := s.confirm(fmt.Sprintf(summary, terms, number, inputAsk, outputAsk)); err != nil {
		return err
	}
	if _, err := s.send(verb, s.contracts().WorkerRegistry, pack(number, terms, inputAsk, outputAsk)); err != nil {
		return err
	}
	return s.report("offer", map[string]any{"worker": number, "terms": terms})
}

func workerModelsRemove(s *session) error {
	number, err := s.worker()
	if err != nil {
		return err
	}
	terms := uint32(s.Uint("terms"))
	if err := s.confirm(fmt.Sprintf("Withdraw the offer of terms %d by worker %d.", terms, number)); err != nil {
		return err
	}
	if _, err := s.send("removeModel", s.contracts().WorkerRegistry, workers.PackRemoveModel(number, terms)); err != nil {
		return err
	}
	return s.report("offer", map[string]any{"worker": number, "terms": terms})
}
