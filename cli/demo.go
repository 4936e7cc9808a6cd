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

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
)

const (
	sidecarReady = "Sidecar is ready"
	demoStake    = "4000STINT"
	demoDeposit  = "10tUSD"
	settleWait   = 90 * time.Second
	indexWait    = 15 * time.Second
)

// modelFlags choose the model of a local network; make passes them on from its own command line.
var modelFlags = []cli.Flag{
	&cli.StringFlag{Name: "runtime", Usage: "echo goes without a model", EnvVars: []string{"RUNTIME"}},
	&cli.StringFlag{Name: "ollama-host", Usage: "`ADDRESS` of an Ollama server; default: one on this machine, else one built here", EnvVars: []string{"OLLAMA_HOST"}},
	&cli.StringFlag{Name: "model", Usage: "model `NAME` on that server; default: its first text model", EnvVars: []string{"MODEL"}},
}

var localDatabase = &cli.StringFlag{Name: "database-url", Usage: "Postgres `URL`, instead of an embedded server", EnvVars: []string{"DATABASE_URL"}}

var demoCommand = command("demo", "run one job from registration to payment on a chain of its own", "", demo,
	flags(&cli.StringFlag{Name: "prompt", Usage: "what to ask", EnvVars: []string{"PROMPT"}, Value: "What is two plus three?"}, localDatabase),
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
		root: root, dir: dir, exe: exe, databaseURL: c.String("database-url"), rebuild: true, listen: "127.0.0.1:0",
		progress: func(text string) { fmt.Fprintf(c.App.ErrWriter, "... %s\n", text) },
	})
	if err != nil {
		return err
	}
	tale := &teller{stack: s, out: c.App.Writer}
	err = tale.tell(ctx, c.String("prompt"), modelChoice{c.String("runtime"), c.String("ollama-host"), c.String("model")})
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
	worker uint32
	model  *model
	terms  uint32
}

// tell plays the whole story once.
func (t *teller) tell(ctx context.Context, prompt string, choice modelChoice) error {
	if err := t.connect(ctx); err != nil {
		return err
	}
	steps := []struct {
		name string
		do   func(context.Context) error
	}{
		{"model", func(ctx context.Context) error { return t.prepareModel(ctx, choice) }},
		{"register", t.playRegister},
		{"stake", t.playStake},
		{"addModel", t.playOffer},
		{"sidecar", func(ctx context.Context) error { return t.startSidecar(ctx, t.model, t.terms) }},
		{"deposit", t.playDeposit},
	}
	for _, step := range steps {
		if err := step.do(ctx); err != nil {
			return &failure{step.name, err}
		}
	}
	return t.playJob(ctx, prompt)
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

func (t *teller) playRegister(ctx context.Context) error {
	if err := t.makeKeys(ctx); err != nil {
		return err
	}
	worker, out, err := t.register(ctx)
	t.worker = worker
	return errors.Join(err, t.story.add(ctx, "worker", out))
}

func (t *teller) playStake(ctx context.Context) error {
	out, err := t.stake(ctx, demoStake)
	return errors.Join(err, t.story.add(ctx, "worker", out))
}

func (t *teller) playOffer(ctx context.Context) error {
	out, err := t.offer(ctx, t.terms)
	return errors.Join(err, t.story.add(ctx, "worker", out))
}

func (t *teller) playDeposit(ctx context.Context) error {
	out, err := t.deposit(ctx, demoDeposit)
	return errors.Join(err, t.story.add(ctx, "consumer", out))
}

// playJob follows one job from submission to payment and prints the story.
func (t *teller) playJob(ctx context.Context, prompt string) error {
	fmt.Fprintf(t.out, "PROMPT  %s\n", prompt)
	job, err := t.submit(ctx, prompt)
	if err := errors.Join(err, t.story.add(ctx, "consumer", job.sent)); err != nil {
		return &failure{"submit", err}
	}
	answer, err := t.result(ctx, job.Job)
	if err != nil {
		return &failure{"complete", err}
	}
	fmt.Fprintf(t.out, "ANSWER  %s\n", printable(answer.Answer))
	if err := t.addServed(ctx, job.Job); err != nil {
		return &failure{"complete", err}
	}
	t.progress("waiting for the dispute window and the expiry to pass, then settling and paying")
	if err := t.playSettle(ctx, job); err != nil {
		return &failure{"settle", err}
	}
	out, err := t.distribute(ctx)
	if err := errors.Join(err, t.story.add(ctx, "keeper", out)); err != nil {
		return &failure{"distribute", err}
	}
	indexed, err := t.askGraphQL(ctx, job.Job)
	if err != nil {
		return &failure{"graphql", err}
	}
	return t.printStory(ctx, job.Job, indexed)
}

// addServed adds what the sidecar sent, found through the job's events.
func (t *teller) addServed(ctx context.Context, job common.Hash) error {
	logs, err := t.reader.JobLogs(ctx, job, t.reader.Deployment.StartBlock)
	if err != nil {
		return err
	}
	events := protocol.NewEvents(t.reader.Deployment)
	for i := range logs {
		event, err := events.Decode(&logs[i])
		if err != nil {
			return err
		}
		switch event.(type) {
		case *bindings.JobRegistryJobAcknowledged:
			err = t.story.addMined(ctx, "acknowledge", "operator", logs[i].TxHash)
		case *bindings.JobRegistryJobCompleted:
			err = t.story.addMined(ctx, "complete", "operator", logs[i].TxHash)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// playSettle settles as soon as the contract agrees.
func (t *teller) playSettle(ctx context.Context, job submitted) error {
	ctx, cancel := context.WithTimeout(ctx, settleWait)
	defer cancel()
	for {
		out, err := t.settle(ctx, job.Job)
		if err == nil {
			return t.story.add(ctx, "keeper", out)
		}
		if !strings.Contains(err.Error(), "DeadlineNotPassed") {
			return err
		}
		if err := pause(ctx, time.Second); err != nil {
			return err
		}
	}
}

func (t *teller) printStory(ctx context.Context, job common.Hash, indexed string) error {
	history, err := consumer.ReadHistory(ctx, t.reader, job)
	if err != nil {
		return err
	}
	token := t.reader.Deployment.PaymentToken
	fmt.Fprintf(t.out, "JOB     %s\n\n", job)
	t.story.print(t.out)
	fmt.Fprintln(t.out)
	t.ledger(history).print(t.out, func(v *big.Int) string { return newAmount(v, token).String() })
	fmt.Fprintf(t.out, "\nGraphQL says: %s. Logs: %s\n", indexed, relative(t.root, t.path("logs")))
	return nil
}

// ledger tells who was paid what; its lines sum to zero.
func (t *teller) ledger(h *consumer.History) *ledger {
	e := h.Settled
	bounty := new(big.Int).Sub(h.Completed.Receipt.Escrow, sum(e.Fee, e.Reward, e.Refund))
	net := new(big.Int).Sub(h.Submitted.Escrow, e.Refund)
	var l ledger
	l.add("consumer", fmt.Sprintf("escrow %s less refund %s", h.Submitted.Escrow, e.Refund), net.Neg(net))
	l.add("worker", fmt.Sprintf("reward, paid to %s", anvil.Address(anvil.FirstSpare)), e.Reward)
	l.add("treasury", "protocol fee", e.Fee)
	l.add("keeper", "bounty for settling", bounty)
	return &l
}

func sum(values ...*big.Int) *big.Int {
	total := new(big.Int)
	for _, v := range values {
		total.Add(total, v)
	}
	return total
}

// askGraphQL asks for the job until the indexer has seen it paid.
func (t *teller) askGraphQL(ctx context.Context, job common.Hash) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, indexWait)
	defer cancel()
	for {
		var reply struct {
			Job *struct {
				Status string
				Worker *struct{ Number int }
				Events []struct{ Name string }
			}
		}
		query := `query($id: Hash!) { job(id: $id) { status worker { number } events { name } } }`
		err := queryGraphQL(ctx, t.graphqlURL, query, map[string]any{"id": job.Hex()}, &reply)
		if err == nil && reply.Job != nil && reply.Job.Status == protocol.StatusSettled.String() {
			return fmt.Sprintf("%s by worker %d, %d events", reply.Job.Status, reply.Job.Worker.Number, len(reply.Job.Events)), nil
		}
		if waitErr := pause(ctx, 200*time.Millisecond); waitErr != nil {
			got, _ := json.Marshal(reply)
			return "", errors.Join(fmt.Errorf("the job is not settled in GraphQL, which says %s", got), err)
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
