package main

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// EIP-712 for messages whose fields are words: addresses and numbers.

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

func domainSeparator(name, version string, chainID uint64, contract common.Address) common.Hash {
	return structHash(domainType, crypto.Keccak256([]byte(name)), crypto.Keccak256([]byte(version)), word(chainID), contract[:])
}

// structHash hashes a struct by its type and its fields, each of at most 32 bytes.
func structHash(kind string, fields ...[]byte) common.Hash {
	data := crypto.Keccak256([]byte(kind))
	for _, field := range fields {
		data = append(data, common.LeftPadBytes(field, 32)...)
	}
	return crypto.Keccak256Hash(data)
}

func word(number uint64) []byte { return new(big.Int).SetUint64(number).Bytes() }

// signTyped signs with v of 27 or 28, as contracts take it.
func signTyped(key *ecdsa.PrivateKey, domain, message common.Hash) ([]byte, error) {
	signature, err := crypto.Sign(crypto.Keccak256([]byte("\x19\x01"), domain[:], message[:]), key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	signature[64] += 27
	return signature, nil
}
