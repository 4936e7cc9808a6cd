// Package anvil is the stage: it starts a local chain with the contracts
// deployed and twenty funded accounts, for tests, the demo and the devnet.
//
// The contracts are deployed once per state of their sources; later chains
// load the state that deployment left, with its blocks, receipts and logs. New
// blocks carry the present time, so the first of them may follow the last
// block of the deployment by days.
package anvil

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stint-protocol/stint/internal/process"
)

// ChainID is the chain id of every local chain.
const ChainID = 31337

const (
	startTimeout = time.Minute
	// stopTimeout leaves room for writing the state of a kept chain.
	stopTimeout = 30 * time.Second
	// saveInterval is how often a kept chain is written while it runs, in
	// seconds; a killed chain loses at most that much.
	saveInterval = 60
)

// ErrPortInUse means that another program listens on Config.Port.
var ErrPortInUse = errors.New("port is in use")

// Config says which contracts to deploy, how to mine, and where files go.
type Config struct {
	// Root is the repository's root folder, with foundry.toml, contracts and
	// node_modules.
	Root string
	// StateDir receives what belongs to this chain: deployment.json, the log
	// and, with Keep, the chain. No two running chains may share it.
	StateDir string
	// CacheDir keeps the states after deployment, for all chains; empty means
	// .stint/cache under Root.
	CacheDir string
	// LogPath receives anvil's log; empty means anvil.log in StateDir.
	LogPath string
	// Port is the port on 127.0.0.1; zero takes a free one.
	Port int
	// BlockTime is the time between blocks; zero mines a block for each
	// transaction at once, and none without one.
	BlockTime time.Duration
	// MineAtOnce, with a BlockTime, mines a block for each transaction at once
	// as well.
	MineAtOnce bool
	// SlotsInEpoch is how far "safe" trails the newest block; "finalized"
	// trails it twice as far. Zero means anvil's 32.
	SlotsInEpoch int
	// Profile names the parameters to deploy with; empty means "devnet".
	Profile string
	// Keep saves the chain to StateDir and goes on with it at the next start,
	// unless the contracts have changed since. Calls about blocks from before
	// the restart can then read logs and receipts but no state.
	Keep bool
}

// Chain is a running local chain with the contracts deployed.
type Chain struct {
	// URL is the HTTP address of the JSON-RPC endpoint; WebSockets use the
	// same port.
	URL     string
	ChainID uint64
	// DeploymentPath is the deployment file: deployment.json in StateDir.
	DeploymentPath string

	node *node
	base uint64 // the newest block at the start
}

// Start runs a chain until ctx ends or Stop is called. It returns when the
// chain answers and has the contracts. The first start after a change of the
// contracts compiles and deploys them, which may take a minute.
func Start(ctx context.Context, cfg Config) (*Chain, error) {
	chain, err := start(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("start local chain: %w", err)
	}
	return chain, nil
}

func start(ctx context.Context, cfg Config) (*Chain, error) {
	cfg, err := cfg.complete()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(cfg.StateDir, 0o700); err != nil {
		return nil, err
	}
	deployed, err := deployOnce(ctx, cfg)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(cfg.StateDir, deploymentFile)
	if err := copyFile(deployed.file(deploymentFile), path); err != nil {
		return nil, err
	}
	args, err := chainArgs(cfg, deployed)
	if err != nil {
		return nil, err
	}
	node, err := startNode(ctx, cfg, args)
	if err != nil {
		return nil, err
	}
	chain := &Chain{URL: node.url, ChainID: ChainID, DeploymentPath: path, node: node}
	if chain.base, err = chain.head(ctx); err != nil {
		return nil, errors.Join(err, node.stop())
	}
	return chain, nil
}

// complete fills in what may be left empty and makes all paths absolute.
func (c Config) complete() (Config, error) {
	if c.Root == "" || c.StateDir == "" {
		return c, errors.New("the fields Root and StateDir must be set")
	}
	if c.CacheDir == "" {
		c.CacheDir = filepath.Join(c.Root, ".stint", "cache")
	}
	if c.LogPath == "" {
		c.LogPath = filepath.Join(c.StateDir, "anvil.log")
	}
	if c.Profile == "" {
		c.Profile = "devnet"
	}
	for _, path := range []*string{&c.Root, &c.StateDir, &c.CacheDir, &c.LogPath} {
		absolute, err := filepath.Abs(*path)
		if err != nil {
			return c, err
		}
		*path = absolute
	}
	return c, nil
}

// chainArgs are anvil's arguments for a chain that starts from a saved state.
func chainArgs(cfg Config, deployed deployment) ([]string, error) {
	args := []string{"--port", strconv.Itoa(cfg.Port)}
	if cfg.BlockTime > 0 {
		args = append(args, "--block-time", strconv.FormatFloat(cfg.BlockTime.Seconds(), 'f', -1, 64))
		if cfg.MineAtOnce {
			args = append(args, "--mixed-mining")
		}
	}
	if cfg.SlotsInEpoch > 0 {
		args = append(args, "--slots-in-an-epoch", strconv.Itoa(cfg.SlotsInEpoch))
	}
	if !cfg.Keep {
		return append(args, "--load-state", deployed.file(stateFile)), nil
	}
	kept := filepath.Join(cfg.StateDir, "chain-"+deployed.hash+".json")
	args = append(args, "--dump-state", kept, "--state-interval", strconv.Itoa(saveInterval))
	head, err := savedHead(kept)
	if errors.Is(err, os.ErrNotExist) {
		return append(args, "--load-state", deployed.file(stateFile)), nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s is damaged, remove it to begin a new chain: %w", kept, err)
	}
	// A chain whose time was moved ahead must not fall back to the present.
	if head > uint64(time.Now().Unix()) {
		args = append(args, "--timestamp", strconv.FormatUint(head, 10))
	}
	return append(args, "--load-state", kept), nil
}

// savedHead reads the time of the newest block from a saved state.
func savedHead(path string) (uint64, error) {
	var state struct {
		Block struct {
			Timestamp hexutil.Uint64 `json:"timestamp"`
		} `json:"block"`
	}
	err := readJSON(path, &state)
	return uint64(state.Block.Timestamp), err
}

// node is a running anvil.
type node struct {
	url     string
	process *process.Process
	rpc     *rpc.Client
	done    chan struct{}
}

var listening = regexp.MustCompile(`^Listening on (127\.0\.0\.1:[0-9]+)$`)

// startNode runs anvil and waits until it answers. The address comes from the
// child's own output, which it writes after it got the port: what listens
// there is ours, and no other program is ever asked or told anything.
func startNode(ctx context.Context, cfg Config, args []string) (*node, error) {
	program, err := findTool(cfg.Root, "anvil")
	if err != nil {
		return nil, err
	}
	common := []string{
		"--host", "127.0.0.1",
		"--chain-id", strconv.Itoa(ChainID),
		"--accounts", strconv.Itoa(Accounts),
		"--mnemonic", Mnemonic,
		"--cache-path", filepath.Join(cfg.StateDir, "anvil-cache"),
	}
	address := make(chan string, 1)
	running, err := process.Start(ctx, process.Spec{
		Name:        "anvil",
		Path:        program.path,
		Args:        append(common, args...),
		Env:         []string{"HOME=" + cfg.StateDir}, // it keeps files there, and reads its settings from the environment
		Dir:         cfg.StateDir,
		LogPath:     cfg.LogPath,
		StopTimeout: stopTimeout,
		OnLine: func(line string) {
			if found := listening.FindStringSubmatch(line); found != nil && len(address) == 0 {
				address <- found[1]
			}
		},
	})
	if err != nil {
		return nil, err
	}
	timeout := time.NewTimer(startTimeout)
	defer timeout.Stop()
	select {
	case at := <-address:
		return connect(ctx, running, "http://"+at)
	case <-running.Done():
		return nil, explainExit(ctx, cfg, running.Err())
	case <-timeout.C:
		return nil, errors.Join(fmt.Errorf("anvil does not listen after %s:\n%s", startTimeout, running.Tail()), running.Stop())
	}
}

func explainExit(ctx context.Context, cfg Config, err error) error {
	if err == nil {
		return ctx.Err()
	}
	if strings.Contains(strings.ToLower(err.Error()), "address already in use") {
		return fmt.Errorf("%w: another program listens on 127.0.0.1:%d", ErrPortInUse, cfg.Port)
	}
	return err
}

// connect has its own HTTP transport, so that its connections end with the node.
func connect(ctx context.Context, running *process.Process, url string) (*node, error) {
	transport := &http.Transport{}
	client, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(&http.Client{Transport: transport}))
	if err != nil {
		return nil, errors.Join(err, running.Stop())
	}
	n := &node{url: url, process: running, rpc: client, done: make(chan struct{})}
	go func() {
		defer close(n.done)
		<-running.Done()
		client.Close()
		transport.CloseIdleConnections()
	}()
	var id hexutil.Uint64
	if err := client.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return nil, errors.Join(fmt.Errorf("ask for the chain id: %w", err), n.stop())
	}
	return n, nil
}

func (n *node) stop() error {
	err := n.process.Stop()
	<-n.done
	return err
}

// Stop ends the chain and waits for its end; a kept chain is saved first.
func (c *Chain) Stop() error {
	if err := c.node.stop(); err != nil {
		return fmt.Errorf("stop local chain: %w", err)
	}
	return nil
}

// Done is closed when the chain has ended.
func (c *Chain) Done() <-chan struct{} { return c.node.done }

// Err says why the chain ended if nobody asked it to; else it is nil.
func (c *Chain) Err() error { return c.node.process.Err() }

// PID is anvil's process id.
func (c *Chain) PID() int { return c.node.process.PID() }

// RPC is a client of the chain, for calls this package has no method for. It
// ends with the chain.
func (c *Chain) RPC() *rpc.Client { return c.node.rpc }

// seconds rounds up, since the chain counts whole seconds.
func seconds(d time.Duration) int64 { return int64(math.Ceil(d.Seconds())) }
