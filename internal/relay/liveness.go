package relay

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

const (
	listSchema = "stint.livenessList.v1"
	maxLive    = 2000
)

// LivenessList is what one dispatcher took for alive at one time. Each names the one before it, so that none can be
// changed or left out afterwards.
type LivenessList struct {
	Schema    string       `json:"schema"`
	Sequence  uint64       `json:"sequence"` // from 1, one more each list
	Time      uint64       `json:"time"`     // unix seconds by the dispatcher's clock
	Previous  common.Hash  `json:"previous"` // hash of the list before; zero for the first
	Workers   []LiveWorker `json:"workers"`  // ascending by number, at most 2,000
	Signature Signature    `json:"signature"`
}

// LiveWorker names a worker's newest heartbeat.
type LiveWorker struct {
	Worker        uint32      `json:"worker"`
	HeartbeatHash common.Hash `json:"heartbeatHash"`
}

// Sign signs with the dispatcher's key.
func (l *LivenessList) Sign(n Network, key *ecdsa.PrivateKey) (err error) {
	l.Schema = listSchema
	l.Signature, err = n.sign(l, key)
	return err
}

// Signer returns who signed; compare it with the dispatchers on chain.
func (l *LivenessList) Signer(n Network) (common.Address, error) { return n.signer(l, l.Signature) }

// Hash is what the next list names.
func (l *LivenessList) Hash(n Network) (common.Hash, error) { return n.hash(l) }

// DecodeLivenessList reads a list and checks its ranges, not its signature.
func DecodeLivenessList(raw []byte) (*LivenessList, error) {
	return decodeMessage[LivenessList](raw, listSchema)
}

func (l *LivenessList) typed() (string, apitypes.TypedDataMessage) {
	workers := make([]any, len(l.Workers))
	for i, w := range l.Workers {
		workers[i] = apitypes.TypedDataMessage{"worker": number(w.Worker), "heartbeatHash": w.HeartbeatHash[:]}
	}
	return "LivenessList", apitypes.TypedDataMessage{
		"sequence": number(l.Sequence), "time": number(l.Time), "previous": l.Previous[:], "workers": workers,
	}
}

func (l *LivenessList) validate() error {
	if l.Sequence == 0 || (l.Sequence == 1) != (l.Previous == common.Hash{}) {
		return errors.New("only the list of sequence 1 has no list before it")
	}
	numbers := make([]uint32, len(l.Workers))
	for i, w := range l.Workers {
		numbers[i] = w.Worker
	}
	return errors.Join(atMost("workers", len(numbers), maxLive), ascending("workers", numbers))
}

// VerifyLists says whether lists, oldest first, are an unbroken part of one dispatcher's chain.
func VerifyLists(n Network, dispatcher common.Address, lists []*LivenessList) error {
	for i, list := range lists {
		if err := verifyList(n, dispatcher, list); err != nil {
			return fmt.Errorf("list %d: %w", list.Sequence, err)
		}
		if i == 0 {
			continue
		}
		if err := follows(n, lists[i-1], list); err != nil {
			return fmt.Errorf("list %d: %w", list.Sequence, err)
		}
	}
	return nil
}

func verifyList(n Network, dispatcher common.Address, list *LivenessList) error {
	if err := list.validate(); err != nil {
		return err
	}
	signer, err := list.Signer(n)
	if err == nil && signer != dispatcher {
		err = fmt.Errorf("signed by %s, not by %s", signer, dispatcher)
	}
	return err
}

func follows(n Network, before, list *LivenessList) error {
	hash, err := before.Hash(n)
	switch {
	case err != nil:
		return err
	case list.Previous != hash || list.Sequence != before.Sequence+1:
		return fmt.Errorf("does not follow list %d", before.Sequence)
	case list.Time < before.Time:
		return fmt.Errorf("is older than list %d", before.Sequence)
	default:
		return nil
	}
}

// Lists returns what the relay holds of a dispatcher's lists, oldest first, without what is not its own. Whether they are
// one chain is for VerifyLists to say: a dispatcher that lost its last list starts a new one.
func (c *Client) Lists(ctx context.Context, dispatcher common.Address) ([]*LivenessList, error) {
	var lists []*LivenessList
	_, err := c.each(ctx, c.network.stream(listStream), c.network.lists(dispatcher), 1, func(m stored) {
		list, err := DecodeLivenessList(m.data)
		if err == nil && verifyList(c.network, dispatcher, list) == nil {
			lists = append(lists, list)
		}
	})
	if err != nil {
		return nil, fmt.Errorf("fetch lists of %s: %w", dispatcher, err)
	}
	return lists, nil
}

// LastList returns a dispatcher's newest list, which it signed; ErrUnknown if the relay holds none.
func (c *Client) LastList(ctx context.Context, dispatcher common.Address) (*LivenessList, error) {
	found, err := c.last(ctx, c.network.stream(listStream), c.network.lists(dispatcher))
	if errors.Is(err, errNotStored) {
		err = ErrUnknown
	}
	if err != nil {
		return nil, fmt.Errorf("fetch last list of %s: %w", dispatcher, err)
	}
	list, err := DecodeLivenessList(found.data)
	if err == nil {
		err = verifyList(c.network, dispatcher, list)
	}
	if err != nil {
		return nil, fmt.Errorf("fetch last list of %s: %w", dispatcher, err)
	}
	return list, nil
}
