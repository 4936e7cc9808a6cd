package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// event is one line of `go test -json`.
type event struct {
	Action, Package, ImportPath, Test, Output string
}

// goTests runs a module's tests, with the race detector where there is a C compiler.
func (s *suite) goTests(ctx context.Context, dir, ollama string) {
	args := []string{"test", "-json", "-timeout", "30m"}
	if canRace() {
		args = append(args, "-race")
	} else {
		fmt.Println("... the race detector is off: it needs a C compiler")
	}
	cmd := exec.CommandContext(ctx, "go", append(args, "./...")...)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	cmd.Env = append(os.Environ(), "STINT_OLLAMA_BIN="+ollama)
	out, err := cmd.StdoutPipe()
	if err != nil {
		s.fail("go test", err.Error())
		return
	}
	if err := cmd.Start(); err != nil {
		s.fail("go test", err.Error())
		return
	}
	failures := s.failed
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 16<<20)
	seen := results{outputs: map[string]string{}, blamed: map[string]bool{}}
	for lines.Scan() {
		var e event
		if json.Unmarshal(lines.Bytes(), &e) == nil {
			s.record(e, seen)
		}
	}
	if err := lines.Err(); err != nil { // the rest is not counted, and must not block the child
		s.fail("go test in "+dir, err.Error())
		_, _ = io.Copy(io.Discard, out)
	}
	if err := cmd.Wait(); err != nil && s.failed == failures {
		s.fail("go test in "+dir, err.Error())
	}
}

// results is what is known of tests that run.
type results struct {
	outputs map[string]string // by package and test
	blamed  map[string]bool   // packages with a failed test
}

// record counts a finished test; a package counts only if it failed with no test to blame.
func (s *suite) record(e event, r results) {
	if e.Package == "" {
		e.Package = e.ImportPath
	}
	key := e.Package + " " + e.Test
	switch e.Action {
	case "output", "build-output":
		r.outputs[key] += e.Output
		return
	case "pass", "skip", "fail":
	default:
		return
	}
	name := strings.TrimPrefix(key, "github.com/stint-protocol/stint/")
	switch {
	case e.Test == "" && e.Action == "fail":
		if !r.blamed[e.Package] {
			s.fail(name, lastLines([]byte(r.outputs[key])))
		}
	case e.Test == "":
		fmt.Printf("    %s %s\n", e.Action, name)
	case e.Action == "pass":
		s.pass()
	case e.Action == "skip":
		s.skip(name, reason(r.outputs[key]))
	default:
		r.blamed[e.Package] = true
		s.fail(name, lastLines([]byte(r.outputs[key])))
	}
	delete(r.outputs, key)
}

// reason is what a skipped test said, without go test's frame.
func reason(output string) string {
	var words []string
	for line := range strings.Lines(output) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "===") && !strings.HasPrefix(line, "---") {
			words = append(words, line)
		}
	}
	return strings.Join(words, " ")
}

func canRace() bool {
	for _, compiler := range []string{"gcc", "clang", "cc"} {
		if _, err := exec.LookPath(compiler); err == nil {
			return true
		}
	}
	return false
}
