package relay

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrUnknown says that the relay answers and does not hold what was asked for.
var ErrUnknown = errors.New("the relay does not hold it")

// PutPackage gives a package to the relay, which keeps it for KeepTime under its keccak256. Giving the same one again is
// fine. A *Refusal with CodeFull means that the relay has no room; ErrUnreachable that it may or may not hold it.
func (c *Client) PutPackage(ctx context.Context, pack []byte) (common.Hash, error) {
	if len(pack) == 0 || len(pack) > MaxPackage {
		return common.Hash{}, fmt.Errorf("put package: it has %d bytes, the relay takes 1 to %d", len(pack), MaxPackage)
	}
	hash := crypto.Keccak256Hash(pack)
	if _, err := c.request(ctx, c.network.subject("request", "package", hexName(hash[:])), pack); err != nil {
		return common.Hash{}, fmt.Errorf("put package %s: %w", hash, err)
	}
	return hash, nil
}

// Package returns the package of a hash, proven by it; ErrUnknown if the relay does not hold it, ErrUnreachable if nobody
// answers.
func (c *Client) Package(ctx context.Context, hash common.Hash) ([]byte, error) {
	found, err := c.last(ctx, c.network.stream(packageStream), c.network.packages(hash))
	if errors.Is(err, errNotStored) {
		err = ErrUnknown
	}
	if err != nil {
		return nil, fmt.Errorf("fetch package %s: %w", hash, err)
	}
	if crypto.Keccak256Hash(found.data) != hash {
		return nil, fmt.Errorf("fetch package %s: the relay holds other bytes under its name: %w", hash, ErrUnknown)
	}
	return found.data, nil
}
