package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// Digest returns the SHA-256 of each table's rows, in an order that does not depend on how they came there. Two
// databases that follow the same chain to the same block have the same digests.
func Digest(ctx context.Context, databaseURL string) (map[string]string, error) {
	conn, err := Connect(ctx, databaseURL)
	if err != nil {
		return nil, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	digests := map[string]string{}
	options := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, conn, options, func(tx pgx.Tx) error {
		tables, err := tables(ctx, tx)
		if err != nil {
			return err
		}
		for _, table := range tables {
			if digests[table], err = digest(ctx, tx, table); err != nil {
				return err
			}
		}
		return nil
	})
	return digests, err
}

func tables(ctx context.Context, tx pgx.Tx) ([]string, error) {
	const query = "SELECT tablename::text FROM pg_tables WHERE schemaname = $1 AND tablename <> 'schema_version' ORDER BY 1"
	rows, err := tx.Query(ctx, query, Schema)
	if err != nil {
		return nil, fmt.Errorf("list tables: %w", err)
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("list tables: %w", err)
	}
	return names, nil
}

func digest(ctx context.Context, tx pgx.Tx, table string) (string, error) {
	sum := sha256.New()
	query := "COPY (SELECT * FROM " + pgx.Identifier{Schema, table}.Sanitize() + " AS t ORDER BY t) TO STDOUT"
	if _, err := tx.Conn().PgConn().CopyTo(ctx, sum, query); err != nil {
		return "", fmt.Errorf("digest table %s: %w", table, err)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
