package main

import (
	"bytes"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/stint-protocol/stint/internal/consumer"
)

// typewriter shows an answer as it is made. When a worker begins again, or another one does, nothing is shown until the
// new text has passed what stands there; a text that differs is held back for the end.
type typewriter struct {
	out             io.Writer
	clean           func(string) string // what may be shown of a stranger's text
	worker, attempt uint32
	text            []byte // of the attempt
	shown           []byte
}

func (t *typewriter) show(p consumer.Piece) {
	if p.Worker == t.worker && p.Attempt < t.attempt {
		return
	}
	if p.Worker != t.worker || p.Attempt != t.attempt {
		t.worker, t.attempt, t.text = p.Worker, p.Attempt, nil
	}
	t.text = append(t.text, p.Text...)
	t.advance(whole(t.text))
}

// advance writes what goes beyond the text that stands there.
func (t *typewriter) advance(text []byte) bool {
	if !bytes.HasPrefix(text, t.shown) {
		return false
	}
	fmt.Fprint(t.out, t.clean(string(text[len(t.shown):])))
	t.shown = bytes.Clone(text)
	return true
}

// finish writes the rest of the answer, or all of it on a line of its own if it is another than the one that was shown.
func (t *typewriter) finish(answer []byte) {
	if !t.advance(answer) && len(answer) > 0 && !bytes.Equal(answer, t.shown) {
		t.shown = nil
		fmt.Fprintln(t.out)
		t.advance(answer)
	}
	fmt.Fprintln(t.out)
}

// whole cuts off a character that has not come whole.
func whole(text []byte) []byte {
	for i := len(text) - 1; i >= 0 && i >= len(text)-utf8.UTFMax; i-- {
		if utf8.RuneStart(text[i]) {
			if !utf8.FullRune(text[i:]) {
				return text[:i]
			}
			break
		}
	}
	return text
}
