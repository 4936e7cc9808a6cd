package postgres

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// npmPackage is an installed @embedded-postgres package.
type npmPackage struct {
	dir     string
	version string
	links   []link
}

// link is one entry of pg-symlinks.json. npm cannot carry symbolic links, so
// the package lists them and makes them in an install script, which we do not
// run. Both paths are relative to the package.
type link struct {
	Source string `json:"source"` // what exists
	Target string `json:"target"` // the link to make
}

func findPackage(packagesDir string) (*npmPackage, error) {
	name, err := packageName(runtime.GOOS, runtime.GOARCH)
	if err != nil {
		return nil, err
	}
	pkg := &npmPackage{dir: filepath.Join(packagesDir, "@embedded-postgres", name)}
	var manifest struct {
		Version string `json:"version"`
	}
	err = readJSON(filepath.Join(pkg.dir, "package.json"), &manifest)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s is not there: run `make setup`, or set DATABASE_URL to a server of yours", pkg.dir)
	}
	if err != nil {
		return nil, err
	}
	if manifest.Version == "" || manifest.Version != filepath.Base(manifest.Version) {
		return nil, fmt.Errorf("%s has no usable version", pkg.dir)
	}
	pkg.version = manifest.Version
	err = readJSON(filepath.Join(pkg.dir, "native", "pg-symlinks.json"), &pkg.links)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return pkg, nil
}

func packageName(goos, goarch string) (string, error) {
	arch := map[string]string{"amd64": "x64", "arm64": "arm64"}[goarch]
	if arch == "" || (goos != "linux" && goos != "darwin") {
		return "", fmt.Errorf("no Postgres is bundled for %s/%s: set DATABASE_URL to a server of yours", goos, goarch)
	}
	return goos + "-" + arch, nil
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

// unpack returns the folder with the server's files, which it makes once per
// version. The files are copied, not linked, so that their modes and owner are
// right for whoever runs them and a later npm run cannot change them. The
// folder appears whole or not at all.
func (p *npmPackage) unpack(cacheDir string) (string, error) {
	tree := filepath.Join(cacheDir, "postgres-"+p.version)
	if exists, err := fileExists(tree); err != nil || exists {
		return tree, err
	}
	fresh, err := os.MkdirTemp(cacheDir, "postgres-new-")
	if err != nil {
		return "", fmt.Errorf("unpack: %w", err)
	}
	defer os.RemoveAll(fresh)
	if err := copyTree(filepath.Join(p.dir, "native"), fresh); err != nil {
		return "", fmt.Errorf("unpack: %w", err)
	}
	if err := p.makeLinks(fresh); err != nil {
		return "", fmt.Errorf("unpack: %w", err)
	}
	err = os.Rename(fresh, tree)
	if exists, _ := fileExists(tree); err != nil && exists {
		return tree, nil // another process was faster
	}
	if err != nil {
		return "", fmt.Errorf("unpack: %w", err)
	}
	return tree, nil
}

func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		switch {
		case entry.IsDir() && forBuilding(entry.Name()):
			return fs.SkipDir
		case entry.IsDir():
			return makeDir(target, 0o755)
		case entry.Type().IsRegular() && !forBuilding(entry.Name()):
			return copyFile(path, target)
		}
		return nil
	})
}

// forBuilding names what only a compiler needs.
func forBuilding(name string) bool {
	return name == "pkgconfig" || name == "pgxs" || strings.HasSuffix(name, ".a")
}

// makeDir sets the mode whatever the umask; a folder that exists gets it too.
func makeDir(path string, mode fs.FileMode) error {
	if err := os.Mkdir(path, mode); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return os.Chmod(path, mode)
}

func copyFile(from, to string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	info, err := source.Stat()
	if err != nil {
		return err
	}
	target, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	mode := fs.FileMode(0o644)
	if info.Mode()&0o100 != 0 {
		mode = 0o755
	}
	_, err = io.Copy(target, source)
	return errors.Join(err, target.Chmod(mode), target.Close())
}

func (p *npmPackage) makeLinks(tree string) error {
	for _, l := range p.links {
		source, inside := strings.CutPrefix(filepath.Clean(l.Source), "native/")
		target, alsoInside := strings.CutPrefix(filepath.Clean(l.Target), "native/")
		if !inside || !alsoInside {
			return fmt.Errorf("pg-symlinks.json leads outside the package: %s -> %s", l.Target, l.Source)
		}
		relative, err := filepath.Rel(filepath.Dir(target), source)
		if err != nil {
			return err
		}
		path := filepath.Join(tree, target)
		if err := os.Symlink(relative, path); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	return nil
}
