package ollamaserver

import (
	"bytes"
	"io"
	"regexp"
)

var listening = regexp.MustCompile(`Listening on (127\.0\.0\.1:\d+)`)

// logWriter passes the server's output on to a file and picks the address out of it, since the
// server alone knows which port it got.
type logWriter struct {
	to      io.Writer
	address chan string // receives once
	line    []byte      // unfinished line, until the address is known
	found   bool
}

func newLogWriter(to io.Writer) *logWriter {
	return &logWriter{to: to, address: make(chan string, 1)}
}

// Write is called by one goroutine at a time, as package os/exec promises.
func (w *logWriter) Write(p []byte) (int, error) {
	if !w.found {
		w.search(p)
	}
	return w.to.Write(p)
}

func (w *logWriter) search(p []byte) {
	w.line = append(w.line, p...)
	end := bytes.LastIndexByte(w.line, '\n') + 1
	if match := listening.FindSubmatch(w.line[:end]); match != nil {
		w.address <- string(match[1])
		w.found, w.line = true, nil
		return
	}
	w.line = append([]byte(nil), w.line[end:]...)
}
