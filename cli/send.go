package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/term"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

var token = bindings.NewDevToken()

// transaction is one sent transaction in JSON.
type transaction struct {
	Verb    string         `json:"verb"`
	Hash    common.Hash    `json:"hash"`
	From    common.Address `json:"from"`
	To      common.Address `json:"to"`
	Status  string         `json:"status"`
	Block   uint64         `json:"block"`
	GasUsed uint64         `json:"gasUsed"`
	FeeWei  string         `json:"feeWei"`
	Data    hexutil.Bytes  `json:"data,omitempty"` // of a call that was not signed
}

// confirm asks before the first transaction of a command. Without a terminal it refuses, so a script says --yes.
func (s *session) confirm(summary string) error {
	if s.Bool("yes") || s.Bool("dry-run") || s.Bool("unsigned") {
		return nil
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return refused("not sent, for want of a confirmation; say --yes to send without being asked")
	}
	fmt.Fprintf(s.App.ErrWriter, "%s\nChain %d, account %s. Send? [y/N] ", summary, s.chain.ChainID, s.account())
	answer, err := typed(s.Context.Context, func() (string, error) { return bufio.NewReader(os.Stdin).ReadString('\n') })
	if err != nil && !errors.Is(err, io.EOF) {
		fmt.Fprintln(s.App.ErrWriter)
		return refused("not sent, for want of a confirmation: %w", err)
	}
	if answer = strings.ToLower(strings.TrimSpace(answer)); answer != "y" && answer != "yes" {
		return refused("not sent, as you wished")
	}
	return nil
}

// send simulates and sends one call and reports it on stderr; under --dry-run it only simulates.
func (s *session) send(verb string, to common.Address, data []byte) (*types.Receipt, error) {
	call := txmgr.Call{To: to, Data: data}
	if s.Bool("unsigned") {
		s.sent = append(s.sent, transaction{Verb: verb, To: to, Status: "unsigned", FeeWei: "0", Data: data})
		return nil, nil
	}
	if s.Bool("dry-run") {
		gas, err := s.sender.Simulate(s.Context.Context, call)
		if err != nil {
			return nil, err
		}
		s.sent = append(s.sent, transaction{Verb: verb, From: s.account(), To: to, Status: "simulated", GasUsed: gas, FeeWei: "0"})
		return nil, nil
	}
	receipt, err := s.sender.Send(s.Context.Context, call)
	if err != nil {
		return nil, err
	}
	fee := new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed))
	s.sent = append(s.sent, transaction{
		Verb: verb, Hash: receipt.TxHash, From: s.account(), To: to, Status: "success",
		Block: receipt.BlockNumber.Uint64(), GasUsed: receipt.GasUsed, FeeWei: fee.String(),
	})
	return receipt, nil
}

// approve lets a contract pull an amount of the account's tokens. It checks the balance first, so that a later step does
// not fail with an allowance left behind.
func (s *session) approve(t protocol.Token, spender common.Address, value *big.Int) error {
	if err := s.requireTokens(t, value); err != nil {
		return err
	}
	bound, opts := token.Instance(s.chain, t.Address), &bind.CallOpts{Context: s.Context.Context}
	allowance, err := bind.Call(bound, opts, token.PackAllowance(s.account(), spender), token.UnpackAllowance)
	if err != nil {
		return fmt.Errorf("read allowance of %s: %w", t.Symbol, err)
	}
	if allowance.Cmp(value) >= 0 {
		return nil
	}
	_, err = s.send("approve", t.Address, token.PackApprove(spender, value))
	return err
}

// requireTokens refuses to go on if the account holds less than a value.
func (s *session) requireTokens(t protocol.Token, value *big.Int) error {
	opts := &bind.CallOpts{Context: s.Context.Context}
	balance, err := bind.Call(token.Instance(s.chain, t.Address), opts, token.PackBalanceOf(s.account()), token.UnpackBalanceOf)
	if err != nil {
		return fmt.Errorf("read balance of %s: %w", t.Symbol, err)
	}
	if balance.Cmp(value) < 0 {
		return refused("account %s holds %s and needs %s: get more %s, or give a smaller --amount",
			s.account(), newAmount(balance, t), newAmount(value, t), t.Symbol)
	}
	return nil
}

// report prints what was sent: under --json one object with the fields given, else a line each.
func (s *session) report(noun string, fields map[string]any) error {
	if s.Bool("json") {
		out := map[string]any{"schema": "stint." + noun + ".v1", "transactions": s.sent}
		for name, value := range fields {
			out[name] = value
		}
		return s.printJSON(out)
	}
	for _, t := range s.sent {
		if t.Status == "unsigned" {
			fmt.Fprintf(s.App.Writer, "%s\n  to    %s\n  value 0\n  data  %s\n", t.Verb, t.To, t.Data)
			continue
		}
		if t.Status == "simulated" {
			fmt.Fprintf(s.App.Writer, "%-12s would succeed, about %d gas; nothing was sent\n", t.Verb, t.GasUsed)
			continue
		}
		fmt.Fprintf(s.App.Writer, "%-12s %s  block %d  gas %d\n", t.Verb, t.Hash, t.Block, t.GasUsed)
	}
	return nil
}

func (s *session) printJSON(value any) error {
	enc := json.NewEncoder(s.App.Writer)
	enc.SetIndent("", "  ")
	return enc.Encode(value)
}
