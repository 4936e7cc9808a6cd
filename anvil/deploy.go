package anvil

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"github.com/stint-protocol/stint/internal/process"
)

const (
	deploymentFile = "deployment.json"
	stateFile      = "state.json"

	// cacheFormat changes when a cached deployment must be made again although
	// its sources are the same.
	cacheFormat = "1"
	lockPause   = 50 * time.Millisecond
)

// sources are the files and folders under Root that decide what is deployed.
var sources = []string{"contracts/src", "contracts/script", "foundry.toml", "remappings.txt", "package-lock.json"}

// deployment is a cached state after deployment.
type deployment struct {
	dir  string
	hash string
}

func (d deployment) file(name string) string { return filepath.Join(d.dir, name) }

func (d deployment) exists() (bool, error) {
	_, err := os.Stat(d.file(deploymentFile))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// deployOnce returns the cached deployment of the present sources, which it
// makes if need be. Processes that want it at once wait for the first.
func deployOnce(ctx context.Context, cfg Config) (deployment, error) {
	program, err := findTool(cfg.Root, "anvil")
	if err != nil {
		return deployment{}, err
	}
	sum, err := sourceHash(cfg, program.version)
	if err != nil {
		return deployment{}, err
	}
	d := deployment{dir: filepath.Join(cfg.CacheDir, "deploy-"+sum), hash: sum}
	if exists, err := d.exists(); err != nil || exists {
		return d, err
	}
	work := filepath.Join(cfg.Root, ".stint")
	for _, dir := range []string{work, cfg.CacheDir} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return d, err
		}
	}
	lock, err := lockFile(ctx, filepath.Join(work, "deploy.lock"))
	if err != nil {
		return d, err
	}
	defer lock.Close()
	if exists, err := d.exists(); err != nil || exists {
		return d, err
	}
	return d, d.make(ctx, cfg, work)
}

// make deploys to a chain of its own, in a folder under work, which the
// script may write to, and puts the result in the cache.
func (d deployment) make(ctx context.Context, cfg Config, work string) error {
	dir, err := os.MkdirTemp(work, "deploy-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	state := filepath.Join(dir, stateFile)
	temporary := Config{Root: cfg.Root, StateDir: dir, LogPath: filepath.Join(dir, "anvil.log")}
	node, err := startNode(ctx, temporary, []string{"--port", "0", "--dump-state", state, "--preserve-historical-states"})
	if err != nil {
		return err
	}
	out := filepath.Join(dir, deploymentFile)
	if err := errors.Join(runScript(ctx, cfg, node.url, out), node.stop()); err != nil {
		return fmt.Errorf("deploy the contracts: %w", err)
	}
	return d.keep(state, out)
}

// keep moves the files into the cache, where they appear together.
func (d deployment) keep(state, out string) error {
	fresh, err := os.MkdirTemp(filepath.Dir(d.dir), "deploy-new-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(fresh)
	err = errors.Join(copyFile(state, filepath.Join(fresh, stateFile)), copyFile(out, filepath.Join(fresh, deploymentFile)))
	if err != nil {
		return err
	}
	err = os.Rename(fresh, d.dir)
	if exists, _ := d.exists(); exists {
		return nil // here, or by a process that works on another checkout
	}
	return err
}

// runScript deploys with the script that deploys everywhere. It sees only
// those of our variables that a program cannot do without: a setting such as
// FOUNDRY_PROFILE or ETH_RPC_URL would change what is deployed, or where.
func runScript(ctx context.Context, cfg Config, url, out string) error {
	forge, err := findTool(cfg.Root, "forge")
	if err != nil {
		return err
	}
	relative, err := filepath.Rel(cfg.Root, out)
	if err != nil {
		return err
	}
	return process.Run(ctx, process.Spec{
		Name: "forge script",
		Path: forge.path,
		Args: []string{
			"script", "contracts/script/Deploy.s.sol:Deploy",
			"--broadcast", "--slow", // one block for each transaction, so that all deployments look alike
			"--rpc-url", url, "--private-key", "0x" + keys[Deployer],
		},
		Env: append(process.Environment("PATH", "HOME", "TMPDIR"),
			"STINT_PARAMS="+cfg.Profile, "STINT_DEPLOYMENT_OUT="+relative, "NO_COLOR=1"),
		Dir:     cfg.Root,
		LogPath: filepath.Join(filepath.Dir(cfg.LogPath), "deploy.log"),
	})
}

// sourceHash covers everything that decides the state after deployment.
func sourceHash(cfg Config, anvilVersion string) (string, error) {
	sum := sha256.New()
	fmt.Fprintf(sum, "%s %q %q\n", cacheFormat, anvilVersion, cfg.Profile)
	for _, source := range sources {
		if err := addFiles(sum, cfg.Root, source); err != nil {
			return "", fmt.Errorf("hash the contracts: %w", err)
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:8]), nil
}

func addFiles(sum hash.Hash, root, source string) error {
	return filepath.WalkDir(filepath.Join(root, source), func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // a script that misses it will say so better
		}
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		fmt.Fprintf(sum, "%q %d\n%s", relative, len(data), data)
		return nil
	})
}

// tool is one of Foundry's programs, as npm installed it.
type tool struct {
	path    string
	version string
}

func findTool(root, name string) (tool, error) {
	dir := filepath.Join(root, "node_modules", "@foundry-rs", name+"-"+runtime.GOOS+"-"+runtime.GOARCH)
	var manifest struct {
		Version string `json:"version"`
	}
	err := readJSON(filepath.Join(dir, "package.json"), &manifest)
	if errors.Is(err, fs.ErrNotExist) {
		return tool{}, fmt.Errorf("%s is not there: run `make setup`; Foundry runs on linux and darwin, amd64 and arm64", dir)
	}
	return tool{path: filepath.Join(dir, "bin", name), version: manifest.Version}, err
}

func readJSON(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return nil
}

// copyFile replaces to by a copy in one step.
func copyFile(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	fresh := to + ".new"
	if err := os.WriteFile(fresh, data, 0o644); err != nil {
		return err
	}
	return os.Rename(fresh, to)
}

// lockFile waits for the lock, which lasts until the file is closed.
func lockFile(ctx context.Context, path string) (*os.File, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	for {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil {
			return file, nil
		}
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, errors.Join(fmt.Errorf("lock %s: %w", path, err), file.Close())
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), file.Close())
		case <-time.After(lockPause):
		}
	}
}
