package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/anvil"
)

const (
	devnetChainPort = 8545
	devnetGraphQL   = 8080
	devnetRelay     = 4222
	portTries       = 100
	devnetDeposit   = "1000tUSD"
)

var devnetCommand = command("devnet", "run a local network until Ctrl-C: chain, indexer, GraphQL, dispatcher and two workers", "", devnet,
	flags(localDatabase, &cli.BoolFlag{Name: "reset", Usage: "forget the state of the last run"}), modelFlags)

// devnet goes on with the chain and the database of the last run.
func devnet(c *cli.Context) error {
	root, err := repositoryRoot()
	if err != nil {
		return err
	}
	dir := filepath.Join(root, ".stint", "devnet")
	unlock, err := lockFolder(dir)
	if err != nil {
		return err
	}
	defer unlock()
	if c.Bool("reset") {
		if err := clearFolder(dir); err != nil {
			return err
		}
	}
	exe, err := os.Executable()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(c.Context)) // services end in order, after Ctrl-C
	defer cancel()
	s, err := startStack(ctx, stackConfig{
		root: root, dir: dir, exe: exe, databaseURL: c.String("database-url"), keep: true, rebuild: c.Bool("reset"),
		chainPort: freePort(devnetChainPort), listen: fmt.Sprintf("127.0.0.1:%d", freePort(devnetGraphQL)),
		relayListen: fmt.Sprintf("127.0.0.1:%d", freePort(devnetRelay)),
		progress:    func(text string) { fmt.Fprintf(c.App.ErrWriter, "... %s\n", text) },
	})
	if err != nil {
		return err
	}
	choice := modelChoice{c.String("runtime"), c.String("ollama-host"), c.String("model")}
	if err := s.startParties(c.Context, ctx, choice); err != nil {
		return errors.Join(err, s.stop())
	}
	s.describe(c.App.Writer)
	err = s.untilStopped(c.Context)
	fmt.Fprintln(c.App.ErrWriter, "... stopping")
	return errors.Join(err, s.stop())
}

// startParties starts the dispatcher and makes accounts 3 and 5 workers, unless they are from the last run, with a sidecar
// each.
func (s *stack) startParties(start, life context.Context, choice modelChoice) error {
	s.progress("choosing the model")
	m, err := s.chooseModel(start, life, choice)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "... model: %s\n", m.choice)
	terms, err := s.devnetTerms(start, m)
	if err != nil {
		return err
	}
	s.progress("starting dispatcher and workers")
	if err := s.startDispatcher(life); err != nil {
		return err
	}
	for _, who := range []member{workerA, workerB} {
		if err := s.enlist(start, who, terms); err != nil {
			return err
		}
		if err := s.startSidecar(life, who, m, terms); err != nil {
			return err
		}
	}
	return s.fundConsumer(start)
}

// devnetTerms returns the terms of the model, which an earlier start may have added.
func (s *stack) devnetTerms(ctx context.Context, m *model) (uint32, error) {
	terms, err := s.knownTerms(ctx, m)
	if terms != 0 || err != nil {
		return terms, err
	}
	terms, _, err = s.addModel(ctx, m)
	return terms, err
}

// enlist registers and stakes, as far as an earlier start has not, and sees that the worker offers this model and no other.
func (s *stack) enlist(ctx context.Context, who member, terms uint32) error {
	if err := s.makeKeys(ctx, who); err != nil {
		return err
	}
	if _, _, err := s.register(ctx, who); err != nil && !strings.Contains(err.Error(), "AlreadyRegistered") {
		return err
	}
	worker, err := s.devnetWorker(ctx, who)
	if err != nil {
		return err
	}
	if worker.Staked.Amount == "0" && worker.Unbonding.Amount == "0" {
		if _, err := s.stake(ctx, who, demoStake); err != nil {
			return err
		}
	}
	return s.offerOnly(ctx, who, worker, terms)
}

// devnetWorker is the part of `worker show` that the start of a devnet depends on.
type devnetWorker struct {
	Staked, Unbonding amount
	Terms             []uint32
}

// devnetWorker reads a worker by the number it has on every devnet: nobody can register before the two.
func (s *stack) devnetWorker(ctx context.Context, who member) (worker devnetWorker, err error) {
	err = s.run(ctx, "", "", &worker, "worker", "show", "--json", "--worker", fmt.Sprint(who.number))
	return worker, err
}

// fundConsumer deposits, unless an earlier run did.
func (s *stack) fundConsumer(ctx context.Context) error {
	if _, err := os.Stat(s.path("funded")); err == nil {
		return nil
	}
	if _, err := s.deposit(ctx, devnetDeposit); err != nil {
		return err
	}
	return os.WriteFile(s.path("funded"), nil, 0o600)
}

// knownTerms returns the newest terms of this very model that an earlier run added, or 0.
func (s *stack) knownTerms(ctx context.Context, m *model) (terms uint32, err error) {
	id, err := s.describeModel(ctx, m)
	if err != nil {
		return 0, err
	}
	var known struct{ Models []listed }
	if err := s.run(ctx, "", "", &known, "model", "list", "--json"); err != nil {
		return 0, err
	}
	for _, l := range known.Models {
		if l.Model == id.Hex() {
			terms = l.Terms
		}
	}
	return terms, nil
}

// offerOnly makes the worker offer these terms alone: the sidecar runs one model.
func (s *stack) offerOnly(ctx context.Context, who member, worker devnetWorker, terms uint32) error {
	if !slices.Contains(worker.Terms, terms) {
		if _, err := s.offer(ctx, who, terms); err != nil {
			return err
		}
	}
	for _, other := range worker.Terms {
		if other == terms {
			continue
		}
		if err := s.run(ctx, who.owner, "", nil, "worker", "models", "remove", "--json", "--terms", fmt.Sprint(other)); err != nil {
			return err
		}
	}
	return nil
}

// untilStopped waits for Ctrl-C, or for the end of anything that should go on.
func (s *stack) untilStopped(ctx context.Context) error {
	ended := make(chan error, len(s.services)+2)
	watch := func(name string, done <-chan struct{}, reason func() error) {
		go func() {
			select {
			case <-done:
				ended <- fmt.Errorf("%s ended: %w", name, reason())
			case <-ctx.Done():
			}
		}()
	}
	watch("anvil", s.chain.Done(), s.chain.Err)
	if s.database != nil {
		watch("postgres", s.database.Done(), s.database.Err)
	}
	for name, service := range s.services {
		watch(name, service.Done(), service.Err)
	}
	select {
	case <-ctx.Done():
		return nil
	case err := <-ended:
		return err
	}
}

// describe prints where everything is and what to try.
func (s *stack) describe(w io.Writer) {
	fmt.Fprintf(w, "\nchain       %s (chain id %d)\ngraphql     %s\nrelay       nats://%s\ndeployment  %s\nlogs        %s\n\n",
		s.chain.URL, s.chain.ChainID, s.graphqlURL, s.relayListen, relative(s.root, s.chain.DeploymentPath), relative(s.root, s.path("logs")))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, name := range []string{"governance", "dispatcher", "consumer", "worker", "operator", "worker-b", "operator-b", "keeper"} {
		fmt.Fprintf(table, "%s\t%s\t%s\n", name, anvil.Address(stackAccounts[name]), relative(s.root, s.keystore(name)))
	}
	table.Flush()
	keys := relative(s.root, s.path("keys"))
	common := fmt.Sprintf("--rpc-url %s --keystore %s/consumer.json --password-file %s/password", s.chain.URL, keys, keys)
	fmt.Fprintf(w, `
Try, in another terminal of this folder:
  .stint/bin/stint ask --yes %s --relay nats://%s --secrets %s --candidates 2 "What is two plus three?"
  .stint/bin/stint worker show --rpc-url %s --worker 1
  curl -s -H 'Content-Type: application/json' -d '{"query":"{ head { number } workers { edges { node { number staked } } } }"}' %s

Ctrl-C stops everything; the next start goes on from there.
`, common, s.relayListen, relative(s.root, s.path("jobs")), s.chain.URL, s.graphqlURL)
}

// freePort returns the port, or the next one above that nobody listens on.
func freePort(port int) int {
	for p := port; p < port+portTries; p++ {
		listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", p))
		if err == nil {
			listener.Close()
			return p
		}
	}
	return port
}
