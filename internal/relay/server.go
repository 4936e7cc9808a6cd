package relay

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

const (
	// DefaultAddress is where an embedded relay listens unless told otherwise.
	DefaultAddress = "127.0.0.1:4222"

	maxConnections   = 1024
	maxSubscriptions = 1024    // of one connection
	maxPending       = 8 << 20 // bytes a slow consumer may lag before it is dropped
	maxStore         = 4 << 30 // bytes on disk; the bounds of one network's streams are below it
	startTime        = 10 * time.Second
)

// ServerConfig says where an embedded relay listens and keeps its store.
type ServerConfig struct {
	Dir     string // holds the store and its lock; may be deleted while the relay does not run, or while it does
	Address string // host:port; an empty host is 127.0.0.1, port 0 is a free one
	Log     *slog.Logger
}

// Validate reports every problem at once.
func (c ServerConfig) Validate() error {
	var problems []error
	if c.Dir == "" {
		problems = append(problems, errors.New("relay folder is missing"))
	}
	if c.Log == nil {
		problems = append(problems, errors.New("relay log is missing"))
	}
	if _, _, err := c.listen(); err != nil {
		problems = append(problems, err)
	}
	return errors.Join(problems...)
}

func (c ServerConfig) listen() (host string, port int, err error) {
	host, text, err := net.SplitHostPort(c.Address)
	if err != nil {
		return "", 0, fmt.Errorf("relay address %q: want host:port: %w", c.Address, err)
	}
	number, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("relay address %q: the port must be 0 to 65535", c.Address)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	if number == 0 {
		return host, server.RANDOM_PORT, nil
	}
	return host, int(number), nil
}

// Server is NATS with JetStream in this process.
type Server struct {
	config   ServerConfig
	nats     *server.Server
	log      *serverLog
	password string
	lock     *os.File
	ctx      context.Context // ends with Close
	cancel   context.CancelFunc
	watching sync.WaitGroup
	once     sync.Once
}

// StartServer starts a relay and waits until it takes connections; the context bounds only that wait. The caller closes
// it. One folder serves one relay at a time.
func StartServer(ctx context.Context, config ServerConfig) (*Server, error) {
	if err := config.Validate(); err != nil {
		return nil, fmt.Errorf("start relay: %w", err)
	}
	lock, err := lockDir(config.Dir)
	if err != nil {
		return nil, fmt.Errorf("start relay: %w", err)
	}
	s := &Server{config: config, log: &serverLog{log: config.Log}, password: rand.Text(), lock: lock}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	if err := s.start(ctx); err != nil {
		s.Close()
		return nil, fmt.Errorf("start relay: %w", err)
	}
	owner, err := nats.Connect(s.URL(), append(s.asOwner(), nats.Name("store watch"))...)
	if err != nil {
		s.Close()
		return nil, fmt.Errorf("start relay: %w", err)
	}
	s.watching.Go(func() { s.watchStore(owner) })
	config.Log.InfoContext(ctx, "Relay listening", "url", s.URL())
	return s, nil
}

// lockDir keeps a second server off the store, which two would corrupt.
func lockDir(dir string) (*os.File, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	file, err := os.OpenFile(filepath.Clean(dir)+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		file.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("another process uses %s: stop it first", dir)
		}
		return nil, fmt.Errorf("lock %s: %w", dir, err)
	}
	return file, nil
}

func (s *Server) options() (*server.Options, error) {
	host, port, err := s.config.listen()
	if err != nil {
		return nil, err
	}
	return &server.Options{
		ServerName:                 "stint",
		Host:                       host,
		Port:                       port,
		NoSigs:                     true, // signals belong to the program around it
		MaxConn:                    maxConnections,
		MaxSubs:                    maxSubscriptions,
		MaxPayload:                 maxPayload,
		MaxPending:                 maxPending,
		WriteDeadline:              5 * time.Second,
		JetStream:                  true,
		StoreDir:                   s.config.Dir,
		SyncAlways:                 true, // else an acknowledged frame may be two minutes from the disk
		JetStreamMaxMemory:         1,    // 0 would mean a share of the machine
		JetStreamMaxStore:          maxStore,
		DisableJetStreamBanner:     true,
		CustomClientAuthentication: s,
	}, nil
}

func (s *Server) start(ctx context.Context) error {
	options, err := s.options()
	if err != nil {
		return err
	}
	if s.nats, err = server.NewServer(options); err != nil {
		return err
	}
	s.nats.SetLoggerV2(s.log, false, false, false)
	if err := s.makeAccounts(); err != nil {
		return fmt.Errorf("make accounts: %w", err)
	}
	s.nats.Start() // it does not wait
	if err := s.awaitReady(ctx); err != nil {
		return err
	}
	owner, err := s.nats.LookupAccount(ownerAccount)
	if err != nil {
		return fmt.Errorf("find own account: %w", err)
	}
	if err := owner.EnableJetStream(nil, nil); err != nil {
		return fmt.Errorf("open store in %s: %w; it may be deleted", s.config.Dir, err)
	}
	return nil
}

func (s *Server) awaitReady(ctx context.Context) error {
	deadline := time.Now().Add(startTime)
	for !s.nats.ReadyForConnections(50 * time.Millisecond) {
		if reason := s.log.fatal(); reason != "" {
			return fmt.Errorf("listen on %s: %s", s.config.Address, reason)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("listen on %s: not ready in %s", s.config.Address, startTime)
		}
	}
	return nil
}

// URL is where others connect.
func (s *Server) URL() string { return s.nats.ClientURL() }

// Connect returns the owner's client: in this process, with every right.
func (s *Server) Connect(ctx context.Context, network Network) (*Client, error) {
	return dial(ctx, s.URL(), network, s.config.Log, s.asOwner()...)
}

func (s *Server) asOwner() []nats.Option {
	return []nats.Option{nats.InProcessServer(s.nats), nats.UserInfo(ownerName, s.password)}
}

// watchStore sees whether the store was deleted under the running server, whose open files then still take what nobody can
// read after a restart. It drops such streams; the service makes them again.
func (s *Server) watchStore(owner *nats.Conn) {
	defer owner.Close()
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-tick.C:
		}
		if err := s.dropDeleted(owner); err != nil && s.ctx.Err() == nil {
			s.config.Log.Warn("Relay cannot look after its store, trying again", "error", err)
		}
	}
}

func (s *Server) dropDeleted(owner *nats.Conn) error {
	ctx, cancel := context.WithTimeout(s.ctx, requestTime)
	defer cancel()
	streams, err := jetstream.New(owner)
	if err != nil {
		return err
	}
	names := streams.StreamNames(ctx)
	for name := range names.Name() {
		folder := filepath.Join(s.config.Dir, server.JetStreamStoreDir, ownerAccount, "streams", name)
		if _, err := os.Stat(filepath.Join(folder, server.JetStreamMetaFile)); !errors.Is(err, os.ErrNotExist) {
			continue
		}
		s.config.Log.Warn("Relay store was deleted, starting an empty one", "stream", name)
		if err := streams.DeleteStream(ctx, name); err != nil && !errors.Is(err, jetstream.ErrStreamNotFound) {
			return fmt.Errorf("drop stream %s: %w", name, err)
		}
	}
	return names.Err()
}

// Close stops the relay. Closing again does nothing.
func (s *Server) Close() {
	s.once.Do(func() {
		s.cancel()
		s.watching.Wait()
		if s.nats != nil {
			s.nats.Shutdown()
			s.nats.WaitForShutdown()
		}
		s.lock.Close()
	})
}
