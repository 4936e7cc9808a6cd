package draw

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	// SeedInterval is the distance between the blocks whose hashes seed draws: rare enough that nobody can pick one.
	SeedInterval = 32
	// stakeCap is the number of minimum stakes above which more stake adds no weight.
	stakeCap = 8
)

var drawDomain = crypto.Keccak256([]byte("stint.draw.v1"))

// Seed is the randomness of one draw.
type Seed struct {
	BlockHash common.Hash // of SeedBlock(drawBlock)
	Registry  common.Address
	Consumer  common.Address
	Nonce     uint64
	TermsID   uint32
}

// SeedBlock returns the number of the block whose hash seeds a draw at drawBlock: the multiple of 32 before it.
func SeedBlock(drawBlock uint64) uint64 {
	if drawBlock == 0 {
		return 0
	}
	return (drawBlock - 1) / SeedInterval * SeedInterval
}

// Hash returns the seed's digest, keccak256 over the domain and the fields at their widths.
func (s Seed) Hash() common.Hash {
	var tail [12]byte
	big.NewInt(0).SetUint64(s.Nonce).FillBytes(tail[:8])
	big.NewInt(int64(s.TermsID)).FillBytes(tail[8:])
	return crypto.Keccak256Hash(drawDomain, s.BlockHash[:], s.Registry[:], s.Consumer[:], tail[:])
}

// Entrant is a worker that could be given the job at the draw block, with what its chance depends on.
type Entrant struct {
	Number       uint32
	KeyID        uint32
	Stake        *big.Int // base units of the stake token
	MinimumStake *big.Int
	UptimeBps    uint16
	QualityBps   uint16
	Price        *big.Int // what this job costs at the worker's ask, base units of the payment token
}

// weight = min(stake, 8 x minimum) / minimum x uptime x quality / price, scaled so that nothing rounds to zero early.
func (e Entrant) weight() *big.Int {
	stake := e.Stake
	if limit := new(big.Int).Mul(e.MinimumStake, big.NewInt(stakeCap)); stake.Cmp(limit) > 0 {
		stake = limit
	}
	w := new(big.Int).Lsh(stake, 64)
	w.Mul(w, big.NewInt(int64(e.UptimeBps)*int64(e.QualityBps)))
	w.Div(w, new(big.Int).Mul(e.MinimumStake, new(big.Int).Add(e.Price, common.Big1)))
	if w.Sign() == 0 {
		w.SetUint64(1)
	}
	return w
}

// Order returns up to k entrants in the order in which they get the job, by weight and without replacement. The order of
// entrants does not matter.
func Order(seed common.Hash, entrants []Entrant, k int) []Entrant {
	left := slices.Clone(entrants)
	slices.SortFunc(left, func(a, b Entrant) int { return int(int64(a.Number) - int64(b.Number)) })
	weights := make([]*big.Int, len(left))
	total := new(big.Int)
	for i, e := range left {
		weights[i] = e.weight()
		total.Add(total, weights[i])
	}
	var drawn []Entrant
	for round := byte(0); len(left) > 0 && len(drawn) < k; round++ {
		ticket := new(big.Int).SetBytes(crypto.Keccak256(seed[:], []byte{round}))
		i := pick(weights, ticket.Mod(ticket, total))
		drawn = append(drawn, left[i])
		total.Sub(total, weights[i])
		left, weights = slices.Delete(left, i, i+1), slices.Delete(weights, i, i+1)
	}
	return drawn
}

// pick returns the index in whose share of the total the ticket lies.
func pick(weights []*big.Int, ticket *big.Int) int {
	for i, w := range weights {
		if ticket.Cmp(w) < 0 {
			return i
		}
		ticket.Sub(ticket, w)
	}
	panic("draw: ticket beyond the total [BUG]")
}
