package echo_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/echo"
)

func TestAnswerIsThePrompt(t *testing.T) {
	for _, text := range []string{"hello", "a", "Grüße, 世界! 🙂🙂", "\xff\xfe broken \xf0\x9f"} {
		answer, outcome, err := run(t.Context(), sidecar.Prompt{Text: text, MaxOutputTokens: 100})
		require.NoError(t, err)
		require.Equal(t, text, answer)
		require.Equal(t, sidecar.FinishStop, outcome.Finish)
		require.Equal(t, outcome.InputTokens, outcome.OutputTokens)
	}
}

func TestTokensAreWholeCharactersOfAtMostFourBytes(t *testing.T) {
	var tokens []string
	_, err := echo.Runtime{}.Generate(t.Context(), sidecar.Prompt{Text: "abcdefé世x", MaxOutputTokens: 9},
		func(s string) error { tokens = append(tokens, s); return nil })
	require.NoError(t, err)
	require.Equal(t, []string{"abcd", "efé", "世x"}, tokens)
}

func TestAnswerEndsAtTheLimit(t *testing.T) {
	answer, outcome, err := run(t.Context(), sidecar.Prompt{Text: "abcdefghij", MaxOutputTokens: 2})
	require.NoError(t, err)
	require.Equal(t, "abcdefgh", answer)
	require.Equal(t, sidecar.Outcome{Finish: sidecar.FinishLength, InputTokens: 3, OutputTokens: 2}, outcome)
}

func TestAnswerThatJustFitsIsComplete(t *testing.T) {
	_, outcome, err := run(t.Context(), sidecar.Prompt{Text: "abcdefgh", MaxOutputTokens: 2})
	require.NoError(t, err)
	require.Equal(t, sidecar.FinishStop, outcome.Finish)
}

func TestRefusals(t *testing.T) {
	_, _, err := run(t.Context(), sidecar.Prompt{MaxOutputTokens: 1})
	require.ErrorIs(t, err, sidecar.ErrUnservable)
	_, _, err = run(t.Context(), sidecar.Prompt{Text: "x"})
	require.ErrorContains(t, err, "0 output tokens")

	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = run(cancelled, sidecar.Prompt{Text: "x", MaxOutputTokens: 1})
	require.ErrorIs(t, err, context.Canceled)

	full := errors.New("disk full")
	_, err = echo.Runtime{}.Generate(t.Context(), sidecar.Prompt{Text: "x", MaxOutputTokens: 1}, func(string) error { return full })
	require.ErrorIs(t, err, full)
}

func TestEachTokenCanBeDelayed(t *testing.T) {
	begun := time.Now()
	var gaps []time.Duration
	_, err := echo.Runtime{Delay: 20 * time.Millisecond}.Generate(t.Context(), sidecar.Prompt{Text: "abcdefghij", MaxOutputTokens: 9},
		func(string) error { gaps = append(gaps, time.Since(begun)); return nil })
	require.NoError(t, err)
	require.Len(t, gaps, 3)
	require.GreaterOrEqual(t, gaps[1], 20*time.Millisecond)
	require.GreaterOrEqual(t, gaps[2], 40*time.Millisecond)

	ctx, cancel := context.WithCancel(t.Context())
	_, err = echo.Runtime{Delay: time.Hour}.Generate(ctx, sidecar.Prompt{Text: "abcdefghij", MaxOutputTokens: 9},
		func(string) error { cancel(); return nil })
	require.ErrorIs(t, err, context.Canceled)
}

func TestManifestIsTheDocumentedExample(t *testing.T) {
	example, err := os.ReadFile(filepath.FromSlash("../../docs/manifest/echo.json"))
	require.NoError(t, err)
	canonical, err := echo.Runtime{}.Manifest().Canonical()
	require.NoError(t, err)
	require.Equal(t, string(example), string(canonical))
}

func run(ctx context.Context, p sidecar.Prompt) (string, sidecar.Outcome, error) {
	var answer strings.Builder
	outcome, err := echo.Runtime{}.Generate(ctx, p, func(text string) error {
		answer.WriteString(text)
		return nil
	})
	return answer.String(), outcome, err
}
