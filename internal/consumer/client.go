package consumer

import (
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
)

// Refusals that callers branch on.
var (
	// ErrTooDear: the job would cost more than the caller allows.
	ErrTooDear = errors.New("costs more than allowed")
	// ErrTooLong: the prompt or the answer asked for is outside the model's limits.
	ErrTooLong = errors.New("outside the model's limits")
	// ErrNoRelay: the job needs a relay, and none is given.
	ErrNoRelay = errors.New("there is no relay")
	// ErrNoSecret: this machine does not hold the job's secret.
	ErrNoSecret = errors.New("no secret for this job")
)

var registry = bindings.NewJobRegistry()

// Client acts for one consumer account.
type Client struct {
	chain   *chain.Client
	reader  *chain.Reader
	relay   *relay.Client // nil in direct mode
	folder  string        // of the jobs' secrets
	atRest  [32]byte
	account common.Address
}

// New returns the Client of a key. Secrets of jobs are kept in folder, encrypted under a key derived from the account's.
// With a relay it asks a dispatcher for candidates and reads answers as they are made; it needs neither.
func New(client *chain.Client, reader *chain.Reader, key *ecdsa.PrivateKey, folder string, through *relay.Client) (*Client, error) {
	derived, err := hkdf.Key(sha256.New, crypto.FromECDSA(key), []byte("stint/v1"), "job secrets at rest", 32)
	if err != nil {
		return nil, fmt.Errorf("derive key of secrets: %w", err)
	}
	return &Client{
		chain: client, reader: reader, relay: through, folder: folder,
		atRest: [32]byte(derived), account: crypto.PubkeyToAddress(key.PublicKey),
	}, nil
}

// keep writes a job's secret to its file, encrypted, for this user alone.
func (c *Client) keep(id common.Hash, secret seal.Secret) error {
	if err := os.MkdirAll(c.folder, 0o700); err != nil {
		return fmt.Errorf("keep secret of job %s: %w", id, err)
	}
	if err := os.WriteFile(c.secretFile(id), seal.SealSecret(c.atRest, id, secret), 0o600); err != nil {
		return fmt.Errorf("keep secret of job %s: %w", id, err)
	}
	return nil
}

// Forget removes the secret of a job that was never submitted.
func (c *Client) Forget(id common.Hash) { _ = os.Remove(c.secretFile(id)) }

func (c *Client) secret(id common.Hash) (seal.Secret, error) {
	sealed, err := os.ReadFile(c.secretFile(id))
	if errors.Is(err, os.ErrNotExist) {
		return seal.Secret{}, fmt.Errorf("%w: %s does not exist", ErrNoSecret, c.secretFile(id))
	}
	if err != nil {
		return seal.Secret{}, fmt.Errorf("read secret of job %s: %w", id, err)
	}
	secret, err := seal.OpenSecret(c.atRest, id, sealed)
	if err != nil {
		return seal.Secret{}, fmt.Errorf("%w: %s belongs to another account", ErrNoSecret, c.secretFile(id))
	}
	return secret, nil
}

func (c *Client) secretFile(id common.Hash) string {
	return filepath.Join(c.folder, id.Hex()+".secret")
}
