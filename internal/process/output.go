package process

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

const (
	tailLines   = 12
	maxLineSize = 64 << 10 // bytes; a longer line is handed on in pieces
)

// output receives all a child writes: into the log file as it comes, and line
// by line into the tail and the hook.
type output struct {
	file   *os.File // nil without a log
	onLine func(string)

	mu      sync.Mutex
	partial []byte
	last    []string
	closed  bool
}

func openOutput(path string, onLine func(string)) (*output, error) {
	o := &output{onLine: onLine}
	if path == "" {
		return o, nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("make log folder: %w", err)
	}
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open log: %w", err)
	}
	o.file = file
	return o, nil
}

// Write never fails: a full disk must not end the child, which would take a
// failed write to its output for a broken pipe.
func (o *output) Write(data []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.closed {
		return len(data), nil
	}
	if o.file != nil {
		_, _ = o.file.Write(data)
	}
	o.partial = append(o.partial, data...)
	for {
		end := bytes.IndexByte(o.partial, '\n')
		switch {
		case end >= 0:
			o.line(o.partial[:end])
			o.partial = o.partial[end+1:]
		case len(o.partial) > maxLineSize:
			o.line(o.partial)
			o.partial = nil
		default:
			return len(data), nil
		}
	}
}

func (o *output) line(raw []byte) {
	text := strings.TrimSuffix(string(raw), "\r")
	o.last = append(o.last, text)
	if len(o.last) > tailLines {
		o.last = o.last[1:]
	}
	if o.onLine != nil {
		o.onLine(text)
	}
}

func (o *output) tail() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	lines := o.last
	if len(o.partial) > 0 {
		lines = append(lines[:len(lines):len(lines)], string(o.partial))
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

// Close ends the log; what a straggler writes afterwards is dropped.
func (o *output) Close() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.partial) > 0 {
		o.line(o.partial)
		o.partial = nil
	}
	o.closed = true
	if o.file == nil {
		return nil
	}
	if err := o.file.Close(); err != nil {
		return fmt.Errorf("close log: %w", err)
	}
	return nil
}
