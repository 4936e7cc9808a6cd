package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
)

// addJob adds what was sent for the job, and the payment of its worker, found through their events.
func (t *teller) addJob(ctx context.Context, job common.Hash, worker uint32) error {
	logs, err := t.reader.JobLogs(ctx, job, t.reader.Deployment.StartBlock)
	if err != nil {
		return err
	}
	paid, err := t.logs(ctx, t.reader.Deployment.Contracts.RewardDistributor, rewards.GetABI().Events["RewardPaid"].ID, topicOf(worker))
	if err != nil {
		return err
	}
	events := protocol.NewEvents(t.reader.Deployment)
	seen := map[common.Hash]bool{}
	for _, log := range append(logs, paid...) {
		event, err := events.Decode(&log)
		if err != nil {
			return err
		}
		step, who := stepOf(event)
		if step == "" || seen[log.TxHash] {
			continue // it belongs to the transaction of the event before it
		}
		seen[log.TxHash] = true
		if err := t.story.addMined(ctx, step, who, log.TxHash); err != nil {
			return err
		}
	}
	return nil
}

// stepOf names the step an event is the first sign of, and who made it.
func stepOf(event any) (step, who string) {
	worker := func(n uint32) string { return fmt.Sprintf("worker %d", n) }
	switch e := event.(type) {
	case *bindings.JobRegistryJobSubmitted:
		return "submit", "consumer"
	case *bindings.JobRegistryJobAssigned:
		return "assign", "dispatcher"
	case *bindings.JobRegistryJobTaken:
		return "take", worker(e.Worker)
	case *bindings.JobRegistryJobAcknowledged:
		return "acknowledge", worker(e.Worker)
	case *bindings.JobRegistryJobDeclined:
		return "decline", worker(e.Worker)
	case *bindings.JobRegistryJobCompleted:
		return "complete", worker(e.Worker)
	case *bindings.JobRegistryJobTimedOut:
		return "timeOut", "keeper"
	case *bindings.JobRegistryJobSettled:
		return "settle", "keeper"
	case *bindings.RewardDistributorRewardPaid:
		return "distribute", "keeper"
	}
	return "", ""
}

// logs reads the events of a kind with these indexed values.
func (t *teller) logs(ctx context.Context, contract common.Address, topics ...common.Hash) ([]types.Log, error) {
	return t.client.FilterLogs(ctx, filter(contract, topics...))
}

// filter asks for the events of a contract with these topics; zero stands for any.
func filter(contract common.Address, topics ...common.Hash) ethereum.FilterQuery {
	query := ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{contract}}
	for _, topic := range topics {
		var wanted []common.Hash
		if topic != (common.Hash{}) {
			wanted = []common.Hash{topic}
		}
		query.Topics = append(query.Topics, wanted)
	}
	return query
}

func topicOf(n uint32) common.Hash { return common.BigToHash(new(big.Int).SetUint64(uint64(n))) }

func (t *teller) printStory(ctx context.Context, h *consumer.History, job common.Hash, indexed string) error {
	money, stake := t.reader.Deployment.PaymentToken, t.reader.Deployment.StakeToken
	fmt.Fprintf(t.out, "JOB     %s\n", job)
	for i, a := range h.Attempts {
		fmt.Fprintf(t.out, "TURN %d  worker %d: %s\n", i+1, a.Worker, a.Ended)
	}
	fmt.Fprintln(t.out)
	t.story.print(t.out)
	fmt.Fprintln(t.out)
	t.ledger(h).print(t.out, func(v *big.Int) string { return newAmount(v, money).String() })
	slashes, err := t.slashes(ctx, job)
	if err != nil {
		return err
	}
	if len(slashes.rows) > 0 {
		fmt.Fprintln(t.out)
		slashes.print(t.out, func(v *big.Int) string { return newAmount(v, stake).String() })
	}
	fmt.Fprintf(t.out, "\nGraphQL says: %s. Logs: %s\n", indexed, relative(t.root, t.path("logs")))
	return nil
}

// ledger tells who was paid what; its lines sum to zero.
func (t *teller) ledger(h *consumer.History) *ledger {
	e := h.Settled
	net := new(big.Int).Sub(h.Submitted.Escrow, e.Refund)
	bounties := new(big.Int).Sub(net, sum(e.Fee, e.Reward))
	var l ledger
	l.add("consumer", fmt.Sprintf("escrow %s less refund %s", h.Submitted.Escrow, e.Refund), new(big.Int).Neg(net))
	l.add("worker", "reward, paid to its payout address", e.Reward)
	l.add("treasury", "protocol fee", e.Fee)
	l.add("keeper", "bounties, one a step", bounties)
	return &l
}

// slashes tells where the stake of a worker that failed went; its lines sum to zero.
func (t *teller) slashes(ctx context.Context, job common.Hash) (*ledger, error) {
	contract := bindings.NewStaking()
	logs, err := t.logs(ctx, t.reader.Deployment.Contracts.Staking, contract.GetABI().Events["WorkerSlashed"].ID, common.Hash{}, job)
	if err != nil {
		return nil, err
	}
	var l ledger
	for i := range logs {
		e, err := contract.UnpackWorkerSlashedEvent(&logs[i])
		if err != nil {
			return nil, err
		}
		l.add(fmt.Sprintf("worker %d", e.Worker), "slashed", new(big.Int).Neg(e.Amount))
		l.add("consumer", "compensation", e.Compensation)
		l.add("nobody", "burned", e.Burned)
		l.add("treasury", "the rest", e.ToTreasury)
	}
	return &l, nil
}

func sum(values ...*big.Int) *big.Int {
	total := new(big.Int)
	for _, v := range values {
		total.Add(total, v)
	}
	return total
}
