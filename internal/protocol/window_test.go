package protocol_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

func TestAWindowHasPassedOnceItsTimeAndHalfItsBlocksHave(t *testing.T) {
	since := protocol.Clock{Time: 1000, Block: 50}
	for _, c := range []struct {
		name      string
		window    uint64
		blockTime uint32
		time      uint64 // since
		blocks    uint64 // since
		want      bool
	}{
		{"both, to the second and the block", 10, 1000, 10, 5, true},
		{"a second early", 10, 1000, 9, 5, false},
		{"a second early, many blocks", 10, 1000, 9, 5000, false},
		{"a block short", 10, 1000, 10, 4, false},
		{"the chain was halted", 10, 1000, 100_000, 4, false},
		{"half of 5 blocks is 3: short", 5, 1000, 5, 2, false},
		{"half of 5 blocks is 3", 5, 1000, 5, 3, true},
		{"half of 1 block is 1: short", 1, 1000, 1, 0, false},
		{"half of 1 block is 1", 1, 1000, 1, 1, true},
		{"less than half a block is 1: short", 1, 12_000, 1, 0, false},
		{"less than half a block is 1", 1, 12_000, 1, 1, true},
		{"12 s a block, 60 s: 2.5 blocks are 3: short", 60, 12_000, 60, 2, false},
		{"12 s a block, 60 s: 2.5 blocks are 3", 60, 12_000, 60, 3, true},
		{"12 s a block, 48 s: 2 blocks: short", 48, 12_000, 48, 1, false},
		{"12 s a block, 48 s: 2 blocks", 48, 12_000, 48, 2, true},
		{"250 ms a block, 3 s: 6 blocks: short", 3, 250, 3, 5, false},
		{"250 ms a block, 3 s: 6 blocks", 3, 250, 3, 6, true},
		{"1 ms a block, 3 s: 1,500 blocks: short", 3, 1, 3, 1499, false},
		{"1 ms a block, 3 s: 1,500 blocks", 3, 1, 3, 1500, true},
		{"blocks of 25 days", 3, 1 << 31, 3, 1, true},
		{"no window", 0, 1000, 0, 0, true},
		{"a year", 365 * 86_400, 2000, 365 * 86_400, 365 * 86_400 / 4, true},
		{"a year, a block short", 365 * 86_400, 2000, 365 * 86_400, 365*86_400/4 - 1, false},
	} {
		head := protocol.Clock{Time: since.Time + c.time, Block: since.Block + c.blocks}
		require.Equal(t, c.want, protocol.HasPassed(since, head, c.window, c.blockTime), c.name)
	}
	before := protocol.Clock{Time: 999, Block: 49}
	require.False(t, protocol.HasPassed(since, before, 1, 1000), "a head before the beginning, as another node may show")
}

func TestTheCompletionWindowRoundsUp(t *testing.T) {
	const most = 1<<32 - 1
	for _, c := range []struct {
		name                                   string
		base, perByte, perToken, bytes, tokens uint32
		want                                   uint64
	}{
		{"the base alone", 20, 100, 50_000, 0, 0, 20},
		{"a microsecond is a second", 20, 1, 0, 1, 0, 21},
		{"a second is a second", 20, 0, 1_000_000, 0, 1, 21},
		{"a second and a microsecond are two", 20, 1, 1_000_000, 1, 1, 22},
		{"bytes", 20, 100, 50_000, 1, 0, 21},
		{"tokens", 20, 100, 50_000, 0, 100, 25},
		{"both, rounded once", 20, 100, 50_000, 1, 100, 26},
		{"both below a second", 20, 600_000, 400_000, 1, 1, 21},
		{"more than 32 bits of microseconds", 0, most, 0, 1_000_000, 0, most},
		{"beyond 32 bits of seconds", most, 0, most, 0, 1_000_000, 2 * most},
	} {
		terms := bindings.Terms{CompletionBase: c.base, PerInputByte: c.perByte, PerOutputToken: c.perToken}
		request := bindings.JobRequest{InputBytes: c.bytes, MaxOutputTokens: c.tokens}
		require.Equal(t, c.want, protocol.CompletionWindow(terms, request), c.name)
	}
}
