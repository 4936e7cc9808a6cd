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

func (s *stack) makeKeys(ctx context.Context) error {
	if _, err := os.Stat(s.path("keys", "worker.keys")); err == nil {
		return nil
	}
	return s.run(ctx, "", "", nil, "keys", "new", "--light", "--out", s.path("keys", "worker.keys"))
}

func (s *stack) register(ctx context.Context) (worker uint32, out sent, err error) {
	var registered struct {
		sent
		Worker uint32 `json:"worker"`
	}
	err = s.run(ctx, "worker", "", &registered, "worker", "register", "--json", "--keys", s.path("keys", "worker.keys"),
		"--operator", anvil.Address(anvil.WorkerAOperator).Hex(), "--payout", anvil.Address(anvil.FirstSpare).Hex())
	return registered.Worker, registered.sent, err
}

func (s *stack) stake(ctx context.Context, amount string) (out sent, err error) {
	err = s.run(ctx, "worker", "", &out, "worker", "stake", "--json", "--amount", amount)
	return out, err
}

func (s *stack) offer(ctx context.Context, terms uint32) (out sent, err error) {
	err = s.run(ctx, "worker", "", &out, "worker", "models", "add", "--json", "--terms", fmt.Sprint(terms))
	return out, err
}

func (s *stack) deposit(ctx context.Context, amount string) (out sent, err error) {
	err = s.run(ctx, "consumer", "", &out, "deposit", "--json", "--amount", amount)
	return out, err
}

// startSidecar starts the operator's sidecar and returns once it serves; the model is loaded then.
func (s *stack) startSidecar(ctx context.Context, m *model, terms uint32, extra ...string) error {
	ready := make(chan string, 1)
	onLine := func(line string) {
		if strings.Contains(line, sidecarReady) {
			select {
			case ready <- line:
			default:
			}
		}
	}
	args := append([]string{
		"sidecar", "run", "--keystore", s.keystore("operator"), "--keys", s.path("keys", "worker.keys"),
		"--terms", fmt.Sprint(terms), "--journal", s.path("sidecar.journal"),
	}, m.args...)
	if err := s.serve(ctx, "sidecar", onLine, append(args, extra...)...); err != nil {
		return err
	}
	_, err := s.await(ctx, "sidecar", ready)
	return err
}

// submitted is what `job submit` prints.
type submitted struct {
	sent
	Job    common.Hash `json:"job"`
	MaxFee amount      `json:"maxFee"`
	Escrow amount      `json:"escrow"`
	Expiry int64       `json:"expiry"`
}

func (s *stack) submit(ctx context.Context, prompt string) (out submitted, err error) {
	err = s.run(ctx, "consumer", prompt, &out, "job", "submit", "--json", "-")
	return out, err
}

// answered is what `job result` prints.
type answered struct {
	Answer       string `json:"answer"`
	Worker       uint32 `json:"worker"`
	OutputTokens uint32 `json:"outputTokens"`
	Charge       amount `json:"charge"`
}

func (s *stack) result(ctx context.Context, job common.Hash) (out answered, err error) {
	err = s.run(ctx, "consumer", "", &out, "job", "result", "--json", job.Hex())
	return out, err
}

func (s *stack) settle(ctx context.Context, job common.Hash) (out sent, err error) {
	err = s.run(ctx, "keeper", "", &out, "job", "settle", "--json", job.Hex())
	return out, err
}

func (s *stack) distribute(ctx context.Context) (out sent, err error) {
	err = s.run(ctx, "keeper", "", &out, "rewards", "distribute", "--json")
	return out, err
}
