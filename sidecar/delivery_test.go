package sidecar_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/sidecar"
)

var delivery = bindings.NewDelivery()

// long is an answer of three pages; no two lines of it are equal.
var long = func() string {
	var text strings.Builder
	for i := 0; text.Len() < 40_000; i++ {
		fmt.Fprintf(&text, "%s, verse %d\n", canary, i)
	}
	return text.String()
}()

// poet answers with the long text, line by line.
var poet = model(func(_ context.Context, _ sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error) {
	for line := range strings.Lines(long) {
		if err := emit(line); err != nil {
			return sidecar.Outcome{}, err
		}
	}
	return sidecar.Outcome{Finish: sidecar.FinishStop, OutputTokens: 64}, nil
})

// demand asks for all pages of the job's response, from one on.
func (s *stage) demand(t *testing.T, a asked, first uint32) {
	t.Helper()
	done := s.completions(t, a)[0]
	pages := (done.Completion.ResponseLength + seal.PageSize - 1) / seal.PageSize
	s.send(t, anvil.Consumer, s.at.Delivery, delivery.PackDemand(a.id, done.Receipt, done.Completion, first, pages-first))
}

// delivered demands the response from a page on and returns what comes, each part with one page.
func (s *stage) delivered(t *testing.T, a asked, first uint32) []byte {
	t.Helper()
	s.demand(t, a, first)
	return s.awaitDelivery(t, a, first)
}

func (s *stage) awaitDelivery(t *testing.T, a asked, first uint32) (response []byte) {
	t.Helper()
	var parts []*bindings.DeliveryJobDelivered
	require.Eventually(t, func() bool {
		parts = eventsOf(t, s, a, delivery.UnpackJobDeliveredEvent)
		return len(parts) > 0 && parts[len(parts)-1].Whole
	}, patience, 50*time.Millisecond, "the response was not delivered")
	for i, part := range parts {
		require.Equal(t, first+uint32(i), part.FirstPage)
		require.Len(t, part.Pages, 1)
		response = append(response, part.Pages[0]...)
	}
	return response
}

func TestALongAnswerIsDeliveredOnDemand(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	cfg := s.config()
	cfg.MaxInline = 10_000
	run := s.start(t, cfg, poet)
	job := s.submit(t, order{text: canary})
	run.log.await(t, "Job completed", &job)
	require.Empty(t, s.completions(t, job)[0].Response)
	text, attempt := job.read(t, s.delivered(t, job, 0))
	require.Equal(t, long, text)
	require.EqualValues(t, 1, attempt)
	run.log.await(t, "Response delivered", &job)

	part := s.submit(t, order{text: canary})
	run.log.await(t, "Job completed", &part)
	require.Len(t, s.delivered(t, part, 2), int(s.completions(t, part)[0].Completion.ResponseLength)-2*seal.PageSize)
	require.NotContains(t, run.log.String(), "canary")
	requireNoText(t, s)
}

func TestADeliveryGoesOnAfterARestart(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	cfg := s.config()
	cfg.MaxInline = 1
	first := s.start(t, cfg, poet)
	job := s.submit(t, order{text: canary})
	first.log.await(t, "Job completed", &job)
	require.NoError(t, first.end(t))
	s.demand(t, job, 0)
	s.deliverFirstPage(t, job)

	second := s.start(t, cfg, poet)
	text, _ := job.read(t, s.awaitDelivery(t, job, 0))
	require.Equal(t, long, text)
	second.log.await(t, "Response delivered", &job)
}

// deliverFirstPage does what a sidecar does before it crashes: it sends one of the demanded pages.
func (s *stage) deliverFirstPage(t *testing.T, a asked) {
	t.Helper()
	response := s.keptResponse(t, a)
	path, err := seal.PageProof(response, nil, 0)
	require.NoError(t, err)
	page := bindings.Page{Data: response[:seal.PageSize]}
	for _, hash := range path {
		page.Proof = append(page.Proof, hash)
	}
	done := s.completions(t, a)[0]
	s.send(t, anvil.WorkerAOperator, s.at.Delivery, delivery.PackDeliver(a.id, done.Receipt, done.Completion, []bindings.Page{page}))
}

func TestAResponseIsForgottenOnceItsJobIsSettledForGood(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	cfg := s.config()
	cfg.MaxInline = 1
	run := s.start(t, cfg, poet)
	job := s.submit(t, order{text: canary})
	run.log.await(t, "Job completed", &job)
	require.NoError(t, s.chain.Mine(t.Context(), 200))
	s.awaitLook(t, run)
	require.NoError(t, run.end(t))
	require.NotEmpty(t, s.keptResponse(t, job), "it may still be demanded")

	run = s.start(t, cfg, poet)
	require.NoError(t, s.chain.IncreaseTime(t.Context(), patience))
	s.send(t, anvil.Dispatcher, s.at.JobRegistry, jobs.PackSettle(job.id, s.completions(t, job)[0].Receipt))
	for range 4 {
		require.NoError(t, s.chain.Mine(t.Context(), 64))
		s.awaitLook(t, run)
	}
	require.NoError(t, run.end(t))
	require.Empty(t, s.keptResponse(t, job))
}

// awaitLook waits until the sidecar has seen the head.
func (s *stage) awaitLook(t *testing.T, run *sidecarRun) {
	t.Helper()
	head, err := s.client.BlockNumber(t.Context())
	require.NoError(t, err)
	run.log.awaitBlock(t, head)
}

func TestAResponseThatIsNotOnTheDiskIsNotDeliveredAndSaysSo(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	cfg := s.config()
	cfg.MaxInline = 1
	first := s.start(t, cfg, poet)
	job := s.submit(t, order{text: canary})
	first.log.await(t, "Job completed", &job)
	require.NoError(t, first.end(t))
	cfg.JournalPath += ".new"
	second := s.start(t, cfg, poet)
	second.log.await(t, "Sidecar is ready", nil)
	s.demand(t, job, 0)
	entry := second.log.await(t, "A demanded response is not on this disk", nil)
	require.Equal(t, job.id.Hex(), entry["job"])
	require.NotEqual(t, common.Hash{}, job.id)
}
