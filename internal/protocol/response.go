package protocol

import (
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/seal"
)

// spareChunks are those a response may have beside one for each token.
const spareChunks = 16

// MaxResponse returns the bytes of the longest response to a request that JobRegistry.complete accepts: a demand pays by
// the byte, so a worker must not choose the length.
func MaxResponse(p bindings.Parameters, r bindings.JobRequest) uint32 {
	limit := seal.HeaderSize + seal.ChunkSize*(uint64(r.MaxOutputTokens)+spareChunks)
	return uint32(min(limit, uint64(p.MaxResponseBytes)))
}
