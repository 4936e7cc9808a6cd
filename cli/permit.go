package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/internal/protocol"
)

const permitLife = 10 * time.Minute

const permitType = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"

func (s *session) depositWithPermit(value *big.Int) error {
	if err := s.requireTokens(s.paymentToken(), value); err != nil {
		return err
	}
	deadline, signature, err := s.permit(s.paymentToken(), s.contracts().Vault, value)
	if err != nil {
		return err
	}
	v, r, sig := signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64])
	data := vault.PackDepositWithPermit(value, deadline, v, r, sig)
	if _, err := s.send("depositWithPermit", s.contracts().Vault, data); err != nil {
		return err
	}
	if s.Bool("dry-run") {
		return s.report("balance", nil)
	}
	return s.reportBalance()
}

// permit signs an EIP-2612 permit over exactly the value.
func (s *session) permit(t protocol.Token, spender common.Address, value *big.Int) (deadline *big.Int, signature []byte, err error) {
	bound, opts := token.Instance(s.chain, t.Address), &bind.CallOpts{Context: s.Context.Context}
	domain, err := s.tokenDomain(t)
	if err != nil {
		return nil, nil, err
	}
	nonce, err := bind.Call(bound, opts, token.PackNonces(s.account()), token.UnpackNonces)
	if err != nil {
		return nil, nil, noPermits(t, err)
	}
	head, err := s.chain.HeaderByNumber(s.Context.Context, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("read head: %w", err)
	}
	deadline = new(big.Int).SetUint64(head.Time + uint64(permitLife/time.Second))
	owner := s.account()
	message := structHash(permitType, owner[:], spender[:], value.Bytes(), nonce.Bytes(), deadline.Bytes())
	signature, err = signTyped(s.key, domain, message)
	return deadline, signature, err
}

// tokenDomain returns the token's EIP-712 domain. It is made here of the chain and the address, so that no node can have a
// permit signed for another token; what the token says of it only tells the version.
func (s *session) tokenDomain(t protocol.Token) (common.Hash, error) {
	bound, opts := token.Instance(s.chain, t.Address), &bind.CallOpts{Context: s.Context.Context}
	name, err := bind.Call(bound, opts, token.PackName(), token.UnpackName)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read name of %s: %w", t.Symbol, err)
	}
	want, err := bind.Call(bound, opts, token.PackDOMAINSEPARATOR(), token.UnpackDOMAINSEPARATOR)
	if err != nil {
		return common.Hash{}, noPermits(t, err)
	}
	for _, version := range []string{"1", "2"} { // USDC's is 2
		if domain := domainSeparator(name, version, s.chain.ChainID, t.Address); domain == common.Hash(want) {
			return domain, nil
		}
	}
	return common.Hash{}, refused("the domain of %s is none this command knows: deposit without --permit", t.Symbol)
}

func noPermits(t protocol.Token, err error) error {
	return fmt.Errorf("%s takes no permits (%w): deposit without --permit", t.Symbol, err)
}
