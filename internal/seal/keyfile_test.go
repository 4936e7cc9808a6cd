package seal_test

import (
	"crypto/ed25519"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

func workerKeys(t testing.TB, suite seal.Suite) seal.WorkerKeys {
	t.Helper()
	seed := make([]byte, ed25519.SeedSize)
	seed[0] = 9
	return seal.WorkerKeys{Encryption: seeded(t, suite, 1), Receipt: ed25519.NewKeyFromSeed(seed)}
}

// written returns the path and the text of a key file with password "right".
func written(t testing.TB, suite seal.Suite) (path, text string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "worker.json")
	require.NoError(t, seal.WriteKeyFile(path, "right", workerKeys(t, suite), true))
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return path, string(data)
}

func TestKeyFilesGiveTheKeysBack(t *testing.T) {
	for _, suite := range []seal.Suite{seal.SuiteXWing, seal.SuiteX25519} {
		path, text := written(t, suite)
		keys, err := seal.ReadKeyFile(path, "right")
		require.NoError(t, err)
		want := workerKeys(t, suite)
		require.Equal(t, want.Receipt, keys.Receipt)
		require.Equal(t, suite, keys.Encryption.Suite())
		require.Equal(t, want.Encryption.Seed(), keys.Encryption.Seed())
		require.Equal(t, want.Encryption.Public().Bytes(), keys.Encryption.Public().Bytes())
		require.NotContains(t, text, strings.Repeat("01", 32), "the seed in the clear")
	}
}

func TestKeyFilesShowOnlyPublicValues(t *testing.T) {
	_, text := written(t, seal.SuiteXWing)
	var file map[string]any
	require.NoError(t, json.Unmarshal([]byte(text), &file))
	require.Equal(t, "stint.keyfile.v1", file["schema"])
	require.Equal(t, "x-wing", file["suite"])
	keys := workerKeys(t, seal.SuiteXWing)
	require.Equal(t, keys.Encryption.Public().Hash().Hex(), file["encryptionKeyHash"])
	require.Equal(t, hexutil.Encode(keys.Receipt.Public().(ed25519.PublicKey)), file["receiptKey"])
	require.Len(t, file, 5)
}

func TestAWrongPasswordIsNamed(t *testing.T) {
	path, _ := written(t, seal.SuiteXWing)
	for _, password := range []string{"", "wrong", "right "} {
		_, err := seal.ReadKeyFile(path, password)
		require.ErrorIs(t, err, seal.ErrPassword)
		require.ErrorContains(t, err, path)
	}
}

func TestKeyFilesArePrivateAndNeverReplaced(t *testing.T) {
	path, text := written(t, seal.SuiteXWing)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode())

	err = seal.WriteKeyFile(path, "other", workerKeys(t, seal.SuiteXWing), true)
	require.ErrorIs(t, err, fs.ErrExist)
	link := filepath.Join(filepath.Dir(path), "dangling")
	require.NoError(t, os.Symlink("nowhere", link))
	require.ErrorIs(t, seal.WriteKeyFile(link, "other", workerKeys(t, seal.SuiteXWing), true), fs.ErrExist)

	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, text, string(data))
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, entries, 2, "no temporary file is left behind")
}

func TestKeyFilesOthersCanUseAreRefused(t *testing.T) {
	path, _ := written(t, seal.SuiteXWing)
	for _, mode := range []fs.FileMode{0o640, 0o604, 0o660, 0o644, 0o601, 0o777} {
		require.NoError(t, os.Chmod(path, mode))
		_, err := seal.ReadKeyFile(path, "right")
		require.ErrorContains(t, err, "chmod 600", "mode %o", mode)
	}
	require.NoError(t, os.Chmod(path, 0o400))
	_, err := seal.ReadKeyFile(path, "right")
	require.NoError(t, err)

	_, err = seal.ReadKeyFile(filepath.Dir(path), "right")
	require.ErrorContains(t, err, "not a regular file")
	_, err = seal.ReadKeyFile(path+"x", "right")
	require.ErrorIs(t, err, fs.ErrNotExist)
}

func TestIncompleteKeysAreNotWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "worker.json")
	keys := workerKeys(t, seal.SuiteXWing)
	require.Error(t, seal.WriteKeyFile(path, "right", seal.WorkerKeys{Encryption: keys.Encryption}, true))
	require.Error(t, seal.WriteKeyFile(path, "right", seal.WorkerKeys{Receipt: keys.Receipt}, true))
	require.NoFileExists(t, path)
}

// The crypto section decides how much memory and time reading takes, and go-ethereum panics on missing fields: all of it
// must be refused before it gets there.
func TestDamagedKeyFilesAreRefused(t *testing.T) {
	path, text := written(t, seal.SuiteXWing)
	var file struct {
		Crypto struct {
			CipherText   string
			CipherParams struct{ IV string }
			KDFParams    struct{ Salt string }
			MAC          string
		}
	}
	require.NoError(t, json.Unmarshal([]byte(text), &file))
	replace := func(old, new string) string {
		require.Contains(t, text, old)
		return strings.Replace(text, old, new, 1)
	}
	keys := workerKeys(t, seal.SuiteXWing)
	hash := keys.Encryption.Public().Hash().Hex()
	receipt := hexutil.Encode(keys.Receipt.Public().(ed25519.PublicKey))
	for name, damaged := range map[string]string{
		"empty":                "",
		"no object":            "[]",
		"null":                 "null",
		"empty object":         "{}",
		"cut":                  text[:len(text)/2],
		"something after":      text + "{}",
		"unknown field":        replace(`"schema"`, `"more": 1, "schema"`),
		"schema":               replace("keyfile.v1", "keyfile.v2"),
		"suite":                replace("x-wing", "x25519"),
		"encryption key":       replace(hash, hash[:len(hash)-2]+"00"),
		"receipt key":          replace(receipt, receipt[:len(receipt)-2]+"ff"),
		"no receipt key":       replace(receipt, "0x"),
		"cipher":               replace("aes-128-ctr", "aes-128-cbc"),
		"kdf":                  replace(`"kdf": "scrypt"`, `"kdf": "pbkdf2"`),
		"no salt":              replace(`"salt"`, `"sale"`),
		"salt of a wrong type": replace(`"`+file.Crypto.KDFParams.Salt+`"`, "5"),
		"salt":                 replace(file.Crypto.KDFParams.Salt, "00"),
		"enormous n":           replace(`"n": 4096`, `"n": 1073741824`),
		"n of a wrong type":    replace(`"n": 4096`, `"n": "4096"`),
		"fractional n":         replace(`"n": 4096`, `"n": 4096.5`),
		"r":                    replace(`"r": 8`, `"r": 80000`),
		"p":                    replace(`"p": 6`, `"p": 60000`),
		"short derived key":    replace(`"dklen": 32`, `"dklen": 16`),
		"iv":                   replace(file.Crypto.CipherParams.IV, "00"),
		"changed iv":           replace(file.Crypto.CipherParams.IV, strings.Repeat("00", 16)),
		"no hex":               replace(file.Crypto.MAC, strings.Repeat("zz", 32)),
		"short ciphertext":     replace(file.Crypto.CipherText, "00"),
		"too long":             text + strings.Repeat(" ", 1<<20),
	} {
		require.NoError(t, os.WriteFile(path, []byte(damaged), 0o600))
		_, err := seal.ReadKeyFile(path, "right")
		require.Error(t, err, name)
		require.NotErrorIs(t, err, seal.ErrPassword, name)
	}
}
