package sidecar

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.etcd.io/bbolt"
	bbolterrors "go.etcd.io/bbolt/errors"

	"github.com/stint-protocol/stint/internal/protocol"
)

const journalLockTimeout = time.Second

var (
	journalBucket  = []byte("jobs.v1")
	responseBucket = []byte("responses.v1") // by job id and response root
)

// outcome says how the last attempt at a job ended.
type outcome string

const (
	outcomeStarted       outcome = "started"
	outcomeCompleted     outcome = "completed"
	outcomeFailed        outcome = "failed"        // another attempt may help
	outcomeUndecryptable outcome = "undecryptable" // package, keys or sizes are not what was signed
	outcomeUnservable    outcome = "unservable"    // no worker with this model can serve the prompt
	outcomeUnavailable   outcome = "unavailable"   // nobody gave the package
	outcomeNoModel       outcome = "no-model"      // no runtime is configured for the terms
)

// declined says whether no further attempt is to be made, and the word for it on chain.
func (o outcome) declined() (reason protocol.DeclineReason, refused bool) {
	switch o {
	case outcomeUndecryptable:
		return protocol.DeclineReasonUndecryptable, true
	case outcomeUnservable:
		return protocol.DeclineReasonUnservable, true
	case outcomeUnavailable:
		return protocol.DeclineReasonUnavailable, true
	case outcomeNoModel:
		return protocol.DeclineReasonBusy, true
	default:
		return 0, false
	}
}

func (o outcome) refused() bool {
	_, refused := o.declined()
	return refused
}

// entry is what is kept on disk about a job, beside its responses.
type entry struct {
	Attempt uint32  `json:"attempt"` // attempts begun
	Outcome outcome `json:"outcome"`
	Block   uint64  `json:"block"` // the chain's head when the entry was written
}

// journal remembers attempts and hash-only responses across restarts. Every change is on disk when its method returns. It is safe for concurrent
// use.
type journal struct {
	db *bbolt.DB
}

// openJournal opens the file, making it if there is none. It refuses a file another process holds.
func openJournal(path string) (*journal, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open journal: %w", err)
	}
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: journalLockTimeout})
	if errors.Is(err, bbolterrors.ErrTimeout) {
		return nil, fmt.Errorf("journal %s is in use: another sidecar of this worker runs; stop it first", path)
	}
	if err != nil {
		return nil, fmt.Errorf("open journal %s: %w", path, err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(journalBucket)
		if err == nil {
			_, err = tx.CreateBucketIfNotExists(responseBucket)
		}
		return err
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open journal %s: %w", path, err), db.Close())
	}
	return &journal{db: db}, nil
}

func (j *journal) close() error { return j.db.Close() }

// entries returns all entries by job.
func (j *journal) entries() (map[common.Hash]entry, error) {
	all := map[common.Hash]entry{}
	err := j.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(journalBucket).ForEach(func(key, value []byte) error {
			e, err := decodeEntry(value)
			all[common.BytesToHash(key)] = e
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("read journal: %w", err)
	}
	return all, nil
}

// entry returns a job's entry, the zero one if there is none.
func (j *journal) entry(id common.Hash) (e entry, err error) {
	err = j.db.View(func(tx *bbolt.Tx) error {
		e, err = decodeEntry(tx.Bucket(journalBucket).Get(id[:]))
		return err
	})
	if err != nil {
		return entry{}, fmt.Errorf("read journal of job %s: %w", id, err)
	}
	return e, nil
}

// begin notes a new attempt and returns its number, from 1.
func (j *journal) begin(id common.Hash, block uint64) (uint32, error) {
	e, err := j.change(id, func(e *entry) {
		e.Attempt++
		e.Outcome, e.Block = outcomeStarted, block
	})
	return e.Attempt, err
}

// end notes how the attempt ended, or that none was made.
func (j *journal) end(id common.Hash, how outcome, block uint64) error {
	_, err := j.change(id, func(e *entry) { e.Outcome, e.Block = how, block })
	return err
}

func (j *journal) change(id common.Hash, edit func(*entry)) (e entry, err error) {
	err = j.db.Update(func(tx *bbolt.Tx) error {
		bucket := tx.Bucket(journalBucket)
		if e, err = decodeEntry(bucket.Get(id[:])); err != nil {
			return err
		}
		edit(&e)
		value, err := json.Marshal(e)
		if err != nil {
			return err
		}
		return bucket.Put(id[:], value)
	})
	if err != nil {
		return entry{}, fmt.Errorf("write journal of job %s: %w", id, err)
	}
	return e, nil
}

// keep puts a response on disk that may be demanded. It is ciphertext.
func (j *journal) keep(id, root common.Hash, response []byte) error {
	err := j.db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket(responseBucket).Put(append(id.Bytes(), root[:]...), response)
	})
	if err != nil {
		return fmt.Errorf("keep response of job %s: %w", id, err)
	}
	return nil
}

// response returns a kept response, nil if there is none.
func (j *journal) response(id, root common.Hash) (response []byte, err error) {
	err = j.db.View(func(tx *bbolt.Tx) error {
		response = bytes.Clone(tx.Bucket(responseBucket).Get(append(id.Bytes(), root[:]...)))
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read response of job %s: %w", id, err)
	}
	return response, nil
}

// kept returns the jobs of which there are responses.
func (j *journal) kept() (ids []common.Hash, err error) {
	err = j.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(responseBucket).ForEach(func(key, _ []byte) error {
			if id := common.Hash(key[:common.HashLength]); len(ids) == 0 || ids[len(ids)-1] != id {
				ids = append(ids, id)
			}
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("read journal: %w", err)
	}
	return ids, nil
}

// forget removes all there is of a job.
func (j *journal) forget(id common.Hash) error {
	known := false
	look := func(tx *bbolt.Tx) error {
		known = tx.Bucket(journalBucket).Get(id[:]) != nil || len(responsesOf(tx, id)) > 0
		return nil
	}
	err := j.db.View(look)
	if known {
		err = j.db.Update(func(tx *bbolt.Tx) error {
			for _, key := range responsesOf(tx, id) {
				if err := tx.Bucket(responseBucket).Delete(key); err != nil {
					return err
				}
			}
			return tx.Bucket(journalBucket).Delete(id[:])
		})
	}
	if err != nil {
		return fmt.Errorf("forget job %s: %w", id, err)
	}
	return nil
}

// responsesOf returns the keys of a job's responses.
func responsesOf(tx *bbolt.Tx, id common.Hash) (keys [][]byte) {
	c := tx.Bucket(responseBucket).Cursor()
	for key, _ := c.Seek(id[:]); bytes.HasPrefix(key, id[:]); key, _ = c.Next() {
		keys = append(keys, bytes.Clone(key))
	}
	return keys
}

func decodeEntry(value []byte) (e entry, err error) {
	if value == nil {
		return entry{}, nil
	}
	err = json.Unmarshal(value, &e)
	return e, err
}
