package seal

import (
	"bytes"
	"crypto/ed25519"
	"io"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

var (
	fuzzSecret = Secret(bytes.Repeat([]byte{0x42}, 32))
	fuzzWorker = common.HexToAddress("0x00000000000000000000000000000000000000a1")
	fuzzJob    = common.HexToHash("0x11")
)

func fuzzKey(t testing.TB, suite Suite) *PrivateKey {
	t.Helper()
	key, err := suite.privateKey([32]byte{1})
	require.NoError(t, err)
	return key
}

func fuzzPackage(t testing.TB, suite Suite) Sealed {
	t.Helper()
	sealed, err := SealPrompt(PromptRequest{
		Secret: fuzzSecret, Privacy: PrivacySealed, Text: []byte("hello"),
		Candidates: []Candidate{{Worker: fuzzWorker, Number: 1, KeyID: 1, Key: fuzzKey(t, suite).Public()}},
	})
	require.NoError(t, err)
	return sealed
}

// What decodes has that one encoding, and its parts stay inside it.
func FuzzDecodePackage(f *testing.F) {
	f.Add(fuzzPackage(f, SuiteXWing).Package)
	f.Add(fuzzPackage(f, SuiteX25519).Package)
	plain, err := PlainPackage([]byte("hello"))
	require.NoError(f, err)
	f.Add(plain.Package)
	f.Add([]byte{1, 1, 255})
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := DecodePackage(data, 1<<16)
		if err != nil {
			return
		}
		again, err := p.Encode()
		require.NoError(t, err)
		require.Equal(t, data, again)
		inputBytes, err := p.InputBytes()
		require.NoError(t, err)
		require.LessOrEqual(t, int64(len(data)), MaxPackageSize(len(p.Candidates), inputBytes))
	})
}

// A package that is signed as it stands opens or is undecryptable.
func FuzzOpenPackage(f *testing.F) {
	for _, suite := range []Suite{SuiteXWing, SuiteX25519} {
		f.Add(fuzzPackage(f, suite).Package, byte(suite))
	}
	f.Fuzz(func(t *testing.T, data []byte, suite byte) {
		p, err := DecodePackage(data, 1<<16)
		if err != nil || Suite(suite).kem() == nil {
			return
		}
		signed := Signed{Privacy: p.Privacy, PackageHash: PackageHash(data)}
		signed.Request.KeyCommitment = p.KeyCommitment()
		signed.InputBytes, err = p.InputBytes()
		require.NoError(t, err)
		for _, e := range p.Candidates {
			signed.Candidates = append(signed.Candidates, e.Ref())
		}
		_, err = OpenPackage(data, signed, Recipient{Worker: fuzzWorker, Number: 1, KeyID: 1, Key: fuzzKey(t, Suite(suite))})
		if err != nil {
			require.ErrorIs(t, err, ErrUndecryptable)
		}
	})
}

// The bytes behind the header are sealed here, so that the fuzzer gets past the cipher to the framing.
func FuzzOpenAnswer(f *testing.F) {
	sealed := SealAnswer(fuzzSecret.PromptKey(), fuzzJob, fuzzWorker, 1, []byte("hello"))
	f.Add(sealed, []byte{0, 5, 'h', 'e', 'l', 'l', 'o'}, true)
	f.Add(sealed[:HeaderSize], []byte{0xff, 0xff}, false)
	f.Add([]byte("STN1"), []byte{}, true)
	f.Fuzz(func(t *testing.T, stream, plain []byte, final bool) {
		s := AnswerStream(fuzzSecret.PromptKey(), fuzzJob, fuzzWorker)
		requireSameBothWays(t, s, stream)

		header := Header{Kind: KindAnswer, Attempt: 1}.bytes()
		plain = append(plain, make([]byte, answerChunk)...)[:answerChunk]
		chunk, err := s.cipher(header).seal(header[:], plain, final)
		require.NoError(t, err)
		requireSameBothWays(t, s, chunk)
	})
}

func FuzzOpenPrompt(f *testing.F) {
	padded, err := padPrompt([]byte("hello"))
	require.NoError(f, err)
	f.Add(padded, uint16(1))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff}, uint16(4092))
	f.Add([]byte{0, 0, 0x7f, 0xe0}, uint16(4092))
	f.Fuzz(func(t *testing.T, plain []byte, times uint16) {
		s := PromptStream(fuzzSecret.PromptKey(), fuzzJob)
		plain = bytes.Repeat(plain, int(times%5000))
		if len(plain) > 1<<17 {
			return
		}
		header := Header{Kind: KindPrompt}.bytes()
		c, stream := s.cipher(header), header[:]
		for rest := plain; ; {
			n := min(len(rest), promptChunk)
			var err error
			stream, err = c.seal(stream, rest[:n], n == len(rest))
			require.NoError(t, err)
			if rest = rest[n:]; len(rest) == 0 {
				break
			}
		}
		text := requireSameBothWays(t, s, stream)
		whole, err := unpadPrompt(plain)
		require.Equal(t, err == nil, text != nil)
		if err == nil {
			require.True(t, bytes.Equal(whole, text))
			n, err := promptStreamInput(stream)
			require.NoError(t, err)
			require.EqualValues(t, len(plain), n)
		}
	})
}

// requireSameBothWays opens a stream at once and in small reads, and returns nil if it does not open.
func requireSameBothWays(t *testing.T, s Stream, stream []byte) []byte {
	t.Helper()
	_, whole, err := s.Open(stream)
	pieces, errPieces := io.ReadAll(iotest.OneByteReader(NewReader(iotest.HalfReader(bytes.NewReader(stream)), s)))
	require.Equal(t, err == nil, errPieces == nil)
	if err != nil {
		require.ErrorIs(t, err, ErrUndecryptable)
		require.ErrorIs(t, errPieces, ErrUndecryptable)
		return nil
	}
	require.True(t, bytes.Equal(whole, pieces))
	return pieces
}

// What parses can be sealed to and keeps its bytes.
func FuzzParsePublicKey(f *testing.F) {
	for _, suite := range []Suite{SuiteXWing, SuiteX25519} {
		f.Add(fuzzKey(f, suite).Public().Bytes())
	}
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		key, err := ParsePublicKey(data, AllowX25519())
		if err != nil {
			return
		}
		require.Equal(t, data, key.Bytes())
		envelope, err := SealEnvelope(key, RequestContext{}, fuzzWorker, 1, Keys{})
		require.NoError(t, err)
		require.NoError(t, checkEnvelope(envelope))
	})
}

func FuzzOpenEnvelope(f *testing.F) {
	keys := []*PrivateKey{fuzzKey(f, SuiteXWing), fuzzKey(f, SuiteX25519)}
	for _, key := range keys {
		envelope, err := SealEnvelope(key.Public(), RequestContext{}, fuzzWorker, 1, fuzzSecret.Keys(fuzzWorker))
		require.NoError(f, err)
		f.Add(envelope)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, key := range keys {
			if _, err := OpenEnvelope(key, RequestContext{}, fuzzWorker, 1, data); err != nil {
				require.ErrorIs(t, err, ErrUndecryptable)
			}
		}
	})
}

func FuzzReadKeyFile(f *testing.F) {
	keys := WorkerKeys{Encryption: fuzzKey(f, SuiteXWing), Receipt: ed25519.NewKeyFromSeed(make([]byte, 32))}
	data, err := encryptKeys("right", keys, true)
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"schema":"stint.keyfile.v1","crypto":{"kdf":"scrypt","kdfparams":{}}}`))
	f.Add([]byte(`{"schema":"stint.keyfile.v1","crypto":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := decryptKeys("right", data)
		if err == nil {
			require.NotNil(t, got.Encryption)
			require.Len(t, got.Receipt, ed25519.PrivateKeySize)
		}
	})
}

// A path made of fuzzed bytes proves nothing but the page it belongs to.
func FuzzVerifyPage(f *testing.F) {
	f.Add(uint32(1), uint32(1), uint32(0), []byte("x"), []byte{})
	f.Add(uint32(50000), uint32(1), uint32(3), make([]byte, 848), make([]byte, 64))
	response := make([]byte, 50000)
	root, err := ResponseRoot(response, nil)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, byteLength, answerLength, index uint32, page, path []byte) {
		var hashes []common.Hash
		for len(path) >= 32 {
			hashes = append(hashes, common.Hash(path[:32]))
			path = path[32:]
		}
		if VerifyPage(root, byteLength, answerLength, index, page, hashes) {
			require.EqualValues(t, len(response), byteLength)
			require.True(t, zero(page))
		}
	})
}

func FuzzOpenSecret(f *testing.F) {
	f.Add(SealSecret([32]byte{1}, fuzzJob, fuzzSecret))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := OpenSecret([32]byte{1}, fuzzJob, data); err != nil {
			require.ErrorIs(t, err, ErrUndecryptable)
		}
	})
}
