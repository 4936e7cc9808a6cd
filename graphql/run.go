package graphql

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/stint-protocol/stint/indexer/store"
)

// DefaultListen is where Run listens unless told otherwise.
const DefaultListen = "127.0.0.1:8080"

const (
	headerTimeout = 5 * time.Second
	readTimeout   = 10 * time.Second
	writeTimeout  = 15 * time.Second
	idleTimeout   = time.Minute
	maxHeader     = 16 << 10
	graceful      = 5 * time.Second
)

// Config says what to serve and where.
type Config struct {
	DatabaseURL string         // a postgres:// URL; a user who may only read is enough
	Listen      string         // host:port, DefaultListen if empty; port 0 takes a free one
	OnListen    func(net.Addr) // told the address once it is bound; may be nil
	Log         *slog.Logger   // slog.Default() if nil
}

// Run serves until ctx ends and then returns nil. It starts without a database and is not ready until there is one.
// Introspection is answered on a loopback address only.
func Run(ctx context.Context, cfg Config) error {
	if cfg.Listen == "" {
		cfg.Listen = DefaultListen
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	pool, err := store.OpenReader(ctx, cfg.DatabaseURL, defaultLimits.statement)
	if err != nil {
		return fmt.Errorf("run graphql: %w", err)
	}
	defer pool.Close()
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", cfg.Listen)
	if err != nil {
		return fmt.Errorf("run graphql: %w", err)
	}
	a := &api{db: pool, limits: defaultLimits, open: onLoopback(listener.Addr()), now: time.Now, log: cfg.Log}
	if cfg.OnListen != nil {
		cfg.OnListen(listener.Addr())
	}
	if err := serve(ctx, listener, a.handler(), cfg.Log); err != nil {
		return fmt.Errorf("run graphql: %w", err)
	}
	return nil
}

func serve(ctx context.Context, listener net.Listener, handler http.Handler, log *slog.Logger) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), graceful)
	defer cancel()
	err := server.Shutdown(ending)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close()
	}
	<-failed
	return err
}

func onLoopback(address net.Addr) bool {
	tcp, ok := address.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback()
}
