package anvil_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
)

func TestMineAddsBlocksAndNoTime(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	before := s.head(t)
	require.NoError(t, s.Mine(t.Context(), 100))
	require.Equal(t, before.Number.Uint64()+100, s.head(t).Number.Uint64())
	require.Less(t, s.head(t).Time, uint64(time.Now().Add(30*time.Second).Unix()), "time is not moved")
}

func TestIncreaseTimeLasts(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	ahead := time.Now().Add(time.Hour).Unix()
	require.NoError(t, s.IncreaseTime(t.Context(), time.Hour-time.Millisecond))
	require.GreaterOrEqual(t, int64(s.head(t).Time), ahead)
	require.Equal(t, uint64(3), s.head(t).Number.Uint64(), "one block is mined")
	require.NoError(t, s.Mine(t.Context(), 1))
	require.GreaterOrEqual(t, int64(s.head(t).Time), ahead)
}

func TestSetBalanceGivesWei(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	want := new(big.Int).Exp(big.NewInt(10), big.NewInt(30), nil)
	require.NoError(t, s.SetBalance(t.Context(), anvil.Address(anvil.JurorA), want))
	got, err := s.BalanceAt(t.Context(), anvil.Address(anvil.JurorA), nil)
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func TestRevertGoesBackOnce(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	before := s.head(t)
	id, err := s.Snapshot(t.Context())
	require.NoError(t, err)
	s.untilMined(t, s.write(t, anvil.Key(anvil.Consumer), 3))
	require.NoError(t, s.Revert(t.Context(), id))
	require.Equal(t, before.Hash(), s.head(t).Hash())
	require.Equal(t, 2, s.number(t, nil))
	require.ErrorContains(t, s.Revert(t.Context(), id), "evm_revert: ")
}

func TestReorgReplacesBlocks(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	lost := s.write(t, anvil.Key(anvil.Consumer), 3)
	s.untilMined(t, lost)
	remined := s.write(t, anvil.Key(anvil.Dispatcher), 4)
	old := s.untilMined(t, remined)
	raw, err := remined.MarshalBinary()
	require.NoError(t, err)

	require.NoError(t, s.Reorg(t.Context(), 2, anvil.Remined{Raw: raw, Block: 0}))
	require.Equal(t, uint64(4), s.head(t).Number.Uint64(), "the height is the same")
	require.Equal(t, 4, s.number(t, nil))
	receipt := s.untilMined(t, remined)
	require.NotEqual(t, old.BlockHash, receipt.BlockHash)
	require.Equal(t, uint64(3), receipt.BlockNumber.Uint64())
	_, err = s.TransactionReceipt(t.Context(), lost.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	require.Len(t, s.logs(t), 3)

	require.NoError(t, s.Reorg(t.Context(), 2), "down to the block the chain was started with")
	require.Equal(t, 2, s.number(t, nil))
	require.Len(t, s.logs(t), 2)
	require.ErrorContains(t, s.Reorg(t.Context(), 3), "reaches below block 2")
	require.Equal(t, 2, s.number(t, nil))
}

func TestMiningCanBeSwitched(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	require.NoError(t, s.SetAutomine(t.Context(), false))
	waiting := s.write(t, anvil.Key(anvil.Consumer), 3)
	require.Equal(t, 2, s.number(t, nil))
	_, err := s.TransactionReceipt(t.Context(), waiting.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)

	require.NoError(t, s.SetIntervalMining(t.Context(), time.Second))
	s.untilMined(t, waiting)
	require.NoError(t, s.SetIntervalMining(t.Context(), 0))
	waiting = s.write(t, anvil.Key(anvil.Consumer), 4)
	require.NoError(t, s.SetAutomine(t.Context(), true))
	require.NoError(t, s.Mine(t.Context(), 1))
	s.untilMined(t, waiting)
}

func TestCallsNameTheMethodThatFailed(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorContains(t, s.Mine(ctx, 1), "anvil_mine: ")
}
