package postgres

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"

	"github.com/stint-protocol/stint/internal/process"
)

// Root's folders. They are out of reach of everybody else, unlike a checkout
// that may lie in another user's home, and unlike /tmp.
const (
	rootCacheDir = "/var/cache/stint"
	rootDataDir  = "/var/lib/stint"
	nobodyID     = 65534 // used when there is no user of that name

	// originFile, in a folder under rootDataDir, names the link that leads there.
	originFile = "origin"
)

// place is where one server's files are and who runs it.
type place struct {
	cacheDir string
	// dir holds the database in "pgdata", its password and a lock. It belongs
	// to us; the database in it to the server's user.
	dir  string
	user *process.Credential // nil: the server runs as ourselves
}

func (p place) data() string { return filepath.Join(p.dir, "pgdata") }

func choosePlace(cfg Config) (place, error) {
	err := errors.Join(requireSet("PackagesDir", cfg.PackagesDir), requireSet("DataDir", cfg.DataDir), requireSet("CacheDir", cfg.CacheDir))
	if err != nil {
		return place{}, err
	}
	dataDir, err := filepath.Abs(cfg.DataDir)
	if err != nil {
		return place{}, err
	}
	if os.Geteuid() == 0 {
		return rootPlace(dataDir)
	}
	for _, dir := range []string{cfg.CacheDir, dataDir} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return place{}, err
		}
		if err := requireOurs(dir); err != nil {
			return place{}, err
		}
	}
	return place{cacheDir: cfg.CacheDir, dir: dataDir}, nil
}

// requireOurs refuses a folder that another user made in our place.
func requireOurs(dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return err
	}
	if stat, ok := info.Sys().(*syscall.Stat_t); !ok || int(stat.Uid) != os.Geteuid() {
		return fmt.Errorf("%s belongs to another user: remove it or choose another folder", dir)
	}
	return nil
}

func rootPlace(dataDir string) (place, error) {
	p := place{cacheDir: rootCacheDir, dir: dataDir, user: nobody()}
	if err := makeShared(rootCacheDir); err != nil {
		return place{}, err
	}
	safe, err := enterable(dataDir, *p.user)
	if err != nil {
		return place{}, err
	}
	linked, err := linksAway(p.data())
	if err != nil {
		return place{}, err
	}
	if safe && !linked {
		return p, makeDirs(dataDir)
	}
	return p.away(dataDir)
}

// away moves the place under /var/lib/stint and notes that in dataDir by a
// link; a dataDir that was removed thus takes the database with it.
func (p place) away(dataDir string) (place, error) {
	if err := makeShared(rootDataDir); err != nil {
		return place{}, err
	}
	if err := sweep(rootDataDir); err != nil {
		return place{}, err
	}
	if err := os.MkdirAll(dataDir, 0o700); err != nil {
		return place{}, err
	}
	sum := sha256.Sum256([]byte(dataDir))
	p.dir = filepath.Join(rootDataDir, hex.EncodeToString(sum[:8]))
	note := filepath.Join(dataDir, "pgdata")
	exists, err := fileExists(note)
	if err != nil {
		return place{}, err
	}
	if exists && !leadsTo(note, p.data()) {
		return place{}, fmt.Errorf(
			"user id %d cannot enter %s, or others can write above it: open its parent folders, or remove it to start anew",
			p.user.UID, note)
	}
	if err := makeDir(p.dir, 0o711); err != nil {
		return place{}, err
	}
	// The link comes first: with an origin and without a link the folder would
	// be anybody's to sweep.
	if !exists {
		if err := os.Symlink(p.data(), note); err != nil {
			return place{}, err
		}
	}
	return p, os.WriteFile(filepath.Join(p.dir, originFile), []byte(note), 0o600)
}

// sweep removes the databases whose data folder was removed and that no
// process uses. One that is just being made has no origin yet and is left alone.
func sweep(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		p := place{dir: filepath.Join(dir, entry.Name())}
		note, err := os.ReadFile(filepath.Join(p.dir, originFile))
		if err != nil || leadsTo(string(note), p.data()) {
			continue
		}
		lock, err := p.lock()
		if err != nil {
			continue
		}
		if err := errors.Join(os.RemoveAll(p.dir), lock.Close()); err != nil {
			return err
		}
	}
	return nil
}

func leadsTo(link, target string) bool {
	got, err := os.Readlink(link)
	return err == nil && got == target
}

func linksAway(path string) (bool, error) {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil && info.Mode()&fs.ModeSymlink != 0, err
}

// nobody is the unprivileged user that root runs the server as.
func nobody() *process.Credential {
	found := &process.Credential{UID: nobodyID, GID: nobodyID}
	account, err := user.Lookup("nobody")
	if err != nil {
		return found
	}
	uid, uidErr := strconv.ParseUint(account.Uid, 10, 32)
	gid, gidErr := strconv.ParseUint(account.Gid, 10, 32)
	if uidErr == nil && gidErr == nil && uid != 0 {
		found.UID, found.GID = uint32(uid), uint32(gid)
	}
	return found
}

// makeShared makes one of root's folders and checks that only root can write
// in it, or replace it.
func makeShared(dir string) error {
	if err := makeDirs(dir); err != nil {
		return err
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		return err
	}
	safe, err := enterable(dir, process.Credential{UID: nobodyID, GID: nobodyID})
	if err != nil {
		return err
	}
	if !safe {
		return fmt.Errorf("%s or a folder above it is closed, or can be written by others: make it root's with mode 0755", dir)
	}
	return nil
}

// makeDirs is os.MkdirAll for folders that everybody may pass, whatever the
// umask. It leaves folders that exist as they are.
func makeDirs(dir string) error {
	exists, err := fileExists(dir)
	if err != nil || exists {
		return err
	}
	if err := makeDirs(filepath.Dir(dir)); err != nil {
		return err
	}
	return makeDir(dir, 0o711)
}

// enterable reports whether who may pass all existing folders on the way to
// path, and nobody but root can put others in their place.
func enterable(path string, who process.Credential) (bool, error) {
	real, err := filepath.EvalSymlinks(path)
	if errors.Is(err, fs.ErrNotExist) && path != filepath.Dir(path) {
		return enterable(filepath.Dir(path), who)
	}
	if err != nil {
		return false, err
	}
	for dir := real; ; dir = filepath.Dir(dir) {
		info, err := os.Stat(dir)
		if err != nil {
			return false, err
		}
		if !passable(info, who) || !onlyRootReplaces(info) {
			return false, nil
		}
		if dir == filepath.Dir(dir) {
			return true, nil
		}
	}
}

func passable(info fs.FileInfo, who process.Credential) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return false
	}
	switch {
	case stat.Uid == who.UID:
		return info.Mode()&0o100 != 0
	case stat.Gid == who.GID:
		return info.Mode()&0o010 != 0
	default:
		return info.Mode()&0o001 != 0
	}
}

// onlyRootReplaces accepts a shared folder such as /tmp, where the sticky bit
// keeps others from moving what root made.
func onlyRootReplaces(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && stat.Uid == 0 && (info.Mode()&0o022 == 0 || info.Mode()&fs.ModeSticky != 0)
}

// lock holds the folder for this process until the file is closed.
func (p place) lock() (*os.File, error) {
	file, err := os.OpenFile(filepath.Join(p.dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return nil, errors.Join(fmt.Errorf("%w: another stint runs on %s", ErrInUse, p.dir), file.Close())
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", p.dir, err), file.Close())
	}
	return file, nil
}

// password is chosen once per database and kept in a file only we can read.
func (p place) password() (string, error) {
	path := filepath.Join(p.dir, "password")
	data, err := os.ReadFile(path)
	if err == nil && len(data) > 0 {
		return string(data), nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	if exists, err := fileExists(p.data()); err != nil || exists {
		return "", errors.Join(err, fmt.Errorf("%s is gone, so the database is locked: remove %s to start anew", path, p.data()))
	}
	password := rand.Text()
	return password, os.WriteFile(path, []byte(password), 0o600)
}
