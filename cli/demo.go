package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/sidecar"
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
	tale.buryCrashed()
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

// buryCrashed forgets a sidecar that the fault ended: that is no failure of the demo.
func (t *teller) buryCrashed() {
	for _, who := range []member{workerA, workerB} {
		service := t.services[who.sidecar]
		if service == nil {
			continue
		}
		select {
		case <-service.Done():
			if err := service.Err(); err != nil && strings.Contains(err.Error(), sidecar.ErrFault.Error()) {
				delete(t.services, who.sidecar)
			}
		default:
		}
	}
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
