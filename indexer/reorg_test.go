package indexer_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/indexer"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
)

// requireAsFresh says that a database equals one that read the present chain from its start.
func (w *world) requireAsFresh(t *testing.T, url string) {
	t.Helper()
	w.awaitHead(t, url)
	require.Equal(t, digest(t, w.index(t)), digest(t, url))
}

func TestAReorgLeavesTheRowsOfTheNewBranch(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := newDatabase(t)
	start(t, w.config(url))
	s := w.tell(t)
	w.awaitHead(t, url)
	before := digest(t, url)

	require.NoError(t, w.Reorg(t.Context(), 13))
	w.requireAsFresh(t, url)
	require.NotEqual(t, before["jobs"], digest(t, url)["jobs"])
	job, err := store.New(connect(t, url)).CurrentJob(t.Context(), s.settled)
	require.NoError(t, err)
	require.Equal(t, store.JobStatusSettled, job.Status)

	t.Run("also of transactions that are mined again elsewhere", func(t *testing.T) {
		w.deposit(t, 5000)
		approve, deposit := w.lastTwo(t)
		require.NoError(t, w.Reorg(t.Context(), 2, anvil.Remined{Raw: approve, Block: 1}, anvil.Remined{Raw: deposit, Block: 1}))
		w.requireAsFresh(t, url)
	})
	t.Run("also if it happens again and again", func(t *testing.T) {
		for depth := uint64(1); depth <= 4; depth++ {
			w.deposit(t, 10)
			require.NoError(t, w.Mine(t.Context(), 3))
			w.awaitHead(t, url)
			require.NoError(t, w.Reorg(t.Context(), depth))
		}
		w.requireAsFresh(t, url)
	})
	t.Run("also of a shorter chain", func(t *testing.T) {
		w.deposit(t, 10)
		w.awaitHead(t, url)
		require.NoError(t, w.RPC().CallContext(t.Context(), nil, "anvil_rollback", 2))
		w.requireAsFresh(t, url)
	})
}

// lastTwo returns the last two transactions as they were sent.
func (w *world) lastTwo(t *testing.T) (first, second []byte) {
	t.Helper()
	first, err := w.sent[len(w.sent)-2].MarshalBinary()
	require.NoError(t, err)
	second, err = w.sent[len(w.sent)-1].MarshalBinary()
	require.NoError(t, err)
	return first, second
}

func TestAReorgDuringDowntimeIsFoundAtTheStart(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.tell(t)
	url := w.index(t)
	require.NoError(t, w.Reorg(t.Context(), 20))
	w.deposit(t, 10)
	start(t, w.config(url))
	w.requireAsFresh(t, url)
}

func TestADeepReorgStopsLoudlyAndChangesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.prepare(t)
	require.NoError(t, w.Mine(t.Context(), 70))
	w.deposit(t, 10)
	url := w.index(t)
	before := digest(t, url)

	t.Run("64 blocks are not deep", func(t *testing.T) {
		require.NoError(t, w.Reorg(t.Context(), 64))
		stop := start(t, w.config(url))
		w.requireAsFresh(t, url)
		stop()
		before = digest(t, url)
	})

	require.NoError(t, w.Reorg(t.Context(), 65))
	err := indexer.Run(t.Context(), w.config(url))
	require.ErrorIs(t, err, chain.ErrDeepReorg)
	require.ErrorContains(t, err, "stint indexer run --rebuild")
	require.Equal(t, before, digest(t, url))

	cfg := w.config(url)
	cfg.Rebuild = true
	start(t, cfg)
	w.requireAsFresh(t, url)
}

func TestARestartAtAnyMomentLosesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := newDatabase(t)
	stopped := make(chan struct{})
	go func() { // the indexer dies again and again while the story is told
		defer close(stopped)
		for i := 0; t.Context().Err() == nil && i < 60; i++ {
			ctx, cancel := context.WithTimeout(t.Context(), time.Duration(10+7*i%50)*time.Millisecond)
			_ = indexer.Run(ctx, w.config(url))
			cancel()
		}
	}()
	w.tell(t)
	<-stopped
	start(t, w.config(url))
	w.requireAsFresh(t, url)
}

func TestALostConnectionIsMadeAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := newDatabase(t)
	start(t, w.config(url))
	w.prepare(t)
	for range 3 {
		w.awaitHead(t, url)
		conn := connect(t, url)
		_, err := conn.Exec(t.Context(), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
		require.NoError(t, err)
		w.deposit(t, 10)
	}
	w.requireAsFresh(t, url)
}

func TestASecondIndexerStandsBy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := newDatabase(t)
	stopFirst := start(t, w.config(url))
	w.awaitHead(t, url)
	start(t, w.config(url))
	conn := connect(t, url)
	const holders = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND granted"
	w.prepare(t)
	w.awaitHead(t, url)
	require.Equal(t, 1, scalar[int](t, conn, holders))
	stopFirst()
	w.deposit(t, 10)
	w.requireAsFresh(t, url)
}

func TestRowsOfAnotherDeploymentAreRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := w.index(t)
	other := *w.deployment
	other.Contracts.Vault = common.Address{1}
	cfg := w.config(url)
	cfg.Deployment = &other
	require.ErrorIs(t, indexer.Run(t.Context(), cfg), indexer.ErrOtherDeployment)
}

func TestABlockMakesOneVersion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.prepare(t)
	require.NoError(t, w.SetAutomine(t.Context(), false))
	w.queue(t, anvil.WorkerAOwner, w.c.Staking, staking.PackUnstake(1, stint(1)))
	w.queue(t, anvil.WorkerAOwner, w.c.Staking, staking.PackUnstake(1, stint(2)))
	w.queue(t, anvil.WorkerAOwner, w.c.WorkerRegistry, workers.PackSetAsk(1, 1, big.NewInt(5e6), big.NewInt(3e6)))
	w.queue(t, anvil.WorkerAOwner, w.c.WorkerRegistry, workers.PackSetAsk(1, 1, big.NewInt(2e6), big.NewInt(3e6)))
	require.NoError(t, w.Mine(t.Context(), 1))
	head := w.header(t).Number.Int64()
	conn := connect(t, w.index(t))
	require.Equal(t, 4, scalar[int](t, conn, "SELECT count(*) FROM events WHERE block = $1", head))
	require.Equal(t, 1, scalar[int](t, conn, "SELECT count(*) FROM workers WHERE from_block = $1", head))
	require.Equal(t, stint(3).String(), scalar[string](t, conn, "SELECT unbonding::text FROM workers WHERE number = 1 AND to_block IS NULL"))
	require.Equal(t, 1, scalar[int](t, conn, "SELECT count(*) FROM offers WHERE to_block = $1 AND input_ask = 100000000", head))
	require.Equal(t, 1, scalar[int](t, conn, "SELECT count(*) FROM offers WHERE from_block = $1 AND input_ask = 2000000", head))
}

// queue sends a transaction that the next block will hold.
func (w *world) queue(t *testing.T, from int, to common.Address, data []byte) {
	t.Helper()
	require.NoError(t, w.client.SendTransaction(t.Context(), w.sign(t, anvil.Key(from), to, data)))
}

func TestALogNobodyKnowsIsStoredAsItIs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	// The Vault's code is replaced by PUSH32 topic, PUSH0, PUSH0, LOG1, STOP: what a later version might emit.
	topic := common.HexToHash("0x73757270726973652073757270726973652073757270726973652073757270aa")
	code := "0x7f" + topic.Hex()[2:] + "5f5fa100"
	require.NoError(t, w.RPC().CallContext(t.Context(), nil, "anvil_setCode", w.c.Vault, code))
	w.queue(t, anvil.Consumer, w.c.Vault, nil)
	require.NoError(t, w.Mine(t.Context(), 1))
	conn := connect(t, w.index(t))
	require.Equal(t, 1, scalar[int](t, conn, "SELECT count(*) FROM events WHERE name = ''"))
	require.Equal(t, w.c.Vault.Bytes(), scalar[[]byte](t, conn, "SELECT address FROM events WHERE name = ''"))
	require.Equal(t, topic.Hex(), scalar[string](t, conn, "SELECT args -> 'topics' ->> 0 FROM events WHERE name = ''"))
}

// requireUndone says that a reorg of the newest blocks brings the rows of jobs and workers back to what they were.
func (w *world) requireUndone(t *testing.T, url string, before map[string]string, depth uint64) {
	t.Helper()
	after := digest(t, url)
	require.NotEqual(t, before["jobs"], after["jobs"])
	require.NotEqual(t, before["attempts"], after["attempts"])
	require.NoError(t, w.Reorg(t.Context(), depth))
	w.requireAsFresh(t, url)
	after = digest(t, url)
	for _, table := range []string{"jobs", "attempts", "workers", "slashes"} {
		require.Equal(t, before[table], after[table], table)
	}
}

func TestAReorgAcrossADeclineGivesTheJobBack(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1, 2)
	w.awaitHead(t, url)
	before := digest(t, url)
	w.decline(t, anvil.WorkerAOperator, request, protocol.DeclineReasonBusy)
	w.send(t, anvil.WorkerBOperator, w.c.JobRegistry, jobs.PackAcknowledge(id))
	w.awaitHead(t, url)

	w.requireUndone(t, url, before, 2)
	job, attempts := w.rows(t, url, id)
	require.Equal(t, int64(1), *job.Worker)
	require.Zero(t, job.Declines)
	require.Nil(t, attempts[0].Ended)
	w.complete(t, anvil.WorkerAOperator, request)
	job, attempts = w.rows(t, url, id)
	require.Equal(t, store.JobStatusCompleted, job.Status)
	require.Equal(t, store.AttemptEndCompleted, *attempts[0].Ended)
	w.requireAsFresh(t, url)
}

func TestAReorgAcrossATakeLetsTheJobWaitAgain(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1)
	w.pass(t, 4*time.Second)
	w.awaitHead(t, url)
	before := digest(t, url)
	w.send(t, anvil.WorkerBOperator, w.c.JobRegistry, jobs.PackTake(request))
	w.awaitHead(t, url)
	w.requireUndone(t, url, before, 1)
	job, attempts := w.rows(t, url, id)
	require.Equal(t, store.JobStatusSubmitted, job.Status)
	require.Empty(t, attempts)
}

func TestAReorgAcrossADeliveryOpensTheDemandAgain(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1)
	receipt, completion := w.completeByHash(t, anvil.WorkerAOperator, request, longAnswer)
	w.awaitHead(t, url)
	completed := digest(t, url)["jobs"]
	w.demand(t, id, receipt, completion)
	w.deliver(t, anvil.WorkerAOperator, id, receipt, completion, 1)
	w.awaitHead(t, url)
	half := digest(t, url)["jobs"]
	w.deliver(t, anvil.WorkerAOperator, id, receipt, completion, 2)
	w.awaitHead(t, url)
	require.NotEqual(t, half, digest(t, url)["jobs"])

	require.NoError(t, w.Reorg(t.Context(), 1))
	w.requireAsFresh(t, url)
	require.Equal(t, half, digest(t, url)["jobs"])
	job, _ := w.rows(t, url, id)
	require.Nil(t, job.DeliveredBlock)
	require.Equal(t, receipt, receiptOf(job))

	require.NoError(t, w.Reorg(t.Context(), 3))
	w.requireAsFresh(t, url)
	require.Equal(t, completed, digest(t, url)["jobs"])
	job, _ = w.rows(t, url, id)
	require.Nil(t, job.DemandedBlock)
}

func TestAReorgAcrossAMissedDeliveryFreesTheWorker(t *testing.T) {
	t.Parallel()
	w, url := followed(t)
	request, id := w.submit(t, 1, 1)
	receipt, completion := w.completeByHash(t, anvil.WorkerAOperator, request, longAnswer)
	w.demand(t, id, receipt, completion)
	w.pass(t, 11*time.Second)
	w.awaitHead(t, url)
	before := digest(t, url)
	w.send(t, anvil.Dispatcher, w.c.Delivery, delivery.PackTimeOut(request, receipt))
	w.awaitHead(t, url)
	w.requireUndone(t, url, before, 1)
}
