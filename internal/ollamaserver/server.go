// Package ollamaserver runs a real Ollama server of our own, for machines that have none: in the
// demo, the devnet and tests.
//
// The server listens on a free loopback port, writes only inside its folder, never talks to the
// network, and ends with the context, with Stop, or (on Linux) with this process, however that
// dies; the processes it starts end with it. Its log holds no prompt and no answer: Ollama writes
// them at its trace level only, and the environment it gets here turns on neither that nor its
// request logging, whatever the caller's own environment says.
package ollamaserver

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"github.com/ollama/ollama/api"
)

const (
	startTimeout = 30 * time.Second
	// stopGrace is what the server has for unloading models before the group is killed.
	stopGrace = 5 * time.Second
)

// Config says what to run and where.
type Config struct {
	Bin     string // path of the ollama binary
	Dir     string // home of the server: models, keys, temporary files; made if missing
	LogPath string // file the server's output is appended to
}

// Server is a running Ollama server.
type Server struct {
	URL string // for example http://127.0.0.1:41234

	http   *http.Client
	client *api.Client
	group  int // process group of the server and its model runners
	cancel context.CancelFunc
	ended  chan struct{}
	result error // why the process ended; set before ended is closed
}

// Start runs `ollama serve` and returns once it listens. It runs until ctx ends or Stop is called.
func Start(ctx context.Context, cfg Config) (*Server, error) {
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, fmt.Errorf("start Ollama: %w", err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "tmp"), 0o700); err != nil {
		return nil, fmt.Errorf("start Ollama: %w", err)
	}
	file, err := os.OpenFile(cfg.LogPath, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("start Ollama: %w", err)
	}
	log := newLogWriter(file)
	ctx, cancel := context.WithCancel(ctx)
	s := &Server{cancel: cancel, ended: make(chan struct{})}
	started := make(chan error, 1)
	go func() {
		defer close(s.ended)
		defer file.Close()
		s.result = s.serve(command(ctx, cfg.Bin, dir, log), started)
	}()
	if err := <-started; err != nil {
		cancel()
		return nil, fmt.Errorf("start Ollama: %w", err)
	}
	if err := s.awaitAddress(ctx, log); err != nil {
		s.Stop()
		return nil, fmt.Errorf("start Ollama: %w; see %s", err, cfg.LogPath)
	}
	return s, nil
}

func command(ctx context.Context, bin, dir string, log *logWriter) *exec.Cmd {
	cmd := exec.CommandContext(ctx, bin, "serve")
	cmd.Dir = dir
	// Nothing is inherited: no debug switches, proxies or folders of the user's own Ollama.
	cmd.Env = []string{
		"HOME=" + dir,
		"TMPDIR=" + filepath.Join(dir, "tmp"),
		"OLLAMA_MODELS=" + filepath.Join(dir, "models"),
		"OLLAMA_HOST=127.0.0.1:0",
		"OLLAMA_NO_CLOUD=1",
		"OLLAMA_NUM_PARALLEL=1",
		"OLLAMA_KEEP_ALIVE=-1",
		"OLLAMA_DEBUG=0",
	}
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = processAttributes()
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM) }
	cmd.WaitDelay = stopGrace
	return cmd
}

// serve starts the process, reports that on started, and waits for its end. It then kills what is
// left of the group: a server that was killed leaves its model runners behind.
func (s *Server) serve(cmd *exec.Cmd, started chan<- error) error {
	// Linux ends the child when the thread that started it ends, so this one stays.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := cmd.Start(); err != nil {
		started <- err
		return err
	}
	s.group = cmd.Process.Pid
	started <- nil
	err := cmd.Wait()
	_ = syscall.Kill(-s.group, syscall.SIGKILL)
	return err
}

func (s *Server) awaitAddress(ctx context.Context, log *logWriter) error {
	timeout := time.NewTimer(startTimeout)
	defer timeout.Stop()
	select {
	case address := <-log.address:
		base := &url.URL{Scheme: "http", Host: address}
		s.URL = base.String()
		// No proxy, and no connection kept for later: it would outlive the server.
		s.http = &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
		s.client = api.NewClient(base, s.http)
		return nil
	case <-s.ended:
		return fmt.Errorf("the server ended before it listened: %w", s.result)
	case <-ctx.Done():
		return ctx.Err()
	case <-timeout.C:
		return errors.New("the server did not listen within " + startTimeout.String())
	}
}

// Stop ends the server and everything it started, and waits until they are gone. It may be called
// more than once.
func (s *Server) Stop() {
	s.cancel()
	<-s.ended
}
