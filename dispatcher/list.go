package dispatcher

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/internal/relay"
)

const (
	listInterval = relay.HeartbeatInterval
	firstList    = 2 * time.Second // after the start: by then it is known who leads
	// orphanTime is how old the newest list of this key must be before an instance that does not lead goes on with it: the
	// leader may be gone, or, with the database away, there is none.
	orphanTime = 25 * time.Second
)

// lists remembers the newest liveness list of this key.
type lists struct {
	mu   sync.Mutex
	last *relay.LivenessList // nil: none is known
	hash common.Hash         // its own
	mine bool                // this instance made it
}

// newest returns the hash of the newest list, zero if there is none.
func (l *lists) newest() common.Hash {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.hash
}

func (l *lists) set(list *relay.LivenessList, hash common.Hash, mine bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.last, l.hash, l.mine = list, hash, mine
}

// keepLists publishes who lives until ctx ends. Of several instances with one key the leader does.
func (s *service) keepLists(ctx context.Context, client *relay.Client, served *relay.Service) {
	var away trouble
	began := s.now()
	for wait := firstList; sleep(ctx, wait); wait = listInterval {
		err := s.keepList(ctx, client, served, began)
		switch {
		case err == nil && away.ends():
			s.Log.InfoContext(ctx, "Liveness lists are published again")
		case err != nil && ctx.Err() == nil && away.begins():
			s.Log.WarnContext(ctx, "Liveness list was not published, will try again", "error", err)
		}
	}
}

// keepList publishes the next list if that is this instance's to do, and else learns the newest.
func (s *service) keepList(ctx context.Context, client *relay.Client, served *relay.Service, began time.Time) error {
	live := s.roster.list(s.now())
	s.metrics.live.Set(float64(len(live)))
	if err := s.learnList(ctx, client); err != nil {
		return err
	}
	if !s.lists.next(s.leading.Load(), began, s.now()) {
		return nil
	}
	list := &relay.LivenessList{Sequence: 1, Time: uint64(s.now().Unix()), Workers: live}
	if last := s.lists.last; last != nil {
		list.Sequence, list.Previous, list.Time = last.Sequence+1, s.lists.hash, max(list.Time, last.Time)
	}
	if err := list.Sign(s.network, s.Key); err != nil {
		return err
	}
	hash, err := list.Hash(s.network)
	if err != nil {
		return err
	}
	if err := served.PublishList(ctx, list); err != nil {
		return err
	}
	s.lists.set(list, hash, true)
	return nil
}

// learnList takes over the relay's newest list if it is newer than the one known here. A relay that lost its store does not
// break the chain of an instance that goes on.
func (s *service) learnList(ctx context.Context, client *relay.Client) error {
	stored, err := client.LastList(ctx, s.Sender.Address())
	if errors.Is(err, relay.ErrUnknown) {
		return nil
	}
	if err != nil {
		return err
	}
	hash, err := stored.Hash(s.network)
	if err != nil {
		return err
	}
	if last := s.lists.last; last == nil || stored.Sequence >= last.Sequence && hash != s.lists.hash {
		s.lists.set(stored, hash, false)
	}
	return nil
}

// next says whether the next list is this instance's to publish.
func (l *lists) next(leading bool, began, now time.Time) bool {
	if leading || l.mine {
		return true
	}
	if l.last != nil {
		began = time.Unix(int64(l.last.Time), 0)
	}
	return now.Sub(began) > orphanTime
}
