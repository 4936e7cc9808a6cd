package main

import (
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
)

// What a consumer does before its jobs: it pays in, names a delegate and pairs with a worker, through the commands a person
// would type.
func TestPairingAndDelegates(t *testing.T) {
	n := startStage(t)
	for _, who := range []member{workerA, workerB} {
		require.NoError(t, n.makeKeys(n.ctx, who))
		_, _, err := n.register(n.ctx, who)
		require.NoError(t, err)
	}
	t.Run("a permit saves the approval", n.testPermit)
	t.Run("a delegate has a limit that rises and falls", n.testDelegate)
	t.Run("a worker claims a code, once", n.testPair)
	t.Run("a code that is revoked pairs with nobody", n.testRevoked)
	t.Run("the indexer knows every event", n.testPairingIndexed)
}

func (n *network) testPermit(t *testing.T) {
	var out sent
	for deposits := range int64(2) { // the second permit has the next nonce
		require.NoError(t, n.run(n.ctx, "consumer", "", &out, "deposit", "--json", "--permit", "--amount", "10tUSD"))
		require.Len(t, out.Transactions, 1)
		require.Equal(t, "depositWithPermit", out.Transactions[0].Verb)
		equalMoney(t, 10_000_000*(deposits+1), n.money(t).consumer, "deposited")
	}
	require.ErrorContains(t, n.run(n.ctx, "consumer", "", nil, "deposit", "--permit", "--amount", "100000tUSD"), "smaller --amount")
}

func (n *network) testDelegate(t *testing.T) {
	delegate := anvil.Address(keeperAccount).Hex()
	set := func(limit, verb string, want int64) {
		var out struct {
			sent
			Limit amount `json:"limit"`
		}
		require.NoError(t, n.run(n.ctx, "consumer", "", &out, "delegate", "set", "--json", "--delegate", delegate, "--limit", limit))
		require.Equal(t, verb, out.Transactions[0].Verb)
		require.Equal(t, fmt.Sprint(want), out.Limit.Amount)
	}
	set("5tUSD", "setDelegate", 5_000_000)
	set("3tUSD", "lowerDelegate", 3_000_000)
	set("4tUSD", "setDelegate", 4_000_000)
	set("0", "setDelegate", 0)
	set("1tUSD", "setDelegate", 1_000_000)
	var shown struct {
		Limit amount `json:"limit"`
	}
	owner := anvil.Address(anvil.Consumer).Hex()
	require.NoError(t, n.run(n.ctx, "", "", &shown, "delegate", "show", "--json", "--owner", owner, "--delegate", delegate))
	require.Equal(t, "1 tUSD", shown.Limit.String())
}

// newCode is what `pair new` prints.
type newCode struct {
	Code, Address string
	Until         time.Time
}

func (n *network) newCode(t *testing.T, extra ...string) (code newCode) {
	require.NoError(t, n.run(n.ctx, "consumer", "", &code, append([]string{"pair", "new", "--json"}, extra...)...))
	return code
}

func (n *network) testPair(t *testing.T) {
	code := n.newCode(t)
	consumer := anvil.Address(anvil.Consumer)
	require.ErrorContains(t, n.run(n.ctx, "operator", "", nil, "worker", "pair", code.Code), "NotWorker", "the operator's key is hot")
	require.NoError(t, n.run(n.ctx, "worker", code.Code, nil, "worker", "pair", "--json", "-"))
	require.ErrorContains(t, n.run(n.ctx, "worker-b", "", nil, "worker", "pair", code.Code), "CodeSpent")
	n.requirePaired(t, []uint32{1}, "spent")

	paired, err := n.reader.IsPaired(n.ctx, consumer, 1)
	require.NoError(t, err)
	require.True(t, paired)
	require.NoError(t, n.run(n.ctx, "consumer", "", nil, "unpair", "--json", "--worker", "1"))
	n.requirePaired(t, []uint32{}, "spent")

	again := n.newCode(t)
	require.NoError(t, n.run(n.ctx, "worker-b", "", nil, "worker", "pair", again.Code))
	n.requirePaired(t, []uint32{2}, "spent", "spent")
	require.NoError(t, n.run(n.ctx, "worker-b", "", nil, "worker", "unpair", "--consumer", consumer.Hex()))
	n.requirePaired(t, []uint32{}, "spent", "spent")
	require.ErrorContains(t, n.run(n.ctx, "consumer", "", nil, "unpair", "--worker", "2"), "NotPaired")
}

func (n *network) testRevoked(t *testing.T) {
	byCode, byAddress, late := n.newCode(t), n.newCode(t), n.newCode(t, "--life", "1m")
	require.ErrorContains(t, n.run(n.ctx, "worker", "", nil, "pair", "revoke", byCode.Code), "NotCodeOwner")
	require.NoError(t, n.run(n.ctx, "consumer", "", nil, "pair", "revoke", byCode.Code))
	require.NoError(t, n.run(n.ctx, "consumer", "", nil, "pair", "revoke", byAddress.Address))
	require.ErrorContains(t, n.run(n.ctx, "worker", "", nil, "worker", "pair", byCode.Code), "CodeSpent")
	n.requirePaired(t, []uint32{}, "spent", "spent", "spent", "spent", "open")
	n.pass(t, 2*time.Minute)
	require.ErrorContains(t, n.run(n.ctx, "worker", "", nil, "worker", "pair", late.Code), "CodeExpired")
	n.requirePaired(t, []uint32{}, "spent", "spent", "spent", "spent", "expired")
	unknown := newPairCode().String()
	err := n.run(n.ctx, "worker", "", nil, "worker", "pair", unknown)
	require.ErrorContains(t, err, "no consumer has registered this code")
	require.NotContains(t, err.Error(), unknown)
}

func (n *network) requirePaired(t *testing.T, workers []uint32, states ...string) {
	t.Helper()
	var out struct {
		Workers []uint32
		Codes   []shownCode
	}
	require.NoError(t, n.run(n.ctx, "", "", &out, "pair", "show", "--json", "--consumer", anvil.Address(anvil.Consumer).Hex()))
	require.Equal(t, workers, out.Workers)
	got := make([]string, len(out.Codes))
	for i, code := range out.Codes {
		got[i] = code.State
		require.True(t, common.IsHexAddress(code.Address))
	}
	require.Equal(t, states, got)
}

// testPairingIndexed compares the Vault's row with the contract.
func (n *network) testPairingIndexed(t *testing.T) {
	head, err := n.client.BlockNumber(n.ctx)
	require.NoError(t, err)
	var reply struct {
		Head    struct{ Number uint64 }
		Balance struct{ Deposited, Balance string }
	}
	query := `query($account: Address!) { head { number } balance(account: $account) { deposited balance } }`
	require.Eventually(t, func() bool {
		err = queryGraphQL(n.ctx, n.graphqlURL, query, map[string]any{"account": anvil.Address(anvil.Consumer).Hex()}, &reply)
		return err == nil && reply.Head.Number >= head
	}, 30*time.Second, 200*time.Millisecond, "%v", err)
	require.Equal(t, "20000000", reply.Balance.Deposited)
	require.Equal(t, n.money(t).consumer.String(), reply.Balance.Balance)
	said, err := os.ReadFile(n.log("indexer"))
	require.NoError(t, err)
	require.NotContains(t, string(said), "Log is unknown")
}
