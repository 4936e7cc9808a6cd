package seal_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

func TestPublicKeysHaveTheirExactLengthAndParseBack(t *testing.T) {
	for suite, size := range map[seal.Suite]int{seal.SuiteXWing: 1217, seal.SuiteX25519: 33} {
		key, err := seal.GenerateKey(suite, seal.AllowX25519())
		require.NoError(t, err)
		encoded := key.Public().Bytes()
		require.Len(t, encoded, size)
		require.Equal(t, byte(suite), encoded[0])

		parsed, err := seal.ParsePublicKey(encoded, seal.AllowX25519())
		require.NoError(t, err)
		require.Equal(t, encoded, parsed.Bytes())
		require.Equal(t, suite, parsed.Suite())
		require.Equal(t, crypto.Keccak256Hash(encoded), parsed.Hash())

		again, err := seal.NewPrivateKey(suite, key.Seed(), seal.AllowX25519())
		require.NoError(t, err)
		require.Equal(t, encoded, again.Public().Bytes(), "a seed is the whole key")
	}
}

func TestX25519IsRefusedUnlessAllowed(t *testing.T) {
	_, err := seal.GenerateKey(seal.SuiteX25519)
	require.ErrorIs(t, err, seal.ErrWeakSuite)
	_, err = seal.NewPrivateKey(seal.SuiteX25519, [32]byte{1})
	require.ErrorIs(t, err, seal.ErrWeakSuite)
	_, err = seal.ParsePublicKey(seeded(t, seal.SuiteX25519, 1).Public().Bytes())
	require.ErrorIs(t, err, seal.ErrWeakSuite)
}

func TestUnknownSuitesAreRefused(t *testing.T) {
	for _, suite := range []seal.Suite{0, 3, 255} {
		_, err := seal.GenerateKey(suite, seal.AllowX25519())
		require.ErrorContains(t, err, "unknown encryption suite")
		encoded := seeded(t, seal.SuiteXWing, 1).Public().Bytes()
		encoded[0] = byte(suite)
		_, err = seal.ParsePublicKey(encoded, seal.AllowX25519())
		require.ErrorContains(t, err, "unknown encryption suite")
	}
}

func TestPublicKeysOfWrongLengthAreRefused(t *testing.T) {
	for _, suite := range []seal.Suite{seal.SuiteXWing, seal.SuiteX25519} {
		encoded := seeded(t, suite, 1).Public().Bytes()
		for n := range encoded {
			_, err := seal.ParsePublicKey(encoded[:n], seal.AllowX25519())
			require.Error(t, err, "%s cut to %d bytes", suite, n)
		}
		_, err := seal.ParsePublicKey(append(encoded, 0), seal.AllowX25519())
		require.Error(t, err, "%s with a byte more", suite)
	}
}

func TestKeysNothingCanBeSealedToAreRefused(t *testing.T) {
	lowOrder := make([]byte, 33)
	lowOrder[0] = byte(seal.SuiteX25519)
	_, err := seal.ParsePublicKey(lowOrder, seal.AllowX25519())
	require.Error(t, err, "the point of order one")
	lowOrder[1] = 1
	_, err = seal.ParsePublicKey(lowOrder, seal.AllowX25519())
	require.Error(t, err, "a point of low order")

	hybrid := seeded(t, seal.SuiteXWing, 1).Public().Bytes()
	copy(hybrid[len(hybrid)-32:], make([]byte, 32))
	_, err = seal.ParsePublicKey(hybrid)
	require.Error(t, err, "a hybrid key with a low-order part")

	hybrid = seeded(t, seal.SuiteXWing, 1).Public().Bytes()
	hybrid[1], hybrid[2] = 0xff, 0xff
	_, err = seal.ParsePublicKey(hybrid)
	require.Error(t, err, "an ML-KEM coefficient that is not reduced")
}
