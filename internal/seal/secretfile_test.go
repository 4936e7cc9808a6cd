package seal_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

func TestSealedSecretsOpenForTheirKeyAndJobOnly(t *testing.T) {
	key := [32]byte{7}
	sealed := seal.SealSecret(key, jobID, secret)
	require.Len(t, sealed, 73)
	require.False(t, bytes.Contains(sealed, secret[:8]))
	require.NotEqual(t, sealed, seal.SealSecret(key, jobID, secret), "each file has its own nonce")

	opened, err := seal.OpenSecret(key, jobID, sealed)
	require.NoError(t, err)
	require.Equal(t, secret, opened)

	_, err = seal.OpenSecret([32]byte{8}, jobID, sealed)
	requireUndecryptable(t, err, "another key")
	_, err = seal.OpenSecret(key, common.Hash{9}, sealed)
	requireUndecryptable(t, err, "another job")
	for i := range sealed {
		_, err = seal.OpenSecret(key, jobID, flipped(sealed, i))
		requireUndecryptable(t, err, "byte %d", i)
		_, err = seal.OpenSecret(key, jobID, sealed[:i])
		requireUndecryptable(t, err, "%d bytes", i)
	}
	_, err = seal.OpenSecret(key, jobID, append(sealed, 0))
	requireUndecryptable(t, err, "a byte more")
}
