package relay

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/stint-protocol/stint/internal/draw"
)

const (
	requestSchema = "stint.candidateRequest.v1"
	replySchema   = "stint.candidateReply.v1"

	maxEntrants = 1000
	maxCount    = 16
)

// CandidateRequest asks a dispatcher for a draw.
type CandidateRequest struct {
	Schema          string         `json:"schema"`
	Consumer        common.Address `json:"consumer"`
	Nonce           uint64         `json:"nonce,string"`
	TermsID         uint32         `json:"termsId"`
	DrawBlock       uint32         `json:"drawBlock"`
	InputBytes      uint32         `json:"inputBytes"`
	MaxOutputTokens uint32         `json:"maxOutputTokens"`
	MaxInputAsk     Amount         `json:"maxInputAsk"`  // base units of the payment token per 1,000,000 bytes
	MaxOutputAsk    Amount         `json:"maxOutputAsk"` // and per 1,000,000 tokens
	Count           uint8          `json:"count"`        // candidates wanted, 1 to 16
	Worker          uint32         `json:"worker"`       // the only worker wanted; 0 is any
}

// DecodeCandidateRequest reads a request and checks its ranges.
func DecodeCandidateRequest(raw []byte) (*CandidateRequest, error) {
	return decodeMessage[CandidateRequest](raw, requestSchema)
}

func (r *CandidateRequest) typed() (string, apitypes.TypedDataMessage) {
	return "CandidateRequest", apitypes.TypedDataMessage{
		"consumer": r.Consumer.Hex(), "nonce": number(r.Nonce), "termsId": number(r.TermsID),
		"drawBlock": number(r.DrawBlock), "inputBytes": number(r.InputBytes), "maxOutputTokens": number(r.MaxOutputTokens),
		"maxInputAsk": r.MaxInputAsk.String(), "maxOutputAsk": r.MaxOutputAsk.String(),
		"count": number(r.Count), "worker": number(r.Worker),
	}
}

func (r *CandidateRequest) validate() error {
	var problems []error
	if r.TermsID == 0 || r.DrawBlock == 0 {
		problems = append(problems, errors.New("termsId and drawBlock start at 1"))
	}
	if r.Count == 0 || r.Count > maxCount {
		problems = append(problems, fmt.Errorf("count must be 1 to %d", maxCount))
	}
	return errors.Join(problems...)
}

// Entrant is a worker of a draw; see draw.Entrant.
type Entrant struct {
	Number       uint32 `json:"number"`
	KeyID        uint32 `json:"keyId"`
	Stake        Amount `json:"stake"`        // base units of the stake token
	MinimumStake Amount `json:"minimumStake"` // the same units, not 0
	UptimeBps    uint16 `json:"uptimeBps"`    // at most 10,000
	QualityBps   uint16 `json:"qualityBps"`   // at most 10,000
	Price        Amount `json:"price"`        // base units of the payment token
}

func (e Entrant) typed() (string, apitypes.TypedDataMessage) {
	return "Entrant", apitypes.TypedDataMessage{
		"number": number(e.Number), "keyId": number(e.KeyID),
		"stake": e.Stake.String(), "minimumStake": e.MinimumStake.String(),
		"uptimeBps": number(e.UptimeBps), "qualityBps": number(e.QualityBps), "price": e.Price.String(),
	}
}

func (e Entrant) draw() draw.Entrant {
	return draw.Entrant{
		Number: e.Number, KeyID: e.KeyID, Stake: e.Stake.Big(), MinimumStake: e.MinimumStake.Big(),
		UptimeBps: e.UptimeBps, QualityBps: e.QualityBps, Price: e.Price.Big(),
	}
}

// CandidateReply is a draw with all that went into it: Entrants can be read from the chain at the draw block, Absent is the
// dispatcher's word, for which a worker with a receipt can hold it to account.
type CandidateReply struct {
	Schema       string           `json:"schema"`
	Request      CandidateRequest `json:"request"`
	SeedBlock    uint64           `json:"seedBlock"`
	SeedHash     common.Hash      `json:"seedHash"`     // of the block
	Entrants     []Entrant        `json:"entrants"`     // ascending by number, at most 1,000
	Absent       []uint32         `json:"absent"`       // entrants without a fresh heartbeat or too loaded, ascending
	LivenessHash common.Hash      `json:"livenessHash"` // of the newest list at the draw
	Candidates   []Candidate      `json:"candidates"`   // in the order in which they get the job; may be empty
	Signature    Signature        `json:"signature"`
}

// Sign signs with the dispatcher's key.
func (r *CandidateReply) Sign(n Network, key *ecdsa.PrivateKey) (err error) {
	r.Schema, r.Request.Schema = replySchema, requestSchema
	r.Signature, err = n.sign(r, key)
	return err
}

// Signer returns who signed; compare it with the dispatchers on chain.
func (r *CandidateReply) Signer(n Network) (common.Address, error) { return n.signer(r, r.Signature) }

// DecodeCandidateReply reads a reply and checks its ranges, neither its signature nor its draw.
func DecodeCandidateReply(raw []byte) (*CandidateReply, error) {
	return decodeMessage[CandidateReply](raw, replySchema)
}

// Draw returns the candidates that the reply's inputs give: all entrants in drawn order, without the absent, up to the
// count. The reply must be valid, as a decoded one is.
func (r *CandidateReply) Draw(n Network) []Candidate {
	seed := draw.Seed{
		BlockHash: r.SeedHash, Registry: n.Registry,
		Consumer: r.Request.Consumer, Nonce: r.Request.Nonce, TermsID: r.Request.TermsID,
	}
	entrants := make([]draw.Entrant, len(r.Entrants))
	for i, e := range r.Entrants {
		entrants[i] = e.draw()
	}
	var out []Candidate
	for _, e := range draw.Order(seed.Hash(), entrants, len(entrants)) {
		if len(out) == int(r.Request.Count) {
			break
		}
		if !slices.Contains(r.Absent, e.Number) {
			out = append(out, NewCandidate(e.Number, e.KeyID))
		}
	}
	return out
}

// Replay says whether the candidates follow from the reply's inputs. That the inputs are the chain's is for the caller to
// check.
func (r *CandidateReply) Replay(n Network) error {
	if want := draw.SeedBlock(uint64(r.Request.DrawBlock)); r.SeedBlock != want {
		return fmt.Errorf("replay draw: the seed is of block %d, not %d", r.SeedBlock, want)
	}
	if want := r.Draw(n); !slices.Equal(want, r.Candidates) {
		return fmt.Errorf("replay draw: it gives the candidates %v, the reply says %v", want, r.Candidates)
	}
	return nil
}

func (r *CandidateReply) typed() (string, apitypes.TypedDataMessage) {
	_, request := r.Request.typed()
	entrants := make([]any, len(r.Entrants))
	for i, e := range r.Entrants {
		_, fields := e.typed()
		entrants[i] = fields
	}
	return "CandidateReply", apitypes.TypedDataMessage{
		"request": request, "seedBlock": number(r.SeedBlock), "seedHash": r.SeedHash[:], "entrants": entrants,
		"absent": numbers(r.Absent), "livenessHash": r.LivenessHash[:], "candidates": numbers(r.Candidates),
	}
}

func (r *CandidateReply) validate() error {
	problems := []error{
		r.Request.validate(),
		atMost("entrants", len(r.Entrants), maxEntrants),
		atMost("absent", len(r.Absent), maxEntrants),
		atMost("candidates", len(r.Candidates), maxCount),
		ascending("absent", r.Absent),
	}
	if r.Request.Schema != requestSchema {
		problems = append(problems, fmt.Errorf("the request's schema is not %s", requestSchema))
	}
	last := uint32(0)
	for _, e := range r.Entrants {
		if e.Number <= last {
			return errors.Join(append(problems, errors.New("entrants are not ascending"))...)
		}
		last = e.Number
		if e.MinimumStake.n.Sign() == 0 || e.UptimeBps > 10_000 || e.QualityBps > 10_000 {
			return errors.Join(append(problems, fmt.Errorf("entrant %d is out of range", e.Number))...)
		}
	}
	return errors.Join(problems...)
}

// Candidates asks for a draw. The reply is to this request and follows from its inputs; its signer and the inputs are the
// caller's to check. A *Refusal is the dispatcher's.
func (c *Client) Candidates(ctx context.Context, r CandidateRequest) (*CandidateReply, error) {
	reply, err := c.candidates(ctx, r)
	if err != nil {
		return nil, fmt.Errorf("ask for candidates: %w", err)
	}
	return reply, nil
}

func (c *Client) candidates(ctx context.Context, r CandidateRequest) (*CandidateReply, error) {
	r.Schema = requestSchema
	if err := r.validate(); err != nil {
		return nil, err
	}
	raw, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	answer, err := c.request(ctx, c.network.subject("request", "candidates"), raw)
	if err != nil {
		return nil, err
	}
	reply, err := DecodeCandidateReply(answer)
	if err != nil {
		return nil, err
	}
	if again, err := json.Marshal(reply.Request); err != nil || string(again) != string(raw) {
		return nil, errors.New("the reply is to another request")
	}
	return reply, reply.Replay(c.network)
}
