package ollama_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/internal/ollamaserver"
	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/ollama"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// server is a real Ollama with the tiny model, for one test.
type server struct {
	*ollamaserver.Server
	dir string
}

// startEmpty starts a server without models, or skips: nothing else can stand in for it.
func startEmpty(t *testing.T) server {
	t.Helper()
	bin := os.Getenv("STINT_OLLAMA_BIN")
	if bin == "" {
		t.Skip("needs the real Ollama: STINT_OLLAMA_BIN=$(go -C tools/ollama run .) go test ./...")
	}
	dir := t.TempDir()
	s, err := ollamaserver.Start(t.Context(), ollamaserver.Config{Bin: bin, Dir: dir, LogPath: filepath.Join(dir, "ollama.log")})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Stop() })
	return server{s, dir}
}

func startServer(t *testing.T) server {
	t.Helper()
	s := startEmpty(t)
	_, err := s.CreateTiny(t.Context())
	require.NoError(t, err)
	return s
}

// runtime returns a runtime on the tiny model; change may adjust its configuration.
func (s server) runtime(t *testing.T, change ...func(*ollama.Config)) *ollama.Runtime {
	t.Helper()
	cfg := ollama.Config{Host: s.URL, Model: ollamaserver.TinyModel}
	for _, c := range change {
		c(&cfg)
	}
	r, err := ollama.New(cfg)
	require.NoError(t, err)
	return r
}

// processes returns the server's process and, once a model is loaded, its runner.
func (s server) processes(t *testing.T) (serve, runner int) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("finds processes in /proc")
	}
	commands, err := filepath.Glob("/proc/[0-9]*/cmdline")
	require.NoError(t, err)
	for _, path := range commands {
		command, _ := os.ReadFile(path) // the process may be gone
		if !bytes.Contains(command, []byte("\x00runner\x00")) || !bytes.Contains(command, []byte(s.dir)) {
			continue
		}
		runner, err = strconv.Atoi(filepath.Base(filepath.Dir(path)))
		require.NoError(t, err)
		serve, err = syscall.Getpgid(runner)
		require.NoError(t, err)
		return serve, runner
	}
	t.Fatal("no runner: is a model loaded?")
	return 0, 0
}

// slowed makes the loaded model run for one millisecond in ten, so that a test has time to step in
// while it answers. Full speed returns with resume, or with the end of the test.
func (s server) slowed(t *testing.T) (resume func()) {
	t.Helper()
	_, runner := s.processes(t)
	done, ended := make(chan struct{}), make(chan struct{})
	pause := func(signal syscall.Signal, length time.Duration) bool {
		if syscall.Kill(runner, signal) != nil {
			return false // the test has killed it
		}
		select {
		case <-time.After(length):
			return true
		case <-done:
			_ = syscall.Kill(runner, syscall.SIGCONT)
			return false
		}
	}
	go func() {
		defer close(ended)
		for pause(syscall.SIGSTOP, 9*time.Millisecond) && pause(syscall.SIGCONT, time.Millisecond) {
		}
	}()
	resume = sync.OnceFunc(func() { close(done); <-ended })
	t.Cleanup(resume)
	return resume
}

// ask runs a prompt to its end and returns the answer.
func ask(ctx context.Context, r sidecar.Runtime, p sidecar.Prompt) (string, sidecar.Outcome, error) {
	var answer strings.Builder
	outcome, err := r.Generate(ctx, p, func(text string) error {
		answer.WriteString(text)
		return nil
	})
	return answer.String(), outcome, err
}

// long is a prompt hot enough to make the model ramble, for about a tenth of a second.
var long = sidecar.Prompt{Text: "Tell me a story.", MaxOutputTokens: 1000, Temperature: 2, Seed: 7}

func prompt(text string) sidecar.Prompt { return sidecar.Prompt{Text: text, MaxOutputTokens: 400} }
