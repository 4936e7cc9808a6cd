package protocol

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/gowebpki/jcs"
)

const (
	manifestVersion = 1
	// MaxManifestBytes bounds the canonical form, so that a stranger's manifest is cheap to refuse.
	MaxManifestBytes = 4096
	// maxReplayableTopK is the number of candidates Ollama reports for each token.
	maxReplayableTopK = 20
)

// ManifestKind says what sort of work a model does.
type ManifestKind string

const (
	ManifestLLM   ManifestKind = "llm"   // a language model
	ManifestTask  ManifestKind = "task"  // a deterministic program, which anyone can run again
	ManifestProbe ManifestKind = "probe" // a measurement, which nobody can repeat later
	ManifestEcho  ManifestKind = "echo"  // the prompt comes back; needs no model
)

// Manifest says exactly what a worker runs. Its id is the model id in the contracts, so every byte
// counts: two workers serve the same model if and only if their manifests are equal. A language
// model has all fields but the tolerances, which are optional; the other kinds have a name only.
// docs/manifest holds the JSON schema and examples.
type Manifest struct {
	V    int          `json:"v"` // format version, 1
	Kind ManifestKind `json:"kind"`
	// Name is for people: 1 to 128 letters, digits and ._:/@+-
	Name    string   `json:"name"`
	Weights *Weights `json:"weights,omitempty"`
	Engine  *Engine  `json:"engine,omitempty"`
	// TemplateSHA256 covers all that frames a prompt; see sidecar/ollama.
	TemplateSHA256 string `json:"template_sha256,omitempty"`
	// NumCtx is the context length in tokens, prompt and answer together.
	NumCtx   uint32    `json:"num_ctx,omitempty"`
	Sampling *Sampling `json:"sampling,omitempty"`
	// TolerancesSHA256 names a calibration of the honest noise of log-probabilities.
	TolerancesSHA256 string `json:"tolerances_sha256,omitempty"`
}

// Weights names the model file. Hashes here and in Manifest are 64 lower-case hex digits.
type Weights struct {
	GGUFSHA256   string `json:"gguf_sha256"`
	Quantization string `json:"quantization"` // as in the file, for example Q8_0
}

// Engine is what computes: another version or processor rounds differently.
type Engine struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Arch    string `json:"arch"`
}

// Sampling bounds what a request may ask for.
type Sampling struct {
	TopKMax uint32 `json:"top_k_max"`
	// Replayable promises a trace from which every draw can be recomputed; TopKMax is then 2..20.
	Replayable bool `json:"replayable"`
}

var (
	sha256Hex    = regexp.MustCompile(`^[0-9a-f]{64}$`)
	manifestWord = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,127}$`)
)

// Validate returns all that is wrong with the manifest.
func (m Manifest) Validate() error {
	var problems []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	check(m.V == manifestVersion, "v is %d, want %d", m.V, manifestVersion)
	check(manifestWord.MatchString(m.Name), "name %q is not 1 to 128 letters, digits and ._:/@+-", m.Name)
	switch m.Kind {
	case ManifestLLM:
		problems = append(problems, m.validateLLM())
	case ManifestTask, ManifestProbe, ManifestEcho:
		nameOnly := Manifest{V: m.V, Kind: m.Kind, Name: m.Name}
		check(m == nameOnly, "kind %s has fields besides v, kind and name", m.Kind)
	default:
		check(false, "kind %q is not llm, task, probe or echo", m.Kind)
	}
	if err := errors.Join(problems...); err != nil {
		return fmt.Errorf("invalid manifest: %w", err)
	}
	return nil
}

func (m Manifest) validateLLM() error {
	if m.Weights == nil || m.Engine == nil || m.Sampling == nil {
		return errors.New("kind llm needs weights, engine and sampling")
	}
	var problems []error
	match := func(form *regexp.Regexp, want, field, value string) {
		if !form.MatchString(value) {
			problems = append(problems, fmt.Errorf("%s %q is not %s", field, value, want))
		}
	}
	const hash, word = "64 lower-case hex digits", "1 to 128 letters, digits and ._:/@+-"
	match(sha256Hex, hash, "gguf_sha256", m.Weights.GGUFSHA256)
	match(manifestWord, word, "quantization", m.Weights.Quantization)
	match(manifestWord, word, "engine name", m.Engine.Name)
	match(manifestWord, word, "engine version", m.Engine.Version)
	match(manifestWord, word, "engine arch", m.Engine.Arch)
	match(sha256Hex, hash, "template_sha256", m.TemplateSHA256)
	if m.TolerancesSHA256 != "" {
		match(sha256Hex, hash, "tolerances_sha256", m.TolerancesSHA256)
	}
	if m.NumCtx == 0 {
		problems = append(problems, errors.New("num_ctx is 0"))
	}
	if k := m.Sampling.TopKMax; k == 0 || m.Sampling.Replayable && (k < 2 || k > maxReplayableTopK) {
		problems = append(problems, fmt.Errorf("top_k_max is %d", k))
	}
	return errors.Join(problems...)
}

// Canonical returns the one encoding of a valid manifest: JSON by RFC 8785.
func (m Manifest) Canonical() ([]byte, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	text, err := json.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("encode manifest: %w", err)
	}
	canonical, err := jcs.Transform(text)
	if err != nil {
		return nil, fmt.Errorf("encode manifest: %w", err)
	}
	if len(canonical) > MaxManifestBytes {
		return nil, fmt.Errorf("invalid manifest: %d bytes, at most %d allowed", len(canonical), MaxManifestBytes)
	}
	return canonical, nil
}

// ID returns the model id, keccak256 of the canonical form. A manifest that is not valid has none:
// the result is the zero hash.
func (m Manifest) ID() common.Hash {
	canonical, err := m.Canonical()
	if err != nil {
		return common.Hash{}
	}
	return crypto.Keccak256Hash(canonical)
}

// ParseManifest reads the canonical form of a valid manifest and refuses everything else: unknown
// and repeated fields, other spacing or order, trailing bytes.
func ParseManifest(text []byte) (Manifest, error) {
	if len(text) > MaxManifestBytes {
		return Manifest{}, fmt.Errorf("parse manifest: %d bytes, at most %d allowed", len(text), MaxManifestBytes)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var m Manifest
	if err := decoder.Decode(&m); err != nil {
		return Manifest{}, fmt.Errorf("parse manifest: %w", err)
	}
	canonical, err := m.Canonical()
	if err != nil {
		return Manifest{}, err
	}
	if !bytes.Equal(text, canonical) {
		return Manifest{}, errors.New("parse manifest: not in canonical form (RFC 8785)")
	}
	return m, nil
}
