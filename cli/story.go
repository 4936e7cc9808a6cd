package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/internal/chain"
)

// row is one step of the story: one transaction.
type row struct {
	step, who string
	hash      common.Hash
	gas       uint64
	block     uint64
	at        time.Time // of the block
}

// story collects the steps of a job as they are mined and prints them as a table.
type story struct {
	client *chain.Client
	rows   []row
}

// add adds the transactions a command sent; their verbs are the steps.
func (s *story) add(ctx context.Context, who string, out sent) error {
	for _, t := range out.Transactions {
		if err := s.addMined(ctx, t.Verb, who, t.Hash); err != nil {
			return err
		}
	}
	return nil
}

// addMined adds a transaction that somebody else sent.
func (s *story) addMined(ctx context.Context, step, who string, hash common.Hash) error {
	receipt, err := s.client.TransactionReceipt(ctx, hash)
	if err != nil {
		return fmt.Errorf("read receipt of %s: %w", step, err)
	}
	header, err := s.client.HeaderByNumber(ctx, receipt.BlockNumber)
	if err != nil {
		return fmt.Errorf("read block of %s: %w", step, err)
	}
	s.rows = append(s.rows, newRow(step, who, receipt, header))
	return nil
}

func newRow(step, who string, receipt *types.Receipt, header *types.Header) row {
	return row{
		step: step, who: who, hash: receipt.TxHash, gas: receipt.GasUsed,
		block: receipt.BlockNumber.Uint64(), at: time.Unix(int64(header.Time), 0),
	}
}

// print writes the table; times count from the first step.
func (s *story) print(w io.Writer) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "STEP\tWHO\tSECONDS\tBLOCK\tGAS\tTRANSACTION")
	for _, r := range s.rows {
		fmt.Fprintf(table, "%s\t%s\t%.0f\t%d\t%d\t%s\n", r.step, r.who, r.at.Sub(s.rows[0].at).Seconds(), r.block, r.gas, r.hash)
	}
	table.Flush()
}

// ledger is who paid and who was paid in one settled job, base units of the payment token.
type ledger struct {
	rows []ledgerRow
}

type ledgerRow struct {
	who, what string
	value     *big.Int
}

func (l *ledger) add(who, what string, value *big.Int) {
	l.rows = append(l.rows, ledgerRow{who, what, value})
}

// print writes the ledger with amounts as the token shows them.
func (l *ledger) print(w io.Writer, show func(*big.Int) string) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, r := range l.rows {
		fmt.Fprintf(table, "%s\t%s\t  %s\n", r.who, show(r.value), r.what)
	}
	table.Flush()
}
