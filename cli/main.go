// Command stint plays every part of the Stint market: it runs the services, and lets a person act as worker, consumer,
// keeper or governance.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v2"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	app, out := newApp(), &watchedWriter{Writer: os.Stdout}
	app.Writer = out
	err := app.RunContext(ctx, os.Args)
	if err == nil && out.err != nil {
		err = fmt.Errorf("write the output: %w", out.err)
	}
	if err != nil && !errors.Is(err, errSilent) {
		fmt.Fprintln(os.Stderr, "stint:", advise(err))
	}
	os.Exit(exitCode(err))
}

// watchedWriter remembers the first failed write: an answer that reached nobody is no success.
type watchedWriter struct {
	io.Writer
	err error
}

func (w *watchedWriter) Write(data []byte) (int, error) {
	n, err := w.Writer.Write(data)
	if w.err == nil {
		w.err = err
	}
	return n, err
}

func newApp() *cli.App {
	return &cli.App{
		Name:                      "stint",
		Usage:                     "an on-chain market for private inference",
		HideVersion:               true,
		EnableBashCompletion:      true,
		DisableSliceFlagSeparator: true,
		ExitErrHandler:            func(*cli.Context, error) {}, // main maps errors to exit codes
		OnUsageError:              usageError,
		Action:                    requireCommand,
		Commands: []*cli.Command{
			askCommand, jobCommand, depositCommand, withdrawCommand, delegateCommand, compensationCommand,
			pairCommand, unpairCommand,
			modelCommand, workerCommand, rewardsCommand, adminCommand, accountCommand, keysCommand,
			indexerCommand, graphqlCommand, dispatcherCommand, sidecarCommand,
			demoCommand, devnetCommand, versionCommand,
		},
	}
}

// requireCommand is the action of commands that only hold others: help without an argument, exit code 2 for a word that
// is no command.
func requireCommand(c *cli.Context) error {
	if c.Args().Present() {
		return usage("%q is no command of `%s`; see `%s --help`", c.Args().First(), c.Command.HelpName, c.Command.HelpName)
	}
	return cli.ShowSubcommandHelp(c)
}

// group makes a command that holds others.
func group(name, text string, commands ...*cli.Command) *cli.Command {
	return &cli.Command{Name: name, Usage: text, Subcommands: commands, Action: requireCommand, OnUsageError: usageError}
}

func usageError(c *cli.Context, err error, _ bool) error {
	name := c.App.HelpName
	if c.Command != nil && c.Command.HelpName != "" {
		name = c.Command.HelpName
	}
	return usage("%s; see `%s --help`", err, name)
}

// command makes a command with its flags and arguments; it refuses another number of arguments, flags behind them, and
// flags that are missing or out of range.
func command(name, text, arguments string, action cli.ActionFunc, flags ...[]cli.Flag) *cli.Command {
	var all []cli.Flag
	needed := map[string]bool{}
	for _, list := range flags {
		for _, flag := range list {
			flag, required := optional(flag)
			needed[flag.Names()[0]] = required
			all = append(all, flag)
		}
	}
	return &cli.Command{
		Name: name, Usage: text, ArgsUsage: arguments, Flags: all, OnUsageError: usageError,
		Action: func(c *cli.Context) error {
			if err := checkArguments(c, arguments); err != nil {
				return err
			}
			if err := checkFlags(c, all, needed); err != nil {
				return err
			}
			return action(c)
		},
	}
}
