package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/internal/protocol"
)

// The parts people play in the story, as the commands they would type. Demo, devnet and the end-to-end test share them.

// sent is the part of every sending command's output that the story needs.
type sent struct {
	Transactions []transaction `json:"transactions"`
}

// describeModel writes the manifest of the model to a file and returns its id.
func (s *stack) describeModel(ctx context.Context, m *model) (common.Hash, error) {
	var raw json.RawMessage
	if err := s.run(ctx, "", "", &raw, append([]string{"sidecar", "manifest"}, m.args...)...); err != nil {
		return common.Hash{}, err
	}
	var manifest protocol.Manifest
	if err := json.Unmarshal(raw, &manifest); err != nil {
		return common.Hash{}, err
	}
	return manifest.ID(), os.WriteFile(s.path("manifest.json"), raw, 0o644)
}

// addModel registers the manifest of the model with the network's governance and returns its terms.
func (s *stack) addModel(ctx context.Context, m *model) (terms uint32, out sent, err error) {
	if _, err := s.describeModel(ctx, m); err != nil {
		return 0, out, err
	}
	args := []string{"admin", "model", "add", "--json", "--manifest", s.path("manifest.json"), "--params", s.root + "/contracts/script/params/devnet.json"}
	if m.found {
		args = append(args, "--completion-base", strconv.Itoa(foundCompletionBase))
	}
	var added struct {
		sent
		Terms uint32 `json:"terms"`
	}
	err = s.run(ctx, "governance", "", &added, args...)
	return added.Terms, added.sent, err
}

// member is one worker of a local network: the accounts that play it and its sidecar.
type member struct {
	number          uint32 // on a devnet
	owner, operator string // accounts
	operatorAccount int
	payout          int
	sidecar         string // name of the service
}

var (
	workerA = member{number: 1, owner: "worker", operator: "operator", operatorAccount: anvil.WorkerAOperator, payout: anvil.FirstSpare, sidecar: "sidecar"}
	workerB = member{number: 2, owner: "worker-b", operator: "operator-b", operatorAccount: anvil.WorkerBOperator, payout: anvil.FirstSpare + 1, sidecar: "sidecar-b"}
)

func (s *stack) keysOf(m member) string { return s.path("keys", m.owner+".keys") }

func (s *stack) makeKeys(ctx context.Context, m member) error {
	if _, err := os.Stat(s.keysOf(m)); err == nil {
		return nil
	}
	return s.run(ctx, "", "", nil, "keys", "new", "--light", "--out", s.keysOf(m))
}

func (s *stack) register(ctx context.Context, m member) (worker uint32, out sent, err error) {
	var registered struct {
		sent
		Worker uint32 `json:"worker"`
	}
	err = s.run(ctx, m.owner, "", &registered, "worker", "register", "--json", "--keys", s.keysOf(m),
		"--operator", anvil.Address(m.operatorAccount).Hex(), "--payout", anvil.Address(m.payout).Hex())
	return registered.Worker, registered.sent, err
}

func (s *stack) stake(ctx context.Context, m member, amount string) (out sent, err error) {
	err = s.run(ctx, m.owner, "", &out, "worker", "stake", "--json", "--amount", amount)
	return out, err
}

func (s *stack) offer(ctx context.Context, m member, terms uint32) (out sent, err error) {
	err = s.run(ctx, m.owner, "", &out, "worker", "models", "add", "--json", "--terms", fmt.Sprint(terms))
	return out, err
}

func (s *stack) deposit(ctx context.Context, amount string) (out sent, err error) {
	err = s.run(ctx, "consumer", "", &out, "deposit", "--json", "--amount", amount)
	return out, err
}

// startSidecar starts a worker's sidecar and returns once it serves; the model is loaded then.
func (s *stack) startSidecar(ctx context.Context, who member, m *model, terms uint32, extra ...string) error {
	args := append([]string{
		"sidecar", "run", "--keystore", s.keystore(who.operator), "--keys", s.keysOf(who),
		"--terms", fmt.Sprint(terms), "--journal", s.path(who.sidecar + ".journal"),
	}, m.args...)
	_, err := s.serveUntil(ctx, who.sidecar, says(sidecarReady), append(args, extra...)...)
	return err
}

// startDispatcher registers the dispatcher's account, as governance would, and starts matching, relay and keeper.
func (s *stack) startDispatcher(ctx context.Context, extra ...string) error {
	address := anvil.Address(anvil.Dispatcher).Hex()
	if err := s.run(ctx, "governance", "", nil, "admin", "dispatcher", "add", "--json", "--address", address); err != nil {
		return err
	}
	args := append([]string{
		"dispatcher", "run", "--keystore", s.keystore("dispatcher"), "--relay-listen", s.relayListen, "--relay-dir", s.path("relay"),
	}, extra...)
	url, err := s.serveUntil(ctx, "dispatcher", begins("nats://"), args...)
	s.relayListen = strings.TrimPrefix(url, "nats://")
	return err
}

func says(words string) func(string) bool {
	return func(line string) bool { return strings.Contains(line, words) }
}

func begins(words string) func(string) bool {
	return func(line string) bool { return strings.HasPrefix(line, words) }
}

// serveUntil starts a service and returns the line of its output or log that says that it is ready.
func (s *stack) serveUntil(ctx context.Context, name string, isReady func(string) bool, args ...string) (string, error) {
	ready := make(chan string, 1)
	onLine := func(line string) {
		if isReady(line) {
			select {
			case ready <- line:
			default:
			}
		}
	}
	if err := s.serve(ctx, name, onLine, args...); err != nil {
		return "", err
	}
	return s.await(ctx, name, ready)
}

// answered is what `ask` and `job result` print.
type answered struct {
	Job          common.Hash `json:"job"`
	Answer       string      `json:"answer"`
	Worker       uint32      `json:"worker"`
	OutputTokens uint32      `json:"outputTokens"`
	Charge       amount      `json:"charge"`
}

// ask lets two workers be candidates, so that the job survives one.
func (s *stack) ask(ctx context.Context, prompt string, extra ...string) (out answered, err error) {
	args := append([]string{"ask", "--json", "--candidates", "2"}, extra...)
	err = s.run(ctx, "consumer", prompt, &out, append(args, "-")...)
	return out, err
}
