package dispatcher

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// maxBatchSize keeps a batch of settlements, about 100,000 gas a line, within a block.
const maxBatchSize = 200

// Config are the choices of one dispatcher.
type Config struct {
	RelayURL     string // of an external cluster, with its owner's name and password; empty: the relay runs in here
	RelayAddress string // host:port where the relay in here listens; port 0 is a free one
	RelayDir     string // where it keeps its store, which may be deleted at any time

	Keeper             bool          // also time out, settle and distribute, for the bounties
	DryRun             bool          // log what would be sent, and send nothing
	Interval           time.Duration // between looks for jobs to act on
	BatchSize          int           // lines of one settlement or distribution, 1 to 200
	DistributeInterval time.Duration // between distributions
	PayoutThreshold    *big.Int      // workers are paid who are owed more, base units of the payment token
	MaxLag             time.Duration // of the database behind the chain, by block time, above which nothing is sent
}

// DefaultConfig returns the usual choices; RelayDir is left to set.
func DefaultConfig() Config {
	return Config{
		RelayAddress: relay.DefaultAddress,
		Interval:     500 * time.Millisecond, BatchSize: 50,
		DistributeInterval: time.Minute, PayoutThreshold: new(big.Int), MaxLag: time.Minute,
	}
}

// Validate joins all that is wrong with the choices.
func (c Config) Validate() error {
	problems := []error{c.validateRelay()}
	for _, d := range []struct {
		name  string
		value time.Duration
	}{{"interval", c.Interval}, {"interval of distributions", c.DistributeInterval}, {"lag allowed", c.MaxLag}} {
		if d.value <= 0 {
			problems = append(problems, fmt.Errorf("the %s is %s, it must be positive", d.name, d.value))
		}
	}
	if c.BatchSize < 1 || c.BatchSize > maxBatchSize {
		problems = append(problems, fmt.Errorf("the batch size is %d, it must be 1 to %d", c.BatchSize, maxBatchSize))
	}
	if c.PayoutThreshold == nil || c.PayoutThreshold.Sign() < 0 {
		problems = append(problems, errors.New("the payout threshold must be 0 or more"))
	}
	return errors.Join(problems...)
}

func (c Config) validateRelay() error {
	if c.RelayURL == "" {
		return relay.ServerConfig{Dir: c.RelayDir, Address: c.RelayAddress, Log: slog.Default()}.Validate()
	}
	parsed, err := url.Parse(c.RelayURL)
	if err != nil || parsed.Host == "" || parsed.User == nil {
		return errors.New("the relay's URL must be nats://user:password@host:port, with the rights of the cluster's owner")
	}
	return nil
}

// Deps is what a dispatcher works with. The caller makes and closes it.
type Deps struct {
	Client  *chain.Client
	Reader  *chain.Reader         // at the head
	Sender  *txmgr.Sender         // of the key
	Key     *ecdsa.PrivateKey     // of the dispatcher's account: signs receipts, draws and lists
	Pool    *pgxpool.Pool         // on the indexer's database, as store.OpenReader makes it; it may not answer yet
	Log     *slog.Logger          //
	Metrics prometheus.Registerer // nil: nobody looks
	OnRelay func(url string)      // told where the relay in here listens, each time it begins to; may be nil
}

func (d Deps) validate() error {
	switch {
	case d.Client == nil || d.Reader == nil || d.Sender == nil || d.Key == nil || d.Pool == nil || d.Log == nil:
		return errors.New("a dependency is missing [BUG]")
	case d.Sender.Address() != crypto.PubkeyToAddress(d.Key.PublicKey):
		return errors.New("the sender is of another key [BUG]")
	}
	return nil
}
