package dispatcher

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/protocol"
)

func at(time, block uint64) protocol.Clock { return protocol.Clock{Time: time, Block: block} }

func TestWhatIsDueFollowsFromStatusClockAndExpiry(t *testing.T) {
	// A window of 10 s at 1 s a block has passed after 10 s and 5 blocks.
	base := facts{expiry: 1020, since: at(1000, 50), window: 10, blockTime: 1000, checkableUntil: at(1020, 55)}
	for _, c := range []struct {
		name      string
		status    protocol.Status
		suspended bool
		head      protocol.Clock
		want      action
	}{
		{"waiting before the expiry", protocol.StatusSubmitted, false, at(1019, 99), actionAssign},
		{"waiting at the expiry", protocol.StatusSubmitted, false, at(1020, 50), actionTimeOut},
		{"assigned, in time", protocol.StatusAssigned, false, at(1009, 99), actionNone},
		{"assigned, time over", protocol.StatusAssigned, false, at(1010, 55), actionTimeOut},
		{"assigned, time over on a chain that stood still", protocol.StatusAssigned, false, at(2000, 54), actionNone},
		{"acknowledged, in time", protocol.StatusAcknowledged, false, at(1009, 60), actionNone},
		{"acknowledged, time over", protocol.StatusAcknowledged, false, at(1010, 60), actionTimeOut},
		{"completed, checkable no longer", protocol.StatusCompleted, false, at(1020, 60), actionSettle},
		{"completed, time not over", protocol.StatusCompleted, false, at(1019, 60), actionNone},
		{"completed, time over, not the blocks", protocol.StatusCompleted, false, at(1020, 54), actionNone},
		{"demanded, in time", protocol.StatusCompleted, true, at(1009, 60), actionNone},
		{"demanded, time over before the expiry", protocol.StatusCompleted, true, at(1010, 60), actionFail},
		{"disputed", protocol.StatusDisputed, false, at(5000, 999), actionNone},
		{"settled", protocol.StatusSettled, false, at(5000, 999), actionNone},
		{"refunded", protocol.StatusRefunded, false, at(5000, 999), actionNone},
		{"ended and forgotten", protocol.StatusNone, false, at(5000, 999), actionNone},
	} {
		f := base
		f.status, f.suspended, f.head = c.status, c.suspended, c.head
		require.Equal(t, c.want, decide(f), c.name)
	}
}
