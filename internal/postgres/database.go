package postgres

import (
	"context"
	"fmt"
	"net/url"

	"github.com/jackc/pgx/v5"
)

// CreateDatabase makes an empty database on the server that serverURL, a
// postgres:// URL, leads to, and returns the new database's URL.
func CreateDatabase(ctx context.Context, serverURL, name string) (string, error) {
	created, err := withDatabase(serverURL, name)
	if err != nil {
		return "", err
	}
	conn, err := pgx.Connect(ctx, serverURL)
	if err != nil {
		return "", fmt.Errorf("create database %s: %w", name, err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	return created, createDatabase(ctx, conn, name)
}

// DropDatabase removes a database, ending the sessions in it; a database that
// does not exist is no error. serverURL must lead to another database.
func DropDatabase(ctx context.Context, serverURL, name string) error {
	conn, err := pgx.Connect(ctx, serverURL)
	if err != nil {
		return fmt.Errorf("drop database %s: %w", name, err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if _, err := conn.Exec(ctx, "DROP DATABASE IF EXISTS "+pgx.Identifier{name}.Sanitize()+" WITH (FORCE)"); err != nil {
		return fmt.Errorf("drop database %s: %w", name, err)
	}
	return nil
}

// createDatabase copies template0, which nobody can be connected to, so that
// many can be made at once.
func createDatabase(ctx context.Context, conn *pgx.Conn, name string) error {
	if _, err := conn.Exec(ctx, "CREATE DATABASE "+pgx.Identifier{name}.Sanitize()+" TEMPLATE template0"); err != nil {
		return fmt.Errorf("create database %s: %w", name, err)
	}
	return nil
}

func withDatabase(serverURL, name string) (string, error) {
	parsed, err := url.Parse(serverURL)
	if err != nil || (parsed.Scheme != "postgres" && parsed.Scheme != "postgresql") {
		// The cause would quote the URL, and with it the password.
		return "", fmt.Errorf("choose database %s: the server's address is no postgres:// URL", name)
	}
	parsed.Path = "/" + name
	return parsed.String(), nil
}
