package relay

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
)

// serverLog passes what nats-server says to slog. What one connection caused is a debug message, so that a stranger cannot
// fill the log.
type serverLog struct {
	log   *slog.Logger
	mu    sync.Mutex
	cause string
}

func (l *serverLog) Noticef(format string, v ...any) { l.write(slog.LevelDebug, format, v...) }
func (l *serverLog) Warnf(format string, v ...any)   { l.write(slog.LevelWarn, format, v...) }
func (l *serverLog) Errorf(format string, v ...any)  { l.write(slog.LevelWarn, format, v...) }
func (l *serverLog) Debugf(format string, v ...any)  { l.write(slog.LevelDebug, format, v...) }
func (l *serverLog) Tracef(string, ...any)           {} // would hold payloads

// Fatalf keeps the first reason why the server cannot run. The server does not end the program for it.
func (l *serverLog) Fatalf(format string, v ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.cause == "" {
		l.cause = fmt.Sprintf(format, v...)
	}
}

func (l *serverLog) fatal() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.cause
}

func (l *serverLog) write(level slog.Level, format string, v ...any) {
	text := fmt.Sprintf(format, v...)
	if strings.Contains(text, "cid:") {
		level = slog.LevelDebug
	}
	l.log.Log(context.Background(), level, "NATS says", "text", text)
}
