package seal

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Candidate is a worker a consumer seals a prompt to.
type Candidate struct {
	Worker common.Address
	Number uint32
	KeyID  uint32
	Key    *PublicKey // the worker's encryption key with that id
}

// PromptRequest is what a consumer seals. Request's KeyCommitment is computed, not read. It prints as
// "hidden".
type PromptRequest struct {
	hidden
	Secret     Secret
	Request    RequestContext
	Privacy    Privacy     // PrivacySealed or PrivacyPrivate
	Candidates []Candidate // 1 to MaxCandidates, in the order to be signed
	Text       []byte
}

// Sealed is a package and the values the consumer signs beside it.
type Sealed struct {
	Package       []byte
	PackageHash   common.Hash
	KeyCommitment common.Hash
	InputBytes    uint32
}

// Signed is what the signed request on chain says about a package.
type Signed struct {
	Request     RequestContext
	Privacy     Privacy
	Candidates  []uint64 // worker number << 32 | key id, in the signed order; not read for open jobs
	PackageHash common.Hash
	InputBytes  uint32
}

// Recipient is a worker opening a package. An open job needs Worker only.
type Recipient struct {
	Worker common.Address
	Number uint32
	KeyID  uint32
	Key    *PrivateKey // the key with that id
}

// Opened is what a worker gets out of a package. It keeps Keys until the job's windows close, to supply evidence. It
// prints as "hidden".
type Opened struct {
	hidden
	Text []byte
	Keys Keys
}

// SealPrompt makes the package of a sealed or private job. It refuses an open one, so that a forgotten field never sends a
// prompt in the clear: [PlainPackage] does that.
func SealPrompt(req PromptRequest) (Sealed, error) {
	if err := req.check(); err != nil {
		return Sealed{}, fmt.Errorf("seal prompt: %w", err)
	}
	workers := make([]common.Address, len(req.Candidates))
	for i, c := range req.Candidates {
		workers[i] = c.Worker
	}
	request := req.Request
	request.KeyCommitment = KeyCommitment(req.Secret, workers)

	p := Package{Privacy: req.Privacy, PromptKeyHash: req.Secret.PromptKey().Hash()}
	for _, c := range req.Candidates {
		entry, err := c.entry(request, req.Secret.Keys(c.Worker))
		if err != nil {
			return Sealed{}, fmt.Errorf("seal prompt: %w", err)
		}
		p.Candidates = append(p.Candidates, entry)
	}
	var err error
	if p.Prompt, err = PromptStream(req.Secret.PromptKey(), request.Hash()).Seal(0, req.Text); err != nil {
		return Sealed{}, fmt.Errorf("seal prompt: %w", err)
	}
	return p.finish()
}

// PlainPackage makes the package of an open job: everybody can read text.
func PlainPackage(text []byte) (Sealed, error) {
	padded, err := padPrompt(text)
	if err != nil {
		return Sealed{}, err
	}
	return Package{Privacy: PrivacyOpen, Prompt: padded}.finish()
}

// MaxPackageSize returns the length of the longest package that can match a request, so that a download can be bounded
// before its hash is known.
func MaxPackageSize(candidates int, inputBytes uint32) int64 {
	entries := int64(candidates) * int64(entryHead+SuiteXWing.envelopeSize())
	chunks := (int64(inputBytes) + promptChunk - 1) / promptChunk
	return packageHead + entries + packageTail + HeaderSize + int64(inputBytes) + chunks*chunkOverhead
}

// OpenPackage is the worker's side of [SealPrompt] and [PlainPackage]. Before it decrypts anything it holds the package
// against what was signed: hash, privacy, candidates, key commitment and inputBytes. Then it opens its own envelope, holds
// the three keys against the committed hashes and opens the prompt. Every failure is [ErrUndecryptable]; the text comes
// whole or not at all.
func OpenPackage(encoded []byte, signed Signed, me Recipient) (Opened, error) {
	p, err := signed.match(encoded)
	if err != nil {
		return Opened{}, undecryptable("%v", err)
	}
	if p.Privacy == PrivacyOpen {
		text, err := unpadPrompt(p.Prompt)
		if err != nil {
			return Opened{}, undecryptable("%v", err)
		}
		return Opened{Text: slices.Clone(text), Keys: PublicKeys(me.Worker)}, nil
	}
	keys, err := p.keysOf(me, signed.Request)
	if err != nil {
		return Opened{}, err
	}
	_, text, err := PromptStream(keys.Prompt, signed.Request.Hash()).Open(p.Prompt)
	if err != nil {
		return Opened{}, err
	}
	return Opened{Text: text, Keys: keys}, nil
}

// match decodes a package and holds everything in the clear against the signed request.
func (s Signed) match(encoded []byte) (Package, error) {
	if int64(len(encoded)) > MaxPackageSize(len(s.Candidates), s.InputBytes) {
		return Package{}, fmt.Errorf("package of %d bytes is longer than the request allows", len(encoded))
	}
	if PackageHash(encoded) != s.PackageHash {
		return Package{}, errors.New("package has another hash than was signed")
	}
	p, err := DecodePackage(encoded, len(encoded))
	if err != nil {
		return Package{}, err
	}
	if p.Privacy != s.Privacy {
		return Package{}, fmt.Errorf("package has privacy %d, the request %d", p.Privacy, s.Privacy)
	}
	if p.KeyCommitment() != s.Request.KeyCommitment {
		return Package{}, errors.New("package has other key hashes than were committed to")
	}
	if p.Privacy != PrivacyOpen && !slices.EqualFunc(p.Candidates, s.Candidates, func(e Entry, ref uint64) bool { return e.Ref() == ref }) {
		return Package{}, errors.New("package has other candidates than were signed")
	}
	if n, err := p.InputBytes(); err != nil || n != s.InputBytes {
		return Package{}, fmt.Errorf("package has %d input bytes, the request %d", n, s.InputBytes)
	}
	return p, nil
}

// keysOf opens the recipient's envelope and holds each key against its hash.
func (p Package) keysOf(me Recipient, request RequestContext) (Keys, error) {
	i := slices.IndexFunc(p.Candidates, func(e Entry) bool { return e.Number == me.Number && e.KeyID == me.KeyID })
	if i < 0 || me.Key == nil {
		return Keys{}, undecryptable("worker %d with key %d is no candidate", me.Number, me.KeyID)
	}
	e := p.Candidates[i]
	keys, err := OpenEnvelope(me.Key, request, me.Worker, me.KeyID, e.Envelope)
	if err != nil {
		return Keys{}, err
	}
	if keys.Prompt.Hash() != p.PromptKeyHash || keys.Answer.Hash() != e.AnswerKeyHash || keys.Trace.Hash() != e.TraceKeyHash {
		return Keys{}, undecryptable("envelope has other keys than were committed to")
	}
	return keys, nil
}

func (r PromptRequest) check() error {
	switch {
	case r.Privacy != PrivacySealed && r.Privacy != PrivacyPrivate:
		return fmt.Errorf("privacy %d is not sealed", r.Privacy)
	case r.Secret == Secret{}:
		return errors.New("the secret is all zeros")
	case len(r.Candidates) == 0 || len(r.Candidates) > MaxCandidates:
		return fmt.Errorf("%d candidates, 1 to %d are possible", len(r.Candidates), MaxCandidates)
	}
	return nil
}

func (c Candidate) entry(request RequestContext, keys Keys) (Entry, error) {
	if c.Key == nil {
		return Entry{}, fmt.Errorf("candidate %s has no encryption key", c.Worker)
	}
	envelope, err := SealEnvelope(c.Key, request, c.Worker, c.KeyID, keys)
	if err != nil {
		return Entry{}, err
	}
	return Entry{
		Number:        c.Number,
		KeyID:         c.KeyID,
		AnswerKeyHash: keys.Answer.Hash(),
		TraceKeyHash:  keys.Trace.Hash(),
		Envelope:      envelope,
	}, nil
}

func (p Package) finish() (Sealed, error) {
	encoded, err := p.Encode()
	if err != nil {
		return Sealed{}, err
	}
	inputBytes, err := p.InputBytes()
	if err != nil {
		return Sealed{}, err
	}
	return Sealed{
		Package:       encoded,
		PackageHash:   PackageHash(encoded),
		KeyCommitment: p.KeyCommitment(),
		InputBytes:    inputBytes,
	}, nil
}
