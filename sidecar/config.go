package sidecar

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// Fault makes a sidecar fail on purpose, for tests and demonstrations.
type Fault string

const (
	// FaultNone is a sidecar that keeps its promises.
	FaultNone Fault = ""
	// FaultSilent ignores every job; heartbeats go on.
	FaultSilent Fault = "silent"
	// FaultCrash ends Run with ErrFault right after the first acknowledgement, as a crash would.
	FaultCrash Fault = "crash"
	// FaultSlow acknowledges and then does not complete.
	FaultSlow Fault = "slow"
	// FaultDecline gives every job back as Busy.
	FaultDecline Fault = "decline"
)

// ErrFault is how Run ends where Config.Fault made it end.
var ErrFault = errors.New("injected fault")

// Config are the choices of one sidecar.
type Config struct {
	JournalPath  string        // the file that counts attempts and keeps responses; one process at a time holds it
	PollInterval time.Duration // between looks for a new block where the node does not push it, and before a look is repeated
	DrainTimeout time.Duration // for running jobs to finish once Run is to end
	MaxInline    uint32        // bytes of the longest response put on chain unasked; 0: as many as the network allows
	Region       string        // told in heartbeats: at most 32 printable ASCII characters
	Fault        Fault
	FaultFirst   bool // the fault concerns only jobs that name this worker as the first candidate
}

// DefaultConfig returns the usual choices; JournalPath is left to set.
func DefaultConfig() Config {
	return Config{PollInterval: 100 * time.Millisecond, DrainTimeout: 25 * time.Second}
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
	switch c.Fault {
	case FaultNone, FaultSilent, FaultCrash, FaultSlow, FaultDecline:
	default:
		problems = append(problems, fmt.Errorf("fault %q is unknown; there are %s, %s, %s and %s", c.Fault, FaultSilent, FaultCrash, FaultSlow, FaultDecline))
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

	Relay    *relay.Client     // nil: direct only, with packages and answers on chain
	Operator *ecdsa.PrivateKey // the Sender's key, which signs heartbeats; needed with a Relay
}

func (d Deps) validate() error {
	switch {
	case d.Client == nil || d.Reader == nil || d.Sender == nil || d.Log == nil || d.Keys.Encryption == nil:
		return errors.New("a dependency is missing [BUG]")
	case len(d.Runtimes) == 0:
		return errors.New("no model is configured: name at least one")
	case d.Relay != nil && (d.Operator == nil || crypto.PubkeyToAddress(d.Operator.PublicKey) != d.Sender.Address()):
		return errors.New("with a relay the operator's key is needed, the one the sender signs with [BUG]")
	}
	return nil
}
