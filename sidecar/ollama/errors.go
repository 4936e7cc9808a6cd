package ollama

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/ollama/ollama/api"

	"github.com/stint-protocol/stint/sidecar"
)

const maxServerMessage = 300 // bytes

// classify turns an error of Ollama's client into one that callers can branch on and people can
// act on. The end of ctx wins: it explains all that follows from it.
func classify(ctx context.Context, err error, base *url.URL, model string) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	var status api.StatusError
	if errors.As(err, &status) {
		return classifyStatus(status, model)
	}
	var call *url.Error
	if errors.As(err, &call) {
		return fmt.Errorf("%w: %w; start Ollama (`ollama serve`) or check OLLAMA_HOST (now %s)",
			sidecar.ErrUnreachable, call.Err, base)
	}
	return errors.New(serverMessage(err.Error()))
}

func classifyStatus(err api.StatusError, model string) error {
	message := serverMessage(err.ErrorMessage)
	switch {
	case err.StatusCode == http.StatusNotFound && model != "":
		return fmt.Errorf("%w: run `ollama pull %s`", sidecar.ErrModelMissing, model)
	case err.StatusCode == http.StatusBadRequest && isOverflow(message):
		return fmt.Errorf("%w: the prompt is longer than the model's context", sidecar.ErrUnservable)
	default:
		return fmt.Errorf("answer %d from Ollama: %s", err.StatusCode, message)
	}
}

// isOverflow knows the words of both engines: Ollama's own and, from v0.30 on, llama-server's.
func isOverflow(message string) bool {
	return strings.Contains(message, "exceeds the context length") ||
		strings.Contains(message, "exceeds the available context size")
}

// serverMessage keeps what the server says about itself. The client also reports any line it
// cannot read as an error, in full, and such a line may hold a piece of an answer, which must not
// get into a log.
func serverMessage(text string) string {
	if strings.HasPrefix(strings.TrimSpace(text), "{") || len(text) > maxServerMessage {
		return "the server sent something unreadable; see Ollama's log"
	}
	return text
}
