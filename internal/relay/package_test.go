package relay_test

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

func TestAPackageComesBackUnderItsHash(t *testing.T) {
	server := start(t, t.TempDir())
	serve(t, server, relay.Handlers{})
	consumer, worker := stranger(t, server), stranger(t, server)
	for _, size := range []int{1, 64 << 10, relay.MaxPackage} {
		pack := bytes.Repeat([]byte{7}, size)
		for range 2 {
			hash, err := consumer.PutPackage(soon(t), pack)
			require.NoError(t, err)
			require.Equal(t, crypto.Keccak256Hash(pack), hash)
		}
		got, err := worker.Package(soon(t), crypto.Keccak256Hash(pack))
		require.NoError(t, err)
		require.Equal(t, pack, got)
	}
	_, err := worker.Package(soon(t), crypto.Keccak256Hash([]byte("never stored")))
	require.ErrorIs(t, err, relay.ErrUnknown)
}
