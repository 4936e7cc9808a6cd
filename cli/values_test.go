package main

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/protocol"
)

var usd = protocol.Token{Symbol: "tUSD", Decimals: 6}

func TestAmountsAreReadAndShownExactly(t *testing.T) {
	for text, base := range map[string]int64{
		"1.5tUSD": 1_500_000, "1.5 tusd": 1_500_000, "0.000001tUSD": 1, ".5tUSD": 500_000, "3tUSD": 3_000_000, "42": 42,
	} {
		value, err := parseAmount(text, usd)
		require.NoError(t, err, text)
		require.Equal(t, big.NewInt(base), value, text)
	}
	for base, text := range map[int64]string{1_500_000: "1.5 tUSD", 1: "0.000001 tUSD", 0: "0 tUSD", -2_000_000: "-2 tUSD", 1_000_000: "1 tUSD"} {
		require.Equal(t, text, newAmount(big.NewInt(base), usd).String())
	}
}

func TestAmountsThatWouldRoundOrLieAreRefused(t *testing.T) {
	for _, text := range []string{"", "tUSD", "-1tUSD", "1.5", "1e6", "0x10", "1.0000001tUSD", "1.2.3tUSD", "0", "0.0tUSD", "1 STINT",
		"99999999999999999999999999999999tUSD", "١tUSD"} {
		_, err := parseAmount(text, usd)
		require.Error(t, err, text)
		require.Equal(t, exitUsage, exitCode(err), text)
	}
}

func TestAddressesNeedACorrectChecksum(t *testing.T) {
	const checksummed = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	for _, text := range []string{checksummed, "0x70997970c51812dc3a010c7d01b50e0d17dc79c8"} {
		address, err := parseAddress("to", text)
		require.NoError(t, err)
		require.Equal(t, checksummed, address.Hex())
	}
	for _, text := range []string{"", "0x", "0x12", checksummed[2:], "0x70997970c51812dc3A010C7d01b50e0d17dc79C8",
		checksummed + "00", "0x0000000000000000000000000000000000000000", "vitalik.eth"} {
		_, err := parseAddress("to", text)
		require.Error(t, err, text)
	}
}

func TestJobIDsAreWholeHashes(t *testing.T) {
	_, err := parseJobID("0x95d8783654284f2ca687941f2b127541027c8f0252c0cac83cfb93db8b206a57")
	require.NoError(t, err)
	for _, text := range []string{"", "0x", "95d8", "0x95d8783654284f2ca687941f2b127541027c8f0252c0cac83cfb93db8b206a5"} {
		_, err := parseJobID(text)
		require.Error(t, err, text)
	}
}

func TestAnswersCannotCommandATerminal(t *testing.T) {
	require.Equal(t, "a[2Jb\n\tç 五", printable("a\x1b[2J\x07b\r\n\tç\u009b 五"))
}
