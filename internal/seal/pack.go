package seal

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Privacy is who may read a job's prompt; the numbers are the signed request's.
type Privacy uint8

const (
	// PrivacyOpen lets everybody read the prompt and any eligible worker serve it.
	PrivacyOpen Privacy = 0
	// PrivacySealed lets the named candidates read it.
	PrivacySealed Privacy = 1
	// PrivacyPrivate is PrivacySealed with trust-paired candidates only, which the contract enforces.
	PrivacyPrivate Privacy = 2
)

const (
	packageVersion  = 1
	packageHead     = 3                   // version, privacy, number of candidates
	entryHead       = 4 + 4 + 32 + 32 + 2 // all of an entry but its envelope
	packageTail     = 32 + 4              // prompt key hash, length of the prompt
	minEnvelopeSize = 1 + 32 + 96 + 16
)

// Package is what the signed packageHash covers: the prompt, and for each candidate the envelope with its keys.
type Package struct {
	Privacy       Privacy
	Candidates    []Entry     // in the signed order; none in an open job
	PromptKeyHash common.Hash // zero in an open job
	// Prompt is the prompt stream; in an open job the padded plaintext itself.
	Prompt []byte
}

// Entry is one candidate's part of a package.
type Entry struct {
	Number        uint32 // worker number
	KeyID         uint32
	AnswerKeyHash common.Hash
	TraceKeyHash  common.Hash
	Envelope      []byte
}

// Ref returns the candidate as the signed request writes it: worker number << 32 | key id.
func (e Entry) Ref() uint64 { return uint64(e.Number)<<32 | uint64(e.KeyID) }

// PackageHash returns the hash a consumer signs for a package.
func PackageHash(encoded []byte) common.Hash { return crypto.Keccak256Hash(encoded) }

// Encode returns the package's bytes. It refuses what [DecodePackage] would refuse.
func (p Package) Encode() ([]byte, error) {
	if err := p.check(); err != nil {
		return nil, fmt.Errorf("encode package: %w", err)
	}
	size := packageHead + packageTail + len(p.Prompt)
	for _, e := range p.Candidates {
		size += entryHead + len(e.Envelope)
	}
	b := append(make([]byte, 0, size), packageVersion, byte(p.Privacy), byte(len(p.Candidates)))
	for _, e := range p.Candidates {
		b = binary.BigEndian.AppendUint64(b, e.Ref())
		b = append(b, e.AnswerKeyHash[:]...)
		b = append(b, e.TraceKeyHash[:]...)
		b = binary.BigEndian.AppendUint16(b, uint16(len(e.Envelope)))
		b = append(b, e.Envelope...)
	}
	b = append(b, p.PromptKeyHash[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(len(p.Prompt)))
	return append(b, p.Prompt...), nil
}

// DecodePackage reads a package of at most maxSize bytes. There is one encoding of a package: it refuses unknown versions,
// privacies and suites, repeated candidates, candidates in an open job or none in a sealed one, impossible lengths and
// anything after the end. Envelopes and prompt are slices of encoded, not copies. Compare [PackageHash] with the signed
// hash first.
func DecodePackage(encoded []byte, maxSize int) (Package, error) {
	if len(encoded) > maxSize {
		return Package{}, fmt.Errorf("decode package: %d bytes, at most %d are accepted", len(encoded), maxSize)
	}
	p, err := readPackage(encoded)
	if err == nil {
		err = p.check()
	}
	if err != nil {
		return Package{}, fmt.Errorf("decode package: %w", err)
	}
	return p, nil
}

// readPackage cuts the bytes up; check judges the parts.
func readPackage(b []byte) (Package, error) {
	r := cutter{rest: b}
	head := r.take(packageHead)
	if r.short {
		return Package{}, errors.New("it is cut short")
	}
	if head[0] != packageVersion {
		return Package{}, fmt.Errorf("unknown version %d", head[0])
	}
	p := Package{Privacy: Privacy(head[1])}
	n := int(head[2])
	if len(r.rest) < n*(entryHead+minEnvelopeSize)+packageTail {
		return Package{}, fmt.Errorf("%d bytes cannot hold %d candidates", len(b), n)
	}
	if n > 0 {
		p.Candidates = make([]Entry, n)
	}
	for i := range p.Candidates {
		e := &p.Candidates[i]
		e.Number, e.KeyID = r.uint32(), r.uint32()
		e.AnswerKeyHash, e.TraceKeyHash = r.hash(), r.hash()
		e.Envelope = r.take(int(r.uint16()))
	}
	p.PromptKeyHash = r.hash()
	size := r.uint32()
	if r.short || uint64(size) != uint64(len(r.rest)) {
		return Package{}, errors.New("its lengths do not add up")
	}
	p.Prompt = r.rest
	return p, nil
}

// InputBytes returns the length of the padded plaintext prompt, which the request's inputBytes must equal. It needs no
// key.
func (p Package) InputBytes() (uint32, error) {
	if p.Privacy == PrivacyOpen {
		_, err := unpadPrompt(p.Prompt)
		return uint32(len(p.Prompt)), err
	}
	return promptStreamInput(p.Prompt)
}

// KeyCommitment returns the commitment over the hashes the package carries: zero for an open job.
func (p Package) KeyCommitment() common.Hash {
	if len(p.Candidates) == 0 {
		return common.Hash{}
	}
	pairs := make([]common.Hash, 0, 2*len(p.Candidates))
	for _, e := range p.Candidates {
		pairs = append(pairs, e.AnswerKeyHash, e.TraceKeyHash)
	}
	return commit(p.PromptKeyHash, pairs)
}

func (p Package) check() error {
	if uint64(len(p.Prompt)) > math.MaxUint32 {
		return errors.New("prompt is too long")
	}
	switch n := len(p.Candidates); p.Privacy {
	case PrivacyOpen:
		if n != 0 || p.PromptKeyHash != (common.Hash{}) {
			return errors.New("an open package names no candidate and no key")
		}
	case PrivacySealed, PrivacyPrivate:
		if n == 0 || n > MaxCandidates {
			return fmt.Errorf("a sealed package names 1 to %d candidates, not %d", MaxCandidates, n)
		}
	default:
		return fmt.Errorf("unknown privacy %d", uint8(p.Privacy))
	}
	if err := p.checkCandidates(); err != nil {
		return err
	}
	_, err := p.InputBytes()
	return err
}

// checkCandidates compares numbers and hashes: an address given under two numbers has the same answer key twice.
func (p Package) checkCandidates() error {
	numbers := make(map[uint32]bool, len(p.Candidates))
	keys := make(map[common.Hash]bool, len(p.Candidates))
	for i, e := range p.Candidates {
		if numbers[e.Number] || keys[e.AnswerKeyHash] {
			return fmt.Errorf("candidate %d, worker %d, is there twice", i, e.Number)
		}
		numbers[e.Number], keys[e.AnswerKeyHash] = true, true
		if err := checkEnvelope(e.Envelope); err != nil {
			return fmt.Errorf("candidate %d: %w", i, err)
		}
	}
	return nil
}

// cutter takes fields from the front of a slice and remembers when there was too little.
type cutter struct {
	rest  []byte
	short bool
}

func (c *cutter) take(n int) []byte {
	if c.short || n > len(c.rest) {
		c.short = true
		return make([]byte, min(n, 32))
	}
	field := c.rest[:n:n]
	c.rest = c.rest[n:]
	return field
}

func (c *cutter) uint16() uint16    { return binary.BigEndian.Uint16(c.take(2)) }
func (c *cutter) uint32() uint32    { return binary.BigEndian.Uint32(c.take(4)) }
func (c *cutter) hash() common.Hash { return common.Hash(c.take(32)) }
