package internal_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/stint-protocol/stint/"

// goFiles calls visit for every Go file that ships, by its path from the root.
func goFiles(t *testing.T, visit func(path string, file *ast.File)) {
	require.NoError(t, filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (name == "node_modules" || name == "tools" || name == "testdata" || name == ".stint" || name == ".git"):
			return filepath.SkipDir
		case entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		visit(filepath.ToSlash(strings.TrimPrefix(path, "../")), file)
		return err
	}))
}

func imports(file *ast.File) (paths []string) {
	for _, spec := range file.Imports {
		path := strings.Trim(spec.Path.Value, `"`)
		if rest, ours := strings.CutPrefix(path, module); ours {
			path = "./" + rest
		}
		paths = append(paths, path)
	}
	return paths
}

func TestSharedPackagesNeverImportServices(t *testing.T) {
	seen := 0
	goFiles(t, func(path string, file *ast.File) {
		if !strings.HasPrefix(path, "internal/") {
			return
		}
		seen++
		for _, imported := range imports(file) {
			if strings.HasPrefix(imported, "./") {
				require.True(t, strings.HasPrefix(imported, "./internal/") || imported == "./bindings", "%s imports %s", path, imported)
			}
		}
	})
	require.Greater(t, seen, 20)
}

func TestServicesImportEachOtherOnlyThroughTheStore(t *testing.T) {
	allowed := map[string]string{"graphql": "./indexer/", "dispatcher": "./indexer/"}
	services := []string{"graphql", "indexer", "dispatcher", "sidecar", "anvil", "bindings"}
	goFiles(t, func(path string, file *ast.File) {
		for _, service := range services {
			if !strings.HasPrefix(path, service+"/") {
				continue
			}
			for _, imported := range imports(file) {
				for _, other := range append(services, "cli") {
					if other == service || other == "bindings" || !strings.HasPrefix(imported+"/", "./"+other+"/") {
						continue
					}
					require.True(t, allowed[service] != "" && strings.HasPrefix(imported, allowed[service]), "%s imports %s", path, imported)
				}
			}
		}
	})
}

// Flags and the environment are read in cli/ alone; packages know their Config.
func TestOnlyTheCommandsReadTheEnvironment(t *testing.T) {
	goFiles(t, func(path string, file *ast.File) {
		if strings.HasPrefix(path, "cli/") {
			return
		}
		for _, imported := range imports(file) {
			require.NotContains(t, imported, "urfave/cli", path)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			call, ok := node.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if pkg, ok := call.X.(*ast.Ident); ok && pkg.Name == "os" {
				require.NotContains(t, []string{"Getenv", "LookupEnv"}, call.Sel.Name, path)
			}
			return true
		})
	})
}
