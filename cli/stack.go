package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/postgres"
	"github.com/stint-protocol/stint/internal/process"
)

const (
	readyTimeout    = 60 * time.Second
	databaseTimeout = 10 * time.Second
	stackPassword   = "devnet" // of keystores that hold the well-known keys of anvil
)

// stackConfig says which local network to run.
type stackConfig struct {
	root        string // the repository
	dir         string // receives all state and logs
	exe         string // the stint binary whose commands and services are run
	databaseURL string // empty: start an embedded Postgres
	chainPort   int    // 0: a free one
	listen      string // address of GraphQL
	relayListen string // address of the dispatcher's relay; port 0: a free one, the same at every start
	keep        bool   // go on with the state of an earlier run
	rebuild     bool   // the database may hold another chain's rows
	fsyncOff    bool
	progress    func(string)
}

// stack is a local network: chain, database and services, each a process with a log of its own.
type stack struct {
	stackConfig
	chain      *anvil.Chain
	database   *postgres.Server
	graphqlURL string
	services   map[string]*process.Process
	stops      []func() error
}

// startStack starts chain and database, writes the keystores of the accounts, and starts indexer and GraphQL.
func startStack(ctx context.Context, cfg stackConfig) (s *stack, err error) {
	s = &stack{stackConfig: cfg, services: map[string]*process.Process{}}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.stop())
		}
	}()
	for _, folder := range []string{"keys", "logs", "tmp"} {
		if err := os.MkdirAll(filepath.Join(s.dir, folder), 0o700); err != nil {
			return s, err
		}
	}
	s.progress("starting a chain with the contracts")
	if err := s.startChain(ctx); err != nil {
		return s, err
	}
	s.progress("starting Postgres, indexer and GraphQL")
	if err := s.startDatabase(ctx); err != nil {
		return s, err
	}
	if err := s.writeAccounts(); err != nil {
		return s, err
	}
	return s, s.startReaders(ctx)
}

func (s *stack) startChain(ctx context.Context) (err error) {
	s.chain, err = anvil.Start(ctx, anvil.Config{
		Root: s.root, StateDir: s.dir, LogPath: s.log("anvil"),
		Port: s.chainPort, BlockTime: time.Second, Keep: s.keep,
	})
	if err != nil {
		return err
	}
	s.stops = append(s.stops, s.chain.Stop)
	return nil
}

func (s *stack) startDatabase(ctx context.Context) error {
	if s.databaseURL != "" {
		return checkDatabase(ctx, s.databaseURL)
	}
	cache, err := cacheDir("postgres")
	if err != nil {
		return err
	}
	s.database, err = postgres.Start(ctx, postgres.Config{
		PackagesDir: filepath.Join(s.root, "node_modules"), CacheDir: cache,
		DataDir: s.path("postgres"), LogPath: s.log("postgres"), FsyncOff: s.fsyncOff,
	})
	if err != nil {
		return err
	}
	s.stops = append(s.stops, s.database.Stop)
	s.databaseURL = s.database.URL
	return nil
}

// checkDatabase refuses a database that does not answer; the services would try it again for ever.
func checkDatabase(ctx context.Context, url string) error {
	ctx, cancel := context.WithTimeout(ctx, databaseTimeout)
	defer cancel()
	conn, err := store.Connect(ctx, url)
	if err != nil {
		reason := strings.Join(strings.Fields(err.Error()), " ")
		return fmt.Errorf("use --database-url: %s; correct DATABASE_URL, or unset it to have a Postgres here", reason)
	}
	_ = conn.Close(ctx)
	return nil
}

// writeAccounts gives each account of the local chain a keystore file, as an operator would have one.
func (s *stack) writeAccounts() error {
	if err := os.WriteFile(s.path("keys", "password"), []byte(stackPassword+"\n"), 0o600); err != nil {
		return err
	}
	for name, index := range stackAccounts {
		path := s.keystore(name)
		if _, err := os.Stat(path); err == nil {
			continue
		}
		if err := writeKeystore(path, stackPassword, anvil.Key(index), keystore.LightScryptN, keystore.LightScryptP); err != nil {
			return err
		}
	}
	return nil
}

// keeperAccount plays a keeper beside the dispatcher, which keeps the nonce of its own account.
const keeperAccount = anvil.FirstSpare + 2

// stackAccounts are the parts the accounts of the mnemonic play.
var stackAccounts = map[string]int{
	"governance": anvil.Deployer, "dispatcher": anvil.Dispatcher, "consumer": anvil.Consumer,
	"worker": anvil.WorkerAOwner, "operator": anvil.WorkerAOperator,
	"worker-b": anvil.WorkerBOwner, "operator-b": anvil.WorkerBOperator, "keeper": keeperAccount,
}

func (s *stack) startReaders(ctx context.Context) error {
	indexer := []string{"indexer", "run"}
	if s.rebuild {
		indexer = append(indexer, "--rebuild")
	}
	if err := s.serve(ctx, "indexer", nil, indexer...); err != nil {
		return err
	}
	var err error
	s.graphqlURL, err = s.serveUntil(ctx, "graphql", begins("http://"), "graphql", "run", "--listen", s.listen)
	return err
}

// serve starts one of our services as a process of its own.
func (s *stack) serve(ctx context.Context, name string, onLine func(string), args ...string) error {
	service, err := process.Start(ctx, process.Spec{
		Name: name, Path: s.exe, Args: args, Env: s.environment(), LogPath: s.log(name), OnLine: onLine,
		StopTimeout: 30 * time.Second,
	})
	if err != nil {
		return err
	}
	s.services[name] = service
	s.stops = append(s.stops, func() error {
		if s.services[name] != service { // it was replaced, so it has been stopped
			return nil
		}
		return service.Stop()
	})
	return nil
}

// await returns what a service says once it is ready, or why it ended.
func (s *stack) await(ctx context.Context, name string, ready <-chan string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	select {
	case line := <-ready:
		return line, nil
	case <-s.services[name].Done():
		return "", fmt.Errorf("%s ended: %w", name, s.services[name].Err())
	case <-ctx.Done():
		return "", fmt.Errorf("%s is not ready: %w; see %s", name, ctx.Err(), s.log(name))
	}
}

// environment is what our commands need to find this network.
func (s *stack) environment() []string {
	direct := strings.HasSuffix(s.relayListen, ":0") // until a dispatcher has taken a port
	return append(process.Environment("PATH", "HOME", "USER"), "TMPDIR="+s.path("tmp"),
		"ETH_RPC_URL="+s.rpcURL(), "STINT_RELAY=nats://"+s.relayListen,
		"STINT_DEPLOYMENT="+s.chain.DeploymentPath, "DATABASE_URL="+s.databaseURL,
		"ETH_PASSWORD="+s.path("keys", "password"), "STINT_KEYS_PASSWORD="+s.path("keys", "password"),
		"STINT_SECRETS="+s.path("jobs"), "STINT_YES=true", fmt.Sprintf("STINT_DIRECT=%t", direct))
}

// rpcURL is the node's WebSocket, which tells of new blocks at once.
func (s *stack) rpcURL() string { return "ws" + strings.TrimPrefix(s.chain.URL, "http") }

// commandError is a command of ours that failed.
type commandError struct {
	code   int
	reason string
}

func (e *commandError) Error() string { return e.reason }

// run runs one stint command as an account, with --json, and decodes what it prints. The prompt, if any, goes to stdin.
func (s *stack) run(ctx context.Context, account, stdin string, out any, args ...string) error {
	cmd := exec.CommandContext(ctx, s.exe, args...)
	cmd.Env = s.environment()
	if account != "" {
		cmd.Env = append(cmd.Env, "ETH_KEYSTORE="+s.keystore(account))
	}
	var stdout, stderr bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &stdout, &stderr
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return &commandError{exit.ExitCode(), strings.TrimPrefix(strings.TrimSpace(stderr.String()), "stint: ")}
		}
		return err
	}
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(stdout.Bytes(), out); err != nil {
		return fmt.Errorf("decode output of stint %s: %w", strings.Join(args[:min(2, len(args))], " "), err)
	}
	return nil
}

// stop ends everything, the last started first.
func (s *stack) stop() error {
	var problems []error
	for i := len(s.stops) - 1; i >= 0; i-- {
		problems = append(problems, s.stops[i]())
	}
	s.stops = nil
	return errors.Join(problems...)
}

func (s *stack) path(elements ...string) string {
	return filepath.Join(append([]string{s.dir}, elements...)...)
}
func (s *stack) log(name string) string      { return s.path("logs", name+".log") }
func (s *stack) keystore(name string) string { return s.path("keys", name+".json") }

func cacheDir(name string) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find the cache folder: %w", err)
	}
	return filepath.Join(cache, "stint", name), nil
}

// repositoryRoot finds the checkout that the local network is built from.
func repositoryRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "contracts", "script", "Deploy.s.sol")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", usage("this command builds the contracts; run it inside a checkout of the repository")
		}
		dir = parent
	}
}
