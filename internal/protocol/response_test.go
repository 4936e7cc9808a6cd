package protocol_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

func TestTheLongestResponseGoesByTokensAndNetwork(t *testing.T) {
	p := bindings.Parameters{MaxResponseBytes: 1 << 20}
	for tokens, want := range map[uint32]uint32{1: 48 + 528*17, 100: 61_296, 1_969: 1_048_128, 1_970: 1 << 20, math.MaxUint32: 1 << 20} {
		require.Equal(t, want, protocol.MaxResponse(p, bindings.JobRequest{MaxOutputTokens: tokens}), "%d tokens", tokens)
	}
}
