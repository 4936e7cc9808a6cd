package relay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"time"

	"github.com/nats-io/nats.go"
)

// storedPrefix is where a stream answers reads that need no consumer and change nothing. It is all that strangers may ask
// of a stream.
const storedPrefix = "$JS.API.DIRECT.GET."

const (
	storedBatch = 256     // messages of one read
	storedBytes = 1 << 20 // and their bytes
)

var errNotStored = errors.New("not stored")

// storedQuery asks for the last message of a subject, or for the next ones from a sequence or a time on.
type storedQuery struct {
	Last     string     `json:"last_by_subj,omitempty"`
	Next     string     `json:"next_by_subj,omitempty"`
	Sequence uint64     `json:"seq,omitempty"`
	Since    *time.Time `json:"start_time,omitempty"` // instead of the sequence
	Batch    int        `json:"batch,omitempty"`
	MaxBytes int        `json:"max_bytes,omitempty"`
}

// stored is a message as a stream holds it.
type stored struct {
	subject  string
	sequence uint64
	header   nats.Header
	data     []byte
}

// last returns the last message of a subject; errNotStored if there is none, ErrUnreachable if nobody answers.
func (c *Client) last(ctx context.Context, stream, subject string) (stored, error) {
	var found stored
	err := c.read(ctx, stream, storedQuery{Last: subject}, func(m stored) { found = m })
	return found, err
}

// each visits the messages that match a subject, from a sequence on, and returns the sequence after the last.
func (c *Client) each(ctx context.Context, stream, subject string, from uint64, visit func(stored)) (next uint64, err error) {
	return c.pages(ctx, stream, storedQuery{Next: subject, Sequence: max(from, 1)}, func(page []stored) bool {
		for _, m := range page {
			visit(m)
		}
		return true
	})
}

// pages reads the messages a query asks for a page at a time, for as long as take wants more, and returns the sequence
// after the last.
func (c *Client) pages(ctx context.Context, stream string, query storedQuery, take func([]stored) bool) (next uint64, err error) {
	query.Batch, query.MaxBytes = storedBatch, storedBytes
	next = max(query.Sequence, 1)
	for {
		var page []stored
		err := c.read(ctx, stream, query, func(m stored) {
			if m.sequence >= next && m.sequence < math.MaxUint64 { // else the relay would have this go round for ever
				next = m.sequence + 1
				page = append(page, m)
			}
		})
		if len(page) > 0 && !take(page) {
			return next, nil
		}
		if errors.Is(err, errNotStored) || err == nil && len(page) == 0 {
			return next, nil
		}
		if err != nil {
			return next, err
		}
		query.Sequence, query.Since = next, nil
	}
}

// read sends one query and visits its answers.
func (c *Client) read(ctx context.Context, stream string, query storedQuery, visit func(stored)) error {
	ctx, cancel := context.WithTimeout(ctx, requestTime)
	defer cancel()
	body, err := json.Marshal(query)
	if err != nil {
		return fmt.Errorf("encode query: %w", err)
	}
	inbox := c.conn.NewInbox()
	sub, err := c.conn.SubscribeSync(inbox)
	if err != nil {
		return unreachable(err)
	}
	defer sub.Unsubscribe() //nolint:errcheck // it fails only on a closed connection, which has none
	if err := c.conn.PublishRequest(storedPrefix+stream, inbox, body); err != nil {
		return unreachable(err)
	}
	for {
		answer, err := sub.NextMsgWithContext(ctx)
		if err != nil {
			return unreachable(err)
		}
		done, err := visitAnswer(answer, visit)
		if done || err != nil {
			return err
		}
		if query.Batch == 0 {
			return nil
		}
	}
}

// visitAnswer tells the end of a batch and errors from messages.
func visitAnswer(answer *nats.Msg, visit func(stored)) (done bool, err error) {
	switch status := answer.Header.Get("Status"); status {
	case "":
	case "204":
		return true, nil
	case "404":
		return true, errNotStored
	default:
		return true, fmt.Errorf("%w: status %s", ErrUnreachable, status)
	}
	sequence, err := strconv.ParseUint(answer.Header.Get("Nats-Sequence"), 10, 64)
	if err != nil {
		return true, fmt.Errorf("%w: a stored message has no sequence", ErrUnreachable)
	}
	visit(stored{answer.Header.Get("Nats-Subject"), sequence, answer.Header, answer.Data})
	return false, nil
}
