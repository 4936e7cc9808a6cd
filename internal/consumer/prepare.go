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
	"golang.org/x/sync/errgroup"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/relay"
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

	workers map[uint32]common.Address // the candidates
}

// ground is what a job is prepared on.
type ground struct {
	head       *types.Header
	parameters *bindings.Parameters
	terms      *bindings.Terms
}

// Prepare finds candidates, seals the prompt to them and keeps the job's secret on disk, so that the answer can be
// opened whatever happens to this process.
func (c *Client) Prepare(ctx context.Context, p Prompt) (*Job, error) {
	g, err := c.survey(ctx, p.TermsID)
	if err != nil {
		return nil, err
	}
	size, err := sizeOf(p, g.terms)
	if err != nil {
		return nil, err
	}
	head, parameters, nonce := g.head, g.parameters, binary.BigEndian.Uint64(random(8))
	candidates, direct, err := c.candidates(ctx, g, p, size, nonce)
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

// survey reads the ground for a job. Here and below, what can be read at once is: somebody waits for the first token.
func (c *Client) survey(ctx context.Context, termsID uint32) (ground, error) {
	b := c.reader.Batch()
	g := ground{b.Header(), b.Parameters(), b.Terms(termsID)}
	return g, b.Do(ctx)
}

func sizeOf(p Prompt, terms *bindings.Terms) (draw.Size, error) {
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
func (c *Client) candidates(ctx context.Context, g ground, p Prompt, size draw.Size, nonce uint64) (found []chain.Entrant, direct, err error) {
	number, k := g.head.Number.Uint64(), min(p.Candidates, int(g.parameters.MaxCandidates))
	seed := draw.Seed{
		Registry: c.reader.Deployment.Contracts.JobRegistry, Consumer: c.account, Nonce: nonce, TermsID: p.TermsID,
	}
	var reply *relay.CandidateReply
	request := candidateRequest(seed, uint32(number), size, k, p.Worker)
	group, reading := errgroup.WithContext(ctx)
	group.Go(func() error {
		header, err := c.chain.HeaderByNumber(reading, new(big.Int).SetUint64(draw.SeedBlock(number)))
		if err != nil {
			return fmt.Errorf("read seed block: %w", err)
		}
		seed.BlockHash = header.Hash()
		return nil
	})
	if c.relay != nil {
		group.Go(func() error { reply, direct = c.dispatched(reading, request); return nil })
	}
	if err := group.Wait(); err != nil {
		return nil, nil, err
	}
	at := c.reader.At(number)
	if reply != nil {
		if found, direct = c.prove(ctx, at, reply, seed, size, g.terms); direct == nil {
			return found, nil, nil
		}
	}
	found, err = c.draw(ctx, at, seed, size, k, p.Worker)
	return found, direct, err
}

// seal completes the request with what only the package determines.
func (c *Client) seal(ctx context.Context, request bindings.JobRequest, candidates []chain.Entrant, attempts int, p Prompt) (*Job, error) {
	escrow, err := c.reader.Escrow(ctx, request.MaxFee, attempts)
	if err != nil {
		return nil, err
	}
	recipients, err := c.recipients(ctx, candidates, p.AllowX25519)
	if err != nil {
		return nil, err
	}
	sealed, secret, err := c.pack(request.Nonce, recipients, p)
	if err != nil {
		return nil, err
	}
	request.PackageHash, request.KeyCommitment = sealed.PackageHash, sealed.KeyCommitment
	id, err := protocol.RequestHash(c.chain.ChainID, c.reader.Deployment.Contracts.JobRegistry, request)
	if err != nil {
		return nil, err
	}
	job := &Job{ID: id, Request: request, Package: sealed.Package, Escrow: escrow, workers: map[uint32]common.Address{}}
	for _, r := range recipients {
		job.workers[r.Number] = r.Worker
	}
	return job, c.keep(id, secret)
}

// pack seals the prompt to the candidates under a fresh secret. An open job's is all zeros: everybody reads it.
func (c *Client) pack(nonce uint64, recipients []seal.Candidate, p Prompt) (seal.Sealed, seal.Secret, error) {
	if p.Open {
		sealed, err := seal.PlainPackage(p.Text)
		return sealed, seal.Secret{}, err
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
	numbers := make([]uint32, len(candidates))
	for i, d := range candidates {
		numbers[i] = d.Number
	}
	keys, err := c.reader.EncryptionKeys(ctx, numbers...)
	if err != nil {
		return nil, err
	}
	out := make([]seal.Candidate, len(candidates))
	for i, d := range candidates {
		if keys[i].KeyId != d.KeyID {
			return nil, fmt.Errorf("%w: worker %d changed its key just now, ask again", ErrNoWorker, d.Number)
		}
		key, err := seal.ParsePublicKey(keys[i].Key, options...)
		if err != nil {
			return nil, fmt.Errorf("encryption key of worker %d: %w", d.Number, err)
		}
		out[i] = seal.Candidate{Worker: keys[i].Worker, Number: d.Number, KeyID: d.KeyID, Key: key}
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
