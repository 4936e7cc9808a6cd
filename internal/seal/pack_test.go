package seal_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

const maxSize = 1 << 20

// Offsets in the package of newJob with X25519 envelopes.
const (
	entrySize   = 4 + 4 + 32 + 32 + 2 + 145
	secondEntry = 3 + entrySize
	promptHash  = 3 + 2*entrySize
	streamStart = promptHash + 32 + 4
)

func TestPackagesDecodeToWhatWasEncoded(t *testing.T) {
	j := newJob(t, seal.SuiteXWing, canary)
	p, err := seal.DecodePackage(j.sealed.Package, maxSize)
	require.NoError(t, err)
	require.Equal(t, seal.PrivacySealed, p.Privacy)
	require.Len(t, p.Candidates, 2)
	require.Equal(t, uint64(10<<32|1), p.Candidates[0].Ref())
	require.Equal(t, uint64(20<<32|5), p.Candidates[1].Ref())
	require.Equal(t, secret.PromptKey().Hash(), p.PromptKeyHash)
	require.Equal(t, j.sealed.KeyCommitment, p.KeyCommitment())
	require.Equal(t, seal.KeyCommitment(secret, []common.Address{workerA, workerB}), p.KeyCommitment())

	again, err := p.Encode()
	require.NoError(t, err)
	require.Equal(t, j.sealed.Package, again)
	require.Equal(t, j.sealed.PackageHash, seal.PackageHash(again))
}

func TestPackageLengthIsWhatTheRequestImplies(t *testing.T) {
	for _, n := range []int{0, 1, 300, 16364, 16365, 40000} {
		j := newJob(t, seal.SuiteXWing, string(make([]byte, n)))
		require.EqualValues(t, seal.MaxPackageSize(2, j.sealed.InputBytes), len(j.sealed.Package), "%d bytes of text", n)
		padded, err := seal.InputBytes(n)
		require.NoError(t, err)
		require.Equal(t, padded, j.sealed.InputBytes)
	}
}

func TestPaddingHidesTheLengthAndCostsLittle(t *testing.T) {
	for text, want := range map[int]uint32{0: 4, 1: 5, 5: 10, 28: 32, 29: 36, 1000: 1024, 1021: 1088, 20000: 20480} {
		got, err := seal.InputBytes(text)
		require.NoError(t, err)
		require.Equal(t, want, got, "%d bytes of text", text)
	}
	for n := range 70000 {
		got, err := seal.InputBytes(n)
		require.NoError(t, err)
		require.GreaterOrEqual(t, int(got), n+4)
		require.LessOrEqual(t, float64(got), 1.12*float64(n+4))
	}
	_, err := seal.InputBytes(1 << 32)
	require.Error(t, err)
}

func TestAPackageCutAnywhereIsRefused(t *testing.T) {
	encoded := newJob(t, seal.SuiteX25519, canary).sealed.Package
	for n := range encoded {
		_, err := seal.DecodePackage(encoded[:n], maxSize)
		require.Error(t, err, "%d bytes", n)
	}
	_, err := seal.DecodePackage(append(bytes.Clone(encoded), 0), maxSize)
	require.Error(t, err, "trailing byte")
}

func TestThereIsOneEncodingOfAPackage(t *testing.T) {
	encoded := newJob(t, seal.SuiteX25519, canary).sealed.Package
	for i := range encoded {
		changed := flipped(encoded, i)
		p, err := seal.DecodePackage(changed, maxSize)
		if err != nil {
			continue
		}
		again, err := p.Encode()
		require.NoError(t, err)
		require.Equal(t, changed, again, "byte %d", i)
	}
}

func TestDecodeRefusesMalformedPackages(t *testing.T) {
	encoded := newJob(t, seal.SuiteX25519, canary).sealed.Package
	set := func(at int, value ...byte) func([]byte) { return func(b []byte) { copy(b[at:], value) } }
	for name, change := range map[string]func([]byte){
		"version 0":                set(0, 0),
		"version 2":                set(0, 2),
		"privacy 3":                set(1, 3),
		"open with candidates":     set(1, 0),
		"sealed without candidate": set(2, 0),
		"one candidate less":       set(2, 1),
		"one candidate more":       set(2, 3),
		"255 candidates":           set(2, 255),
		"same worker twice":        set(secondEntry, 0, 0, 0, 10),
		"same keys twice":          func(b []byte) { copy(b[secondEntry+8:], b[3+8:3+8+32]) },
		"suite 0":                  set(3+74, 0),
		"suite 3":                  set(3+74, 3),
		"other suite's length":     set(3+74, 1),
		"envelope length 0":        set(3+72, 0, 0),
		"envelope length 65535":    set(3+72, 0xff, 0xff),
		"prompt length 0":          set(promptHash+32, 0, 0, 0, 0),
		"prompt length 2^32-1":     set(promptHash+32, 0xff, 0xff, 0xff, 0xff),
		"stream magic":             set(streamStart, 'X'),
		"stream cipher":            set(streamStart+4, 2),
		"stream kind":              set(streamStart+5, 1),
		"stream reserved":          set(streamStart+7, 1),
		"stream chunk size":        set(streamStart+11, 0),
		"stream attempt":           set(streamStart+15, 1),
	} {
		b := bytes.Clone(encoded)
		change(b)
		_, err := seal.DecodePackage(b, maxSize)
		require.Error(t, err, name)
	}
	_, err := seal.DecodePackage(encoded, len(encoded)-1)
	require.ErrorContains(t, err, "at most")
}

func TestDecodeRefusesPromptLengthsPaddingCannotGive(t *testing.T) {
	encoded := newJob(t, seal.SuiteX25519, canary).sealed.Package
	padded := len(encoded) - streamStart - seal.HeaderSize - 16
	require.Equal(t, 44, padded)
	resize := func(n int) []byte {
		b := append(bytes.Clone(encoded[:streamStart+seal.HeaderSize]), make([]byte, n)...)
		binary.BigEndian.PutUint32(b[promptHash+32:], uint32(seal.HeaderSize+n))
		return b
	}
	_, err := seal.DecodePackage(resize(44+16), maxSize)
	require.NoError(t, err)
	for _, n := range []int{0, 1, 16, 17, 19, 33 + 16, 45 + 16, 16384 + 1, 16384 + 16, 16384 + 17} {
		_, err := seal.DecodePackage(resize(n), maxSize)
		require.Error(t, err, "%d bytes of ciphertext", n)
	}
}

func TestHugeLengthFieldsTakeNoMemory(t *testing.T) {
	hostile := append([]byte{1, 1, 255}, make([]byte, 600)...)
	stream := append(seal.SealAnswer(secret.PromptKey(), jobID, workerA, 1, nil)[:seal.HeaderSize], 0xff, 0xff)
	var errPackage, errAnswer error
	taken := allocated(func() {
		_, errPackage = seal.DecodePackage(hostile, maxSize)
		_, _, errAnswer = seal.OpenAnswer(secret.PromptKey(), jobID, workerA, stream)
	})
	require.Error(t, errPackage)
	requireUndecryptable(t, errAnswer)
	require.Less(t, taken, 16<<10)
}

func TestOpenPackagesCarryThePaddedPlaintext(t *testing.T) {
	sealed, err := seal.PlainPackage([]byte("hello"))
	require.NoError(t, err)
	want := []byte{1, 0, 0}
	want = append(want, make([]byte, 32)...)
	want = append(want, 0, 0, 0, 10, 0, 0, 0, 5, 'h', 'e', 'l', 'l', 'o', 0)
	require.Equal(t, want, sealed.Package)
	require.Zero(t, sealed.KeyCommitment)
	require.EqualValues(t, 10, sealed.InputBytes)

	for name, at := range map[string]int{"padding": len(want) - 1, "prompt key hash": 3, "text length": len(want) - 7, "candidates": 2} {
		b := bytes.Clone(want)
		b[at] ^= 1
		_, err := seal.DecodePackage(b, maxSize)
		require.Error(t, err, name)
	}
}
