package sidecar_test

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/echo"
)

const canary = "the canary sings at noon"

func TestAJobIsServedAndOnlyItsConsumerReadsTheAnswer(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	var asked sidecar.Prompt
	run := s.start(t, s.config(), model(func(ctx context.Context, p sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error) {
		asked = p
		return echo.Runtime{}.Generate(ctx, p, emit)
	}))
	job := s.submit(t, order{text: canary, sampling: 700<<8 | 40})
	text, attempt, completion := s.answer(t, job)
	require.Equal(t, canary, text)
	require.EqualValues(t, 1, attempt)
	require.EqualValues(t, len(canary)/4, completion.OutputTokens)
	run.log.await(t, "Job completed", &job)
	require.NoError(t, run.end(t))

	require.Equal(t, sidecar.Prompt{
		Text: canary, MaxOutputTokens: 64, Temperature: 0.7, TopK: 40,
		Seed: 1 + new(big.Int).Mod(job.id.Big(), big.NewInt(2147483646)).Int64(),
	}, asked)
	require.NotContains(t, run.log.String(), "canary")
	journal, err := os.ReadFile(s.journal)
	require.NoError(t, err)
	require.Contains(t, string(journal), `"outcome":"completed"`)
	require.NotContains(t, string(journal), "canary")
}

func TestTheHashOfARequestIsTheContracts(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	for range 20 {
		r := bindings.JobRequest{
			Consumer: common.BigToAddress(random(160)), TermsId: rand.Uint32(), Sampling: rand.Uint32(), InputBytes: rand.Uint32(),
			MaxOutputTokens: rand.Uint32(), MaxInputAsk: random(48), MaxOutputAsk: random(48), MaxFee: random(96),
			Privacy: uint8(rand.N(3)), PackageHash: common.BigToHash(random(256)), KeyCommitment: common.BigToHash(random(256)),
			Payment: uint8(rand.N(3)), DrawBlock: rand.Uint32(), Nonce: rand.Uint64(), Expiry: random(40),
		}
		for range rand.N(4) {
			r.Candidates = append(r.Candidates, rand.Uint64())
		}
		want, err := s.reader.JobID(t.Context(), r)
		require.NoError(t, err)
		got, err := protocol.RequestHash(anvil.ChainID, s.at.JobRegistry, r)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

func random(bits int) *big.Int {
	bytes := make([]byte, bits/8)
	for i := range bytes {
		bytes[i] = byte(rand.Uint32())
	}
	return new(big.Int).SetBytes(bytes)
}

func TestAJobCutOffByAShutdownIsServedAfterTheRestart(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	cfg := s.config()
	cfg.DrainTimeout = 0
	stuck := newGate()
	first := s.start(t, cfg, stuck)
	job := s.submit(t, order{text: canary})
	within(t, stuck.asked)
	require.NoError(t, first.end(t))
	require.ErrorIs(t, within(t, stuck.ended), context.Canceled)

	s.start(t, s.config(), echo.Runtime{})
	text, attempt, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	require.EqualValues(t, 2, attempt)
}

func TestAnOpenJobIsFoundWithoutTheJournal(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	job := s.submit(t, order{text: canary})
	require.NoError(t, s.chain.Mine(t.Context(), 1500), "the assignment is far below the head")
	s.start(t, s.config(), echo.Runtime{})
	text, attempt, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	require.EqualValues(t, 1, attempt)
}

func TestARunningJobIsFinishedBeforeTheEnd(t *testing.T) {
	t.Parallel()
	s := newStage(t, 2)
	g := newGate()
	run := s.start(t, s.config(), g)
	job := s.submit(t, order{text: canary})
	within(t, g.asked)
	run.stop()
	run.log.await(t, "Ending; no new job is taken", nil)
	late := s.submit(t, order{text: "too late"})
	run.log.await(t, "Job declined", &late)
	g.pass <- struct{}{}
	require.NoError(t, run.wait(t))
	text, _, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	require.Equal(t, []protocol.DeclineReason{protocol.DeclineReasonBusy}, s.declines(t, late))
}

func TestAWorkerRunsAsManyJobsAtATimeAsItsCapacity(t *testing.T) {
	t.Parallel()
	for _, capacity := range []uint8{1, 2} {
		t.Run(fmt.Sprint(capacity), func(t *testing.T) {
			t.Parallel()
			s := newStage(t, capacity)
			g := newGate()
			s.start(t, s.config(), g)
			first := s.submit(t, order{text: "first"})
			require.Equal(t, "first", within(t, g.asked).Text)
			second := s.submit(t, order{text: "second"})
			if capacity == 2 {
				require.Equal(t, "second", within(t, g.asked).Text, "it runs beside the first")
			} else {
				require.Equal(t, protocol.StatusSubmitted, s.status(t, second))
				require.Empty(t, g.asked)
			}
			g.pass <- struct{}{}
			g.pass <- struct{}{}
			text, _, _ := s.answer(t, first)
			require.Equal(t, "first", text)
			text, _, _ = s.answer(t, second)
			require.Equal(t, "second", text)
		})
	}
}

func TestAModelThatFailsIsTriedAgainAndNotQuoted(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	tries := 0
	run := s.start(t, s.config(), model(func(ctx context.Context, p sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error) {
		if tries++; tries == 1 {
			_ = emit("half an ans")
			return sidecar.Outcome{}, errors.New("cannot tokenize: " + p.Text)
		}
		return echo.Runtime{}.Generate(ctx, p, emit)
	}))
	job := s.submit(t, order{text: canary})
	text, attempt, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	require.EqualValues(t, 2, attempt)
	require.Len(t, run.log.lines(t, "Attempt failed, will retry while the job is due", &job), 1)
	require.NotContains(t, run.log.String(), "canary")
}

func TestARunEndsWhenItsJobIsGivenAway(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	g := newGate()
	run := s.start(t, s.config(), g)
	job := s.submit(t, order{text: canary})
	within(t, g.asked)
	require.NoError(t, s.chain.Mine(t.Context(), 60)) // a deadline needs blocks as well as time
	require.NoError(t, s.chain.IncreaseTime(t.Context(), 2*time.Minute))
	require.ErrorContains(t, within(t, g.ended), "no longer due")
	run.log.await(t, "Job is no longer due", &job)
	s.send(t, anvil.Dispatcher, s.at.JobRegistry, jobs.PackTimeOut(job.request))
	require.NoError(t, run.end(t))
	require.Empty(t, s.completions(t, job))
}

func TestAnEmptyAnswerIsDelivered(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	s.start(t, s.config(), model(func(context.Context, sidecar.Prompt, func(string) error) (sidecar.Outcome, error) {
		return sidecar.Outcome{Finish: sidecar.FinishStop}, nil
	}))
	text, _, completion := s.answer(t, s.submit(t, order{text: canary}))
	require.Empty(t, text)
	require.EqualValues(t, seal.HeaderSize+seal.ChunkSize, completion.AnswerLength)
	require.Zero(t, completion.OutputTokens)
}

func TestAnAnswerEndsAtItsLimitBetweenTwoCharacters(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	run := s.start(t, s.config(), model(func(_ context.Context, _ sidecar.Prompt, emit func(string) error) (sidecar.Outcome, error) {
		for {
			if err := emit(strings.Repeat("a€", 100)); err != nil {
				return sidecar.Outcome{}, fmt.Errorf("generate: %w", err)
			}
		}
	}))
	job := s.submit(t, order{text: canary})
	text, _, completion := s.answer(t, job)
	parameters, err := s.reader.Parameters(t.Context())
	require.NoError(t, err)
	limit := protocol.MaxResponse(parameters, job.request)
	require.LessOrEqual(t, completion.AnswerLength, limit)
	require.Greater(t, completion.AnswerLength+2*seal.ChunkSize, limit)
	require.True(t, utf8.ValidString(text))
	require.EqualValues(t, 64, completion.OutputTokens, "no more are counted than were asked for")
	require.Equal(t, "length", run.log.await(t, "Job completed", &job)["finish"])
}

func TestAJobWhoseCompletionAReorgRemovesIsCompletedAgain(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	run := s.start(t, s.config(), echo.Runtime{})
	job := s.submit(t, order{text: canary})
	_, _, _ = s.answer(t, job)
	run.log.await(t, "Job completed", &job)
	completed := s.completions(t, job)[0].Raw.BlockNumber
	head, err := s.client.BlockNumber(t.Context())
	require.NoError(t, err)
	require.NoError(t, s.chain.Reorg(t.Context(), head-completed+1))
	text, attempt, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	require.EqualValues(t, 2, attempt)
}

func TestATransactionThatIsMinedLateIsRecognised(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	require.NoError(t, s.chain.SetAutomine(t.Context(), false))
	require.NoError(t, s.chain.SetIntervalMining(t.Context(), time.Second))
	s.senders[anvil.WorkerAOperator] = txmgr.New(s.client, anvil.ChainID, anvil.Key(anvil.WorkerAOperator), time.Millisecond)
	run := s.start(t, s.config(), echo.Runtime{})
	job := s.submit(t, order{text: canary})
	text, attempt, _ := s.answer(t, job)
	require.Equal(t, canary, text)
	require.EqualValues(t, 1, attempt)
	run.log.await(t, "Job completed", &job)
	require.NotEmpty(t, run.log.lines(t, "Transaction was not accepted, will retry", &job))
}

func TestASidecarThatCannotBeginSaysWhatToDo(t *testing.T) {
	t.Parallel()
	s := newStage(t, 1)
	for name, c := range map[string]struct {
		spoil func(*sidecar.Config, *sidecar.Deps)
		says  string
	}{
		"unregistered": {func(_ *sidecar.Config, d *sidecar.Deps) {
			d.Sender = s.sender(anvil.WorkerBOperator)
		}, "stint worker register --operator " + anvil.Address(anvil.WorkerBOperator).Hex()},
		"other encryption key": {func(_ *sidecar.Config, d *sidecar.Deps) {
			d.Keys = newKeys(t)
		}, "encryptionKeyHash"},
		"other receipt key": {func(_ *sidecar.Config, d *sidecar.Deps) {
			_, d.Keys.Receipt, _ = ed25519.GenerateKey(nil)
		}, s.keys.Encryption.Public().Hash().Hex()},
		"model not ready": {func(_ *sidecar.Config, d *sidecar.Deps) {
			d.Runtimes[s.terms] = absent{}
		}, "run `ollama pull`"},
		"model not configured": {func(_ *sidecar.Config, d *sidecar.Deps) {
			d.Runtimes = map[uint32]sidecar.Runtime{s.terms + 1: echo.Runtime{}}
		}, fmt.Sprintf("offers terms %d", s.terms)},
		"nothing configured": {func(c *sidecar.Config, d *sidecar.Deps) {
			c.Fault, d.Runtimes = "die-happy", nil
		}, "silent, crash, slow and decline"},
		"heartbeats need the key": {func(_ *sidecar.Config, d *sidecar.Deps) {
			d.Relay, d.Operator = &relay.Client{}, anvil.Key(anvil.WorkerBOperator)
		}, "the operator's key is needed"},
	} {
		t.Run(name, func(t *testing.T) {
			cfg, deps := s.config(), s.deps(echo.Runtime{}, &notebook{})
			c.spoil(&cfg, &deps)
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			defer cancel()
			require.ErrorContains(t, sidecar.Run(ctx, cfg, deps), c.says)
		})
	}
	t.Run("another sidecar runs", func(t *testing.T) {
		first := s.start(t, s.config(), echo.Runtime{})
		first.log.await(t, "Sidecar is ready", nil)
		require.ErrorContains(t, sidecar.Run(t.Context(), s.config(), s.deps(echo.Runtime{}, &notebook{})), "stop it first")
		require.NoError(t, first.end(t))
	})
}

type absent struct{ echo.Runtime }

func (absent) Ready(context.Context) error {
	return fmt.Errorf("%w: run `ollama pull`", sidecar.ErrModelMissing)
}
