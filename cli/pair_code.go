package main

import (
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// pairCode is the seed of a one-time key, 128 bits. Who has it can pair once with the consumer that registered it.
type pairCode [16]byte

const (
	pairLetters = 28 // 140 bits: the code and a sum of 12
	pairGroup   = 4  // letters between two hyphens
)

// pairAlphabet is Crockford's: no I, L, O and U, so that a code can be read aloud.
var pairAlphabet = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

func newPairCode() (code pairCode) {
	rand.Read(code[:]) // never fails
	return code
}

// String shows 28 letters and digits in groups of four: the code and 12 bits that tell a mistyped one.
func (p pairCode) String() string {
	text := pairAlphabet.EncodeToString(binary.BigEndian.AppendUint16(p[:], p.sum()<<4))[:pairLetters]
	groups := make([]string, 0, pairLetters/pairGroup)
	for at := 0; at < pairLetters; at += pairGroup {
		groups = append(groups, text[at:at+pairGroup])
	}
	return strings.Join(groups, "-")
}

func (p pairCode) sum() uint16 {
	hash := sha256.Sum256(append([]byte("stint/v1 pairing code\x00"), p[:]...))
	return binary.BigEndian.Uint16(hash[:2]) >> 4
}

// parsePairCode reads a code however it was copied: small letters, spaces, and the letters that look like digits. The
// error never repeats the code.
func parsePairCode(text string) (code pairCode, err error) {
	letters := strings.NewReplacer("-", "", " ", "", "\n", "", "\r", "", "\t", "", "O", "0", "I", "1", "L", "1").Replace(strings.ToUpper(text))
	if len(letters) != pairLetters {
		return code, usage("a pairing code has %d letters and digits, this one %d; copy it again", pairLetters, len(letters))
	}
	raw, err := pairAlphabet.DecodeString(letters + "0") // 18 whole bytes
	if err != nil {
		return code, usage("this is no pairing code; copy it again")
	}
	copy(code[:], raw)
	if binary.BigEndian.Uint16(raw[len(code):])>>4 != code.sum() {
		return code, usage("a letter of the pairing code is wrong; copy it again")
	}
	return code, nil
}

// key derives the one-time key.
func (p pairCode) key() (*ecdsa.PrivateKey, error) {
	seed, err := hkdf.Key(sha256.New, p[:], []byte("stint/v1"), "pairing\x00", 32)
	if err != nil {
		return nil, fmt.Errorf("derive the one-time key: %w", err)
	}
	key, err := crypto.ToECDSA(seed) // one seed in 2^127 is no key
	if err != nil {
		return nil, fmt.Errorf("derive the one-time key: %w", err)
	}
	return key, nil
}

// signRegistration lets one consumer register the code until a time, in seconds.
func (s *session) signRegistration(key *ecdsa.PrivateKey, consumer common.Address, expiry uint64) ([]byte, error) {
	return signTyped(key, s.pairingDomain(), structHash("Register(address consumer,uint40 expiry)", consumer[:], word(expiry)))
}

// signClaim lets one worker claim the code of a consumer.
func (s *session) signClaim(key *ecdsa.PrivateKey, consumer, worker common.Address) ([]byte, error) {
	return signTyped(key, s.pairingDomain(), structHash("Pair(address consumer,address worker)", consumer[:], worker[:]))
}

func (s *session) pairingDomain() common.Hash {
	return domainSeparator("Stint", "1", s.chain.ChainID, s.contracts().Pairing)
}
