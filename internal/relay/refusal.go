package relay

import (
	"encoding/json"
	"fmt"
)

const refusalSchema = "stint.refusal.v1"

// Codes of a refusal that the service itself gives. Handlers add their own.
const (
	CodeMalformed = "malformed"  // the request does not decode; the message says where
	CodeWrongHash = "wrong-hash" // the package is not what its name says
	CodeFull      = "full"       // the store takes no more now; use the chain
	CodeBusy      = "busy"       // ask again in a moment
	CodeInternal  = "internal"   // a fault in the dispatcher; its log has it
)

// Refusal is a dispatcher's answer when it does not do what was asked. It is not signed.
type Refusal struct {
	Code    string `json:"code"`    // at most 32 characters
	Message string `json:"message"` // at most 512 characters, for people
}

// Error implements error.
func (r *Refusal) Error() string {
	return fmt.Sprintf("the dispatcher refused (%s): %s", r.Code, r.Message)
}

type refusalMessage struct {
	Schema string `json:"schema"`
	Refusal
}

func (r *Refusal) encode() []byte {
	raw, err := json.Marshal(refusalMessage{refusalSchema, Refusal{cut(r.Code, 32), cut(r.Message, 512)}})
	if err != nil {
		panic(fmt.Sprintf("relay: encode refusal: %v [BUG]", err))
	}
	return raw
}

func cut(text string, most int) string {
	runes := []rune(text)
	if len(runes) > most {
		runes = runes[:most]
	}
	return string(runes)
}

// readRefusal returns the refusal in a message, or nil if it is something else.
func readRefusal(raw []byte) *Refusal {
	if len(raw) > maxMessage {
		return nil
	}
	var m refusalMessage
	if decode(raw, refusalSchema, &m) != nil {
		return nil
	}
	return &Refusal{cut(printable(m.Code), 32), cut(printable(m.Message), 512)}
}
