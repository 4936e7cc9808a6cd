package main

import (
	"math"
	"os"
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"
)

const sendTimeout = 2 * time.Minute

// One list per concern; packages below cli/ know only their Config.

var chainFlags = []cli.Flag{
	&cli.StringFlag{Name: "rpc-url", Usage: "`URL` of the node", EnvVars: []string{"ETH_RPC_URL"}, Value: "http://127.0.0.1:8545"},
	&cli.StringFlag{Name: "deployment", Usage: "deployment `FILE` of the network", EnvVars: []string{"STINT_DEPLOYMENT"}, Value: ".stint/devnet/deployment.json"},
}

var keyFlags = []cli.Flag{
	&cli.StringFlag{Name: "keystore", Usage: "keystore `FILE` of the account that signs", EnvVars: []string{"ETH_KEYSTORE"}},
	&cli.StringFlag{Name: "password-file", Usage: "`FILE` with the keystore's password", EnvVars: []string{"ETH_PASSWORD"}},
}

var sendFlags = []cli.Flag{
	&cli.BoolFlag{Name: "yes", Aliases: []string{"y"}, Usage: "do not ask before sending", EnvVars: []string{"STINT_YES"}},
	&cli.BoolFlag{Name: "dry-run", Usage: "simulate, print what would be sent, send nothing"},
	&cli.DurationFlag{Name: "timeout", Usage: "how long to wait for a transaction", EnvVars: []string{"STINT_TIMEOUT"}, Value: sendTimeout},
}

var outputFlags = []cli.Flag{
	&cli.BoolFlag{Name: "json", Usage: "print one JSON object"},
}

var logFlags = []cli.Flag{
	&cli.StringFlag{Name: "log-format", Usage: "text or json", EnvVars: []string{"STINT_LOG_FORMAT"}, Value: "text"},
	&cli.StringFlag{Name: "log-level", Usage: "debug, info, warn or error", EnvVars: []string{"STINT_LOG_LEVEL"}, Value: "info"},
}

var databaseFlags = []cli.Flag{
	&cli.StringFlag{Name: "database-url", Usage: "Postgres `URL`", EnvVars: []string{"DATABASE_URL"}, Required: true},
}

// sealedFlags concern what a consumer keeps of its jobs.
var sealedFlags = []cli.Flag{
	&cli.StringFlag{Name: "secrets", Usage: "`FOLDER` of the encrypted secrets of your jobs", EnvVars: []string{"STINT_SECRETS"}, Value: defaultSecrets()},
}

// workerKeyFlags concern the key file of a worker's sidecar.
var workerKeyFlags = []cli.Flag{
	&cli.StringFlag{Name: "keys", Usage: "worker key `FILE` made by `stint keys new`", EnvVars: []string{"STINT_KEYS"}, Required: true},
	&cli.StringFlag{Name: "keys-password-file", Usage: "`FILE` with the key file's password", EnvVars: []string{"STINT_KEYS_PASSWORD"}},
}

var amountFlag = &cli.StringFlag{Name: "amount", Usage: "`AMOUNT` with its unit, as in 1.5tUSD, or base units", Required: true}

var workerFlag = &cli.UintFlag{Name: "worker", Usage: "worker `NUMBER`; default: the worker of the account that signs"}

func defaultSecrets() string {
	config, err := os.UserConfigDir()
	if err != nil {
		config = "."
	}
	return filepath.Join(config, "stint", "jobs")
}

// flags joins single flags into a list.
func flags(list ...cli.Flag) []cli.Flag { return list }

// acting are the flags of every command that sends a transaction.
var acting = [][]cli.Flag{chainFlags, keyFlags, sendFlags, outputFlags}

// act makes a command that sends transactions.
func act(name, text, arguments string, action cli.ActionFunc, own ...[]cli.Flag) *cli.Command {
	return command(name, text, arguments, action, append(own, acting...)...)
}

// optional returns a copy of a flag that the library does not demand, and whether it has to be given: the library would
// print help on stdout, which is for data.
func optional(flag cli.Flag) (cli.Flag, bool) {
	switch f := flag.(type) {
	case *cli.StringFlag:
		copied := *f
		copied.Required = false
		return &copied, f.Required
	case *cli.UintFlag:
		copied := *f
		copied.Required = false
		return &copied, f.Required
	}
	return flag, false
}

// checkFlags refuses a command without a flag it needs, numbers no contract holds, and times in which nothing can happen.
func checkFlags(c *cli.Context, all []cli.Flag, needed map[string]bool) error {
	for _, flag := range all {
		name := flag.Names()[0]
		if needed[name] && !c.IsSet(name) {
			return usage("--%s is missing; see `%s --help`", name, c.Command.HelpName)
		}
		switch flag.(type) {
		case *cli.UintFlag: // all are 32 bits or fewer in the contracts
			if value := c.Uint(name); value > math.MaxUint32 {
				return usage("--%s %d is too large; give at most %d", name, value, uint32(math.MaxUint32))
			}
		case *cli.DurationFlag:
			if value := c.Duration(name); c.IsSet(name) && value <= 0 {
				return usage("--%s %s is no time to wait; give one as in 30s", name, value)
			}
		}
	}
	return nil
}
