package sidecar

import (
	"fmt"

	"github.com/stint-protocol/stint/internal/protocol"
)

// reorgDepth is how many blocks a reorganisation is expected to replace at most.
const reorgDepth = 64

// action is what is due for one job.
type action uint8

const (
	actionIgnore      action = iota
	actionServe              // open, generate, complete
	actionAcknowledge        // promise what is being generated: it will not be done in the ack window
	actionTake               // bind oneself to a waiting job, then serve it
	actionDecline            // give the job back
	actionDeliver            // bring the pages that were demanded
	actionSend               // the transaction in hand still counts
	actionGiveUp             // stop the run: nobody has the package
	actionAbandon            // stop the run: the worker's duty ended without it
	actionForget             // the job will not come back
)

var wordsAction = [...]string{
	"ignore", "serve", "acknowledge", "take", "decline", "deliver", "send", "give up", "abandon", "forget",
}

// String returns the word for logs and tests.
func (a action) String() string {
	if int(a) < len(wordsAction) {
		return wordsAction[a]
	}
	return fmt.Sprintf("action(%d)", uint8(a))
}

// due is an action and, for a decline, why.
type due struct {
	action
	reason protocol.DeclineReason
}

// facts are all that decides about one job, as of one block.
type facts struct {
	worker    uint32 // this sidecar's
	status    protocol.Status
	holder    uint32         // the worker that has the job, 0 for none
	since     protocol.Clock // when the window began
	window    uint64         // seconds: of a held job to its deadline, of a waiting one until it may be taken, of a demand to deliver
	blockTime uint32         // the network's, milliseconds
	head      protocol.Clock
	expiry    uint64 // seconds; of a waiting job
	lastHeld  uint64 // the newest block in which the job was known to be this worker's
	entry     entry  // the journal's; zero for none

	takeable  bool   // a waiting job that this worker has not had and may serve
	kept      bool   // a response of it is on disk
	pagesLeft bool   // pages were demanded and are not all delivered
	delivered uint32 // pages of that demand

	doing    action // what the job's run does: serve, take, decline or deliver; ignore: there is none
	opened   bool   // that run has the package, checked
	promised bool   // that run acknowledges, or has
	sending  bool   // a transaction of that run waits to be sent

	room     bool  // for one more job
	draining bool  // the sidecar is to end
	fault    Fault // that concerns this job
}

// held says whether the job is this worker's to acknowledge or complete.
func (f facts) held() bool {
	open := f.status == protocol.StatusAssigned || f.status == protocol.StatusAcknowledged
	return open && f.holder == f.worker
}

func (f facts) overdue() bool { return protocol.HasPassed(f.since, f.head, f.window, f.blockTime) }

// late says that an assigned job must be acknowledged or declined now: 40 % of the window is over, or no more is left
// than three blocks, in which the transaction has to be mined.
func (f facts) late() bool {
	elapsed := f.head.Time - min(f.head.Time, f.since.Time)
	reserve := (3*uint64(f.blockTime) + 999) / 1000
	return f.status == protocol.StatusAssigned && (10*elapsed >= 4*f.window || elapsed+reserve >= f.window)
}

// decide is the one place that says what is due for a job.
func decide(f facts) due {
	switch {
	case f.fault == FaultSilent:
		return due{}
	case f.held():
		return decideHeld(f)
	case f.status == protocol.StatusSubmitted && f.takeable:
		return due{action: decideWaiting(f)}
	case f.status == protocol.StatusCompleted && f.pagesLeft:
		return due{action: decideDemanded(f)}
	default:
		return due{action: decideReleased(f)}
	}
}

// decideHeld is about a job that is this worker's.
func decideHeld(f facts) due {
	switch {
	case f.overdue() && f.doing != actionIgnore:
		return due{action: actionAbandon}
	case f.overdue():
		return due{}
	case f.sending:
		return due{action: actionSend}
	case f.doing != actionIgnore:
		return due{action: decideRunning(f)}
	case f.status == protocol.StatusAssigned:
		return decideAssigned(f)
	case f.entry.Outcome == outcomeUnservable:
		return due{actionDecline, protocol.DeclineReasonUnservable}
	case f.entry.Outcome.refused(), f.draining, !f.room:
		return due{}
	default:
		return due{action: actionServe}
	}
}

// decideRunning is about a held job with a run. A fast one needs no acknowledgement: to complete is to acknowledge.
func decideRunning(f facts) action {
	serving := f.doing == actionServe || f.doing == actionTake
	switch {
	case !serving || !f.late() || f.promised:
		return actionIgnore
	case f.opened:
		return actionAcknowledge
	default:
		return actionGiveUp
	}
}

// decideAssigned is about a job nothing was promised for yet. One that cannot be served is given back, never ignored.
func decideAssigned(f facts) due {
	reason, refused := f.entry.Outcome.declined()
	switch {
	case refused:
		return due{actionDecline, reason}
	case f.draining, f.fault == FaultDecline, f.late() && (!f.room || f.entry.Outcome == outcomeFailed):
		return due{actionDecline, protocol.DeclineReasonBusy}
	case !f.room:
		return due{}
	default:
		return due{action: actionServe}
	}
}

// decideWaiting is about a job that waits for a worker, after a grace for any that may serve it.
func decideWaiting(f facts) action {
	expired := f.head.Time >= f.expiry
	switch {
	case f.doing != actionIgnore && !expired:
		return actionIgnore
	case expired:
		return decideReleased(f)
	case !f.overdue(), f.entry.Outcome.refused(), f.draining, !f.room:
		return actionIgnore
	default:
		return actionTake
	}
}

// decideDemanded is about a completed job whose response the consumer wants on chain.
func decideDemanded(f facts) action {
	switch {
	case f.overdue() && f.doing == actionDeliver:
		return actionAbandon
	case f.overdue():
		return decideReleased(f)
	case f.sending:
		return actionSend
	case f.doing != actionIgnore:
		return actionIgnore
	default:
		return actionDeliver
	}
}

// decideReleased is about a job that is another's, nobody's or over. It is kept in mind while a reorganisation can give it
// back, and while a response of it may be demanded.
func decideReleased(f facts) action {
	reach := uint64(reorgDepth)
	if f.kept {
		reach = 2 * reorgDepth // such a job is looked at only so often
	}
	switch {
	case f.doing == actionDecline, f.doing == actionDeliver:
		return actionIgnore // its own transaction did that, and the run is about to learn of it
	case f.doing != actionIgnore && f.status == protocol.StatusCompleted:
		return actionIgnore // likewise
	case f.doing != actionIgnore:
		return actionAbandon
	case f.kept && (f.status == protocol.StatusCompleted || f.status == protocol.StatusDisputed):
		return actionIgnore
	case f.head.Block < f.lastHeld+reach:
		return actionIgnore
	default:
		return actionForget
	}
}
