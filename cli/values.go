package main

import (
	"encoding/hex"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stint-protocol/stint/internal/protocol"
)

// amount is money in JSON: base units as a decimal string, with what it takes to show it.
type amount struct {
	Amount   string `json:"amount"`
	Decimals uint8  `json:"decimals"`
	Symbol   string `json:"symbol"`
}

func newAmount(value *big.Int, token protocol.Token) amount {
	return amount{Amount: value.String(), Decimals: token.Decimals, Symbol: token.Symbol}
}

// String shows the exact amount, as in 1.5 tUSD.
func (a amount) String() string {
	digits := a.Amount
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	if pad := int(a.Decimals) + 1 - len(digits); pad > 0 {
		digits = strings.Repeat("0", pad) + digits
	}
	whole, fraction := digits[:len(digits)-int(a.Decimals)], digits[len(digits)-int(a.Decimals):]
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		whole += "." + fraction
	}
	return sign + whole + " " + a.Symbol
}

// parseAmount reads 1.5tUSD, 1.5 tUSD, or base units without a symbol. It never rounds.
func parseAmount(text string, token protocol.Token) (*big.Int, error) {
	number, found := strings.CutSuffix(strings.ToLower(text), strings.ToLower(token.Symbol))
	number = strings.TrimSpace(number)
	decimals := 0
	if found {
		decimals = int(token.Decimals)
	}
	whole, fraction, _ := strings.Cut(number, ".")
	if len(fraction) > decimals {
		return nil, usage("%q has more digits than %s can hold; write it as 1.5%s or in base units", text, token.Symbol, token.Symbol)
	}
	digits := whole + fraction + strings.Repeat("0", decimals-len(fraction))
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return nil, usage("%q is no amount; write it as 1.5%s or in base units", text, token.Symbol)
	}
	value, _ := new(big.Int).SetString(digits, 10)
	if value.Sign() == 0 {
		return nil, usage("%q is zero; give an amount above zero", text)
	}
	if value.BitLen() > 96 {
		return nil, usage("%q is more than any contract here holds; give a smaller amount", text)
	}
	return value, nil
}

// parseAddress takes lower-case hex or a correct EIP-55 checksum, and no zero address.
func parseAddress(name, text string) (common.Address, error) {
	digits, prefixed := strings.CutPrefix(text, "0x")
	raw, err := hex.DecodeString(digits)
	if !prefixed || err != nil || len(raw) != common.AddressLength {
		return common.Address{}, usage("--%s %q is no address; an address is 0x and 40 hex digits", name, text)
	}
	address := common.BytesToAddress(raw)
	if address.Hex() != text && strings.ToLower(text) != text {
		return address, usage("--%s %q has a wrong checksum; check every digit, or write it in lower case if you are sure", name, text)
	}
	if address == (common.Address{}) {
		return address, usage("--%s is the zero address; give an address somebody holds the key of", name)
	}
	return address, nil
}

func parseJobID(text string) (common.Hash, error) {
	raw, err := hexutil.Decode(strings.ToLower(text))
	if err != nil || len(raw) != common.HashLength {
		return common.Hash{}, usage("%q is no job id; a job id is 0x and 64 hex digits", text)
	}
	return common.BytesToHash(raw), nil
}

// parseAsk reads a price: base units of the payment token per 1,000,000 bytes or tokens.
func parseAsk(name string, value uint64) (*big.Int, error) {
	if value >= 1<<48 {
		return nil, usage("--%s %d is more than a contract holds; asks are below 2^48", name, value)
	}
	return new(big.Int).SetUint64(value), nil
}
