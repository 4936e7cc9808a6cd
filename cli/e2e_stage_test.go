package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/protocol"
)

// The stage that TestEndings plays on: the network, who holds what, and what GraphQL tells.

func startEndings(t *testing.T) *endings {
	e := &endings{network: startStage(t), numbers: map[string]uint32{}}
	e.dispatch(t)
	var err error
	for _, who := range []member{workerA, workerB} {
		require.NoError(t, e.makeKeys(e.ctx, who))
		e.numbers[who.sidecar], _, err = e.register(e.ctx, who)
		require.NoError(t, err)
		_, err = e.network.stake(e.ctx, who, "4000STINT")
		require.NoError(t, err)
		_, err = e.offer(e.ctx, who, e.terms)
		require.NoError(t, err)
	}
	_, err = e.deposit(e.ctx, "100tUSD")
	require.NoError(t, err)
	return e
}

// startStage is a network with the echo model and nobody on it.
func startStage(t testing.TB) *network {
	root, err := repositoryRoot()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	t.Cleanup(cancel)
	s, err := startStack(ctx, stackConfig{
		root: root, dir: t.TempDir(), exe: buildStint(t, root), listen: "127.0.0.1:0", relayListen: "127.0.0.1:0", fsyncOff: true,
		progress: func(string) {},
	})
	require.NoError(t, err)
	n := &network{stack: s, t: t, ctx: ctx, model: echoModel("for a test")}
	t.Cleanup(func() {
		require.NoError(t, n.stop())
		if t.Failed() {
			n.showLogs(t)
		}
	})
	deployment, err := protocol.LoadDeployment(s.chain.DeploymentPath)
	require.NoError(t, err)
	n.client, err = chain.Dial(ctx, s.chain.URL, s.chain.ChainID)
	require.NoError(t, err)
	n.reader = chain.NewReader(n.client, deployment)
	n.terms, _, err = n.addModel(ctx, n.model)
	require.NoError(t, err)
	return n
}

/* STAGE */

// dispatch starts the dispatcher, anew if it runs, which then keeps: it times out, settles and pays by itself.
func (e *endings) dispatch(t *testing.T, extra ...string) {
	e.halt(t, "dispatcher")
	require.NoError(t, e.startDispatcher(e.ctx, append([]string{"--distribute-interval", "1s"}, extra...)...))
}

func (e *endings) halt(t *testing.T, name string) {
	if service := e.services[name]; service != nil {
		delete(e.services, name)
		require.NoError(t, service.Stop())
	}
}

// kill ends a service as a power cut would.
func (e *endings) kill(t *testing.T, name string) {
	service := e.services[name]
	require.NoError(t, syscall.Kill(service.PID(), syscall.SIGKILL))
	<-service.Done()
	delete(e.services, name)
}

// serveWith restarts both sidecars with these arguments and waits until the dispatcher knows that both live.
func (e *endings) serveWith(t *testing.T, extra ...string) {
	for _, who := range []member{workerA, workerB} {
		e.halt(t, who.sidecar)
		e.unjail(t, who)
		require.NoError(t, e.startSidecar(e.ctx, who, e.model, e.terms, extra...))
	}
}

// unjail waits until a jail is over and ends it.
func (e *endings) unjail(t *testing.T, who member) {
	duty, err := e.reader.Duty(e.ctx, e.numbers[who.sidecar])
	require.NoError(t, err)
	if duty.JailedUntil == 0 {
		return
	}
	head, err := e.client.HeaderByNumber(e.ctx, nil)
	require.NoError(t, err)
	if left := int64(duty.JailedUntil) - int64(head.Time); left > 0 {
		e.pass(t, time.Duration(left+1)*time.Second)
	}
	require.NoError(t, e.run(e.ctx, who.operator, "", nil, "worker", "unjail", "--json"))
}

/* MONEY */

// holdings is who holds what of the payment token, base units.
type holdings struct {
	consumer, dispatcher, keeper, treasury, operatorA, operatorB, payoutA, payoutB int64
}

func (e *endings) holdings(t *testing.T) (h holdings) {
	balance := func(account int) int64 {
		value, err := e.reader.Balance(e.ctx, anvil.Address(account))
		require.NoError(t, err)
		return value.Int64()
	}
	token := e.reader.Deployment.PaymentToken
	return holdings{
		consumer: balance(anvil.Consumer), dispatcher: balance(anvil.Dispatcher), keeper: balance(keeperAccount),
		treasury: balance(anvil.Deployer), operatorA: balance(anvil.WorkerAOperator), operatorB: balance(anvil.WorkerBOperator),
		payoutA: e.tokens(t, token, anvil.Address(workerA.payout)).Int64(), payoutB: e.tokens(t, token, anvil.Address(workerB.payout)).Int64(),
	}
}

// moved adds changes to what was held.
func (h holdings) moved(by holdings) holdings {
	return holdings{
		h.consumer + by.consumer, h.dispatcher + by.dispatcher, h.keeper + by.keeper, h.treasury + by.treasury,
		h.operatorA + by.operatorA, h.operatorB + by.operatorB, h.payoutA + by.payoutA, h.payoutB + by.payoutB,
	}
}

func (h holdings) sum() int64 {
	return h.consumer + h.dispatcher + h.keeper + h.treasury + h.operatorA + h.operatorB + h.payoutA + h.payoutB
}

// requireMoved compares every account with what it should have now, and the Vault with the sum of its balances.
func (e *endings) requireMoved(t *testing.T, before, by holdings) {
	t.Helper()
	require.Zero(t, by.sum(), "nothing is made or lost")
	after := e.holdings(t)
	require.Equal(t, before.moved(by), after)
	vault := e.tokens(t, e.reader.Deployment.PaymentToken, e.reader.Deployment.Contracts.Vault).Int64()
	require.Equal(t, after.sum()-after.payoutA-after.payoutB, vault, "the Vault holds the balances and nothing else")
}

// pay is what a completed job moves, recomputed from what was asked and the worker's scores.
type pay struct {
	charge, fee, reward int64
}

func (e *endings) payOf(t *testing.T, h *consumer.History) pay {
	completed := h.Completed
	r := h.Submitted.Request
	charge := int64(r.InputBytes)*inputAsk + int64(completed.Completion.OutputTokens)*outputAsk
	require.EqualValues(t, charge, completed.Receipt.Charge.Int64(), "charge")
	logs, err := e.reader.JobLogs(e.ctx, completed.JobId, e.reader.Deployment.StartBlock)
	require.NoError(t, err)
	require.NotEmpty(t, logs)
	fee := charge * 500 / 10_000
	credited := e.credited(t, completed.JobId)
	require.EqualValues(t, 10_000, credited.QualityBps)
	require.Equal(t, completed.Receipt.LatencyBps, credited.LatencyBps)
	reward := (charge - fee) * 10_000 * int64(credited.UptimeBps) * int64(credited.LatencyBps) / 1_000_000_000_000
	require.EqualValues(t, reward, h.Settled.Reward.Int64(), "reward")
	return pay{charge, fee, reward}
}

func (e *endings) credited(t *testing.T, job common.Hash) *bindings.RewardDistributorRewardCredited {
	id := rewards.GetABI().Events["RewardCredited"].ID
	logs, err := e.client.FilterLogs(e.ctx, filter(e.reader.Deployment.Contracts.RewardDistributor, id, common.Hash{}, job))
	require.NoError(t, err)
	require.Len(t, logs, 1, "credited once")
	event, err := rewards.UnpackRewardCreditedEvent(&logs[0])
	require.NoError(t, err)
	return event
}

// payout is the change of the payout address of the worker that served.
func (e *endings) payout(worker uint32, reward int64) holdings {
	if worker == e.numbers[workerA.sidecar] {
		return holdings{payoutA: reward}
	}
	return holdings{payoutB: reward}
}

/* GRAPHQL */

// told is a job as GraphQL tells it.
type told struct {
	Status, Refund, Charge, Fee, Reward string
	Worker                              *struct{ Number int }
	Attempts                            []struct {
		Worker struct{ Number int }
		Ended  string
	}
	Events []struct{ Name string }
}

func (j told) names() (names []string) {
	for _, event := range j.Events {
		names = append(names, event.Name)
	}
	return names
}

// told waits until GraphQL says that the job has this status and nobody is owed a reward.
func (e *endings) told(t *testing.T, job common.Hash, status protocol.Status) told {
	t.Helper()
	var reply struct {
		Job     *told
		Workers struct {
			Edges []struct{ Node struct{ Earned, Paid string } }
		}
	}
	query := `query($id: Hash!) {
		job(id: $id) { status refund charge fee reward worker { number } attempts { worker { number } ended } events { name } }
		workers { edges { node { earned paid } } }
	}`
	var err error
	require.Eventually(t, func() bool {
		reply.Job = nil
		err = queryGraphQL(e.ctx, e.graphqlURL, query, map[string]any{"id": job.Hex()}, &reply)
		if err != nil || reply.Job == nil || reply.Job.Status != status.String() {
			return false
		}
		for _, edge := range reply.Workers.Edges {
			if edge.Node.Earned != edge.Node.Paid {
				return false
			}
		}
		return true
	}, 60*time.Second, 200*time.Millisecond, "%v %+v", err, reply)
	return *reply.Job
}

// settled lets the windows of a completed job pass and waits until the keeper has settled and paid.
func (e *endings) settled(t *testing.T, job common.Hash) (*consumer.History, told) {
	t.Helper()
	e.pass(t, 25*time.Second)
	seen := e.told(t, job, protocol.StatusSettled)
	return e.history(t, job), seen
}

func (e *endings) history(t *testing.T, job common.Hash) *consumer.History {
	h, err := consumer.ReadHistory(e.ctx, e.reader, job)
	require.NoError(t, err)
	return h
}

// requirePaid checks the money of a settled job that cost this many bounties, and GraphQL's word of it.
func (e *endings) requirePaid(t *testing.T, before holdings, h *consumer.History, seen told, bounties int64, more ...holdings) {
	t.Helper()
	p := e.payOf(t, h)
	by := e.payout(h.Worker, p.reward).moved(holdings{dispatcher: bounties * keeperBounty, treasury: p.fee})
	for _, other := range more {
		by = by.moved(other)
	}
	by.consumer -= by.sum()
	e.requireMoved(t, before, by)
	require.Equal(t, fmt.Sprint(p.charge), seen.Charge)
	require.Equal(t, fmt.Sprint(p.fee), seen.Fee)
	require.Equal(t, fmt.Sprint(p.reward), seen.Reward)
	require.Equal(t, h.Settled.Refund.String(), seen.Refund)
	require.EqualValues(t, h.Worker, seen.Worker.Number)
}

func jobOf(t *testing.T, said string) common.Hash {
	_, rest, found := strings.Cut(said, "job 0x")
	require.True(t, found, said)
	return common.HexToHash("0x" + rest[:64])
}

// watched is output that can be looked at while it is written.
type watched struct {
	lock chan struct{}
	text bytes.Buffer
}

func newWatched() *watched { return &watched{lock: make(chan struct{}, 1)} }

func (w *watched) Write(data []byte) (int, error) {
	w.lock <- struct{}{}
	defer func() { <-w.lock }()
	return w.text.Write(data)
}

func (w *watched) String() string {
	w.lock <- struct{}{}
	defer func() { <-w.lock }()
	return w.text.String()
}
