package postgres

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"

	"github.com/stint-protocol/stint/internal/process"
)

// initialise makes the database files unless they are there. They are made
// under another name first, so that a "pgdata" is always whole.
func (p place) initialise(ctx context.Context, tree string, cfg Config) error {
	if exists, err := fileExists(p.data()); err != nil || exists {
		return err
	}
	password, err := p.password()
	if err != nil {
		return err
	}
	fresh := p.data() + ".new"
	if err := os.RemoveAll(fresh); err != nil {
		return err
	}
	if err := os.Mkdir(fresh, 0o700); err != nil {
		return err
	}
	passwordFile, err := p.lendPassword(password)
	if err != nil {
		return err
	}
	defer os.Remove(passwordFile)
	if err := p.give(fresh); err != nil {
		return err
	}
	if err := p.runInitdb(ctx, tree, fresh, passwordFile, cfg); err != nil {
		return explainInitdb(err)
	}
	return os.Rename(fresh, p.data())
}

func (p place) runInitdb(ctx context.Context, tree, data, passwordFile string, cfg Config) error {
	args := []string{
		"--pgdata=" + data,
		"--username=" + superuser,
		"--pwfile=" + passwordFile,
		"--auth=scram-sha-256",
		"--encoding=UTF8",
		"--locale=C",
		"--locale-provider=builtin",
		"--builtin-locale=C.UTF-8",
		"--no-instructions",
	}
	if cfg.FsyncOff {
		args = append(args, "--no-sync")
	}
	return process.Run(ctx, process.Spec{
		Name:    "initdb",
		Path:    filepath.Join(tree, "bin", "initdb"),
		Args:    args,
		Env:     childEnv(),
		Dir:     "/",
		LogPath: cfg.LogPath,
		User:    p.user,
	})
}

// explainInitdb helps in containers that run under a bare user id.
func explainInitdb(err error) error {
	if strings.Contains(err.Error(), "could not look up effective user ID") {
		return fmt.Errorf("%w\nPostgres needs a user with an entry in /etc/passwd: run as such a user, "+
			"or set DATABASE_URL to a server of yours", err)
	}
	return err
}

// lendPassword writes the password where initdb's user can read it; the caller
// removes the file.
func (p place) lendPassword(password string) (string, error) {
	path := filepath.Join(p.dir, "password.initdb")
	if err := os.RemoveAll(path); err != nil { // left by a start that was killed
		return "", err
	}
	if err := os.WriteFile(path, []byte(password), 0o600); err != nil {
		return "", err
	}
	return path, p.give(path)
}

// give hands a file to the server's user.
func (p place) give(path string) error {
	if p.user == nil {
		return nil
	}
	return os.Chown(path, int(p.user.UID), int(p.user.GID))
}

// clearStalePID removes the note of a server that is gone. Postgres would do
// so itself, but not when its number was meanwhile given to another program of
// the same user, which is common in containers.
func (p place) clearStalePID() error {
	path := filepath.Join(p.data(), "postmaster.pid")
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	first, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	if err == nil && pid > 0 && servedBy(pid, p.data()) {
		return fmt.Errorf("%w: a server with process id %d still runs on %s", ErrInUse, pid, p.data())
	}
	return os.Remove(path)
}

// servedBy reports whether the process is a server on that data folder, which
// is then its working folder. Where this cannot be told, a living process is
// taken for one.
func servedBy(pid int, data string) bool {
	if errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
		return false
	}
	folder, err := os.Readlink(fmt.Sprintf("/proc/%d/cwd", pid))
	if err != nil {
		// A zombie has no working folder any more.
		return runtime.GOOS != "linux" || !errors.Is(err, fs.ErrNotExist)
	}
	real, err := filepath.EvalSymlinks(data)
	return err != nil || folder == real
}
