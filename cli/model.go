package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/stint-protocol/stint/internal/ollamaserver"
	"github.com/stint-protocol/stint/sidecar/ollama"
)

const (
	localOllama = "127.0.0.1:11434"
	probeTime   = time.Second
	// foundCompletionBase is the completion base, seconds, of a model nobody has measured here.
	foundCompletionBase = 120
)

// modelChoice is what a person says about the model of a local network.
type modelChoice struct {
	runtime string // "", ollama or echo
	host    string // OLLAMA_HOST
	model   string
}

// model is the model a local network serves.
type model struct {
	choice string // one line that says what is used and why
	args   []string
	found  bool // it is somebody's own, so nothing is known of its speed
}

// chooseModel takes the server the user names or runs, else builds the real Ollama and serves the project's own tiny
// model; without a C++ compiler it takes echo. A server it starts lives until life ends.
func (s *stack) chooseModel(ctx, life context.Context, choice modelChoice) (*model, error) {
	switch {
	case choice.runtime == "echo":
		return echoModel("as RUNTIME=echo asks"), nil
	case choice.runtime != "" && choice.runtime != "ollama":
		return nil, usage("RUNTIME %q is unknown; give ollama or echo", choice.runtime)
	case choice.host != "":
		return foundModel(ctx, choice.host, choice.model, "OLLAMA_HOST names it")
	case answers(ctx, localOllama):
		return foundModel(ctx, localOllama, choice.model, "it answers on this machine")
	case choice.model != "":
		return nil, usage("MODEL is %q, but no Ollama answers at %s; start it, or name its address with OLLAMA_HOST", choice.model, localOllama)
	case !hasCompiler():
		return echoModel("because there is neither a running Ollama nor a C++ compiler to build one"), nil
	}
	return s.ownModel(ctx, life)
}

func echoModel(why string) *model {
	return &model{choice: "the echo runtime, " + why + ": the answer is the prompt", args: []string{"--runtime", "echo"}}
}

func foundModel(ctx context.Context, host, name, why string) (*model, error) {
	if name == "" {
		var err error
		if name, err = ollama.FirstTextModel(ctx, host); err != nil {
			return nil, err
		}
	}
	return &model{
		choice: fmt.Sprintf("%s of the Ollama at %s, because %s", name, host, why),
		args:   []string{"--runtime", "ollama", "--ollama-host", host, "--model", name}, found: true,
	}, nil
}

// ownModel builds the real Ollama, once for this machine, and starts it with the tiny model.
func (s *stack) ownModel(ctx, life context.Context) (*model, error) {
	bin, err := buildOllama(ctx, s.root)
	if err != nil {
		return nil, err
	}
	server, err := ollamaserver.Start(life, ollamaserver.Config{Bin: bin, Dir: s.path("ollama"), LogPath: s.log("ollama")})
	if err != nil {
		return nil, err
	}
	s.stops = append(s.stops, server.Stop)
	s.services["ollama"] = server.Process
	name, err := server.CreateTiny(ctx)
	if err != nil {
		return nil, err
	}
	return &model{
		choice: fmt.Sprintf("%s, the project's own tiny model, served by the real Ollama built from its source", name),
		args:   []string{"--runtime", "ollama", "--ollama-host", server.URL, "--model", name},
	}, nil
}

// buildOllama returns the path of the real Ollama; its builder says on stderr how far it is.
func buildOllama(ctx context.Context, root string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", "run", ".")
	cmd.Dir = filepath.Join(root, "tools", "ollama")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, os.Stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("build Ollama: %w; set RUNTIME=echo to go without a model", err)
	}
	return strings.TrimSpace(out.String()), nil
}

func answers(ctx context.Context, host string) bool {
	ctx, cancel := context.WithTimeout(ctx, probeTime)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+host+"/api/version", nil)
	if err != nil {
		return false
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	return response.StatusCode == http.StatusOK
}

func hasCompiler() bool {
	for _, name := range []string{"g++", "clang++", "c++"} {
		if _, err := exec.LookPath(name); err == nil {
			return true
		}
	}
	return false
}
