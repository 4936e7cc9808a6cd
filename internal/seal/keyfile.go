package seal

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

const (
	keyFileSchema = "stint.keyfile.v1"
	keyFileMax    = 16 << 10
	keyFilePlain  = 1 + 32 + ed25519.SeedSize // suite, encryption seed, receipt seed
)

// ErrPassword is returned for a key file that its password does not open.
var ErrPassword = errors.New("the password does not open the key file")

// WorkerKeys are the secrets of one worker's sidecar: the key prompts are sealed to and the key that signs receipts.
// They print as "hidden".
type WorkerKeys struct {
	hidden
	Encryption *PrivateKey
	Receipt    ed25519.PrivateKey
}

// keyFile is the JSON on disk. The crypto section is that of an Ethereum keystore (Web3 Secret Storage version 3); the two
// public values let an operator recognise a file without its password, and are checked after decryption.
type keyFile struct {
	Schema            string              `json:"schema"`
	Suite             string              `json:"suite"`
	EncryptionKeyHash common.Hash         `json:"encryptionKeyHash"`
	ReceiptKey        hexutil.Bytes       `json:"receiptKey"`
	Crypto            keystore.CryptoJSON `json:"crypto"`
}

// WriteKeyFile writes keys to a new file of mode 0600, encrypted with scrypt under the password. It refuses a path that
// exists, and leaves either the whole file or none. With light, scrypt takes 4 MB and little time, for tests and local
// chains; otherwise 256 MB and about a second.
func WriteKeyFile(path, password string, keys WorkerKeys, light bool) error {
	if _, err := os.Lstat(path); err == nil { // asked early, because scrypt takes a while; writeNew decides
		return fmt.Errorf("write key file %s: %w", path, fs.ErrExist)
	}
	data, err := encryptKeys(password, keys, light)
	if err != nil {
		return fmt.Errorf("write key file %s: %w", path, err)
	}
	if err := writeNew(path, data); err != nil {
		return fmt.Errorf("write key file %s: %w", path, err)
	}
	return nil
}

// ReadKeyFile reads the keys back. It refuses a file others than its owner can use, one that is not exactly of the form
// [WriteKeyFile] writes, and answers a wrong password with [ErrPassword]. An X25519 key needs no [AllowX25519] here: its
// owner allowed it when making it.
func ReadKeyFile(path, password string) (WorkerKeys, error) {
	data, err := readPrivate(path)
	if err != nil {
		return WorkerKeys{}, fmt.Errorf("read key file: %w", err)
	}
	keys, err := decryptKeys(password, data)
	if err != nil {
		return WorkerKeys{}, fmt.Errorf("read key file %s: %w", path, err)
	}
	return keys, nil
}

func encryptKeys(password string, keys WorkerKeys, light bool) ([]byte, error) {
	if keys.Encryption == nil || len(keys.Receipt) != ed25519.PrivateKeySize {
		return nil, errors.New("an encryption key and a receipt key are needed")
	}
	n, p := keystore.StandardScryptN, keystore.StandardScryptP
	if light {
		n, p = keystore.LightScryptN, keystore.LightScryptP
	}
	plain := append(make([]byte, 0, keyFilePlain), byte(keys.Encryption.suite))
	plain = append(plain, keys.Encryption.seed[:]...)
	plain = append(plain, keys.Receipt.Seed()...)
	section, err := keystore.EncryptDataV3(plain, []byte(password), n, p)
	if err != nil {
		return nil, err
	}
	file := keys.describe()
	file.Crypto = section
	return json.MarshalIndent(file, "", "  ")
}

// describe returns the public part of the keys' file.
func (k WorkerKeys) describe() keyFile {
	return keyFile{
		Schema:            keyFileSchema,
		Suite:             k.Encryption.suite.String(),
		EncryptionKeyHash: k.Encryption.Public().Hash(),
		ReceiptKey:        hexutil.Bytes(k.Receipt.Public().(ed25519.PublicKey)),
	}
}

func decryptKeys(password string, data []byte) (WorkerKeys, error) {
	var file keyFile
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return WorkerKeys{}, fmt.Errorf("decode it: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return WorkerKeys{}, errors.New("there is something after the JSON object")
	}
	if file.Schema != keyFileSchema {
		return WorkerKeys{}, fmt.Errorf("its schema is %q, not %s", file.Schema, keyFileSchema)
	}
	if err := checkCrypto(file.Crypto); err != nil {
		return WorkerKeys{}, err
	}
	plain, err := keystore.DecryptDataV3(file.Crypto, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return WorkerKeys{}, ErrPassword
	}
	if err != nil {
		return WorkerKeys{}, fmt.Errorf("decrypt it: %w", err)
	}
	return file.keys(plain)
}

// keys makes the keys of the decrypted bytes. The keystore's check covers neither the initialisation vector nor the public
// part, so both are held against the keys.
func (f keyFile) keys(plain []byte) (WorkerKeys, error) {
	damaged := errors.New("it is damaged: its keys are not the ones it names")
	suite := Suite(plain[0])
	if suite.kem() == nil {
		return WorkerKeys{}, damaged
	}
	encryption, err := suite.privateKey([32]byte(plain[1:33]))
	if err != nil {
		return WorkerKeys{}, err
	}
	keys := WorkerKeys{Encryption: encryption, Receipt: ed25519.NewKeyFromSeed(plain[33:])}
	named := keys.describe()
	if named.Suite != f.Suite || named.EncryptionKeyHash != f.EncryptionKeyHash || !bytes.Equal(named.ReceiptKey, f.ReceiptKey) {
		return WorkerKeys{}, damaged
	}
	return keys, nil
}

// checkCrypto admits only what EncryptDataV3 writes at its two strengths, because DecryptDataV3 panics on missing or short
// fields and takes whatever memory the file asks for.
func checkCrypto(c keystore.CryptoJSON) error {
	number := func(name string) float64 { f, _ := c.KDFParams[name].(float64); return f }
	salt, _ := c.KDFParams["salt"].(string)
	n, p := number("n"), number("p")
	strength := n == keystore.StandardScryptN && p == keystore.StandardScryptP ||
		n == keystore.LightScryptN && p == keystore.LightScryptP
	switch {
	case c.Cipher != "aes-128-ctr" || c.KDF != "scrypt":
		return fmt.Errorf("its cipher is %q with %q, not aes-128-ctr with scrypt", c.Cipher, c.KDF)
	case !strength || number("r") != 8 || number("dklen") != 32:
		return errors.New("its scrypt parameters are not ones Stint writes")
	case !isHex(salt, 32) || !isHex(c.CipherParams.IV, 16) || !isHex(c.MAC, 32) || !isHex(c.CipherText, keyFilePlain):
		return errors.New("its crypto section has a field of the wrong form")
	}
	return nil
}

func isHex(s string, size int) bool {
	_, err := hex.DecodeString(s)
	return err == nil && len(s) == 2*size
}

// readPrivate reads a small regular file that only its owner can use. It judges the file it opened, not the name.
func readPrivate(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	switch {
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a regular file", path)
	case info.Mode().Perm()&0o077 != 0:
		return nil, fmt.Errorf("%s has mode %#o and others may use it: run chmod 600 %s", path, info.Mode().Perm(), path)
	case info.Size() > keyFileMax:
		return nil, fmt.Errorf("%s is %d bytes long, too long for a key file", path, info.Size())
	}
	return io.ReadAll(io.LimitReader(f, keyFileMax))
}

// writeNew writes a file of mode 0600 under a temporary name and links it to path, which fails where path exists.
func writeNew(path string, data []byte) (err error) {
	dir := filepath.Dir(path)
	tmp, err := os.CreateTemp(dir, ".keyfile-*") // made with mode 0600
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(tmp.Name())) }()
	_, err = tmp.Write(data)
	if err == nil {
		err = tmp.Sync()
	}
	if err = errors.Join(err, tmp.Close()); err != nil {
		return err
	}
	if err := os.Link(tmp.Name(), path); err != nil {
		return err
	}
	return syncDir(dir)
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
