package main

import (
	"fmt"
	"math/big"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/seal"
)

var delivery = bindings.NewDelivery()

var jobDemandCommand = act("demand", "make the worker put an answer on chain of which it showed only the hash; once a job, for a deposit", "JOB",
	withKey(jobDemand), flags(
		&cli.UintFlag{Name: "first-page", Usage: "first `PAGE` of 16 KiB, from 0"},
		&cli.UintFlag{Name: "pages", Usage: "`NUMBER` of pages; default: all from the first on"},
	))

func jobDemand(s *session) error {
	id, err := parseJobID(s.Args().First())
	if err != nil {
		return err
	}
	history, err := consumer.ReadHistory(s.Context.Context, s.reader, id)
	if err != nil {
		return err
	}
	if !history.Demandable() {
		return refused("job %s has nothing to demand: it is %s, or its answer is on chain, or was demanded before; see `stint job show`", id, history.Status)
	}
	first, count := uint32(s.Uint("first-page")), uint32(s.Uint("pages"))
	if first >= history.Pages() {
		return usage("--first-page %d is outside the answer, which has pages 0 to %d", first, history.Pages()-1)
	}
	if count == 0 {
		count = history.Pages() - first
	}
	deposit, err := s.deliveryDeposit(history, first, count)
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Demand %d pages of job %s for a deposit of %s.", count, id, deposit)); err != nil {
		return err
	}
	e := history.Completed
	data := delivery.PackDemand(id, history.Receipt(), e.Completion, first, count)
	if _, err := s.send("demand", s.contracts().Delivery, data); err != nil {
		return err
	}
	return s.report("demand", map[string]any{"job": id.Hex(), "firstPage": first, "pages": count, "deposit": deposit})
}

// deliveryDeposit is what the contract takes for pages: their bytes at the posting price of the job's terms.
func (s *session) deliveryDeposit(h *consumer.History, first, count uint32) (amount, error) {
	terms, err := s.reader.Terms(s.Context.Context, h.Submitted.TermsId)
	if err != nil {
		return amount{}, err
	}
	length := uint64(h.Completed.Completion.ResponseLength)
	size := min(uint64(first)*seal.PageSize+uint64(count)*seal.PageSize, length) - uint64(first)*seal.PageSize
	return newAmount(new(big.Int).Mul(new(big.Int).SetUint64(size), terms.PostingPrice), s.paymentToken()), nil
}
