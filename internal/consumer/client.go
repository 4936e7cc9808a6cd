package consumer

import (
	"context"
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// Refusals that callers branch on.
var (
	// ErrTooDear: the job would cost more than the caller allows.
	ErrTooDear = errors.New("costs more than allowed")
	// ErrTooLong: the prompt or the answer asked for is outside the model's limits.
	ErrTooLong = errors.New("outside the model's limits")
	// ErrNoSecret: this machine does not hold the job's secret.
	ErrNoSecret = errors.New("no secret for this job")
)

var registry = bindings.NewJobRegistry()

// Client acts for one consumer account.
type Client struct {
	chain   *chain.Client
	reader  *chain.Reader
	folder  string // of the jobs' secrets
	atRest  [32]byte
	account common.Address
}

// New returns the Client of a key. Secrets of jobs are kept in folder, encrypted under a key derived from the account's.
func New(client *chain.Client, reader *chain.Reader, key *ecdsa.PrivateKey, folder string) (*Client, error) {
	derived, err := hkdf.Key(sha256.New, crypto.FromECDSA(key), []byte("stint/v1"), "job secrets at rest", 32)
	if err != nil {
		return nil, fmt.Errorf("derive key of secrets: %w", err)
	}
	return &Client{
		chain: client, reader: reader, folder: folder,
		atRest: [32]byte(derived), account: crypto.PubkeyToAddress(key.PublicKey),
	}, nil
}

// Prompt is what to ask and on what terms.
type Prompt struct {
	Text            []byte
	TermsID         uint32
	MaxOutputTokens uint32
	Temperature     uint32 // thousandths, 0 to 2,000
	TopK            uint8
	Candidates      int      // how many to seal to, 1 or more; capped by the network
	Worker          uint32   // the only candidate if not 0
	MaxFee          *big.Int // refuse to pay more, base units of the payment token; nil: no limit
	AllowX25519     bool     // accept candidates without a post-quantum key
}

// Job is a sealed job, ready to be submitted.
type Job struct {
	ID      common.Hash
	Request bindings.JobRequest
	Package []byte
	Escrow  *big.Int // what submitting takes from the balance, base units of the payment token
}

// Prepare draws candidates, seals the prompt to them and keeps the job's secret on disk, so that the answer can be
// opened whatever happens to this process.
func (c *Client) Prepare(ctx context.Context, p Prompt) (*Job, error) {
	head, err := c.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	parameters, err := c.reader.Parameters(ctx)
	if err != nil {
		return nil, err
	}
	size, err := c.size(ctx, p)
	if err != nil {
		return nil, err
	}
	nonce := binary.BigEndian.Uint64(random(8))
	candidates, err := c.candidates(ctx, head, p, size, nonce, min(p.Candidates, int(parameters.MaxCandidates)))
	if err != nil {
		return nil, err
	}
	request := bindings.JobRequest{
		Consumer: c.account, TermsId: p.TermsID, Sampling: p.Temperature<<8 | uint32(p.TopK),
		InputBytes: size.inputBytes, MaxOutputTokens: size.maxOutputTokens,
		Privacy: uint8(protocol.PrivacySealed), Payment: uint8(protocol.PaymentSourceBalance),
		DrawBlock: uint32(head.Number.Uint64()), Nonce: nonce,
		Expiry: new(big.Int).SetUint64(head.Time + uint64(parameters.MaxRequestLife)),
	}
	price(&request, candidates, size)
	if p.MaxFee != nil && request.MaxFee.Cmp(p.MaxFee) > 0 {
		return nil, fmt.Errorf("%w: up to %s, allowed %s", ErrTooDear, request.MaxFee, p.MaxFee)
	}
	return c.seal(ctx, request, candidates, p)
}

// price sets the highest asks of the candidates as the most the consumer accepts, and the fee they make.
func price(request *bindings.JobRequest, candidates []drawn, size jobSize) {
	request.MaxInputAsk, request.MaxOutputAsk = new(big.Int), new(big.Int)
	for _, d := range candidates {
		request.Candidates = append(request.Candidates, uint64(d.Number)<<32|uint64(d.KeyID))
		if d.offer.InputAsk.Cmp(request.MaxInputAsk) > 0 {
			request.MaxInputAsk = d.offer.InputAsk
		}
		if d.offer.OutputAsk.Cmp(request.MaxOutputAsk) > 0 {
			request.MaxOutputAsk = d.offer.OutputAsk
		}
	}
	request.MaxFee = size.price(request.MaxInputAsk, request.MaxOutputAsk)
}

func (c *Client) size(ctx context.Context, p Prompt) (jobSize, error) {
	terms, err := c.reader.Terms(ctx, p.TermsID)
	if err != nil {
		return jobSize{}, err
	}
	inputBytes, err := seal.InputBytes(len(p.Text))
	if err != nil || inputBytes > terms.MaxInputBytes {
		return jobSize{}, fmt.Errorf("%w: the prompt has %d bytes, at most about %d", ErrTooLong, len(p.Text), terms.MaxInputBytes)
	}
	if p.MaxOutputTokens == 0 || p.MaxOutputTokens > terms.MaxOutputTokens {
		return jobSize{}, fmt.Errorf("%w: %d output tokens asked for, 1 to %d", ErrTooLong, p.MaxOutputTokens, terms.MaxOutputTokens)
	}
	return jobSize{inputBytes, p.MaxOutputTokens}, nil
}

func (c *Client) candidates(ctx context.Context, head *types.Header, p Prompt, size jobSize, nonce uint64, k int) ([]drawn, error) {
	seedHeader, err := c.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(draw.SeedBlock(head.Number.Uint64())))
	if err != nil {
		return nil, fmt.Errorf("read seed block: %w", err)
	}
	seed := draw.Seed{
		BlockHash: seedHeader.Hash(), Registry: c.reader.Deployment.Contracts.JobRegistry,
		Consumer: c.account, Nonce: nonce, TermsID: p.TermsID,
	}
	return c.draw(ctx, c.reader.At(head.Number.Uint64()), seed, size, k, p.Worker)
}

// seal completes the request with what only the sealed package determines.
func (c *Client) seal(ctx context.Context, request bindings.JobRequest, candidates []drawn, p Prompt) (*Job, error) {
	secret := seal.NewSecret()
	recipients, err := c.recipients(ctx, candidates, p.AllowX25519)
	if err != nil {
		return nil, err
	}
	sealed, err := seal.SealPrompt(seal.PromptRequest{
		Secret: secret,
		Request: seal.RequestContext{
			ChainID:  *uint256.NewInt(c.chain.ChainID),
			Registry: c.reader.Deployment.Contracts.JobRegistry, Consumer: c.account, Nonce: request.Nonce,
		},
		Privacy: seal.PrivacySealed, Candidates: recipients, Text: p.Text,
	})
	if err != nil {
		return nil, err
	}
	request.PackageHash, request.KeyCommitment = sealed.PackageHash, sealed.KeyCommitment
	id, err := c.reader.JobID(ctx, request)
	if err != nil {
		return nil, err
	}
	escrow, err := c.reader.Escrow(ctx, request.MaxFee, len(candidates))
	if err != nil {
		return nil, err
	}
	if err := c.keep(id, secret); err != nil {
		return nil, err
	}
	return &Job{ID: id, Request: request, Package: sealed.Package, Escrow: escrow}, nil
}

func (c *Client) recipients(ctx context.Context, candidates []drawn, allowX25519 bool) ([]seal.Candidate, error) {
	var options []seal.Option
	if allowX25519 {
		options = append(options, seal.AllowX25519())
	}
	var out []seal.Candidate
	for _, d := range candidates {
		id, encoded, err := c.reader.EncryptionKey(ctx, d.Number)
		if err != nil {
			return nil, err
		}
		key, err := seal.ParsePublicKey(encoded, options...)
		if err != nil {
			return nil, fmt.Errorf("encryption key of worker %d: %w", d.Number, err)
		}
		out = append(out, seal.Candidate{Worker: id.Worker, Number: d.Number, KeyID: d.KeyID, Key: key})
	}
	return out, nil
}

// SubmitCall returns the transaction that opens the job.
func (c *Client) SubmitCall(job *Job) txmgr.Call {
	return txmgr.Call{To: c.reader.Deployment.Contracts.JobRegistry, Data: registry.PackSubmit(job.Request, job.Package)}
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

func random(n int) []byte {
	b := make([]byte, n)
	rand.Read(b) // never fails
	return b
}
