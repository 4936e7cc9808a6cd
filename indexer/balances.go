package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/amount"
	"github.com/stint-protocol/stint/indexer/store"
)

func balanceVersions(q *store.Queries, block int64) versions[common.Address, store.Balance] {
	return versions[common.Address, store.Balance]{
		rows: map[common.Address]*store.Balance{},
		read: q.CurrentBalance,
		end: func(ctx context.Context, account common.Address) error {
			return q.EndBalance(ctx, store.EndBalanceParams{Account: account, Block: block})
		},
		insert: func(ctx context.Context, r store.Balance) error {
			r.FromBlock, r.ToBlock = block, nil
			return q.InsertBalance(ctx, store.InsertBalanceParams(r))
		},
	}
}

// balance returns the row of an account, a new one if it never used the Vault. Rewards and refunds are credited without
// an event, so an account may withdraw that never deposited.
func (b *block) balance(ctx context.Context, account common.Address) (*store.Balance, error) {
	row, err := b.balances.find(ctx, account)
	if err != nil || row != nil {
		return row, err
	}
	row = &store.Balance{Account: account}
	b.balances.put(account, row)
	return row, nil
}

func (b *block) deposited(ctx context.Context, e *bindings.VaultDeposited) error {
	row, err := b.balance(ctx, e.Account)
	if err != nil {
		return err
	}
	row.Deposited, row.Balance = row.Deposited.Plus(amount.Of(e.Amount)), amount.Of(e.Balance)
	return nil
}

func (b *block) balanceWithdrawn(ctx context.Context, e *bindings.VaultBalanceWithdrawn) error {
	row, err := b.balance(ctx, e.Account)
	if err != nil {
		return err
	}
	row.Withdrawn, row.Balance = row.Withdrawn.Plus(amount.Of(e.Amount)), amount.Of(e.Balance)
	return nil
}
