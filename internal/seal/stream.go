package seal

import (
	"bytes"
	"crypto/cipher"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/chacha20poly1305"
)

const (
	// HeaderSize is the length of a stream header.
	HeaderSize = 48
	// ChunkText is the most bytes of an answer or trace one chunk carries.
	ChunkText = answerChunk - 2
	// ChunkSize is the length of a sealed answer or trace chunk; all of a stream's have it.
	ChunkSize = answerChunk + chunkOverhead

	promptChunk   = 16368 // plaintext bytes; sealed it is one page
	answerChunk   = 512
	chunkOverhead = chacha20poly1305.Overhead

	streamMagic = "STN1"
	aeadChaCha  = 1
	contextPart = 16 // the part of a header that enters the chunk key's info; the salt is the rest
)

// StreamKind says what a stream carries.
type StreamKind uint8

const (
	// KindPrompt is a padded prompt.
	KindPrompt StreamKind = 0
	// KindAnswer is a worker's answer.
	KindAnswer StreamKind = 1
	// KindTrace is a worker's trace.
	KindTrace StreamKind = 2
)

// Header is the clear start of a stream. Nothing in it is proven before a chunk opens.
type Header struct {
	Kind StreamKind
	// Attempt numbers a worker's tries at one answer; a reader keeps the highest. It is 0 for prompts.
	Attempt uint32
	Salt    [32]byte
}

// ParseHeader reads the header at the start of a stream, and refuses every field this version does not write.
func ParseHeader(stream []byte) (Header, error) {
	if len(stream) < HeaderSize {
		return Header{}, fmt.Errorf("stream header needs %d bytes, there are %d", HeaderSize, len(stream))
	}
	h := Header{
		Kind:    StreamKind(stream[5]),
		Attempt: binary.BigEndian.Uint32(stream[12:]),
		Salt:    [32]byte(stream[contextPart:HeaderSize]),
	}
	if h.Kind > KindTrace {
		return Header{}, fmt.Errorf("unknown stream kind %d", h.Kind)
	}
	if h.Kind == KindPrompt && h.Attempt != 0 {
		return Header{}, errors.New("a prompt has no attempts")
	}
	if want := h.bytes(); !bytes.Equal(stream[:HeaderSize], want[:]) {
		return Header{}, errors.New("unknown stream format")
	}
	return h, nil
}

func (h Header) bytes() [HeaderSize]byte {
	var b [HeaderSize]byte
	copy(b[:], streamMagic)
	b[4], b[5] = aeadChaCha, byte(h.Kind)
	binary.BigEndian.PutUint32(b[8:], uint32(h.Kind.chunk()))
	binary.BigEndian.PutUint32(b[12:], h.Attempt)
	copy(b[contextPart:], h.Salt[:])
	return b
}

// chunk returns the plaintext size of the kind's chunks.
func (k StreamKind) chunk() int {
	if k == KindPrompt {
		return promptChunk
	}
	return answerChunk
}

// Stream is the key of one stream and what its chunks are bound to. Bytes sealed for one job, worker or kind do not open
// as another's.
type Stream struct {
	hidden
	kind    StreamKind
	key     Key
	context []byte
}

// PromptStream is the prompt of a request; requestContext is [RequestContext.Hash].
func PromptStream(promptKey Key, requestContext common.Hash) Stream {
	return Stream{kind: KindPrompt, key: promptKey, context: requestContext[:]}
}

// AnswerStream is worker's answer to a job.
func AnswerStream(answerKey Key, jobID common.Hash, worker common.Address) Stream {
	return Stream{kind: KindAnswer, key: answerKey, context: append(jobID.Bytes(), worker[:]...)}
}

// TraceStream is worker's trace of a job; it takes the trace key and derives the stream's key from it.
func TraceStream(traceKey Key, jobID common.Hash, worker common.Address) Stream {
	return Stream{kind: KindTrace, key: derive(traceKey[:], "stream", nil), context: append(jobID.Bytes(), worker[:]...)}
}

// Seal returns the whole stream of a plaintext under a fresh salt. A prompt's attempt must be 0; see [Header].
func (s Stream) Seal(attempt uint32, plaintext []byte) ([]byte, error) {
	return s.seal(attempt, newSalt(), plaintext)
}

func (s Stream) seal(attempt uint32, salt [32]byte, plaintext []byte) ([]byte, error) {
	var out bytes.Buffer
	chunks := len(plaintext)/(s.kind.chunk()-2) + 2
	out.Grow(HeaderSize + chunks*(s.kind.chunk()+chunkOverhead))
	w, err := newWriter(&out, s, attempt, salt)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(plaintext); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// Open returns header and plaintext of a whole stream, or [ErrUndecryptable].
func (s Stream) Open(stream []byte) (Header, []byte, error) {
	r := NewReader(bytes.NewReader(stream), s)
	header, err := r.Header()
	if err != nil {
		return Header{}, nil, err
	}
	var out bytes.Buffer
	out.Grow(len(stream) + bytes.MinRead) // never less than the plaintext, so the buffer does not grow again
	if _, err := out.ReadFrom(r); err != nil {
		return Header{}, nil, err
	}
	return header, out.Bytes(), nil
}

// SealAnswer returns the whole answer stream of text under a fresh salt; attempt must be new for this job.
func SealAnswer(answerKey Key, jobID common.Hash, worker common.Address, attempt uint32, text []byte) []byte {
	sealed, err := AnswerStream(answerKey, jobID, worker).Seal(attempt, text)
	if err != nil {
		panic(fmt.Sprintf("seal answer in memory: %v [BUG]", err))
	}
	return sealed
}

// OpenAnswer returns header and text of a whole answer stream, or [ErrUndecryptable].
func OpenAnswer(answerKey Key, jobID common.Hash, worker common.Address, stream []byte) (Header, []byte, error) {
	return AnswerStream(answerKey, jobID, worker).Open(stream)
}

// chunkCipher seals or opens the chunks of one stream in order.
type chunkCipher struct {
	aead   cipher.AEAD
	header [HeaderSize]byte
	seq    uint64
}

func (s Stream) cipher(header [HeaderSize]byte) *chunkCipher {
	info := append(domain("chunk"), s.context...)
	info = append(info, header[:contextPart]...)
	key := expand(s.key[:], header[contextPart:], string(info))
	aead, err := chacha20poly1305.New(key[:])
	if err != nil {
		panic(fmt.Sprintf("make a cipher of a 32-byte key: %v [BUG]", err))
	}
	return &chunkCipher{aead: aead, header: header}
}

// seal appends the next chunk to dst.
func (c *chunkCipher) seal(dst, plaintext []byte, final bool) ([]byte, error) {
	if c.seq > math.MaxUint32 {
		return nil, errors.New("stream has no chunk numbers left")
	}
	nonce := c.nonce(final)
	c.seq++
	return c.aead.Seal(dst, nonce[:], plaintext, c.header[:]), nil
}

// open appends the plaintext of the next chunk to dst, which must not overlap it.
func (c *chunkCipher) open(dst, chunk []byte, final bool) ([]byte, error) {
	if c.seq > math.MaxUint32 {
		return nil, errors.New("stream has too many chunks")
	}
	nonce := c.nonce(final)
	plaintext, err := c.aead.Open(dst, nonce[:], chunk, c.header[:])
	if err != nil {
		return nil, err
	}
	c.seq++
	return plaintext, nil
}

func (c *chunkCipher) nonce(final bool) [chacha20poly1305.NonceSize]byte {
	var nonce [chacha20poly1305.NonceSize]byte
	binary.BigEndian.PutUint32(nonce[7:], uint32(c.seq))
	if final {
		nonce[11] = 1
	}
	return nonce
}
