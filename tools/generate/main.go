// Command generate writes all generated code of the repository again. With -verify it fails if that changes a byte, and
// names the files. Run it from tools/.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// step is one generator: where it runs and what.
type step struct {
	name, dir string
	args      []string
	env       []string
}

var steps = []step{
	{name: "contracts", dir: "..", args: []string{"node_modules/.bin/forge", "build", "--skip", "test"}},
	{name: "bindings", dir: ".", args: []string{"go", "run", "./bindings"}},
	{name: "enums", dir: ".", args: []string{"go", "run", "./enums"}},
	{name: "sqlc", dir: ".", args: []string{"go", "build", "-o", "../.stint/bin/sqlc", "github.com/sqlc-dev/sqlc/cmd/sqlc"}, env: []string{"CGO_ENABLED=0"}},
	{name: "queries", dir: "../indexer/store", args: []string{"../../.stint/bin/sqlc", "generate"}},
	{name: "gqlgen", dir: ".", args: []string{"go", "build", "-o", "../.stint/bin/gqlgen", "github.com/99designs/gqlgen"}},
	{name: "graphql", dir: "..", args: []string{".stint/bin/gqlgen", "generate", "--config", "graphql/gqlgen.yml"}},
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("generate: ")
	verify := flag.Bool("verify", false, "fail if a generated file changes")
	flag.Parse()
	if err := run(*verify); err != nil {
		log.Fatal(err)
	}
}

func run(verify bool) error {
	before, err := generated()
	if err != nil {
		return err
	}
	for _, s := range steps {
		fmt.Fprintf(os.Stderr, "... generating %s\n", s.name)
		cmd := exec.Command(s.args[0], s.args[1:]...)
		cmd.Dir, cmd.Env = s.dir, append(os.Environ(), s.env...)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w\n%s", s.name, err, out)
		}
	}
	if !verify {
		return nil
	}
	after, err := generated()
	if err != nil {
		return err
	}
	return compare(before, after)
}

// generated hashes every file whose first lines say that it is generated.
func generated() (map[string][32]byte, error) {
	hashes := map[string][32]byte{}
	err := filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{"node_modules", ".stint", ".git"}, entry.Name()):
			return filepath.SkipDir
		case entry.IsDir() || filepath.Ext(path) != ".go":
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if head, _, _ := strings.Cut(string(data[:min(len(data), 300)]), "\npackage "); strings.Contains(head, "DO NOT EDIT") {
			hashes[path] = sha256.Sum256(data)
		}
		return nil
	})
	return hashes, err
}

func compare(before, after map[string][32]byte) error {
	var changed []string
	for _, path := range slices.Sorted(maps.Keys(after)) {
		if before[path] != after[path] {
			changed = append(changed, strings.TrimPrefix(path, "../"))
		}
	}
	if len(changed) > 0 {
		return errors.New("not what its sources say; commit what `make generate` writes:\n  " + strings.Join(changed, "\n  "))
	}
	fmt.Fprintf(os.Stderr, "%d generated files are what their sources say\n", len(after))
	return nil
}
