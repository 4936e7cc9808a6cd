package main

import (
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
)

//go:embed go.mod
var goMod string

//go:embed go.sum
var goSum string

// headerSum pins the module that donates the JSON header. It belongs to a nested module, which
// embed cannot reach, so the path is relative to the folder `go -C` changed to.
var headerSum = filepath.Join("hdr", "go.sum")

var requiredVersion = regexp.MustCompile(`(?m)^\s*github\.com/ollama/ollama (v\S+)`)

// recipe is everything that decides what the built binary is.
type recipe struct {
	version string // of Ollama, as in go.mod
	ldflags string
	cflags  string
	headers string // short hash over the headers we supply
	key     string // short hash over everything
}

func readRecipe() (recipe, error) {
	match := requiredVersion.FindStringSubmatch(goMod)
	if match == nil {
		return recipe{}, errors.New("go.mod does not require github.com/ollama/ollama")
	}
	sum, err := os.ReadFile(headerSum)
	if err != nil {
		return recipe{}, fmt.Errorf("run this as `go -C tools/ollama run .`: %w", err)
	}
	r := recipe{
		version: match[1],
		// Without the version flag the server calls itself 0.0.0.
		ldflags: "-s -w -X github.com/ollama/ollama/version.Version=" + strings.TrimPrefix(match[1], "v"),
		// No -g, unlike Go's default: it doubles binary and build cache.
		cflags: "-O2",
	}
	stubs, err := readStubs()
	if err != nil {
		return recipe{}, err
	}
	r.headers = shortHash(append(stubs, string(sum))...)
	r.key = shortHash(goMod, goSum, r.headers, r.ldflags, r.cflags, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return r, nil
}

func (r recipe) binaryName() string {
	name := "ollama-" + r.version + "-" + r.key
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return name
}

// readStubs returns names and contents of our stand-in headers, in a fixed order.
func readStubs() ([]string, error) {
	var parts []string
	err := fs.WalkDir(stubs, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := stubs.ReadFile(path)
		parts = append(parts, path, string(text))
		return err
	})
	return parts, err
}

// shortHash digests the parts, each with its length, so that no two lists read the same.
func shortHash(parts ...string) string {
	h := sha256.New()
	for _, part := range parts {
		fmt.Fprintf(h, "%d %s\n", len(part), part)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:6])
}
