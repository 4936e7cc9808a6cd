package postgres_test

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"golang.org/x/sync/errgroup"

	"github.com/stint-protocol/stint/internal/postgres"
)

// openTemp is open to every user, whatever TMPDIR says.
const openTemp = "/tmp"

// cacheDir is shared by the tests, so that the server is unpacked once.
var cacheDir string

func TestMain(m *testing.M) {
	var err error
	if cacheDir, err = os.MkdirTemp(openTemp, "stint-postgres-"); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(m, goleak.Cleanup(func(code int) {
		_ = os.RemoveAll(cacheDir)
		os.Exit(code)
	}))
}

func config(t *testing.T) postgres.Config {
	t.Helper()
	dir, err := os.MkdirTemp(openTemp, "stint-postgres-")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(dir)) })
	require.NoError(t, os.Chmod(dir, 0o755), "t.TempDir is closed to others")
	packages, err := filepath.Abs("../../node_modules")
	require.NoError(t, err)
	return postgres.Config{
		PackagesDir: packages,
		CacheDir:    cacheDir,
		DataDir:     filepath.Join(dir, "data"),
		LogPath:     filepath.Join(dir, "logs", "postgres.log"),
		FsyncOff:    true,
	}
}

func start(t *testing.T, cfg postgres.Config) *postgres.Server {
	t.Helper()
	server, err := postgres.Start(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { _ = server.Stop() })
	return server
}

func connect(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

func scalar[T any](t *testing.T, conn *pgx.Conn, query string, args ...any) T {
	t.Helper()
	var value T
	require.NoError(t, conn.QueryRow(t.Context(), query, args...).Scan(&value), query)
	return value
}

func exec(t *testing.T, conn *pgx.Conn, query string, args ...any) {
	t.Helper()
	_, err := conn.Exec(t.Context(), query, args...)
	require.NoError(t, err, query)
}

func requireEnded(t *testing.T, pid int) {
	t.Helper()
	require.ErrorIs(t, syscall.Kill(pid, 0), syscall.ESRCH, "process %d lives on", pid)
}

func TestADatabaseIsUsedAgainAfterAStop(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	cfg.FsyncOff = false
	first := start(t, cfg)
	conn := connect(t, first.URL)
	exec(t, conn, "CREATE TABLE note (text text)")
	exec(t, conn, "INSERT INTO note VALUES ('still here')")
	require.Equal(t, "on", scalar[string](t, conn, "SHOW fsync"))
	require.NoError(t, first.Stop(), "an open session does not hold the stop up")
	require.NoError(t, first.Stop(), "stopping twice is harmless")
	require.NoError(t, first.Err())
	requireEnded(t, first.PID())

	second := start(t, cfg)
	require.Equal(t, first.DataDir, second.DataDir)
	require.Equal(t, "still here", scalar[string](t, connect(t, second.URL), "SELECT text FROM note"))
}

func TestTheServerIsSetUpAsPromised(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	server := start(t, cfg)
	parsed, err := url.Parse(server.URL)
	require.NoError(t, err)
	require.Equal(t, "127.0.0.1", parsed.Hostname())
	require.Equal(t, "/stint", parsed.Path)

	conn := connect(t, server.URL)
	for query, want := range map[string]string{
		"SHOW server_encoding":                                      "UTF8",
		"SHOW timezone":                                             "UTC",
		"SHOW listen_addresses":                                     "127.0.0.1",
		"SHOW unix_socket_directories":                              "",
		"SHOW password_encryption":                                  "scram-sha-256",
		"SELECT lower('ÄÖ')":                                        "äö",
		"SELECT current_database()":                                 "stint",
		"SHOW log_min_error_statement":                              "panic",
		"SELECT 'b' < 'a' COLLATE \"C\"":                            "false",
		"SELECT datlocale FROM pg_database WHERE datname = 'stint'": "C.UTF-8",
	} {
		require.Equal(t, want, scalarText(t, conn, query), query)
	}
	for _, file := range []string{cfg.LogPath, filepath.Join(filepath.Dir(server.DataDir), "password")} {
		info, err := os.Stat(file)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), file)
	}

	parsed.User = url.UserPassword("stint", "wrong")
	_, err = pgx.Connect(t.Context(), parsed.String())
	require.ErrorContains(t, err, "password authentication failed")
}

func scalarText(t *testing.T, conn *pgx.Conn, query string) string {
	t.Helper()
	return fmt.Sprint(scalar[any](t, conn, query))
}

func TestTheServerEndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	server, err := postgres.Start(ctx, config(t))
	require.NoError(t, err)
	cancel()
	<-server.Done()
	require.NoError(t, server.Err())
	requireEnded(t, server.PID())
}

func TestASecondServerOnTheSameFolderIsRefused(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	first := start(t, cfg)
	_, err := postgres.Start(t.Context(), cfg)
	require.ErrorIs(t, err, postgres.ErrInUse)
	require.ErrorContains(t, err, "another stint runs on")
	require.Equal(t, 1, scalar[int](t, connect(t, first.URL), "SELECT 1"), "the first is unharmed")
}

func TestServersRunSideBySide(t *testing.T) {
	t.Parallel()
	one, two := start(t, config(t)), start(t, config(t))
	require.NotEqual(t, one.URL, two.URL)
	exec(t, connect(t, one.URL), "CREATE TABLE only_in_one (n int)")
	require.Equal(t, 0, scalar[int](t, connect(t, two.URL), "SELECT count(*) FROM pg_tables WHERE tablename = 'only_in_one'"))
}

func TestAKilledServerIsReportedAndRecovers(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	first := start(t, cfg)
	exec(t, connect(t, first.URL), "CREATE TABLE survives (n int)")
	require.NoError(t, syscall.Kill(first.PID(), syscall.SIGKILL))
	<-first.Done()
	require.ErrorContains(t, first.Err(), "run postgres: signal: killed")

	second := start(t, cfg)
	require.Equal(t, 0, scalar[int](t, connect(t, second.URL), "SELECT count(*) FROM survives"))
}

// A number is given to another program again sooner or later; here this very
// test has it.
func TestAStaleServerNoteIsNoObstacle(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	first := start(t, cfg)
	note := filepath.Join(first.DataDir, "postmaster.pid")
	text, err := os.ReadFile(note)
	require.NoError(t, err)
	require.NoError(t, first.Stop())
	require.NoFileExists(t, note)

	_, rest, _ := strings.Cut(string(text), "\n")
	stale := strconv.Itoa(os.Getpid()) + "\n" + rest
	require.NoError(t, os.WriteFile(note, []byte(stale), 0o600))
	start(t, cfg)
}

func TestTheLogHoldsNoStatementsAndNoValues(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	server := start(t, cfg)
	conn := connect(t, server.URL)
	exec(t, conn, "CREATE TABLE secret (text text PRIMARY KEY)")
	exec(t, conn, "INSERT INTO secret VALUES ($1)", "canary")
	for _, query := range []string{
		"SELECT 'canary' FROM nowhere",
		"canary",
		"INSERT INTO secret VALUES ('canary')",
		"SELECT 'canary'::int",
		"DO $$ BEGIN RAISE WARNING 'canary'; RAISE EXCEPTION 'canary'; END $$",
	} {
		_, err := conn.Exec(t.Context(), query)
		require.Error(t, err, query)
	}
	_, err := conn.Exec(t.Context(), "INSERT INTO secret VALUES ($1)", "canary")
	require.ErrorContains(t, err, "duplicate key")
	require.NoError(t, server.Stop())

	log, err := os.ReadFile(cfg.LogPath)
	require.NoError(t, err)
	require.Contains(t, string(log), "ready to accept connections")
	require.NotContains(t, string(log), "canary")
	parsed, err := url.Parse(server.URL)
	require.NoError(t, err)
	password, _ := parsed.User.Password()
	require.NotContains(t, string(log), password)
}

func TestDatabasesAreMadeAtOnceAndDroppedWhileInUse(t *testing.T) {
	t.Parallel()
	server := start(t, config(t))
	names := []string{"one", "two", "three", `odd "name" / ä`}
	urls := make([]string, len(names))
	var group errgroup.Group
	for i, name := range names {
		group.Go(func() (err error) {
			urls[i], err = postgres.CreateDatabase(t.Context(), server.URL, name)
			return err
		})
	}
	require.NoError(t, group.Wait())
	for i, name := range names {
		require.Equal(t, name, scalar[string](t, connect(t, urls[i]), "SELECT current_database()"))
		require.NoError(t, postgres.DropDatabase(t.Context(), server.URL, name), "a session is open in it")
		require.NoError(t, postgres.DropDatabase(t.Context(), server.URL, name), "dropping twice is harmless")
		_, err := pgx.Connect(t.Context(), urls[i])
		require.Error(t, err)
	}
	_, err := postgres.CreateDatabase(t.Context(), server.URL, "stint")
	require.ErrorContains(t, err, "create database stint: ")
	_, err = postgres.CreateDatabase(t.Context(), "mysql://user:canary@host/db", "x")
	require.ErrorContains(t, err, "no postgres:// URL")
	require.NotContains(t, err.Error(), "canary")
}

func TestAMissingPackageNamesTheRemedy(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	cfg.PackagesDir = t.TempDir()
	_, err := postgres.Start(t.Context(), cfg)
	require.ErrorContains(t, err, "run `make setup`")

	_, err = postgres.Start(t.Context(), postgres.Config{PackagesDir: "x"})
	require.ErrorContains(t, err, "DataDir is not set")
	require.ErrorContains(t, err, "CacheDir is not set")
}

func TestADatabaseWithoutItsPasswordNamesTheRemedy(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	server := start(t, cfg)
	require.NoError(t, server.Stop())
	require.NoError(t, os.Remove(filepath.Join(filepath.Dir(server.DataDir), "password")))
	_, err := postgres.Start(t.Context(), cfg)
	require.ErrorContains(t, err, "to start anew")
}

func TestAFailedStartTellsTheServersLastWords(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	server := start(t, cfg)
	require.NoError(t, server.Stop())
	require.NoError(t, os.Remove(filepath.Join(server.DataDir, "global", "pg_control")))
	_, err := postgres.Start(t.Context(), cfg)
	require.ErrorContains(t, err, "pg_control")
}

func requireRoot(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("about root only")
	}
}

func owner(t *testing.T, path string) uint32 {
	t.Helper()
	info, err := os.Stat(path)
	require.NoError(t, err)
	return info.Sys().(*syscall.Stat_t).Uid
}

func TestRootRunsTheServerAsNobody(t *testing.T) {
	requireRoot(t)
	t.Parallel()
	cfg := config(t)
	server := start(t, cfg)
	require.Equal(t, filepath.Join(cfg.DataDir, "pgdata"), server.DataDir, "an open folder is used as it is")
	require.NotZero(t, owner(t, server.DataDir))
	require.NotZero(t, owner(t, fmt.Sprintf("/proc/%d", server.PID())))
	require.Zero(t, owner(t, filepath.Join(cfg.DataDir, "password")))
}

func TestRootMovesTheDataOutOfAClosedFolder(t *testing.T) {
	requireRoot(t)
	t.Parallel()
	cfg := config(t)
	closed := filepath.Dir(cfg.DataDir)
	require.NoError(t, os.Chmod(closed, 0o700))
	first := start(t, cfg)
	place := filepath.Dir(first.DataDir)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(place)) })
	require.Equal(t, "/var/lib/stint", filepath.Dir(place))
	target, err := os.Readlink(filepath.Join(cfg.DataDir, "pgdata"))
	require.NoError(t, err)
	require.Equal(t, first.DataDir, target)
	exec(t, connect(t, first.URL), "CREATE TABLE kept (n int)")
	require.NoError(t, first.Stop())

	require.NoError(t, os.Chmod(closed, 0o755))
	second := start(t, cfg)
	require.Equal(t, first.DataDir, second.DataDir, "the data stay where they are")
	exec(t, connect(t, second.URL), "SELECT FROM kept")
	require.NoError(t, second.Stop())

	require.NoError(t, os.RemoveAll(cfg.DataDir))
	require.NoError(t, os.Chmod(closed, 0o700))
	third := start(t, cfg)
	_, err = connect(t, third.URL).Exec(t.Context(), "SELECT FROM kept")
	require.ErrorContains(t, err, "does not exist", "removing the folder removes the database")
}

func TestRootRefusesToLoseADatabaseBehindAClosedFolder(t *testing.T) {
	requireRoot(t)
	t.Parallel()
	cfg := config(t)
	require.NoError(t, start(t, cfg).Stop())
	require.NoError(t, os.Chmod(filepath.Dir(cfg.DataDir), 0o700))
	_, err := postgres.Start(t.Context(), cfg)
	require.ErrorContains(t, err, "cannot enter")
}

func TestStartDoesNotHangOnAnEndedContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	_, err := postgres.Start(ctx, config(t))
	require.ErrorIs(t, err, context.DeadlineExceeded)
}
