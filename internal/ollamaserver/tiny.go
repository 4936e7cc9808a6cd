package ollamaserver

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"fmt"
	"net/http"

	"github.com/ollama/ollama/api"
)

// TinyModel is the name of the model that CreateTiny installs.
const TinyModel = "stint-tiny"

// tinyGGUF knows a few capitals, sums and a story; tools/tinymodel trains it.
//
//go:embed stint-tiny.gguf
var tinyGGUF []byte

// CreateTiny installs the embedded model and returns its name. Installing it again changes nothing.
func (s *Server) CreateTiny(ctx context.Context) (model string, err error) {
	digest := fmt.Sprintf("sha256:%x", sha256.Sum256(tinyGGUF))
	if err := s.upload(ctx, digest); err != nil {
		return "", fmt.Errorf("upload the tiny model: %w", err)
	}
	stream := false
	request := &api.CreateRequest{
		Model:    TinyModel,
		Files:    map[string]string{TinyModel + ".gguf": digest},
		Template: "<|user|>{{ .Prompt }}<|assistant|>",
		Parameters: map[string]any{
			"num_ctx": 512,
			// With two threads the engine spins at barriers, and collapses when another process
			// wants a core.
			"num_thread":     1,
			"temperature":    0,
			"repeat_penalty": 1,
			"stop":           []string{"<|user|>", "<|end|>"},
		},
		Stream: &stream,
	}
	if err := s.client.Create(ctx, request, func(api.ProgressResponse) error { return nil }); err != nil {
		return "", fmt.Errorf("create the tiny model: %w", err)
	}
	return TinyModel, nil
}

// upload sends the weights unless the server has them: it would then answer without reading, and
// the request would fail or not by chance.
func (s *Server) upload(ctx context.Context, digest string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodHead, s.URL+"/api/blobs/"+digest, nil)
	if err != nil {
		return err
	}
	response, err := s.http.Do(request)
	if err != nil {
		return err
	}
	response.Body.Close()
	if response.StatusCode == http.StatusOK {
		return nil
	}
	return s.client.CreateBlob(ctx, digest, bytes.NewReader(tinyGGUF))
}
