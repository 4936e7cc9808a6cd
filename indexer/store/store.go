// Package store is the Postgres schema of what the chain says, and the queries on it. The indexer writes it, readers
// such as package graphql only read. The _gen files are made from migrations and queries by sqlc.
package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/tern/v2/migrate"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Schema is the Postgres schema that holds all tables; other users of the database are not touched.
const Schema = "indexer"

const versionTable = Schema + ".schema_version"

// ErrSchema: the tables are missing, or are those of another version of this program.
var ErrSchema = errors.New("schema is not the one of this program")

// Connect opens a connection that reads and writes the tables.
func Connect(ctx context.Context, databaseURL string) (*pgx.Conn, error) {
	config, err := pgx.ParseConfig(databaseURL)
	if err != nil {
		return nil, errors.New("parse database URL: it is no postgres:// URL") // the cause may quote the password
	}
	config.RuntimeParams["search_path"] = Schema
	config.RuntimeParams["timezone"] = "UTC"
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	return conn, nil
}

// OpenReader opens a pool whose connections cannot write and give up a statement after a timeout. It does not wait for
// the database.
func OpenReader(ctx context.Context, databaseURL string, statementTimeout time.Duration) (*pgxpool.Pool, error) {
	config, err := pgxpool.ParseConfig(databaseURL)
	if err != nil {
		return nil, errors.New("parse database URL: it is no postgres:// URL") // the cause may quote the password
	}
	params := config.ConnConfig.RuntimeParams
	params["search_path"] = Schema
	params["timezone"] = "UTC"
	params["default_transaction_read_only"] = "on"
	params["statement_timeout"] = fmt.Sprint(statementTimeout.Milliseconds())
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("open database pool: %w", err)
	}
	return pool, nil
}

// Migrate brings the tables to this program's version. It refuses tables of a later one.
func Migrate(ctx context.Context, conn *pgx.Conn) error {
	if _, err := conn.Exec(ctx, "CREATE SCHEMA IF NOT EXISTS "+Schema); err != nil {
		return fmt.Errorf("create schema: %w", err)
	}
	migrator, err := migrate.NewMigrator(ctx, conn, versionTable)
	if err != nil {
		return fmt.Errorf("prepare migration: %w", err)
	}
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	if err := migrator.LoadMigrations(files); err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	err = migrator.Migrate(ctx)
	var later migrate.BadVersionError
	if errors.As(err, &later) {
		return fmt.Errorf("%w: a later version made it; run that one, or `stint indexer run --rebuild`", ErrSchema)
	}
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// CheckVersion returns ErrSchema unless the tables are those of this program.
func CheckVersion(ctx context.Context, db DBTX) error {
	files, err := migrations.ReadDir("migrations")
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	var version int
	err = db.QueryRow(ctx, "SELECT version FROM "+versionTable).Scan(&version)
	var pgErr *pgconn.PgError
	if errors.As(err, &pgErr) && pgErr.Code == "42P01" { // undefined_table
		return fmt.Errorf("%w: there is none yet; run `stint indexer run`", ErrSchema)
	}
	if err != nil {
		return fmt.Errorf("read schema version: %w", err)
	}
	if version != len(files) {
		return fmt.Errorf("%w: it has version %d, want %d", ErrSchema, version, len(files))
	}
	return nil
}

// Drop removes all tables.
func Drop(ctx context.Context, conn *pgx.Conn) error {
	if _, err := conn.Exec(ctx, "DROP SCHEMA IF EXISTS "+Schema+" CASCADE"); err != nil {
		return fmt.Errorf("drop schema: %w", err)
	}
	return nil
}

// Passes reports whether an error of the database is one that goes away: it cannot be reached, restarts, is full, or
// was made read-only.
func Passes(err error) bool {
	var pgErr *pgconn.PgError
	if errors.As(err, &pgErr) {
		switch pgErr.Code[:2] {
		case "08", "40", "53", "55", "57", "58": // connection, rollback, resources, state, operator, system
			return true
		}
		return pgErr.Code == "25006" // read-only transaction
	}
	var connect *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connect) || errors.As(err, &network)
}
