package consumer

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
)

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
	Open            bool     // let everybody read prompt and answer, and any worker serve
	ByHash          bool     // give the package to the relay and only its hash to the chain
}

// Job is a sealed job, ready to be submitted.
type Job struct {
	ID      common.Hash
	Request bindings.JobRequest
	Package []byte
	ByHash  bool     // the package is with the relay and not in the transaction
	Escrow  *big.Int // what submitting takes from the balance, base units of the payment token
	Direct  error    // why no dispatcher chose the candidates; nil if one did, or none was to
}

// Prepare finds candidates, seals the prompt to them and keeps the job's secret on disk, so that the answer can be
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
	candidates, direct, err := c.candidates(ctx, head, p, size, nonce, min(p.Candidates, int(parameters.MaxCandidates)))
	if err != nil {
		return nil, err
	}
	request := bindings.JobRequest{
		Consumer: c.account, TermsId: p.TermsID, Sampling: p.Temperature<<8 | uint32(p.TopK),
		InputBytes: size.InputBytes, MaxOutputTokens: size.MaxOutputTokens,
		Privacy: uint8(protocol.PrivacySealed), Payment: uint8(protocol.PaymentSourceBalance),
		DrawBlock: uint32(head.Number.Uint64()), Nonce: nonce,
		Expiry: new(big.Int).SetUint64(head.Time + uint64(parameters.MaxRequestLife)),
	}
	price(&request, candidates, size)
	if p.MaxFee != nil && request.MaxFee.Cmp(p.MaxFee) > 0 {
		return nil, fmt.Errorf("%w: up to %s, allowed %s", ErrTooDear, request.MaxFee, p.MaxFee)
	}
	attempts := len(candidates)
	if p.Open { // the draw only told the price
		request.Privacy, request.Candidates = uint8(protocol.PrivacyOpen), nil
		candidates, attempts = nil, int(parameters.MaxAttempts)
	}
	job, err := c.seal(ctx, request, candidates, attempts, p)
	if err != nil {
		return nil, err
	}
	job.Direct = direct
	job.ByHash = p.ByHash || len(job.Package) > int(parameters.InlinePackageBytes)
	if job.ByHash {
		return job, c.handOver(ctx, job)
	}
	return job, nil
}

// handOver gives a package that only its hash stands for on chain to the relay.
func (c *Client) handOver(ctx context.Context, job *Job) error {
	if c.relay == nil {
		return fmt.Errorf("%w: a package of %d bytes travels by its hash", ErrNoRelay, len(job.Package))
	}
	_, err := c.relay.PutPackage(ctx, job.Package)
	return err
}

// price sets the highest asks of the candidates as the most the consumer accepts, and the fee they make.
func price(request *bindings.JobRequest, candidates []chain.Entrant, size draw.Size) {
	request.MaxInputAsk, request.MaxOutputAsk = new(big.Int), new(big.Int)
	for _, d := range candidates {
		request.Candidates = append(request.Candidates, uint64(d.Number)<<32|uint64(d.KeyID))
		if d.InputAsk.Cmp(request.MaxInputAsk) > 0 {
			request.MaxInputAsk = d.InputAsk
		}
		if d.OutputAsk.Cmp(request.MaxOutputAsk) > 0 {
			request.MaxOutputAsk = d.OutputAsk
		}
	}
	request.MaxFee = size.Price(request.MaxInputAsk, request.MaxOutputAsk)
}

func (c *Client) size(ctx context.Context, p Prompt) (draw.Size, error) {
	terms, err := c.reader.Terms(ctx, p.TermsID)
	if err != nil {
		return draw.Size{}, err
	}
	inputBytes, err := seal.InputBytes(len(p.Text))
	if err != nil || inputBytes > terms.MaxInputBytes {
		return draw.Size{}, fmt.Errorf("%w: the prompt has %d bytes, at most about %d", ErrTooLong, len(p.Text), terms.MaxInputBytes)
	}
	if p.MaxOutputTokens == 0 || p.MaxOutputTokens > terms.MaxOutputTokens {
		return draw.Size{}, fmt.Errorf("%w: %d output tokens asked for, 1 to %d", ErrTooLong, p.MaxOutputTokens, terms.MaxOutputTokens)
	}
	return draw.Size{InputBytes: inputBytes, MaxOutputTokens: p.MaxOutputTokens}, nil
}

// candidates asks a dispatcher, which knows who lives, and else draws from the chain alone; direct says why.
func (c *Client) candidates(
	ctx context.Context, head *types.Header, p Prompt, size draw.Size, nonce uint64, k int,
) (found []chain.Entrant, direct, err error) {
	seedHeader, err := c.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(draw.SeedBlock(head.Number.Uint64())))
	if err != nil {
		return nil, nil, fmt.Errorf("read seed block: %w", err)
	}
	seed := draw.Seed{
		BlockHash: seedHeader.Hash(), Registry: c.reader.Deployment.Contracts.JobRegistry,
		Consumer: c.account, Nonce: nonce, TermsID: p.TermsID,
	}
	at := c.reader.At(head.Number.Uint64())
	if c.relay != nil {
		found, direct = c.dispatched(ctx, at, seed, uint32(head.Number.Uint64()), size, k, p.Worker)
		if direct == nil {
			return found, nil, nil
		}
	}
	found, err = c.draw(ctx, at, seed, size, k, p.Worker)
	return found, direct, err
}

// seal completes the request with what only the package determines.
func (c *Client) seal(ctx context.Context, request bindings.JobRequest, candidates []chain.Entrant, attempts int, p Prompt) (*Job, error) {
	sealed, secret, err := c.pack(ctx, request.Nonce, candidates, p)
	if err != nil {
		return nil, err
	}
	request.PackageHash, request.KeyCommitment = sealed.PackageHash, sealed.KeyCommitment
	id, err := c.reader.JobID(ctx, request)
	if err != nil {
		return nil, err
	}
	escrow, err := c.reader.Escrow(ctx, request.MaxFee, attempts)
	if err != nil {
		return nil, err
	}
	if err := c.keep(id, secret); err != nil {
		return nil, err
	}
	return &Job{ID: id, Request: request, Package: sealed.Package, Escrow: escrow}, nil
}

// pack seals the prompt to the candidates under a fresh secret. An open job's is all zeros: everybody reads it.
func (c *Client) pack(ctx context.Context, nonce uint64, candidates []chain.Entrant, p Prompt) (seal.Sealed, seal.Secret, error) {
	if p.Open {
		sealed, err := seal.PlainPackage(p.Text)
		return sealed, seal.Secret{}, err
	}
	recipients, err := c.recipients(ctx, candidates, p.AllowX25519)
	if err != nil {
		return seal.Sealed{}, seal.Secret{}, err
	}
	secret := seal.NewSecret()
	sealed, err := seal.SealPrompt(seal.PromptRequest{
		Secret: secret,
		Request: seal.RequestContext{
			ChainID:  *uint256.NewInt(c.chain.ChainID),
			Registry: c.reader.Deployment.Contracts.JobRegistry, Consumer: c.account, Nonce: nonce,
		},
		Privacy: seal.PrivacySealed, Candidates: recipients, Text: p.Text,
	})
	return sealed, secret, err
}

func (c *Client) recipients(ctx context.Context, candidates []chain.Entrant, allowX25519 bool) ([]seal.Candidate, error) {
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
	inline := job.Package
	if job.ByHash {
		inline = nil
	}
	return txmgr.Call{To: c.reader.Deployment.Contracts.JobRegistry, Data: registry.PackSubmit(job.Request, inline)}
}

func random(n int) []byte {
	b := make([]byte, n)
	rand.Read(b) // never fails
	return b
}
