package chain

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// quietPolls is how many polls a subscription may be silent before the head is asked for after all: a connection can be
// dead without an end.
const quietPolls = 10

// Heads returns a channel that holds the newest head not yet received; a reader that is slow misses those between. The
// heads are pushed where the node's transport can (WebSocket, IPC), also after it was away, and else asked for every poll,
// so that a head is at most that late. A node that fails is asked again: only silence tells. The channel is closed when ctx
// ends.
func Heads(ctx context.Context, client *Client, poll time.Duration) <-chan *types.Header {
	h := &heads{client: client, poll: poll, out: make(chan *types.Header, 1)}
	go func() {
		defer close(h.out)
		h.run(ctx)
	}()
	return h.out
}

type heads struct {
	client *Client
	poll   time.Duration
	out    chan *types.Header
	last   common.Hash
}

func (h *heads) run(ctx context.Context) {
	for ctx.Err() == nil {
		if pushed, sub := h.subscribe(ctx); sub != nil {
			h.follow(ctx, pushed, sub)
			sub.Unsubscribe()
		}
		h.ask(ctx)
		select {
		case <-ctx.Done():
		case <-time.After(h.poll):
		}
	}
}

// subscribe returns nil where heads are not pushed now.
func (h *heads) subscribe(ctx context.Context) (<-chan *types.Header, ethereum.Subscription) {
	if !h.client.Client.Client().SupportsSubscriptions() {
		return nil, nil
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	pushed := make(chan *types.Header, 16)
	sub, err := h.client.SubscribeNewHead(ctx, pushed)
	if err != nil {
		return nil, nil
	}
	return pushed, sub
}

// follow passes on what is pushed until the subscription ends.
func (h *heads) follow(ctx context.Context, pushed <-chan *types.Header, sub ethereum.Subscription) {
	h.ask(ctx) // a head from before the subscription
	for {
		select {
		case <-ctx.Done():
			return
		case <-sub.Err():
			return
		case header := <-pushed:
			h.offer(header)
		case <-time.After(quietPolls * h.poll):
			h.ask(ctx)
		}
	}
}

func (h *heads) ask(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	if header, err := h.client.HeaderByNumber(ctx, nil); err == nil {
		h.offer(header)
	}
}

// offer replaces a head that nobody received yet.
func (h *heads) offer(header *types.Header) {
	if hash := header.Hash(); hash != h.last {
		h.last = hash
		select {
		case <-h.out:
		default:
		}
		h.out <- header
	}
}
