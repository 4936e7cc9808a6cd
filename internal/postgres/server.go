// Package postgres runs a private Postgres server for the demo, the devnet and
// the tests, from the binaries that npm's @embedded-postgres packages carry. A
// deployment uses a server of its own and never comes here.
package postgres

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/stint-protocol/stint/internal/process"
)

const (
	superuser    = "stint"
	databaseName = "stint"

	startAttempts = 20
	retryPause    = 250 * time.Millisecond
	startTimeout  = 2 * time.Minute // a recovery after a crash counts in
	stopTimeout   = 20 * time.Second
)

// ErrInUse means that another process of ours runs a server on the data folder.
var ErrInUse = errors.New("data folder is in use")

// Config says where a server's parts are. All folders but PackagesDir are made
// when they are missing.
type Config struct {
	// PackagesDir is the node_modules folder with the Postgres package.
	PackagesDir string
	// CacheDir keeps the unpacked server for later starts. Root uses
	// /var/cache/stint instead.
	CacheDir string
	// DataDir keeps the database; its presence means the database is used
	// again, its removal that the next start makes a new one. Root keeps the
	// files under /var/lib/stint, with a link in DataDir, if the server's user
	// could not enter DataDir or others could write above it.
	DataDir string
	// LogPath receives the server's log; it holds no statements and no values.
	LogPath string
	// FsyncOff trades the safety of a machine crash for speed, for tests.
	FsyncOff bool
}

// Server is a running Postgres.
type Server struct {
	// URL connects as superuser to the database "stint" on 127.0.0.1. It holds
	// the password, so it must not be logged.
	URL string
	// DataDir is the folder with the database files.
	DataDir string

	process *process.Process
	done    chan struct{}
}

// Start runs a server until ctx ends or Stop is called, and returns when it
// accepts connections. Root runs it as user nobody, since Postgres refuses
// root. A second server on the same DataDir is refused with ErrInUse.
func Start(ctx context.Context, cfg Config) (*Server, error) {
	server, err := start(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("start postgres: %w", err)
	}
	return server, nil
}

func start(ctx context.Context, cfg Config) (*Server, error) {
	place, err := choosePlace(cfg)
	if err != nil {
		return nil, err
	}
	source, err := findPackage(cfg.PackagesDir)
	if err != nil {
		return nil, err
	}
	tree, err := source.unpack(place.cacheDir)
	if err != nil {
		return nil, err
	}
	lock, err := place.lock()
	if err != nil {
		return nil, err
	}
	server, err := startLocked(ctx, cfg, place, tree)
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	server.done = make(chan struct{})
	go func() {
		defer close(server.done)
		<-server.process.Done()
		_ = lock.Close() // the lock is on the open file: closing it cannot leave it held
	}()
	return server, nil
}

func startLocked(ctx context.Context, cfg Config, place place, tree string) (*Server, error) {
	if err := place.initialise(ctx, tree, cfg); err != nil {
		return nil, err
	}
	password, err := place.password()
	if err != nil {
		return nil, err
	}
	running, port, err := launch(ctx, cfg, place, tree)
	if err != nil {
		return nil, err
	}
	server := &Server{URL: serverURL(password, port), DataDir: place.data(), process: running}
	if err := ensureDatabase(ctx, server.URL); err != nil {
		return nil, errors.Join(err, running.Stop())
	}
	return server, nil
}

// launch tries again when another program took the port that was free a moment
// ago, and while the last processes of a killed server are still leaving.
func launch(ctx context.Context, cfg Config, place place, tree string) (*process.Process, int, error) {
	for attempt := 1; ; attempt++ {
		running, port, err := launchOnce(ctx, cfg, place, tree)
		if err == nil || attempt == startAttempts || !passing(err) {
			return running, port, err
		}
		select {
		case <-ctx.Done():
			return nil, 0, ctx.Err()
		case <-time.After(retryPause):
		}
	}
}

// passing reports whether the cause, if need be in the server's last words, is
// one that goes away.
func passing(err error) bool {
	if errors.Is(err, ErrInUse) {
		return true
	}
	for _, cause := range []string{"could not bind", "is still in use"} {
		if strings.Contains(err.Error(), cause) {
			return true
		}
	}
	return false
}

func launchOnce(ctx context.Context, cfg Config, place place, tree string) (*process.Process, int, error) {
	if err := place.clearStalePID(); err != nil {
		return nil, 0, err
	}
	port, err := freePort(ctx)
	if err != nil {
		return nil, 0, err
	}
	ready, readyOnce := make(chan struct{}), sync.Once{}
	running, err := process.Start(ctx, process.Spec{
		Name:        "postgres",
		Path:        filepath.Join(tree, "bin", "postgres"),
		Args:        append([]string{"-D", place.data()}, settings(cfg, port)...),
		Env:         childEnv(),
		Dir:         "/",
		LogPath:     cfg.LogPath,
		User:        place.user,
		StopSignal:  syscall.SIGINT, // fast shutdown: ends sessions, writes a checkpoint
		StopTimeout: stopTimeout,
		OnLine: func(line string) {
			if strings.Contains(line, "database system is ready to accept connections") {
				readyOnce.Do(func() { close(ready) }) // said again after a backend crashed
			}
		},
	})
	if err != nil {
		return nil, 0, err
	}
	return running, port, awaitReady(ctx, running, ready)
}

// awaitReady returns an error only after the server has ended.
func awaitReady(ctx context.Context, running *process.Process, ready <-chan struct{}) error {
	timeout := time.NewTimer(startTimeout)
	defer timeout.Stop()
	select {
	case <-ready:
		return nil
	case <-running.Done():
		return errors.Join(ctx.Err(), running.Err())
	case <-timeout.C:
		return errors.Join(fmt.Errorf("not ready within %s:\n%s", startTimeout, running.Tail()), running.Stop())
	}
}

// settings are given on the command line, so that a data folder used again
// follows them too. Statements and the values in them stay out of the log:
// "log" is the level just above ERROR, whose messages quote values.
func settings(cfg Config, port int) []string {
	values := []string{
		"listen_addresses=127.0.0.1",
		"port=" + strconv.Itoa(port),
		"unix_socket_directories=",
		"max_connections=200",
		"shared_buffers=32MB",
		"huge_pages=off",
		"io_method=sync",
		"jit=off",
		"timezone=UTC",
		"log_timezone=UTC",
		"lc_messages=C",
		"log_destination=stderr",
		"logging_collector=off",
		"log_checkpoints=off",
		"log_statement=none",
		"log_duration=off",
		"log_min_duration_statement=-1",
		"log_min_error_statement=panic",
		"log_min_messages=log",
		"log_error_verbosity=terse",
		"log_parameter_max_length=0",
		"log_parameter_max_length_on_error=0",
		"log_lock_waits=off",
	}
	if cfg.FsyncOff {
		values = append(values, "fsync=off", "full_page_writes=off")
	}
	var args []string
	for _, value := range values {
		args = append(args, "-c", value)
	}
	return args
}

// childEnv keeps settings of the caller's shell, such as PGOPTIONS, away.
func childEnv() []string {
	return []string{"PATH=/usr/bin:/bin", "LC_ALL=C", "TZ=UTC"}
}

func freePort(ctx context.Context) (int, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	return port, listener.Close()
}

func serverURL(password string, port int) string {
	return (&url.URL{
		Scheme:   "postgres",
		User:     url.UserPassword(superuser, password),
		Host:     net.JoinHostPort("127.0.0.1", strconv.Itoa(port)),
		Path:     "/" + databaseName,
		RawQuery: "sslmode=disable",
	}).String()
}

// ensureDatabase makes the database at the first start. The login proves that
// the server on the port is ours: only it knows the password.
func ensureDatabase(ctx context.Context, serverURL string) error {
	maintenance, err := withDatabase(serverURL, "postgres")
	if err != nil {
		return err
	}
	conn, err := pgx.Connect(ctx, maintenance)
	if err != nil {
		return fmt.Errorf("log in: %w", err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	var exists bool
	const query = "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)"
	if err := conn.QueryRow(ctx, query, databaseName).Scan(&exists); err != nil {
		return fmt.Errorf("look for database %s: %w", databaseName, err)
	}
	if exists {
		return nil
	}
	return createDatabase(ctx, conn, databaseName)
}

// Stop ends all sessions, shuts the server down and waits for its end.
func (s *Server) Stop() error {
	err := s.process.Stop()
	<-s.done
	if err != nil {
		return fmt.Errorf("stop postgres: %w", err)
	}
	return nil
}

// Done is closed when the server has ended.
func (s *Server) Done() <-chan struct{} { return s.done }

// Err says why the server ended if nobody asked it to; else it is nil.
func (s *Server) Err() error { return s.process.Err() }

// PID is the process id of the server.
func (s *Server) PID() int { return s.process.PID() }

func requireSet(name, value string) error {
	if value == "" {
		return fmt.Errorf("%s is not set", name)
	}
	return nil
}

func fileExists(path string) (bool, error) {
	_, err := os.Lstat(path)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}
