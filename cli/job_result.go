package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"unicode"

	"golang.org/x/term"

	"github.com/stint-protocol/stint/internal/consumer"
)

var jobResultCommand = command("result", "wait for a job's answer and open it", "JOB", withKey(jobResult),
	chainFlags, keyFlags, sealedFlags, relayFlags, flags(waitFlag), outputFlags)

func jobResult(s *session) error {
	id, err := parseJobID(s.Args().First())
	if err != nil {
		return err
	}
	client, done, err := s.relayedConsumer()
	if err != nil {
		return err
	}
	defer done()
	ctx, cancel := context.WithTimeout(s.Context.Context, s.Duration("wait"))
	defer cancel()
	answer, err := client.Wait(ctx, id)
	if err != nil {
		return err
	}
	return s.printAnswer(answer)
}

// printAnswer writes the answer, and nothing else, to stdout; under --json an object with what it cost.
func (s *session) printAnswer(answer *consumer.Answer) error {
	if !s.Bool("json") {
		text := string(answer.Text)
		if term.IsTerminal(int(os.Stdout.Fd())) {
			text = printable(text)
		}
		_, err := fmt.Fprintf(s.App.Writer, "%s\n", text)
		return err
	}
	e := answer.Completed
	return s.printJSON(map[string]any{
		"schema": "stint.answer.v1", "job": answer.JobID.Hex(), "worker": answer.Worker, "answer": string(answer.Text),
		"outputTokens": e.Completion.OutputTokens, "charge": newAmount(e.Receipt.Charge, s.paymentToken()),
		"transactions": s.sent,
	})
}

// printable leaves out what a terminal would obey: an answer is a stranger's text.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, text)
}
