package main

import (
	"context"
	"fmt"
	"time"

	"github.com/urfave/cli/v2"
)

var waitFlag = &cli.DurationFlag{Name: "wait", Usage: "how long to wait for the answer", EnvVars: []string{"STINT_WAIT"}, Value: 5 * time.Minute}

var askCommand = act("ask", "ask a question: seal, submit, pay, and print the answer", "PROMPT", withKey(ask), promptFlags, sealedFlags, flags(waitFlag))

func ask(s *session) error {
	client, err := s.consumer()
	if err != nil {
		return err
	}
	job, err := s.submit(client)
	if err != nil {
		return err
	}
	if s.Bool("dry-run") {
		return s.report("job", map[string]any{"escrow": newAmount(job.Escrow, s.paymentToken())})
	}
	fmt.Fprintf(s.App.ErrWriter, "job %s, at most %s\n", job.ID, newAmount(job.Request.MaxFee, s.paymentToken()))
	ctx, cancel := context.WithTimeout(s.Context.Context, s.Duration("wait"))
	defer cancel()
	answer, err := client.Wait(ctx, job.ID)
	if err != nil {
		return err
	}
	return s.printAnswer(answer)
}
