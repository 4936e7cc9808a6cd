package seal_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/chacha20poly1305"
	"golang.org/x/crypto/sha3"
)

// The tests of this file assemble docs/sealing.md by hand, byte by byte, from hash functions only. They use nothing of the
// package but the one result they compare.

// join decodes and joins hex strings; spaces are for the reader.
func join(t testing.TB, parts ...string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.ReplaceAll(strings.Join(parts, ""), " ", ""))
	require.NoError(t, err)
	return b
}

func keccak(parts ...[]byte) []byte {
	h := sha3.NewLegacyKeccak256()
	h.Write(bytes.Join(parts, nil))
	return h.Sum(nil)
}

// hkdf32 is RFC 5869 with one block of output.
func hkdf32(ikm, salt, info []byte) []byte {
	return mac(mac(salt, ikm), append(bytes.Clone(info), 1))
}

func mac(key, message []byte) []byte {
	h := hmac.New(sha256.New, key)
	h.Write(message)
	return h.Sum(nil)
}

const (
	hexA        = "00000000000000000000000000000000000000a1"
	hexB        = "00000000000000000000000000000000000000b2"
	hexRegistry = "5fbdb2315678afecb367f032d93f642f64180aa3"
	hexConsumer = "3c44cdddb6a900fa2b585dd299e03d12fa4293bc"
	hexChain    = "0000000000000000000000000000000000000000000000000000000000007a69" // 31337
	hexNonce    = "0000000000000007"
)

// handKey is KDF(secret, label, worker) for the fixture's secret.
func handKey(t testing.TB, label, worker string) []byte {
	return hkdf32(bytes.Repeat([]byte{0x42}, 32), []byte("stint/v1"), append([]byte(label+"\x00"), join(t, worker)...))
}

func handKeyHash(key []byte) []byte { return keccak(keccak([]byte("stint.key.v1")), key) }

func handCommitment(t testing.TB) []byte {
	return keccak(
		keccak([]byte("stint.keys.v1")),
		handKeyHash(handKey(t, "prompt", "")),
		[]byte{2},
		handKeyHash(handKey(t, "answer", hexA)), handKeyHash(handKey(t, "trace", hexA)),
		handKeyHash(handKey(t, "answer", hexB)), handKeyHash(handKey(t, "trace", hexB)),
	)
}

func handContext(t testing.TB) []byte {
	return keccak(keccak([]byte("stint.context.v1")), join(t, hexChain, hexRegistry, hexConsumer, hexNonce), handCommitment(t))
}

func TestKeysAndCommitmentsMatchTheirBytes(t *testing.T) {
	j := newJob(t, seal.SuiteXWing, canary)
	keys := secret.Keys(workerB)
	require.Equal(t, handKey(t, "prompt", ""), keys.Prompt[:])
	require.Equal(t, handKey(t, "answer", hexB), keys.Answer[:])
	require.Equal(t, handKey(t, "trace", hexB), keys.Trace[:])
	hash := keys.Answer.Hash()
	require.Equal(t, handKeyHash(keys.Answer[:]), hash[:])
	require.Equal(t, handCommitment(t), j.sealed.KeyCommitment[:])
	context := j.signed.Request.Hash()
	require.Equal(t, handContext(t), context[:])
}

func TestAPackageMatchesItsBytes(t *testing.T) {
	j := newJob(t, seal.SuiteX25519, "hello")
	encoded := j.sealed.Package
	at := 0
	next := func(n int) []byte { at += n; return encoded[at-n : at] }
	require.Equal(t, join(t, "01 01 02"), next(3))

	require.Equal(t, join(t, "0000000a 00000001"), next(8))
	require.Equal(t, handKeyHash(handKey(t, "answer", hexA)), next(32))
	require.Equal(t, handKeyHash(handKey(t, "trace", hexA)), next(32))
	require.Equal(t, join(t, "0091 02"), next(3))
	next(32 + 96 + 16)

	require.Equal(t, join(t, "00000014 00000005"), next(8))
	require.Equal(t, handKeyHash(handKey(t, "answer", hexB)), next(32))
	require.Equal(t, handKeyHash(handKey(t, "trace", hexB)), next(32))
	require.Equal(t, join(t, "0091 02"), next(3))
	next(32 + 96 + 16)

	require.Equal(t, handKeyHash(handKey(t, "prompt", "")), next(32))
	require.Equal(t, join(t, "0000004a"), next(4)) // 48 + 10 + 16
	header := next(48)
	require.Equal(t, join(t, "53544e31 01 00 0000 00003ff0 00000000"), header[:16])
	info := bytes.Join([][]byte{keccak([]byte("stint.chunk.v1")), handContext(t), header[:16]}, nil)
	aead, err := chacha20poly1305.New(hkdf32(handKey(t, "prompt", ""), header[16:], info))
	require.NoError(t, err)
	plain, err := aead.Open(nil, join(t, "00000000000000 00000000 01"), next(26), header)
	require.NoError(t, err)
	require.Equal(t, join(t, "00000005 68656c6c6f 00"), plain)
	require.Len(t, encoded, at)
	require.Equal(t, keccak(encoded), j.sealed.PackageHash[:])
}

func TestAnswerAndTraceChunksMatchTheirBytes(t *testing.T) {
	job := strings.Repeat("11", 32)
	for kind, c := range map[string]struct {
		stream seal.Stream
		key    []byte
	}{
		"01": {seal.AnswerStream(secret.AnswerKey(workerA), jobID, workerA), handKey(t, "answer", hexA)},
		"02": {seal.TraceStream(secret.TraceKey(workerA), jobID, workerA), hkdf32(handKey(t, "trace", hexA), []byte("stint/v1"), []byte("stream\x00"))},
	} {
		sealed, err := c.stream.Seal(9, pattern(513))
		require.NoError(t, err)
		require.Len(t, sealed, 48+2*528)
		header := sealed[:48]
		require.Equal(t, join(t, "53544e31 01", kind, "0000 00000200 00000009"), header[:16])
		info := bytes.Join([][]byte{keccak([]byte("stint.chunk.v1")), join(t, job, hexA), header[:16]}, nil)
		aead, err := chacha20poly1305.New(hkdf32(c.key, header[16:], info))
		require.NoError(t, err)

		first, err := aead.Open(nil, join(t, "00000000000000 00000000 00"), sealed[48:48+528], header)
		require.NoError(t, err)
		require.Equal(t, append(join(t, "01fe"), pattern(513)[:510]...), first)
		second, err := aead.Open(nil, join(t, "00000000000000 00000001 01"), sealed[48+528:], header)
		require.NoError(t, err)
		want := append(join(t, "0003"), pattern(513)[510:]...)
		require.Equal(t, append(want, make([]byte, 507)...), second)
	}
}

func TestAResponseRootMatchesItsBytes(t *testing.T) {
	whole := pattern(2*16384 + 100)
	l0 := keccak(join(t, "00 00000000"), whole[:16384])
	l1 := keccak(join(t, "00 00000001"), whole[16384:32768])
	l2 := keccak(join(t, "00 00000002"), whole[32768:])
	left := keccak([]byte{1}, l0, l1)
	root := keccak(join(t, "02 00008064 00004e20"), keccak([]byte{1}, left, l2)) // 32,868 bytes, the answer's 20,000 first

	got, err := seal.ResponseRoot(whole[:20000], whole[20000:])
	require.NoError(t, err)
	require.Equal(t, root, got[:])

	small, err := seal.ResponseRoot([]byte("hi"), nil)
	require.NoError(t, err)
	require.Equal(t, keccak(join(t, "02 00000002 00000002"), keccak(join(t, "00 00000000"), []byte("hi"))), small[:])
}
