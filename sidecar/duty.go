package sidecar

import (
	"fmt"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

// reorgDepth is how many blocks a reorganisation is expected to replace at most.
const reorgDepth = 64

// action is what is due for one job.
type action uint8

const (
	actionIgnore  action = iota + 1
	actionServe          // open, acknowledge, generate, complete
	actionSend           // the transaction in hand still counts
	actionAbandon        // stop the run: the worker's duty ended without it
	actionForget         // the job will not come back
)

// String returns the word for logs and tests.
func (a action) String() string {
	switch a {
	case actionIgnore:
		return "ignore"
	case actionServe:
		return "serve"
	case actionSend:
		return "send"
	case actionAbandon:
		return "abandon"
	case actionForget:
		return "forget"
	default:
		return fmt.Sprintf("action(%d)", uint8(a))
	}
}

// clock is a moment as the contract tells time.
type clock struct {
	time  uint64 // seconds
	block uint64
}

// facts are all that decides about one job, as of one block.
type facts struct {
	worker    uint32 // this sidecar's
	status    protocol.Status
	holder    uint32 // the worker that has the job, 0 for none
	since     clock  // when the job came into its status
	window    uint64 // seconds from since to the deadline of that status
	blockTime uint32 // the network's, milliseconds
	head      clock
	lastHeld  uint64 // the newest block in which the job was known to be this worker's
	entry     entry  // the journal's; zero for none
	running   bool
	sending   bool // a transaction of the run waits to be sent
}

// held says whether the job is this worker's to acknowledge or complete.
func (f facts) held() bool {
	open := f.status == protocol.StatusAssigned || f.status == protocol.StatusAcknowledged
	return open && f.holder == f.worker
}

// overdue is the contract's rule: a window has passed when its time has and half the blocks it should have seen were made.
func (f facts) overdue() bool {
	perBlock := max(2*uint64(f.blockTime), 1)
	blocks := (f.window*1000 + perBlock - 1) / perBlock
	return f.head.time >= f.since.time+f.window && f.head.block >= f.since.block+blocks
}

// decide is the one place that says what is due for a job.
func decide(f facts) action {
	if !f.held() {
		return decideReleased(f)
	}
	switch {
	case f.overdue() && f.running:
		return actionAbandon
	case f.overdue():
		return actionIgnore
	case f.sending:
		return actionSend
	case f.running, f.entry.Outcome.refused():
		return actionIgnore
	default:
		return actionServe
	}
}

// decideReleased is about a job that is another's, nobody's or over. It is kept in mind while a reorganisation can give it
// back.
func decideReleased(f facts) action {
	switch {
	case f.running && f.status == protocol.StatusCompleted:
		return actionIgnore // its own transaction did that, and the run is about to learn of it
	case f.running:
		return actionAbandon
	case f.head.block < f.lastHeld+reorgDepth:
		return actionIgnore
	default:
		return actionForget
	}
}

// completionWindow returns the seconds the terms give for a request, as the contract computes them.
func completionWindow(t bindings.Terms, r bindings.JobRequest) uint64 {
	micros := uint64(t.PerInputByte)*uint64(r.InputBytes) + uint64(t.PerOutputToken)*uint64(r.MaxOutputTokens)
	return uint64(t.CompletionBase) + (micros+1e6-1)/1e6
}
