package relay

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
)

// Amount is a whole number of base units below 2^256, in JSON a decimal string.
type Amount struct{ n big.Int }

// NewAmount copies a number; nil is 0. A number out of range makes a message that nobody accepts.
func NewAmount(n *big.Int) Amount {
	var a Amount
	if n != nil {
		a.n.Set(n)
	}
	return a
}

// Big returns a copy.
func (a Amount) Big() *big.Int { return new(big.Int).Set(&a.n) }

// String returns decimal digits.
func (a Amount) String() string { return a.n.String() }

// MarshalText implements encoding.TextMarshaler.
func (a Amount) MarshalText() ([]byte, error) {
	if a.n.Sign() < 0 || a.n.BitLen() > 256 {
		return nil, fmt.Errorf("amount %s is not in 0 to 2^256-1", a)
	}
	return []byte(a.String()), nil
}

// UnmarshalText implements encoding.TextUnmarshaler. There is one spelling of each number.
func (a *Amount) UnmarshalText(text []byte) error {
	const digits = 78 // of 2^256
	if len(text) == 0 || len(text) > digits {
		return errors.New("an amount needs 1 to 78 digits")
	}
	for _, c := range text {
		if c < '0' || c > '9' {
			return errors.New("an amount has decimal digits only")
		}
	}
	if text[0] == '0' && len(text) > 1 {
		return errors.New("an amount has no leading zeros")
	}
	if err := a.n.UnmarshalText(text); err != nil {
		return err
	}
	if a.n.BitLen() > 256 {
		return errors.New("an amount is below 2^256")
	}
	return nil
}

// Candidate is worker number << 32 | key id, as a signed request names it; in JSON a decimal string.
type Candidate uint64

// NewCandidate joins a worker's number and its key id.
func NewCandidate(worker, key uint32) Candidate { return Candidate(uint64(worker)<<32 | uint64(key)) }

// Worker returns the worker's number.
func (c Candidate) Worker() uint32 { return uint32(c >> 32) }

// KeyID returns the number of the worker's key.
func (c Candidate) KeyID() uint32 { return uint32(c) }

// MarshalText implements encoding.TextMarshaler.
func (c Candidate) MarshalText() ([]byte, error) { return strconv.AppendUint(nil, uint64(c), 10), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Candidate) UnmarshalText(text []byte) error {
	var a Amount
	if err := a.UnmarshalText(text); err != nil {
		return err
	}
	if !a.n.IsUint64() {
		return errors.New("a candidate is below 2^64")
	}
	*c = Candidate(a.n.Uint64())
	return nil
}
