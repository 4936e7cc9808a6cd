package sidecar

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.etcd.io/bbolt"
	bbolterrors "go.etcd.io/bbolt/errors"
)

const journalLockTimeout = time.Second

var journalBucket = []byte("jobs.v1")

// outcome says how the last attempt at a job ended.
type outcome string

const (
	outcomeStarted       outcome = "started"
	outcomeCompleted     outcome = "completed"
	outcomeFailed        outcome = "failed"        // another attempt may help
	outcomeUndecryptable outcome = "undecryptable" // package, keys or sizes are not what was signed
	outcomeUnservable    outcome = "unservable"    // no worker with this model can serve the prompt
	outcomeNoModel       outcome = "no-model"      // no runtime is configured for the terms
)

// refused says that no further attempt is to be made.
func (o outcome) refused() bool {
	return o == outcomeUndecryptable || o == outcomeUnservable || o == outcomeNoModel
}

// entry is all that is kept on disk about a job.
type entry struct {
	Attempt uint32  `json:"attempt"` // attempts begun
	Outcome outcome `json:"outcome"`
	Block   uint64  `json:"block"` // the chain's head when the entry was written
}

// journal remembers attempts across restarts. Every change is on disk when its method returns. It is safe for concurrent
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

// forget removes a job's entry, if there is one.
func (j *journal) forget(id common.Hash) error {
	err := j.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(journalBucket).Delete(id[:]) })
	if err != nil {
		return fmt.Errorf("forget job %s: %w", id, err)
	}
	return nil
}

func decodeEntry(value []byte) (e entry, err error) {
	if value == nil {
		return entry{}, nil
	}
	err = json.Unmarshal(value, &e)
	return e, err
}
