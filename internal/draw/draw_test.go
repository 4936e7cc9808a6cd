package draw_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/draw"
)

func entrant(number uint32, stake, price int64) draw.Entrant {
	return draw.Entrant{
		Number: number, KeyID: 1, Stake: big.NewInt(stake), MinimumStake: big.NewInt(1000),
		UptimeBps: 8000, QualityBps: 10_000, Price: big.NewInt(price),
	}
}

func seed(nonce uint64) common.Hash { return draw.Seed{Nonce: nonce, TermsID: 1}.Hash() }

func TestDrawIsTheSameInAnyOrderOfEntrants(t *testing.T) {
	entrants := []draw.Entrant{entrant(1, 1000, 5), entrant(2, 4000, 5), entrant(3, 2000, 9)}
	for nonce := range uint64(50) {
		first := draw.Order(seed(nonce), entrants, 3)
		slices.Reverse(entrants)
		require.Equal(t, first, draw.Order(seed(nonce), entrants, 3))
	}
}

func TestDrawNamesEachWorkerOnceAndAtMostK(t *testing.T) {
	entrants := []draw.Entrant{entrant(1, 1000, 5), entrant(2, 1000, 5), entrant(3, 1000, 5), entrant(4, 1000, 5)}
	require.Len(t, draw.Order(seed(1), entrants, 3), 3)
	all := draw.Order(seed(1), entrants, 9)
	require.Len(t, all, 4)
	require.ElementsMatch(t, entrants, all)
	require.Empty(t, draw.Order(seed(1), nil, 3))
}

func TestDrawFollowsStakeUpToTheCapAndPrice(t *testing.T) {
	firsts := func(a, b draw.Entrant) (wins int) {
		for nonce := range uint64(3000) {
			if draw.Order(seed(nonce), []draw.Entrant{a, b}, 1)[0].Number == a.Number {
				wins++
			}
		}
		return wins
	}
	require.InDelta(t, 2250, firsts(entrant(1, 3000, 5), entrant(2, 1000, 5)), 120, "three times the stake")
	require.InDelta(t, 1500, firsts(entrant(1, 80_000, 5), entrant(2, 8000, 5)), 120, "above eight minimum stakes")
	require.InDelta(t, 2000, firsts(entrant(1, 1000, 9), entrant(2, 1000, 19)), 120, "half the price")
}

func TestSeedBlockIsTheMultipleOf32BeforeTheDrawBlock(t *testing.T) {
	for at, want := range map[uint64]uint64{0: 0, 1: 0, 32: 0, 33: 32, 64: 32, 65: 64} {
		require.Equal(t, want, draw.SeedBlock(at), "draw block %d", at)
	}
}

func TestSeedCoversEveryField(t *testing.T) {
	base := draw.Seed{Nonce: 1, TermsID: 1}
	others := []draw.Seed{
		{Nonce: 2, TermsID: 1}, {Nonce: 1, TermsID: 2},
		{Nonce: 1, TermsID: 1, BlockHash: common.Hash{1}},
		{Nonce: 1, TermsID: 1, Registry: common.Address{1}},
		{Nonce: 1, TermsID: 1, Consumer: common.Address{1}},
	}
	for _, other := range others {
		require.NotEqual(t, base.Hash(), other.Hash())
	}
}
