package relay_test

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats.go"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

// bare is a stranger with a plain NATS connection, under a name of its own or none.
func bare(t *testing.T, server *relay.Server, name string) (conn *nats.Conn, violations chan error) {
	violations = make(chan error, 64)
	options := []nats.Option{nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) {
		select {
		case violations <- err:
		default:
		}
	})}
	if name != "" {
		inbox := "_INBOX." + hexutil.Encode(crypto.Keccak256([]byte(name))[:16])
		options = append(options, nats.UserInfo(name, ""), nats.CustomInboxPrefix(inbox))
	}
	conn, err := nats.Connect(server.URL(), options...)
	require.NoError(t, err)
	t.Cleanup(conn.Close)
	return conn, violations
}

func prefix() string {
	return fmt.Sprintf("stint.%d.%s.", network.ChainID, strings.ToLower(network.Registry.Hex()))
}

func streamName(name string) string {
	return fmt.Sprintf("STINT_%d_%s_%s", network.ChainID, strings.ToLower(network.Registry.Hex()), name)
}

func requireViolation(t *testing.T, conn *nats.Conn, violations chan error, what string) {
	require.NoError(t, conn.Flush())
	select {
	case err := <-violations:
		require.ErrorIs(t, err, nats.ErrPermissionViolation, what)
	case <-time.After(5 * time.Second):
		require.FailNow(t, "the relay allowed it", what)
	}
}

func TestStrangersMayNotPublishElsewhere(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	frames := streamName("FRAMES")
	for _, name := range []string{"", rand.Text()} {
		conn, violations := bare(t, server, name)
		for _, subject := range []string{
			"$JS.API.STREAM.CREATE.MINE", "$JS.API.STREAM.DELETE." + frames, "$JS.API.STREAM.PURGE." + frames,
			"$JS.API.STREAM.UPDATE." + frames, "$JS.API.STREAM.MSG.DELETE." + frames, "$JS.API.CONSUMER.CREATE." + frames,
			"$JS.API.STREAM.LIST", "$JS.API.INFO", "$SYS.REQ.SERVER.PING", "$SYS.REQ.USER.INFO", "_INBOX.someone", "_R_.x",
			prefix() + "lists.0x00", prefix() + "draws.0x00", prefix() + "packages.0x00", "anything",
		} {
			require.NoError(t, conn.Publish(subject, []byte("{}")))
			requireViolation(t, conn, violations, subject)
		}
	}
}

func TestStrangersMayNotReadElsewhere(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	other := "_INBOX." + hexutil.Encode(crypto.Keccak256([]byte(rand.Text()))[:16])
	for _, name := range []string{"", "short", rand.Text()} {
		conn, violations := bare(t, server, name)
		for _, subject := range []string{
			">", "*", "$SYS.>", "$JS.>", "_INBOX.>", "_INBOX.*", "_INBOX.*.>", other + ".>", other, "_R_.>",
			prefix() + ">", prefix() + "request.>", prefix() + "draws.>", "stint.>",
		} {
			_, err := conn.SubscribeSync(subject)
			require.NoError(t, err)
			requireViolation(t, conn, violations, subject)
		}
	}
}

func TestNobodyBecomesTheOwnerWithoutThePassword(t *testing.T) {
	server := start(t, t.TempDir())
	for _, password := range []string{"", "owner", "password"} {
		_, err := nats.Connect(server.URL(), nats.UserInfo("owner", password))
		require.ErrorIs(t, err, nats.ErrAuthorization)
	}
}

// The service answers with the owner's rights, and so does the stream. Neither may be steered into the stream interface by
// the subject a stranger wants its answer on.
func TestAReplySubjectReachesNothingOfTheOwner(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	client := stranger(t, server)
	p := client.Publisher(job, 1, 1)
	write(t, p, 0, 5)
	require.NoError(t, p.Close(soon(t)))

	conn, _ := bare(t, server, rand.Text())
	for _, target := range []string{
		"$JS.API.STREAM.PURGE." + streamName("FRAMES"), "$JS.API.STREAM.DELETE." + streamName("FRAMES"),
		prefix() + "lists.0x00", prefix() + "draws.0x00", prefix() + "request.heartbeat",
	} {
		query, err := json.Marshal(map[string]any{"last_by_subj": prefix() + "frames." + job.Hex() + ".1"})
		require.NoError(t, err)
		for subject, body := range map[string][]byte{
			prefix() + "request.heartbeat":                    []byte("{}"),
			prefix() + "request.package." + job.Hex():         []byte("x"),
			prefix() + "frames." + job.Hex() + ".2":           []byte("frame"),
			"$JS.API.DIRECT.GET." + streamName("FRAMES"):      query,
			"$JS.API.DIRECT.GET." + streamName("LISTS"):       []byte("{}"),
			"$JS.API.DIRECT.GET." + streamName("NOT_THERE"):   []byte("{}"),
			prefix() + "request.unheard-of":                   nil,
			"stint.1.0x00.request.heartbeat":                  nil,
			prefix() + "frames.not-a-job.not-a-worker":        nil,
			prefix() + "frames." + job.Hex() + ".4294967296":  []byte("frame"),
			prefix() + "frames." + job.Hex() + ".1.and-more":  []byte("frame"),
			prefix() + "frames.0x" + strings.Repeat("0", 700): []byte("frame"),
		} {
			require.NoError(t, conn.PublishRequest(subject, target, body))
		}
	}
	require.NoError(t, conn.Flush())
	again := client.Publisher(job, 1, 2)
	write(t, again, 0, 5)
	require.NoError(t, again.Close(soon(t)), "requests in order: this came after all of the above")
	got := read(t, open(t, stranger(t, server)), 10)
	require.Len(t, got, 10)
}

func TestAPackageIsStoredUnderNoOtherName(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	client := stranger(t, server)
	pack := []byte("a package")
	hash, err := client.PutPackage(soon(t), pack)
	require.NoError(t, err)

	conn, _ := bare(t, server, rand.Text())
	ask := func(name string, body []byte) string {
		answer, err := conn.RequestWithContext(soon(t), prefix()+"request.package."+name, body)
		require.NoError(t, err)
		return string(answer.Data)
	}
	require.Contains(t, ask(hash.Hex(), []byte("other bytes")), relay.CodeWrongHash)
	require.Contains(t, ask("0x"+strings.ToUpper(hash.Hex()[2:]), pack), relay.CodeWrongHash)
	require.Contains(t, ask(hash.Hex(), nil), relay.CodeMalformed)
	require.Contains(t, ask(hash.Hex(), make([]byte, relay.MaxPackage+1)), relay.CodeMalformed)
	require.Contains(t, ask(hash.Hex(), pack), "stint.package.v1")
	got, err := client.Package(soon(t), hash)
	require.NoError(t, err)
	require.Equal(t, pack, got)

	_, err = client.PutPackage(soon(t), make([]byte, relay.MaxPackage+1))
	require.ErrorContains(t, err, "the relay takes 1 to 262144")
	require.ErrorIs(t, conn.Publish(prefix()+"request.package.x", make([]byte, 1<<20)), nats.ErrMaxPayload)
}

func TestJunkFramesCostAReaderNothingButTheRead(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	worker, consumer := stranger(t, server), stranger(t, server)
	frames := open(t, consumer)
	conn, _ := bare(t, server, rand.Text())
	for _, header := range []nats.Header{
		nil,
		{"Stint-Attempt": {"x"}, "Stint-Sequence": {"0"}},
		{"Stint-Attempt": {"1"}, "Stint-Sequence": {"-1"}},
		{"Stint-Attempt": {"1"}, "Stint-Sequence": {"4294967295"}},
	} {
		require.NoError(t, conn.PublishMsg(&nats.Msg{Subject: prefix() + "frames." + job.Hex() + ".3", Header: header, Data: []byte("junk")}))
	}
	forged := nats.Header{"Stint-Attempt": {"1"}, "Stint-Sequence": {"7"}}
	subject := prefix() + "frames." + job.Hex() + ".3"
	require.NoError(t, conn.PublishMsg(&nats.Msg{Subject: subject, Header: forged, Data: make([]byte, relay.MaxFrame+1)}))
	require.NoError(t, conn.PublishMsg(&nats.Msg{Subject: subject, Header: forged, Data: []byte("forged")}))
	require.NoError(t, conn.Flush())

	p := worker.Publisher(job, 3, 1)
	write(t, p, 0, 20)
	got := read(t, frames, 21)
	var real []relay.Frame
	for _, f := range got {
		if string(f.Data) != "forged" {
			real = append(real, f)
		}
	}
	require.Len(t, real, 20)
	requireFrames(t, real, 3, 1, 0)
	require.NoError(t, p.Close(soon(t)))
}

func TestAFloodOfOneSubjectIsRefusedAndThePublisherKnows(t *testing.T) {
	if testing.Short() {
		t.Skip("writes 16,384 frames")
	}
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	conn, _ := bare(t, server, rand.Text())
	for i := range relay.MaxFrames {
		require.NoError(t, conn.Publish(prefix()+"frames."+job.Hex()+".3", fmt.Appendf(nil, "junk %d", i)))
	}
	require.NoError(t, conn.Flush())
	p := stranger(t, server).Publisher(job, 3, 1)
	write(t, p, 0, 5)
	require.ErrorIs(t, p.Close(soon(t)), relay.ErrIncomplete)
}
