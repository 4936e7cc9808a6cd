package dispatcher_test

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/dispatcher"
	"github.com/stint-protocol/stint/internal/protocol"
)

func TestAnOrphanedSealedJobIsAssignedOnceItsCandidateIsFree(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	first, firstID := w.submit(t, 1)
	_, orphan := w.submit(t, 1)
	require.Equal(t, protocol.StatusSubmitted, w.status(t, orphan), "its only candidate is busy")
	w.index(t, url)
	d := w.dispatch(t, anvil.Dispatcher, url, nil)
	d.log.await(t, "Not now", "WorkerNotUsable")
	w.complete(t, anvil.WorkerAOperator, first, true)
	w.awaitEvent(t, orphan, "JobAssigned")
	job, err := w.reader.Job(t.Context(), orphan)
	require.NoError(t, err)
	require.Equal(t, uint32(1), job.Worker)
	require.NotContains(t, w.events(t, firstID), "JobTimedOut")
	d.log.requireQuiet(t)
}

func TestAnOpenJobIsAssignedToAWorkerThatLives(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	w.index(t, url)
	d := w.dispatch(t, anvil.Dispatcher, url, nil)
	w.live(t, w.party(t, d.url(t)), 2, anvil.WorkerBOperator)
	_, id := w.submit(t)
	w.awaitEvent(t, id, "JobAssigned")
	job, err := w.reader.Job(t.Context(), id)
	require.NoError(t, err)
	require.Equal(t, uint32(2), job.Worker, "the other worker is silent")
	d.log.requireQuiet(t)
}

func TestAnAccountThatIsNoDispatcherSaysSoOnceAndAssignsNothing(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	first, _ := w.submit(t, 1)
	_, orphan := w.submit(t, 1)
	w.complete(t, anvil.WorkerAOperator, first, true)
	w.index(t, url)
	d := w.dispatch(t, anvil.FirstSpare, url, nil)
	d.log.await(t, "level=WARN", "stint admin dispatcher add")
	w.send(t, anvil.Deployer, w.c.ModelRegistry, models.PackSetDispatcher(anvil.Address(anvil.FirstSpare), true))
	w.awaitEvent(t, orphan, "JobAssigned")
	require.Len(t, d.log.with("level=WARN"), 1)
}

func TestWhatIsOverdueIsTimedOutInEveryStatus(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	demanded, failed := w.submit(t, 2)
	receipt, completion := w.complete(t, anvil.WorkerBOperator, demanded, false)
	w.send(t, anvil.Consumer, w.c.Delivery, delivery.PackDemand(failed, receipt, completion, 0, 1))
	_, missedAck := w.submit(t, 1)
	_, missedCompletion := w.submit(t, 2)
	w.send(t, anvil.WorkerBOperator, w.c.JobRegistry, jobs.PackAcknowledge(missedCompletion))
	_, waiting := w.submit(t, 1)
	require.Equal(t, protocol.StatusSubmitted, w.status(t, waiting))
	w.index(t, url)
	d := w.dispatch(t, anvil.Dispatcher, url, keep)
	w.awaitIndex(t, url)
	w.pass(t, 6*time.Second)
	w.awaitEvent(t, missedAck, "JobTimedOut")
	require.NotContains(t, w.events(t, missedCompletion), "JobTimedOut")
	w.pass(t, 20*time.Second)
	for _, id := range []common.Hash{missedCompletion, waiting, failed} {
		w.awaitEvent(t, id, "JobRefunded")
	}
	require.Equal(t, 1, count(w.events(t, failed), "JobTimedOut"))
	d.log.requireQuiet(t)
}

func count(names []string, name string) (n int) {
	for _, other := range names {
		if other == name {
			n++
		}
	}
	return n
}

// settlements returns the transactions that settled jobs.
func (w *world) settlements(t *testing.T, ids ...common.Hash) (txs []common.Hash) {
	t.Helper()
	for _, id := range ids {
		logs, err := w.reader.JobLogs(t.Context(), id, w.deployment.StartBlock)
		require.NoError(t, err)
		for i := range logs {
			if _, err := jobs.UnpackJobSettledEvent(&logs[i]); err == nil {
				txs = append(txs, logs[i].TxHash)
			}
		}
	}
	return txs
}

func TestOneBadRowDoesNotKeepTheOthersFromBeingSettledInOneBatch(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	var ids []common.Hash
	for range 4 {
		id, _ := w.finished(t, 1, anvil.WorkerAOperator)
		ids = append(ids, id)
	}
	stopIndexer := w.index(t, url)
	w.pass(t, 20*time.Second)
	w.awaitIndex(t, url)
	conn := connect(t, url)
	_, err := conn.Exec(t.Context(), "UPDATE jobs SET charge = charge + 1 WHERE id = $1", ids[1])
	require.NoError(t, err)
	_, err = conn.Exec(t.Context(), "UPDATE jobs SET max_fee = max_fee + 1 WHERE id = $1", ids[2])
	require.NoError(t, err)
	stopIndexer() // what it writes next would be newer versions of the rows
	d := w.dispatch(t, anvil.Dispatcher, url, keep)
	w.awaitEvent(t, ids[0], "JobSettled")
	w.awaitEvent(t, ids[3], "JobSettled")
	require.Len(t, slices.Compact(w.settlements(t, ids...)), 1, "one transaction for both")
	require.Len(t, w.settlements(t, ids...), 2)
	d.log.await(t, "level=WARN", "left alone", ids[1].Hex())
	d.log.await(t, "level=WARN", "left alone", ids[2].Hex())
	require.Empty(t, d.log.with("level=ERROR"))
}

func TestDistributingTwicePaysOnce(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	id, _ := w.finished(t, 1, anvil.WorkerAOperator)
	w.pass(t, 20*time.Second)
	w.index(t, url)
	before := w.tokens(t, anvil.WorkerAOwner)
	d := w.dispatch(t, anvil.Dispatcher, url, keep)
	w.awaitEvent(t, id, "JobSettled")
	d.log.await(t, "Rewards distributed", "paid=1")
	account, err := w.reader.Account(t.Context(), 1)
	require.NoError(t, err)
	require.Positive(t, account.Earned.Sign())
	require.Equal(t, account.Earned, account.Paid)
	w.awaitIndex(t, url)
	d.stop()
	sent := w.nonceOf(t, anvil.Dispatcher)
	again := w.dispatch(t, anvil.Dispatcher, url, keep)
	second, _ := w.finished(t, 2, anvil.WorkerBOperator) // proof that the second instance has distributed
	w.pass(t, 20*time.Second)
	w.awaitEvent(t, second, "JobSettled")
	again.log.await(t, "Rewards distributed", "paid=1")
	require.Equal(t, sent+2, w.nonceOf(t, anvil.Dispatcher), "one settlement, one distribution")
	require.Equal(t, new(big.Int).Add(before, account.Earned), w.tokens(t, anvil.WorkerAOwner))
	again.log.requireQuiet(t)
}

func (w *world) tokens(t *testing.T, account int) *big.Int {
	t.Helper()
	data := token.PackBalanceOf(anvil.Address(account))
	raw, err := w.client.CallContract(t.Context(), ethereum.CallMsg{To: &w.deployment.PaymentToken.Address, Data: data}, nil)
	require.NoError(t, err)
	return new(big.Int).SetBytes(raw)
}

// The database knows of two rewards; one has been claimed since.
func TestADistributionGoesByTheChainAndNotByTheDatabase(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	for worker, operator := range map[uint64]int{1: anvil.WorkerAOperator, 2: anvil.WorkerBOperator} {
		id, receipt := w.finished(t, worker, operator)
		w.pass(t, 20*time.Second)
		w.send(t, anvil.FirstSpare, w.c.JobRegistry, jobs.PackSettle(id, receipt))
	}
	stopIndexer := w.index(t, url)
	w.awaitIndex(t, url)
	stopIndexer()
	w.send(t, anvil.FirstSpare, w.c.RewardDistributor, rewards.PackClaim(1))
	account, err := w.reader.Account(t.Context(), 2)
	require.NoError(t, err)
	hash, err := w.reader.BatchHash(t.Context(), []bindings.Payment{{Worker: 2, Total: account.Earned}})
	require.NoError(t, err)
	d := w.dispatchAtOnce(t, anvil.Dispatcher, url, keep)
	d.log.await(t, "Rewards distributed", hash.Hex(), "paid=1")
}

func TestThePayoutThresholdHoldsBackWhatIsSmall(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	id, _ := w.finished(t, 1, anvil.WorkerAOperator)
	w.pass(t, 20*time.Second)
	w.index(t, url)
	d := w.dispatch(t, anvil.Dispatcher, url, func(cfg *dispatcher.Config) {
		keep(cfg)
		cfg.PayoutThreshold = big.NewInt(1_000_000)
	})
	w.awaitEvent(t, id, "JobSettled")
	w.awaitIndex(t, url)
	other, _ := w.finished(t, 2, anvil.WorkerBOperator)
	w.pass(t, 20*time.Second)
	w.awaitEvent(t, other, "JobSettled")
	account, err := w.reader.Account(t.Context(), 1)
	require.NoError(t, err)
	require.Zero(t, account.Paid.Sign())
	require.Empty(t, d.log.with("Rewards distributed"))
}

func TestADryRunSaysWhatItWouldSendAndSendsNothing(t *testing.T) {
	t.Parallel()
	w, url := newWorld(t), newDatabase(t)
	paid, receipt := w.finished(t, 1, anvil.WorkerAOperator)
	w.pass(t, 20*time.Second)
	w.send(t, anvil.FirstSpare, w.c.JobRegistry, jobs.PackSettle(paid, receipt))
	due, _ := w.finished(t, 1, anvil.WorkerAOperator)
	w.pass(t, 20*time.Second)
	busy, busyID := w.submit(t, 1)
	_, orphan := w.submit(t, 1)
	w.send(t, anvil.WorkerAOperator, w.c.JobRegistry, jobs.PackAcknowledge(busyID))
	w.complete(t, anvil.WorkerAOperator, busy, true)
	_, late := w.submit(t, 2)
	w.pass(t, 6*time.Second)
	before := w.nonceOf(t, anvil.Dispatcher)
	w.index(t, url)
	d := w.dispatch(t, anvil.Dispatcher, url, func(cfg *dispatcher.Config) { keep(cfg); cfg.DryRun = true })
	d.log.await(t, "Would send", "verb=settle", due.Hex())
	d.log.await(t, "Would send", "verb=timeOut", late.Hex())
	d.log.await(t, "Would send", "verb=assign", orphan.Hex())
	account, err := w.reader.Account(t.Context(), 1)
	require.NoError(t, err)
	hash, err := w.reader.BatchHash(t.Context(), []bindings.Payment{{Worker: 1, Total: account.Earned}})
	require.NoError(t, err)
	d.log.await(t, "Would send", "verb=distribute", hash.Hex())
	require.Equal(t, before, w.nonceOf(t, anvil.Dispatcher))
	require.Equal(t, protocol.StatusCompleted, w.status(t, due))
	require.Len(t, d.log.with("Would send", "verb=settle"), 1, "not again and again")
	d.log.requireQuiet(t)
}

func TestTwoKeepersWithKeysOfTheirOwnEarnEachBountyOnceAndInPeace(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.send(t, anvil.Deployer, w.c.ModelRegistry, models.PackSetDispatcher(anvil.Address(anvil.FirstSpare), true))
	var settled, refunded []common.Hash
	for range 6 {
		id, _ := w.finished(t, 1, anvil.WorkerAOperator)
		settled = append(settled, id)
	}
	w.submit(t, 1) // takes its room, so that these wait
	for range 6 {
		_, id := w.submit(t, 1)
		refunded = append(refunded, id)
	}
	var keepers []*instance
	for _, account := range []int{anvil.Dispatcher, anvil.FirstSpare} {
		url := newDatabase(t)
		w.index(t, url)
		w.awaitIndex(t, url)
		keepers = append(keepers, w.dispatch(t, account, url, func(cfg *dispatcher.Config) {
			keep(cfg)
			cfg.BatchSize = 1
		}))
	}
	for _, k := range keepers {
		k.log.await(t, "This instance leads")
	}
	w.pass(t, 20*time.Second)
	for _, id := range settled {
		w.awaitEvent(t, id, "JobSettled")
	}
	for _, id := range refunded {
		w.awaitEvent(t, id, "JobRefunded")
		require.Equal(t, 1, count(w.events(t, id), "JobTimedOut"))
	}
	require.Len(t, w.settlements(t, settled...), 6)
	for _, k := range keepers {
		k.stop()
		k.log.requireQuiet(t)
	}
}
