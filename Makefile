# Stint: `make demo` and `make test` do all their own set-up. See README.md.
SHELL := /bin/sh
.DEFAULT_GOAL := help

STINT  := .stint/bin/stint
FORGE  := node_modules/.bin/forge
COMMIT := $(shell git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)

.PHONY: help demo devnet test gas bench build setup generate verify lint fmt clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

demo: ## one job from registration to payment; PROMPT=, MODEL=, OLLAMA_HOST=, RUNTIME=echo, DATABASE_URL=
	@$(MAKE) --no-print-directory build || { echo "FAILED step=set-up reason=see the lines above"; exit 1; }
	@$(STINT) demo

devnet: build ## a local network until Ctrl-C
	@$(STINT) devnet

test: setup ## every test; the last line counts them
	@go -C tools run ./suite

gas: setup ## what each step of a job costs; STINT_GAS=profile tells where it goes, STINT_GAS=write keeps the figures
	@$(FORGE) test --match-path 'contracts/test/gas/*' -vv

bench: setup ## latency and throughput, each beside a baseline of the same run
	@STINT_OLLAMA_BIN=$$(go -C tools/ollama run .) go test ./cli -run '^$$' -bench . -benchtime 1x -timeout 30m

build: setup ## the binary, in .stint/bin
	@echo "... building stint" >&2
	@go build -trimpath -buildvcs=false -ldflags '-X main.commit=$(COMMIT)' -o $(STINT) ./cli

setup: node_modules/.package-lock.json ## the pinned npm packages

# Not `npm ci`: it refuses a lock file without the packages of platforms that the registry it was made from did not have.
# The versions are exact and the lock file's hashes are checked all the same; --no-save leaves both files as they are.
node_modules/.package-lock.json: package.json package-lock.json
	@echo "... installing the pinned npm packages (once)" >&2
	@npm install --no-save --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error >&2
	@touch $@

generate: setup ## write all generated code again
	@go -C tools run ./generate

verify: setup ## check that generated code is what its sources say
	@go -C tools run ./generate -verify

lint: setup ## formatting, vet and staticcheck
	@$(FORGE) fmt --check
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	@go vet ./...
	@go -C tools build -o ../.stint/bin/staticcheck honnef.co/go/tools/cmd/staticcheck
	@.stint/bin/staticcheck -checks inherit,-ST1005 ./...

fmt: setup ## format everything
	@$(FORGE) fmt
	@gofmt -w $$(git ls-files '*.go')

clean: ## remove all that was built or run here; caches in your home stay
	@rm -rf .stint node_modules
