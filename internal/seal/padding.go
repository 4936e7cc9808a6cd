package seal

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"
)

// promptHead is the length field before a prompt's text.
const promptHead = 4

// InputBytes returns the length of a prompt of textLen bytes once padded: what the request signs and the consumer pays
// for. It is Padme(4 + textLen), which adds at most 12 %, and fails where the prompt stream would not fit 32 bits.
func InputBytes(textLen int) (uint32, error) {
	padded := padme(uint64(textLen) + promptHead)
	if _, err := promptStreamSize(padded); err != nil {
		return 0, fmt.Errorf("pad a prompt of %d bytes: %w", textLen, err)
	}
	return uint32(padded), nil
}

// padme returns the smallest Padmé length that holds n bytes (Nikitin et al., "Reducing Metadata Leakage from Encrypted
// Files", 2019): a number whose mantissa is no longer than its exponent.
func padme(n uint64) uint64 {
	if n < 2 {
		return n
	}
	exponent := bits.Len64(n) - 1
	mask := uint64(1)<<(exponent-bits.Len(uint(exponent))) - 1
	return (n + mask) &^ mask
}

// padPrompt returns u32 length, text, zeros.
func padPrompt(text []byte) ([]byte, error) {
	size, err := InputBytes(len(text))
	if err != nil {
		return nil, err
	}
	padded := make([]byte, size)
	binary.BigEndian.PutUint32(padded, uint32(len(text)))
	copy(padded[promptHead:], text)
	return padded, nil
}

// unpadPrompt returns the text in a whole padded plaintext, as a slice of it.
func unpadPrompt(padded []byte) ([]byte, error) {
	var p promptText
	return p.cut(padded, true)
}

// promptText finds the text in a padded plaintext that comes in pieces.
type promptText struct {
	seen    uint64 // bytes before this piece
	end     uint64 // where the text ends, its length field included
	started bool
}

// cut returns the text in the next piece, as a slice of it. It refuses padding that is not zero or not of the one right
// length. The first piece must hold the length field.
func (p *promptText) cut(piece []byte, final bool) ([]byte, error) {
	if !p.started {
		if len(piece) < promptHead {
			return nil, errors.New("prompt has no length")
		}
		p.end = promptHead + uint64(binary.BigEndian.Uint32(piece))
		p.started = true
	}
	start := p.seen
	p.seen += uint64(len(piece))
	if want := padme(p.end); p.seen > want || final && p.seen != want {
		return nil, errors.New("prompt is not padded to its length")
	}
	from := max(promptHead, start) - start
	to := max(min(p.end, p.seen), start+from) - start
	if !zero(piece[to:]) {
		return nil, errors.New("prompt padding is not zero")
	}
	return piece[from:to], nil
}

func zero(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

// promptStreamSize returns the length of the stream that holds a padded prompt of the given length.
func promptStreamSize(padded uint64) (uint32, error) {
	chunks := (padded + promptChunk - 1) / promptChunk
	size := HeaderSize + padded + chunks*chunkOverhead
	if size > math.MaxUint32 {
		return 0, errors.New("it does not fit 32 bits")
	}
	return uint32(size), nil
}

// promptStreamInput is the inverse: the length of the padded prompt in a stream, judged by header and length alone.
func promptStreamInput(stream []byte) (uint32, error) {
	header, err := ParseHeader(stream)
	if err != nil {
		return 0, err
	}
	if header.Kind != KindPrompt {
		return 0, fmt.Errorf("prompt stream is of kind %d", header.Kind)
	}
	body := uint64(len(stream) - HeaderSize)
	const sealedChunk = promptChunk + chunkOverhead
	chunks := (body + sealedChunk - 1) / sealedChunk
	padded := body - min(body, chunks*chunkOverhead)
	if back, err := promptStreamSize(padded); err != nil || uint64(back) != uint64(len(stream)) {
		return 0, fmt.Errorf("no prompt stream is %d bytes long", len(stream))
	}
	if padded < promptHead || padme(padded) != padded {
		return 0, fmt.Errorf("no padded prompt is %d bytes long", padded)
	}
	return uint32(padded), nil
}
