// Package gas_test keeps the sealed package whose submission the gas test measures.
package gas_test

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

const (
	file       = "package.hex"
	inputBytes = 1024 // of the padded prompt
)

var update = flag.Bool("update", false, "seal the package anew; the figures of the gas test move a little")

var (
	worker = common.HexToAddress("0x11")
	terms  = seal.RequestContext{
		ChainID:  *uint256.NewInt(31337),
		Registry: common.HexToAddress("0x22"),
		Consumer: common.HexToAddress("0x33"),
		Nonce:    7,
	}
)

func TestTheMeasuredPackageIsOneAWorkerOpens(t *testing.T) {
	secret := seal.Secret{1}
	key, err := seal.NewPrivateKey(seal.SuiteXWing, [32]byte{2})
	require.NoError(t, err)
	text := bytes.Repeat([]byte("What is the capital of Kenya? "), 33)
	if *update {
		write(t, secret, key.Public(), text)
	}
	encoded := read(t)

	request := terms
	request.KeyCommitment = seal.KeyCommitment(secret, []common.Address{worker})
	signed := seal.Signed{
		Request:     request,
		Privacy:     seal.PrivacySealed,
		Candidates:  []uint64{3<<32 | 1},
		PackageHash: seal.PackageHash(encoded),
		InputBytes:  inputBytes,
	}
	opened, err := seal.OpenPackage(encoded, signed, seal.Recipient{Worker: worker, Number: 3, KeyID: 1, Key: key})
	require.NoError(t, err)
	require.Equal(t, text, opened.Text)
}

func write(t *testing.T, secret seal.Secret, key *seal.PublicKey, text []byte) {
	t.Helper()
	sealed, err := seal.SealPrompt(seal.PromptRequest{
		Secret:     secret,
		Request:    terms,
		Privacy:    seal.PrivacySealed,
		Candidates: []seal.Candidate{{Worker: worker, Number: 3, KeyID: 1, Key: key}},
		Text:       text,
	})
	require.NoError(t, err)
	require.EqualValues(t, inputBytes, sealed.InputBytes)
	require.NoError(t, os.WriteFile(file, []byte(hexutil.Encode(sealed.Package)+"\n"), 0o644))
}

func read(t *testing.T) []byte {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	encoded, err := hexutil.Decode(strings.TrimSpace(string(text)))
	require.NoError(t, err)
	return encoded
}
