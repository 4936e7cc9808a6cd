// Command suite runs every test of the repository and counts them. Its last line is
// "N passed, N failed, N skipped"; each skip and each failure is named before it. Run it from tools/.
package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

const tail = 60 // lines of a failed stage's output

// suite counts results and remembers what has to be named.
type suite struct {
	passed, failed, skipped int
	named                   []string
}

func (s *suite) pass()                    { s.passed++ }
func (s *suite) fail(name, reason string) { s.failed++; s.name("FAIL", name, reason) }
func (s *suite) skip(name, reason string) { s.skipped++; s.name("SKIP", name, reason) }

func (s *suite) name(result, test, reason string) {
	s.named = append(s.named, fmt.Sprintf("%s %s: %s", result, test, strings.TrimSpace(reason)))
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var s suite
	start := time.Now()
	server := buildOllama(ctx)
	s.stage(ctx, "contracts", s.forge)
	s.stage(ctx, "generated code", s.generated)
	s.stage(ctx, "vet", s.vet)
	bin := <-server
	s.stage(ctx, "Go tests", func(ctx context.Context) { s.goTests(ctx, "..", bin) })
	s.stage(ctx, "tool tests", func(ctx context.Context) { s.goTests(ctx, ".", bin) })
	for _, line := range s.named {
		fmt.Println(line)
	}
	fmt.Printf("... %s in all\n", time.Since(start).Round(time.Second))
	fmt.Printf("%d passed, %d failed, %d skipped\n", s.passed, s.failed, s.skipped)
	if s.failed > 0 || ctx.Err() != nil {
		os.Exit(1)
	}
}

// stage runs one part and says how long it took.
func (s *suite) stage(ctx context.Context, name string, run func(context.Context)) {
	if ctx.Err() != nil {
		return
	}
	fmt.Printf("... %s\n", name)
	start, passed, failed := time.Now(), s.passed, s.failed
	stop := heartbeat(name, start)
	run(ctx)
	stop()
	fmt.Printf("... %s: %d passed, %d failed, %s\n", name, s.passed-passed, s.failed-failed, time.Since(start).Round(time.Second))
}

// heartbeat says every half minute that a stage goes on, until stop is called.
func heartbeat(name string, start time.Time) (stop func()) {
	ticker, done := time.NewTicker(30*time.Second), make(chan struct{})
	go func() {
		for {
			select {
			case <-done:
				return
			case <-ticker.C:
				fmt.Printf("... %s: %s\n", name, time.Since(start).Round(time.Second))
			}
		}
	}()
	return func() {
		ticker.Stop()
		close(done)
	}
}

// buildOllama builds the real model server beside the first stages. Without a C++ compiler the channel gives "", and the
// tests that need the server say so.
func buildOllama(ctx context.Context) <-chan string {
	bin := make(chan string, 1)
	go func() {
		cmd := exec.CommandContext(ctx, "go", "run", ".")
		cmd.Dir, cmd.Stderr = "ollama", os.Stderr
		out, err := cmd.Output()
		if err != nil {
			fmt.Fprintln(os.Stderr, "... the real Ollama was not built; the tests that need it are skipped")
		}
		bin <- strings.TrimSpace(string(out))
	}()
	return bin
}

// check runs a command whose success is one passed test.
func (s *suite) check(ctx context.Context, name, dir string, args ...string) {
	out, err := output(ctx, dir, nil, args...)
	if err != nil {
		s.fail(name, err.Error()+"\n"+lastLines(out))
		return
	}
	s.pass()
}

func (s *suite) generated(ctx context.Context) {
	s.check(ctx, "generated code is what its sources say", ".", "go", "run", "./generate", "-verify")
}

func (s *suite) vet(ctx context.Context) {
	s.check(ctx, "forge fmt", "..", "node_modules/.bin/forge", "fmt", "--check")
	s.check(ctx, "go vet", "..", "go", "vet", "./...")
	s.check(ctx, "go vet tools", ".", "go", "vet", "./...")
}

func output(ctx context.Context, dir string, env []string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	return out.Bytes(), err
}

func lastLines(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return strings.Join(lines[max(0, len(lines)-tail):], "\n")
}
