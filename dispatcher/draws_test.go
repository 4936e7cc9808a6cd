package dispatcher_test

import (
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/dispatcher"
	"github.com/stint-protocol/stint/internal/relay"
)

// published returns the draws of the dispatcher that a party finds on the relay.
func published(t *testing.T, client *relay.Client) (found []*relay.CandidateReply) {
	t.Helper()
	for draw, err := range client.Draws(t.Context(), anvil.Address(anvil.Dispatcher), time.Time{}) {
		if errors.Is(err, relay.ErrUnreachable) {
			return nil // its stream is being made
		}
		require.NoError(t, err)
		found = append(found, draw)
	}
	return found
}

// ask gets a draw, which no publication may hold up.
func (w *world) ask(t *testing.T, client *relay.Client) *relay.CandidateReply {
	t.Helper()
	began := time.Now()
	reply, err := client.Candidates(t.Context(), w.request(t))
	require.NoError(t, err)
	require.Less(t, time.Since(began), 2*time.Second)
	return reply
}

func awaitPublished(t *testing.T, client *relay.Client, want *relay.CandidateReply) {
	t.Helper()
	require.Eventually(t, func() bool {
		for _, draw := range published(t, client) {
			if draw.Request.Nonce == want.Request.Nonce {
				require.Equal(t, want, draw)
				return true
			}
		}
		return false
	}, patience, look)
}

func TestWhatWasAnsweredIsPublishedAndReplays(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	i := w.dispatch(t, anvil.Dispatcher, url, nil)
	client, auditor := w.party(t, i.url(t)), w.party(t, i.url(t))
	w.live(t, client, 1, anvil.WorkerAOperator)
	answered := []*relay.CandidateReply{w.ask(t, client), w.ask(t, client), w.ask(t, client)}
	refused := w.request(t)
	refused.TermsID = 9
	_, err := client.Candidates(t.Context(), refused)
	requireRefused(t, err, "unknown-terms")
	answered = append(answered, w.ask(t, client))

	awaitPublished(t, auditor, answered[3])
	draws := published(t, auditor)
	require.Len(t, draws, len(answered))
	for _, draw := range draws {
		require.NoError(t, draw.Replay(w.network))
		require.Contains(t, answered, draw)
	}
	i.log.requireQuiet(t)
}

// cluster runs a dispatcher on a cluster, of which the test is the operator.
func (w *world) cluster(t *testing.T, databaseURL string) (i *instance, client *relay.Client, js jetstream.JetStream) {
	t.Helper()
	url := startCluster(t)
	conn, err := nats.Connect(url)
	require.NoError(t, err)
	t.Cleanup(conn.Close)
	js, err = jetstream.New(conn)
	require.NoError(t, err)
	i = w.dispatch(t, anvil.Dispatcher, databaseURL, func(cfg *dispatcher.Config) { cfg.RelayURL, cfg.RelayDir = url, "" })
	client, err = relay.Dial(t.Context(), url, w.network, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(client.Close)
	w.live(t, client, 1, anvil.WorkerAOperator)
	return i, client, js
}

// drawStream waits for the stream of draws.
func drawStream(t *testing.T, js jetstream.JetStream) jetstream.StreamConfig {
	t.Helper()
	var config jetstream.StreamConfig
	require.Eventually(t, func() bool {
		for info := range js.ListStreams(t.Context(), jetstream.WithStreamListSubject("stint.*.*.draws.*")).Info() {
			config = info.Config
		}
		return config.Name != ""
	}, patience, look)
	return config
}

func TestADrawThatTheRelayDoesNotTakeIsAnsweredAllTheSame(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	i, client, js := w.cluster(t, url)
	config := drawStream(t, js)
	size := config.MaxMsgSize
	config.MaxMsgSize = 10
	_, err := js.UpdateStream(t.Context(), config)
	require.NoError(t, err)
	w.ask(t, client)
	i.log.await(t, "Draws are not published for now")
	w.ask(t, client)
	w.ask(t, client)
	require.Empty(t, published(t, client))

	config.MaxMsgSize = size
	_, err = js.UpdateStream(t.Context(), config)
	require.NoError(t, err)
	awaitPublished(t, client, w.ask(t, client))
	i.log.await(t, "Draws are published again")
	require.Len(t, i.log.with("Draws are not published"), 1, "once, not for each")
}

// hinder deletes the stream of draws until the dispatcher says that it cannot publish, and returns the last draw it answered.
func (w *world) hinder(t *testing.T, i *instance, client *relay.Client, js jetstream.JetStream, name string) *relay.CandidateReply {
	t.Helper()
	var last *relay.CandidateReply
	require.Eventually(t, func() bool {
		if err := js.DeleteStream(t.Context(), name); err == nil || last == nil {
			last = w.ask(t, client)
		}
		return len(i.log.with("Draws are not published")) > 0
	}, patience, look)
	return last
}

func TestDrawsWaitForAStoreThatIsMadeAgain(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	i, client, js := w.cluster(t, url)
	last := w.hinder(t, i, client, js, drawStream(t, js).Name)
	awaitPublished(t, client, last)
	i.log.await(t, "Draws are published again")
}

func TestTheLastDrawsArePublishedBeforeTheEnd(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	i, client, js := w.cluster(t, url)
	config := drawStream(t, js)
	last := w.hinder(t, i, client, js, config.Name)
	_, err := js.CreateOrUpdateStream(t.Context(), config)
	require.NoError(t, err)
	i.stop() // right after a try that failed
	require.Contains(t, published(t, client), last)
}
