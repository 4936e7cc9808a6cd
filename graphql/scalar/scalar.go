// Package scalar writes and reads the GraphQL scalars that stand for go-ethereum's types.
package scalar

import (
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// MarshalAddress writes an address with its EIP-55 checksum.
func MarshalAddress(address common.Address) graphql.Marshaler { return quoted(address.Hex()) }

// UnmarshalAddress reads an address in lower case or with the right checksum.
func UnmarshalAddress(v any) (common.Address, error) {
	text, ok := v.(string)
	if !ok || len(text) != 2+2*common.AddressLength || !common.IsHexAddress(text) {
		return common.Address{}, gqlerror.Errorf("an address is 0x and 40 hex digits")
	}
	address := common.HexToAddress(text)
	if text != address.Hex() && text != strings.ToLower(text) {
		return common.Address{}, gqlerror.Errorf("address %s has a wrong checksum, perhaps a wrong digit", text)
	}
	return address, nil
}

// MarshalHash writes 32 bytes as hex.
func MarshalHash(hash common.Hash) graphql.Marshaler { return quoted(hash.Hex()) }

// UnmarshalHash reads 32 bytes as hex.
func UnmarshalHash(v any) (common.Hash, error) {
	text, _ := v.(string)
	raw, err := hexutil.Decode(text)
	if err != nil || len(raw) != common.HashLength {
		return common.Hash{}, gqlerror.Errorf("a hash is 0x and 64 hex digits")
	}
	return common.Hash(raw), nil
}

// MarshalJSON writes JSON as it is.
func MarshalJSON(text json.RawMessage) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(text) }) // the writer is a buffer
}

// UnmarshalJSON refuses: JSON is never an input.
func UnmarshalJSON(any) (json.RawMessage, error) {
	return nil, gqlerror.Errorf("JSON is no input")
}

func quoted(text string) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(text)) }) // the writer is a buffer
}
