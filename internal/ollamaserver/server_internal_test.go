package ollamaserver

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ollama/ollama/api"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

// parentEnv makes this test binary act as a parent that will be killed; see TestMain.
const parentEnv = "STINT_TEST_OLLAMA_PARENT"

func TestMain(m *testing.M) {
	if dir := os.Getenv(parentEnv); dir != "" {
		beKilledParent(dir)
		return
	}
	goleak.VerifyTestMain(m)
}

func TestTinyModelAnswersExactly(t *testing.T) {
	s := start(t, t.TempDir())
	createTiny(t, s)
	require.Equal(t, "The sum of two and three is five.", ask(t, s, "What is two plus three?"))
	require.Equal(t, "The capital of France is Paris.", ask(t, s, "What is the capital of France?"))

	createTiny(t, s) // again
	require.Equal(t, "You are welcome!", ask(t, s, "Thank you"))
}

func TestModelSurvivesARestart(t *testing.T) {
	dir := t.TempDir()
	s := start(t, dir)
	createTiny(t, s)
	_ = s.Stop()
	require.Equal(t, "The sum of four and five is nine.", ask(t, start(t, dir), "What is four plus five?"))
}

// TestServerKeepsPromptsAndAnswersToItself searches everything the server wrote.
func TestServerKeepsPromptsAndAnswersToItself(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	// The caller's own settings must not reach the server.
	for _, name := range []string{"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"} {
		t.Setenv(name, elsewhere)
	}
	t.Setenv("OLLAMA_DEBUG", "2")
	t.Setenv("OLLAMA_DEBUG_LOG_REQUESTS", "1")
	s := start(t, dir)
	createTiny(t, s)
	const canary = "canary bird 7f3a"
	ask(t, s, canary)
	ask(t, s, "Tell me a story.")

	tooLong := &api.GenerateRequest{Model: TinyModel, Prompt: strings.Repeat(canary, 200), Truncate: new(bool)}
	require.Error(t, s.client.Generate(t.Context(), tooLong, func(api.GenerateResponse) error { return nil }))
	cut := errors.New("cut")
	story := &api.GenerateRequest{Model: TinyModel, Prompt: "Tell me a story."}
	require.ErrorIs(t, s.client.Generate(t.Context(), story, func(api.GenerateResponse) error { return cut }), cut)
	_ = s.Stop()

	requireNothingSays(t, dir, canary, "wise old owl", "Tell me a story")
	left, err := os.ReadDir(elsewhere)
	require.NoError(t, err)
	require.Empty(t, left, "the server wrote outside its folder")
}

func TestStopLeavesNoProcess(t *testing.T) {
	s := start(t, t.TempDir())
	createTiny(t, s)
	ask(t, s, "Hello") // starts a runner
	require.NoError(t, syscall.Kill(-s.PID(), 0))
	_ = s.Stop()
	requireGone(t, s.PID())
	_ = s.Stop()
}

func TestEndOfContextStopsTheServer(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s, err := Start(ctx, config(t, t.TempDir()))
	require.NoError(t, err)
	cancel()
	<-s.Done()
	requireGone(t, s.PID())
}

func TestKilledServerTakesItsRunnersAlong(t *testing.T) {
	s := start(t, t.TempDir())
	createTiny(t, s)
	ask(t, s, "Hello")
	t.Cleanup(func() { _ = syscall.Kill(-s.PID(), syscall.SIGKILL) })
	require.NoError(t, syscall.Kill(s.PID(), syscall.SIGKILL))
	<-s.Done()
	requireGone(t, s.PID())
}

func TestFailedStartSaysWhy(t *testing.T) {
	dir := t.TempDir()
	cfg := Config{Bin: filepath.Join(dir, "nothing"), Dir: dir, LogPath: filepath.Join(dir, "log")}
	_, err := Start(t.Context(), cfg)
	require.ErrorIs(t, err, os.ErrNotExist)

	cfg.Bin = "/bin/false"
	_, err = Start(t.Context(), cfg)
	require.ErrorContains(t, err, "ended before it listened")
}

// ollamaBin returns the server to test, or skips: nothing else can stand in for it.
func ollamaBin(t *testing.T) string {
	t.Helper()
	bin := os.Getenv("STINT_OLLAMA_BIN")
	if bin == "" {
		t.Skip("needs the real Ollama: STINT_OLLAMA_BIN=$(go -C tools/ollama run .) go test ./...")
	}
	return bin
}

func config(t *testing.T, dir string) Config {
	t.Helper()
	return Config{Bin: ollamaBin(t), Dir: dir, LogPath: filepath.Join(dir, "ollama.log")}
}

func start(t *testing.T, dir string) *Server {
	t.Helper()
	s, err := Start(t.Context(), config(t, dir))
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Stop() })
	return s
}

func createTiny(t *testing.T, s *Server) {
	t.Helper()
	_, err := s.CreateTiny(t.Context())
	require.NoError(t, err)
}

func ask(t *testing.T, s *Server, question string) string {
	t.Helper()
	var answer strings.Builder
	request := &api.GenerateRequest{Model: TinyModel, Prompt: question}
	require.NoError(t, s.client.Generate(t.Context(), request, func(r api.GenerateResponse) error {
		answer.WriteString(r.Response)
		return nil
	}))
	return answer.String()
}

// requireGone waits for the group's end: killed processes take a moment to leave the table.
func requireGone(t *testing.T, group int) {
	t.Helper()
	require.Eventually(t, func() bool {
		return errors.Is(syscall.Kill(-group, 0), syscall.ESRCH)
	}, 5*time.Second, 10*time.Millisecond)
}

func requireNothingSays(t *testing.T, dir string, secrets ...string) {
	t.Helper()
	files := 0
	require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		files++
		text, err := os.ReadFile(path)
		for _, secret := range secrets {
			require.NotContains(t, string(text), secret, path)
		}
		return err
	}))
	require.Greater(t, files, 3, "log, key and model were searched")
	log, err := os.ReadFile(filepath.Join(dir, "ollama.log"))
	require.NoError(t, err)
	require.Contains(t, string(log), "/api/generate", "the log was searched after the requests")
}

func TestKilledParentTakesTheServerAlong(t *testing.T) {
	parent := exec.Command(os.Args[0])
	parent.Env = append(os.Environ(), parentEnv+"="+t.TempDir(), "STINT_OLLAMA_BIN="+ollamaBin(t))
	if runtime.GOOS != "linux" {
		t.Skip("only Linux ties a child's life to its parent's")
	}
	out, err := parent.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, parent.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	var group int
	_, err = fmt.Sscan(line, &group)
	require.NoError(t, err)
	t.Cleanup(func() { _ = syscall.Kill(-group, syscall.SIGKILL) })
	require.NoError(t, syscall.Kill(-group, 0))

	require.NoError(t, parent.Process.Kill())
	_ = parent.Wait()
	requireGone(t, group)
}

// beKilledParent loads a model in a server of its own, says which group that is, and waits.
func beKilledParent(dir string) {
	ctx := context.Background()
	s, err := Start(ctx, Config{Bin: os.Getenv("STINT_OLLAMA_BIN"), Dir: dir, LogPath: filepath.Join(dir, "ollama.log")})
	if err == nil {
		_, err = s.CreateTiny(ctx)
	}
	if err == nil {
		err = s.client.Generate(ctx, &api.GenerateRequest{Model: TinyModel}, func(api.GenerateResponse) error { return nil })
	}
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(s.PID())
	http.DefaultClient.CloseIdleConnections()
	select {}
}
