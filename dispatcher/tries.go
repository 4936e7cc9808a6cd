package dispatcher

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	firstPause = 500 * time.Millisecond
	longPause  = 4 * time.Second
	restTime   = time.Minute // between rehearsals of a dry run
)

// tries remembers which jobs are under way, and which are not to be tried again at once.
type tries struct {
	now func() time.Time

	mu   sync.Mutex
	jobs map[common.Hash]try
}

type try struct {
	running bool
	pause   time.Duration
	until   time.Time
}

func newTries(now func() time.Time) *tries { return &tries{now: now, jobs: map[common.Hash]try{}} }

// due says whether a job may be tried now.
func (t *tries) due(id common.Hash) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	last := t.jobs[id]
	return !last.running && !t.now().Before(last.until)
}

func (t *tries) begin(id common.Hash) {
	t.mu.Lock()
	defer t.mu.Unlock()
	last := t.jobs[id]
	last.running = true
	t.jobs[id] = last
}

// end forgets a job that was moved on.
func (t *tries) end(id common.Hash) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.jobs, id)
}

// fail makes a job wait, longer each time, and reports whether this was its first failure.
func (t *tries) fail(id common.Hash) (first bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	last := t.jobs[id].pause
	pause := min(max(2*last, firstPause), longPause)
	t.jobs[id] = try{pause: pause, until: t.now().Add(pause)}
	return last == 0
}

// rest puts a job off for a while.
func (t *tries) rest(id common.Hash) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.jobs[id] = try{until: t.now().Add(restTime)}
}

// sweep forgets what has not been tried for a while.
func (t *tries) sweep() {
	t.mu.Lock()
	defer t.mu.Unlock()
	for id, last := range t.jobs {
		if !last.running && t.now().Sub(last.until) > longPause {
			delete(t.jobs, id)
		}
	}
}
