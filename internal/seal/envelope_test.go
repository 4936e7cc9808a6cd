package seal_test

import (
	"testing"

	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

var envelopeSizes = map[seal.Suite]int{seal.SuiteXWing: 1233, seal.SuiteX25519: 145}

func sealedTo(t testing.TB, key *seal.PrivateKey) []byte {
	t.Helper()
	envelope, err := seal.SealEnvelope(key.Public(), request(), workerA, 3, secret.Keys(workerA))
	require.NoError(t, err)
	return envelope
}

func TestEnvelopesOpenAndHaveTheirExactLength(t *testing.T) {
	for suite, size := range envelopeSizes {
		key := seeded(t, suite, 1)
		envelope := sealedTo(t, key)
		require.Len(t, envelope, size)
		keys, err := seal.OpenEnvelope(key, request(), workerA, 3, envelope)
		require.NoError(t, err)
		require.Equal(t, secret.Keys(workerA), keys)
	}
}

func TestEnvelopesAreBoundToRequestWorkerAndKey(t *testing.T) {
	for suite := range envelopeSizes {
		key := seeded(t, suite, 1)
		envelope := sealedTo(t, key)
		open := func(key *seal.PrivateKey, req seal.RequestContext, workerIsB bool, keyID uint32) error {
			worker := workerA
			if workerIsB {
				worker = workerB
			}
			_, err := seal.OpenEnvelope(key, req, worker, keyID, envelope)
			return err
		}
		require.NoError(t, open(key, request(), false, 3))
		requireUndecryptable(t, open(key, request(), true, 3), "another worker")
		requireUndecryptable(t, open(key, request(), false, 4), "another key id")
		requireUndecryptable(t, open(seeded(t, suite, 2), request(), false, 3), "another key")
		req := request()
		req.ChainID.AddUint64(&req.ChainID, 1)
		requireUndecryptable(t, open(key, req, false, 3), "another chain")
		req = request()
		req.Registry[0]++
		requireUndecryptable(t, open(key, req, false, 3), "another registry")
		req = request()
		req.Consumer[0]++
		requireUndecryptable(t, open(key, req, false, 3), "another consumer")
		req = request()
		req.Nonce++
		requireUndecryptable(t, open(key, req, false, 3), "another nonce")
	}
}

func TestAnyChangedByteOfAnEnvelopeIsUndecryptable(t *testing.T) {
	for suite := range envelopeSizes {
		key := seeded(t, suite, 1)
		envelope := sealedTo(t, key)
		for i := range envelope {
			_, err := seal.OpenEnvelope(key, request(), workerA, 3, flipped(envelope, i))
			requireUndecryptable(t, err, "%s, byte %d", suite, i)
		}
	}
}

func TestEnvelopesOfWrongLengthAreUndecryptable(t *testing.T) {
	for suite := range envelopeSizes {
		key := seeded(t, suite, 1)
		envelope := sealedTo(t, key)
		for n := range envelope {
			_, err := seal.OpenEnvelope(key, request(), workerA, 3, envelope[:n])
			requireUndecryptable(t, err, "%s, %d bytes", suite, n)
		}
		_, err := seal.OpenEnvelope(key, request(), workerA, 3, append(envelope, 0))
		requireUndecryptable(t, err, "%s, a byte more", suite)
	}
}

func TestAnEnvelopeOfAnotherSuiteIsUndecryptable(t *testing.T) {
	_, err := seal.OpenEnvelope(seeded(t, seal.SuiteXWing, 1), request(), workerA, 3, sealedTo(t, seeded(t, seal.SuiteX25519, 1)))
	requireUndecryptable(t, err)
}
