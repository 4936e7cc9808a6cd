package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/dispatcher"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/relay"
)

// statementTimeout bounds what a dispatcher asks of the database.
const statementTimeout = 5 * time.Second

var dispatcherCommand = group("dispatcher", "choose workers, relay ciphertext, and move on what is due",
	command("run", "match, assign, relay and keep until stopped; the account that signs is the dispatcher's", "", dispatcherRun,
		chainFlags, keyFlags, databaseFlags, flags(
			&cli.StringFlag{Name: "relay-listen", Usage: "`ADDRESS` the relay listens on", EnvVars: []string{"STINT_RELAY_LISTEN"}, Value: relay.DefaultAddress},
			&cli.StringFlag{Name: "relay-dir", Usage: "`FOLDER` of the relay's store, which may be deleted at any time", EnvVars: []string{"STINT_RELAY_DIR"}, Value: ".stint/relay"},
			&cli.StringFlag{Name: "relay-cluster", Usage: "`URL` of an external NATS cluster with its owner's name and password, instead of a relay in here", EnvVars: []string{"STINT_RELAY_CLUSTER"}},
			&cli.BoolFlag{Name: "keeper", Usage: "also time out, settle and distribute, for the bounties; --keeper=false leaves that to others", EnvVars: []string{"STINT_KEEPER"}, Value: true},
			&cli.BoolFlag{Name: "dry-run", Usage: "log what would be sent, send nothing"},
			&cli.DurationFlag{Name: "distribute-interval", Usage: "time between distributions of rewards", EnvVars: []string{"STINT_DISTRIBUTE_INTERVAL"}, Value: dispatcher.DefaultConfig().DistributeInterval},
			&cli.StringFlag{Name: "payout-threshold", Usage: "pay workers who are owed more than this `AMOUNT`; default: whoever is owed anything", EnvVars: []string{"STINT_PAYOUT_THRESHOLD"}},
			&cli.UintFlag{Name: "batch-size", Usage: "most lines of a settlement or a distribution", EnvVars: []string{"STINT_BATCH_SIZE"}, Value: uint(dispatcher.DefaultConfig().BatchSize)},
			&cli.DurationFlag{Name: "timeout", Usage: "how long to wait for a transaction", Value: sendTimeout}), logFlags),
)

func dispatcherRun(c *cli.Context) error {
	log, err := logger(c)
	if err != nil {
		return err
	}
	s, err := openToAct(c)
	if err != nil {
		return err
	}
	defer s.chain.Close()
	cfg, err := dispatcherConfig(s)
	if err != nil {
		return err
	}
	pool, err := store.OpenReader(c.Context, c.String("database-url"), statementTimeout)
	if err != nil {
		return fmt.Errorf("open database: %w", err)
	}
	defer pool.Close()
	return dispatcher.Run(c.Context, cfg, dispatcher.Deps{
		Client: s.chain, Reader: s.reader, Sender: s.sender, Key: s.key, Pool: pool, Log: log,
		OnRelay: func(url string) { fmt.Fprintln(c.App.Writer, url) },
	})
}

func dispatcherConfig(s *session) (dispatcher.Config, error) {
	cfg := dispatcher.DefaultConfig()
	cfg.RelayURL, cfg.RelayAddress, cfg.RelayDir = s.String("relay-cluster"), s.String("relay-listen"), s.String("relay-dir")
	cfg.Keeper, cfg.DryRun = s.Bool("keeper"), s.Bool("dry-run")
	cfg.DistributeInterval, cfg.BatchSize = s.Duration("distribute-interval"), int(s.Uint("batch-size"))
	if s.IsSet("payout-threshold") {
		threshold, err := parseAmount(s.String("payout-threshold"), s.paymentToken())
		if err != nil {
			return cfg, err
		}
		cfg.PayoutThreshold = new(big.Int).Set(threshold)
	}
	if err := cfg.Validate(); err != nil {
		return cfg, usage("%v", err)
	}
	return cfg, nil
}
