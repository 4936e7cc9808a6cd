package protocol

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/stint-protocol/stint/bindings"
)

// requestTypes are the EIP-712 types of a request, in the order the JobRegistry hashes them.
var requestTypes = apitypes.Types{
	"EIP712Domain": {
		{Name: "name", Type: "string"},
		{Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"},
		{Name: "verifyingContract", Type: "address"},
	},
	"JobRequest": {
		{Name: "consumer", Type: "address"},
		{Name: "termsId", Type: "uint32"},
		{Name: "sampling", Type: "uint32"},
		{Name: "inputBytes", Type: "uint32"},
		{Name: "maxOutputTokens", Type: "uint32"},
		{Name: "maxInputAsk", Type: "uint48"},
		{Name: "maxOutputAsk", Type: "uint48"},
		{Name: "maxFee", Type: "uint96"},
		{Name: "privacy", Type: "uint8"},
		{Name: "candidates", Type: "uint64[]"},
		{Name: "packageHash", Type: "bytes32"},
		{Name: "keyCommitment", Type: "bytes32"},
		{Name: "payment", Type: "uint8"},
		{Name: "drawBlock", Type: "uint32"},
		{Name: "nonce", Type: "uint64"},
		{Name: "expiry", Type: "uint40"},
	},
}

// RequestHash returns the EIP-712 digest of a request, which is the job's id. It fails for an amount that is missing or
// does not fit its type.
func RequestHash(chainID uint64, registry common.Address, r bindings.JobRequest) (common.Hash, error) {
	typed := apitypes.TypedData{
		Types:       requestTypes,
		PrimaryType: "JobRequest",
		Domain: apitypes.TypedDataDomain{
			Name: "Stint", Version: "1",
			ChainId:           (*math.HexOrDecimal256)(new(big.Int).SetUint64(chainID)),
			VerifyingContract: registry.Hex(),
		},
		Message: requestMessage(r),
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash request: %w", err)
	}
	return common.BytesToHash(digest), nil
}

func requestMessage(r bindings.JobRequest) apitypes.TypedDataMessage {
	candidates := make([]any, len(r.Candidates))
	for i, candidate := range r.Candidates {
		candidates[i] = decimal(candidate)
	}
	return apitypes.TypedDataMessage{
		"consumer":        r.Consumer.Hex(),
		"termsId":         decimal(uint64(r.TermsId)),
		"sampling":        decimal(uint64(r.Sampling)),
		"inputBytes":      decimal(uint64(r.InputBytes)),
		"maxOutputTokens": decimal(uint64(r.MaxOutputTokens)),
		"maxInputAsk":     r.MaxInputAsk,
		"maxOutputAsk":    r.MaxOutputAsk,
		"maxFee":          r.MaxFee,
		"privacy":         decimal(uint64(r.Privacy)),
		"candidates":      candidates,
		"packageHash":     r.PackageHash[:],
		"keyCommitment":   r.KeyCommitment[:],
		"payment":         decimal(uint64(r.Payment)),
		"drawBlock":       decimal(uint64(r.DrawBlock)),
		"nonce":           decimal(r.Nonce),
		"expiry":          r.Expiry,
	}
}

// decimal is a number as the typed-data encoder takes it without loss.
func decimal(n uint64) string { return strconv.FormatUint(n, 10) }
