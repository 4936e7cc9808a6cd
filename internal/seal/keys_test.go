package seal_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

func TestNewSecretsDiffer(t *testing.T) {
	require.NotEqual(t, seal.NewSecret(), seal.NewSecret())
}

func TestEachWorkerHasItsOwnKeysAndAllShareThePromptKey(t *testing.T) {
	a, b := secret.Keys(workerA), secret.Keys(workerB)
	require.Equal(t, a.Prompt, b.Prompt)
	seen := map[seal.Key]bool{}
	for _, k := range []seal.Key{a.Prompt, a.Answer, a.Trace, b.Answer, b.Trace} {
		require.False(t, seen[k])
		seen[k] = true
	}
}

func TestKeyCommitmentDependsOnSecretAndOrderOfWorkers(t *testing.T) {
	base := seal.KeyCommitment(secret, []common.Address{workerA, workerB})
	require.NotEqual(t, base, seal.KeyCommitment(secret, []common.Address{workerB, workerA}))
	require.NotEqual(t, base, seal.KeyCommitment(secret, []common.Address{workerA}))
	require.NotEqual(t, base, seal.KeyCommitment(seal.NewSecret(), []common.Address{workerA, workerB}))
	require.Zero(t, seal.KeyCommitment(secret, nil), "an open job commits to nothing")
}

func TestRequestContextDependsOnEachField(t *testing.T) {
	seen := map[common.Hash]bool{request().Hash(): true}
	for _, change := range []func(*seal.RequestContext){
		func(r *seal.RequestContext) { r.ChainID = *uint256.NewInt(1) },
		func(r *seal.RequestContext) { r.Registry[19]++ },
		func(r *seal.RequestContext) { r.Consumer[19]++ },
		func(r *seal.RequestContext) { r.Nonce++ },
		func(r *seal.RequestContext) { r.KeyCommitment[31]++ },
	} {
		r := request()
		change(&r)
		require.False(t, seen[r.Hash()])
		seen[r.Hash()] = true
	}
}

func TestNothingSecretIsPrintedOrEncoded(t *testing.T) {
	key := seeded(t, seal.SuiteXWing, 0x42)
	stream := seal.AnswerStream(secret.PromptKey(), jobID, workerA)
	writer, err := seal.NewWriter(io.Discard, stream, 1)
	require.NoError(t, err)
	_, err = writer.Write([]byte("BBBBBBBB"))
	require.NoError(t, err)
	for _, v := range []any{
		secret, &secret, secret.PromptKey(), key, *key, stream, writer, seal.NewReader(nil, stream),
		seal.Opened{Text: []byte("BBBBBBBB")}, seal.PromptRequest{Secret: secret}, seal.WorkerKeys{Encryption: key},
	} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%x", "%s", "%d", "%q"} {
			text := fmt.Sprintf(verb, v)
			require.Equal(t, "hidden", text, "%T with %s", v, verb)
		}
		_, err := json.Marshal(v)
		require.Error(t, err, "%T", v)

		var log bytes.Buffer
		slog.New(slog.NewJSONHandler(&log, nil)).Info("It happened", "value", v)
		slog.New(slog.NewTextHandler(&log, nil)).Info("It happened", "value", v)
		require.NotContains(t, log.String(), "66,66")
		require.NotContains(t, log.String(), "4242")
	}
}
