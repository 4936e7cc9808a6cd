package seal

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// Reader opens a stream chunk by chunk and yields text as soon as its chunk is proven. Only io.EOF says that the text is
// whole: the final chunk came and nothing after it. Whatever the stream's bytes cause is [ErrUndecryptable]; an error of
// the source is returned as it is, wrapped. It holds one chunk in memory. A Reader is for one goroutine.
type Reader struct {
	hidden
	src    io.Reader
	stream Stream
	header Header
	cipher *chunkCipher // nil until the header is read
	sealed []byte
	plain  []byte
	text   []byte // proven, not yet read
	prompt promptText
	final  bool
	err    error
}

// NewReader returns a reader of the stream in src. It reads nothing yet.
func NewReader(src io.Reader, s Stream) *Reader {
	return &Reader{src: src, stream: s}
}

// Header returns the stream's header, reading it if needed. It is proven only once text has been read.
func (r *Reader) Header() (Header, error) {
	if r.cipher == nil && r.err == nil {
		r.err = r.readHeader()
	}
	if r.cipher == nil {
		return Header{}, r.err
	}
	return r.header, nil
}

// Final says whether the final chunk has been opened: the text read so far and the text waiting are all there is.
func (r *Reader) Final() bool { return r.final }

// Read implements io.Reader.
func (r *Reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for len(r.text) == 0 {
		if r.err == nil {
			r.err = r.next()
		}
		if r.err != nil {
			return 0, r.err
		}
	}
	n := copy(p, r.text)
	r.text = r.text[n:]
	return n, nil
}

// next opens one chunk, or, after the final one, sees to it that the source is at its end.
func (r *Reader) next() error {
	if _, err := r.Header(); err != nil {
		return err
	}
	n, err := io.ReadFull(r.src, r.sealed)
	if r.final {
		return r.end(n, err)
	}
	if errors.Is(err, io.EOF) {
		return undecryptable("final chunk is missing after chunk %d", r.cipher.seq)
	}
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("read stream: %w", err)
	}
	plain, err := r.open(r.sealed[:n])
	if err != nil {
		return err
	}
	text, err := r.unframe(plain)
	if err != nil {
		return undecryptable("chunk %d: %v", r.cipher.seq-1, err)
	}
	r.text = text
	return nil
}

// open tries the two nonces a chunk can have. Only the last chunk of a prompt may be short.
func (r *Reader) open(chunk []byte) ([]byte, error) {
	short := len(chunk) < len(r.sealed)
	if short && (r.stream.kind != KindPrompt || len(chunk) <= chunkOverhead) {
		return nil, undecryptable("chunk %d is cut short", r.cipher.seq)
	}
	if !short {
		if plain, err := r.cipher.open(r.plain[:0], chunk, false); err == nil {
			return plain, nil
		}
	}
	plain, err := r.cipher.open(r.plain[:0], chunk, true)
	if err != nil {
		return nil, undecryptable("chunk %d does not open", r.cipher.seq)
	}
	r.final = true
	r.sealed = r.sealed[:1] // one byte more is too much
	return plain, nil
}

func (r *Reader) unframe(plain []byte) ([]byte, error) {
	if r.stream.kind == KindPrompt {
		return r.prompt.cut(plain, r.final)
	}
	return unframeText(plain)
}

// unframeText cuts the text out of an answer or trace chunk.
func unframeText(plain []byte) ([]byte, error) {
	used := int(binary.BigEndian.Uint16(plain))
	if used > ChunkText {
		return nil, errors.New("its length field is too large")
	}
	if !zero(plain[2+used:]) {
		return nil, errors.New("its padding is not zero")
	}
	return plain[2 : 2+used], nil
}

func (r *Reader) end(n int, err error) error {
	switch {
	case n > 0:
		return undecryptable("there are bytes after the final chunk")
	case errors.Is(err, io.EOF):
		return io.EOF
	default:
		return fmt.Errorf("read end of stream: %w", err)
	}
}

func (r *Reader) readHeader() error {
	var b [HeaderSize]byte
	switch _, err := io.ReadFull(r.src, b[:]); {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return undecryptable("stream header is cut short")
	case err != nil:
		return fmt.Errorf("read stream header: %w", err)
	}
	header, err := ParseHeader(b[:])
	if err != nil {
		return undecryptable("%v", err)
	}
	if header.Kind != r.stream.kind {
		return undecryptable("stream is of kind %d, not %d", header.Kind, r.stream.kind)
	}
	r.header = header
	r.cipher = r.stream.cipher(b)
	r.sealed = make([]byte, header.Kind.chunk()+chunkOverhead)
	r.plain = make([]byte, 0, header.Kind.chunk())
	return nil
}

func undecryptable(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrUndecryptable, fmt.Sprintf(format, args...))
}
