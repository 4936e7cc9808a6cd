package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/internal/relay"
)

// relayFlags say how a consumer or a worker reaches dispatchers. Everything also works without.
var relayFlags = []cli.Flag{
	&cli.StringFlag{Name: "relay", Usage: "`URL` of the relay", EnvVars: []string{"STINT_RELAY"}, Value: "nats://" + relay.DefaultAddress},
	&cli.BoolFlag{Name: "direct", Usage: "use the chain alone", EnvVars: []string{"STINT_DIRECT"}},
}

func (s *session) network() relay.Network {
	return relay.Network{ChainID: s.chain.ChainID, Registry: s.contracts().JobRegistry}
}

// dialRelay connects to the relay for one command; nil if it is not to be used or does not answer, which is said once.
func (s *session) dialRelay() (*relay.Client, error) {
	if s.Bool("direct") {
		return nil, nil
	}
	client, err := relay.Dial(s.Context.Context, s.String("relay"), s.network(), slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		return nil, usage("--relay: %v", err)
	}
	if client.Connected() {
		return client, nil
	}
	client.Close()
	fmt.Fprintf(s.App.ErrWriter, "no relay answers at %s: going on with the chain alone\n", s.String("relay"))
	return nil, nil
}

// joinRelay connects a service to the relay, now or whenever it comes up.
func joinRelay(ctx context.Context, s *session, log *slog.Logger) (*relay.Client, error) {
	if s.Bool("direct") {
		return nil, nil
	}
	client, err := relay.Dial(ctx, s.String("relay"), s.network(), log)
	if err != nil {
		return nil, usage("--relay: %v", err)
	}
	return client, nil
}
