package seal

import (
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// MaxCandidates is the most candidates one job can name: their count is one byte.
const MaxCandidates = 255

// Secret is the consumer's random root of all keys of one job. It prints as "hidden".
type Secret [32]byte

// Key is one derived symmetric key. It prints as "hidden".
type Key [32]byte

// Keys are the three keys a candidate receives: the prompt's, shared by all candidates, and its own two.
type Keys struct {
	Prompt, Answer, Trace Key
}

// RequestContext is what ties a job's sealed bytes to one signed request.
type RequestContext struct {
	ChainID       uint256.Int
	Registry      common.Address // the JobRegistry contract
	Consumer      common.Address
	Nonce         uint64
	KeyCommitment common.Hash // zero for open jobs
}

// NewSecret draws a secret from the system's random source. Use one per job, never twice.
func NewSecret() Secret {
	var s Secret
	rand.Read(s[:]) //nolint:errcheck // crypto/rand.Read never returns an error: it ends the program instead.
	return s
}

// PublicKeys returns the keys of an open job, which anybody can compute: those of the all-zero secret. They give the
// answers of open jobs the same form as sealed ones and no secrecy at all.
func PublicKeys(worker common.Address) Keys {
	return Secret{}.Keys(worker)
}

// PromptKey returns the key every candidate receives.
func (s Secret) PromptKey() Key { return derive(s[:], "prompt", nil) }

// AnswerKey returns the key under which worker, and nobody else, seals its answer.
func (s Secret) AnswerKey(worker common.Address) Key { return derive(s[:], "answer", worker[:]) }

// TraceKey returns the key under which worker seals its trace and salts the trace's leaves.
func (s Secret) TraceKey(worker common.Address) Key { return derive(s[:], "trace", worker[:]) }

// Keys returns the three keys worker receives in its envelope.
func (s Secret) Keys(worker common.Address) Keys {
	return Keys{Prompt: s.PromptKey(), Answer: s.AnswerKey(worker), Trace: s.TraceKey(worker)}
}

// Hash returns H(key), the commitment to k that a package carries in the clear.
func (k Key) Hash() common.Hash { return crypto.Keccak256Hash(domain("key"), k[:]) }

// Format hides the secret from every fmt verb.
func (Secret) Format(f fmt.State, verb rune) { hidden{}.Format(f, verb) }

// MarshalText refuses, which keeps the secret out of JSON and structured logs.
func (Secret) MarshalText() ([]byte, error) { return hidden{}.MarshalText() }

// Format hides the key from every fmt verb.
func (Key) Format(f fmt.State, verb rune) { hidden{}.Format(f, verb) }

// MarshalText refuses, which keeps the key out of JSON and structured logs.
func (Key) MarshalText() ([]byte, error) { return hidden{}.MarshalText() }

// KeyCommitment returns the commitment over all keys of a job, for workers in the signed order of candidates. Without
// workers it is zero, the commitment of an open job. It panics above [MaxCandidates]; [SealPrompt] refuses such lists.
func KeyCommitment(secret Secret, workers []common.Address) common.Hash {
	if len(workers) == 0 {
		return common.Hash{}
	}
	hashes := make([]common.Hash, 0, 2*len(workers))
	for _, w := range workers {
		hashes = append(hashes, secret.AnswerKey(w).Hash(), secret.TraceKey(w).Hash())
	}
	return commit(secret.PromptKey().Hash(), hashes)
}

// commit hashes a prompt key's hash and the candidates' pairs of hashes.
func commit(promptKeyHash common.Hash, pairs []common.Hash) common.Hash {
	n := len(pairs) / 2
	if n > MaxCandidates {
		panic(fmt.Sprintf("commit to the keys of %d candidates [BUG]", n))
	}
	b := make([]byte, 0, 65+32*len(pairs))
	b = append(b, domain("keys")...)
	b = append(b, promptKeyHash[:]...)
	b = append(b, byte(n))
	for _, h := range pairs {
		b = append(b, h[:]...)
	}
	return crypto.Keccak256Hash(b)
}

// Hash returns the requestContext that prompt chunks are bound to.
func (r RequestContext) Hash() common.Hash {
	b := r.appendScope(make([]byte, 0, 144), domain("context"))
	return crypto.Keccak256Hash(append(b, r.KeyCommitment[:]...))
}

// appendScope appends prefix, chain id, registry, consumer and nonce: the start of a request context and the middle of an
// envelope's info.
func (r RequestContext) appendScope(b []byte, prefix ...[]byte) []byte {
	for _, p := range prefix {
		b = append(b, p...)
	}
	chain := r.ChainID.Bytes32()
	b = append(b, chain[:]...)
	b = append(b, r.Registry[:]...)
	b = append(b, r.Consumer[:]...)
	return binary.BigEndian.AppendUint64(b, r.Nonce)
}

// domain returns D(name).
func domain(name string) []byte { return crypto.Keccak256([]byte("stint." + name + ".v1")) }

// derive is the page's KDF: HKDF-SHA256 (RFC 5869) with the salt "stint/v1" and the info label, 0x00, context.
func derive(key []byte, label string, context []byte) Key {
	return expand(key, []byte("stint/v1"), label+"\x00"+string(context))
}

func expand(key, salt []byte, info string) Key {
	out, err := hkdf.Key(sha256.New, key, salt, info, 32)
	if err != nil {
		panic(fmt.Sprintf("derive a 32-byte key: %v [BUG]", err))
	}
	return Key(out)
}
