package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/graphql"
	"github.com/stint-protocol/stint/indexer"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/echo"
	"github.com/stint-protocol/stint/sidecar/ollama"
)

var indexerCommand = group("indexer", "remember the chain in Postgres",
	command("run", "follow the chain until stopped", "", indexerRun, chainFlags, databaseFlags,
		flags(&cli.BoolFlag{Name: "rebuild", Usage: "drop what is stored and read the chain again"}), logFlags),
)

var graphqlCommand = group("graphql", "answer questions about what the indexer stored",
	command("run", "serve GraphQL until stopped", "", graphqlRun, databaseFlags,
		flags(&cli.StringFlag{Name: "listen", Usage: "`ADDRESS` to serve on", EnvVars: []string{"STINT_GRAPHQL_LISTEN"}, Value: "127.0.0.1:8080"}), logFlags),
)

var sidecarCommand = group("sidecar", "stand beside a model server and keep one worker's promises",
	command("run", "serve jobs until stopped; the account that signs is the operator", "", sidecarRun,
		chainFlags, keyFlags, workerKeyFlags, runtimeFlags, relayFlags, flags(
			&cli.UintFlag{Name: "terms", Usage: "terms `NUMBER` this model is offered under", Required: true},
			&cli.StringFlag{Name: "journal", Usage: "`FILE` that counts attempts; keep it", EnvVars: []string{"STINT_SIDECAR_JOURNAL"}, Required: true},
			&cli.StringFlag{Name: "region", Usage: "free `TEXT` that heartbeats carry", EnvVars: []string{"STINT_REGION"}},
			&cli.UintFlag{Name: "max-inline", Usage: "largest response in `BYTES` that goes on chain unasked; default: the network's limit", EnvVars: []string{"STINT_MAX_INLINE"}},
			&cli.StringFlag{Name: "fault", Usage: "fail on purpose: silent, crash, slow or decline", Hidden: true},
			&cli.BoolFlag{Name: "fault-first", Usage: "fail only as a job's first candidate", Hidden: true},
			&cli.DurationFlag{Name: "timeout", Usage: "how long to wait for a transaction", Value: sendTimeout}), logFlags),
	command("manifest", "print the manifest of the model this runtime serves", "", sidecarManifest, runtimeFlags),
)

// runtimeFlags say what computes the answers.
var runtimeFlags = []cli.Flag{
	&cli.StringFlag{Name: "runtime", Usage: "ollama, or echo, which answers with the prompt and needs no model", EnvVars: []string{"STINT_RUNTIME"}, Value: "ollama"},
	&cli.StringFlag{Name: "ollama-host", Usage: "`ADDRESS` of the Ollama server", EnvVars: []string{"OLLAMA_HOST"}, Value: "127.0.0.1:11434"},
	&cli.StringFlag{Name: "model", Usage: "model `NAME`; default: the first installed text model", EnvVars: []string{"STINT_MODEL"}},
	&cli.DurationFlag{Name: "echo-delay", Usage: "time the echo runtime takes for a token", Hidden: true, Value: 0},
}

func indexerRun(c *cli.Context) error {
	log, err := logger(c)
	if err != nil {
		return err
	}
	s, err := open(c)
	if err != nil {
		return err
	}
	defer s.chain.Close()
	return indexer.Run(c.Context, indexer.Config{
		Client: s.chain, Deployment: s.deployment(), DatabaseURL: c.String("database-url"), Rebuild: c.Bool("rebuild"), Log: log,
	})
}

func graphqlRun(c *cli.Context) error {
	log, err := logger(c)
	if err != nil {
		return err
	}
	return graphql.Run(c.Context, graphql.Config{
		DatabaseURL: c.String("database-url"), Listen: c.String("listen"), Log: log,
		OnListen: func(address net.Addr) { fmt.Fprintf(c.App.Writer, "http://%s/graphql\n", address) },
	})
}

func sidecarRun(c *cli.Context) error {
	log, err := logger(c)
	if err != nil {
		return err
	}
	keys, err := workerKeys(c)
	if err != nil {
		return err
	}
	runtime, err := newRuntime(c.Context, c)
	if err != nil {
		return err
	}
	s, err := openToAct(c)
	if err != nil {
		return err
	}
	defer s.chain.Close()
	through, err := joinRelay(c.Context, s, log)
	if err != nil {
		return err
	}
	if through != nil {
		defer through.Close()
	}
	cfg := sidecar.DefaultConfig()
	cfg.JournalPath, cfg.Region, cfg.MaxInline = c.String("journal"), c.String("region"), uint32(c.Uint("max-inline"))
	cfg.Fault, cfg.FaultFirst = sidecar.Fault(c.String("fault")), c.Bool("fault-first")
	return sidecar.Run(c.Context, cfg, sidecar.Deps{
		Client: s.chain, Reader: s.reader, Sender: s.sender, Keys: keys,
		Runtimes: map[uint32]sidecar.Runtime{uint32(c.Uint("terms")): runtime},
		Relay:    through, Operator: s.key, Log: log,
	})
}

// describer is a runtime that knows what it runs.
type describer interface {
	sidecar.Runtime
	Describe(ctx context.Context) (protocol.Manifest, error)
}

// echoRuntime gives the echo runtime the shape of one that has to ask.
type echoRuntime struct{ echo.Runtime }

func (e echoRuntime) Describe(context.Context) (protocol.Manifest, error) { return e.Manifest(), nil }

func newRuntime(ctx context.Context, c *cli.Context) (describer, error) {
	switch c.String("runtime") {
	case "echo":
		return echoRuntime{echo.Runtime{Delay: c.Duration("echo-delay")}}, nil
	case "ollama":
		model := c.String("model")
		if model == "" {
			var err error
			if model, err = ollama.FirstTextModel(ctx, c.String("ollama-host")); err != nil {
				return nil, err
			}
		}
		return ollama.New(ollama.Config{Host: c.String("ollama-host"), Model: model})
	}
	return nil, usage("--runtime %q is unknown; give ollama or echo", c.String("runtime"))
}

func sidecarManifest(c *cli.Context) error {
	runtime, err := newRuntime(c.Context, c)
	if err != nil {
		return err
	}
	manifest, err := runtime.Describe(c.Context)
	if err != nil {
		return err
	}
	return json.NewEncoder(c.App.Writer).Encode(manifest)
}

// logger writes to stderr; stdout is for data.
func logger(c *cli.Context) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.String("log-level"))); err != nil {
		return nil, usage("--log-level %q is unknown; give debug, info, warn or error", c.String("log-level"))
	}
	options := &slog.HandlerOptions{Level: level}
	switch c.String("log-format") {
	case "text":
		return slog.New(slog.NewTextHandler(os.Stderr, options)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(os.Stderr, options)), nil
	}
	return nil, usage("--log-format %q is unknown; give text or json", c.String("log-format"))
}
