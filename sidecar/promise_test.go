package sidecar_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/echo"
)

func (s *stage) acknowledgements(t *testing.T, a asked) int {
	t.Helper()
	return len(eventsOf(t, s, a, jobs.UnpackJobAcknowledgedEvent))
}

func TestAFastAnswerNeedsNoAcknowledgement(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	s.start(t, s.config(), echo.Runtime{})
	job := s.submit(t, order{text: canary})
	_, _, _ = s.answer(t, job)
	require.Zero(t, s.acknowledgements(t, job), "to complete is to acknowledge")
}

func TestASlowAnswerIsAcknowledgedInTimeWhileItIsMade(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1, ackWindow(5))
	g := newGate()
	s.start(t, s.config(), g)
	job := s.submit(t, order{text: canary})
	within(t, g.asked)
	require.Equal(t, protocol.StatusAssigned, s.status(t, job), "the model works before anything is promised")
	s.await(t, job, protocol.StatusAcknowledged)
	g.pass <- struct{}{}
	text, attempt, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	require.EqualValues(t, 1, attempt)
	require.Equal(t, 1, s.acknowledgements(t, job))
}

func TestAJobThatCannotBeServedIsGivenBackOnce(t *testing.T) {
	t.Parallel()
	for reason, bad := range map[string]order{
		"undecryptable: other commitment": {text: canary, spoil: func(r *bindings.JobRequest) { r.KeyCommitment[0] ^= 1 }},
		"undecryptable: other size":       {text: canary, spoil: func(r *bindings.JobRequest) { r.InputBytes++ }},
		"undecryptable: other nonce":      {text: canary, spoil: func(r *bindings.JobRequest) { r.Nonce++ }},
		"undecryptable: other key":        {text: canary, sealTo: newKeys(t).Encryption},
		"unservable: empty prompt":        {},
		"unservable: temperature":         {text: canary, sampling: 2001 << 8},
		"unavailable: no relay":           {text: canary, byHash: true},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			s := newStage(t, 2)
			run := s.start(t, s.config(), echo.Runtime{})
			job := s.submit(t, bad)
			entry := run.log.await(t, "Job refused", &job)
			word := strings.SplitN(reason, ":", 2)[0]
			require.Equal(t, word, entry["reason"])
			run.log.await(t, "Job declined", &job)
			require.Equal(t, word, strings.ToLower(s.declines(t, job)[0].String()))

			good := s.submit(t, order{text: "fine"})
			_, _, _ = s.answer(t, good)
			run.log.await(t, "Job completed", &good)
			require.NoError(t, run.end(t))
			again := s.start(t, s.config(), echo.Runtime{})
			third := s.submit(t, order{text: "after the restart"})
			_, _, _ = s.answer(t, third)
			require.NoError(t, again.end(t))
			require.Len(t, s.declines(t, job), 1)
			require.Zero(t, s.acknowledgements(t, job))
			require.NotContains(t, run.log.String()+again.log.String(), "canary")
		})
	}
}

func TestADeclineThatAReorgRemovesIsMadeAgain(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	run := s.start(t, s.config(), echo.Runtime{})
	job := s.submit(t, order{text: ""})
	run.log.await(t, "Job declined", &job)
	head, err := s.client.BlockNumber(t.Context())
	require.NoError(t, err)
	declined := eventsOf(t, s, job, jobs.UnpackJobDeclinedEvent)[0].Raw.BlockNumber
	require.NoError(t, s.chain.Reorg(t.Context(), head-declined+1))
	require.Eventually(t, func() bool { return len(run.log.lines(t, "Job declined", &job)) == 2 }, patience, 50*time.Millisecond)
	require.Len(t, s.declines(t, job), 1)
}

func TestAPromptTheModelRefusesIsGivenBackAlsoAfterTheAcknowledgement(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1, ackWindow(5))
	refuse := make(chan struct{})
	run := s.start(t, s.config(), model(func(ctx context.Context, p sidecar.Prompt, _ func(string) error) (sidecar.Outcome, error) {
		select {
		case <-refuse:
			return sidecar.Outcome{}, fmt.Errorf("%w: %s is too long", sidecar.ErrUnservable, p.Text)
		case <-ctx.Done():
			return sidecar.Outcome{}, ctx.Err()
		}
	}))
	job := s.submit(t, order{text: canary})
	s.await(t, job, protocol.StatusAcknowledged)
	close(refuse)
	run.log.await(t, "Job declined", &job)
	require.Equal(t, []protocol.DeclineReason{protocol.DeclineReasonUnservable}, s.declines(t, job))
	require.NotContains(t, run.log.String(), "canary")
}

func TestAJobIsGivenBackWhenTheModelStaysDown(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1, ackWindow(5))
	run := s.start(t, s.config(), model(func(context.Context, sidecar.Prompt, func(string) error) (sidecar.Outcome, error) {
		return sidecar.Outcome{}, sidecar.ErrUnreachable
	}))
	job := s.submit(t, order{text: canary})
	run.log.await(t, "Job declined", &job)
	require.Equal(t, []protocol.DeclineReason{protocol.DeclineReasonBusy}, s.declines(t, job))
	require.NotEmpty(t, run.log.lines(t, "Attempt failed, will retry while the job is due", &job))
}

func TestAWaitingJobIsTakenAfterTheGrace(t *testing.T) {
	t.Parallel()
	for name, o := range map[string]order{
		"sealed": {text: canary},
		"open":   {text: canary, open: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t, 1)
			g := newGate()
			run := s.start(t, s.config(), g)
			first := s.submit(t, order{text: "first"})
			within(t, g.asked)
			waiting := s.submit(t, o)
			require.Equal(t, protocol.StatusSubmitted, s.status(t, waiting))
			g.pass <- struct{}{}
			_, _, _ = s.answer(t, first)
			g.pass <- struct{}{}
			text, _, _ := s.answer(t, waiting)
			require.Equal(t, canary, text)
			require.Len(t, eventsOf(t, s, waiting, jobs.UnpackJobTakenEvent), 1)
			require.Zero(t, s.acknowledgements(t, waiting), "to take is to acknowledge")
			taken := eventsOf(t, s, waiting, jobs.UnpackJobTakenEvent)[0].Raw.BlockNumber
			require.GreaterOrEqual(t, s.timeOf(t, taken), s.timeOf(t, waiting.block)+3)
			require.NotContains(t, run.log.String(), "canary")
		})
	}
}

func (s *stage) timeOf(t *testing.T, block uint64) uint64 {
	t.Helper()
	header, err := s.client.HeaderByNumber(t.Context(), bigint(block))
	require.NoError(t, err)
	return header.Time
}

func TestAJobThatWaitedBeforeTheStartIsTaken(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	job := s.submit(t, order{text: canary, open: true})
	require.NoError(t, s.chain.Mine(t.Context(), 10))
	s.start(t, s.config(), echo.Runtime{})
	text, _, _ := s.answer(t, job)
	require.Equal(t, canary, text)
}

func TestAnOpenJobThatCannotBeServedIsNotTaken(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	run := s.start(t, s.config(), echo.Runtime{})
	bad := s.submit(t, order{open: true})
	run.log.await(t, "Job refused", &bad)
	good := s.submit(t, order{text: "fine", open: true})
	_, _, _ = s.answer(t, good)
	require.Equal(t, protocol.StatusSubmitted, s.status(t, bad))
}

func TestATakenJobIsFinishedAfterARestart(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	cfg := s.config()
	cfg.DrainTimeout = 0
	stuck := newGate()
	first := s.start(t, cfg, stuck)
	job := s.submit(t, order{text: canary, open: true})
	within(t, stuck.asked)
	require.NoError(t, first.end(t))
	require.Equal(t, protocol.StatusAcknowledged, s.status(t, job))
	require.NoError(t, s.chain.Mine(t.Context(), 1500))
	cfg.JournalPath += ".new" // the chain alone says whose job it is
	s.start(t, cfg, echo.Runtime{})
	text, _, _ := s.answer(t, job)
	require.Equal(t, canary, text)
}

func TestASilentSidecarIgnoresEveryJob(t *testing.T) {
	t.Parallel()
	s := newStage(t, 4)
	cfg := s.config()
	cfg.Fault = sidecar.FaultSilent
	run := s.start(t, cfg, echo.Runtime{})
	run.log.await(t, "Sidecar is ready", nil)
	sealed, bad, open := s.submit(t, order{text: canary}), s.submit(t, order{}), s.submit(t, order{text: canary, open: true})
	require.NoError(t, s.chain.IncreaseTime(t.Context(), 10*time.Second))
	require.NoError(t, s.chain.Mine(t.Context(), 10))
	s.awaitLook(t, run)
	require.NoError(t, run.end(t))
	require.Equal(t, protocol.StatusAssigned, s.status(t, sealed))
	require.Equal(t, protocol.StatusAssigned, s.status(t, bad))
	require.Equal(t, protocol.StatusSubmitted, s.status(t, open))
}

func TestAFaultMayConcernOnlyJobsThatNameTheWorkerFirst(t *testing.T) {
	t.Parallel()
	s := newStage(t, 2)
	cfg := s.config()
	cfg.Fault, cfg.FaultFirst = sidecar.FaultSilent, true
	s.start(t, cfg, echo.Runtime{})
	named := s.submit(t, order{text: canary})
	open := s.submit(t, order{text: canary, open: true})
	text, _, _ := s.answer(t, open)
	require.Equal(t, canary, text)
	require.Equal(t, protocol.StatusAssigned, s.status(t, named))
}

func TestACrashAfterTheAcknowledgementCostsAnAttemptOnly(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	cfg := s.config()
	cfg.Fault = sidecar.FaultCrash
	first := s.start(t, cfg, echo.Runtime{})
	job := s.submit(t, order{text: canary})
	require.ErrorIs(t, first.wait(t), sidecar.ErrFault)
	require.Equal(t, protocol.StatusAcknowledged, s.status(t, job))

	s.start(t, s.config(), echo.Runtime{})
	text, attempt, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	require.EqualValues(t, 2, attempt)
}

func TestASlowSidecarAcknowledgesAndMissesTheCompletion(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	cfg := s.config()
	cfg.Fault = sidecar.FaultSlow
	run := s.start(t, cfg, echo.Runtime{})
	job := s.submit(t, order{text: canary})
	s.await(t, job, protocol.StatusAcknowledged)
	require.NoError(t, s.chain.Mine(t.Context(), 60))
	require.NoError(t, s.chain.IncreaseTime(t.Context(), 2*time.Minute))
	run.log.await(t, "Job is no longer due", &job)
	s.send(t, anvil.Dispatcher, s.at.JobRegistry, jobs.PackTimeOut(job.request))
	require.NoError(t, run.end(t))
	require.Empty(t, s.completions(t, job))
}
