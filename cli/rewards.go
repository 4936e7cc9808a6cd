package main

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
)

var rewards = bindings.NewRewardDistributor()

var rewardsCommand = group("rewards", "pay workers",
	command("show", "show what every worker has earned and is still owed", "", reading(rewardsShow), chainFlags, outputFlags),
	act("distribute", "pay every worker whose credit is above the threshold, in one transaction", "", withKey(rewardsDistribute),
		flags(&cli.StringFlag{Name: "threshold", Usage: "least `AMOUNT` worth a payment; default: any"})),
	act("claim", "pay one worker's whole credit to its payout address", "", withKey(rewardsClaim), flags(workerFlag)),
)

// due is one worker's line of a batch.
type due struct {
	Worker uint32 `json:"worker"`
	Amount amount `json:"amount"`
	Total  amount `json:"total"`
}

// credited is one worker's line of `rewards show`.
type credited struct {
	Worker uint32 `json:"worker"`
	Earned amount `json:"earned"`
	Paid   amount `json:"paid"`
	Due    amount `json:"due"`
}

func rewardsShow(s *session) error {
	count, err := s.reader.WorkerCount(s.Context.Context)
	if err != nil {
		return err
	}
	lines := []credited{}
	for number := uint32(1); number <= count; number++ {
		account, err := s.reader.Account(s.Context.Context, number)
		if err != nil {
			return err
		}
		due := new(big.Int).Sub(account.Earned, account.Paid)
		lines = append(lines, credited{number, newAmount(account.Earned, s.paymentToken()), newAmount(account.Paid, s.paymentToken()), newAmount(due, s.paymentToken())})
	}
	if s.Bool("json") {
		return s.printJSON(map[string]any{"schema": "stint.rewards.v1", "workers": lines})
	}
	for _, line := range lines {
		fmt.Fprintf(s.App.Writer, "worker %-5d earned %s, paid %s, due %s\n", line.Worker, line.Earned, line.Paid, line.Due)
	}
	return nil
}

func rewardsDistribute(s *session) error {
	threshold := new(big.Int)
	if s.IsSet("threshold") {
		var err error
		if threshold, err = parseAmount(s.String("threshold"), s.paymentToken()); err != nil {
			return err
		}
	}
	batch, lines, err := s.dueRewards(threshold)
	if err != nil {
		return err
	}
	if len(batch) == 0 {
		return refused("no worker has a credit above the threshold: there is nothing to pay")
	}
	hash, err := s.reader.BatchHash(s.Context.Context, batch)
	if err != nil {
		return err
	}
	if err := s.confirm(fmt.Sprintf("Pay %d workers in batch %s.", len(batch), hash)); err != nil {
		return err
	}
	if _, err := s.send("distribute", s.contracts().RewardDistributor, rewards.PackDistribute(batch)); err != nil {
		return err
	}
	if !s.Bool("json") {
		s.printBatch(hash, lines)
	}
	return s.report("distribution", map[string]any{"batchHash": hash.Hex(), "payments": lines})
}

func (s *session) printBatch(hash common.Hash, lines []due) {
	fmt.Fprintf(s.App.Writer, "%-12s %s\n", "batch", hash)
	for _, line := range lines {
		fmt.Fprintf(s.App.Writer, "worker %-5d %s, %s in all\n", line.Worker, line.Amount, line.Total)
	}
}

// dueRewards reads who is owed more than the threshold.
func (s *session) dueRewards(threshold *big.Int) (batch []bindings.Payment, lines []due, err error) {
	count, err := s.reader.WorkerCount(s.Context.Context)
	if err != nil {
		return nil, nil, err
	}
	for number := uint32(1); number <= count; number++ {
		account, err := s.reader.Account(s.Context.Context, number)
		if err != nil {
			return nil, nil, err
		}
		credit := new(big.Int).Sub(account.Earned, account.Paid)
		if credit.Cmp(threshold) <= 0 {
			continue
		}
		batch = append(batch, bindings.Payment{Worker: number, Total: account.Earned})
		lines = append(lines, due{number, newAmount(credit, s.paymentToken()), newAmount(account.Earned, s.paymentToken())})
	}
	return batch, lines, nil
}

func rewardsClaim(s *session) error {
	number, err := s.worker()
	if err != nil {
		return err
	}
	account, err := s.reader.Account(s.Context.Context, number)
	if err != nil {
		return err
	}
	credit := newAmount(new(big.Int).Sub(account.Earned, account.Paid), s.paymentToken())
	if err := s.confirm(fmt.Sprintf("Pay %s to the payout address of worker %d.", credit, number)); err != nil {
		return err
	}
	if _, err := s.send("claim", s.contracts().RewardDistributor, rewards.PackClaim(number)); err != nil {
		return err
	}
	return s.report("claim", map[string]any{"worker": number, "claimed": credit})
}
