package dispatcher

import (
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

var (
	start = time.Unix(1_700_000_000, 0)
	quiet = slog.New(slog.DiscardHandler)
)

func heartbeat(worker uint32, sequence uint64) *relay.Heartbeat {
	return &relay.Heartbeat{Worker: worker, Sequence: sequence, Capacity: 2, Running: 1, Terms: []uint32{1, 4}}
}

func TestAWorkerIsReadyFor25SecondsWithRoomAndTheModel(t *testing.T) {
	r := newRoster()
	require.False(t, r.ready(1, 1, start))
	require.NoError(t, r.add(heartbeat(1, 5), common.Hash{5}, start))
	require.True(t, r.ready(1, 1, start.Add(25*time.Second)))
	require.True(t, r.ready(1, 4, start))
	require.False(t, r.ready(1, 1, start.Add(25*time.Second+1)))
	require.False(t, r.ready(1, 2, start), "another model")
	require.False(t, r.ready(2, 1, start), "another worker")
	full := heartbeat(1, 6)
	full.Running = 2
	require.NoError(t, r.add(full, common.Hash{6}, start))
	require.False(t, r.ready(1, 1, start), "no room")
}

func TestAHeartbeatCannotBePlayedAgainWhileItIsFresh(t *testing.T) {
	r := newRoster()
	require.NoError(t, r.add(heartbeat(1, 5), common.Hash{5}, start))
	for _, sequence := range []uint64{1, 4, 5} {
		var refusal *relay.Refusal
		require.ErrorAs(t, r.add(heartbeat(1, sequence), common.Hash{9}, start), &refusal)
		require.Equal(t, codeOld, refusal.Code)
	}
	end := start.Add(2 * maxSkew) // of the time in which the heartbeat is fresh by its own clock
	r.list(end)
	require.Error(t, r.add(heartbeat(1, 4), common.Hash{4}, end), "it is still remembered")
	r.list(start.Add(memory + time.Second))
	require.NoError(t, r.add(heartbeat(1, 1), common.Hash{1}, start.Add(memory+time.Second)), "a worker may lose its count")
}

func TestTheListHasWhoLivesInOrder(t *testing.T) {
	r := newRoster()
	require.NotNil(t, r.list(start))
	for _, worker := range []uint32{9, 2, 5} {
		require.NoError(t, r.add(heartbeat(worker, 1), common.Hash{byte(worker)}, start.Add(time.Duration(worker)*time.Second)))
	}
	want := []relay.LiveWorker{{Worker: 5, HeartbeatHash: common.Hash{5}}, {Worker: 9, HeartbeatHash: common.Hash{9}}}
	require.Equal(t, want, r.list(start.Add(28*time.Second)))
}

func TestTheRosterHasAnEnd(t *testing.T) {
	r := newRoster()
	for worker := range uint32(maxLive) {
		require.NoError(t, r.add(heartbeat(worker+1, 1), common.Hash{1}, start))
	}
	require.Error(t, r.add(heartbeat(maxLive+1, 1), common.Hash{1}, start))
	require.NoError(t, r.add(heartbeat(1, 2), common.Hash{2}, start), "who is on it stays")
}

func TestAfterAFailureAJobWaitsLongerEachTime(t *testing.T) {
	now := start
	tries := newTries(func() time.Time { return now })
	id := common.Hash{1}
	require.True(t, tries.due(id))
	tries.begin(id)
	require.False(t, tries.due(id), "it is under way")
	require.True(t, tries.fail(id))
	for _, pause := range []time.Duration{500, 1000, 2000, 4000, 4000} {
		now = now.Add(pause*time.Millisecond - 1)
		require.False(t, tries.due(id))
		now = now.Add(1)
		require.True(t, tries.due(id))
		require.False(t, tries.fail(id))
	}
	tries.end(id)
	require.True(t, tries.due(id))
	tries.rest(id)
	require.False(t, tries.due(id))
	now = now.Add(restTime + longPause + 1)
	tries.sweep()
	require.Empty(t, tries.jobs)
}

func TestTheLeaderPublishesAndAnotherGoesOnWhenNobodyDoes(t *testing.T) {
	last := &relay.LivenessList{Sequence: 3, Time: uint64(start.Unix())}
	for _, c := range []struct {
		name    string
		lists   *lists
		leading bool
		after   time.Duration // the start, and the last list
		want    bool
	}{
		{"the leader, at first", &lists{}, true, 0, true},
		{"the leader, after another's list", &lists{last: last}, true, 5 * time.Second, true},
		{"a follower, at first", &lists{}, false, 20 * time.Second, false},
		{"a follower, with a list of late", &lists{last: last}, false, 20 * time.Second, false},
		{"a follower, when nobody publishes", &lists{last: last}, false, 26 * time.Second, true},
		{"a follower, when nobody ever did", &lists{}, false, 26 * time.Second, true},
		{"who published the last one, without a database", &lists{last: last, mine: true}, false, 10 * time.Second, true},
	} {
		require.Equal(t, c.want, c.lists.next(c.leading, start, start.Add(c.after)), c.name)
	}
}

func TestAFailureToReadTheChainIsARefusalAndNotAFault(t *testing.T) {
	s := &service{Deps: Deps{Log: quiet}}
	var refusal *relay.Refusal
	require.ErrorAs(t, s.refused(t.Context(), errors.New("connection refused")), &refusal)
	require.Equal(t, codeNoChain, refusal.Code)
	require.NoError(t, s.refused(t.Context(), nil))
	own := &relay.Refusal{Code: codeSize}
	require.Equal(t, own, s.refused(t.Context(), own))
}
