package chain_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
)

// readerStage is a fresh deployment and a connection to it.
func readerStage(t *testing.T) (*chain.Client, *chain.Reader) {
	t.Helper()
	running := headStage(t)
	deployment, err := protocol.LoadDeployment(running.DeploymentPath)
	require.NoError(t, err)
	client, err := chain.Dial(t.Context(), running.URL, anvil.ChainID)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client, chain.NewReader(client, deployment)
}

func TestABatchReadsWhatSingleCallsRead(t *testing.T) {
	client, reader := readerStage(t)
	head, err := client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	reader = reader.At(head.Number.Uint64())

	b := reader.Batch()
	header, parameters, stranger := b.Header(), b.Parameters(), b.IsDispatcher(anvil.Address(anvil.Consumer))
	require.NoError(t, b.Do(t.Context()))
	require.Equal(t, head.Hash(), header.Hash())
	require.False(t, *stranger)
	alone, err := reader.Parameters(t.Context())
	require.NoError(t, err)
	require.Equal(t, alone, *parameters)
}

func TestABatchSaysWhichReadFailed(t *testing.T) {
	_, reader := readerStage(t)

	b := reader.Batch()
	b.Parameters()
	b.Terms(4711)
	err := b.Do(t.Context())
	require.ErrorIs(t, err, chain.ErrUnknown)
	require.ErrorContains(t, err, "terms 4711")
	_, alone := reader.Terms(t.Context(), 4711)
	require.Equal(t, alone, err)

	_, err = reader.EncryptionKeys(t.Context(), 4711)
	require.ErrorIs(t, err, chain.ErrUnknown)

	b = reader.At(1 << 40).Batch()
	b.Header()
	require.ErrorIs(t, b.Do(t.Context()), chain.ErrUnknown)
	require.NoError(t, reader.Batch().Do(t.Context()), "an empty one asks nothing")
}
