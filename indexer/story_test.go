package indexer_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
)

// story is what was done, to compare the rows with.
type story struct {
	settled, refunded common.Hash
	receipt           bindings.Receipt
}

// prepare brings a model, two workers and a consumer with money.
func (w *world) prepare(t *testing.T) {
	t.Helper()
	w.addTerms(t)
	w.join(t, 1, anvil.WorkerAOwner, anvil.WorkerAOperator)
	w.join(t, 2, anvil.WorkerBOwner, anvil.WorkerBOperator)
	w.deposit(t, 1_000_000)
}

// tell plays a job that is paid and one that both candidates miss.
func (w *world) tell(t *testing.T) (s story) {
	t.Helper()
	w.prepare(t)
	var request bindings.JobRequest
	request, s.settled = w.submit(t, 1, 1)
	w.send(t, anvil.WorkerAOperator, w.c.JobRegistry, jobs.PackAcknowledge(s.settled))
	s.receipt = w.complete(t, anvil.WorkerAOperator, request)
	w.pass(t, 20*time.Second)
	w.send(t, anvil.Dispatcher, w.c.JobRegistry, jobs.PackSettle(s.settled, s.receipt))
	earned := w.call(t, w.c.RewardDistributor, rewards.PackCreditOf(1))
	w.send(t, anvil.Dispatcher, w.c.RewardDistributor, rewards.PackDistribute([]bindings.Payment{{Worker: 1, Total: earned}}))

	request, s.refunded = w.submit(t, 2, 1, 2)
	w.pass(t, 6*time.Second)
	w.send(t, anvil.Dispatcher, w.c.JobRegistry, jobs.PackTimeOut(request))
	w.pass(t, 6*time.Second)
	w.send(t, anvil.Dispatcher, w.c.JobRegistry, jobs.PackTimeOut(request))

	w.send(t, anvil.WorkerBOwner, w.c.Staking, staking.PackUnstake(2, stint(1000)))
	w.send(t, anvil.WorkerBOwner, w.c.WorkerRegistry, workers.PackRemoveModel(2, 1))
	w.send(t, anvil.Consumer, w.c.Vault, vault.PackWithdrawBalance(big.NewInt(1000)))
	return s
}

func TestAStoryBecomesRows(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.tell(t)
	url := w.index(t)
	t.Run("the paid job", func(t *testing.T) { requirePaidJob(t, w, url, s) })
	t.Run("the missed job", func(t *testing.T) { requireMissedJob(t, w, url, s) })
	t.Run("the workers", func(t *testing.T) { requireWorkers(t, w, url, s) })
	t.Run("the rest", func(t *testing.T) { requireTheRest(t, w, url, s) })
}

func requirePaidJob(t *testing.T, w *world, url string, s story) {
	t.Helper()
	q := store.New(connect(t, url))
	job, err := q.CurrentJob(t.Context(), s.settled)
	require.NoError(t, err)
	require.Equal(t, store.JobStatusSettled, job.Status)
	require.Equal(t, anvil.Address(anvil.Consumer), job.Consumer)
	require.Equal(t, []int64{1}, job.CandidateWorkers)
	require.Equal(t, []int64{1}, job.CandidateKeys)
	require.Equal(t, int64(1), *job.Worker)
	require.Equal(t, int32(1), job.Attempt)
	require.Equal(t, crypto.Keccak256Hash(sealedPackage), job.PackageHash)
	require.Equal(t, int64(len(sealedPackage)), job.PackageBytes)
	require.Equal(t, int64(len(answer)), *job.ResponseBytes)
	require.False(t, *job.HashOnly)
	require.False(t, job.Taken)
	require.Equal(t, *job.CompletedBlock+6, *job.CheckableUntilBlock, "half the blocks of twelve seconds")
	require.Equal(t, later(job.CompletedAt.Add(12*time.Second), job.Expiry), *job.CheckableUntil)
	require.Nil(t, job.DueAt, "it has ended")
	require.Equal(t, int64(5), *job.OutputTokens)
	require.Equal(t, s.receipt.Charge.String(), job.Charge.String())
	require.Equal(t, s.receipt.Escrow.String(), job.Held.String())
	require.Equal(t, common.Hash(s.receipt.Evidence), *job.Evidence)
	require.Equal(t, s.receipt, receiptOf(job))
	held := new(big.Int).Add(job.Fee.Int(), job.Reward.Int())
	held.Add(held, job.Refund.Int()).Add(held, big.NewInt(500)) // the settler's bounty
	require.Equal(t, s.receipt.Escrow.String(), held.String())
	require.NotNil(t, job.AcknowledgedBlock)
	require.Equal(t, *job.CompletionWindow, int64(job.CompletionDeadline.Sub(*job.AcknowledgedAt).Seconds()))
	events, err := q.EventsOfJobs(t.Context(), []common.Hash{s.settled})
	require.NoError(t, err)
	require.Equal(t, []string{"JobSubmitted", "JobAssigned", "JobAcknowledged", "JobCompleted", "RewardCredited", "JobSettled"}, names(events))
}

func requireMissedJob(t *testing.T, w *world, url string, s story) {
	t.Helper()
	q := store.New(connect(t, url))
	job, err := q.CurrentJob(t.Context(), s.refunded)
	require.NoError(t, err)
	require.Equal(t, store.JobStatusRefunded, job.Status)
	require.Nil(t, job.Worker)
	require.Equal(t, int32(2), job.Attempt)
	require.Equal(t, int32(2), job.Timeouts)
	require.Zero(t, job.Declines)
	require.Equal(t, new(big.Int).Sub(job.Escrow.Int(), big.NewInt(1000)).String(), job.Refund.String())
	events, err := q.EventsOfJobs(t.Context(), []common.Hash{s.refunded})
	require.NoError(t, err)
	require.Equal(t, []string{
		"JobSubmitted", "JobAssigned", "WorkerJailed", "WorkerSlashed", "JobTimedOut", "JobAssigned",
		"WorkerJailed", "WorkerSlashed", "JobTimedOut", "JobRefunded",
	}, names(events))
	slashes, err := q.SlashesOfWorkers(t.Context(), store.SlashesOfWorkersParams{Workers: []int64{1, 2}, BeforeBlock: 1 << 40, First: 10})
	require.NoError(t, err)
	require.Len(t, slashes, 2)
	require.Equal(t, store.OffenceMissedAck, *slashes[0].Offence)
	require.Equal(t, stint(10).String(), slashes[0].Amount.String())
}

func requireWorkers(t *testing.T, w *world, url string, s story) {
	t.Helper()
	q := store.New(connect(t, url))
	for number, owner := range map[int64]int{1: anvil.WorkerAOwner, 2: anvil.WorkerBOwner} {
		worker, err := q.CurrentWorker(t.Context(), number)
		require.NoError(t, err)
		w.requireWorkerAsOnChain(t, worker)
		require.Equal(t, anvil.Address(owner), worker.Address)
	}
	offers, err := q.OffersOfWorkers(t.Context(), []int64{1, 2})
	require.NoError(t, err)
	require.Len(t, offers, 1, "the second worker took its offer back")
	require.Equal(t, int64(1), offers[0].Worker)
}

func requireTheRest(t *testing.T, w *world, url string, s story) {
	t.Helper()
	conn := connect(t, url)
	q := store.New(conn)
	require.Equal(t, 1, scalar[int](t, conn, "SELECT count(*) FROM distributions WHERE paid = 1"))
	require.Equal(t, 1, scalar[int](t, conn, "SELECT count(*) FROM payments WHERE batch_hash IS NOT NULL AND amount = total"))
	requireParameters(t, w, q)
	require.Equal(t, "echo", scalar[string](t, conn, "SELECT name FROM models"))
	require.Equal(t, manifest, scalar[[]byte](t, conn, "SELECT manifest FROM models"))
	require.Equal(t, "Echo", scalar[string](t, conn, "SELECT kind::text FROM terms WHERE version = 1"))
	balance := w.call(t, w.c.Vault, vault.PackBalanceOf(anvil.Address(anvil.Consumer)))
	row, err := q.CurrentBalance(t.Context(), anvil.Address(anvil.Consumer))
	require.NoError(t, err)
	require.Equal(t, balance.String(), row.Balance.String(), "the withdrawal was the last thing")
	require.Equal(t, "1000000", row.Deposited.String())
	require.Equal(t, "1000", row.Withdrawn.String())
}

func requireParameters(t *testing.T, w *world, q *store.Queries) {
	t.Helper()
	want, err := models.UnpackParameters(w.raw(t, w.c.ModelRegistry, models.PackParameters()))
	require.NoError(t, err)
	row, err := q.Parameters(t.Context())
	require.NoError(t, err)
	require.Equal(t, want.Treasury, row.Treasury)
	require.Equal(t, []int64{
		int64(want.ProtocolFeeBps), int64(want.LatencyFloorBps), int64(want.InitialUptimeBps), int64(want.InitialQualityBps),
		int64(want.BlockTime), int64(want.KeeperBounty), int64(want.AttemptFee), int64(want.MaxRequestLife),
		int64(want.InlinePackageBytes), int64(want.InlineResponseBytes), int64(want.MaxResponseBytes),
		int64(want.MaxCandidates), int64(want.MaxAttempts), int64(want.TakeGrace), int64(want.DeliveryWindow),
		int64(want.IncidentWindow), int64(want.Forgiveness), int64(want.LongJailTerm), int64(want.JailTerm),
		int64(want.UnbondingDelay), int64(want.Epoch), want.ScoreUnit.Int64(),
	}, []int64{
		int64(row.ProtocolFeeBps), int64(row.LatencyFloorBps), int64(row.InitialUptimeBps), int64(row.InitialQualityBps),
		row.BlockTimeMs, row.KeeperBounty.Int().Int64(), row.AttemptFee.Int().Int64(), row.MaxRequestLife,
		row.InlinePackageBytes, row.InlineResponseBytes, row.MaxResponseBytes,
		int64(row.MaxCandidates), int64(row.MaxAttempts), row.TakeGrace, row.DeliveryWindow,
		row.IncidentWindow, row.Forgiveness, row.LongJailTerm, row.JailTerm,
		row.UnbondingDelay, row.Epoch, row.ScoreUnit.Int().Int64(),
	})
}

func TestNoCiphertextAndNoKeyIsStored(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.tell(t)
	conn := connect(t, w.index(t))
	for _, secret := range [][]byte{sealedPackage, answer, encryptionKey(1)[1:33]} {
		for _, table := range []string{"events", "jobs", "workers"} {
			found := scalar[int](t, conn, "SELECT count(*) FROM "+table+" AS t WHERE position(encode($1, 'hex') IN t::text) > 0", secret)
			require.Zero(t, found, table)
		}
	}
	require.Equal(t, "30", scalar[string](t, conn, "SELECT args -> 'packageBytes' ->> 'length' FROM events WHERE name = 'JobSubmitted' LIMIT 1"))
	require.Equal(t, "30", scalar[string](t, conn, "SELECT args -> 'response' ->> 'length' FROM events WHERE name = 'JobCompleted' LIMIT 1"))
	require.Equal(t, "1217", scalar[string](t, conn, "SELECT args -> 'encryptionKey' ->> 'length' FROM events WHERE name = 'EncryptionKeySet' LIMIT 1"))
	require.Equal(t, "Submitted", scalar[string](t, conn, "SELECT 'Submitted' FROM events WHERE args ->> 'from' = 'Assigned' AND args ->> 'next' = 'Refunded'"))
}

// requireWorkerAsOnChain compares a row with what the contracts say.
func (w *world) requireWorkerAsOnChain(t *testing.T, row store.Worker) {
	t.Helper()
	number := uint32(row.Number)
	identity, err := workers.UnpackIdentity(w.raw(t, w.c.WorkerRegistry, workers.PackIdentity(number)))
	require.NoError(t, err)
	duty, err := workers.UnpackDuty(w.raw(t, w.c.WorkerRegistry, workers.PackDuty(number)))
	require.NoError(t, err)
	bond, err := staking.UnpackBond(w.raw(t, w.c.Staking, staking.PackBond(number)))
	require.NoError(t, err)
	account, err := rewards.UnpackAccount(w.raw(t, w.c.RewardDistributor, rewards.PackAccount(number)))
	require.NoError(t, err)

	require.Equal(t, identity.Worker, row.Address)
	require.Equal(t, identity.Payout, row.Payout)
	require.Equal(t, int64(identity.KeyId), row.KeyID)
	require.Equal(t, common.Hash(identity.KeyHash), row.KeyHash)
	require.Equal(t, identity.KeyBlock.Int64(), row.KeyBlock)
	require.Equal(t, common.Hash(receiptKey), row.ReceiptKey)
	require.Equal(t, duty.Operator, row.Operator)
	require.Equal(t, int32(duty.Capacity), row.Capacity)
	if duty.JailedUntil == 0 {
		require.Nil(t, row.JailedUntil)
	} else {
		require.Equal(t, int64(duty.JailedUntil), row.JailedUntil.Unix())
	}
	record, err := workers.UnpackRecord(w.raw(t, w.c.WorkerRegistry, workers.PackRecord(number)))
	require.NoError(t, err)
	require.Equal(t, int32(record.Live), row.LiveOffences)
	require.Equal(t, record.Live > 0, row.LastOffence != nil)
	require.Equal(t, bond.Staked.String(), row.Staked.String())
	require.Equal(t, bond.Unbonding.String(), row.Unbonding.String())
	require.Equal(t, bond.Unbonding.Sign() > 0, row.AvailableAt != nil)
	require.Equal(t, int32(account.UptimeBps), row.UptimeBps)
	require.Equal(t, int32(account.QualityBps), row.QualityBps)
	require.Equal(t, account.Earned.String(), row.Earned.String())
	require.Equal(t, account.Paid.String(), row.Paid.String())
}

func names(events []store.Event) (names []string) {
	for _, event := range events {
		names = append(names, event.Name)
	}
	return names
}

func TestEnumsHaveTheContractsWords(t *testing.T) {
	t.Parallel()
	words := func(values ...any) (list []string) {
		for _, value := range values {
			list = append(list, value.(interface{ String() string }).String())
		}
		return list
	}
	require.Equal(t, words(
		protocol.StatusNone, protocol.StatusSubmitted, protocol.StatusAssigned, protocol.StatusAcknowledged,
		protocol.StatusCompleted, protocol.StatusDisputed, protocol.StatusSettled, protocol.StatusRefunded,
	), strings(store.AllJobStatusValues()))
	require.Equal(t, words(protocol.PrivacyOpen, protocol.PrivacySealed, protocol.PrivacyPrivate), strings(store.AllPrivacyValues()))
	require.Equal(t, words(protocol.PaymentSourceBalance, protocol.PaymentSourcePermit, protocol.PaymentSourceAuthorization),
		strings(store.AllPaymentSourceValues()))
	require.Equal(t, words(protocol.KindLlm, protocol.KindTask, protocol.KindProbe, protocol.KindEcho), strings(store.AllKindValues()))
	require.Equal(t, words(protocol.OffenceMissedAck, protocol.OffenceMissedCompletion, protocol.OffenceFailedDelivery,
		protocol.OffenceLostDispute, protocol.OffenceNoShow), strings(store.AllOffenceValues()))
	require.Equal(t, words(protocol.DeclineReasonUnavailable, protocol.DeclineReasonUndecryptable, protocol.DeclineReasonUnservable,
		protocol.DeclineReasonBusy), strings(store.AllDeclineReasonValues()))
	require.Equal(t, "DeclineReason(4)", protocol.DeclineReason(4).String(), "a reason more: give it to the migrations and the schema")
	require.Equal(t, "Status(8)", protocol.Status(8).String(), "a status more: give it to the migrations and the schema")
}

func strings[T ~string](values []T) (list []string) {
	for _, value := range values {
		list = append(list, string(value))
	}
	return list
}
