package seal

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"flag"
	"os"
	"testing"
	"testing/cryptotest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write testdata/vectors.json")

const vectorsPath = "testdata/vectors.json"

// vectors is the file other languages check themselves with; testdata/README.md says how.
type vectors struct {
	Schema         string                   `json:"schema"`
	Request        requestVector            `json:"request"`
	Domains        map[string]hexutil.Bytes `json:"domains"`
	Keys           keysVector               `json:"keys"`
	KeyCommitment  hexutil.Bytes            `json:"keyCommitment"`
	RequestContext hexutil.Bytes            `json:"requestContext"`
	Envelopes      []envelopeVector         `json:"envelopes"`
	Padding        []paddingVector          `json:"padding"`
	Packages       []packageVector          `json:"packages"`
	Streams        []streamVector           `json:"streams"`
	Responses      []responseVector         `json:"responses"`
	SecretFile     secretFileVector         `json:"secretFile"`
}

type requestVector struct {
	Secret   hexutil.Bytes   `json:"secret"`
	ChainID  uint64          `json:"chainId"`
	Registry hexutil.Bytes   `json:"registry"`
	Consumer hexutil.Bytes   `json:"consumer"`
	Nonce    uint64          `json:"nonce,string"`
	JobID    hexutil.Bytes   `json:"jobId"`
	Workers  []hexutil.Bytes `json:"workers"`
}

type keysVector struct {
	PromptKey     hexutil.Bytes     `json:"promptKey"`
	PromptKeyHash hexutil.Bytes     `json:"promptKeyHash"`
	Workers       []workerKeyVector `json:"workers"`
}

type workerKeyVector struct {
	Worker         hexutil.Bytes `json:"worker"`
	AnswerKey      hexutil.Bytes `json:"answerKey"`
	AnswerKeyHash  hexutil.Bytes `json:"answerKeyHash"`
	TraceKey       hexutil.Bytes `json:"traceKey"`
	TraceKeyHash   hexutil.Bytes `json:"traceKeyHash"`
	TraceStreamKey hexutil.Bytes `json:"traceStreamKey"`
	OpenAnswerKey  hexutil.Bytes `json:"openAnswerKey"`
}

type envelopeVector struct {
	Suite     uint8         `json:"suite"`
	Worker    hexutil.Bytes `json:"worker"`
	KeyID     uint32        `json:"keyId"`
	Seed      hexutil.Bytes `json:"seed"`
	PublicKey hexutil.Bytes `json:"publicKey"`
	Info      hexutil.Bytes `json:"info"`
	Plaintext hexutil.Bytes `json:"plaintext"`
	Envelope  hexutil.Bytes `json:"envelope"`
}

type paddingVector struct {
	TextLength int    `json:"textLength"`
	InputBytes uint32 `json:"inputBytes"`
}

type packageVector struct {
	Privacy     uint8         `json:"privacy"`
	Candidates  []uint64      `json:"candidates"`
	Text        string        `json:"text"`
	InputBytes  uint32        `json:"inputBytes"`
	Package     hexutil.Bytes `json:"package"`
	PackageHash hexutil.Bytes `json:"packageHash"`
}

type streamVector struct {
	Kind       uint8         `json:"kind"`
	Key        hexutil.Bytes `json:"key"`
	Context    hexutil.Bytes `json:"context"`
	Attempt    uint32        `json:"attempt"`
	Header     hexutil.Bytes `json:"header"`
	ChunkKey   hexutil.Bytes `json:"chunkKey"`
	TextLength int           `json:"textLength"`
	Chunks     []int         `json:"chunks"`
	FirstBytes hexutil.Bytes `json:"firstBytes"`
	StreamHash hexutil.Bytes `json:"streamHash"`
}

type responseVector struct {
	AnswerLength int               `json:"answerLength"`
	ByteLength   int               `json:"byteLength"`
	Root         hexutil.Bytes     `json:"root"`
	Paths        [][]hexutil.Bytes `json:"paths"`
}

type secretFileVector struct {
	Key    hexutil.Bytes `json:"key"`
	JobID  hexutil.Bytes `json:"jobId"`
	Secret hexutil.Bytes `json:"secret"`
	Sealed hexutil.Bytes `json:"sealed"`
}

var (
	vectorSecret  = Secret(sequence(32, 0))
	vectorJob     = common.Hash(sequence(32, 0xc0))
	vectorWorkers = []common.Address{common.Address(sequence(20, 0x20)), common.Address(sequence(20, 0x40))}
	vectorRefs    = []uint64{7<<32 | 1, 1042<<32 | 3}
	vectorSuites  = []Suite{SuiteXWing, SuiteX25519}
)

func vectorRequest() RequestContext {
	return RequestContext{
		ChainID:       *uint256.NewInt(31337),
		Registry:      common.Address(sequence(20, 0x60)),
		Consumer:      common.Address(sequence(20, 0x80)),
		Nonce:         0x0102030405060708,
		KeyCommitment: KeyCommitment(vectorSecret, vectorWorkers),
	}
}

func vectorKey(t testing.TB, i int) *PrivateKey {
	key, err := vectorSuites[i].privateKey([32]byte(sequence(32, byte(0xa0+i))))
	require.NoError(t, err)
	return key
}

// sequence returns n bytes that count up from start.
func sequence(n int, start byte) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = start + byte(i)
	}
	return b
}

// pattern returns n bytes, byte i being i mod 251.
func pattern(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i % 251)
	}
	return b
}

// samples are the parts of the vectors that hold randomness HPKE or the system chose. They are kept, not recomputed.
type samples struct {
	envelopes [][]byte
	secret    []byte
}

func TestVectorsAreWhatThisPackageComputes(t *testing.T) {
	if *update {
		data, err := json.MarshalIndent(computeVectors(t, newSamples(t)), "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(vectorsPath, append(data, '\n'), 0o644))
	}
	file := readVectors(t)
	kept := samples{secret: file.SecretFile.Sealed}
	for _, e := range file.Envelopes {
		kept.envelopes = append(kept.envelopes, e.Envelope)
	}
	require.Equal(t, computeVectors(t, kept), file, "if the change is meant, run go test ./internal/seal -run Vectors -update and say so in docs/sealing.md")
}

func TestVectorSamplesOpen(t *testing.T) {
	file := readVectors(t)
	require.Len(t, file.Envelopes, 2)
	for i, e := range file.Envelopes {
		keys, err := OpenEnvelope(vectorKey(t, i), vectorRequest(), vectorWorkers[i], e.KeyID, e.Envelope)
		require.NoError(t, err)
		require.Equal(t, vectorSecret.Keys(vectorWorkers[i]), keys)
	}
	secret, err := OpenSecret([32]byte(file.SecretFile.Key), vectorJob, file.SecretFile.Sealed)
	require.NoError(t, err)
	require.Equal(t, vectorSecret, secret)
}

func TestVectorPackagesOpen(t *testing.T) {
	for _, p := range readVectors(t).Packages {
		signed := Signed{
			Request: vectorRequest(), Privacy: Privacy(p.Privacy), Candidates: p.Candidates,
			PackageHash: common.Hash(p.PackageHash), InputBytes: p.InputBytes,
		}
		if signed.Privacy == PrivacyOpen {
			signed.Request.KeyCommitment = common.Hash{}
		}
		for i, ref := range vectorRefs {
			me := Recipient{Worker: vectorWorkers[i], Number: uint32(ref >> 32), KeyID: uint32(ref), Key: vectorKey(t, i)}
			opened, err := OpenPackage(p.Package, signed, me)
			require.NoError(t, err)
			require.Equal(t, p.Text, string(opened.Text))
		}
	}
}

func readVectors(t *testing.T) vectors {
	t.Helper()
	data, err := os.ReadFile(vectorsPath)
	require.NoError(t, err)
	var file vectors
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&file))
	return file
}

// newSamples fixes the random source, so that one Go version writes the same file each time.
func newSamples(t *testing.T) samples {
	cryptotest.SetGlobalRandom(t, 1)
	var s samples
	for i, w := range vectorWorkers {
		envelope, err := SealEnvelope(vectorKey(t, i).Public(), vectorRequest(), w, uint32(vectorRefs[i]), vectorSecret.Keys(w))
		require.NoError(t, err)
		s.envelopes = append(s.envelopes, envelope)
	}
	s.secret = SealSecret([32]byte(sequence(32, 0x10)), vectorJob, vectorSecret)
	return s
}

func computeVectors(t *testing.T, s samples) vectors {
	t.Helper()
	request := vectorRequest()
	v := vectors{
		Schema: "stint.vectors.v1",
		Request: requestVector{
			Secret: vectorSecret[:], ChainID: request.ChainID.Uint64(), Registry: request.Registry[:],
			Consumer: request.Consumer[:], Nonce: request.Nonce, JobID: vectorJob[:],
		},
		Domains:        map[string]hexutil.Bytes{},
		KeyCommitment:  request.KeyCommitment[:],
		RequestContext: request.Hash().Bytes(),
		SecretFile:     secretFileVector{Key: sequence(32, 0x10), JobID: vectorJob[:], Secret: vectorSecret[:], Sealed: s.secret},
	}
	for _, name := range []string{"key", "keys", "context", "envelope", "chunk"} {
		v.Domains[name] = domain(name)
	}
	prompt := vectorSecret.PromptKey()
	v.Keys = keysVector{PromptKey: prompt[:], PromptKeyHash: prompt.Hash().Bytes()}
	for i, w := range vectorWorkers {
		v.Request.Workers = append(v.Request.Workers, w.Bytes())
		v.Keys.Workers = append(v.Keys.Workers, computeWorker(w))
		v.Envelopes = append(v.Envelopes, computeEnvelope(t, i, s.envelopes[i]))
	}
	for _, n := range []int{0, 1, 5, 28, 29, 1000, 1021, 16364, 16365, 20000, 32764, 1000000} {
		size, err := InputBytes(n)
		require.NoError(t, err)
		v.Padding = append(v.Padding, paddingVector{TextLength: n, InputBytes: size})
	}
	v.Packages = computePackages(t, s)
	v.Streams = computeStreams(t)
	v.Responses = computeResponses(t)
	return v
}

func computeWorker(w common.Address) workerKeyVector {
	keys, stream := vectorSecret.Keys(w), TraceStream(vectorSecret.TraceKey(w), vectorJob, w).key
	public := PublicKeys(w).Answer
	return workerKeyVector{
		Worker:    w.Bytes(),
		AnswerKey: keys.Answer[:], AnswerKeyHash: keys.Answer.Hash().Bytes(),
		TraceKey: keys.Trace[:], TraceKeyHash: keys.Trace.Hash().Bytes(), TraceStreamKey: stream[:],
		OpenAnswerKey: public[:],
	}
}

func computeEnvelope(t *testing.T, i int, envelope []byte) envelopeVector {
	key, w, keys := vectorKey(t, i), vectorWorkers[i], vectorSecret.Keys(vectorWorkers[i])
	seed, keyID := key.Seed(), uint32(vectorRefs[i])
	return envelopeVector{
		Suite: uint8(key.Suite()), Worker: w.Bytes(), KeyID: keyID, Seed: seed[:], PublicKey: key.Public().Bytes(),
		Info:      envelopeInfo(key.Suite(), vectorRequest(), w, keyID),
		Plaintext: bytes.Join([][]byte{keys.Prompt[:], keys.Answer[:], keys.Trace[:]}, nil),
		Envelope:  envelope,
	}
}

func computePackages(t *testing.T, s samples) []packageVector {
	const prompt = "What is the capital of Kenya?"
	padded, err := padPrompt([]byte(prompt))
	require.NoError(t, err)
	stream, err := PromptStream(vectorSecret.PromptKey(), vectorRequest().Hash()).seal(0, [32]byte(sequence(32, 0xd0)), []byte(prompt))
	require.NoError(t, err)
	list := []Package{
		{Privacy: PrivacyOpen, Prompt: padded},
		{Privacy: PrivacySealed, PromptKeyHash: vectorSecret.PromptKey().Hash(), Prompt: stream},
	}
	for i, w := range vectorWorkers {
		keys := vectorSecret.Keys(w)
		list[1].Candidates = append(list[1].Candidates, Entry{
			Number: uint32(vectorRefs[i] >> 32), KeyID: uint32(vectorRefs[i]), AnswerKeyHash: keys.Answer.Hash(),
			TraceKeyHash: keys.Trace.Hash(), Envelope: s.envelopes[i],
		})
	}
	var out []packageVector
	for _, p := range list {
		sealed, err := p.finish()
		require.NoError(t, err)
		v := packageVector{
			Privacy: uint8(p.Privacy), Text: prompt, InputBytes: sealed.InputBytes,
			Package: sealed.Package, PackageHash: sealed.PackageHash.Bytes(),
		}
		for _, e := range p.Candidates {
			v.Candidates = append(v.Candidates, e.Ref())
		}
		out = append(out, v)
	}
	return out
}

func computeStreams(t *testing.T) []streamVector {
	w := vectorWorkers[0]
	keys := vectorSecret.Keys(w)
	var out []streamVector
	add := func(s Stream, attempt uint32, lengths ...int) {
		for _, n := range lengths {
			salt := sha256.Sum256(binary.BigEndian.AppendUint32([]byte{byte(s.kind)}, uint32(n)))
			sealed, err := s.seal(attempt, salt, pattern(n))
			require.NoError(t, err)
			out = append(out, computeStream(s, attempt, salt, n, sealed))
		}
	}
	add(PromptStream(keys.Prompt, vectorRequest().Hash()), 0, 0, 29, 16364, 20000)
	add(AnswerStream(keys.Answer, vectorJob, w), 1, 0, 1, 510, 511, 5000)
	add(TraceStream(keys.Trace, vectorJob, w), 0x01020304, 2000)
	return out
}

func computeStream(s Stream, attempt uint32, salt [32]byte, n int, sealed []byte) streamVector {
	header := Header{Kind: s.kind, Attempt: attempt, Salt: salt}.bytes()
	info := bytes.Join([][]byte{domain("chunk"), s.context, header[:contextPart]}, nil)
	chunkKey := expand(s.key[:], salt[:], string(info))
	v := streamVector{
		Kind: uint8(s.kind), Key: s.key[:], Context: s.context, Attempt: attempt, Header: header[:], ChunkKey: chunkKey[:],
		TextLength: n, FirstBytes: sealed[:min(len(sealed), 96)], StreamHash: crypto.Keccak256(sealed),
	}
	size := s.kind.chunk() + chunkOverhead
	for rest := len(sealed) - HeaderSize; rest > 0; rest -= size {
		v.Chunks = append(v.Chunks, min(rest, size))
	}
	return v
}

func computeResponses(t *testing.T) []responseVector {
	var out []responseVector
	for _, size := range [][2]int{{2, 2}, {0, 1}, {16384, 16384}, {16384, 16385}, {20000, 32868}, {624, 3 * PageSize}, {50000, 6*PageSize + 1}} {
		whole := pattern(size[1])
		answer, trace := whole[:size[0]], whole[size[0]:]
		root, err := ResponseRoot(answer, trace)
		require.NoError(t, err)
		v := responseVector{AnswerLength: size[0], ByteLength: size[1], Root: root.Bytes()}
		for i := range pages(uint32(size[1])) {
			path, err := PageProof(answer, trace, i)
			require.NoError(t, err)
			hashes := []hexutil.Bytes{}
			for _, h := range path {
				hashes = append(hashes, h.Bytes())
			}
			v.Paths = append(v.Paths, hashes)
		}
		out = append(out, v)
	}
	return out
}
