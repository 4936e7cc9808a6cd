package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Refusals that callers branch on.
var (
	// ErrUnreachable: no node answers at the URL.
	ErrUnreachable = errors.New("chain unreachable")
	// ErrWrongChain: the node serves another chain than the deployment file names.
	ErrWrongChain = errors.New("wrong chain")
	// ErrNoContract: there is no code where the deployment file says a contract is.
	ErrNoContract = errors.New("no contract")
)

const dialTimeout = 10 * time.Second

// Client is a connection to a node of the chain it was dialled for.
type Client struct {
	*ethclient.Client
	ChainID uint64
}

// Dial connects to the node at url (HTTP, WebSocket or IPC) and checks its chain id, and that there is code at every
// address of contracts.
func Dial(ctx context.Context, url string, chainID uint64, contracts ...common.Address) (*Client, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	client := &Client{Client: eth, ChainID: chainID}
	if err := client.check(ctx, contracts); err != nil {
		eth.Close()
		return nil, err
	}
	return client, nil
}

func (c *Client) check(ctx context.Context, contracts []common.Address) error {
	id, err := c.Client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	if !id.IsUint64() || id.Uint64() != c.ChainID {
		return fmt.Errorf("%w: the node serves chain %s, the deployment file is for chain %d", ErrWrongChain, id, c.ChainID)
	}
	for _, address := range contracts {
		code, err := c.CodeAt(ctx, address, nil)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrUnreachable, err)
		}
		if len(code) == 0 {
			return fmt.Errorf("%w at %s: the deployment file belongs to another chain, or the chain was reset", ErrNoContract, address)
		}
	}
	return nil
}
