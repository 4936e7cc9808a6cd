package sidecar

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

func TestDutyFollowsFromTheFacts(t *testing.T) {
	// A job of this worker, assigned at second 1,000 in block 100, with 10 s to acknowledge and blocks of 1 s.
	base := facts{
		worker: 7, status: protocol.StatusAssigned, holder: 7, since: clock{1000, 100}, window: 10, blockTime: 1000,
		head: clock{1001, 101}, lastHeld: 101,
	}
	for name, c := range map[string]struct {
		change func(*facts)
		want   action
	}{
		"assigned":                        {func(*facts) {}, actionServe},
		"acknowledged, after a restart":   {func(f *facts) { f.status = protocol.StatusAcknowledged }, actionServe},
		"attempt failed":                  {func(f *facts) { f.entry = entry{Attempt: 3, Outcome: outcomeFailed} }, actionServe},
		"attempt cut off by a crash":      {func(f *facts) { f.entry = entry{Attempt: 1, Outcome: outcomeStarted} }, actionServe},
		"completed, then reorganised":     {func(f *facts) { f.entry = entry{Attempt: 1, Outcome: outcomeCompleted} }, actionServe},
		"refused: undecryptable":          {func(f *facts) { f.entry.Outcome = outcomeUndecryptable }, actionIgnore},
		"refused: unservable":             {func(f *facts) { f.entry.Outcome = outcomeUnservable }, actionIgnore},
		"refused: no model":               {func(f *facts) { f.entry.Outcome = outcomeNoModel }, actionIgnore},
		"running":                         {func(f *facts) { f.running = true }, actionIgnore},
		"a transaction waits":             {func(f *facts) { f.running, f.sending = true, true }, actionSend},
		"time is not over":                {func(f *facts) { f.head = clock{1009, 109} }, actionServe},
		"time is over, chain was halted":  {func(f *facts) { f.head = clock{2000, 104} }, actionServe},
		"blocks came, time is not over":   {func(f *facts) { f.head = clock{1009, 500} }, actionServe},
		"overdue":                         {func(f *facts) { f.head = clock{1010, 105} }, actionIgnore},
		"overdue while running":           {func(f *facts) { f.head, f.running = clock{1010, 105}, true }, actionAbandon},
		"overdue, a transaction waits":    {func(f *facts) { f.head, f.running, f.sending = clock{1010, 105}, true, true }, actionAbandon},
		"half blocks round up":            {func(f *facts) { f.window, f.head = 9, clock{1009, 104} }, actionServe},
		"given to another":                {func(f *facts) { f.holder = 8 }, actionIgnore},
		"given to another while running":  {func(f *facts) { f.holder, f.running = 8, true }, actionAbandon},
		"waits for a worker":              {func(f *facts) { f.status, f.holder = protocol.StatusSubmitted, 0 }, actionIgnore},
		"refunded while running":          {func(f *facts) { f.status, f.holder, f.running = protocol.StatusRefunded, 0, true }, actionAbandon},
		"completed by this run":           {func(f *facts) { f.status, f.holder, f.running = protocol.StatusCompleted, 0, true }, actionIgnore},
		"completed":                       {func(f *facts) { f.status, f.holder = protocol.StatusCompleted, 0 }, actionIgnore},
		"completed, a reorg may undo it":  {func(f *facts) { f.status, f.holder, f.head.block = protocol.StatusCompleted, 0, 101+63 }, actionIgnore},
		"completed for good":              {func(f *facts) { f.status, f.holder, f.head.block = protocol.StatusCompleted, 0, 101+64 }, actionForget},
		"settled and out of the registry": {func(f *facts) { f.status, f.holder, f.head.block = protocol.StatusNone, 0, 1000 }, actionForget},
		"disputed":                        {func(f *facts) { f.status, f.holder, f.head.block = protocol.StatusDisputed, 0, 1000 }, actionForget},
		"a status from the future":        {func(f *facts) { f.status, f.head.block = 99, 1000 }, actionForget},
	} {
		t.Run(name, func(t *testing.T) {
			f := base
			c.change(&f)
			require.Equal(t, c.want.String(), decide(f).String())
		})
	}
}

func TestTheCompletionWindowRoundsUpLikeTheContract(t *testing.T) {
	terms := bindings.Terms{CompletionBase: 20, PerInputByte: 100, PerOutputToken: 50_000}
	require.EqualValues(t, 20, completionWindow(terms, bindings.JobRequest{}))
	require.EqualValues(t, 21, completionWindow(terms, bindings.JobRequest{InputBytes: 1}))
	require.EqualValues(t, 25, completionWindow(terms, bindings.JobRequest{MaxOutputTokens: 100}))
	require.EqualValues(t, 26, completionWindow(terms, bindings.JobRequest{MaxOutputTokens: 100, InputBytes: 1}))
}
