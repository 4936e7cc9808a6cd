package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A wrong command line is refused before anything is read, with exit code 2 and nothing on stdout.
func TestWrongFlagsAreRefusedWithoutAWordOnStdout(t *testing.T) {
	app, out := newApp(), &bytes.Buffer{}
	app.Writer, app.ErrWriter = out, io.Discard
	for _, bad := range []struct {
		args []string
		says string
	}{
		{[]string{"deposit"}, "--amount is missing; see `stint"},
		{[]string{"worker", "show"}, "--worker is missing; see `stint"},
		{[]string{"worker", "show", "--worker", "4294967297"}, "--worker 4294967297 is too large"},
		{[]string{"worker", "models", "add", "--terms", "4294967297"}, "--terms 4294967297 is too large"},
		{[]string{"worker", "capacity"}, "--capacity is missing; see `stint"},
		{[]string{"worker", "rotate-key"}, "--keys is missing; see `stint"},
		{[]string{"ask", "--candidates", "18446744073709551615", "hello"}, "--candidates 18446744073709551615 is too large"},
		{[]string{"ask", "--wait", "0s", "hello"}, "--wait 0s is no time to wait"},
		{[]string{"deposit", "--amount", "1tUSD", "--timeout", "-1s"}, "--timeout -1s is no time to wait"},
		{[]string{"deposit", "--colour"}, "flag provided but not defined: -colour; see `stint"},
		{[]string{"--colour"}, "see `stint"},
		{[]string{"help", "colour"}, "No help topic for 'colour'"},
	} {
		out.Reset()
		err := app.Run(append([]string{"stint"}, bad.args...))
		require.ErrorContains(t, err, bad.says)
		require.Equal(t, exitUsage, exitCode(err), "%v", bad.args)
		require.Empty(t, out.String(), "%v", bad.args)
	}
}

// The library panics at some of these.
func TestAFileThatIsNoKeystoreIsRefused(t *testing.T) {
	dir := t.TempDir()
	password := filepath.Join(dir, "password")
	require.NoError(t, os.WriteFile(password, []byte("secret\n"), 0o600))
	for _, text := range []string{
		"", "text", "[]", `{"version":3}`,
		`{"version":3,"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","crypto":{"cipher":"aes-128-ctr","kdf":"scrypt"}}`,
		`{"version":3,"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","crypto":{"cipher":"aes-128-ctr","kdf":"pbkdf2","kdfparams":{"salt":5}}}`,
	} {
		path := filepath.Join(dir, "keystore.json")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		err := newApp().Run([]string{"stint", "account", "show", "--keystore", path, "--password-file", password})
		require.ErrorContains(t, err, "is no keystore file", text)
		require.Equal(t, exitUsage, exitCode(err), text)
	}
}

func TestOutputThatReachesNobodyIsRemembered(t *testing.T) {
	reader, writer := io.Pipe()
	require.NoError(t, reader.Close())
	out := &watchedWriter{Writer: writer}
	_, _ = io.WriteString(out, "lost")
	require.ErrorIs(t, out.err, io.ErrClosedPipe)
}
