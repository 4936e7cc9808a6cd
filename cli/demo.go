package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
)

const (
	sidecarReady   = "Sidecar is ready"
	demoDistribute = "2s"
	demoStake      = "4000STINT"
	demoDeposit    = "10tUSD"
	paidWait       = 2 * time.Minute
)

// modelFlags choose the model of a local network; make passes them on from its own command line.
var modelFlags = []cli.Flag{
	&cli.StringFlag{Name: "runtime", Usage: "echo goes without a model", EnvVars: []string{"RUNTIME"}},
	&cli.StringFlag{Name: "ollama-host", Usage: "`ADDRESS` of an Ollama server; default: one on this machine, else one built here", EnvVars: []string{"OLLAMA_HOST"}},
	&cli.StringFlag{Name: "model", Usage: "model `NAME` on that server; default: its first text model", EnvVars: []string{"MODEL"}},
}

var localDatabase = &cli.StringFlag{Name: "database-url", Usage: "Postgres `URL`, instead of an embedded server", EnvVars: []string{"DATABASE_URL"}}

var demoCommand = command("demo", "run one job from registration to payment on a chain of its own, with a worker that fails", "", demo,
	flags(&cli.StringFlag{Name: "prompt", Usage: "what to ask", EnvVars: []string{"PROMPT"}, Value: "What is two plus three?"}, localDatabase,
		&cli.StringFlag{Name: "fault", Usage: "how the first worker fails: silent, crash, slow, or none", EnvVars: []string{"FAULT"}, Value: "silent"}),
	modelFlags)

// failure is the step of the demo that failed.
type failure struct {
	step string
	err  error
}

func (f *failure) Error() string { return fmt.Sprintf("step=%s reason=%s", f.step, advise(f.err)) }

// demo prints the story of one job. A failure is its last line: FAILED step=... reason=...
func demo(c *cli.Context) error {
	err := runDemo(c)
	if err == nil {
		return nil
	}
	var failed *failure
	if !errors.As(err, &failed) {
		failed = &failure{"set-up", err}
	}
	reason := strings.ReplaceAll(failed.Error(), "\n", " ")
	fmt.Fprintf(c.App.Writer, "FAILED %s\n", reason)
	return &codedError{exitFailure, errSilent}
}

// errSilent ends the process without another word.
var errSilent = errors.New("")

func runDemo(c *cli.Context) error {
	root, err := repositoryRoot()
	if err != nil {
		return err
	}
	dir := filepath.Join(root, ".stint", "demo")
	unlock, err := lockFolder(dir)
	if err != nil {
		return err
	}
	defer unlock()
	if err := clearFolder(dir); err != nil {
		return err
	}
	exe, err := os.Executable()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(c.Context)
	defer cancel()
	s, err := startStack(ctx, stackConfig{
		root: root, dir: dir, exe: exe, databaseURL: c.String("database-url"), rebuild: true, listen: "127.0.0.1:0", relayListen: "127.0.0.1:0",
		progress: func(text string) { fmt.Fprintf(c.App.ErrWriter, "... %s\n", text) },
	})
	if err != nil {
		return err
	}
	tale := &teller{stack: s, out: c.App.Writer}
	err = tale.tell(ctx, c.String("prompt"), c.String("fault"), modelChoice{c.String("runtime"), c.String("ollama-host"), c.String("model")})
	if stopErr := s.stop(); err == nil && stopErr != nil {
		return &failure{"stop", stopErr}
	}
	return err
}

// teller runs the steps of the story and remembers them.
type teller struct {
	*stack
	out    io.Writer
	client *chain.Client
	reader *chain.Reader
	story  story
	model  *model
	terms  uint32
}

// tell plays the whole story once.
func (t *teller) tell(ctx context.Context, prompt, fault string, choice modelChoice) error {
	faults, err := faultArgs(fault)
	if err != nil {
		return err
	}
	if err := t.connect(ctx); err != nil {
		return err
	}
	steps := []struct {
		name string
		do   func(context.Context) error
	}{
		{"model", func(ctx context.Context) error { return t.prepareModel(ctx, choice) }},
		{"dispatcher", func(ctx context.Context) error {
			return t.startDispatcher(ctx, "--distribute-interval", demoDistribute)
		}},
		{"worker", func(ctx context.Context) error { return t.playJoin(ctx, workerA, faults) }},
		{"worker", func(ctx context.Context) error { return t.playJoin(ctx, workerB, faults) }},
		{"deposit", t.playDeposit},
	}
	for _, step := range steps {
		if err := step.do(ctx); err != nil {
			return &failure{step.name, err}
		}
	}
	return t.playJob(ctx, prompt)
}

// faultArgs makes whoever is the first candidate of a job fail; the other one serves.
func faultArgs(fault string) ([]string, error) {
	switch fault {
	case "none":
		return nil, nil
	case "silent", "crash", "slow":
		return []string{"--fault", fault, "--fault-first"}, nil
	}
	return nil, usage("FAULT %q is unknown; give silent, crash, slow or none", fault)
}

func (t *teller) connect(ctx context.Context) (err error) {
	deployment, err := protocol.LoadDeployment(t.chain.DeploymentPath)
	if err != nil {
		return err
	}
	if t.client, err = chain.Dial(ctx, t.chain.URL, t.chain.ChainID); err != nil {
		return err
	}
	t.reader = chain.NewReader(t.client, deployment)
	t.story.client = t.client
	return nil
}

func (t *teller) prepareModel(ctx context.Context, choice modelChoice) (err error) {
	t.progress("choosing the model")
	if t.model, err = t.chooseModel(ctx, ctx, choice); err != nil {
		return err
	}
	fmt.Fprintf(t.out, "MODEL   %s\n", t.model.choice)
	terms, out, err := t.addModel(ctx, t.model)
	t.terms = terms
	return errors.Join(err, t.story.add(ctx, "governance", out))
}

// playJoin makes a worker of a member, with a sidecar beside it.
func (t *teller) playJoin(ctx context.Context, who member, faults []string) error {
	if err := t.makeKeys(ctx, who); err != nil {
		return err
	}
	_, out, err := t.register(ctx, who)
	if err := errors.Join(err, t.story.add(ctx, who.owner, out)); err != nil {
		return err
	}
	out, err = t.stake(ctx, who, demoStake)
	if err := errors.Join(err, t.story.add(ctx, who.owner, out)); err != nil {
		return err
	}
	out, err = t.offer(ctx, who, t.terms)
	if err := errors.Join(err, t.story.add(ctx, who.owner, out)); err != nil {
		return err
	}
	return t.startSidecar(ctx, who, t.model, t.terms, faults...)
}

func (t *teller) playDeposit(ctx context.Context) error {
	out, err := t.deposit(ctx, demoDeposit)
	return errors.Join(err, t.story.add(ctx, "consumer", out))
}

// playJob follows one job from submission to payment and prints the story. The consumer only asks.
func (t *teller) playJob(ctx context.Context, prompt string) error {
	fmt.Fprintf(t.out, "PROMPT  %s\n", prompt)
	t.progress("asking; if the first worker fails, the next one answers")
	answer, err := t.ask(ctx, prompt)
	if err != nil {
		return &failure{"ask", err}
	}
	fmt.Fprintf(t.out, "ANSWER  %s\n", printable(answer.Answer))
	t.progress("waiting until the keeper has settled and paid")
	indexed, err := t.untilPaid(ctx, answer)
	if err != nil {
		return &failure{"settle", err}
	}
	history, err := consumer.ReadHistory(ctx, t.reader, answer.Job)
	if err != nil {
		return &failure{"settle", err}
	}
	if err := t.addJob(ctx, answer.Job, answer.Worker); err != nil {
		return &failure{"settle", err}
	}
	return t.printStory(ctx, history, answer.Job, indexed)
}

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

// untilPaid asks GraphQL until the job is settled and its worker paid.
func (t *teller) untilPaid(ctx context.Context, answer answered) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, paidWait)
	defer cancel()
	for {
		var reply struct {
			Job *struct {
				Status string
				Worker *struct {
					Number       int
					Earned, Paid string
				}
				Events []struct{ Name string }
			}
		}
		query := `query($id: Hash!) { job(id: $id) { status worker { number earned paid } events { name } } }`
		err := queryGraphQL(ctx, t.graphqlURL, query, map[string]any{"id": answer.Job.Hex()}, &reply)
		if job := reply.Job; err == nil && job != nil && job.Status == protocol.StatusSettled.String() && job.Worker.Earned == job.Worker.Paid {
			return fmt.Sprintf("%s by worker %d, %d events", job.Status, job.Worker.Number, len(job.Events)), nil
		}
		if waitErr := pause(ctx, 200*time.Millisecond); waitErr != nil {
			got, _ := json.Marshal(reply)
			return "", errors.Join(fmt.Errorf("the job is not settled and paid in GraphQL, which says %s", got), err)
		}
	}
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

func relative(root, path string) string {
	if short, err := filepath.Rel(root, path); err == nil {
		return short
	}
	return path
}
