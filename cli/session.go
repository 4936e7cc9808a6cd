package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// session is what a command that talks to the chain works with.
type session struct {
	*cli.Context
	chain  *chain.Client
	reader *chain.Reader
	key    *ecdsa.PrivateKey // nil if the command only reads
	sender *txmgr.Sender
	sent   []transaction
}

// open loads the deployment and connects.
func open(c *cli.Context) (*session, error) {
	deployment, err := protocol.LoadDeployment(c.String("deployment"))
	if errors.Is(err, os.ErrNotExist) {
		return nil, usage("there is no deployment file at %s; give the network's with --deployment, or start a local one with `stint devnet`", c.String("deployment"))
	}
	if err != nil {
		return nil, err
	}
	client, err := chain.Dial(c.Context, c.String("rpc-url"), deployment.ChainID, deployment.Contracts.JobRegistry)
	if err != nil {
		return nil, err
	}
	return &session{Context: c, chain: client, reader: chain.NewReader(client, deployment)}, nil
}

// openToAct connects and unlocks the account that signs.
func openToAct(c *cli.Context) (*session, error) {
	key, err := unlock(c)
	if err != nil {
		return nil, err
	}
	s, err := open(c)
	if err != nil {
		return nil, err
	}
	s.key = key
	s.sender = txmgr.New(s.chain, s.chain.ChainID, key, c.Duration("timeout"))
	return s, nil
}

// withKey turns a function of a session that signs into an action.
func withKey(action func(*session) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		s, err := openToAct(c)
		if err != nil {
			return err
		}
		defer s.chain.Close()
		return action(s)
	}
}

// reading turns a function of a session that only reads into an action.
func reading(action func(*session) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		s, err := open(c)
		if err != nil {
			return err
		}
		defer s.chain.Close()
		return action(s)
	}
}

func (s *session) deployment() *protocol.Deployment { return s.reader.Deployment }
func (s *session) stakeToken() protocol.Token       { return s.reader.Deployment.StakeToken }
func (s *session) paymentToken() protocol.Token     { return s.reader.Deployment.PaymentToken }
func (s *session) contracts() protocol.Contracts    { return s.reader.Deployment.Contracts }
func (s *session) account() common.Address          { return s.sender.Address() }

// worker returns the worker that --worker names, or the one of the account that signs, as worker or operator.
func (s *session) worker() (uint32, error) {
	if number := s.Uint("worker"); number != 0 {
		return uint32(number), nil
	}
	if s.sender == nil {
		return 0, usage("give the worker's number with --worker")
	}
	number, err := s.reader.WorkerNumber(s.Context.Context, s.account())
	if errors.Is(err, chain.ErrUnknown) {
		number, err = s.reader.NumberOfOperator(s.Context.Context, s.account())
	}
	if errors.Is(err, chain.ErrUnknown) {
		return 0, fmt.Errorf("account %s is neither a worker nor an operator: register first with `stint worker register`", s.account())
	}
	return number, err
}

// unlock decrypts the keystore file with the password of the password file, or of the terminal.
func unlock(c *cli.Context) (*ecdsa.PrivateKey, error) {
	path := c.String("keystore")
	if path == "" {
		return nil, usage("no account given; give its keystore file with --keystore, or make one with `stint account new`")
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, usage("the keystore file %s cannot be read: %v; give another with --keystore", path, err)
	}
	password, err := password(c, "password-file", "Password of "+path+": ")
	if err != nil {
		return nil, err
	}
	key, err := decryptKey(raw, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("unlock %s: %w", path, err)
	}
	if err != nil {
		return nil, usage("%s is no keystore file: %v; give another with --keystore, or make one with `stint account new`", path, err)
	}
	return key, nil
}

// decryptKey opens a keystore file. The library panics at a file whose fields are missing or of another type.
func decryptKey(raw []byte, password string) (_ *ecdsa.PrivateKey, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("its fields are missing or malformed")
		}
	}()
	key, err := keystore.DecryptKey(raw, password)
	if err != nil {
		return nil, err
	}
	return key.PrivateKey, nil
}

// password reads the first line of the file the flag names, or asks on the terminal.
func password(c *cli.Context, flag, prompt string) (string, error) {
	if path := c.String(flag); path != "" {
		raw, err := os.ReadFile(path)
		if err != nil {
			return "", usage("the password file %s cannot be read: %v; give another with --%s", path, err, flag)
		}
		line, _, _ := strings.Cut(string(raw), "\n")
		return strings.TrimSuffix(line, "\r"), nil
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return "", usage("no password given and no terminal to ask on; give it with --%s", flag)
	}
	return askPassword(c, prompt)
}

// askPassword reads a password that the terminal does not show; if it is stopped, the terminal shows what is typed again.
func askPassword(c *cli.Context, prompt string) (string, error) {
	terminal := int(os.Stdin.Fd())
	before, err := term.GetState(terminal)
	if err != nil {
		return "", fmt.Errorf("read password: %w", err)
	}
	fmt.Fprint(c.App.ErrWriter, prompt)
	secret, err := typed(c.Context, func() (string, error) {
		raw, err := term.ReadPassword(terminal)
		return string(raw), err
	})
	fmt.Fprintln(c.App.ErrWriter)
	if err != nil {
		return "", errors.Join(fmt.Errorf("read password: %w", err), term.Restore(terminal, before))
	}
	return secret, nil
}

// typed returns what is read from stdin, or the context's error at once: such a read cannot be called off, so it is left
// to the end of the process.
func typed(ctx context.Context, read func() (string, error)) (string, error) {
	type result struct {
		text string
		err  error
	}
	done := make(chan result, 1)
	go func() {
		text, err := read()
		done <- result{text, err}
	}()
	select {
	case r := <-done:
		return r.text, r.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }
