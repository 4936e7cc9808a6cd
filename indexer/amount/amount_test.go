package amount_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/jackc/pgx/v5/pgtype"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/indexer/amount"
)

func TestAnAmountIsReadWithItsExponent(t *testing.T) {
	var a amount.Amount
	require.NoError(t, a.ScanNumeric(pgtype.Numeric{Int: big.NewInt(4), Exp: 21, Valid: true}))
	require.Equal(t, "4000000000000000000000", a.String())
	for name, n := range map[string]pgtype.Numeric{
		"null":     {},
		"fraction": {Int: big.NewInt(15), Exp: -1, Valid: true},
		"nan":      {NaN: true, Valid: true},
		"infinity": {InfinityModifier: pgtype.Infinity, Valid: true},
	} {
		require.Error(t, a.ScanNumeric(n), name)
	}
}

func TestAnAmountIsADecimalString(t *testing.T) {
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	var out bytes.Buffer
	amount.Of(most).MarshalGQL(&out)
	require.Equal(t, `"`+most.String()+`"`, out.String())
	var back amount.Amount
	require.NoError(t, back.UnmarshalGQL(most.String()))
	require.Equal(t, most, back.Int())
	for _, wrong := range []any{"", "0x10", "1.5", 7, nil} {
		require.Error(t, back.UnmarshalGQL(wrong))
	}
}

func TestTheZeroAmountIsZero(t *testing.T) {
	var zero amount.Amount
	require.Equal(t, "0", zero.String())
	require.Equal(t, "5", zero.Plus(amount.From(5)).String())
	require.Equal(t, "0", zero.String(), "sums leave their parts alone")
	require.Equal(t, "0", amount.Of(nil).String())
}
