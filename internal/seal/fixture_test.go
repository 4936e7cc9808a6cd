package seal_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

// canary is a prompt no error, log line or file may ever show.
const canary = "canary-7f3a: what is my account number?"

var (
	workerA = common.HexToAddress("0x00000000000000000000000000000000000000a1")
	workerB = common.HexToAddress("0x00000000000000000000000000000000000000b2")
	jobID   = common.HexToHash("0x1111111111111111111111111111111111111111111111111111111111111111")
	secret  = seal.Secret(bytes.Repeat([]byte{0x42}, 32))
)

func request() seal.RequestContext {
	return seal.RequestContext{
		ChainID:  *uint256.NewInt(31337),
		Registry: common.HexToAddress("0x5fbdb2315678afecb367f032d93f642f64180aa3"),
		Consumer: common.HexToAddress("0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc"),
		Nonce:    7,
	}
}

// seeded returns the key whose seed is 32 times b.
func seeded(t testing.TB, suite seal.Suite, b byte) *seal.PrivateKey {
	t.Helper()
	key, err := seal.NewPrivateKey(suite, [32]byte(bytes.Repeat([]byte{b}, 32)), seal.AllowX25519())
	require.NoError(t, err)
	return key
}

// job is a prompt sealed to workers A and B, and everything each side knows about it.
type job struct {
	keyA, keyB *seal.PrivateKey
	sealed     seal.Sealed
	signed     seal.Signed
}

func newJob(t testing.TB, suite seal.Suite, text string) job {
	t.Helper()
	j := job{keyA: seeded(t, suite, 1), keyB: seeded(t, suite, 2)}
	req := seal.PromptRequest{
		Secret:  secret,
		Request: request(),
		Privacy: seal.PrivacySealed,
		Candidates: []seal.Candidate{
			{Worker: workerA, Number: 10, KeyID: 1, Key: j.keyA.Public()},
			{Worker: workerB, Number: 20, KeyID: 5, Key: j.keyB.Public()},
		},
		Text: []byte(text),
	}
	var err error
	j.sealed, err = seal.SealPrompt(req)
	require.NoError(t, err)
	j.signed = seal.Signed{
		Request:     req.Request,
		Privacy:     seal.PrivacySealed,
		Candidates:  []uint64{10<<32 | 1, 20<<32 | 5},
		PackageHash: j.sealed.PackageHash,
		InputBytes:  j.sealed.InputBytes,
	}
	j.signed.Request.KeyCommitment = j.sealed.KeyCommitment
	return j
}

func (j job) recipientA() seal.Recipient {
	return seal.Recipient{Worker: workerA, Number: 10, KeyID: 1, Key: j.keyA}
}

func (j job) recipientB() seal.Recipient {
	return seal.Recipient{Worker: workerB, Number: 20, KeyID: 5, Key: j.keyB}
}

// requireUndecryptable checks that err is the generic error and shows nothing secret.
func requireUndecryptable(t testing.TB, err error, msg ...any) {
	t.Helper()
	require.ErrorIs(t, err, seal.ErrUndecryptable, msg...)
	require.NotContains(t, err.Error(), "canary", msg...)
	require.Less(t, len(err.Error()), 160, msg...)
}

// flipped returns b with one bit of byte i changed.
func flipped(b []byte, i int) []byte {
	c := bytes.Clone(b)
	c[i] ^= 1 << (i % 8)
	return c
}
