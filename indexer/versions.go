package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// versions are the rows of one table that a block touches. Each is read once and written once, so a block makes at most
// one version of it.
type versions[K comparable, R any] struct {
	rows   map[K]*R // nil: the row ends with this block
	read   func(context.Context, K) (R, error)
	end    func(context.Context, K) error
	insert func(context.Context, R) error
}

// get returns the row to change. Every change follows an event that made the row, so a missing one is an error.
func (v *versions[K, R]) get(ctx context.Context, key K) (*R, error) {
	row, err := v.find(ctx, key)
	if err == nil && row == nil {
		return nil, fmt.Errorf("%T %v has no row: the deployment file's start block is too late [BUG]", *new(R), key)
	}
	return row, err
}

// find is get, but nil for a row that is not there.
func (v *versions[K, R]) find(ctx context.Context, key K) (*R, error) {
	if row, ok := v.rows[key]; ok {
		return row, nil
	}
	row, err := v.read(ctx, key)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	v.rows[key] = &row
	return &row, nil
}

func (v *versions[K, R]) put(key K, row *R) { v.rows[key] = row }

func (v *versions[K, R]) flush(ctx context.Context) error {
	for key, row := range v.rows {
		if err := v.end(ctx, key); err != nil {
			return err
		}
		if row == nil {
			continue
		}
		if err := v.insert(ctx, *row); err != nil {
			return err
		}
	}
	return nil
}
