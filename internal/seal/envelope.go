package seal

import (
	"crypto/hpke"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// ErrUndecryptable is the one error for sealed bytes that cannot be opened, whatever the cause. The detail it is wrapped
// with is for the owner's log and holds no plaintext and no key; tell the other side nothing but the code.
var ErrUndecryptable = errors.New("undecryptable")

// SealEnvelope seals keys to one candidate's encryption key with HPKE base mode (RFC 9180), bound to the request's chain,
// registry, consumer and nonce, the worker and its key id. The request's KeyCommitment takes no part. The result is 1,233
// bytes for X-Wing, 145 for X25519.
func SealEnvelope(to *PublicKey, req RequestContext, worker common.Address, keyID uint32, keys Keys) ([]byte, error) {
	plaintext := make([]byte, 0, 96)
	plaintext = append(plaintext, keys.Prompt[:]...)
	plaintext = append(plaintext, keys.Answer[:]...)
	plaintext = append(plaintext, keys.Trace[:]...)
	info := envelopeInfo(to.suite, req, worker, keyID)
	sealed, err := hpke.Seal(to.key, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), info, plaintext)
	if err != nil {
		return nil, fmt.Errorf("seal envelope for worker %s: %w", worker, err)
	}
	return append([]byte{byte(to.suite)}, sealed...), nil
}

// OpenEnvelope opens an envelope made for the worker's key. Its suite must be the key's. Every failure is
// [ErrUndecryptable]. Check the keys against the package's hashes before using them; [OpenPackage] does.
func OpenEnvelope(key *PrivateKey, req RequestContext, worker common.Address, keyID uint32, envelope []byte) (Keys, error) {
	if err := checkEnvelope(envelope); err != nil {
		return Keys{}, fmt.Errorf("%w: %w", ErrUndecryptable, err)
	}
	if Suite(envelope[0]) != key.suite {
		return Keys{}, fmt.Errorf("%w: envelope is %s, key is %s", ErrUndecryptable, Suite(envelope[0]), key.suite)
	}
	info := envelopeInfo(key.suite, req, worker, keyID)
	plaintext, err := hpke.Open(key.key, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), info, envelope[1:])
	if err != nil || len(plaintext) != 96 {
		return Keys{}, fmt.Errorf("%w: envelope does not open with this key", ErrUndecryptable)
	}
	return Keys{Prompt: Key(plaintext[:32]), Answer: Key(plaintext[32:64]), Trace: Key(plaintext[64:])}, nil
}

// checkEnvelope refuses an unknown suite and any length but the suite's.
func checkEnvelope(envelope []byte) error {
	if len(envelope) == 0 {
		return errors.New("envelope is empty")
	}
	suite := Suite(envelope[0])
	switch want := suite.envelopeSize(); {
	case want == 0:
		return fmt.Errorf("envelope has unknown suite %d", uint8(suite))
	case len(envelope) != want:
		return fmt.Errorf("envelope is %d bytes, %s needs %d", len(envelope), suite, want)
	}
	return nil
}

func envelopeInfo(suite Suite, req RequestContext, worker common.Address, keyID uint32) []byte {
	info := req.appendScope(make([]byte, 0, 137), domain("envelope"), []byte{byte(suite)})
	info = append(info, worker[:]...)
	return binary.BigEndian.AppendUint32(info, keyID)
}
