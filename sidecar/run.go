package sidecar

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
)

// Run serves the worker of the Sender's key until ctx ends, then lets running jobs finish for up to DrainTimeout, gives
// back those that have not begun, and returns nil. It returns an error if it cannot begin: no such worker, other keys than
// the chain names, a model that is not ready; each says what to do. Once it has begun, a node, relay or model server that
// fails is tried again. With a Fault it returns ErrFault.
func Run(ctx context.Context, cfg Config, deps Deps) error {
	if err := errors.Join(cfg.Validate(), deps.validate()); err != nil {
		return fmt.Errorf("configure sidecar: %w", err)
	}
	journal, err := openJournal(cfg.JournalPath)
	if err != nil {
		return err
	}
	s := &service{
		Deps: deps, cfg: cfg, journal: journal, jobs: map[common.Hash]*job{},
		parameters: map[uint8]bindings.Parameters{}, finished: make(chan result), load: make(chan load, 1),
	}
	if err = s.begin(ctx); err == nil {
		err = s.loop(ctx)
	} else if ctx.Err() != nil {
		err = nil // it was told to end, not unable to begin
	}
	return errors.Join(err, journal.close())
}

// identity is the worker a sidecar serves, and the key that candidates name it with.
type identity struct {
	number  uint32
	keyID   uint32
	address common.Address
}

// service is a running sidecar. Its fields belong to the loop; runs get copies.
type service struct {
	Deps
	cfg        Config
	me         identity
	journal    *journal
	jobs       map[common.Hash]*job
	parameters map[uint8]bindings.Parameters // by version
	recalled   bool                          // open jobs from before the start have been found
	searched   bool                          // jobs that waited at the start have been found
	seen       block                         // the newest one looked at
	again      bool                          // look at it once more
	stale      bool                          // a run ended: a head from before may not show what it did
	blind      bool                          // the last look failed
	draining   bool
	capacity   int // the worker's, as of the last look
	running    int // runs of every kind
	serving    int // those that take room
	runs       sync.WaitGroup
	finished   chan result
	told       load
	load       chan load // the newest one the heartbeats have not told
}

// job is what the loop keeps in mind of one job.
type job struct {
	id         common.Hash
	found      uint64                            // block of the newest event that named it
	lastHeld   uint64                            // see facts; 0: never held
	wanted     uint64                            // the newest block in which a response of it could be demanded
	looked     uint64                            // block of the last look
	over       bool                              // or another's, at the last look
	parameters bindings.Parameters               // of the network that it lives by
	submission *bindings.JobRegistryJobSubmitted // nil until the job is held or waits
	kept       bool                              // a response of it is on disk
	demanded   bool                              // that response may have been demanded
	barred     bool                              // the contract does not let this worker take it
	run        *run                              // nil if there is none
}

// run is work on one job. Its fields but opened belong to the loop.
type run struct {
	doing    action
	cancel   context.CancelCauseFunc
	opened   atomic.Bool   // the package is there and checked
	promise  chan struct{} // closed when the run is to acknowledge
	promised bool
}

// serving says whether the run takes one of the worker's places.
func (r *run) serving() bool { return r.doing == actionServe || r.doing == actionTake }

// result is how a run ended.
type result struct {
	id      common.Hash
	attempt uint32
	answer  Outcome
	kept    bool // a response was put on disk
	err     error
}

// begin finds out whom it serves and sees to it that the model is loaded before any job is taken.
func (s *service) begin(ctx context.Context) error {
	var err error
	if s.me, err = s.identify(ctx); err != nil {
		return err
	}
	s.Log = s.Log.With("worker", s.me.number)
	if err := s.checkModels(ctx); err != nil {
		return err
	}
	for _, terms := range slices.Sorted(maps.Keys(s.Runtimes)) {
		if err := s.Runtimes[terms].Ready(ctx); err != nil {
			return fmt.Errorf("load model of terms %d: %w", terms, err)
		}
	}
	s.Log.InfoContext(ctx, "Sidecar is ready", "operator", s.Sender.Address(), "models", len(s.Runtimes), "relay", s.Relay != nil)
	return nil
}

// identify finds the worker of the operator's key and holds the keys against what the chain names.
func (s *service) identify(ctx context.Context) (identity, error) {
	operator := s.Sender.Address()
	number, err := s.Reader.NumberOfOperator(ctx, operator)
	if errors.Is(err, chain.ErrUnknown) {
		return identity{}, fmt.Errorf("%w: register it with `stint worker register --operator %s`", err, operator)
	}
	if err != nil {
		return identity{}, err
	}
	keys, err := s.Reader.EncryptionKeys(ctx, number)
	if err != nil {
		return identity{}, err
	}
	id := keys[0]
	mine := s.Keys.Encryption.Public()
	receipt := s.Keys.Receipt.Public().(ed25519.PublicKey)
	if crypto.Keccak256Hash(receipt, mine.Bytes()) != id.KeyHash {
		return identity{}, fmt.Errorf("the key file has encryption key %s, but the chain names %s as key %d of worker %d: "+
			"use the key file with that encryptionKeyHash and its own receiptKey", mine.Hash(), crypto.Keccak256Hash(id.Key), id.KeyId, number)
	}
	return identity{number: number, keyID: id.KeyId, address: id.Worker}, nil
}

// checkModels refuses to stand beside a worker that offers a model nobody runs here: each such job would be given back.
func (s *service) checkModels(ctx context.Context) error {
	offered, err := s.Reader.ModelsOf(ctx, s.me.number)
	if err != nil {
		return err
	}
	for _, terms := range offered {
		if _, ok := s.Runtimes[uint32(terms.Uint64())]; !ok {
			return fmt.Errorf("worker %d offers terms %s, for which no model is configured here: configure one, or run "+
				"`stint worker models remove`", s.me.number, terms)
		}
	}
	return nil
}
