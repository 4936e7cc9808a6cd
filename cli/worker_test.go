package main

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
)

// governed is a worker as GraphQL tells it.
type governed struct {
	Operator, Payout string
	Capacity, KeyID  int
	Offers           []struct{ InputAsk, OutputAsk string }
}

// TestAWorkerGovernsItself changes everything a worker may change of itself, through the commands, against the chain and
// the index.
func TestAWorkerGovernsItself(t *testing.T) {
	n := startStage(t)
	require.NoError(t, n.makeKeys(n.ctx, workerA))
	var err error
	n.worker, _, err = n.register(n.ctx, workerA)
	require.NoError(t, err)
	_, err = n.stake(n.ctx, workerA, "4000STINT")
	require.NoError(t, err)
	_, err = n.offer(n.ctx, workerA, n.terms)
	require.NoError(t, err)

	t.Run("bad input says what to do", n.testGovernedBadly)
	t.Run("price, capacity, payout and operator", n.testGoverns)
	t.Run("an offer falls with the stake and comes back with it", n.testSuspended)
	t.Run("the key is rotated by the operator", n.testRotates)
	t.Run("it deregisters for good", n.testDeregisters)
}

func (n *network) testGovernedBadly(t *testing.T) {
	terms, taken := fmt.Sprint(n.terms), anvil.Address(anvil.WorkerAOperator).Hex()
	for _, bad := range []badInput{
		{"capacity above 255", "worker", []string{"worker", "capacity", "--capacity", "256"}, exitUsage, []string{"outside 1 to 255"}},
		{"capacity above the stake", "worker", []string{"worker", "capacity", "--capacity", "32"}, exitReverted, []string{"StakeTooLow", "stint worker stake"}},
		{"capacity by the operator", "operator", []string{"worker", "capacity", "--capacity", "1"}, exitReverted, []string{"NotWorker", "own account"}},
		{"operator that serves already", "worker", []string{"worker", "operator", "--operator", taken}, exitReverted, []string{"OperatorTaken"}},
		{"malformed payout", "worker", []string{"worker", "payout", "--payout", "0x12"}, exitUsage, []string{"0x and 40 hex digits"}},
		{"price outside the rails", "worker", []string{"worker", "models", "price", "--terms", terms, "--input-ask", "1"}, exitReverted, []string{"AskOutsideRails", "rails"}},
		{"price beyond any contract", "worker", []string{"worker", "models", "price", "--terms", terms, "--input-ask", "281474976710656"}, exitUsage, []string{"below 2^48"}},
		{"price of what is not offered", "worker", []string{"worker", "models", "price", "--terms", "9"}, exitReverted, []string{"ModelNotOffered"}},
		{"model offered twice", "worker", []string{"worker", "models", "add", "--terms", terms}, exitReverted, []string{"ModelOffered", "stint worker models price"}},
		{"key file that is none", "operator", []string{"worker", "rotate-key", "--keys", "/nowhere"}, exitUsage, []string{"stint keys new"}},
		{"key of another's worker", "keeper", []string{"worker", "rotate-key", "--worker", "1", "--keys", n.keysOf(workerA)}, exitReverted, []string{"NotWorkerOrOperator"}},
		{"leaving by the operator", "operator", []string{"worker", "deregister"}, exitReverted, []string{"NotWorker"}},
	} {
		t.Run(bad.name, func(t *testing.T) {
			var failed *commandError
			require.ErrorAs(t, n.run(n.ctx, bad.account, "", nil, bad.args...), &failed)
			require.Equal(t, bad.code, failed.code, failed.reason)
			for _, words := range bad.says {
				require.Contains(t, failed.reason, words)
			}
			require.NotContains(t, failed.reason, "\n", "one sentence")
		})
	}
}

func (n *network) testGoverns(t *testing.T) {
	payout, operator := anvil.Address(anvil.FirstSpare+5).Hex(), anvil.Address(anvil.WorkerBOperator).Hex()
	n.do(t, "worker", "worker", "models", "price", "--terms", fmt.Sprint(n.terms), "--input-ask", "90000000", "--output-ask", "300000000")
	n.do(t, "worker", "worker", "capacity", "--capacity", "31")
	n.do(t, "worker", "worker", "payout", "--payout", payout)
	n.do(t, "worker", "worker", "operator", "--operator", operator)

	offer, err := n.reader.Offer(n.ctx, n.worker, n.terms)
	require.NoError(t, err)
	require.Equal(t, "90000000 300000000 true 4000000000000000000000", fmt.Sprint(offer.InputAsk, offer.OutputAsk, offer.Active, offer.RequiredStake))
	duty, err := n.reader.Duty(n.ctx, n.worker)
	require.NoError(t, err)
	require.EqualValues(t, 31, duty.Capacity)
	require.Equal(t, operator, duty.Operator.Hex())
	id, err := n.reader.Identity(n.ctx, n.worker)
	require.NoError(t, err)
	require.Equal(t, payout, id.Payout.Hex())

	row := n.governed(t)
	require.Equal(t, []string{operator, payout}, []string{row.Operator, row.Payout})
	require.Equal(t, 31, row.Capacity)
	require.Len(t, row.Offers, 1)
	require.Equal(t, []string{"90000000", "300000000"}, []string{row.Offers[0].InputAsk, row.Offers[0].OutputAsk})
}

// At capacity 31 all of the stake is needed: one unit less suspends the offer, one place fewer restores it.
func (n *network) testSuspended(t *testing.T) {
	n.do(t, "worker", "worker", "unstake", "--amount", "1")
	require.Empty(t, n.governed(t).Offers, "a suspended offer is none to whoever reads offers")
	n.do(t, "worker", "worker", "models", "price", "--terms", fmt.Sprint(n.terms), "--input-ask", "80000000", "--output-ask", "300000000")
	require.Empty(t, n.governed(t).Offers, "its price may change, and it stays suspended")
	n.do(t, "worker", "worker", "capacity", "--capacity", "30")
	offers := n.governed(t).Offers
	require.Len(t, offers, 1)
	require.Equal(t, "80000000", offers[0].InputAsk)
}

func (n *network) testRotates(t *testing.T) {
	fresh := n.path("keys", "fresh.keys")
	require.NoError(t, n.run(n.ctx, "", "", nil, "keys", "new", "--light", "--out", fresh))
	before, err := n.reader.EncryptionKeys(n.ctx, n.worker)
	require.NoError(t, err)
	var out struct {
		KeyID            uint32    `json:"keyId"`
		PreviousKeyUntil time.Time `json:"previousKeyUntil"`
	}
	require.NoError(t, n.run(n.ctx, "operator-b", "", &out, "worker", "rotate-key", "--json", "--yes", "--keys", fresh))
	require.EqualValues(t, 2, out.KeyID)
	head, err := n.client.HeaderByNumber(n.ctx, nil)
	require.NoError(t, err)
	require.Positive(t, out.PreviousKeyUntil.Unix()-int64(head.Time), "the former key lives on")

	for _, key := range []uint32{1, 2} {
		usable, err := n.reader.IsUsable(n.ctx, n.worker, key, n.terms)
		require.NoError(t, err)
		require.True(t, usable, "key %d", key)
	}
	after, err := n.reader.EncryptionKeys(n.ctx, n.worker)
	require.NoError(t, err)
	require.EqualValues(t, 2, after[0].KeyId)
	require.NotEqual(t, before[0].Key, after[0].Key)
	require.Equal(t, 2, n.governed(t).KeyID)
	n.pass(t, 21*time.Second)
	usable, err := n.reader.IsUsable(n.ctx, n.worker, 1, n.terms)
	require.NoError(t, err)
	require.False(t, usable, "the former key has retired")
}

func (n *network) testDeregisters(t *testing.T) {
	n.do(t, "worker", "worker", "deregister")
	row := n.governed(t)
	require.Empty(t, row.Offers)
	require.Zero(t, row.Capacity)
	_, err := n.offer(n.ctx, workerA, n.terms)
	require.ErrorContains(t, err, "Deregistered")
	_, _, err = n.register(n.ctx, workerA)
	require.ErrorContains(t, err, "AlreadyRegistered")
	n.do(t, "worker", "worker", "unstake", "--amount", "3999999999999999999999")
	n.pass(t, 601*time.Second)
	n.do(t, "worker", "worker", "withdraw")
	require.Zero(t, n.tokens(t, n.reader.Deployment.StakeToken, n.reader.Deployment.Contracts.Staking).Sign(), "all stake is out")
}

// do runs a command that sends.
func (n *network) do(t *testing.T, account string, args ...string) {
	t.Helper()
	require.NoError(t, n.run(n.ctx, account, "", nil, append(args, "--yes", "--json")...))
}

// governed reads the worker from the index once that has seen the head.
func (n *network) governed(t *testing.T) governed {
	t.Helper()
	head, err := n.client.BlockNumber(n.ctx)
	require.NoError(t, err)
	var reply struct {
		Head   struct{ Number json.Number }
		Worker governed
	}
	query := `query($worker: Int!) {
		head { number }
		worker(number: $worker) { operator payout capacity keyId offers { inputAsk outputAsk } }
	}`
	require.Eventually(t, func() bool {
		err = queryGraphQL(n.ctx, n.graphqlURL, query, map[string]any{"worker": n.worker}, &reply)
		number, _ := reply.Head.Number.Int64()
		return err == nil && uint64(number) >= head
	}, 30*time.Second, 100*time.Millisecond)
	require.NoError(t, err)
	return reply.Worker
}
