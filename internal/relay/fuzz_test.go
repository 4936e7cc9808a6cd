package relay_test

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/relay"
)

// fuzz feeds a decoder: whatever it takes can be hashed and encoded, and is taken again with the same hash.
func fuzz[M signed](f *testing.F, seed signed, decode func([]byte) (M, error), also func(M)) {
	key, err := crypto.GenerateKey()
	require.NoError(f, err)
	require.NoError(f, seed.Sign(network, key))
	raw, err := json.Marshal(seed)
	require.NoError(f, err)
	f.Add(raw)
	f.Add([]byte(`{"schema":"` + "stint.heartbeat.v1" + `"}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := decode(raw)
		if err != nil {
			return
		}
		signer, signerErr := m.Signer(network)
		again, err := json.Marshal(m)
		require.NoError(t, err)
		same, err := decode(again)
		require.NoError(t, err)
		signerAgain, errAgain := same.Signer(network)
		require.Equal(t, signer, signerAgain)
		require.Equal(t, signerErr == nil, errAgain == nil)
		if also != nil {
			also(m)
		}
	})
}

func FuzzHeartbeat(f *testing.F) { fuzz(f, heartbeat(), relay.DecodeHeartbeat, nil) }

func FuzzHeartbeatReceipt(f *testing.F) {
	fuzz(f, &relay.HeartbeatReceipt{ReceivedAt: 5}, relay.DecodeHeartbeatReceipt, nil)
}

func FuzzCandidateReply(f *testing.F) {
	fuzz(f, reply(), relay.DecodeCandidateReply, func(r *relay.CandidateReply) { _ = r.Replay(network) })
}

func FuzzLivenessList(f *testing.F) {
	fuzz(f, list(1, [32]byte{}), relay.DecodeLivenessList, nil)
}

func FuzzCandidateRequest(f *testing.F) {
	raw, err := json.Marshal(reply().Request)
	require.NoError(f, err)
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := relay.DecodeCandidateRequest(raw)
		if err != nil {
			return
		}
		again, err := json.Marshal(r)
		require.NoError(t, err)
		same, err := relay.DecodeCandidateRequest(again)
		require.NoError(t, err)
		require.Equal(t, r, same)
	})
}
