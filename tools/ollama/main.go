// Command ollama builds the real Ollama server, pinned by go.mod, from its Go module with nothing
// but Go and a C++ compiler, and prints the path of the binary.
//
//	go -C tools/ollama run .
//
// Standard output carries only the path; progress and errors go to standard error. The first run
// takes minutes; later ones find the binary in the user's cache folder, under stint/ollama. Two
// runs at once each build their own file and the last rename wins, so neither sees half a binary.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	bin, err := run(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(bin)
}

// run returns the absolute path of the server, building it if the cache does not have it.
func run(ctx context.Context) (string, error) {
	userCache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find the user's cache folder: %w", err)
	}
	cache := filepath.Join(userCache, "stint", "ollama")
	r, err := readRecipe()
	if err != nil {
		return "", err
	}
	bin := filepath.Join(cache, r.binaryName())
	if _, err := os.Stat(bin); err == nil {
		return bin, nil
	} else if !errors.Is(err, os.ErrNotExist) {
		return "", err
	}
	if err := checkCompiler(ctx); err != nil {
		return "", err
	}
	include, err := writeHeaders(ctx, cache, r.headers)
	if err != nil {
		return "", fmt.Errorf("prepare headers: %w", err)
	}
	if err := r.build(ctx, include, bin); err != nil {
		return "", fmt.Errorf("build Ollama %s: %w", r.version, err)
	}
	return bin, nil
}
