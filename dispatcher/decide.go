package dispatcher

import (
	"fmt"

	"github.com/stint-protocol/stint/internal/protocol"
)

// action is what is due for one job.
type action uint8

const (
	actionNone    action = iota + 1
	actionAssign         // give it to a worker
	actionTimeOut        // JobRegistry.timeOut: move it on, or end it
	actionFail           // Delivery.timeOut: end it, its pages did not come
	actionSettle         // pay it out
)

// String returns the word for logs, metrics and tests.
func (a action) String() string {
	switch a {
	case actionNone:
		return "none"
	case actionAssign:
		return "assign"
	case actionTimeOut:
		return "timeOut"
	case actionFail:
		return "fail"
	case actionSettle:
		return "settle"
	default:
		return fmt.Sprintf("action(%d)", uint8(a))
	}
}

// facts are all that decides about one job, as the chain says them.
type facts struct {
	status    protocol.Status
	suspended bool           // Completed: a demand is open
	expiry    uint64         // of the request, seconds
	since     protocol.Clock // when the status, or the open demand, began
	window    uint64         // seconds from since until the job is overdue; no meaning while Submitted
	blockTime uint32         // milliseconds, of the parameters the job lives by
	head      protocol.Clock

	checkableUntil protocol.Clock // Completed: from when on it may settle
}

func (f facts) passed() bool { return protocol.HasPassed(f.since, f.head, f.window, f.blockTime) }

// decide is the one place that says what is due for a job.
func decide(f facts) action {
	switch f.status {
	case protocol.StatusSubmitted:
		if f.head.Time >= f.expiry {
			return actionTimeOut
		}
		return actionAssign
	case protocol.StatusAssigned, protocol.StatusAcknowledged:
		if f.passed() {
			return actionTimeOut
		}
	case protocol.StatusCompleted:
		switch {
		case f.suspended && f.passed():
			return actionFail
		case !f.suspended && f.head.Time >= f.checkableUntil.Time && f.head.Block >= f.checkableUntil.Block:
			return actionSettle
		}
	}
	return actionNone
}
