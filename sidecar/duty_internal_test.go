package sidecar

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/protocol"
)

// dutyCase changes a base and says what is due then; with a decline, why.
type dutyCase struct {
	change func(*facts)
	want   action
	reason protocol.DeclineReason
}

func requireDuties(t *testing.T, base facts, cases map[string]dutyCase) {
	t.Helper()
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			f := base
			c.change(&f)
			require.Equal(t, c.want.String(), decide(f).action.String())
			if c.want == actionDecline {
				require.Equal(t, c.reason.String(), decide(f).reason.String())
			}
		})
	}
}

func at(time, block uint64) protocol.Clock { return protocol.Clock{Time: time, Block: block} }

// held is a job of this worker, assigned at second 1,000 in block 100, with 10 s to acknowledge and blocks of 1 s.
var held = facts{
	worker: 7, status: protocol.StatusAssigned, holder: 7, since: at(1000, 100), window: 10, blockTime: 1000,
	head: at(1001, 101), lastHeld: 101, room: true,
}

func TestWhatIsDueForAHeldJob(t *testing.T) {
	acknowledged := func(f *facts) { f.status = protocol.StatusAcknowledged }
	ended := func(how outcome) func(*facts) { return func(f *facts) { f.entry = entry{Attempt: 1, Outcome: how} } }
	and := func(changes ...func(*facts)) func(*facts) {
		return func(f *facts) {
			for _, change := range changes {
				change(f)
			}
		}
	}
	late := func(f *facts) { f.head = at(1004, 104) }
	overdue := func(f *facts) { f.head = at(1010, 105) }
	doing := func(a action) func(*facts) { return func(f *facts) { f.doing = a } }
	opened := func(f *facts) { f.doing, f.opened = actionServe, true }
	const (
		unavailable   = protocol.DeclineReasonUnavailable
		undecryptable = protocol.DeclineReasonUndecryptable
		unservable    = protocol.DeclineReasonUnservable
		busy          = protocol.DeclineReasonBusy
	)
	requireDuties(t, held, map[string]dutyCase{
		"assigned":                      {func(*facts) {}, actionServe, 0},
		"acknowledged, after a restart": {acknowledged, actionServe, 0},
		"attempt failed":                {ended(outcomeFailed), actionServe, 0},
		"attempt failed, acknowledged":  {and(acknowledged, late, ended(outcomeFailed)), actionServe, 0},
		"attempt cut off by a crash":    {ended(outcomeStarted), actionServe, 0},
		"cut off, late":                 {and(late, ended(outcomeStarted)), actionServe, 0},
		"completed, then reorganised":   {ended(outcomeCompleted), actionServe, 0},

		"refused: undecryptable":              {ended(outcomeUndecryptable), actionDecline, undecryptable},
		"refused: unservable":                 {ended(outcomeUnservable), actionDecline, unservable},
		"refused: unavailable":                {ended(outcomeUnavailable), actionDecline, unavailable},
		"refused: no model":                   {ended(outcomeNoModel), actionDecline, busy},
		"attempt failed, late":                {and(late, ended(outcomeFailed)), actionDecline, busy},
		"no room yet":                         {func(f *facts) { f.room = false }, actionIgnore, 0},
		"no room, late":                       {and(late, func(f *facts) { f.room = false }), actionDecline, busy},
		"draining":                            {func(f *facts) { f.draining = true }, actionDecline, busy},
		"unservable after acknowledging":      {and(acknowledged, ended(outcomeUnservable)), actionDecline, unservable},
		"undecryptable after acknowledging":   {and(acknowledged, ended(outcomeUndecryptable)), actionIgnore, 0},
		"acknowledged, draining":              {and(acknowledged, func(f *facts) { f.draining = true }), actionIgnore, 0},
		"acknowledged, no room":               {and(acknowledged, func(f *facts) { f.room = false }), actionIgnore, 0},
		"refused, already being declined":     {and(ended(outcomeUndecryptable), doing(actionDecline)), actionIgnore, 0},
		"refused, declined too late":          {and(ended(outcomeUndecryptable), overdue), actionIgnore, 0},
		"refused, the decline waits":          {and(ended(outcomeUndecryptable), doing(actionDecline), func(f *facts) { f.sending = true }), actionSend, 0},
		"refused, the decline waits too long": {and(overdue, doing(actionDecline), func(f *facts) { f.sending = true }), actionAbandon, 0},

		"running":                            {opened, actionIgnore, 0},
		"running, just before 40 %":          {and(opened, func(f *facts) { f.head = at(1003, 103) }), actionIgnore, 0},
		"running at 40 %":                    {and(opened, late), actionAcknowledge, 0},
		"taken, then running at 40 %":        {and(opened, late, doing(actionTake)), actionAcknowledge, 0},
		"running at 40 %, promised":          {and(opened, late, func(f *facts) { f.promised = true }), actionIgnore, 0},
		"running, acknowledged":              {and(opened, late, acknowledged), actionIgnore, 0},
		"running, three blocks left":         {and(opened, func(f *facts) { f.window, f.head = 5, at(1002, 102) }), actionAcknowledge, 0},
		"running, slow blocks":               {and(opened, func(f *facts) { f.window, f.blockTime = 60, 12_000 }), actionIgnore, 0},
		"running, slow blocks and few":       {and(opened, func(f *facts) { f.window, f.blockTime = 38, 12_000 }), actionIgnore, 0},
		"running, slow blocks and too few":   {and(opened, func(f *facts) { f.window, f.blockTime = 37, 12_000 }), actionAcknowledge, 0},
		"the package does not come":          {and(late, doing(actionServe)), actionGiveUp, 0},
		"a transaction waits":                {and(opened, func(f *facts) { f.sending = true }), actionSend, 0},
		"time is not over":                   {and(acknowledged, func(f *facts) { f.head = at(1009, 109) }), actionServe, 0},
		"time is over, chain was halted":     {and(acknowledged, func(f *facts) { f.head = at(2000, 104) }), actionServe, 0},
		"blocks came, time is not over":      {and(acknowledged, func(f *facts) { f.head = at(1009, 500) }), actionServe, 0},
		"overdue":                            {overdue, actionIgnore, 0},
		"overdue while running":              {and(overdue, opened), actionAbandon, 0},
		"overdue, a transaction waits":       {and(overdue, opened, func(f *facts) { f.sending = true }), actionAbandon, 0},
		"half blocks round up":               {and(acknowledged, func(f *facts) { f.window, f.head = 9, at(1009, 104) }), actionServe, 0},
		"the fault that ignores every job":   {func(f *facts) { f.fault = FaultSilent }, actionIgnore, 0},
		"that fault and a refusal":           {and(ended(outcomeUndecryptable), func(f *facts) { f.fault = FaultSilent }), actionIgnore, 0},
		"the fault that declines each job":   {func(f *facts) { f.fault = FaultDecline }, actionDecline, busy},
		"that fault, already acknowledged":   {and(acknowledged, func(f *facts) { f.fault = FaultDecline }), actionServe, 0},
		"head before the job (another node)": {func(f *facts) { f.head = at(999, 99) }, actionServe, 0},
	})
}

func TestWhatIsDueForAJobThatWaits(t *testing.T) {
	// Waits since second 1,000 in block 100, to be taken after 3 s, until second 1,020.
	base := held
	base.status, base.holder, base.window, base.expiry = protocol.StatusSubmitted, 0, 3, 1020
	base.takeable, base.lastHeld, base.head = true, 0, at(1003, 103)
	requireDuties(t, base, map[string]dutyCase{
		"grace is over":                   {func(*facts) {}, actionTake, 0},
		"grace":                           {func(f *facts) { f.head = at(1002, 102) }, actionIgnore, 0},
		"grace, the chain was halted":     {func(f *facts) { f.head = at(1009, 101) }, actionIgnore, 0},
		"no room":                         {func(f *facts) { f.room = false }, actionIgnore, 0},
		"draining":                        {func(f *facts) { f.draining = true }, actionIgnore, 0},
		"refused before":                  {func(f *facts) { f.entry.Outcome = outcomeUndecryptable }, actionIgnore, 0},
		"another attempt failed":          {func(f *facts) { f.entry.Outcome = outcomeFailed }, actionTake, 0},
		"being taken":                     {func(f *facts) { f.doing = actionTake }, actionIgnore, 0},
		"expired":                         {func(f *facts) { f.head = at(1020, 120) }, actionForget, 0},
		"expired while being taken":       {func(f *facts) { f.head, f.doing = at(1020, 120), actionTake }, actionAbandon, 0},
		"not for this worker":             {func(f *facts) { f.takeable = false }, actionForget, 0},
		"was this worker's":               {func(f *facts) { f.takeable, f.lastHeld = false, 102 }, actionIgnore, 0},
		"lost while being taken":          {func(f *facts) { f.status, f.holder, f.doing = protocol.StatusAcknowledged, 8, actionTake }, actionAbandon, 0},
		"another took it":                 {func(f *facts) { f.status, f.holder = protocol.StatusAcknowledged, 8 }, actionForget, 0},
		"the fault that ignores each job": {func(f *facts) { f.fault = FaultSilent }, actionIgnore, 0},
	})
}

func TestWhatIsDueForAJobThatIsOver(t *testing.T) {
	completed := held
	completed.status, completed.holder = protocol.StatusCompleted, 0
	requireDuties(t, completed, map[string]dutyCase{
		"given to another":                {func(f *facts) { f.status, f.holder = protocol.StatusAssigned, 8 }, actionIgnore, 0},
		"given to another while running":  {func(f *facts) { f.status, f.holder, f.doing = protocol.StatusAssigned, 8, actionServe }, actionAbandon, 0},
		"declined by this run":            {func(f *facts) { f.status, f.holder, f.doing = protocol.StatusAssigned, 8, actionDecline }, actionIgnore, 0},
		"waits for another":               {func(f *facts) { f.status = protocol.StatusSubmitted }, actionIgnore, 0},
		"waits again while running":       {func(f *facts) { f.status, f.doing = protocol.StatusSubmitted, actionServe }, actionAbandon, 0},
		"refunded while running":          {func(f *facts) { f.status, f.doing = protocol.StatusRefunded, actionServe }, actionAbandon, 0},
		"completed by this run":           {func(f *facts) { f.doing = actionServe }, actionIgnore, 0},
		"completed":                       {func(*facts) {}, actionIgnore, 0},
		"completed, a reorg may undo it":  {func(f *facts) { f.head.Block = 101 + 63 }, actionIgnore, 0},
		"completed for good":              {func(f *facts) { f.head.Block = 101 + 64 }, actionForget, 0},
		"settled and out of the registry": {func(f *facts) { f.status, f.head.Block = protocol.StatusNone, 1000 }, actionForget, 0},
		"disputed":                        {func(f *facts) { f.status, f.head.Block = protocol.StatusDisputed, 1000 }, actionForget, 0},
		"a status from the future":        {func(f *facts) { f.status, f.head.Block = 99, 1000 }, actionForget, 0},
	})

	kept := completed
	kept.kept = true
	requireDuties(t, kept, map[string]dutyCase{
		"its response may be demanded":  {func(f *facts) { f.head.Block = 100_000 }, actionIgnore, 0},
		"disputed":                      {func(f *facts) { f.status, f.head.Block = protocol.StatusDisputed, 100_000 }, actionIgnore, 0},
		"settled, a reorg may undo it":  {func(f *facts) { f.status, f.head.Block = protocol.StatusNone, 101+127 }, actionIgnore, 0},
		"settled for good":              {func(f *facts) { f.status, f.head.Block = protocol.StatusNone, 101+128 }, actionForget, 0},
		"refunded for good":             {func(f *facts) { f.status, f.head.Block = protocol.StatusRefunded, 101+128 }, actionForget, 0},
		"given to another for good":     {func(f *facts) { f.status, f.head.Block = protocol.StatusAssigned, 101+128; f.holder = 8 }, actionForget, 0},
		"held again, out of the blue":   {func(f *facts) { f.status, f.holder = protocol.StatusAssigned, 7 }, actionServe, 0},
		"demanded":                      {func(f *facts) { f.pagesLeft = true }, actionDeliver, 0},
		"demanded, being delivered":     {func(f *facts) { f.pagesLeft, f.doing = true, actionDeliver }, actionIgnore, 0},
		"demanded, a page waits":        {func(f *facts) { f.pagesLeft, f.doing, f.sending = true, actionDeliver, true }, actionSend, 0},
		"demanded, draining":            {func(f *facts) { f.pagesLeft, f.draining = true, true }, actionDeliver, 0},
		"delivered by this run":         {func(f *facts) { f.doing = actionDeliver }, actionIgnore, 0},
		"delivery overdue":              {func(f *facts) { f.pagesLeft, f.head = true, at(1010, 105) }, actionIgnore, 0},
		"delivery overdue while at it":  {func(f *facts) { f.pagesLeft, f.head, f.doing = true, at(1010, 105), actionDeliver }, actionAbandon, 0},
		"delivery, chain was halted":    {func(f *facts) { f.pagesLeft, f.head = true, at(2000, 104) }, actionDeliver, 0},
		"demanded and the fault silent": {func(f *facts) { f.pagesLeft, f.fault = true, FaultSilent }, actionIgnore, 0},
	})
}
