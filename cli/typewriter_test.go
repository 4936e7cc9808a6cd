package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/consumer"
)

func TestTypewriterShowsOneCleanAnswer(t *testing.T) {
	piece := func(worker, attempt uint32, text string) consumer.Piece {
		return consumer.Piece{Worker: worker, Attempt: attempt, Text: []byte(text)}
	}
	for name, c := range map[string]struct {
		pieces []consumer.Piece
		answer string
		want   string
	}{
		"as it comes":                 {[]consumer.Piece{piece(1, 1, "one "), piece(1, 1, "two")}, "one two", "one two\n"},
		"the same worker again":       {[]consumer.Piece{piece(1, 1, "one "), piece(1, 2, "o"), piece(1, 2, "ne two")}, "one two", "one two\n"},
		"another worker, same text":   {[]consumer.Piece{piece(1, 1, "one "), piece(2, 1, "one two")}, "one two", "one two\n"},
		"late frames of the old turn": {[]consumer.Piece{piece(1, 2, "one "), piece(1, 1, "junk"), piece(1, 2, "two")}, "one two", "one two\n"},
		"another text":                {[]consumer.Piece{piece(1, 1, "one "), piece(2, 1, "eins zwei")}, "eins zwei", "one \neins zwei\n"},
		"nothing was streamed":        {nil, "one two", "one two\n"},
		"an empty answer":             {nil, "", "\n"},
		"a character in two pieces":   {[]consumer.Piece{piece(1, 1, "gr\xc3"), piece(1, 1, "\xbcn")}, "grün", "grün\n"},
		"control characters":          {[]consumer.Piece{piece(1, 1, "a\x1b[2Jb")}, "a\x1b[2Jb", "a[2Jb\n"},
	} {
		var out bytes.Buffer
		w := typewriter{out: &out, clean: printable}
		for _, p := range c.pieces {
			w.show(p)
		}
		w.finish([]byte(c.answer))
		require.Equal(t, c.want, out.String(), name)
	}
}
