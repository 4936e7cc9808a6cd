package main

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/urfave/cli/v2"
)

var outFlag = &cli.StringFlag{Name: "out", Usage: "`FILE` to write; it must not exist", Required: true}

var accountCommand = group("account", "make and show keystore files",
	command("new", "make an account and write its keystore file", "", accountNew,
		flags(outFlag, &cli.StringFlag{Name: "password-file", Usage: "`FILE` with the password to set", EnvVars: []string{"ETH_PASSWORD"}}), outputFlags),
	command("show", "print the address of a keystore file, checking its password", "", accountShow, keyFlags, outputFlags),
)

func accountNew(c *cli.Context) error {
	secret, err := password(c, "password-file", "New password: ")
	if err != nil {
		return err
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	if err := writeKeystore(c.String("out"), secret, key, keystore.StandardScryptN, keystore.StandardScryptP); err != nil {
		return err
	}
	return printAccount(c, addressOf(key), c.String("out"))
}

func accountShow(c *cli.Context) error {
	key, err := unlock(c)
	if err != nil {
		return err
	}
	return printAccount(c, addressOf(key), c.String("keystore"))
}

func printAccount(c *cli.Context, address common.Address, path string) error {
	if c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(map[string]any{
			"schema": "stint.account.v1", "address": address.Hex(), "keystore": path,
		})
	}
	fmt.Fprintf(c.App.Writer, "%s  %s\n", address, path)
	return nil
}

// writeKeystore writes a Web3 Secret Storage version 3 file that only its owner can read, and never over another file.
func writeKeystore(path, secret string, key *ecdsa.PrivateKey, scryptN, scryptP int) error {
	id, err := uuid.NewRandom()
	if err != nil {
		return err
	}
	data, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: addressOf(key), PrivateKey: key}, secret, scryptN, scryptP)
	if err != nil {
		return fmt.Errorf("encrypt keystore: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("write keystore: %w", err)
	}
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return usage("%s exists; give another --out, nothing was written", path)
	}
	if err != nil {
		return fmt.Errorf("write keystore: %w", err)
	}
	_, err = file.Write(data)
	return errors.Join(err, file.Close())
}
