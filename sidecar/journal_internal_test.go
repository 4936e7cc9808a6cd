package sidecar

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestTheJournalSurvivesReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "journal.db")
	one, two := common.Hash{1}, common.Hash{2}
	j, err := openJournal(path)
	require.NoError(t, err)
	attempt, err := j.begin(one, 10)
	require.NoError(t, err)
	require.EqualValues(t, 1, attempt)
	require.NoError(t, j.end(two, outcomeUnservable, 11))
	require.NoError(t, j.close())

	j, err = openJournal(path)
	require.NoError(t, err)
	all, err := j.entries()
	require.NoError(t, err)
	require.Equal(t, map[common.Hash]entry{
		one: {Attempt: 1, Outcome: outcomeStarted, Block: 10}, two: {Outcome: outcomeUnservable, Block: 11},
	}, all)
	attempt, err = j.begin(one, 12)
	require.NoError(t, err)
	require.EqualValues(t, 2, attempt)
	require.NoError(t, j.end(one, outcomeCompleted, 13))
	e, err := j.entry(one)
	require.NoError(t, err)
	require.Equal(t, entry{Attempt: 2, Outcome: outcomeCompleted, Block: 13}, e)
	require.NoError(t, j.forget(one))
	e, err = j.entry(one)
	require.NoError(t, err)
	require.Zero(t, e)
	require.NoError(t, j.close())
}

func TestOneProcessHoldsAJournal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	j, err := openJournal(path)
	require.NoError(t, err)
	_, err = openJournal(path)
	require.ErrorContains(t, err, "stop it first")
	require.NoError(t, j.close())
}
