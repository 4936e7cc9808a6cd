package main

import "fmt"

var jobSubmitCommand = act("submit", "seal a prompt and open a job; the answer comes with `job result`", "PROMPT", withKey(jobSubmit), promptFlags, sealedFlags, relayFlags)

func jobSubmit(s *session) error {
	client, done, err := s.relayedConsumer()
	if err != nil {
		return err
	}
	defer done()
	job, err := s.submit(client)
	if err != nil {
		return err
	}
	if !s.Bool("json") {
		defer fmt.Fprintf(s.App.Writer, "%-12s %s\n", "job", job.ID)
	}
	return s.report("job", map[string]any{
		"job": job.ID.Hex(), "terms": job.Request.TermsId, "inputBytes": job.Request.InputBytes,
		"maxFee": newAmount(job.Request.MaxFee, s.paymentToken()), "escrow": newAmount(job.Escrow, s.paymentToken()),
		"expiry": job.Request.Expiry,
	})
}
