package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/stint-protocol/stint/internal/consumer"
)

var waitFlag = &cli.DurationFlag{Name: "wait", Usage: "how long to wait for the answer", EnvVars: []string{"STINT_WAIT"}, Value: 5 * time.Minute}

var askCommand = act("ask", "ask a question: seal, submit, pay, and print the answer as it is made", "PROMPT", withKey(ask), promptFlags, sealedFlags,
	relayFlags, flags(waitFlag, &cli.BoolFlag{Name: "stream", Usage: "print the answer as it is made even where stdout is no terminal"}))

func ask(s *session) error {
	client, done, err := s.relayedConsumer()
	if err != nil {
		return err
	}
	defer done()
	job, err := s.prepare(client)
	if err != nil {
		return err
	}
	if s.Bool("dry-run") {
		if err := s.sendJob(client, job); err != nil {
			return err
		}
		return s.report("job", map[string]any{"escrow": newAmount(job.Escrow, s.paymentToken())})
	}
	fmt.Fprintf(s.App.ErrWriter, "job %s, at most %s\n", job.ID, newAmount(job.Request.MaxFee, s.paymentToken()))
	ctx, cancel := context.WithTimeout(s.Context.Context, s.Duration("wait"))
	defer cancel()
	send := func(context.Context) error { return s.sendJob(client, job) }
	terminal := term.IsTerminal(int(os.Stdout.Fd()))
	if s.Bool("json") || !terminal && !s.Bool("stream") {
		answer, err := client.Ask(ctx, job, send, func(consumer.Piece) {})
		if err != nil {
			return err
		}
		return s.printAnswer(answer)
	}
	w := &typewriter{out: s.App.Writer, clean: func(text string) string { return text }}
	if terminal {
		w.clean = printable
	}
	answer, err := client.Ask(ctx, job, send, w.show)
	if err != nil {
		if len(w.shown) > 0 {
			fmt.Fprintln(s.App.Writer)
			err = fmt.Errorf("what is shown is not the answer the chain vouches for: %w", err)
		}
		return err
	}
	w.finish(answer.Text)
	return nil
}

// relayedConsumer returns the client that acts for the account that signs, through a relay if one answers.
func (s *session) relayedConsumer() (*consumer.Client, func(), error) {
	through, err := s.dialRelay()
	if err != nil {
		return nil, nil, err
	}
	done := func() {}
	if through != nil {
		done = through.Close
	}
	client, err := consumer.New(s.chain, s.reader, s.key, s.String("secrets"), through)
	if err != nil {
		done()
		return nil, nil, err
	}
	return client, done, nil
}

// explainDirect says why a dispatcher's choice was not used, if there was one to use.
func (s *session) explainDirect(job *consumer.Job) {
	switch {
	case job.Direct == nil:
	case errors.Is(job.Direct, consumer.ErrUnproven):
		fmt.Fprintf(s.App.ErrWriter, "WARNING: %v; the candidates are drawn from the chain instead\n", job.Direct)
	default:
		fmt.Fprintf(s.App.ErrWriter, "no dispatcher chose the candidates (%v); they are drawn from the chain\n", job.Direct)
	}
}
