package main

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

// stubs stands in for the third-party headers that llama.cpp keeps in a folder called "vendor",
// which Go module zips leave out.
//
//go:embed stub
var stubs embed.FS

// writeHeaders fills a folder in cache with the headers the module lacks and returns its path.
// Go's build cache sees the path, as part of the compiler's flags, but not the headers in it:
// hence a name that follows the content and nothing else.
func writeHeaders(ctx context.Context, cache, hash string) (string, error) {
	include := filepath.Join(cache, "include-"+hash)
	text, err := donatedHeader(ctx)
	if err != nil {
		return "", err
	}
	if err := writeFile(filepath.Join(include, "nlohmann", "json.hpp"), text); err != nil {
		return "", err
	}
	root, err := fs.Sub(stubs, "stub")
	if err != nil {
		return "", err
	}
	err = fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, path)
		if err != nil {
			return err
		}
		return writeFile(filepath.Join(include, filepath.FromSlash(path)), text)
	})
	return include, err
}

// donatedHeader returns nlohmann/json 3.11.3 out of an older Ollama, the last whose module still
// holds it. hdr/go.sum pins its content.
func donatedHeader(ctx context.Context) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", "mod", "download", "-json", "github.com/ollama/ollama")
	cmd.Dir = filepath.Dir(headerSum)
	cmd.Env = append(os.Environ(), "GOWORK=off")
	out, err := cmd.Output()
	var module struct{ Dir, Error string }
	if decodeErr := json.Unmarshal(out, &module); decodeErr != nil || module.Dir == "" {
		return nil, fmt.Errorf("download the JSON header (is the network up?): %s %w", module.Error, errors.Join(err, decodeErr))
	}
	return os.ReadFile(filepath.Join(module.Dir, "llama", "llama.cpp", "common", "json.hpp"))
}

// writeFile replaces the file in one step, so a build running beside this one never reads half of
// it, and leaves a file alone that is already right.
func writeFile(path string, text []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, text) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".tmp-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err := f.Write(text); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
