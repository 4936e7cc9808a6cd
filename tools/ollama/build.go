package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

const (
	progressEvery = 20 * time.Second
	// errorTail is how much of the compiler's output a failed build shows, in bytes.
	errorTail = 8 << 10
)

var errNoCompiler = errors.New("no C++ compiler works here: install g++ or clang++ to build Ollama, " +
	"or point OLLAMA_HOST at a running Ollama, or set RUNTIME=echo to do without a model")

// checkCompiler compiles one line of C++, because a missing compiler or standard library would
// otherwise show only after minutes.
func checkCompiler(ctx context.Context) error {
	out, err := exec.CommandContext(ctx, "go", "env", "CXX").Output()
	if err != nil {
		return fmt.Errorf("ask Go for the C++ compiler: %w", err)
	}
	words := strings.Fields(string(out))
	if len(words) == 0 {
		return errNoCompiler
	}
	cmd := exec.CommandContext(ctx, words[0], append(words[1:], "-x", "c++", "-fsyntax-only", "-")...)
	cmd.Stdin = strings.NewReader("#include <string>\n")
	if cmd.Run() != nil {
		return errNoCompiler
	}
	return nil
}

// build compiles the server and puts it at bin in one step.
func (r recipe) build(ctx context.Context, include, bin string) error {
	dir, err := os.MkdirTemp(filepath.Dir(bin), ".build-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	tmp := filepath.Join(dir, filepath.Base(bin))

	var output bytes.Buffer
	cmd := exec.CommandContext(ctx, "go", "build", "-mod=readonly", "-buildvcs=false", "-trimpath",
		"-ldflags", r.ldflags, "-o", tmp, "github.com/ollama/ollama")
	cmd.Env = append(os.Environ(), "GOWORK=off", "CGO_ENABLED=1", `CGO_CPPFLAGS="-I`+include+`"`,
		"CGO_CFLAGS="+r.cflags, "CGO_CXXFLAGS="+r.cflags, "CGO_LDFLAGS=")
	cmd.Stdout, cmd.Stderr = &output, &output
	// Interrupted, go stops its compilers; killed, it would leave them running.
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 10 * time.Second

	stop := reportProgress(os.Stderr, r.version)
	err = cmd.Run()
	stop()
	switch {
	case ctx.Err() != nil:
		return errors.New("interrupted")
	case err != nil:
		tail := output.Bytes()
		return fmt.Errorf("%w\n%s", err, tail[max(0, len(tail)-errorTail):])
	}
	return os.Rename(tmp, bin)
}

// reportProgress writes a line now and every progressEvery until stop is called.
func reportProgress(w io.Writer, version string) (stop func()) {
	start := time.Now()
	line := func() {
		fmt.Fprintf(w, "building Ollama %s (once, about 6 minutes): %s\n", version, time.Since(start).Round(time.Second))
	}
	line()
	ticker := time.NewTicker(progressEvery)
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case <-ticker.C:
				line()
			case <-done:
				return
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(done)
		<-ended
	}
}
