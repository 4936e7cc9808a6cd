package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/consumer"
)

const maxPrompt = 1 << 20 // bytes read of stdin; every model's limit is far below

var registry = bindings.NewJobRegistry()

var jobCommand = group("job", "act on jobs",
	jobSubmitCommand, jobShowCommand, jobResultCommand, jobCancelCommand, jobDemandCommand, jobTimeoutCommand, jobSettleCommand,
)

// promptFlags are how a consumer says what to ask of whom.
var promptFlags = []cli.Flag{
	&cli.StringFlag{Name: "model", Usage: "model `NAME` or id; default: the newest that is offered"},
	&cli.UintFlag{Name: "terms", Usage: "terms `NUMBER`, instead of --model"},
	&cli.UintFlag{Name: "worker", Usage: "seal to this worker `NUMBER` alone"},
	&cli.UintFlag{Name: "candidates", Usage: "workers that may serve; each can read the prompt", Value: 1},
	&cli.UintFlag{Name: "max-output-tokens", Usage: "longest answer paid for", Value: 256},
	&cli.Float64Flag{Name: "temperature", Usage: "0 to 2", Value: 0},
	&cli.UintFlag{Name: "top-k", Usage: "tokens to choose from, 1 to 255", Value: 20},
	&cli.StringFlag{Name: "max-fee", Usage: "refuse to pay more than this `AMOUNT`"},
	&cli.BoolFlag{Name: "allow-x25519", Usage: "accept workers whose keys a quantum computer could break"},
	&cli.BoolFlag{Name: "open", Usage: "do not seal: everybody can read prompt and answer, and any worker may serve"},
	&cli.BoolFlag{Name: "by-hash", Usage: "give the sealed prompt to the relay and only its hash to the chain: cheaper, needs the relay"},
}

// prompt reads what to ask from the flags and the argument.
func (s *session) prompt(client *consumer.Client) (consumer.Prompt, error) {
	text, err := readPrompt(s.Context.Context, s.Args().First())
	if err != nil {
		return consumer.Prompt{}, err
	}
	temperature := s.Float64("temperature")
	if !(temperature >= 0 && temperature <= 2) { // NaN is neither
		return consumer.Prompt{}, usage("--temperature %v is outside 0 to 2", temperature)
	}
	if k := s.Uint("top-k"); k < 1 || k > 255 {
		return consumer.Prompt{}, usage("--top-k %d is outside 1 to 255", k)
	}
	if s.Uint("candidates") < 1 {
		return consumer.Prompt{}, usage("--candidates is zero; name at least one")
	}
	var maxFee *big.Int
	if s.IsSet("max-fee") {
		var err error
		if maxFee, err = parseAmount(s.String("max-fee"), s.paymentToken()); err != nil {
			return consumer.Prompt{}, err
		}
	}
	terms := uint32(s.Uint("terms"))
	if terms == 0 {
		var err error
		if terms, err = client.FindTerms(s.Context.Context, s.String("model")); err != nil {
			return consumer.Prompt{}, fmt.Errorf("find model: %w", err)
		}
	}
	return consumer.Prompt{
		Text: []byte(text), TermsID: terms, MaxOutputTokens: uint32(s.Uint("max-output-tokens")),
		Temperature: uint32(temperature*1000 + 0.5), TopK: uint8(s.Uint("top-k")), Candidates: int(s.Uint("candidates")),
		Worker: uint32(s.Uint("worker")), MaxFee: maxFee, AllowX25519: s.Bool("allow-x25519"),
		Open: s.Bool("open"), ByHash: s.Bool("by-hash"),
	}, nil
}

// readPrompt returns the prompt, or what stdin holds for "-", which keeps it out of the list of processes.
func readPrompt(ctx context.Context, argument string) (string, error) {
	if argument == "-" {
		text, err := typed(ctx, func() (string, error) {
			raw, err := io.ReadAll(io.LimitReader(os.Stdin, maxPrompt))
			return string(raw), err
		})
		if err != nil {
			return "", fmt.Errorf("read prompt from stdin: %w", err)
		}
		argument = strings.TrimSuffix(text, "\n")
	}
	if argument == "" {
		return "", usage("the prompt is empty; say what to ask")
	}
	return argument, nil
}

// submit seals the prompt and sends the job. A job that was not sent leaves no secret behind.
func (s *session) submit(client *consumer.Client) (*consumer.Job, error) {
	job, err := s.prepare(client)
	if err != nil {
		return nil, err
	}
	return job, s.sendJob(client, job)
}

// prepare seals the prompt and asks whether to send the job. What is not to be sent leaves no secret behind.
func (s *session) prepare(client *consumer.Client) (*consumer.Job, error) {
	prompt, err := s.prompt(client)
	if err != nil {
		return nil, err
	}
	job, err := client.Prepare(s.Context.Context, prompt)
	if err != nil {
		return nil, err
	}
	s.explainDirect(job)
	if err := s.confirmJob(job); err != nil {
		client.Forget(job.ID)
		return nil, err
	}
	return job, nil
}

func (s *session) confirmJob(job *consumer.Job) error {
	balance, err := s.reader.Balance(s.Context.Context, s.account())
	if err != nil {
		return err
	}
	if balance.Cmp(job.Escrow) < 0 {
		return refused("the balance of %s is %s and the job needs %s in escrow: deposit more with `stint deposit`",
			s.account(), newAmount(balance, s.paymentToken()), newAmount(job.Escrow, s.paymentToken()))
	}
	return s.confirm(fmt.Sprintf("Submit a job for at most %s, with %s in escrow.",
		newAmount(job.Request.MaxFee, s.paymentToken()), newAmount(job.Escrow, s.paymentToken())))
}

// sendJob sends a job, or under --dry-run simulates that. One that was not sent leaves no secret behind.
func (s *session) sendJob(client *consumer.Client, job *consumer.Job) error {
	call := client.SubmitCall(job)
	_, err := s.send("submit", call.To, call.Data)
	switch {
	case err != nil && mayHaveLanded(err):
		return fmt.Errorf("job %s: %w", job.ID, err)
	case err != nil || s.Bool("dry-run"):
		client.Forget(job.ID)
	}
	return err
}

// mayHaveLanded says whether a failed send may still take effect.
func mayHaveLanded(err error) bool { return exitCode(err) == exitUnconfirmed }
