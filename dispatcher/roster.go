package dispatcher

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/internal/relay"
)

const (
	liveTime = 25 * time.Second // after which a heartbeat no longer counts
	// memory is how long a worker's sequence is kept in mind: longer than the time in which its heartbeats could be
	// played again.
	memory  = 2 * (maxSkew + liveTime)
	maxLive = 2000 // a list holds no more
)

// roster knows which workers live.
type roster struct {
	mu    sync.Mutex
	beats map[uint32]beat
}

// beat is a worker's newest heartbeat.
type beat struct {
	hash     common.Hash
	sequence uint64
	room     bool
	terms    []uint32
	at       time.Time // it was received
}

func newRoster() *roster { return &roster{beats: map[uint32]beat{}} }

// add takes in a heartbeat whose signer is known to be right. The same one again is no error: its answer may have been lost.
func (r *roster) add(h *relay.Heartbeat, hash common.Hash, now time.Time) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	last, known := r.beats[h.Worker]
	switch {
	case known && last.hash == hash:
		return nil
	case known && h.Sequence <= last.sequence:
		return &relay.Refusal{Code: codeOld, Message: fmt.Sprintf("heartbeat %d came after heartbeat %d", h.Sequence, last.sequence)}
	case !known && len(r.beats) == maxLive:
		return &relay.Refusal{Code: relay.CodeFull, Message: "too many workers live"}
	}
	r.beats[h.Worker] = beat{hash: hash, sequence: h.Sequence, room: h.Running < h.Capacity, terms: h.Terms, at: now}
	return nil
}

// ready says whether a worker lives, has room, and has the model of the terms loaded.
func (r *roster) ready(worker, terms uint32, now time.Time) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	b, known := r.beats[worker]
	return known && b.fresh(now) && b.room && slices.Contains(b.terms, terms)
}

// list returns who lives, ascending by number, and forgets who has been silent for long.
func (r *roster) list(now time.Time) []relay.LiveWorker {
	r.mu.Lock()
	defer r.mu.Unlock()
	live := []relay.LiveWorker{}
	for worker, b := range r.beats {
		switch {
		case b.fresh(now):
			live = append(live, relay.LiveWorker{Worker: worker, HeartbeatHash: b.hash})
		case now.Sub(b.at) > memory:
			delete(r.beats, worker)
		}
	}
	slices.SortFunc(live, func(a, b relay.LiveWorker) int { return cmp.Compare(a.Worker, b.Worker) })
	return live
}

func (b beat) fresh(now time.Time) bool { return now.Sub(b.at) <= liveTime }
