package graphql

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/postgres"
)

var server *postgres.Server

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "stint-graphql-")
	check(err)
	check(os.Chmod(dir, 0o755)) // the server's user must get in
	packages, err := filepath.Abs("../node_modules")
	check(err)
	server, err = postgres.Start(context.Background(), postgres.Config{
		PackagesDir: packages, CacheDir: filepath.Join(dir, "cache"), DataDir: filepath.Join(dir, "data"),
		LogPath: filepath.Join(dir, "postgres.log"), FsyncOff: true,
	})
	check(err)
	goleak.VerifyTestMain(m, goleak.IgnoreCurrent(), goleak.Cleanup(func(code int) {
		check(server.Stop())
		check(os.RemoveAll(dir))
		os.Exit(code)
	}))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

var databases atomic.Int32

func newDatabase(t *testing.T) string {
	t.Helper()
	url, err := postgres.CreateDatabase(t.Context(), server.URL, fmt.Sprintf("graphql_%d", databases.Add(1)))
	require.NoError(t, err)
	return url
}

func migrate(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := store.Connect(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	require.NoError(t, store.Migrate(t.Context(), conn))
	return conn
}

// fill writes a block, a model, n workers with an offer and a job of each.
func fill(t *testing.T, conn *pgx.Conn, n int) {
	t.Helper()
	q, at := store.New(conn), time.Unix(1_800_000_000, 0).UTC()
	require.NoError(t, q.InsertBlock(t.Context(), store.InsertBlockParams{Number: 1, Hash: common.Hash{1}, Time: at}))
	require.NoError(t, q.InsertModel(t.Context(), store.InsertModelParams{ID: common.Hash{2}, Block: 1, Name: "m", Manifest: []byte{0xff, 0}}))
	require.NoError(t, q.InsertTerms(t.Context(), store.InsertTermsParams{ID: 1, ModelID: common.Hash{2}, Version: 1, Block: 1, Kind: store.KindEcho}))
	for i := range int64(n) {
		worker := i + 1
		require.NoError(t, q.InsertWorker(t.Context(), store.InsertWorkerParams{
			Number: worker, FromBlock: 1, Address: common.Address{byte(worker)}, RegisteredBlock: 1, RegisteredLog: i,
		}))
		require.NoError(t, q.InsertOffer(t.Context(), store.InsertOfferParams{Worker: worker, TermsID: 1, FromBlock: 1}))
		require.NoError(t, q.InsertJob(t.Context(), store.InsertJobParams{
			ID: common.Hash{3, byte(worker)}, FromBlock: 1, TermsID: 1, Privacy: store.PrivacySealed, Payment: store.PaymentSourceBalance,
			CandidateWorkers: []int64{worker}, CandidateKeys: []int64{1}, Status: store.JobStatusAssigned, Worker: &worker,
			Attempt: 1, DueAt: &at, Expiry: at, SubmittedBlock: 1, SubmittedLog: 100 + i, SubmittedAt: at,
		}))
		require.NoError(t, q.InsertAttempt(t.Context(), store.InsertAttemptParams{
			JobID: common.Hash{3, byte(worker)}, Number: 1, FromBlock: 1, Worker: worker, AssignedBlock: 1, AssignedAt: at,
		}))
		require.NoError(t, q.InsertEvent(t.Context(), store.InsertEventParams{
			Block: 1, LogIndex: 100 + i, Name: "JobSubmitted", JobID: &common.Hash{3, byte(worker)}, Args: []byte(`{}`),
		}))
	}
}

// counter counts the queries that go through it.
type counter struct {
	*pgxpool.Pool
	queries atomic.Int32
}

func (c *counter) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	c.queries.Add(1)
	return c.Pool.Query(ctx, sql, args...)
}

func (c *counter) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	c.queries.Add(1)
	return c.Pool.QueryRow(ctx, sql, args...)
}

// newAPI serves a database with eight workers.
func newAPI(t *testing.T, change func(*api)) (*api, *counter) {
	t.Helper()
	url := newDatabase(t)
	fill(t, migrate(t, url), 8)
	pool, err := store.OpenReader(t.Context(), url, defaultLimits.statement)
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	db := &counter{Pool: pool}
	a := &api{db: db, limits: defaultLimits, open: true, now: time.Now, log: slog.New(slog.DiscardHandler)}
	if change != nil {
		change(a)
	}
	return a, db
}

// post sends a body and returns status and answer.
func post(t *testing.T, a *api, body []byte) (int, string) {
	t.Helper()
	request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	a.handler().ServeHTTP(recorder, request)
	return recorder.Code, recorder.Body.String()
}

func query(t *testing.T, a *api, text string) string {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": text})
	require.NoError(t, err)
	_, answer := post(t, a, body)
	return answer
}

func TestEachLimitRefuses(t *testing.T) {
	t.Parallel()
	a, db := newAPI(t, nil)
	var doubling strings.Builder // 2^40 fields in less than 400 tokens
	doubling.WriteString("{ ...f0 ...f0 } ")
	for i := range 40 {
		fmt.Fprintf(&doubling, "fragment f%d on Query { ...f%d ...f%d } ", i, i+1, i+1)
	}
	doubling.WriteString("fragment f40 on Query { head { number } }")
	for name, c := range map[string]struct{ query, want string }{
		"tokens":        {"{ head { " + strings.Repeat("number ", 1000) + "} }", "exceeded token limit"},
		"depth":         {"{ jobs(first: 1) { edges { node { worker { jobs(first: 1) { edges { node { worker { jobs(first: 1) { edges { node { worker { number } } } } } } } } } } } } }", "too many levels, at most 12"},
		"aliases":       {"{ head { " + numbered(31, "a%d: number ") + "} }", "too many aliases, at most 30"},
		"root fields":   {"{ " + numbered(11, "a%d: head { number } ") + "}", "too many root fields, at most 10"},
		"fragments":     {doubling.String(), "too many"},
		"complexity":    {"{ jobs(first: 100) { edges { node { id consumer termsId sampling inputBytes maxOutputTokens maxFee privacy packageHash packageBytes nonce } } } }", "which exceeds the limit of 1000"},
		"nested lists":  {"{ workers(first: 20) { edges { node { jobs(first: 60) { edges { node { id } } } } } } }", "which exceeds the limit of 1000"},
		"default pages": {"{ workers { edges { node { jobs { edges { node { id nonce expiry } } } } } } }", "which exceeds the limit of 1000"},
		"attempts":      {"{ jobs(first: 63) { edges { node { attempts { number ended } } } } }", "which exceeds the limit of 1000"},
		"huge page":     {"{ jobs(first: 2147483647) { edges { node { id } } } }", "which exceeds the limit of 1000"},
		"page":          {"{ jobs(first: 101) { edges { node { id } } } }", "first is 101, it must be 1 to 100"},
		"empty page":    {"{ jobs(first: 0) { edges { node { id } } } }", "first is 0, it must be 1 to 100"},
		"cursor":        {`{ jobs(after: "x") { edges { node { id } } } }`, "not a cursor"},
		"address":       {`{ worker(address: "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92267") { number } w: worker(address: "0xF39fd6e51aad88f6f4ce6ab8827279cfffb92266") { number } }`, "wrong checksum"},
		"hash":          {`{ job(id: "0x00") { id } }`, "0x and 64 hex digits"},
		"worker":        {`{ worker { number } }`, "either the worker's number or its address"},
		"mutation":      {`mutation { head { number } }`, "Schema does not support operation type"},
	} {
		started := time.Now()
		answer := query(t, a, c.query)
		require.Contains(t, answer, c.want, name)
		require.Less(t, time.Since(started), time.Second, name)
	}
	require.LessOrEqual(t, db.queries.Load(), int32(2), "refused before they reach the database")
}

func numbered(n int, format string) string {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, format, i)
	}
	return text.String()
}

func TestWhatIsJustInsideTheLimitsIsAnswered(t *testing.T) {
	t.Parallel()
	a, _ := newAPI(t, nil)
	for name, text := range map[string]string{
		"depth":       "{ jobs(first: 1) { edges { node { worker { jobs(first: 1) { edges { node { worker { jobs(first: 1) { edges { node { id } } } } } } } } } } } }",
		"aliases":     "{ head { " + numbered(30, "a%d: number ") + "} }",
		"root fields": "{ " + numbered(10, "a%d: head { number } ") + "}",
		"page":        "{ jobs(first: 100) { edges { cursor node { id status worker { number } } } pageInfo { endCursor } } }",
		"bytes":       "{ models { edges { node { manifest } } } }",
	} {
		answer := query(t, a, text)
		require.NotContains(t, answer, "errors", name)
	}
}

func TestABodyIsCut(t *testing.T) {
	t.Parallel()
	a, _ := newAPI(t, nil)
	code, _ := post(t, a, bytes.Repeat([]byte(" "), 64<<10+1))
	require.Equal(t, http.StatusRequestEntityTooLarge, code)
	code, _ = post(t, a, append(bytes.Repeat([]byte(" "), 60<<10), `{"query":"{ head { number } }"}`...))
	require.Equal(t, http.StatusOK, code)
}

func TestOnlyPostIsServed(t *testing.T) {
	t.Parallel()
	a, db := newAPI(t, nil)
	for _, method := range []string{http.MethodGet, http.MethodPut, http.MethodOptions} {
		request := httptest.NewRequestWithContext(t.Context(), method, "/graphql?query=%7Bhead%7Bnumber%7D%7D", nil)
		request.Header.Set("Origin", "https://example.com")
		recorder := httptest.NewRecorder()
		a.handler().ServeHTTP(recorder, request)
		require.Equal(t, http.StatusMethodNotAllowed, recorder.Code, method)
		require.Empty(t, recorder.Header().Get("Access-Control-Allow-Origin"))
	}
	// A form of a foreign page can post text/plain without asking; it is not read.
	request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(`{"query":"{ head { number } }"}`))
	request.Header.Set("Content-Type", "text/plain")
	recorder := httptest.NewRecorder()
	a.handler().ServeHTTP(recorder, request)
	require.Equal(t, http.StatusBadRequest, recorder.Code)
	code, _ := post(t, a, []byte(`[{"query":"{ head { number } }"}]`))
	require.Equal(t, http.StatusBadRequest, code, "no batches")
	require.Zero(t, db.queries.Load())
}

func TestIntrospectionIsForLoopback(t *testing.T) {
	t.Parallel()
	const question = "{ __schema { queryType { name } } }"
	a, _ := newAPI(t, nil)
	require.Contains(t, query(t, a, question), `"name":"Query"`)
	a.open = false
	require.Contains(t, query(t, a, question), "introspection is off")
	require.Contains(t, query(t, a, "{ heat { number } }"), "Cannot query field")
	require.NotContains(t, query(t, a, "{ heat { number } }"), "Did you mean")
	require.True(t, onLoopback(&net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)}))
	require.True(t, onLoopback(&net.TCPAddr{IP: net.IPv6loopback}))
	require.False(t, onLoopback(&net.TCPAddr{IP: net.IPv4zero}))
	require.False(t, onLoopback(&net.TCPAddr{IP: net.IPv4(192, 0, 2, 1)}))
}

func TestASlowStatementIsCutOff(t *testing.T) {
	t.Parallel()
	url := newDatabase(t)
	conn := migrate(t, url)
	fill(t, conn, 1)
	pool, err := store.OpenReader(t.Context(), url, 50*time.Millisecond)
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	logged := &bytes.Buffer{}
	a := &api{db: pool, limits: defaultLimits, now: time.Now, log: slog.New(slog.NewTextHandler(logged, nil))}
	tx, err := conn.Begin(t.Context())
	require.NoError(t, err)
	_, err = tx.Exec(t.Context(), "LOCK TABLE blocks")
	require.NoError(t, err)

	answer := query(t, a, "{ head { number } }")
	require.Contains(t, answer, "took too long")
	require.NotContains(t, answer, "statement timeout", "what is wrong inside is not shown")
	require.Contains(t, logged.String(), "statement timeout")

	a.db, a.limits.request = &slow{pool}, 50*time.Millisecond
	require.Contains(t, query(t, a, "{ head { number } }"), "took too long")
	require.NoError(t, tx.Rollback(t.Context()))
}

// slow waits until the request's time is over.
type slow struct{ *pgxpool.Pool }

func (s *slow) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	<-ctx.Done()
	return s.Pool.QueryRow(ctx, sql, args...)
}

func TestTheDatabaseIsReadOnly(t *testing.T) {
	t.Parallel()
	_, db := newAPI(t, nil)
	_, err := db.Exec(t.Context(), "DELETE FROM jobs")
	require.ErrorContains(t, err, "read-only transaction")
}

func TestListsAreLoadedAtOnce(t *testing.T) {
	t.Parallel()
	a, db := newAPI(t, nil)
	answer := query(t, a, `{ workers(first: 8) { edges { node {
		offers { terms { model { name } } }
		jobs(first: 1) { edges { node { worker { number } attempts { number worker { number } } events { time } } } }
	} } } }`)
	require.NotContains(t, answer, "errors")
	require.Equal(t, 8, strings.Count(answer, `"time"`))
	require.Equal(t, 8, strings.Count(answer, `"attempts":[{"number":1,"worker":`))
	// Workers, offers, terms, models, jobs, workers, attempts, events, blocks: 9, and some more if a busy machine cuts a
	// batch in two. A loader that does not batch adds 7 and more.
	require.LessOrEqual(t, db.queries.Load(), int32(15))
}

func TestReadinessNamesItsReason(t *testing.T) {
	t.Parallel()
	url := newDatabase(t)
	pool, err := store.OpenReader(t.Context(), url, time.Second)
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	a := &api{db: pool, limits: defaultLimits, now: time.Now, log: slog.New(slog.DiscardHandler)}
	get := func(path string) (int, string) {
		recorder := httptest.NewRecorder()
		a.handler().ServeHTTP(recorder, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
		return recorder.Code, recorder.Body.String()
	}
	requireReason := func(reason string) {
		code, body := get("/readyz")
		require.Equal(t, http.StatusServiceUnavailable, code)
		require.Contains(t, body, reason)
	}
	requireReason(reasonSchema)
	conn := migrate(t, url)
	requireReason(reasonHead)
	fill(t, conn, 1)
	code, body := get("/readyz")
	require.Equal(t, http.StatusOK, code)
	require.JSONEq(t, `{"ready":true}`, body)
	_, err = conn.Exec(t.Context(), "UPDATE schema_version SET version = 99")
	require.NoError(t, err)
	requireReason(reasonSchema)
	pool.Close()
	requireReason(reasonDatabase)
	code, _ = get("/livez")
	require.Equal(t, http.StatusOK, code)
}

func TestHeadTellsHowOldItIs(t *testing.T) {
	t.Parallel()
	a, _ := newAPI(t, func(a *api) { a.now = func() time.Time { return time.Unix(1_800_000_042, 0) } })
	require.Contains(t, query(t, a, "{ head { number time lag } }"), `{"number":1,"time":"2027-01-15T08:00:00Z","lag":42}`)
}

func TestRunServesAndEnds(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	address, done := make(chan net.Addr, 1), make(chan error, 1)
	go func() {
		done <- Run(ctx, Config{DatabaseURL: newDatabase(t), Listen: "127.0.0.1:0", OnListen: func(at net.Addr) { address <- at }})
	}()
	at := <-address
	client := &http.Client{Transport: &http.Transport{}}
	defer client.CloseIdleConnections()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+at.String()+"/readyz", nil)
	require.NoError(t, err)
	response, err := client.Do(request)
	require.NoError(t, err)
	_, _ = io.Copy(io.Discard, response.Body)
	require.NoError(t, response.Body.Close())
	require.Equal(t, http.StatusServiceUnavailable, response.StatusCode)
	require.Error(t, Run(t.Context(), Config{DatabaseURL: server.URL, Listen: at.String()}), "the port is taken")
	cancel()
	require.NoError(t, <-done)
}
