package sidecar

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/stint-protocol/stint/internal/seal"
)

// errFull ends a run whose answer has the length the network allows.
var errFull = errors.New("the answer is full")

// answer collects an answer's text up to the length that, sealed, still fits a completion.
type answer struct {
	text   []byte
	pieces uint32 // with text; each holds at least one token
	full   bool
}

// newAnswer takes the network's limit for sealed answers in bytes.
func newAnswer(maxResponse uint32) (*answer, error) {
	const smallest = seal.HeaderSize + seal.ChunkSize
	if maxResponse < smallest {
		return nil, fmt.Errorf("the network allows answers of %d bytes, the shortest has %d", maxResponse, smallest)
	}
	chunks := (int(maxResponse) - seal.HeaderSize) / seal.ChunkSize
	return &answer{text: make([]byte, 0, chunks*seal.ChunkText)}, nil
}

// emit takes a piece in. The one that does not fit is cut between two characters and answered with errFull.
func (a *answer) emit(piece string) error {
	if a.full {
		return errFull
	}
	room := cap(a.text) - len(a.text)
	if len(piece) > room {
		a.full = true
		for room > 0 && !utf8.RuneStart(piece[room]) {
			room--
		}
		piece = piece[:room]
	}
	a.text = append(a.text, piece...)
	if piece != "" {
		a.pieces++
	}
	if a.full {
		return errFull
	}
	return nil
}
