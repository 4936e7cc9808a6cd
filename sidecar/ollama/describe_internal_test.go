package ollama

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ollama/ollama/api"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/sidecar"
)

func TestHostIsReadLikeOllamaHost(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "http://127.0.0.1:11434",
		"0.0.0.0":                   "http://127.0.0.1:11434",
		":8000":                     "http://127.0.0.1:8000",
		"[::]:8000":                 "http://[::1]:8000",
		"::1":                       "http://[::1]:11434",
		"gpu.local":                 "http://gpu.local:11434",
		" gpu.local:1234 ":          "http://gpu.local:1234",
		"http://gpu.local":          "http://gpu.local:80",
		"https://gpu.local/ollama":  "https://gpu.local:443/ollama",
		"https://gpu.local:8443/a/": "https://gpu.local:8443/a/",
	} {
		got, err := parseHost(text)
		require.NoError(t, err, text)
		if path := got.Path; path != "" && !strings.HasPrefix(path, "/") {
			t.Errorf("%q: path %q is not absolute", text, path)
		}
		require.Equal(t, want, got.String(), text)
	}
	for _, text := range []string{"ftp://gpu.local", "gpu.local:0", "gpu.local:99999", "gpu.local:http", "://x"} {
		_, err := parseHost(text)
		require.ErrorContains(t, err, "OLLAMA_HOST", text)
	}
}

func TestRequestSaysEverySamplingOptionAndNoOther(t *testing.T) {
	r, err := New(Config{Model: "any"})
	require.NoError(t, err)
	text, err := json.Marshal(r.request(sidecar.Prompt{Text: "hi", MaxOutputTokens: 9, Temperature: 0.5, TopK: 20, Seed: 1<<31 + 1}))
	require.NoError(t, err)
	require.JSONEq(t, `{
		"model": "any", "prompt": "hi", "suffix": "", "system": "", "template": "",
		"think": false, "truncate": false, "shift": false,
		"options": {
			"num_predict": 9, "temperature": 0.5, "top_k": 20, "seed": 2147483649, "top_p": 1, "min_p": 0,
			"typical_p": 1, "repeat_penalty": 1, "presence_penalty": 0, "frequency_penalty": 0
		}
	}`, string(text))
}

func TestManifestFollowsTheFraming(t *testing.T) {
	show := exampleShow()
	base, err := manifestOf("m", "0.24.0", show)
	require.NoError(t, err)
	require.EqualValues(t, 2048, base.NumCtx)
	for name, change := range map[string]func(*api.ShowResponse){
		"template": func(s *api.ShowResponse) { s.Template += " " },
		"system":   func(s *api.ShowResponse) { s.System = "Be brief." },
		"stop":     func(s *api.ShowResponse) { s.Parameters += "\nstop  \"<x>\"" },
		"weights": func(s *api.ShowResponse) {
			s.Modelfile = "FROM /m/blobs/sha256-" + strings.Repeat("b", 64) + "\n"
		},
		"context": func(s *api.ShowResponse) { s.Parameters = strings.Replace(s.Parameters, "2048", "1024", 1) },
	} {
		changed := exampleShow()
		change(changed)
		m, err := manifestOf("m", "0.24.0", changed)
		require.NoError(t, err, name)
		require.NotEqual(t, base.ID(), m.ID(), name)
	}

	shuffled := exampleShow()
	shuffled.Parameters = "stop  \"<b>\"\nstop  \"<a>\"\nnum_ctx 2048"
	shuffled.Modelfile = strings.Replace(shuffled.Modelfile, "/home/models", "/elsewhere", 1)
	m, err := manifestOf("m", "0.24.0", shuffled)
	require.NoError(t, err)
	require.Equal(t, base.ID(), m.ID(), "order of parameters and folder do not matter")
}

func TestContextIsNeverLongerThanTrained(t *testing.T) {
	show := exampleShow()
	for parameters, want := range map[string]uint32{"num_ctx 100000": 8192, "": 4096, "num_ctx 1": 1} {
		show.Parameters = parameters
		got, err := contextLength(show)
		require.NoError(t, err)
		require.Equal(t, want, got, parameters)
	}
	show.Parameters = "num_ctx many"
	_, err := contextLength(show)
	require.Error(t, err)
}

func TestModelsThatAManifestCannotNameAreRefused(t *testing.T) {
	for name, more := range map[string]string{
		"adapter":   "ADAPTER /m/blobs/sha256-" + strings.Repeat("c", 64) + "\n",
		"projector": "FROM /m/blobs/sha256-" + strings.Repeat("c", 64) + "\n",
	} {
		show := exampleShow()
		show.Modelfile += more
		_, err := manifestOf("m", "0.24.0", show)
		require.ErrorContains(t, err, "not one GGUF file", name)
	}
}

func TestModelsThatRunElsewhereAreRefused(t *testing.T) {
	show := exampleShow()
	require.NoError(t, checkText("m", show))
	show.RemoteHost = "https://ollama.com"
	require.ErrorContains(t, checkText("m", show), "would read every prompt")
	show = exampleShow()
	show.Capabilities = nil
	require.ErrorContains(t, checkText("m", show), "does not write text")
}

func exampleShow() *api.ShowResponse {
	show := &api.ShowResponse{
		Modelfile:  "# comment\nFROM /home/models/blobs/sha256-" + strings.Repeat("a", 64) + "\nTEMPLATE x\n",
		Template:   "<user>{{ .Prompt }}",
		Parameters: "num_ctx                        2048\nstop                           \"<a>\"\nstop                           \"<b>\"",
		Details:    api.ModelDetails{QuantizationLevel: "Q8_0"},
		ModelInfo:  map[string]any{"general.architecture": "llama", "llama.context_length": float64(8192), "general.file_type": float64(7)},
	}
	show.Capabilities = append(show.Capabilities, "completion")
	return show
}
