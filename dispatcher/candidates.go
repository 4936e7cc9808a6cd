package dispatcher

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/relay"
)

const (
	// maxDrawAge is how many blocks behind the head a draw may be: a consumer reads the head right before it asks, and a
	// node keeps the state of the last 128 blocks.
	maxDrawAge     = 64
	maxEntrants    = 1000 // a reply holds no more
	drawsPerSecond = 200
)

// answerDraw answers a request for candidates with a draw that anyone can repeat.
func (s *service) answerDraw(ctx context.Context, r *relay.CandidateRequest) (*relay.CandidateReply, error) {
	reply, err := s.draw(ctx, r)
	err = s.refused(ctx, err)
	s.metrics.draws.WithLabelValues(answerCode(err)).Inc()
	if err != nil {
		return nil, err
	}
	s.Log.DebugContext(ctx, "Candidates drawn", "consumer", r.Consumer, "terms", r.TermsID, "draw_block", r.DrawBlock,
		"entrants", len(reply.Entrants), "absent", len(reply.Absent), "candidates", len(reply.Candidates))
	return reply, nil
}

func (s *service) draw(ctx context.Context, r *relay.CandidateRequest) (*relay.CandidateReply, error) {
	if !s.requests.AllowN(s.now(), 1) {
		return nil, &relay.Refusal{Code: relay.CodeBusy, Message: "too many requests in this second"}
	}
	if err := s.checkSize(ctx, r); err != nil {
		return nil, err
	}
	head, at, err := s.drawBlock(ctx, uint64(r.DrawBlock))
	if err != nil {
		return nil, err
	}
	s.entrants.want(r.TermsID)
	seed, err := s.header(ctx, draw.SeedBlock(uint64(r.DrawBlock)))
	if err != nil {
		return nil, err
	}
	then, err := s.entrants.at(ctx, at, r.TermsID)
	if err != nil {
		return nil, err
	}
	now, err := s.entrants.at(ctx, head, r.TermsID)
	if err != nil {
		return nil, err
	}
	reply := &relay.CandidateReply{
		Request: *r, SeedBlock: seed.Number.Uint64(), SeedHash: seed.Hash(), LivenessHash: s.lists.newest(), Absent: []uint32{},
	}
	for _, e := range then {
		if !wanted(r, e) {
			continue
		}
		reply.Entrants = append(reply.Entrants, listed(e.For(draw.Size{InputBytes: r.InputBytes, MaxOutputTokens: r.MaxOutputTokens})))
		if !s.roster.ready(e.Number, r.TermsID, s.now()) || !usableStill(now, e) {
			reply.Absent = append(reply.Absent, e.Number)
		}
	}
	if len(reply.Entrants) > maxEntrants {
		return nil, &relay.Refusal{Code: codeTooMany, Message: fmt.Sprintf("%d workers could take the job; draw from the chain", len(reply.Entrants))}
	}
	reply.Candidates = reply.Draw(s.network)
	return reply, reply.Sign(s.network, s.Key)
}

// checkSize refuses what the contract would.
func (s *service) checkSize(ctx context.Context, r *relay.CandidateRequest) error {
	terms, err := s.entrants.termsOf(ctx, r.TermsID)
	switch {
	case errors.Is(err, chain.ErrUnknown):
		return &relay.Refusal{Code: codeNoTerms, Message: fmt.Sprintf("there are no terms %d", r.TermsID)}
	case err != nil:
		return err
	case r.InputBytes == 0 || r.InputBytes > terms.MaxInputBytes || r.MaxOutputTokens == 0 || r.MaxOutputTokens > terms.MaxOutputTokens:
		return &relay.Refusal{Code: codeSize, Message: fmt.Sprintf("terms %d take 1 to %d input bytes and 1 to %d output tokens",
			r.TermsID, terms.MaxInputBytes, terms.MaxOutputTokens)}
	}
	return nil
}

// drawBlock returns the head and the header of the draw block, which must be recent.
func (s *service) drawBlock(ctx context.Context, number uint64) (head, at *types.Header, err error) {
	if head, err = s.Client.HeaderByNumber(ctx, nil); err != nil {
		return nil, nil, fmt.Errorf("read head: %w", err)
	}
	newest := head.Number.Uint64()
	switch {
	case number > newest || number+maxDrawAge < newest:
		return nil, nil, &relay.Refusal{Code: codeNoBlock, Message: fmt.Sprintf("the draw block is %d, it must be %d to %d blocks old here: the head is %d",
			number, 0, maxDrawAge, newest)}
	case number == newest:
		return head, head, nil
	}
	at, err = s.header(ctx, number)
	return head, at, err
}

func (s *service) header(ctx context.Context, number uint64) (*types.Header, error) {
	header, err := s.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return nil, fmt.Errorf("read block %d: %w", number, err)
	}
	return header, nil
}

// wanted says whether a worker is one the request is about, at a price it accepts.
func wanted(r *relay.CandidateRequest, e chain.Entrant) bool {
	return (r.Worker == 0 || r.Worker == e.Number) &&
		e.InputAsk.Cmp(r.MaxInputAsk.Big()) <= 0 && e.OutputAsk.Cmp(r.MaxOutputAsk.Big()) <= 0
}

// usableStill says whether a worker of the draw block could be given a job at the head, under the same key.
func usableStill(now []chain.Entrant, e chain.Entrant) bool {
	return slices.ContainsFunc(now, func(other chain.Entrant) bool { return other.Number == e.Number && other.KeyID == e.KeyID })
}

func listed(e draw.Entrant) relay.Entrant {
	return relay.Entrant{
		Number: e.Number, KeyID: e.KeyID, Stake: relay.NewAmount(e.Stake), MinimumStake: relay.NewAmount(e.MinimumStake),
		UptimeBps: e.UptimeBps, QualityBps: e.QualityBps, Price: relay.NewAmount(e.Price),
	}
}

// seedOf returns the seed of a waiting job's draw. A draw block that is not there yet counts as the head.
func (s *service) seedOf(ctx context.Context, head *types.Header, r bindings.JobRequest) (common.Hash, error) {
	header, err := s.header(ctx, draw.SeedBlock(min(uint64(r.DrawBlock), head.Number.Uint64())))
	if err != nil {
		return common.Hash{}, err
	}
	seed := draw.Seed{
		BlockHash: header.Hash(), Registry: s.network.Registry, Consumer: r.Consumer, Nonce: r.Nonce, TermsID: r.TermsId,
	}
	return seed.Hash(), nil
}
