package draw

import "math/big"

const priceUnit = 1_000_000 // asks are per this many bytes or tokens

// Size is what the price of a job depends on.
type Size struct {
	InputBytes, MaxOutputTokens uint32
}

// Price returns the most a job of this size costs at an ask, rounded up, as JobRegistry.submit demands it.
func (s Size) Price(inputAsk, outputAsk *big.Int) *big.Int {
	in := new(big.Int).Mul(big.NewInt(int64(s.InputBytes)), inputAsk)
	out := new(big.Int).Mul(big.NewInt(int64(s.MaxOutputTokens)), outputAsk)
	sum := in.Add(in, out)
	return sum.Div(sum.Add(sum, big.NewInt(priceUnit-1)), big.NewInt(priceUnit))
}
