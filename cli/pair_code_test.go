package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAPairingCodeIsReadHoweverItWasCopied(t *testing.T) {
	code := newPairCode()
	text := code.String()
	require.Len(t, text, pairLetters+pairLetters/pairGroup-1)
	bare := strings.ReplaceAll(text, "-", "")
	for _, copied := range []string{
		text, bare, strings.ToLower(text), strings.ReplaceAll(text, "-", " "), text + "\r\n",
		strings.NewReplacer("0", "O", "1", "l").Replace(text), strings.ReplaceAll(text, "1", "i"),
	} {
		read, err := parsePairCode(copied)
		require.NoError(t, err, copied)
		require.Equal(t, code, read, copied)
	}
}

// The code is a secret: what is said of a wrong one does not repeat it.
func TestAWrongPairingCodeIsRefused(t *testing.T) {
	text := newPairCode().String()
	other := map[byte]string{'7': "8"}[text[0]]
	if other == "" {
		other = "7"
	}
	for wrong, says := range map[string]string{
		"": "has 28 letters and digits, this one 0", text[:len(text)-1]: "this one 27", text + "0": "this one 29",
		"U" + text[1:]: "is no pairing code", other + text[1:]: "a letter of the pairing code is wrong",
	} {
		_, err := parsePairCode(wrong)
		require.ErrorContains(t, err, says, wrong)
		require.Equal(t, exitUsage, exitCode(err))
		require.NotContains(t, err.Error(), text[1:10])
	}
}

// Another client makes the same of the same code.
func TestAPairingCodeHasOneTextAndOneKey(t *testing.T) {
	code := pairCode{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}
	require.Equal(t, "000G-40R4-0M30-E209-185G-R38E-1W6F", code.String())
	key, err := code.key()
	require.NoError(t, err)
	require.Equal(t, "0xf524F1b09A575b09ac6D3dB86Ae38C1ea5BdBD2B", addressOf(key).Hex())
}
