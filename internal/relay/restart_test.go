package relay_test

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

// site is a relay that can be stopped and started at one address, with its dispatcher.
type site struct {
	t       *testing.T
	dir     string
	address string
	server  *relay.Server
	owner   *relay.Client
	service *relay.Service
}

func newSite(t *testing.T) *site {
	s := &site{t: t, dir: filepath.Join(t.TempDir(), "relay"), address: ":0"}
	s.up()
	parsed, err := url.Parse(s.server.URL())
	require.NoError(t, err)
	s.address = parsed.Host
	return s
}

func (s *site) up() {
	s.server = startAt(s.t, s.dir, s.address)
	owner, err := s.server.Connect(s.t.Context(), network)
	require.NoError(s.t, err)
	s.owner = owner
	s.t.Cleanup(owner.Close)
	s.service = serveOn(s.t, owner, relay.Handlers{})
}

func (s *site) down() {
	s.service.Close()
	s.owner.Close()
	s.server.Close()
}

func (s *site) wipe() { require.NoError(s.t, os.RemoveAll(s.dir)) }

func awaitConnection(t *testing.T, want bool, clients ...*relay.Client) {
	for _, c := range clients {
		require.Eventually(t, func() bool { return c.Connected() == want }, 10*time.Second, 5*time.Millisecond)
	}
}

func TestReadersAndPublishersOutlastARestart(t *testing.T) {
	s := newSite(t)
	worker, consumer := stranger(t, s.server), stranger(t, s.server)
	frames := open(t, consumer)
	p := worker.Publisher(job, 3, 1)
	write(t, p, 0, 20)
	requireFrames(t, read(t, frames, 20), 3, 1, 0)

	s.down()
	awaitConnection(t, false, worker, consumer)
	write(t, p, 20, 40)
	s.up()
	requireFrames(t, read(t, frames, 20), 3, 1, 20)
	write(t, p, 40, 60)
	requireFrames(t, read(t, frames, 20), 3, 1, 40)
	require.NoError(t, p.Close(soon(t)), "the store outlasted the restart")
	requireFrames(t, read(t, open(t, stranger(t, s.server)), 60), 3, 1, 0)
}

func TestAStoreDeletedDuringARestartIsLossToPublishersAndNotToReaders(t *testing.T) {
	s := newSite(t)
	worker, consumer := stranger(t, s.server), stranger(t, s.server)
	frames := open(t, consumer)
	p := worker.Publisher(job, 3, 1)
	write(t, p, 0, 20)
	requireFrames(t, read(t, frames, 20), 3, 1, 0)
	awaitStored(t, s.server, 20)

	s.down()
	s.wipe()
	s.up()
	awaitConnection(t, true, worker, consumer)
	write(t, p, 20, 40)
	requireFrames(t, read(t, frames, 20), 3, 1, 20)
	require.ErrorIs(t, p.Close(soon(t)), relay.ErrIncomplete)
	requireFrames(t, read(t, open(t, stranger(t, s.server)), 20), 3, 1, 20)
}

// awaitStored waits until the relay holds so many frames of the job: a new reader gets them.
func awaitStored(t *testing.T, server *relay.Server, count int) {
	read(t, open(t, stranger(t, server)), count)
}

func TestAStoreDeletedUnderARunningRelayIsMadeAgain(t *testing.T) {
	s := newSite(t)
	worker, consumer := stranger(t, s.server), stranger(t, s.server)
	frames := open(t, consumer)
	lost := worker.Publisher(job, 3, 1)
	write(t, lost, 0, 20)
	read(t, frames, 20)
	awaitStored(t, s.server, 20)
	pack := []byte("a package")
	hash, err := consumer.PutPackage(soon(t), pack)
	require.NoError(t, err)

	s.wipe()
	require.Eventually(t, func() bool {
		_, err := worker.Package(soon(t), hash)
		return err != nil
	}, 10*time.Second, 20*time.Millisecond, "the relay forgets what it no longer has on disk")
	require.Eventually(t, func() bool {
		_, err := consumer.PutPackage(soon(t), pack)
		return err == nil
	}, 5*time.Second, 50*time.Millisecond, "the streams are made again")

	require.ErrorIs(t, lost.Close(soon(t)), relay.ErrIncomplete)
	p := worker.Publisher(job, 3, 2)
	write(t, p, 0, 20)
	requireFrames(t, read(t, frames, 20), 3, 2, 0)
	require.NoError(t, p.Close(soon(t)))

	s.down()
	s.up()
	got, err := stranger(t, s.server).Package(soon(t), hash)
	require.NoError(t, err, "what is stored since is on disk")
	require.Equal(t, pack, got)
	requireFrames(t, read(t, open(t, stranger(t, s.server)), 20), 3, 2, 0)
}

func TestAPublisherGivesUpAtOnceWhenTheRelayIsAway(t *testing.T) {
	s := newSite(t)
	worker := stranger(t, s.server)
	few, p := worker.Publisher(job, 3, 0), worker.Publisher(job, 3, 1)
	write(t, p, 0, 5)
	s.down()
	awaitConnection(t, false, worker)
	start := time.Now()
	write(t, few, 0, 5)
	require.ErrorIs(t, few.Close(soon(t)), relay.ErrUnreachable)
	write(t, p, 5, 5000)
	require.ErrorIs(t, p.Close(context.Background()), relay.ErrIncomplete)
	require.Less(t, time.Since(start), time.Second)

	_, err := worker.Package(soon(t), [32]byte{1})
	require.ErrorIs(t, err, relay.ErrUnreachable)
	_, err = worker.PutPackage(soon(t), []byte("a package"))
	require.ErrorIs(t, err, relay.ErrUnreachable)
}

func TestAClientStartsBeforeItsRelay(t *testing.T) {
	s := newSite(t)
	url := s.server.URL()
	s.down()
	client, err := relay.Dial(t.Context(), url, network, quiet())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	require.False(t, client.Connected())
	frames := open(t, client)
	s.up()
	p := stranger(t, s.server).Publisher(job, 1, 1)
	write(t, p, 0, 3)
	requireFrames(t, read(t, frames, 3), 1, 1, 0)
	require.NoError(t, p.Close(soon(t)))
}
