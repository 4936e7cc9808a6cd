package protocol

import "github.com/stint-protocol/stint/bindings"

// Clock is a moment as the contracts tell time.
type Clock struct {
	Time  uint64 // unix seconds
	Block uint64
}

// HasPassed is the rule by which the contracts judge every window: it has passed when its time has and at least half the
// blocks it should have seen were made, so a halted chain makes nobody late. The window is in seconds and below 2^40; the
// block time is the network's, in milliseconds.
func HasPassed(since, head Clock, window uint64, blockTime uint32) bool {
	perBlock := max(2*uint64(blockTime), 1) // the contracts have no block time of 0
	blocks := (window*1000 + perBlock - 1) / perBlock
	return head.Time >= since.Time+window && head.Block >= since.Block+blocks
}

// CompletionWindow returns the seconds that terms give for a request, rounded up. Terms that would overflow it cannot be
// added.
func CompletionWindow(t bindings.Terms, r bindings.JobRequest) uint64 {
	micros := uint64(t.PerInputByte)*uint64(r.InputBytes) + uint64(t.PerOutputToken)*uint64(r.MaxOutputTokens)
	return uint64(t.CompletionBase) + (micros+1e6-1)/1e6
}
