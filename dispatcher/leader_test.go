package dispatcher_test

import (
	"net/url"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/dispatcher"
	"github.com/stint-protocol/stint/internal/protocol"
)

const (
	takeover = 10 * time.Second
	// fromLock finds the session that holds the leader's lock of this database.
	fromLock = ` FROM pg_locks JOIN pg_database ON pg_database.oid = database
		WHERE locktype = 'advisory' AND objid = x'44697370'::int AND granted AND datname = current_database()`
)

func TestAnotherInstanceTakesOverWhenTheLeaderEnds(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	address := freeAddress(t)
	w.index(t, url)
	same := func(cfg *dispatcher.Config) {
		keep(cfg)
		cfg.RelayAddress = address
	}
	first := w.dispatch(t, anvil.Dispatcher, url, same)
	first.log.await(t, "This instance leads")
	client := w.party(t, first.url(t))
	w.live(t, client, 1, anvil.WorkerAOperator)
	second := w.dispatch(t, anvil.Dispatcher, url, same)
	second.log.await(t, "Another instance leads, standing by")
	second.log.await(t, "level=WARN", "Relay cannot be served")
	require.Empty(t, second.log.with("This instance leads"))
	id, _ := w.finished(t, 1, anvil.WorkerAOperator)
	first.stop()
	began := time.Now()
	w.pass(t, 20*time.Second)
	w.awaitEvent(t, id, "JobSettled")
	require.Less(t, time.Since(began), takeover)
	second.log.await(t, "This instance leads")
	w.live(t, client, 1, anvil.WorkerAOperator) // the same client, at the same address
	reply, err := client.Candidates(t.Context(), w.request(t))
	require.NoError(t, err)
	require.Len(t, reply.Candidates, 1)
	require.Less(t, time.Since(began), takeover)
	require.Len(t, second.log.with("level=WARN"), 1)
}

func TestALostConnectionEndsTheLeadAtOnceAndSomebodyLeadsSoon(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	first := w.dispatch(t, anvil.Dispatcher, url, keep)
	first.log.await(t, "This instance leads")
	second := w.dispatch(t, anvil.Dispatcher, url, keep)
	second.log.await(t, "standing by")
	conn := connect(t, url)
	for range 3 { // whoever leads
		var ended bool
		require.NoError(t, conn.QueryRow(t.Context(), "SELECT pg_terminate_backend(pid)"+fromLock).Scan(&ended))
		require.True(t, ended)
		before := len(first.log.with("This instance leads")) + len(second.log.with("This instance leads"))
		require.Eventually(t, func() bool {
			lost := len(first.log.with("level=WARN", "the leader's lock is lost")) + len(second.log.with("level=WARN", "the leader's lock is lost"))
			return lost > 0 && len(first.log.with("This instance leads"))+len(second.log.with("This instance leads")) > before
		}, takeover, look)
		require.Equal(t, 1, holders(t, url))
	}
	id, _ := w.finished(t, 1, anvil.WorkerAOperator)
	w.pass(t, 20*time.Second)
	w.awaitEvent(t, id, "JobSettled")
}

// holders counts the sessions that hold the leader's lock.
func holders(t *testing.T, url string) (n int) {
	t.Helper()
	require.NoError(t, connect(t, url).QueryRow(t.Context(), "SELECT count(*)"+fromLock).Scan(&n))
	return n
}

func TestMatchingGoesOnWhileTheDatabaseIsAwayAndTheKeeperComesBack(t *testing.T) {
	t.Parallel()
	w, direct := newWorld(t), newDatabase(t)
	w.index(t, direct)
	parsed, err := url.Parse(direct)
	require.NoError(t, err)
	g := newGate(t, parsed.Host)
	parsed.Host = g.listener.Addr().String()
	d := w.dispatch(t, anvil.Dispatcher, parsed.String(), keep)
	d.log.await(t, "This instance leads")
	client := w.party(t, d.url(t))
	g.shut(true)
	d.log.await(t, "level=WARN", "Nothing is sent for now")
	id, _ := w.finished(t, 1, anvil.WorkerAOperator)
	w.pass(t, 20*time.Second)
	w.live(t, client, 1, anvil.WorkerAOperator)
	reply, err := client.Candidates(t.Context(), w.request(t))
	require.NoError(t, err)
	require.Len(t, reply.Candidates, 1)
	w.awaitIndex(t, direct)
	time.Sleep(2 * time.Second) // several tries fail
	require.Equal(t, protocol.StatusCompleted, w.status(t, id))
	require.Len(t, d.log.with("level=WARN"), 1, "it is said once")
	g.shut(false)
	w.awaitEvent(t, id, "JobSettled")
	d.log.await(t, "can be relied on again")
	require.Len(t, d.log.with("level=WARN"), 1)
}

func TestAnIndexerThatIsBehindPausesTheKeeper(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	stopIndexer := w.index(t, url)
	d := w.dispatch(t, anvil.Dispatcher, url, keep)
	d.log.await(t, "This instance leads")
	stopIndexer()
	id, _ := w.finished(t, 1, anvil.WorkerAOperator)
	w.pass(t, 2*time.Minute)
	d.log.await(t, "level=WARN", "behind the chain")
	w.index(t, url)
	w.awaitEvent(t, id, "JobSettled")
	d.log.await(t, "can be relied on again")
	require.Len(t, d.log.with("level=WARN"), 1)
}

func TestADatabaseWithoutTablesNamesTheRemedy(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	d := w.dispatchAtOnce(t, anvil.Dispatcher, url, keep)
	d.log.await(t, "level=WARN", "stint indexer run")
	id, _ := w.finished(t, 1, anvil.WorkerAOperator)
	w.pass(t, 20*time.Second)
	w.index(t, url)
	w.awaitEvent(t, id, "JobSettled")
	require.Len(t, d.log.with("level=WARN"), 1)
}
