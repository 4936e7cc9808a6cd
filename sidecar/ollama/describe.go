package ollama

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/gowebpki/jcs"
	"github.com/ollama/ollama/api"

	"github.com/stint-protocol/stint/internal/protocol"
)

const (
	// defaultContext is Ollama's own where a model does not say and little memory is free.
	defaultContext = 4096
	// topKMax is the number of candidates whose log-probabilities Ollama can report.
	topKMax = 20
)

// blobFrom finds the weights in a model's description: the file is named after its hash.
var blobFrom = regexp.MustCompile(`(?m)^FROM .*sha256-([0-9a-f]{64})"?\s*$`)

// Describe returns the manifest of the model as it is installed on the server. It depends neither
// on the folder the server keeps models in nor on what it is doing; it does depend on the versions
// of both, and on the processor, which is taken to be this one: a sidecar stands beside its server.
func (r *Runtime) Describe(ctx context.Context) (protocol.Manifest, error) {
	show, err := r.show(ctx)
	if err != nil {
		return protocol.Manifest{}, err
	}
	version, err := r.client().Version(ctx)
	if err != nil {
		return protocol.Manifest{}, fmt.Errorf("ask Ollama's version: %w", classify(ctx, err, r.base, ""))
	}
	m, err := manifestOf(trimTag(r.cfg.Model), version, show)
	if err != nil {
		return protocol.Manifest{}, fmt.Errorf("describe model %s: %w", r.cfg.Model, err)
	}
	return m, nil
}

func manifestOf(model, version string, show *api.ShowResponse) (protocol.Manifest, error) {
	weights, err := weightsHash(show.Modelfile)
	if err != nil {
		return protocol.Manifest{}, err
	}
	template, err := framingHash(show)
	if err != nil {
		return protocol.Manifest{}, err
	}
	numCtx, err := contextLength(show)
	if err != nil {
		return protocol.Manifest{}, err
	}
	m := protocol.Manifest{
		V: 1, Kind: protocol.ManifestLLM, Name: model,
		Weights:        &protocol.Weights{GGUFSHA256: weights, Quantization: quantization(show)},
		Engine:         &protocol.Engine{Name: "ollama", Version: version, Arch: runtime.GOARCH},
		TemplateSHA256: template,
		NumCtx:         numCtx,
		// Replaying needs the trace of log-probabilities, which this runtime does not record.
		Sampling: &protocol.Sampling{TopKMax: topKMax, Replayable: false},
	}
	return m, m.Validate()
}

// quantization returns the level in the model file. Ollama says "unknown" to the number 0, which is
// plain 32-bit floats.
func quantization(show *api.ShowResponse) string {
	if n, ok := show.ModelInfo["general.file_type"].(float64); ok && n == 0 {
		return "F32"
	}
	return show.Details.QuantizationLevel
}

// weightsHash returns the sha256 of the model file. Weights in several files have no one hash.
func weightsHash(modelfile string) (string, error) {
	files := blobFrom.FindAllStringSubmatch(modelfile, -1)
	if len(files) != 1 || strings.Contains(modelfile, "\nADAPTER ") {
		return "", errors.New("its weights are not one GGUF file; choose a plain text model")
	}
	return files[0][1], nil
}

// framing is everything besides the weights that decides which tokens a prompt becomes and where
// the answer ends. Sampling parameters are not part of it: requests override them all.
type framing struct {
	Template string        `json:"template,omitempty"`
	System   string        `json:"system,omitempty"`
	Messages []api.Message `json:"messages,omitempty"`
	Renderer string        `json:"renderer,omitempty"`
	Parser   string        `json:"parser,omitempty"`
	Stop     []string      `json:"stop,omitempty"` // sorted
}

// framingHash returns the sha256 of the framing's canonical JSON (RFC 8785).
func framingHash(show *api.ShowResponse) (string, error) {
	stop, err := parameters(show, "stop")
	if err != nil {
		return "", err
	}
	slices.Sort(stop)
	text, err := json.Marshal(framing{show.Template, show.System, show.Messages, show.Renderer, show.Parser, stop})
	if err != nil {
		return "", err
	}
	canonical, err := jcs.Transform(text)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", sha256.Sum256(canonical)), nil
}

// contextLength returns what the model fixes, or the lesser of Ollama's default and what it was
// trained for.
func contextLength(show *api.ShowResponse) (uint32, error) {
	fixed, err := parameters(show, "num_ctx")
	if err != nil {
		return 0, err
	}
	trained := trainedContext(show)
	if len(fixed) == 0 {
		return min(defaultContext, trained), nil
	}
	n, err := strconv.ParseUint(fixed[0], 10, 32)
	if err != nil || n == 0 {
		return 0, fmt.Errorf("read num_ctx %q", fixed[0])
	}
	return min(uint32(n), trained), nil // Ollama clips it likewise
}

// trainedContext returns the length in the model file, or the default if it has none.
func trainedContext(show *api.ShowResponse) uint32 {
	architecture, _ := show.ModelInfo["general.architecture"].(string)
	n, _ := show.ModelInfo[architecture+".context_length"].(float64)
	if n < 1 || n > 1<<31 {
		return defaultContext
	}
	return uint32(n)
}

// parameters returns the values of one parameter. Ollama prints one a line, strings quoted.
func parameters(show *api.ShowResponse, name string) ([]string, error) {
	var values []string
	for line := range strings.Lines(show.Parameters) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		if key != name {
			continue
		}
		value = strings.TrimSpace(value)
		if strings.HasPrefix(value, `"`) || strings.HasPrefix(value, "`") {
			unquoted, err := strconv.Unquote(value)
			if err != nil {
				return nil, fmt.Errorf("read parameter %s: %w", name, err)
			}
			value = unquoted
		}
		values = append(values, value)
	}
	return values, nil
}
