package seal

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

var errClosed = errors.New("write to a closed stream")

// Writer seals plaintext into a stream. Each Write to the output is one frame: one chunk, the first preceded by the
// header. A Writer is for one goroutine; after an error it only returns that error.
type Writer struct {
	hidden
	out    io.Writer
	kind   StreamKind
	cipher *chunkCipher
	text   []byte // not yet sealed
	plain  []byte // one framed chunk
	frame  []byte // one sealed chunk, for the first with the header
	begun  bool
	err    error
}

// NewWriter starts a stream with a fresh salt. It writes nothing yet. A prompt's attempt must be 0.
func NewWriter(out io.Writer, s Stream, attempt uint32) (*Writer, error) {
	return newWriter(out, s, attempt, newSalt())
}

func newWriter(out io.Writer, s Stream, attempt uint32, salt [32]byte) (*Writer, error) {
	if s.kind == KindPrompt && attempt != 0 {
		return nil, fmt.Errorf("start stream: a prompt has no attempts, not %d", attempt)
	}
	header := Header{Kind: s.kind, Attempt: attempt, Salt: salt}
	return &Writer{out: out, kind: s.kind, cipher: s.cipher(header.bytes())}, nil
}

// Write takes text in, and writes each chunk that is full once more text follows it. A prompt is kept until Close, because
// it starts with its length.
func (w *Writer) Write(text []byte) (int, error) {
	if w.err != nil {
		return 0, w.err
	}
	if w.kind == KindPrompt {
		w.text = append(w.text, text...)
		return len(text), nil
	}
	taken := 0
	for taken < len(text) {
		if len(w.text) == ChunkText {
			if err := w.emitText(false); err != nil {
				return taken, err
			}
		}
		n := min(ChunkText-len(w.text), len(text)-taken)
		w.text = append(w.text, text[taken:taken+n]...)
		taken += n
	}
	return taken, nil
}

// Buffered returns how many bytes of text wait for the next chunk.
func (w *Writer) Buffered() int { return len(w.text) }

// Flush writes a chunk now, with the text there is, even none: a caller that flushes at each tick shows nobody when text
// came. It does nothing for prompts.
func (w *Writer) Flush() error {
	if w.err != nil || w.kind == KindPrompt {
		return w.err
	}
	return w.emitText(false)
}

// Close writes the final chunk, with the text there is. It does not close the output. Closing again does nothing.
func (w *Writer) Close() error {
	if errors.Is(w.err, errClosed) {
		return nil
	}
	if w.err != nil {
		return w.err
	}
	if err := w.finish(); err != nil {
		return err
	}
	w.err = errClosed
	w.text = nil
	return nil
}

func (w *Writer) finish() error {
	if w.kind != KindPrompt {
		return w.emitText(true)
	}
	padded, err := padPrompt(w.text)
	if err != nil {
		w.err = err
		return err
	}
	for len(padded) > promptChunk {
		if err := w.emit(padded[:promptChunk], false); err != nil {
			return err
		}
		padded = padded[promptChunk:]
	}
	return w.emit(padded, true)
}

// emitText frames the waiting text as u16 used, data, zeros.
func (w *Writer) emitText(final bool) error {
	w.plain = binary.BigEndian.AppendUint16(w.plain[:0], uint16(len(w.text)))
	w.plain = append(w.plain, w.text...)
	w.plain = append(w.plain, make([]byte, answerChunk-len(w.plain))...)
	w.text = w.text[:0]
	return w.emit(w.plain, final)
}

func (w *Writer) emit(plaintext []byte, final bool) error {
	w.frame = w.frame[:0]
	if !w.begun {
		w.frame = append(w.frame, w.cipher.header[:]...)
		w.begun = true
	}
	frame, err := w.cipher.seal(w.frame, plaintext, final)
	if err == nil {
		w.frame = frame
		_, err = w.out.Write(frame)
	}
	if err != nil {
		w.err = fmt.Errorf("write stream chunk: %w", err)
	}
	return w.err
}

func newSalt() [32]byte {
	var salt [32]byte
	rand.Read(salt[:]) //nolint:errcheck // crypto/rand.Read never returns an error: it ends the program instead.
	return salt
}
