package protocol_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/protocol"
)

// As `cast keccak` computes them.
const (
	llmID  = "0x2151f632046ec539c8314d29871961ed6864de8b94ac2842edb4431da520c851"
	echoID = "0x2e398b76c06b373675d51fa716d3207a6d0a0e1c14f738191eef067548f88960"
)

func TestManifestExamplesParseAndKeepTheirIDs(t *testing.T) {
	for name, id := range map[string]string{"llm.json": llmID, "echo.json": echoID} {
		text := readDoc(t, name)
		m, err := protocol.ParseManifest(text)
		require.NoError(t, err, name)
		canonical, err := m.Canonical()
		require.NoError(t, err, name)
		require.Equal(t, string(text), string(canonical), name)
		require.Equal(t, id, m.ID().Hex(), name)
	}
}

func TestManifestSchemaHasTheSameFields(t *testing.T) {
	var schema struct {
		Properties map[string]struct {
			Properties map[string]any
		}
	}
	require.NoError(t, json.Unmarshal(readDoc(t, "schema.json"), &schema))
	full := llm()
	full.TolerancesSHA256 = strings.Repeat("f", 64)
	text, err := full.Canonical()
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(text, &fields))
	require.Len(t, schema.Properties, len(fields))
	for name, value := range fields {
		require.Contains(t, schema.Properties, name)
		if parts, ok := value.(map[string]any); ok {
			require.Len(t, schema.Properties[name].Properties, len(parts), name)
			for part := range parts {
				require.Contains(t, schema.Properties[name].Properties, part)
			}
		}
	}
}

func TestParseManifestRefusesAllButTheCanonicalForm(t *testing.T) {
	for name, text := range map[string]string{
		"spaces":         `{"kind": "echo","name":"echo","v":1}`,
		"order":          `{"v":1,"kind":"echo","name":"echo"}`,
		"upper case key": `{"Kind":"echo","name":"echo","v":1}`,
		"escaped letter": `{"kind":"echo","name":"\u0065cho","v":1}`,
		"number form":    `{"kind":"echo","name":"echo","v":1.0}`,
		"repeated field": `{"kind":"echo","kind":"echo","name":"echo","v":1}`,
		"unknown field":  `{"kind":"echo","name":"echo","price":1,"v":1}`,
		"null field":     `{"kind":"echo","name":"echo","sampling":null,"v":1}`,
		"trailing bytes": `{"kind":"echo","name":"echo","v":1}x`,
		"trailing line":  "{\"kind\":\"echo\",\"name\":\"echo\",\"v\":1}\n",
		"unknown kind":   `{"kind":"oracle","name":"echo","v":1}`,
		"other version":  `{"kind":"echo","name":"echo","v":2}`,
		"no name":        `{"kind":"echo","v":1}`,
		"odd name":       `{"kind":"echo","name":"e cho","v":1}`,
		"two documents":  `{"kind":"echo","name":"echo","v":1}{}`,
		"array":          `[]`,
		"nothing":        ``,
		"long":           `{"kind":"echo","name":"` + strings.Repeat("e", protocol.MaxManifestBytes) + `","v":1}`,
	} {
		_, err := protocol.ParseManifest([]byte(text))
		require.Error(t, err, name)
	}
}

func TestEveryKindHasItsFields(t *testing.T) {
	for _, kind := range []protocol.ManifestKind{protocol.ManifestTask, protocol.ManifestProbe, protocol.ManifestEcho} {
		require.NoError(t, protocol.Manifest{V: 1, Kind: kind, Name: "x"}.Validate())
		m := llm()
		m.Kind = kind
		require.ErrorContains(t, m.Validate(), "fields besides")
	}
	require.ErrorContains(t, protocol.Manifest{V: 1, Kind: protocol.ManifestLLM, Name: "x"}.Validate(), "needs weights")
}

func TestLanguageModelManifestIsChecked(t *testing.T) {
	require.NoError(t, llm().Validate())
	for name, change := range map[string]func(*protocol.Manifest){
		"short hash":       func(m *protocol.Manifest) { m.Weights.GGUFSHA256 = "ab" },
		"upper-case hash":  func(m *protocol.Manifest) { m.Weights.GGUFSHA256 = strings.Repeat("A", 64) },
		"no template":      func(m *protocol.Manifest) { m.TemplateSHA256 = "" },
		"no quantization":  func(m *protocol.Manifest) { m.Weights.Quantization = "" },
		"no context":       func(m *protocol.Manifest) { m.NumCtx = 0 },
		"no candidates":    func(m *protocol.Manifest) { m.Sampling.TopKMax = 0 },
		"unreplayable top": func(m *protocol.Manifest) { m.Sampling = &protocol.Sampling{TopKMax: 21, Replayable: true} },
		"no arch":          func(m *protocol.Manifest) { m.Engine.Arch = "" },
		"odd tolerances":   func(m *protocol.Manifest) { m.TolerancesSHA256 = "0x" },
	} {
		m := llm()
		change(&m)
		require.Error(t, m.Validate(), name)
		require.Equal(t, common.Hash{}, m.ID(), name)
	}
}

func TestEveryFieldChangesTheID(t *testing.T) {
	seen := map[common.Hash]string{llm().ID(): "unchanged"}
	for name, change := range map[string]func(*protocol.Manifest){
		"name":         func(m *protocol.Manifest) { m.Name += "2" },
		"weights":      func(m *protocol.Manifest) { m.Weights.GGUFSHA256 = strings.Repeat("1", 64) },
		"quantization": func(m *protocol.Manifest) { m.Weights.Quantization = "Q4_0" },
		"engine":       func(m *protocol.Manifest) { m.Engine.Name = "other" },
		"version":      func(m *protocol.Manifest) { m.Engine.Version = "0.30.0" },
		"arch":         func(m *protocol.Manifest) { m.Engine.Arch = "arm64" },
		"template":     func(m *protocol.Manifest) { m.TemplateSHA256 = strings.Repeat("1", 64) },
		"context":      func(m *protocol.Manifest) { m.NumCtx++ },
		"top k":        func(m *protocol.Manifest) { m.Sampling.TopKMax-- },
		"replayable":   func(m *protocol.Manifest) { m.Sampling.Replayable = !m.Sampling.Replayable },
		"tolerances":   func(m *protocol.Manifest) { m.TolerancesSHA256 = strings.Repeat("1", 64) },
	} {
		m := llm()
		change(&m)
		require.NoError(t, m.Validate(), name)
		require.NotContains(t, seen, m.ID(), name)
		seen[m.ID()] = name
	}
}

func FuzzParseManifestAcceptsOnlyItsOwnOutput(f *testing.F) {
	canonical, err := llm().Canonical()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(canonical)
	f.Add([]byte(`{"kind":"echo","name":"echo","v":1}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		m, err := protocol.ParseManifest(text)
		if err != nil {
			return
		}
		again, err := m.Canonical()
		require.NoError(t, err)
		require.Equal(t, text, again)
	})
}

func llm() protocol.Manifest {
	return protocol.Manifest{
		V: 1, Kind: protocol.ManifestLLM, Name: "llama3.2:1b",
		Weights:        &protocol.Weights{GGUFSHA256: strings.Repeat("a", 64), Quantization: "Q8_0"},
		Engine:         &protocol.Engine{Name: "ollama", Version: "0.24.0", Arch: "amd64"},
		TemplateSHA256: strings.Repeat("b", 64),
		NumCtx:         4096,
		Sampling:       &protocol.Sampling{TopKMax: 20},
	}
}

func readDoc(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.FromSlash("../../docs/manifest/" + name))
	require.NoError(t, err)
	return text
}
