// Package ollama runs a worker's model on an Ollama server that it finds; it installs, changes and
// removes nothing there. It repairs what Ollama's client leaves open: a stream that ends early is
// an error, whatever ended it; a prompt that does not fit is refused instead of cut; and a server
// that hangs is given up.
//
// Of Ollama's options it sends the sampling ones, all of them, so that no default of a server or a
// model decides. It never sends those that make a server load the model again.
package ollama

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ollama/ollama/api"

	"github.com/stint-protocol/stint/sidecar"
)

const (
	dialTimeout = 5 * time.Second

	// Defaults of Config. The first token waits for the prompt, and perhaps for the model to load.
	defaultFirstToken     = 2 * time.Minute
	defaultBetweenTokens  = 30 * time.Second
	defaultMaxAnswerBytes = 1 << 20
)

// Config names a server and a model. Zero values are defaults.
type Config struct {
	Host           string        // as OLLAMA_HOST; default 127.0.0.1:11434
	Model          string        // as `ollama list` prints it; required
	FirstToken     time.Duration // wait for the first token; default 2 minutes
	BetweenTokens  time.Duration // wait for each next one; default 30 seconds
	MaxAnswerBytes int           // longer answers are errors; default 1 MiB
}

// Runtime implements sidecar.Runtime on one model. It may be used by several goroutines.
type Runtime struct {
	cfg       Config
	base      *url.URL
	transport http.RoundTripper
}

var _ sidecar.Runtime = (*Runtime)(nil)

// New checks the configuration. It does not talk to the server; Ready does.
func New(cfg Config) (*Runtime, error) {
	base, err := parseHost(cfg.Host)
	if err != nil {
		return nil, err
	}
	if cfg.Model == "" {
		return nil, fmt.Errorf("use Ollama at %s: no model named", base)
	}
	if cfg.FirstToken <= 0 {
		cfg.FirstToken = defaultFirstToken
	}
	if cfg.BetweenTokens <= 0 {
		cfg.BetweenTokens = defaultBetweenTokens
	}
	if cfg.MaxAnswerBytes <= 0 {
		cfg.MaxAnswerBytes = defaultMaxAnswerBytes
	}
	return &Runtime{cfg: cfg, base: base, transport: newTransport()}, nil
}

// FirstTextModel returns the name of the first installed model that writes text, in the order of
// `ollama list` (the one changed last comes first). Models that run elsewhere do not count: a
// prompt must not leave the machine. If there is none the error is sidecar.ErrModelMissing.
func FirstTextModel(ctx context.Context, host string) (string, error) {
	base, err := parseHost(host)
	if err != nil {
		return "", err
	}
	client := newClient(base, newTransport())
	list, err := client.List(ctx)
	if err != nil {
		return "", fmt.Errorf("list models: %w", classify(ctx, err, base, ""))
	}
	for _, m := range list.Models {
		show, err := client.Show(ctx, &api.ShowRequest{Model: m.Name})
		if err != nil {
			return "", fmt.Errorf("look at model %s: %w", m.Name, classify(ctx, err, base, m.Name))
		}
		if checkText(m.Name, show) == nil {
			return m.Name, nil
		}
	}
	return "", fmt.Errorf("%w: Ollama at %s has no model that writes text; run `ollama pull llama3.2`, for example",
		sidecar.ErrModelMissing, base)
}

// Ready checks that the server has the model, that it writes text and runs there, and loads it
// with the context length its manifest promises.
func (r *Runtime) Ready(ctx context.Context) error {
	show, err := r.show(ctx)
	if err != nil {
		return err
	}
	promised, err := contextLength(show)
	if err != nil {
		return fmt.Errorf("prepare model %s: %w", r.cfg.Model, err)
	}
	loaded := false
	// An empty prompt loads the model and writes nothing.
	err = r.client().Generate(ctx, &api.GenerateRequest{Model: r.cfg.Model, Stream: new(bool)}, func(g api.GenerateResponse) error {
		loaded = g.Done
		return nil
	})
	if err != nil {
		return fmt.Errorf("load model %s: %w", r.cfg.Model, classify(ctx, err, r.base, r.cfg.Model))
	}
	if !loaded {
		return fmt.Errorf("load model %s: Ollama did not say that it is loaded; see its log", r.cfg.Model)
	}
	return r.checkContext(ctx, promised)
}

// checkContext compares the context length the server chose with the one promised.
func (r *Runtime) checkContext(ctx context.Context, promised uint32) error {
	running, err := r.client().ListRunning(ctx)
	if err != nil {
		return fmt.Errorf("list loaded models: %w", classify(ctx, err, r.base, r.cfg.Model))
	}
	for _, m := range running.Models {
		if trimTag(m.Name) != trimTag(r.cfg.Model) || m.ContextLength >= int(promised) {
			continue
		}
		return fmt.Errorf("load model %s: it has a context of %d tokens but promises %d; start Ollama with OLLAMA_CONTEXT_LENGTH=%d",
			r.cfg.Model, m.ContextLength, promised, promised)
	}
	return nil
}

// show returns what the server knows of a model that can serve text.
func (r *Runtime) show(ctx context.Context) (*api.ShowResponse, error) {
	show, err := r.client().Show(ctx, &api.ShowRequest{Model: r.cfg.Model})
	if err != nil {
		return nil, fmt.Errorf("look at model %s: %w", r.cfg.Model, classify(ctx, err, r.base, r.cfg.Model))
	}
	return show, checkText(r.cfg.Model, show)
}

func checkText(model string, show *api.ShowResponse) error {
	if show.RemoteHost != "" || show.RemoteModel != "" {
		return fmt.Errorf("model %s runs at %s, which would read every prompt; choose a model that runs here", model, show.RemoteHost)
	}
	for _, c := range show.Capabilities {
		if c == "completion" {
			return nil
		}
	}
	return fmt.Errorf("model %s does not write text (it can: %v); choose another", model, show.Capabilities)
}

// trimTag makes the two names of a model without a tag equal.
func trimTag(model string) string { return strings.TrimSuffix(model, ":latest") }

func (r *Runtime) client() *api.Client { return newClient(r.base, r.transport) }

func newClient(base *url.URL, transport http.RoundTripper) *api.Client {
	return api.NewClient(base, &http.Client{
		Transport: transport,
		// A redirect would carry the prompt to a host that nobody chose.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	})
}

// newTransport dials the server directly, past any proxy, and keeps no connection: a job lasts
// seconds, and a kept connection fails the first job after a restart of the server.
func newTransport() http.RoundTripper {
	return &http.Transport{
		DialContext:       (&net.Dialer{Timeout: dialTimeout}).DialContext,
		DisableKeepAlives: true,
	}
}
