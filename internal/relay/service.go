package relay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

const (
	dispatchers  = "dispatchers" // the queue group
	maxAtOnce    = 64            // requests under way in one dispatcher
	keepInterval = time.Second
)

// Handlers answer requests that decode; they check signatures. An error that is a *Refusal goes to who asked, every other
// is logged and answered with CodeInternal. The context ends when an answer would come too late.
type Handlers struct {
	// Candidates is called in one dispatcher of a cluster.
	Candidates func(ctx context.Context, r *CandidateRequest) (*CandidateReply, error)
	// Heartbeat is called in every dispatcher of a cluster; the worker keeps the first receipt.
	Heartbeat func(ctx context.Context, h *Heartbeat) (*HeartbeatReceipt, error)
}

// Service is a dispatcher's side of the relay.
type Service struct {
	client   *Client
	js       jetstream.JetStream
	handlers Handlers
	ctx      context.Context
	cancel   context.CancelFunc
	subs     []*nats.Subscription
	slots    chan struct{}
	running  sync.WaitGroup

	mu     sync.Mutex
	closed bool // no request is taken up any more
}

// Serve keeps the network's streams, stores packages and answers requests until the context ends or Close. The client
// must have the owner's rights: Server.Connect, or the credentials of a cluster's owner in the URL. It starts without a
// relay too, and serves once there is one.
func Serve(ctx context.Context, client *Client, handlers Handlers) (*Service, error) {
	js, err := jetstream.New(client.conn)
	if err != nil {
		return nil, fmt.Errorf("serve relay: %w", err)
	}
	if handlers.Candidates == nil || handlers.Heartbeat == nil {
		return nil, errors.New("serve relay: a handler is missing")
	}
	s := &Service{client: client, js: js, handlers: handlers, slots: make(chan struct{}, maxAtOnce)}
	s.ctx, s.cancel = context.WithCancel(ctx)
	if err := s.subscribe(); err != nil {
		s.Close()
		return nil, fmt.Errorf("serve relay: %w", err)
	}
	s.keep()
	s.running.Go(s.keepOn)
	return s, nil
}

func (s *Service) subscribe() error {
	for _, route := range []struct {
		queue  string
		tokens []string
		answer func(context.Context, *nats.Msg) (any, error)
	}{
		{dispatchers, []string{"request", "package", "*"}, s.putPackage},
		{dispatchers, []string{"request", "candidates"}, s.candidates},
		{"", []string{"request", "heartbeat"}, s.heartbeat},
	} {
		handle := func(m *nats.Msg) { s.accept(m, route.answer) }
		sub, err := s.client.conn.QueueSubscribe(s.client.network.subject(route.tokens...), route.queue, handle)
		if err != nil {
			return err
		}
		s.subs = append(s.subs, sub)
	}
	return s.client.flush(s.ctx)
}

// flush waits until the relay knows the subscriptions, if there is one.
func (c *Client) flush(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	if err := c.conn.FlushWithContext(ctx); err != nil && c.conn.IsConnected() {
		return err
	}
	return nil
}

// accept answers in its own goroutine, so that a slow handler holds up nobody; beyond the limit it says so.
func (s *Service) accept(m *nats.Msg, answer func(context.Context, *nats.Msg) (any, error)) {
	if !strings.HasPrefix(m.Reply, inboxPrefix) && !strings.HasPrefix(m.Reply, importedPrefix) {
		return // who asks may not choose where the owner's rights write to
	}
	select {
	case s.slots <- struct{}{}:
	default:
		s.respond(m, (&Refusal{CodeBusy, "too many requests at once"}).encode())
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return
	}
	s.running.Go(func() {
		defer func() { <-s.slots }()
		ctx, cancel := context.WithTimeout(s.ctx, requestTime)
		defer cancel()
		s.respond(m, s.encode(answer(ctx, m)))
	})
}

func (s *Service) respond(m *nats.Msg, body []byte) {
	if err := m.Respond(body); err != nil && s.ctx.Err() == nil {
		s.client.log.Debug("Relay answer not sent", "error", err)
	}
}

func (s *Service) encode(answer any, err error) []byte {
	var raw []byte
	if err == nil {
		raw, err = json.Marshal(answer)
	}
	var refusal *Refusal
	switch {
	case err == nil && len(raw) <= maxReply:
		return raw
	case errors.As(err, &refusal):
		return refusal.encode()
	case err == nil:
		err = fmt.Errorf("the answer has %d bytes, at most %d are allowed", len(raw), maxReply)
	}
	if s.ctx.Err() == nil {
		s.client.log.Error("Relay request failed", "error", err)
	}
	return (&Refusal{CodeInternal, "the dispatcher has a fault"}).encode()
}

func (s *Service) candidates(ctx context.Context, m *nats.Msg) (any, error) {
	r, err := decodeRequest(m, DecodeCandidateRequest)
	if err != nil {
		return nil, err
	}
	return s.handlers.Candidates(ctx, r)
}

func (s *Service) heartbeat(ctx context.Context, m *nats.Msg) (any, error) {
	h, err := decodeRequest(m, DecodeHeartbeat)
	if err != nil {
		return nil, err
	}
	return s.handlers.Heartbeat(ctx, h)
}

func decodeRequest[M any](m *nats.Msg, decode func([]byte) (M, error)) (request M, err error) {
	if len(m.Data) > maxMessage {
		return request, &Refusal{CodeMalformed, fmt.Sprintf("a request has at most %d bytes", maxMessage)}
	}
	if request, err = decode(m.Data); err != nil {
		return request, &Refusal{CodeMalformed, err.Error()}
	}
	return request, nil
}

// packageAnswer says that the relay holds a package.
type packageAnswer struct {
	Schema string      `json:"schema"`
	Hash   common.Hash `json:"hash"`
}

// putPackage stores a package under its hash, once.
func (s *Service) putPackage(ctx context.Context, m *nats.Msg) (any, error) {
	hash := crypto.Keccak256Hash(m.Data)
	named := m.Subject[strings.LastIndexByte(m.Subject, '.')+1:]
	switch {
	case len(m.Data) == 0 || len(m.Data) > MaxPackage:
		return nil, &Refusal{CodeMalformed, fmt.Sprintf("a package has 1 to %d bytes", MaxPackage)}
	case named != hexName(hash[:]):
		return nil, &Refusal{CodeWrongHash, fmt.Sprintf("the package is %s", hash)}
	}
	answer := packageAnswer{"stint.package.v1", hash}
	if _, err := s.client.Package(ctx, hash); err == nil {
		return answer, nil
	}
	_, err := s.js.Publish(ctx, s.client.network.packages(hash), m.Data)
	if err == nil {
		return answer, nil
	}
	if _, there := s.client.Package(ctx, hash); there == nil {
		return answer, nil // another dispatcher was faster
	}
	var refused *jetstream.APIError
	if errors.As(err, &refused) {
		s.client.log.Warn("Package refused by the store", "error", err)
		return nil, &Refusal{CodeFull, "the relay has no room; send the package with the job"}
	}
	return nil, &Refusal{CodeBusy, "the relay's store is not ready"}
}

// PublishList publishes a signed list. The dispatcher keeps the last one's hash and sequence, or asks LastList.
func (s *Service) PublishList(ctx context.Context, l *LivenessList) error {
	if err := s.publishList(ctx, l); err != nil {
		return fmt.Errorf("publish list %d: %w", l.Sequence, err)
	}
	return nil
}

func (s *Service) publishList(ctx context.Context, l *LivenessList) error {
	signer, err := l.Signer(s.client.network)
	if err != nil {
		return err
	}
	if err := verifyList(s.client.network, signer, l); err != nil {
		return err
	}
	return s.publish(ctx, s.client.network.lists(signer), l)
}

// publish stores a signed message for everybody to read.
func (s *Service) publish(ctx context.Context, subject string, message any) error {
	raw, err := json.Marshal(message)
	if err != nil {
		return err
	}
	if len(raw) > maxReply {
		return fmt.Errorf("it has %d bytes, at most %d are allowed", len(raw), maxReply)
	}
	ctx, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	_, err = s.js.Publish(ctx, subject, raw, jetstream.WithMsgID(hexName(crypto.Keccak256(raw))))
	var refused *jetstream.APIError
	if err == nil || errors.As(err, &refused) || errors.Is(err, nats.ErrMaxPayload) {
		return err
	}
	return unreachable(err)
}

// keepOn makes the streams again when they are gone.
func (s *Service) keepOn() {
	tick := time.NewTicker(keepInterval)
	defer tick.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-tick.C:
			s.keep()
		}
	}
}

func (s *Service) keep() {
	if !s.client.Connected() {
		return
	}
	made, err := keepStreams(s.ctx, s.js, s.client.network)
	if made > 0 {
		s.client.log.Info("Relay streams made", "count", made)
	}
	if err != nil && s.ctx.Err() == nil && s.client.Connected() {
		s.client.log.Warn("Relay streams are missing, trying again", "error", err)
	}
}

// Close ends the service, and waits for requests under way. Closing again does nothing.
func (s *Service) Close() {
	s.cancel()
	for _, sub := range s.subs {
		sub.Unsubscribe() //nolint:errcheck // it fails only when there is none left
	}
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.running.Wait()
}
