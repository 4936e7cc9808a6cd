package sidecar

import (
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// Fault makes a sidecar fail on purpose, for tests and demonstrations.
type Fault string

const (
	// FaultNone is a sidecar that keeps its promises.
	FaultNone Fault = ""
	// FaultDieAfterAck ends Run with ErrFault right after the first acknowledgement, as a crash would.
	FaultDieAfterAck Fault = "die-after-ack"
)

// ErrFault is how Run ends where Config.Fault made it end.
var ErrFault = errors.New("injected fault")

// Config are the choices of one sidecar.
type Config struct {
	JournalPath  string        // the file that counts attempts; one process at a time holds it
	PollInterval time.Duration // between looks for a new block
	DrainTimeout time.Duration // for running jobs to finish once Run is to end
	Fault        Fault
}

// DefaultConfig returns the usual choices; JournalPath is left to set.
func DefaultConfig() Config {
	return Config{PollInterval: 300 * time.Millisecond, DrainTimeout: 25 * time.Second}
}

// Validate joins all that is wrong with the choices.
func (c Config) Validate() error {
	var problems []error
	if c.JournalPath == "" {
		problems = append(problems, errors.New("the journal's path is missing"))
	}
	if c.PollInterval <= 0 {
		problems = append(problems, fmt.Errorf("poll interval %s is not positive", c.PollInterval))
	}
	if c.DrainTimeout < 0 {
		problems = append(problems, fmt.Errorf("drain timeout %s is negative", c.DrainTimeout))
	}
	if c.Fault != FaultNone && c.Fault != FaultDieAfterAck {
		problems = append(problems, fmt.Errorf("fault %q is unknown; there is %q", c.Fault, FaultDieAfterAck))
	}
	return errors.Join(problems...)
}

// Deps is what a sidecar works with. The caller makes and closes it.
type Deps struct {
	Client   *chain.Client
	Reader   *chain.Reader
	Sender   *txmgr.Sender      // of the operator's key
	Keys     seal.WorkerKeys    // of the worker's key file
	Runtimes map[uint32]Runtime // by terms id; at least one
	Log      *slog.Logger
}

func (d Deps) validate() error {
	switch {
	case d.Client == nil || d.Reader == nil || d.Sender == nil || d.Log == nil || d.Keys.Encryption == nil:
		return errors.New("a dependency is missing [BUG]")
	case len(d.Runtimes) == 0:
		return errors.New("no model is configured: name at least one")
	}
	return nil
}
