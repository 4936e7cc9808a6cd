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
	"path/filepath"
	"regexp"
	"time"

	"github.com/ollama/ollama/api"

	"github.com/stint-protocol/stint/internal/process"
)

const (
	startTimeout = 30 * time.Second
	// stopGrace is what the server has for unloading models before the group is killed.
	stopGrace = 5 * time.Second
)

// listening is how the server says which port it got.
var listening = regexp.MustCompile(`Listening on (127\.0\.0\.1:\d+)`)

// Config says what to run and where.
type Config struct {
	Bin     string // path of the ollama binary
	Dir     string // home of the server: models, keys, temporary files; made if missing
	LogPath string // file the server's output is appended to
}

// Server is a running Ollama server.
type Server struct {
	*process.Process
	URL string // for example http://127.0.0.1:41234

	http   *http.Client
	client *api.Client
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
	address := make(chan string, 1)
	child, err := process.Start(ctx, process.Spec{
		Name: "ollama", Path: cfg.Bin, Args: []string{"serve"}, Env: environment(dir), Dir: dir,
		LogPath: cfg.LogPath, StopTimeout: stopGrace,
		OnLine: func(line string) {
			if match := listening.FindStringSubmatch(line); match != nil {
				select {
				case address <- match[1]:
				default:
				}
			}
		},
	})
	if err != nil {
		return nil, err
	}
	s := &Server{Process: child}
	if err := s.awaitAddress(ctx, address); err != nil {
		return nil, errors.Join(fmt.Errorf("start Ollama: %w", err), s.Stop())
	}
	return s, nil
}

// environment inherits nothing: no debug switches, proxies or folders of the user's own Ollama.
func environment(dir string) []string {
	return []string{
		"HOME=" + dir,
		"TMPDIR=" + filepath.Join(dir, "tmp"),
		"OLLAMA_MODELS=" + filepath.Join(dir, "models"),
		"OLLAMA_HOST=127.0.0.1:0",
		"OLLAMA_NO_CLOUD=1",
		"OLLAMA_NUM_PARALLEL=1",
		"OLLAMA_KEEP_ALIVE=-1",
		"OLLAMA_DEBUG=0",
	}
}

func (s *Server) awaitAddress(ctx context.Context, address <-chan string) error {
	timeout := time.NewTimer(startTimeout)
	defer timeout.Stop()
	select {
	case host := <-address:
		base := &url.URL{Scheme: "http", Host: host}
		s.URL = base.String()
		// No proxy, and no connection kept for later: it would outlive the server.
		s.http = &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
		s.client = api.NewClient(base, s.http)
		return nil
	case <-s.Done():
		return fmt.Errorf("the server ended before it listened: %w", s.Err())
	case <-ctx.Done():
		return ctx.Err()
	case <-timeout.C:
		return errors.New("the server did not listen within " + startTimeout.String())
	}
}
