package graphql

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/jackc/pgx/v5"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/stint-protocol/stint/graphql/generated"
	"github.com/stint-protocol/stint/indexer/store"
)

const readyTimeout = 2 * time.Second

// api serves the queries.
type api struct {
	db     store.DBTX
	limits limits
	open   bool // answer introspection: the listener is on loopback
	now    func() time.Time
	log    *slog.Logger
}

// handler serves POST /graphql, GET /livez and GET /readyz.
func (a *api) handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /graphql", a.bound(a.queries()))
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "ok\n") })
	mux.HandleFunc("GET /readyz", a.ready)
	return mux
}

func (a *api) queries() http.Handler {
	config := generated.Config{Resolvers: &Resolver{store: store.New(a.db), now: a.now}}
	complexity(&config.Complexity)
	server := handler.New(generated.NewExecutableSchema(config))
	server.AddTransport(transport.POST{})
	server.SetParserTokenLimit(a.limits.tokens)
	server.SetDisableSuggestion(!a.open)
	server.Use(shapeLimit{limits: a.limits, introspection: a.open})
	server.Use(extension.FixedComplexityLimit(a.limits.complexity))
	if a.open {
		server.Use(extension.Introspection{})
	}
	server.SetErrorPresenter(a.present)
	server.SetRecoverFunc(func(ctx context.Context, panicked any) error {
		return fmt.Errorf("panic: %v\n%s", panicked, debug.Stack())
	})
	return server
}

// bound limits the body and the time of a request, and gives it its loaders.
func (a *api) bound(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, a.limits.body))
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			http.Error(w, fmt.Sprintf("body is larger than %d bytes", a.limits.body), http.StatusRequestEntityTooLarge)
			return
		}
		if err != nil {
			http.Error(w, "body cannot be read", http.StatusBadRequest)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), a.limits.request)
		defer cancel()
		ctx = withLoaders(ctx, newLoaders(store.New(a.db)))
		r = r.WithContext(ctx)
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

// present shows what is wrong with a query and hides what is wrong with us.
func (a *api) present(ctx context.Context, err error) *gqlerror.Error {
	shown := graphql.DefaultErrorPresenter(ctx, err)
	if shown.Unwrap() == nil {
		return shown
	}
	if ctx.Err() == nil {
		a.log.ErrorContext(ctx, "Query failed", "path", shown.Path.String(), "err", shown.Unwrap())
	}
	return &gqlerror.Error{Message: "the answer could not be read, or took too long", Path: shown.Path, Locations: shown.Locations}
}

// ready answers 200 if the database answers, has our tables and a block, else 503 and the name of the reason.
func (a *api) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	reason := a.notReady(ctx)
	w.Header().Set("Content-Type", "application/json")
	if reason != "" {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_ = json.NewEncoder(w).Encode(struct { // the client is gone if this fails
		Ready  bool   `json:"ready"`
		Reason string `json:"reason,omitempty"`
	}{reason == "", reason})
}

// The reasons not to be ready.
const (
	reasonDatabase = "database_unreachable"
	reasonSchema   = "schema_missing_or_other"
	reasonHead     = "no_block_indexed"
)

func (a *api) notReady(ctx context.Context) string {
	err := store.CheckVersion(ctx, a.db)
	if errors.Is(err, store.ErrSchema) {
		return reasonSchema
	}
	if err != nil {
		return reasonDatabase
	}
	_, err = store.New(a.db).Head(ctx)
	if errors.Is(err, pgx.ErrNoRows) {
		return reasonHead
	}
	if err != nil {
		return reasonDatabase
	}
	return ""
}
