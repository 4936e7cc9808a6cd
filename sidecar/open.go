package sidecar

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/seal"
)

// fetchPause is between two tries to get a package from the relay.
const fetchPause = 100 * time.Millisecond

// openedJob is an opened package: the prompt to run and the key to seal the answer with. An open job's answer key is one
// that anybody can derive.
type openedJob struct {
	runtime Runtime
	prompt  Prompt
	key     seal.Key
}

// open checks the package against the signed request and decrypts it.
func (s *service) open(ctx context.Context, t task) (openedJob, error) {
	request := t.submission.Request
	runtime, ok := s.Runtimes[request.TermsId]
	if !ok {
		return openedJob{}, &refusal{outcomeNoModel, fmt.Errorf("no model is configured for terms %d", request.TermsId)}
	}
	encoded, err := s.fetch(ctx, t)
	if err != nil {
		return openedJob{}, err
	}
	opened, err := seal.OpenPackage(encoded, s.signed(request), seal.Recipient{
		Worker: s.me.address, Number: s.me.number, KeyID: s.me.keyID, Key: s.Keys.Encryption,
	})
	if err != nil {
		return openedJob{}, &refusal{outcomeUndecryptable, err}
	}
	defer clear(opened.Text)
	prompt := promptOf(t.id, request, opened.Text)
	if err := prompt.Validate(); err != nil {
		return openedJob{}, &refusal{outcomeUnservable, err}
	}
	return openedJob{runtime: runtime, prompt: prompt, key: opened.Keys.Answer}, nil
}

// fetch returns the package of a job: the event's, or the relay's by its hash, which it asks until it has it or the run is
// given up. To take a job is no duty: for that it asks once.
func (s *service) fetch(ctx context.Context, t task) ([]byte, error) {
	if len(t.submission.PackageBytes) > 0 {
		return t.submission.PackageBytes, nil
	}
	if s.Relay == nil {
		return nil, &refusal{outcomeUnavailable, errors.New("the package travels by its hash, and no relay is configured")}
	}
	for {
		encoded, err := s.Relay.Package(ctx, t.submission.Request.PackageHash)
		if err == nil {
			return encoded, nil
		}
		if t.run.doing == actionTake && ctx.Err() == nil {
			return nil, fmt.Errorf("%w: %w", errNotTaken, err)
		}
		select {
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-time.After(fetchPause):
		}
	}
}

func (s *service) signed(r bindings.JobRequest) seal.Signed {
	d := s.Reader.Deployment
	return seal.Signed{
		Request: seal.RequestContext{
			ChainID: *uint256.NewInt(d.ChainID), Registry: d.Contracts.JobRegistry,
			Consumer: r.Consumer, Nonce: r.Nonce, KeyCommitment: r.KeyCommitment,
		},
		Privacy: seal.Privacy(r.Privacy), Candidates: r.Candidates,
		PackageHash: r.PackageHash, InputBytes: r.InputBytes,
	}
}

// promptOf reads the signed sampling, temperature in thousandths << 8 | top_k. The seed, 1 + job id mod (2^31 - 2), is
// neither the consumer's nor the worker's to choose.
func promptOf(id common.Hash, r bindings.JobRequest, text []byte) Prompt {
	seed := new(big.Int).Mod(id.Big(), big.NewInt(1<<31-2))
	return Prompt{
		Text: string(text), MaxOutputTokens: r.MaxOutputTokens,
		Temperature: float64(r.Sampling>>8) / 1000, TopK: r.Sampling & 0xff,
		Seed: 1 + seed.Int64(),
	}
}
