package ollama_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/ollama"
)

func TestAnswerIsExact(t *testing.T) {
	r := startServer(t).runtime(t)
	require.NoError(t, r.Ready(t.Context()))
	answer, outcome, err := ask(t.Context(), r, prompt("What is two plus three?"))
	require.NoError(t, err)
	require.Equal(t, "The sum of two and three is five.", answer)
	require.Equal(t, sidecar.Outcome{Finish: sidecar.FinishStop, InputTokens: 9, OutputTokens: 10}, outcome)
}

func TestSamplingDependsOnTheSeedAlone(t *testing.T) {
	r := startServer(t).runtime(t)
	first, _, err := ask(t.Context(), r, long)
	require.NoError(t, err)
	again, _, err := ask(t.Context(), r, long)
	require.NoError(t, err)
	require.Equal(t, first, again)
	other := long
	other.Seed++
	different, _, err := ask(t.Context(), r, other)
	require.NoError(t, err)
	require.NotEqual(t, first, different)
}

func TestAnswerEndsAtTheLimit(t *testing.T) {
	r := startServer(t).runtime(t)
	answer, outcome, err := ask(t.Context(), r, sidecar.Prompt{Text: "Tell me a story.", MaxOutputTokens: 5})
	require.NoError(t, err)
	require.True(t, strings.HasPrefix("Once upon a time", answer), answer)
	require.Equal(t, sidecar.FinishLength, outcome.Finish)
	require.EqualValues(t, 5, outcome.OutputTokens)
}

func TestEndlessRepetitionIsAnOutcomeOfItsOwn(t *testing.T) {
	r := startServer(t).runtime(t)
	answer, outcome, err := ask(t.Context(), r, prompt(strings.Repeat("a", 48)))
	require.NoError(t, err)
	require.Equal(t, strings.Repeat(" is", 31), answer)
	require.Equal(t, sidecar.Outcome{Finish: sidecar.FinishRepetition, OutputTokens: 31}, outcome)
}

func TestPromptLongerThanTheContextIsUnservable(t *testing.T) {
	r := startServer(t).runtime(t)
	_, _, err := ask(t.Context(), r, prompt(strings.Repeat("very long ", 500)))
	require.ErrorIs(t, err, sidecar.ErrUnservable)
	require.NotContains(t, err.Error(), "very long very")
}

func TestPromptsOutOfBoundsAreRefused(t *testing.T) {
	r, err := ollama.New(ollama.Config{Model: "any"})
	require.NoError(t, err)
	_, _, err = ask(t.Context(), r, prompt(""))
	require.ErrorIs(t, err, sidecar.ErrUnservable)
	for _, p := range []sidecar.Prompt{
		{Text: "x"},
		{Text: "x", MaxOutputTokens: 1, Temperature: 2.1},
		{Text: "x", MaxOutputTokens: 1, Seed: -1},
	} {
		_, _, err = ask(t.Context(), r, p)
		require.ErrorContains(t, err, "run prompt")
	}
}

func TestCancelledStreamIsAnErrorAndFreesTheSlot(t *testing.T) {
	s := startServer(t)
	r := s.runtime(t)
	require.NoError(t, r.Ready(t.Context()))
	resume := s.slowed(t)
	ctx, cancel := context.WithCancel(t.Context())
	_, err := r.Generate(ctx, long, func(string) error { cancel(); return nil })
	require.ErrorIs(t, err, context.Canceled)
	resume()
	requireAnswers(t, r)
}

func TestFailingReceiverEndsTheRun(t *testing.T) {
	r := startServer(t).runtime(t)
	full, pieces := errors.New("disk full"), 0
	_, err := r.Generate(t.Context(), long, func(string) error { pieces++; return full })
	require.ErrorIs(t, err, full)
	require.Equal(t, 1, pieces)
	requireAnswers(t, r)
}

func TestServerKilledMidStreamIsAnError(t *testing.T) {
	s := startServer(t)
	r := s.runtime(t)
	require.NoError(t, r.Ready(t.Context()))
	serve, _ := s.processes(t)
	s.slowed(t)
	kill := sync.OnceValue(func() error { return syscall.Kill(serve, syscall.SIGKILL) })
	_, err := r.Generate(t.Context(), long, func(string) error { return kill() })
	require.ErrorContains(t, err, "stopped in the middle")

	require.ErrorIs(t, r.Ready(t.Context()), sidecar.ErrUnreachable)
}

func TestRunnerKilledMidStreamIsAnErrorAndTheNextAnswerComes(t *testing.T) {
	s := startServer(t)
	r := s.runtime(t)
	require.NoError(t, r.Ready(t.Context()))
	_, runner := s.processes(t)
	s.slowed(t)
	kill := sync.OnceValue(func() error { return syscall.Kill(runner, syscall.SIGKILL) })
	_, err := r.Generate(t.Context(), long, func(string) error { return kill() })
	require.ErrorContains(t, err, "running the model")
	requireAnswers(t, r)
}

func TestServerThatHangsIsGivenUp(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	s := startServer(t)
	require.NoError(t, s.runtime(t).Ready(ctx))
	_, runner := s.processes(t)
	hang := func() error { return syscall.Kill(runner, syscall.SIGSTOP) }
	wake := func() { require.NoError(t, syscall.Kill(runner, syscall.SIGCONT)) }
	t.Cleanup(wake)

	require.NoError(t, hang())
	r := s.runtime(t, func(c *ollama.Config) { c.FirstToken = 200 * time.Millisecond })
	_, _, err := ask(ctx, r, prompt("Hello"))
	wake()
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.ErrorContains(t, err, "silent too long", "before the first token")
	requireAnswers(t, s.runtime(t))

	resume := s.slowed(t)
	once := sync.OnceValue(func() error { resume(); return hang() })
	r = s.runtime(t, func(c *ollama.Config) { c.BetweenTokens = 300 * time.Millisecond })
	_, err = r.Generate(ctx, long, func(string) error { return once() })
	wake()
	require.ErrorContains(t, err, "silent too long", "between tokens")
	requireAnswers(t, s.runtime(t))
}

func TestSlowReceiverIsNotAHangingServer(t *testing.T) {
	r := runtimeOn(t, `{"response":"a"}`+"\n"+`{"response":"b"}`+"\n"+`{"done":true,"done_reason":"stop"}`,
		func(c *ollama.Config) { c.BetweenTokens = 200 * time.Millisecond })
	_, err := r.Generate(t.Context(), prompt("Hello"), func(string) error { <-time.After(400 * time.Millisecond); return nil })
	require.NoError(t, err)
}

func TestAnswerThatGrowsTooLongIsAnError(t *testing.T) {
	r := startServer(t).runtime(t, func(c *ollama.Config) { c.MaxAnswerBytes = 20 })
	answer, _, err := ask(t.Context(), r, prompt("Tell me a story."))
	require.ErrorContains(t, err, "longer than 20 bytes")
	require.LessOrEqual(t, len(answer), 20)
}

func TestCallersWaitForTheOneSlot(t *testing.T) {
	r := startServer(t).runtime(t)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			answer, _, err := ask(t.Context(), r, prompt("Where is Oslo?"))
			if err != nil || answer != "Oslo is the capital of Norway." {
				t.Errorf("got %q, %v", answer, err)
			}
		})
	}
	wg.Wait()
}

func TestMissingModelSaysWhatToDo(t *testing.T) {
	r := startEmpty(t).runtime(t, func(c *ollama.Config) { c.Model = "absent:7b" })
	_, _, generateErr := ask(t.Context(), r, prompt("Hello"))
	_, describeErr := r.Describe(t.Context())
	for _, err := range []error{r.Ready(t.Context()), generateErr, describeErr} {
		require.ErrorIs(t, err, sidecar.ErrModelMissing)
		require.ErrorContains(t, err, "`ollama pull absent:7b`")
	}
}

func TestUnreachableServerSaysWhatToDo(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := listener.Addr().String()
	require.NoError(t, listener.Close())
	r, err := ollama.New(ollama.Config{Host: address, Model: "any"})
	require.NoError(t, err)

	_, _, generateErr := ask(t.Context(), r, prompt("Hello"))
	_, describeErr := r.Describe(t.Context())
	_, listErr := ollama.FirstTextModel(t.Context(), address)
	for _, err := range []error{r.Ready(t.Context()), generateErr, describeErr, listErr} {
		require.ErrorIs(t, err, sidecar.ErrUnreachable)
		require.ErrorContains(t, err, "ollama serve")
		require.ErrorContains(t, err, "OLLAMA_HOST")
	}
}

func TestFirstTextModelIsFoundAndNothingIsInstalled(t *testing.T) {
	s := startEmpty(t)
	_, err := ollama.FirstTextModel(t.Context(), s.URL)
	require.ErrorIs(t, err, sidecar.ErrModelMissing)
	require.ErrorContains(t, err, "ollama pull")
	blobs, err := os.ReadDir(filepath.Join(s.dir, "models", "blobs"))
	require.NoError(t, err)
	require.Empty(t, blobs)

	_, err = s.CreateTiny(t.Context())
	require.NoError(t, err)
	model, err := ollama.FirstTextModel(t.Context(), s.URL)
	require.NoError(t, err)
	require.Equal(t, "stint-tiny:latest", model)
}

func TestManifestDoesNotDependOnTheModelFolder(t *testing.T) {
	first, err := startServer(t).runtime(t).Describe(t.Context())
	require.NoError(t, err)
	named := func(c *ollama.Config) { c.Model += ":latest" }
	second, err := startServer(t).runtime(t, named).Describe(t.Context())
	require.NoError(t, err)
	require.Equal(t, first.ID(), second.ID())

	sum, err := os.ReadFile(filepath.FromSlash("../../internal/ollamaserver/stint-tiny.gguf.sha256"))
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(string(sum), first.Weights.GGUFSHA256))
	require.Equal(t, "F32", first.Weights.Quantization)
	require.EqualValues(t, 512, first.NumCtx)
	require.False(t, first.Sampling.Replayable)
}

// The real server cannot be made to send these, so a hand-written one does.
func TestBrokenStreamsAreErrorsThatRepeatNoAnswer(t *testing.T) {
	const secret = "the fox and the owl"
	for name, body := range map[string]string{
		"ends without done":   `{"response":"` + secret + `"}` + "\n",
		"is cut within JSON":  `{"response":"` + secret,
		"ends for no reason":  `{"response":"` + secret + `","done":true}` + "\n",
		"reports an error":    `{"response":"` + secret + `"}` + "\n" + `{"error":"out of memory"}` + "\n",
		"says nothing at all": "",
		"only loaded":         `{"done":true,"done_reason":"load"}` + "\n",
	} {
		t.Run(name, func(t *testing.T) {
			r := runtimeOn(t, body)
			_, _, err := ask(t.Context(), r, prompt("Hello"))
			require.Error(t, err)
			require.NotContains(t, err.Error(), "fox")
		})
	}
}

func TestImplausibleCountsAreReplacedByOurOwn(t *testing.T) {
	for _, count := range []int{-5, 0, 1, 401, 1 << 40} {
		r := runtimeOn(t, `{"response":"a"}`+"\n"+`{"response":"b"}`+"\n"+
			fmt.Sprintf(`{"done":true,"done_reason":"stop","eval_count":%d}`, count))
		_, outcome, err := ask(t.Context(), r, prompt("Hello"))
		require.NoError(t, err)
		require.EqualValues(t, 2, outcome.OutputTokens, "eval_count %d", count)
	}
}

func TestRedirectIsNotFollowed(t *testing.T) {
	called := false
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { called = true }))
	t.Cleanup(elsewhere.Close)
	redirect := httptest.NewServer(http.RedirectHandler(elsewhere.URL, http.StatusTemporaryRedirect))
	t.Cleanup(redirect.Close)
	r, err := ollama.New(ollama.Config{Host: redirect.URL, Model: "any"})
	require.NoError(t, err)
	_, _, err = ask(t.Context(), r, prompt("Hello"))
	require.Error(t, err)
	require.False(t, called, "the prompt went elsewhere")
}

// runtimeOn returns a runtime on a server that answers everything with one body.
func runtimeOn(t *testing.T, body string, change ...func(*ollama.Config)) *ollama.Runtime {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, body) }))
	t.Cleanup(s.Close)
	cfg := ollama.Config{Host: s.URL, Model: "any"}
	for _, c := range change {
		c(&cfg)
	}
	r, err := ollama.New(cfg)
	require.NoError(t, err)
	return r
}

// requireAnswers checks that the server has a free slot.
func requireAnswers(t *testing.T, r *ollama.Runtime) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	answer, _, err := ask(ctx, r, prompt("Thank you"))
	require.NoError(t, err)
	require.Equal(t, "You are welcome!", answer)
}
