// Package amount holds whole numbers of base units, as Postgres keeps them in numeric(78,0) and GraphQL shows them as
// decimal strings.
package amount

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"

	"github.com/jackc/pgx/v5/pgtype"
)

// Amount is an integer of any size. The zero value is zero. It is never changed in place, so copies are safe.
type Amount struct{ value *big.Int }

// Of returns the amount of an integer; nil is zero.
func Of(value *big.Int) Amount { return Amount{value} }

// From returns the amount of a small integer.
func From(value uint64) Amount { return Amount{new(big.Int).SetUint64(value)} }

// Int returns the amount as a new integer.
func (a Amount) Int() *big.Int {
	if a.value == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(a.value)
}

// Plus returns the sum.
func (a Amount) Plus(b Amount) Amount { return Amount{a.Int().Add(a.Int(), b.Int())} }

// String returns the decimal digits.
func (a Amount) String() string { return a.Int().String() }

// NumericValue tells pgx the value.
func (a Amount) NumericValue() (pgtype.Numeric, error) {
	return pgtype.Numeric{Int: a.Int(), Valid: true}, nil
}

// ScanNumeric takes the value from pgx.
func (a *Amount) ScanNumeric(n pgtype.Numeric) error {
	if !n.Valid || n.NaN || n.InfinityModifier != pgtype.Finite || n.Exp < 0 {
		return errors.New("numeric is not an integer")
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n.Exp)), nil)
	a.value = scale.Mul(scale, n.Int)
	return nil
}

// MarshalGQL writes a decimal string.
func (a Amount) MarshalGQL(w io.Writer) {
	_, _ = io.WriteString(w, strconv.Quote(a.String())) // the writer is a buffer
}

// UnmarshalGQL takes a decimal string.
func (a *Amount) UnmarshalGQL(v any) error {
	text, ok := v.(string)
	if !ok {
		return fmt.Errorf("an amount is a decimal string, not %T", v)
	}
	value, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return fmt.Errorf("%q is not a decimal integer", text)
	}
	a.value = value
	return nil
}
