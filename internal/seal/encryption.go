package seal

import (
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Suite names the key encapsulation of an encryption key. All suites use HKDF-SHA256 and ChaCha20-Poly1305 (RFC 9180).
type Suite uint8

const (
	// SuiteXWing is X-Wing, ML-KEM-768 with X25519: the default, safe against a later quantum computer.
	SuiteXWing Suite = 1
	// SuiteX25519 is X25519 alone; it needs [AllowX25519].
	SuiteX25519 Suite = 2
)

// ErrWeakSuite is returned for an X25519 key where the caller did not allow one.
var ErrWeakSuite = errors.New("the encryption key is X25519 only, which is not post-quantum; allow it explicitly or use another")

// Option changes which keys a function accepts.
type Option func(*options)

type options struct{ x25519 bool }

// AllowX25519 accepts keys of [SuiteX25519], which are refused otherwise.
func AllowX25519() Option { return func(o *options) { o.x25519 = true } }

// PublicKey is a worker's encryption key as a consumer sees it. The only ways to get one check it.
type PublicKey struct {
	suite Suite
	key   hpke.PublicKey
}

// PrivateKey is a worker's encryption key. It prints as "hidden".
type PrivateKey struct {
	hidden
	suite Suite
	seed  [32]byte
	key   hpke.PrivateKey
}

// GenerateKey makes a new key of the suite.
func GenerateKey(suite Suite, opts ...Option) (*PrivateKey, error) {
	var seed [32]byte
	rand.Read(seed[:]) //nolint:errcheck // crypto/rand.Read never returns an error: it ends the program instead.
	return NewPrivateKey(suite, seed, opts...)
}

// NewPrivateKey returns the key of a seed, which is the RFC 9180 serialized private key of either suite.
func NewPrivateKey(suite Suite, seed [32]byte, opts ...Option) (*PrivateKey, error) {
	if err := suite.allow(opts); err != nil {
		return nil, err
	}
	return suite.privateKey(seed)
}

// ParsePublicKey reads a key as the chain stores it: u8 suite, then the suite's public key (X-Wing 1,216 bytes, X25519
// 32). It refuses an unknown suite, a wrong length, X25519 unless allowed, and keys nothing can be sealed to, such as
// low-order points, so that sealing to several candidates does not fail half-way.
func ParsePublicKey(encoded []byte, opts ...Option) (*PublicKey, error) {
	if len(encoded) == 0 {
		return nil, errors.New("parse encryption key: no bytes")
	}
	suite := Suite(encoded[0])
	if err := suite.allow(opts); err != nil {
		return nil, fmt.Errorf("parse encryption key: %w", err)
	}
	key, err := suite.kem().NewPublicKey(encoded[1:])
	if err != nil {
		return nil, fmt.Errorf("parse encryption key of %d bytes: %w", len(encoded), err)
	}
	if _, _, err := hpke.NewSender(key, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), nil); err != nil {
		return nil, fmt.Errorf("try encryption key: %w", err)
	}
	return &PublicKey{suite: suite, key: key}, nil
}

// Suite returns the key's suite.
func (k *PublicKey) Suite() Suite { return k.suite }

// Bytes returns the on-chain encoding, u8 suite and the key's bytes.
func (k *PublicKey) Bytes() []byte {
	return append([]byte{byte(k.suite)}, k.key.Bytes()...)
}

// Hash returns keccak256 of the on-chain encoding, which the WorkerRegistry stores.
func (k *PublicKey) Hash() common.Hash { return crypto.Keccak256Hash(k.Bytes()) }

// Suite returns the key's suite.
func (k *PrivateKey) Suite() Suite { return k.suite }

// Seed returns the 32 bytes from which [NewPrivateKey] makes the key again. Keep them in a key file only.
func (k *PrivateKey) Seed() [32]byte { return k.seed }

// Public returns the key that others seal to.
func (k *PrivateKey) Public() *PublicKey {
	return &PublicKey{suite: k.suite, key: k.key.PublicKey()}
}

// String returns the suite's name as people write it.
func (s Suite) String() string {
	switch s {
	case SuiteXWing:
		return "x-wing"
	case SuiteX25519:
		return "x25519"
	default:
		return fmt.Sprintf("suite %d", uint8(s))
	}
}

// envelopeSize returns the exact length of an envelope of a known suite, 0 for an unknown one.
func (s Suite) envelopeSize() int {
	const sealedKeys = 96 + 16
	switch s {
	case SuiteXWing:
		return 1 + 1120 + sealedKeys
	case SuiteX25519:
		return 1 + 32 + sealedKeys
	default:
		return 0
	}
}

// kem returns nil for an unknown suite.
func (s Suite) kem() hpke.KEM {
	switch s {
	case SuiteXWing:
		return hpke.MLKEM768X25519()
	case SuiteX25519:
		return hpke.DHKEM(ecdh.X25519())
	default:
		return nil
	}
}

func (s Suite) allow(opts []Option) error {
	var o options
	for _, set := range opts {
		set(&o)
	}
	if s.kem() == nil {
		return fmt.Errorf("unknown encryption suite %d", uint8(s))
	}
	if s == SuiteX25519 && !o.x25519 {
		return ErrWeakSuite
	}
	return nil
}

func (s Suite) privateKey(seed [32]byte) (*PrivateKey, error) {
	key, err := s.kem().NewPrivateKey(seed[:])
	if err != nil {
		return nil, fmt.Errorf("make %s key from seed: %w", s, err)
	}
	return &PrivateKey{suite: s, seed: seed, key: key}, nil
}
