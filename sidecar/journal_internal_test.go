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

func TestResponsesAreKeptUntilTheirJobIsForgotten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	one, two, root, other := common.Hash{1}, common.Hash{2}, common.Hash{8}, common.Hash{9}
	j, err := openJournal(path)
	require.NoError(t, err)
	require.NoError(t, j.keep(one, root, []byte("first")))
	require.NoError(t, j.keep(one, other, []byte("again, after a crash")))
	require.NoError(t, j.keep(two, root, []byte("another job's")))
	require.NoError(t, j.close())

	j, err = openJournal(path)
	require.NoError(t, err)
	ids, err := j.kept()
	require.NoError(t, err)
	require.Equal(t, []common.Hash{one, two}, ids)
	response, err := j.response(one, root)
	require.NoError(t, err)
	require.Equal(t, "first", string(response))
	response, err = j.response(two, other)
	require.NoError(t, err)
	require.Nil(t, response)

	require.NoError(t, j.forget(one))
	require.NoError(t, j.forget(common.Hash{3}), "nothing is known of it")
	ids, err = j.kept()
	require.NoError(t, err)
	require.Equal(t, []common.Hash{two}, ids)
	require.NoError(t, j.close())
}
