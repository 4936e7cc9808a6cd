package relay

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
)

const (
	requestTime   = 5 * time.Second // of one request without an earlier deadline
	reconnectWait = 250 * time.Millisecond
)

// ErrUnreachable says that no relay answers: none runs there, the connection is down, or its store is being made again.
var ErrUnreachable = errors.New("the relay does not answer")

// Client is a connection to a relay, embedded or external. It is safe for concurrent use.
type Client struct {
	network Network
	conn    *nats.Conn
	log     *slog.Logger

	mu      sync.Mutex
	changed chan struct{} // closed and replaced when messages may have been missed
}

// Dial connects to the relay at a URL (nats://host:port, with user:password@ on a cluster that asks for them; several by
// comma). If nobody answers it goes on trying for as long as the client lives, so an error is a mistake in the arguments
// or the context's. The caller closes the client.
func Dial(ctx context.Context, address string, network Network, log *slog.Logger) (*Client, error) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" {
		return nil, fmt.Errorf("dial relay %q: want nats://host:port", address)
	}
	if parsed.User != nil {
		return dial(ctx, address, network, log)
	}
	name := rand.Text()
	return dial(ctx, address, network, log, nats.UserInfo(name, ""), nats.CustomInboxPrefix(inboxOf(name)))
}

func dial(ctx context.Context, address string, network Network, log *slog.Logger, more ...nats.Option) (*Client, error) {
	if err := network.validate(); err != nil {
		return nil, fmt.Errorf("dial relay: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("dial relay: %w", err)
	}
	c := &Client{network: network, log: log, changed: make(chan struct{})}
	conn, err := nats.Connect(address, append(c.options(), more...)...)
	if err != nil {
		return nil, fmt.Errorf("dial relay: %w", err)
	}
	c.conn = conn
	return c, nil
}

func (c *Client) options() []nats.Option {
	return []nats.Option{
		nats.Name("stint"),
		nats.Timeout(2 * time.Second),
		nats.RetryOnFailedConnect(true),
		nats.MaxReconnects(-1),
		nats.IgnoreAuthErrorAbort(),
		nats.ReconnectWait(reconnectWait),
		nats.ReconnectJitter(reconnectWait, reconnectWait),
		nats.ReconnectBufSize(-1), // what cannot be sent now is the caller's to repeat
		nats.PingInterval(5 * time.Second),
		nats.MaxPingsOutstanding(2),
		nats.FlusherTimeout(5 * time.Second),
		nats.ConnectHandler(func(*nats.Conn) { c.missed() }),
		nats.ReconnectHandler(func(*nats.Conn) {
			c.log.Info("Relay is back")
			c.missed()
		}),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				c.log.Warn("Relay is away, trying again", "error", err)
			}
			c.missed()
		}),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) {
			c.log.Debug("Relay connection", "error", err)
			c.missed()
		}),
	}
}

// missed tells every reader and publisher that something may have been lost.
func (c *Client) missed() {
	c.mu.Lock()
	defer c.mu.Unlock()
	close(c.changed)
	c.changed = make(chan struct{})
}

// change returns a channel that is closed when something may have been lost from now on.
func (c *Client) change() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.changed
}

// Connected says whether there is a connection now.
func (c *Client) Connected() bool { return c.conn.IsConnected() }

// Close ends the connection, and with it every reader and publisher.
func (c *Client) Close() {
	c.conn.Close()
	c.missed()
}

// request asks the service and returns its answer, or its *Refusal.
func (c *Client) request(ctx context.Context, subject string, body []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	answer, err := c.conn.RequestWithContext(ctx, subject, body)
	if err != nil {
		return nil, unreachable(err)
	}
	if refusal := readRefusal(answer.Data); refusal != nil {
		return nil, refusal
	}
	return answer.Data, nil
}

// unreachable gives a connection's error its type; the caller's own end stays what it is.
func unreachable(err error) error {
	if errors.Is(err, context.Canceled) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrUnreachable, err)
}
