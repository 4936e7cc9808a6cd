package main

import (
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/internal/seal"
)

var keysCommand = group("keys", "make a worker's encryption and receipt keys",
	command("new", "write a new key file: the key prompts are sealed to, and the key that signs receipts", "", keysNew,
		flags(outFlag,
			&cli.StringFlag{Name: "keys-password-file", Usage: "`FILE` with the password to set", EnvVars: []string{"STINT_KEYS_PASSWORD"}},
			&cli.BoolFlag{Name: "light", Usage: "weaker, faster file encryption; for local chains"}), outputFlags),
)

func keysNew(c *cli.Context) error {
	secret, err := password(c, "keys-password-file", "New password: ")
	if err != nil {
		return err
	}
	keys, err := newWorkerKeys()
	if err != nil {
		return err
	}
	err = seal.WriteKeyFile(c.String("out"), secret, keys, c.Bool("light"))
	if errors.Is(err, fs.ErrExist) {
		return usage("%s exists; give another --out, nothing was written", c.String("out"))
	}
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(map[string]any{
			"schema": "stint.keys.v1", "keys": c.String("out"), "suite": keys.Encryption.Suite().String(),
		})
	}
	fmt.Fprintf(c.App.Writer, "%s  %s\n", keys.Encryption.Suite(), c.String("out"))
	return nil
}

func newWorkerKeys() (keys seal.WorkerKeys, err error) {
	if keys.Encryption, err = seal.GenerateKey(seal.SuiteXWing); err != nil {
		return keys, err
	}
	_, keys.Receipt, err = ed25519.GenerateKey(nil)
	return keys, err
}

// workerKeys reads the key file the flags name.
func workerKeys(c *cli.Context) (seal.WorkerKeys, error) {
	secret, err := password(c, "keys-password-file", "Password of "+c.String("keys")+": ")
	if err != nil {
		return seal.WorkerKeys{}, err
	}
	keys, err := seal.ReadKeyFile(c.String("keys"), secret)
	if errors.Is(err, fs.ErrNotExist) {
		return keys, usage("there is no key file at %s; make one with `stint keys new`", c.String("keys"))
	}
	return keys, err
}
