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

// clock is a moment as the contracts tell time.
type clock struct {
	time  uint64 // seconds
	block uint64
}

// facts are all that decides about one job, as the chain says them.
type facts struct {
	status    protocol.Status
	suspended bool   // Completed: a demand is open
	expiry    uint64 // of the request, seconds
	since     clock  // when the status, or the open demand, began
	window    uint64 // seconds from since until the job is overdue or may settle; no meaning while Submitted
	blockTime uint32 // the network's, milliseconds
	head      clock
}

// passed is the contracts' rule: a window has passed when its time has and half the blocks it should have seen were made.
func (f facts) passed() bool {
	perBlock := max(2*uint64(f.blockTime), 1)
	blocks := (f.window*1000 + perBlock - 1) / perBlock
	return f.head.time >= f.since.time+f.window && f.head.block >= f.since.block+blocks
}

// decide is the one place that says what is due for a job.
func decide(f facts) action {
	switch f.status {
	case protocol.StatusSubmitted:
		if f.head.time >= f.expiry {
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
		case !f.suspended && f.passed() && f.head.time >= f.expiry:
			return actionSettle
		}
	}
	return actionNone
}
