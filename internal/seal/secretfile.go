package seal

import (
	"crypto/cipher"
	"crypto/rand"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/chacha20poly1305"
)

const (
	secretFileVersion = 1
	secretFileSize    = 1 + chacha20poly1305.NonceSizeX + 32 + chacha20poly1305.Overhead
)

// SealSecret returns a job's secret as a consumer keeps it on disk: u8 1, 24 random nonce bytes, and the secret under
// XChaCha20-Poly1305 with the key KDF(key, "at-rest", "") and the job id as associated data; 73 bytes.
func SealSecret(key [32]byte, jobID common.Hash, secret Secret) []byte {
	b := make([]byte, 1+chacha20poly1305.NonceSizeX, secretFileSize)
	b[0] = secretFileVersion
	nonce := b[1:]
	rand.Read(nonce) //nolint:errcheck // crypto/rand.Read never returns an error: it ends the program instead.
	return secretCipher(key).Seal(b, nonce, secret[:], jobID[:])
}

// OpenSecret opens what [SealSecret] made with the same key for the same job, or returns [ErrUndecryptable].
func OpenSecret(key [32]byte, jobID common.Hash, sealed []byte) (Secret, error) {
	if len(sealed) != secretFileSize || sealed[0] != secretFileVersion {
		return Secret{}, undecryptable("secret of job %s has an unknown format", jobID)
	}
	nonce, ciphertext := sealed[1:1+chacha20poly1305.NonceSizeX], sealed[1+chacha20poly1305.NonceSizeX:]
	plaintext, err := secretCipher(key).Open(nil, nonce, ciphertext, jobID[:])
	if err != nil {
		return Secret{}, undecryptable("secret of job %s does not open with this key", jobID)
	}
	return Secret(plaintext), nil
}

func secretCipher(key [32]byte) cipher.AEAD {
	k := derive(key[:], "at-rest", nil)
	aead, err := chacha20poly1305.NewX(k[:])
	if err != nil {
		panic(fmt.Sprintf("make a cipher of a 32-byte key: %v [BUG]", err))
	}
	return aead
}
