package relay

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Signature is 65 bytes, r s v with v 27 or 28 and the lower s; in JSON hex.
type Signature = hexutil.Bytes

// typeOf are the EIP-712 types of every message. A message's field order is part of its hash.
var typeOf = apitypes.Types{
	"EIP712Domain": {
		{Name: "name", Type: "string"},
		{Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"},
		{Name: "verifyingContract", Type: "address"},
	},
	"Heartbeat": {
		{Name: "worker", Type: "uint32"},
		{Name: "sequence", Type: "uint64"},
		{Name: "time", Type: "uint64"},
		{Name: "capacity", Type: "uint8"},
		{Name: "running", Type: "uint8"},
		{Name: "terms", Type: "uint32[]"},
		{Name: "region", Type: "string"},
	},
	"HeartbeatReceipt": {
		{Name: "heartbeatHash", Type: "bytes32"},
		{Name: "receivedAt", Type: "uint64"},
	},
	"CandidateRequest": {
		{Name: "consumer", Type: "address"},
		{Name: "nonce", Type: "uint64"},
		{Name: "termsId", Type: "uint32"},
		{Name: "drawBlock", Type: "uint32"},
		{Name: "inputBytes", Type: "uint32"},
		{Name: "maxOutputTokens", Type: "uint32"},
		{Name: "maxInputAsk", Type: "uint256"},
		{Name: "maxOutputAsk", Type: "uint256"},
		{Name: "count", Type: "uint8"},
		{Name: "worker", Type: "uint32"},
	},
	"Entrant": {
		{Name: "number", Type: "uint32"},
		{Name: "keyId", Type: "uint32"},
		{Name: "stake", Type: "uint256"},
		{Name: "minimumStake", Type: "uint256"},
		{Name: "uptimeBps", Type: "uint16"},
		{Name: "qualityBps", Type: "uint16"},
		{Name: "price", Type: "uint256"},
	},
	"CandidateReply": {
		{Name: "request", Type: "CandidateRequest"},
		{Name: "seedBlock", Type: "uint64"},
		{Name: "seedHash", Type: "bytes32"},
		{Name: "entrants", Type: "Entrant[]"},
		{Name: "absent", Type: "uint32[]"},
		{Name: "livenessHash", Type: "bytes32"},
		{Name: "candidates", Type: "uint64[]"},
	},
	"LiveWorker": {
		{Name: "worker", Type: "uint32"},
		{Name: "heartbeatHash", Type: "bytes32"},
	},
	"LivenessList": {
		{Name: "sequence", Type: "uint64"},
		{Name: "time", Type: "uint64"},
		{Name: "previous", Type: "bytes32"},
		{Name: "workers", Type: "LiveWorker[]"},
	},
}

// message is something that is signed as typed data.
type message interface {
	typed() (primary string, fields apitypes.TypedDataMessage)
}

// hash returns a message's EIP-712 digest in this network's domain.
func (n Network) hash(m message) (common.Hash, error) {
	primary, fields := m.typed()
	digest, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types:       typeOf,
		PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{
			Name: "Stint", Version: "1",
			ChainId:           (*math.HexOrDecimal256)(new(big.Int).SetUint64(n.ChainID)),
			VerifyingContract: n.Registry.Hex(),
		},
		Message: fields,
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash %s: %w", primary, err)
	}
	return common.BytesToHash(digest), nil
}

func (n Network) sign(m message, key *ecdsa.PrivateKey) (Signature, error) {
	digest, err := n.hash(m)
	if err != nil {
		return nil, err
	}
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}

// signer returns who signed a message. Any well-formed signature has some signer: compare it with the one expected.
func (n Network) signer(m message, signature Signature) (common.Address, error) {
	if len(signature) != crypto.SignatureLength {
		return common.Address{}, fmt.Errorf("signature has %d bytes, want %d", len(signature), crypto.SignatureLength)
	}
	plain := append(Signature(nil), signature...)
	plain[crypto.RecoveryIDOffset] -= 27
	r, s := new(big.Int).SetBytes(plain[:32]), new(big.Int).SetBytes(plain[32:64])
	if !crypto.ValidateSignatureValues(plain[crypto.RecoveryIDOffset], r, s, true) {
		return common.Address{}, errors.New("signature is malformed")
	}
	digest, err := n.hash(m)
	if err != nil {
		return common.Address{}, err
	}
	key, err := crypto.SigToPub(digest[:], plain)
	if err != nil {
		return common.Address{}, fmt.Errorf("recover signer: %w", err)
	}
	return crypto.PubkeyToAddress(*key), nil
}

// number is an integer as the typed-data encoder takes it without loss.
func number[N ~uint8 | ~uint16 | ~uint32 | ~uint64](n N) string {
	return strconv.FormatUint(uint64(n), 10)
}

func numbers[N ~uint8 | ~uint16 | ~uint32 | ~uint64](list []N) []any {
	out := make([]any, len(list))
	for i, n := range list {
		out[i] = number(n)
	}
	return out
}
