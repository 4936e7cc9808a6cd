package indexer

import (
	"errors"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
)

// Config says what to index and where to.
type Config struct {
	Client       *chain.Client
	Deployment   *protocol.Deployment
	DatabaseURL  string                // a postgres:// URL; the tables go into its schema "indexer"
	PollInterval time.Duration         // between two looks at the chain's head; 500 ms if zero
	Rebuild      bool                  // drop all rows and read the chain again
	Log          *slog.Logger          // slog.Default() if nil
	Metrics      prometheus.Registerer // nil: nobody looks
}

func (c Config) validate() error {
	var problems []error
	if c.Client == nil {
		problems = append(problems, errors.New("the chain client is missing"))
	}
	if c.Deployment == nil {
		problems = append(problems, errors.New("the deployment is missing"))
	}
	if c.DatabaseURL == "" {
		problems = append(problems, errors.New("the database URL is missing"))
	}
	return errors.Join(problems...)
}
