package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/postgres"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// Every ending of a job on the real stack: anvil, Postgres, the built binary with dispatcher and two sidecars. The workers
// run echo, so that lengths and times are known; TestEndToEnd runs the real Ollama. Each ending compares chain, money to
// the unit and GraphQL. cli/README.md maps the rows of the transition table to these tests.

const (
	endingPrompt = "the quick brown fox jumps over the lazy dog"
	inputAsk     = 100 // base units a byte
	outputAsk    = 400 // and a token
	slowEcho     = "25ms"
)

// endings is a network with a dispatcher and two workers.
type endings struct {
	*network
	numbers map[string]uint32 // worker numbers by name of the sidecar
}

func TestEndings(t *testing.T) {
	e := startEndings(t)
	for _, ending := range []struct {
		name string
		test func(*testing.T)
	}{
		{"paid through the dispatcher", e.testPaidThroughDispatcher},
		{"the first worker is silent and the second serves", e.testSilent},
		{"the worker declines and the second serves in the next block", e.testDeclined},
		{"acknowledged then dead: refund, slash, jail, unjail", e.testDead},
		{"hash only, demanded and delivered in two parts", e.testDelivered},
		{"demanded and not delivered", e.testNotDelivered},
		{"nobody serves: expiry and refund", e.testNobody},
		{"an open job is assigned by the dispatcher", e.testOpen},
		{"a waiting job is taken once the grace has passed", e.testTaken},
		{"cancelled while it waits, and never again", e.testCancelled},
		{"killed mid-stream and restarted: one clean answer", e.testKilledMidStream},
		{"the relay's store is deleted mid-job", e.testRelayLost},
		{"the dispatcher is down the whole time", e.testDirect},
		{"a batch is distributed twice", e.testDistributedTwice},
		{"two keepers at once", e.testTwoKeepers},
		{"a second dispatcher stands by and takes over", e.testTakeover},
	} {
		if !t.Run(ending.name, ending.test) {
			break // the next one would stand on a broken stage
		}
	}
}

func (e *endings) testPaidThroughDispatcher(t *testing.T) {
	e.serveWith(t)
	before := e.holdings(t)
	answer, said := e.asked(t, endingPrompt)
	require.Equal(t, endingPrompt, answer.Answer)
	require.NotContains(t, said, "drawn from the chain", "the dispatcher chose the candidates")
	h, seen := e.settled(t, answer.Job)
	require.Len(t, h.Submitted.Request.Candidates, 2)
	require.Len(t, h.Attempts, 1)
	require.NotContains(t, seen.names(), "JobAcknowledged", "a fast job is acknowledged by completing it")
	e.requirePaid(t, before, h, seen, 1)
}

// asked asks through the relay, with two candidates, and returns what was said on stderr too.
func (e *endings) asked(t *testing.T, prompt string, extra ...string) (answered, string) {
	t.Helper()
	var out answered
	stdout, stderr, err := e.shell(append([]string{"ask", "--json", "--candidates", "2", "--max-output-tokens", "1024"}, append(extra, prompt)...)...)
	require.NoError(t, err, stderr)
	require.NoError(t, json.Unmarshal([]byte(stdout), &out), stdout)
	return out, stderr
}

// shell runs a command as the consumer.
func (e *endings) shell(args ...string) (stdout, stderr string, err error) {
	cmd := e.command(args...)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err = cmd.Run()
	return out.String(), said.String(), err
}

func (e *endings) command(args ...string) *exec.Cmd {
	cmd := exec.CommandContext(e.ctx, e.exe, args...)
	cmd.Env = append(e.environment(), "ETH_KEYSTORE="+e.keystore("consumer"))
	return cmd
}

func (e *endings) testSilent(t *testing.T) {
	e.serveWith(t, "--fault", "silent", "--fault-first")
	before := e.holdings(t)
	answer, _ := e.asked(t, endingPrompt)
	require.Equal(t, endingPrompt, answer.Answer)
	h, seen := e.settled(t, answer.Job)
	require.Len(t, h.Attempts, 2)
	first, second := h.Attempts[0], h.Attempts[1]
	require.Equal(t, "MissedAck", first.Ended)
	require.Equal(t, "Completed", second.Ended)
	require.NotEqual(t, first.Worker, second.Worker)
	require.Equal(t, second.Worker, answer.Worker)
	e.requirePaid(t, before, h, seen, 2)
	e.requireSlashed(t, answer.Job, first.Worker, 100)
	require.Len(t, seen.Attempts, 2)
	require.Equal(t, "MissedAck", seen.Attempts[0].Ended)
}

// requireSlashed expects bps of the minimum stake, doubled for each offence before: half burned, a quarter at most to the
// consumer.
func (e *endings) requireSlashed(t *testing.T, job common.Hash, worker uint32, bps int64) {
	t.Helper()
	id := staking.GetABI().Events["WorkerSlashed"].ID
	logs, err := e.client.FilterLogs(e.ctx, filter(e.reader.Deployment.Contracts.Staking, id, topicOf(worker), job))
	require.NoError(t, err)
	require.Len(t, logs, 1)
	slash, err := staking.UnpackWorkerSlashedEvent(&logs[0])
	require.NoError(t, err)
	record, err := e.reader.Record(e.ctx, worker)
	require.NoError(t, err)
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	want := new(big.Int).Mul(unit, big.NewInt(1000*bps/10_000<<min(record.Live-1, 3)))
	require.Equal(t, want, slash.Amount, "live offences %d", record.Live)
	require.Equal(t, new(big.Int).Div(want, big.NewInt(2)), slash.Burned)
	maxFee := e.history(t, job).Submitted.Request.MaxFee
	compensation := new(big.Int).Mul(maxFee, big.NewInt(1_000_000_000_000))
	if quarter := new(big.Int).Div(want, big.NewInt(4)); quarter.Cmp(compensation) < 0 {
		compensation = quarter
	}
	require.Equal(t, compensation, slash.Compensation)
}

func (e *endings) testDeclined(t *testing.T) {
	e.serveWith(t, "--fault", "decline", "--fault-first")
	before := e.holdings(t)
	answer, _ := e.asked(t, endingPrompt)
	require.Equal(t, endingPrompt, answer.Answer)
	h, seen := e.settled(t, answer.Job)
	require.Len(t, h.Attempts, 2)
	require.Equal(t, "Declined (Busy)", h.Attempts[0].Ended)
	fee := holdings{operatorA: attemptFee}
	if h.Attempts[0].Worker == e.numbers[workerB.sidecar] {
		fee = holdings{operatorB: attemptFee}
	}
	e.requirePaid(t, before, h, seen, 1, fee)
	declined, completed := e.blockOf(t, answer.Job, "JobDeclined"), e.blockOf(t, answer.Job, "JobCompleted")
	require.Equal(t, declined+1, completed, "the second worker serves in the next block")
}

func (e *endings) blockOf(t *testing.T, job common.Hash, event string) uint64 {
	id := registry.GetABI().Events[event].ID
	logs, err := e.client.FilterLogs(e.ctx, filter(e.reader.Deployment.Contracts.JobRegistry, id, job))
	require.NoError(t, err)
	require.Len(t, logs, 1)
	return logs[0].BlockNumber
}

func (e *endings) testDead(t *testing.T) {
	e.serveWith(t, "--fault", "crash", "--echo-delay", "100ms")
	before := e.holdings(t)
	var job submitted
	require.NoError(t, e.run(e.ctx, "consumer", "", &job, "job", "submit", "--json", "--candidates", "1", endingPrompt))
	e.untilStatus(t, job.Job, protocol.StatusAcknowledged)
	dead := workerA
	if e.history(t, job.Job).Worker == e.numbers[workerB.sidecar] {
		dead = workerB
	}
	<-e.services[dead.sidecar].Done()
	delete(e.services, dead.sidecar)
	e.pass(t, 40*time.Second)
	seen := e.told(t, job.Job, protocol.StatusRefunded)
	require.Equal(t, "MissedCompletion", seen.Attempts[0].Ended)
	e.requireMoved(t, before, holdings{consumer: -keeperBounty, dispatcher: keeperBounty})
	e.requireSlashed(t, job.Job, e.numbers[dead.sidecar], 500)
	duty, err := e.reader.Duty(e.ctx, e.numbers[dead.sidecar])
	require.NoError(t, err)
	require.Positive(t, duty.JailedUntil)
	e.unjail(t, dead)
	duty, err = e.reader.Duty(e.ctx, e.numbers[dead.sidecar])
	require.NoError(t, err)
	require.Zero(t, duty.JailedUntil)
	require.NoError(t, e.startSidecar(e.ctx, dead, e.model, e.terms))
	answer, _ := e.asked(t, endingPrompt, "--worker", fmt.Sprint(e.numbers[dead.sidecar]))
	require.Equal(t, endingPrompt, answer.Answer, "unjailed, it serves again")
	e.settled(t, answer.Job)
}

// hashOnly has a job answered whose response, of two pages, is with the relay alone.
func (e *endings) hashOnly(t *testing.T) (job common.Hash, prompt string) {
	e.serveWith(t, "--max-inline", "1", "--echo-delay", slowEcho)
	prompt = strings.Repeat("forty frames make more than one page. ", 22)
	stdout, stderr, err := e.shell("ask", "--json", "--candidates", "2", "--max-output-tokens", "1024", "--relay", "nats://"+e.relayListen, prompt)
	require.NoError(t, err, stderr)
	var answer answered
	require.NoError(t, json.Unmarshal([]byte(stdout), &answer))
	require.Equal(t, prompt, answer.Answer, "with a relay, the answer is read there")
	return answer.Job, prompt
}

func (e *endings) testDelivered(t *testing.T) {
	before := e.holdings(t)
	job, prompt := e.hashOnly(t)
	require.EqualValues(t, 2, e.history(t, job).Pages())
	_, stderr, err := e.shell("job", "result", "--direct", "--json", job.Hex())
	require.Error(t, err, "without a relay nobody has seen it")
	require.Contains(t, stderr, "`stint job demand`")
	require.NoError(t, e.run(e.ctx, "consumer", "", nil, "job", "demand", "--json", job.Hex()))
	var again answered
	require.NoError(t, e.run(e.ctx, "consumer", "", &again, "job", "result", "--direct", "--json", job.Hex()))
	require.Equal(t, prompt, again.Answer)
	h := e.history(t, job)
	require.Len(t, h.Delivered, 2, "in two parts")
	require.ErrorContains(t, e.run(e.ctx, "consumer", "", nil, "job", "demand", "--json", job.Hex()), "nothing to demand", "twice")
	h, seen := e.settled(t, job)
	deposit := int64(h.Completed.Completion.ResponseLength) * 10
	require.Equal(t, deposit, h.Demanded.Deposit.Int64())
	by := holdings{operatorA: deposit}
	if h.Worker == e.numbers[workerB.sidecar] {
		by = holdings{operatorB: deposit}
	}
	e.requirePaid(t, before, h, seen, 1, by)
}

func (e *endings) testNotDelivered(t *testing.T) {
	before := e.holdings(t)
	job, _ := e.hashOnly(t)
	worker := e.history(t, job).Worker
	for _, who := range []member{workerA, workerB} {
		e.halt(t, who.sidecar)
	}
	require.NoError(t, e.run(e.ctx, "consumer", "", nil, "job", "demand", "--json", job.Hex()))
	e.pass(t, 11*time.Second)
	seen := e.told(t, job, protocol.StatusRefunded)
	require.Contains(t, seen.names(), "DeliveryDemanded")
	e.requireMoved(t, before, holdings{consumer: -keeperBounty, dispatcher: keeperBounty})
	e.requireSlashed(t, job, worker, 1000)
}

func (e *endings) testNobody(t *testing.T) {
	for _, who := range []member{workerA, workerB} {
		e.halt(t, who.sidecar)
		e.unjail(t, who)
	}
	e.halt(t, "dispatcher")
	before := e.holdings(t)
	var job submitted
	require.NoError(t, e.run(e.ctx, "consumer", "", &job, "job", "submit", "--json", "--open", "--direct", endingPrompt))
	require.Equal(t, protocol.StatusSubmitted, e.history(t, job.Job).Status)
	e.pass(t, 21*time.Second)
	e.dispatch(t)
	seen := e.told(t, job.Job, protocol.StatusRefunded)
	require.Equal(t, []string{"JobSubmitted", "JobTimedOut", "JobRefunded"}, seen.names())
	e.requireMoved(t, before, holdings{consumer: -keeperBounty, dispatcher: keeperBounty})
}

func (e *endings) testOpen(t *testing.T) {
	e.serveWith(t)
	before := e.holdings(t)
	answer, _ := e.asked(t, endingPrompt, "--open")
	require.Equal(t, endingPrompt, answer.Answer)
	h, seen := e.settled(t, answer.Job)
	require.Empty(t, h.Submitted.Request.Candidates)
	require.Equal(t, []string{"JobSubmitted", "JobAssigned", "JobCompleted", "RewardCredited", "JobSettled"}, seen.names())
	e.requirePaid(t, before, h, seen, 1)
}

func (e *endings) testTaken(t *testing.T) {
	e.serveWith(t)
	e.halt(t, "dispatcher")
	before := e.holdings(t)
	answer, _ := e.asked(t, endingPrompt, "--open", "--direct")
	require.Equal(t, endingPrompt, answer.Answer)
	e.dispatch(t)
	h, seen := e.settled(t, answer.Job)
	require.Contains(t, seen.names(), "JobTaken")
	require.NotContains(t, seen.names(), "JobAssigned")
	e.requirePaid(t, before, h, seen, 1)
}

func (e *endings) testCancelled(t *testing.T) {
	for _, who := range []member{workerA, workerB} {
		e.halt(t, who.sidecar)
	}
	e.halt(t, "dispatcher")
	before := e.holdings(t)
	var job submitted
	require.NoError(t, e.run(e.ctx, "consumer", "", &job, "job", "submit", "--json", "--open", "--direct", endingPrompt))
	require.NoError(t, e.run(e.ctx, "consumer", "", nil, "job", "cancel", "--json", job.Job.Hex()))
	require.ErrorContains(t, e.run(e.ctx, "consumer", "", nil, "job", "cancel", "--json", job.Job.Hex()), "Refunded")
	e.dispatch(t)
	seen := e.told(t, job.Job, protocol.StatusRefunded)
	require.Equal(t, []string{"JobSubmitted", "JobCancelled", "JobRefunded"}, seen.names())
	e.requireMoved(t, before, holdings{})
	request := e.history(t, job.Job).Submitted.Request
	sender := txmgr.New(e.client, e.chain.ChainID, anvil.Key(anvil.Consumer), time.Minute)
	_, err := sender.Send(e.ctx, txmgr.Call{To: e.reader.Deployment.Contracts.JobRegistry, Data: registry.PackSubmit(request, nil)})
	require.ErrorContains(t, err, "JobExists", "its nonce is burnt")
}

func (e *endings) testKilledMidStream(t *testing.T) {
	e.serveWith(t, "--echo-delay", slowEcho)
	before := e.holdings(t)
	prompt := strings.Repeat("killed in the middle of a word. ", 24)
	cmd := e.command("ask", "--stream", "--worker", fmt.Sprint(e.numbers[workerA.sidecar]), "--max-output-tokens", "1024", prompt)
	var said bytes.Buffer
	out := newWatched()
	cmd.Stdout, cmd.Stderr = out, &said
	require.NoError(t, cmd.Start())
	require.Eventually(t, func() bool { return strings.Contains(out.String(), "killed in the middle") }, 30*time.Second, 10*time.Millisecond, said.String)
	e.kill(t, workerA.sidecar)
	require.Less(t, len(out.String()), len(prompt), "the answer was under way")
	require.NoError(t, e.startSidecar(e.ctx, workerA, e.model, e.terms, "--echo-delay", slowEcho))
	require.NoError(t, cmd.Wait(), said.String())
	require.Equal(t, prompt+"\n", out.String(), "one clean answer")
	h, seen := e.settled(t, jobOf(t, said.String()))
	require.Len(t, h.Attempts, 1, "the same assignment")
	e.requirePaid(t, before, h, seen, 1)
}

func (e *endings) testRelayLost(t *testing.T) {
	e.serveWith(t, "--echo-delay", slowEcho)
	before := e.holdings(t)
	prompt := strings.Repeat("the relay forgets and nothing is lost. ", 20)
	cmd := e.command("ask", "--stream", "--by-hash", "--candidates", "2", "--max-output-tokens", "1024", prompt)
	var said bytes.Buffer
	out := newWatched()
	cmd.Stdout, cmd.Stderr = out, &said
	require.NoError(t, cmd.Start())
	require.Eventually(t, func() bool { return strings.Contains(out.String(), "the relay forgets") }, 30*time.Second, 10*time.Millisecond, said.String)
	e.kill(t, "dispatcher")
	require.NoError(t, os.RemoveAll(e.path("relay")))
	e.dispatch(t)
	require.NoError(t, cmd.Wait(), said.String())
	require.Equal(t, prompt+"\n", out.String())
	h, seen := e.settled(t, jobOf(t, said.String()))
	require.False(t, h.HashOnly(), "what the relay lost came over the chain")
	e.requirePaid(t, before, h, seen, 1)
}

func (e *endings) testDirect(t *testing.T) {
	e.halt(t, "dispatcher")
	e.serveWith(t)
	before := e.holdings(t)
	answer, said := e.asked(t, endingPrompt)
	require.Contains(t, said, "going on with the chain alone")
	require.Equal(t, endingPrompt, answer.Answer)
	e.pass(t, 25*time.Second)
	require.NoError(t, e.run(e.ctx, "keeper", "", nil, "job", "settle", "--json", answer.Job.Hex()))
	require.NoError(t, e.run(e.ctx, "keeper", "", nil, "rewards", "distribute", "--json"))
	seen := e.told(t, answer.Job, protocol.StatusSettled)
	h := e.history(t, answer.Job)
	e.requirePaid(t, before, h, seen, 0, holdings{keeper: keeperBounty})
}

func (e *endings) testDistributedTwice(t *testing.T) {
	e.halt(t, "dispatcher")
	before := e.holdings(t)
	answer, _ := e.asked(t, endingPrompt, "--direct")
	e.pass(t, 25*time.Second)
	require.NoError(t, e.run(e.ctx, "keeper", "", nil, "job", "settle", "--json", answer.Job.Hex()))
	account, err := e.reader.Account(e.ctx, answer.Worker)
	require.NoError(t, err)
	batch := rewards.PackDistribute([]bindings.Payment{{Worker: answer.Worker, Total: account.Earned}})
	sender := txmgr.New(e.client, e.chain.ChainID, anvil.Key(keeperAccount), time.Minute)
	for range 2 {
		_, err := sender.Send(e.ctx, txmgr.Call{To: e.reader.Deployment.Contracts.RewardDistributor, Data: batch})
		require.NoError(t, err, "a repeated batch is no error")
	}
	require.ErrorContains(t, e.run(e.ctx, "keeper", "", nil, "rewards", "distribute", "--json"), "nothing to pay")
	seen := e.told(t, answer.Job, protocol.StatusSettled)
	e.requirePaid(t, before, e.history(t, answer.Job), seen, 0, holdings{keeper: keeperBounty})
}

// testTwoKeepers has two dispatchers lead, each with a key and a database of its own. Both see the job come due; one is
// paid for it.
func (e *endings) testTwoKeepers(t *testing.T) {
	e.dispatch(t)
	database, err := postgres.CreateDatabase(e.ctx, e.databaseURL, "second")
	require.NoError(t, err)
	require.NoError(t, e.serve(e.ctx, "indexer-b", nil, "indexer", "run", "--database-url", database))
	e.secondDispatcher(t, "--database-url", database)
	before := e.holdings(t)
	answer, _ := e.asked(t, endingPrompt)
	h, seen := e.settled(t, answer.Job)
	if h.Settled.Caller == anvil.Address(anvil.Dispatcher) {
		e.requirePaid(t, before, h, seen, 1)
	} else {
		e.requirePaid(t, before, h, seen, 0, holdings{keeper: keeperBounty})
	}
	for _, name := range []string{"dispatcher", "dispatcher-b"} {
		log, err := os.ReadFile(e.log(name))
		require.NoError(t, err)
		require.Contains(t, string(log), "This instance leads", name)
		require.NotContains(t, string(log), "level=ERROR", name)
	}
	e.halt(t, "dispatcher-b")
	e.halt(t, "indexer-b")
}

// secondDispatcher starts one more, which sends from the keeper's account.
func (e *endings) secondDispatcher(t *testing.T, extra ...string) {
	_, err := e.serveUntil(e.ctx, "dispatcher-b", begins("nats://"), append([]string{"dispatcher", "run", "--keystore", e.keystore("keeper"),
		"--relay-listen", "127.0.0.1:0", "--relay-dir", e.path("relay-b"), "--distribute-interval", "1s"}, extra...)...)
	require.NoError(t, err)
}

// testTakeover has a second dispatcher on the same database: it stands by, and takes over when the first one dies.
func (e *endings) testTakeover(t *testing.T) {
	e.secondDispatcher(t)
	before := e.holdings(t)
	answer, _ := e.asked(t, endingPrompt)
	h, seen := e.settled(t, answer.Job)
	e.requirePaid(t, before, h, seen, 1)

	before = e.holdings(t)
	answer, _ = e.asked(t, endingPrompt)
	e.kill(t, "dispatcher")
	died := time.Now()
	e.pass(t, 25*time.Second)
	require.Eventually(t, func() bool { return e.history(t, answer.Job).Settled != nil }, 15*time.Second, 100*time.Millisecond)
	require.Less(t, time.Since(died), 12*time.Second, "it takes over within 10 s and a block")
	seen = e.told(t, answer.Job, protocol.StatusSettled)
	e.requirePaid(t, before, e.history(t, answer.Job), seen, 0, holdings{keeper: keeperBounty})
}
