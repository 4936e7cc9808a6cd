package scalar_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/graphql/scalar"
)

const checksummed = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"

func TestAnAddressIsWrittenWithItsChecksumAndReadWithOrWithout(t *testing.T) {
	var out bytes.Buffer
	scalar.MarshalAddress(common.HexToAddress(checksummed)).MarshalGQL(&out)
	require.Equal(t, `"`+checksummed+`"`, out.String())
	for _, text := range []string{checksummed, strings.ToLower(checksummed)} {
		address, err := scalar.UnmarshalAddress(text)
		require.NoError(t, err)
		require.Equal(t, checksummed, address.Hex())
	}
	for _, wrong := range []any{
		"0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266", checksummed[2:], checksummed + "00", "", "0x", 7, nil,
	} {
		_, err := scalar.UnmarshalAddress(wrong)
		require.Error(t, err, wrong)
	}
}

func TestAHashIs32Bytes(t *testing.T) {
	hash := common.Hash{1, 31: 2}
	back, err := scalar.UnmarshalHash(hash.Hex())
	require.NoError(t, err)
	require.Equal(t, hash, back)
	for _, wrong := range []any{"0x01", hash.Hex()[2:], hash.Hex() + "00", "", 7, nil} {
		_, err := scalar.UnmarshalHash(wrong)
		require.Error(t, err, wrong)
	}
}
