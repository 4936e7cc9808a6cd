package seal

import (
	"errors"
	"fmt"
	"io"
)

var errHidden = errors.New("a secret is not written as text")

// hidden, embedded, keeps a struct that holds keys or plaintext out of logs and error texts. Unexported fields need it even
// when their type hides itself, because fmt does not ask those for their methods.
type hidden struct{}

// Format writes "hidden" for every fmt verb.
func (hidden) Format(f fmt.State, _ rune) {
	io.WriteString(f, "hidden") //nolint:errcheck // fmt.State keeps its own errors.
}

// MarshalText refuses: encoding a secret as JSON or into a structured log is a mistake, so it fails rather than writes a
// stand-in.
func (hidden) MarshalText() ([]byte, error) { return nil, errHidden }
