package main

import (
	"fmt"
	"time"

	"github.com/urfave/cli/v2"
)

var workerRotateKeyCommand = act("rotate-key", "announce a new key file; jobs may name the former key a while longer", "", workerRotateKey,
	flags(workerFlag), workerKeyFlags)

func workerRotateKey(c *cli.Context) error {
	keys, err := workerKeys(c)
	if err != nil {
		return err
	}
	return withKey(func(s *session) error {
		number, err := s.worker()
		if err != nil {
			return err
		}
		before, err := s.reader.Identity(s.Context.Context, number)
		if err != nil {
			return err
		}
		if err := s.confirm(rotation(number, before.KeyId, time.Unix(int64(before.PreviousKeyUntil), 0))); err != nil {
			return err
		}
		data := workers.PackSetEncryptionKey(number, keys.Encryption.Public().Bytes(), receiptKey(keys))
		if _, err := s.send("setEncryptionKey", s.contracts().WorkerRegistry, data); err != nil {
			return err
		}
		if s.Bool("dry-run") {
			return s.report("worker", nil)
		}
		after, err := s.reader.Identity(s.Context.Context, number)
		if err != nil {
			return err
		}
		return s.report("worker", map[string]any{
			"worker": number, "keyId": after.KeyId,
			"previousKeyUntil": time.Unix(int64(after.PreviousKeyUntil), 0).UTC().Format(time.RFC3339),
		})
	})(c)
}

// rotation says what becomes of the keys there are.
func rotation(worker, key uint32, previousUntil time.Time) string {
	text := fmt.Sprintf("Rotate the key of worker %d. Keep key %d at hand until the last job that names it has ended.", worker, key)
	if time.Now().Before(previousUntil) {
		text += fmt.Sprintf(" Key %d retires at once.", key-1)
	}
	return text
}
