package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/ollamaserver"
	"github.com/stint-protocol/stint/internal/protocol"
)

const (
	keeperBounty = 500
	attemptFee   = 500
	e2eQuestion  = "What is two plus three?"
	e2eAnswer    = "The sum of two and three is five."
)

// network is a local network under test: the real binary against the real chain, Postgres and model server.
type network struct {
	*stack
	t      testing.TB
	ctx    context.Context
	client *chain.Client
	reader *chain.Reader
	model  *model
	terms  uint32
	worker uint32
}

// TestEndToEnd plays the story of one network in order; each part goes on from the one before.
func TestEndToEnd(t *testing.T) {
	n := startNetwork(t)
	t.Run("bad input changes nothing and says what to do", n.testBadInput)
	t.Run("a worker joins through the commands an operator would type", n.testJoin)
	t.Run("a job is answered, settled, paid and indexed to the last unit", n.testPaid)
	t.Run("a worker that dies after acknowledging is slashed and the consumer refunded", n.testDies)
	t.Run("the worker is unjailed, leaves and takes its stake along", n.testLeaves)
	t.Run("the database is dropped and rebuilt with identical rows", n.testRebuilt)
	t.Run("neither prompt nor answer is in any file", n.testNothingLeaks)
}

func startNetwork(t testing.TB) *network {
	bin := os.Getenv("STINT_OLLAMA_BIN")
	if bin == "" {
		t.Skip("needs the real Ollama: set STINT_OLLAMA_BIN to the path that `go -C tools/ollama run .` prints")
	}
	root, err := repositoryRoot()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 15*time.Minute)
	t.Cleanup(cancel)
	s, err := startStack(ctx, stackConfig{
		root: root, dir: t.TempDir(), exe: buildStint(t, root), listen: "127.0.0.1:0", relayListen: "127.0.0.1:0", fsyncOff: true, progress: func(string) {},
	})
	require.NoError(t, err)
	n := &network{stack: s, t: t, ctx: ctx}
	t.Cleanup(func() {
		require.NoError(t, n.stop())
		if t.Failed() {
			n.showLogs(t)
		}
	})
	server, err := ollamaserver.Start(ctx, ollamaserver.Config{Bin: bin, Dir: s.path("ollama"), LogPath: s.log("ollama")})
	require.NoError(t, err)
	n.stops = append(n.stops, server.Stop)
	name, err := server.CreateTiny(ctx)
	require.NoError(t, err)
	n.model = &model{args: []string{"--runtime", "ollama", "--ollama-host", server.URL, "--model", name}}
	deployment, err := protocol.LoadDeployment(s.chain.DeploymentPath)
	require.NoError(t, err)
	n.client, err = chain.Dial(ctx, s.chain.URL, s.chain.ChainID)
	require.NoError(t, err)
	n.reader = chain.NewReader(n.client, deployment)
	return n
}

func buildStint(t testing.TB, root string) string {
	exe := filepath.Join(t.TempDir(), "stint")
	cmd := exec.Command("go", "build", "-buildvcs=false", "-o", exe, "./cli")
	cmd.Dir = root
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return exe
}

// showLogs prints the ends of our services' logs, which hold no plaintext.
func (n *network) showLogs(t testing.TB) {
	for _, name := range []string{"indexer", "graphql", "dispatcher", "sidecar", "sidecar-b", "postgres"} {
		data, _ := os.ReadFile(n.log(name))
		lines := strings.Split(string(data), "\n")
		t.Logf("%s.log:\n%s", name, strings.Join(lines[max(0, len(lines)-15):], "\n"))
	}
}

// money is who holds what, base units.
type money struct {
	consumer, keeper, treasury *big.Int // balances in the Vault
	payout                     *big.Int // payment tokens of the payout address
	vault                      *big.Int // payment tokens the Vault holds
}

func (n *network) money(t *testing.T) money {
	c := n.reader.Deployment
	balance := func(index int) *big.Int {
		value, err := n.reader.Balance(n.ctx, anvil.Address(index))
		require.NoError(t, err)
		return value
	}
	return money{
		consumer: balance(anvil.Consumer), keeper: balance(keeperAccount), treasury: balance(anvil.Deployer),
		payout: n.tokens(t, c.PaymentToken, anvil.Address(anvil.FirstSpare)), vault: n.tokens(t, c.PaymentToken, c.Contracts.Vault),
	}
}

func (n *network) tokens(t *testing.T, of protocol.Token, holder common.Address) *big.Int {
	value, err := bind.Call(token.Instance(n.client, of.Address), &bind.CallOpts{Context: n.ctx}, token.PackBalanceOf(holder), token.UnpackBalanceOf)
	require.NoError(t, err)
	return value
}

func equalMoney(t *testing.T, want int64, got *big.Int, what string) {
	t.Helper()
	require.Equal(t, fmt.Sprint(want), got.String(), what)
}

func (n *network) testJoin(t *testing.T) {
	var err error
	n.terms, _, err = n.addModel(n.ctx, n.model)
	require.NoError(t, err)
	require.NoError(t, n.makeKeys(n.ctx, workerA))
	n.worker, _, err = n.register(n.ctx, workerA)
	require.NoError(t, err)
	_, err = n.offer(n.ctx, workerA, n.terms)
	var tooLittle *commandError
	require.ErrorAs(t, err, &tooLittle, "an offer without stake")
	require.Equal(t, exitReverted, tooLittle.code)
	require.Contains(t, tooLittle.reason, "StakeTooLow(number=1, required=1000000000000000000000, staked=0): stake more with `stint worker stake`")
	_, err = n.stake(n.ctx, workerA, "4000STINT")
	require.NoError(t, err)
	_, err = n.offer(n.ctx, workerA, n.terms)
	require.NoError(t, err)
	_, err = n.deposit(n.ctx, "10tUSD")
	require.NoError(t, err)
	equalMoney(t, 10_000_000, n.money(t).consumer, "deposited")
}

// testPaid has a dispatcher for matching and relay alone, so that the keeper's steps can be tried by hand.
func (n *network) testPaid(t *testing.T) {
	require.NoError(t, n.startDispatcher(n.ctx, "--keeper=false"))
	require.NoError(t, n.startSidecar(n.ctx, workerA, n.model, n.terms))
	before := n.money(t)
	job, err := n.submit(n.ctx, e2eQuestion)
	require.NoError(t, err)
	answer, err := n.result(n.ctx, job.Job)
	require.NoError(t, err)
	require.Equal(t, e2eAnswer, answer.Answer)

	_, err = n.settle(n.ctx, job.Job)
	require.ErrorContains(t, err, "DeadlineNotPassed", "settling inside the dispute window")
	n.pass(t, 25*time.Second)
	_, err = n.settle(n.ctx, job.Job)
	require.NoError(t, err)
	_, err = n.settle(n.ctx, job.Job)
	require.Error(t, err, "settling twice")
	_, err = n.distribute(n.ctx)
	require.NoError(t, err)
	_, err = n.distribute(n.ctx)
	require.ErrorContains(t, err, "nothing to pay", "distributing twice")

	n.checkPaid(t, job, answer, before)
}

// checkPaid recomputes every amount by hand and compares chain, balances and GraphQL.
func (n *network) checkPaid(t *testing.T, job submitted, answer answered, before money) {
	history, err := consumer.ReadHistory(n.ctx, n.reader, job.Job)
	require.NoError(t, err)
	state, err := n.reader.Job(n.ctx, job.Job)
	require.NoError(t, err)
	require.Equal(t, uint8(protocol.StatusNone), state.Status, "a settled job leaves no slot behind")

	request := history.Submitted.Request
	require.EqualValues(t, 28, request.InputBytes, "4 bytes of length and 23 of prompt, padded")
	maxFee := (28*100_000_000 + 256*400_000_000 + 999_999) / 1_000_000
	equalMoney(t, int64(maxFee), request.MaxFee, "the most the job can cost")
	escrow := int64(maxFee) + 4*keeperBounty + attemptFee
	equalMoney(t, escrow, history.Submitted.Escrow, "escrow")
	charge := (28*100_000_000 + int64(answer.OutputTokens)*400_000_000) / 1_000_000
	equalMoney(t, charge, history.Completed.Receipt.Charge, "charge")
	fee := charge * 500 / 10_000
	latency := int64(history.Completed.Receipt.LatencyBps)
	reward := (charge - fee) * 10_000 * 8_000 * latency / 1_000_000_000_000
	equalMoney(t, fee, history.Settled.Fee, "fee")
	equalMoney(t, reward, history.Settled.Reward, "reward at the starting uptime")

	after := n.money(t)
	equalMoney(t, before.consumer.Int64()-fee-reward-keeperBounty, after.consumer, "consumer")
	equalMoney(t, before.treasury.Int64()+fee, after.treasury, "treasury")
	equalMoney(t, before.keeper.Int64()+keeperBounty, after.keeper, "keeper")
	equalMoney(t, before.payout.Int64()+reward, after.payout, "payout")
	equalMoney(t, after.consumer.Int64()+after.treasury.Int64()+after.keeper.Int64(), after.vault, "the Vault holds the balances and nothing else")

	seen, worker := n.indexed(t, job.Job, "Settled")
	require.Equal(t, fmt.Sprint(charge), seen.Charge)
	require.Equal(t, fmt.Sprint(fee), seen.Fee)
	require.Equal(t, fmt.Sprint(reward), seen.Reward)
	require.Equal(t, fmt.Sprint(escrow-fee-reward-keeperBounty), seen.Refund)
	require.Equal(t, []string{"JobSubmitted", "JobAssigned", "JobCompleted", "RewardCredited", "JobSettled"}, seen.names())
	require.Equal(t, fmt.Sprint(reward), worker.Earned)
	require.Equal(t, fmt.Sprint(reward), worker.Paid)
	require.Equal(t, "4000000000000000000000", worker.Staked)
}

func (n *network) testDies(t *testing.T) {
	require.NoError(t, n.services["sidecar"].Stop())
	require.NoError(t, n.startSidecar(n.ctx, workerA, n.model, n.terms, "--fault", "crash"))
	before := n.money(t)
	job, err := n.submit(n.ctx, e2eQuestion)
	require.NoError(t, err)
	<-n.services["sidecar"].Done()
	require.ErrorContains(t, n.services["sidecar"].Err(), "injected fault")
	delete(n.services, "sidecar")
	n.untilStatus(t, job.Job, protocol.StatusAcknowledged)
	_, err = n.timeOut(n.ctx, job.Job)
	require.ErrorContains(t, err, "DeadlineNotPassed")
	n.pass(t, 40*time.Second)
	_, err = n.timeOut(n.ctx, job.Job)
	require.NoError(t, err)
	_, err = n.result(n.ctx, job.Job)
	require.ErrorContains(t, err, "refunded")

	after := n.money(t)
	equalMoney(t, before.consumer.Int64()-keeperBounty, after.consumer, "the consumer has everything back but the keeper's bounty")
	equalMoney(t, before.keeper.Int64()+keeperBounty, after.keeper, "keeper")
	require.Equal(t, before.vault, after.vault)
	n.checkSlashed(t, job)
}

func (n *network) timeOut(ctx context.Context, job common.Hash) (out sent, err error) {
	err = n.run(ctx, "keeper", "", &out, "job", "timeout", "--json", job.Hex())
	return out, err
}

// checkSlashed expects 5 % of the minimum stake of 1,000 STINT: at most a quarter to the consumer, half burned.
func (n *network) checkSlashed(t *testing.T, job submitted) {
	stint := func(units string) *big.Int {
		value, err := parseAmount(units, n.reader.Deployment.StakeToken)
		require.NoError(t, err)
		return value
	}
	bond, err := n.reader.Bond(n.ctx, n.worker)
	require.NoError(t, err)
	require.Equal(t, stint("3950STINT"), bond.Staked)
	maxFee, _ := new(big.Int).SetString(job.MaxFee.Amount, 10)
	compensation := new(big.Int).Mul(maxFee, big.NewInt(1_000_000_000_000))
	require.Negative(t, compensation.Cmp(stint("12.5STINT")), "maxFee bounds the compensation here")
	claimable, err := n.reader.Compensation(n.ctx, anvil.Address(anvil.Consumer))
	require.NoError(t, err)
	require.Equal(t, compensation, claimable)
	treasury, err := n.reader.OwedToTreasury(n.ctx)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Sub(stint("25STINT"), compensation), treasury)
	duty, err := n.reader.Duty(n.ctx, n.worker)
	require.NoError(t, err)
	require.Positive(t, duty.JailedUntil)
	require.Zero(t, duty.Active)

	token := n.reader.Deployment.StakeToken
	before := n.tokens(t, token, anvil.Address(anvil.Consumer))
	require.NoError(t, n.run(n.ctx, "consumer", "", nil, "compensation", "claim", "--json"))
	require.Equal(t, new(big.Int).Add(before, compensation), n.tokens(t, token, anvil.Address(anvil.Consumer)))

	seen, worker := n.indexed(t, job.Job, "Refunded")
	require.Equal(t, []string{"JobSubmitted", "JobAssigned", "JobAcknowledged", "WorkerJailed", "WorkerSlashed", "JobTimedOut", "JobRefunded"}, seen.names())
	require.Equal(t, stint("3950STINT").String(), worker.Staked)
	require.NotEmpty(t, worker.JailedUntil)
}

func (n *network) testLeaves(t *testing.T) {
	_, err := n.submit(n.ctx, e2eQuestion)
	require.ErrorContains(t, err, "no worker can take this job", "the only worker is in jail")
	n.pass(t, 20*time.Second)
	require.NoError(t, n.run(n.ctx, "operator", "", nil, "worker", "unjail", "--json"))
	require.NoError(t, n.run(n.ctx, "worker", "", nil, "worker", "models", "remove", "--json", "--terms", fmt.Sprint(n.terms)))
	require.NoError(t, n.run(n.ctx, "worker", "", nil, "worker", "unstake", "--json", "--amount", "3950STINT"))
	err = n.run(n.ctx, "worker", "", nil, "worker", "withdraw", "--json")
	require.ErrorContains(t, err, "StillBonded")
	n.pass(t, 601*time.Second)
	owner := anvil.Address(anvil.WorkerAOwner)
	before := n.tokens(t, n.reader.Deployment.StakeToken, owner)
	require.NoError(t, n.run(n.ctx, "worker", "", nil, "worker", "withdraw", "--json"))
	gained := new(big.Int).Sub(n.tokens(t, n.reader.Deployment.StakeToken, owner), before)
	require.Equal(t, "3950000000000000000000", gained.String())
	held := n.tokens(t, n.reader.Deployment.StakeToken, n.reader.Deployment.Contracts.Staking)
	treasury, err := n.reader.OwedToTreasury(n.ctx)
	require.NoError(t, err)
	burning, _ := new(big.Int).SetString("25000000000000000000", 10)
	require.Equal(t, new(big.Int).Add(treasury, burning), held, "what is left is the treasury's and what is to be burned")
	balance := n.money(t).consumer
	require.NoError(t, n.run(n.ctx, "consumer", "", nil, "withdraw", "--json", "--amount", balance.String()))
	equalMoney(t, 0, n.money(t).consumer, "a consumer can always leave")
}

// pass lets time go by with the blocks it should have.
func (n *network) pass(t *testing.T, d time.Duration) {
	require.NoError(t, n.chain.IncreaseTime(n.ctx, d))
	require.NoError(t, n.chain.Mine(n.ctx, uint64(d/time.Second)))
}

func (n *network) untilStatus(t *testing.T, job common.Hash, want protocol.Status) {
	require.Eventually(t, func() bool {
		state, err := n.reader.Job(n.ctx, job)
		return err == nil && protocol.Status(state.Status) == want
	}, 30*time.Second, 200*time.Millisecond)
}

// testNothingLeaks stops everything, so that all is written, and searches every byte.
func (n *network) testNothingLeaks(t *testing.T) {
	data := n.database.DataDir
	require.NoError(t, n.stop())
	needles := [][]byte{[]byte(e2eQuestion), []byte(e2eAnswer), []byte("two plus three"), []byte("sum of two and three")}
	found, files := search(t, needles, n.dir, data)
	require.Empty(t, found)
	require.Greater(t, files, 100, "the database's files were searched too")

	planted := filepath.Join(n.dir, "planted")
	require.NoError(t, os.WriteFile(planted, append(make([]byte, 100_000), e2eQuestion...), 0o600))
	found, _ = search(t, needles, n.dir)
	require.Equal(t, []string{planted, planted}, found, "the search can find")
}

// search returns the files that hold a needle.
func search(t *testing.T, needles [][]byte, folders ...string) (found []string, files int) {
	for _, folder := range folders {
		require.NoError(t, filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || !entry.Type().IsRegular() {
				return err
			}
			data, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			files++
			for _, needle := range needles {
				if bytes.Contains(data, needle) {
					found = append(found, path)
				}
			}
			return nil
		}))
	}
	return found, files
}

// indexedJob is a job as GraphQL tells it.
type indexedJob struct {
	Status, Charge, Fee, Reward, Refund string
	Events                              []struct{ Name string }
}

// indexedWorker is a worker as GraphQL tells it.
type indexedWorker struct{ Staked, Earned, Paid, JailedUntil string }

func (j indexedJob) names() (names []string) {
	for _, e := range j.Events {
		names = append(names, e.Name)
	}
	return names
}

// indexed asks GraphQL until the indexer has seen the status and the head.
func (n *network) indexed(t *testing.T, job common.Hash, status string) (indexedJob, indexedWorker) {
	head, err := n.client.BlockNumber(n.ctx)
	require.NoError(t, err)
	var reply struct {
		Head   struct{ Number json.Number }
		Job    indexedJob
		Worker indexedWorker
	}
	query := `query($id: Hash!, $worker: Int!) {
		head { number }
		job(id: $id) { status charge fee reward refund events { name } }
		worker(number: $worker) { staked earned paid jailedUntil }
	}`
	variables := map[string]any{"id": job.Hex(), "worker": n.worker}
	require.Eventually(t, func() bool {
		err = queryGraphQL(n.ctx, n.graphqlURL, query, variables, &reply)
		number, _ := reply.Head.Number.Int64()
		return err == nil && reply.Job.Status == status && uint64(number) >= head
	}, 30*time.Second, 200*time.Millisecond)
	require.NoError(t, err)
	return reply.Job, reply.Worker
}

func (s *stack) submit(ctx context.Context, prompt string) (out submitted, err error) {
	err = s.run(ctx, "consumer", prompt, &out, "job", "submit", "--json", "-")
	return out, err
}

func (s *stack) result(ctx context.Context, job common.Hash) (out answered, err error) {
	err = s.run(ctx, "consumer", "", &out, "job", "result", "--json", job.Hex())
	return out, err
}

func (s *stack) settle(ctx context.Context, job common.Hash) (out sent, err error) {
	err = s.run(ctx, "keeper", "", &out, "job", "settle", "--json", job.Hex())
	return out, err
}

func (s *stack) distribute(ctx context.Context) (out sent, err error) {
	err = s.run(ctx, "keeper", "", &out, "rewards", "distribute", "--json")
	return out, err
}

// submitted is what `job submit` prints.
type submitted struct {
	sent
	Job    common.Hash `json:"job"`
	MaxFee amount      `json:"maxFee"`
	Escrow amount      `json:"escrow"`
	Expiry int64       `json:"expiry"`
}
