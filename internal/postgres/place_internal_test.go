package postgres

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/stint-protocol/stint/internal/process"
)

func TestPlatformsWithoutAPackageNameTheRemedy(t *testing.T) {
	for _, platform := range [][2]string{{"linux", "amd64"}, {"linux", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"}} {
		_, err := packageName(platform[0], platform[1])
		require.NoError(t, err)
	}
	for _, platform := range [][2]string{{"windows", "amd64"}, {"linux", "riscv64"}, {"freebsd", "arm64"}} {
		_, err := packageName(platform[0], platform[1])
		require.ErrorContains(t, err, "set DATABASE_URL")
	}
}

func TestTheTreeIsUnpackedOnceAndWhole(t *testing.T) {
	packages, err := filepath.Abs("../../node_modules")
	require.NoError(t, err)
	source, err := findPackage(packages)
	require.NoError(t, err)
	cache := t.TempDir()
	var group errgroup.Group
	for range 3 {
		group.Go(func() error {
			_, err := source.unpack(cache)
			return err
		})
	}
	require.NoError(t, group.Wait())
	entries, err := os.ReadDir(cache)
	require.NoError(t, err)
	require.Len(t, entries, 1, "no half-made copies are left")

	tree := filepath.Join(cache, "postgres-"+source.version)
	for _, l := range source.links {
		path := filepath.Join(tree, l.Target[len("native/"):])
		info, err := os.Lstat(path)
		require.NoError(t, err)
		require.NotZero(t, info.Mode()&os.ModeSymlink)
		_, err = os.Stat(path)
		require.NoError(t, err, "the link leads somewhere")
	}
	info, err := os.Stat(filepath.Join(tree, "bin", "postgres"))
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o755), info.Mode().Perm())
}

func TestLinksOutOfThePackageAreRefused(t *testing.T) {
	for _, bad := range []link{
		{Source: "native/lib/a", Target: "native/../../evil"},
		{Source: "/etc/passwd", Target: "native/lib/a"},
	} {
		pkg := npmPackage{links: []link{bad}}
		require.ErrorContains(t, pkg.makeLinks(t.TempDir()), "leads outside")
	}
}

func TestEnterableLooksAtEachFolder(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("about root only")
	}
	root, err := os.MkdirTemp("/tmp", "stint-enterable-")
	require.NoError(t, err)
	defer os.RemoveAll(root)
	require.NoError(t, os.Chmod(root, 0o755))
	who := process.Credential{UID: 4242, GID: 4242}
	for name, test := range map[string]struct {
		mode     os.FileMode
		uid, gid int
		want     bool
	}{
		"open":                   {0o755, 0, 0, true},
		"closed":                 {0o700, 0, 0, false},
		"closed to others":       {0o750, 0, 0, false},
		"open to its group":      {0o750, 0, 4242, true},
		"closed to its group":    {0o705, 0, 4242, false},
		"another user's":         {0o755, 1000, 0, false},
		"its own":                {0o700, 4242, 0, false},
		"writable by all":        {0o777, 0, 0, false},
		"writable by a group":    {0o775, 0, 0, false},
		"shared with sticky bit": {0o777 | os.ModeSticky, 0, 0, true},
	} {
		dir := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Join(dir, "inner"), 0o755))
		require.NoError(t, os.Chown(dir, test.uid, test.gid))
		require.NoError(t, os.Chmod(dir, test.mode))
		for _, path := range []string{dir, filepath.Join(dir, "inner"), filepath.Join(dir, "inner", "missing", "too")} {
			got, err := enterable(path, who)
			require.NoError(t, err)
			require.Equal(t, test.want, got, "%s: %s", name, path)
		}
	}
}
