package relay

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// decode reads one JSON object of a schema into out: no unknown field, nothing after it.
func decode(raw []byte, schema string, out any) error {
	var head struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(raw, &head); err != nil {
		return err
	}
	if head.Schema != schema {
		return fmt.Errorf("schema is %q, want %q", cut(printable(head.Schema), 64), schema)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(out); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("there is something after the object")
	}
	return nil
}

// printable replaces what could command a terminal.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, text)
}

// atMost refuses a list that is too long for its field.
func atMost(field string, length, most int) error {
	if length > most {
		return fmt.Errorf("%s has %d entries, at most %d are allowed", field, length, most)
	}
	return nil
}

// decodeMessage reads a message of a schema and checks its ranges.
func decodeMessage[M any, P interface {
	*M
	validate() error
}](raw []byte, schema string) (P, error) {
	if len(raw) > maxReply {
		return nil, fmt.Errorf("decode %s: it has %d bytes, at most %d are allowed", schema, len(raw), maxReply)
	}
	out := P(new(M))
	err := decode(raw, schema, out)
	if err == nil {
		err = out.validate()
	}
	if err != nil {
		return nil, fmt.Errorf("decode %s: %w", schema, err)
	}
	return out, nil
}
