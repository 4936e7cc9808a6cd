package main

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
)

// TestGovernanceActsByCommand drives every act of governance and of the guardian through the built binary on anvil.
func TestGovernanceActsByCommand(t *testing.T) {
	n := startStage(t)
	t.Run("what is unsigned is printed and sends nothing", n.testUnsigned)
	t.Run("parameters are set for new jobs", n.testParameters)
	t.Run("bad input says what to do", n.testGovernanceBadly)
	t.Run("the guardian pauses, governance lets jobs in again", n.testPauses)
	t.Run("terms are delisted", n.testDelists)
}

// acted is what a command prints of its one transaction.
type acted struct {
	Transactions []transaction `json:"transactions"`
}

func (n *network) testUnsigned(t *testing.T) {
	before, err := n.client.PendingNonceAt(n.ctx, anvil.Address(anvil.Deployer))
	require.NoError(t, err)
	address := anvil.Address(anvil.Dispatcher)
	for data, args := range map[string][]string{
		hexutil.Encode(models.PackDelist(n.terms)):              {"admin", "model", "delist", "--terms", "1"},
		hexutil.Encode(models.PackPause()):                      {"admin", "pause"},
		hexutil.Encode(models.PackUnpause()):                    {"admin", "unpause"},
		hexutil.Encode(models.PackSetGuardian(address)):         {"admin", "guardian", "--address", address.Hex()},
		hexutil.Encode(models.PackSetDispatcher(address, true)): {"admin", "dispatcher", "add", "--address", address.Hex()},
	} {
		var got acted
		require.NoError(t, n.run(n.ctx, "", "", &got, append(args, "--unsigned", "--json")...))
		require.Len(t, got.Transactions, 1)
		require.Equal(t, data, got.Transactions[0].Data.String())
		require.Equal(t, n.reader.Deployment.Contracts.ModelRegistry, got.Transactions[0].To)
	}
	after, err := n.client.PendingNonceAt(n.ctx, anvil.Address(anvil.Deployer))
	require.NoError(t, err)
	require.Equal(t, before, after, "nothing was sent")
}

func (n *network) paramsFile(t *testing.T, parameters map[string]any) string {
	path := filepath.Join(t.TempDir(), "params.json")
	raw, err := json.Marshal(map[string]any{"parameters": parameters})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, raw, 0o600))
	return path
}

func (n *network) testParameters(t *testing.T) {
	before, err := n.reader.Parameters(n.ctx)
	require.NoError(t, err)
	path := n.paramsFile(t, map[string]any{"keeperBounty": 501, "scoreUnit": 10_001})
	require.NoError(t, n.run(n.ctx, "governance", "", nil, "admin", "params", "set", "--json", "--params", path))
	after, err := n.reader.Parameters(n.ctx)
	require.NoError(t, err)
	before.KeeperBounty, before.ScoreUnit = 501, big.NewInt(10_001)
	require.Equal(t, before, after, "what the file leaves out stays")
	var shown struct {
		Parameters map[string]any `json:"parameters"`
	}
	require.NoError(t, n.run(n.ctx, "", "", &shown, "admin", "params", "show", "--json"))
	require.EqualValues(t, 501, shown.Parameters["keeperBounty"])
	require.Len(t, shown.Parameters, 23)
}

func (n *network) testGovernanceBadly(t *testing.T) {
	empty, unknown := n.paramsFile(t, nil), n.paramsFile(t, map[string]any{"keeperbonus": 1})
	outside := n.paramsFile(t, map[string]any{"protocolFeeBps": 2_001})
	for _, bad := range []badInput{
		{"parameters of nothing", "governance", []string{"admin", "params", "set", "--params", empty}, exitUsage, []string{"no `parameters` object"}},
		{"a parameter there is not", "governance", []string{"admin", "params", "set", "--params", unknown}, exitUsage, []string{"keeperbonus", "stint admin params show"}},
		{"a parameter outside its bounds", "governance", []string{"admin", "params", "set", "--params", outside}, exitReverted, []string{"ParameterOutOfBounds"}},
		{"a stranger pauses", "consumer", []string{"admin", "pause"}, exitReverted, []string{"NotGuardian"}},
		{"it is not paused", "governance", []string{"admin", "unpause"}, exitReverted, []string{"NetworkNotPaused"}},
		{"terms there are not", "governance", []string{"admin", "model", "delist", "--terms", "9"}, exitReverted, []string{"UnknownTerms"}},
		{"a guardian that is none", "governance", []string{"admin", "guardian", "--address", "0x12"}, exitUsage, []string{"no address"}},
	} {
		t.Run(bad.name, func(t *testing.T) {
			var failed *commandError
			require.ErrorAs(t, n.run(n.ctx, bad.account, "", nil, bad.args...), &failed)
			require.Equal(t, bad.code, failed.code, failed.reason)
			for _, words := range bad.says {
				require.Contains(t, failed.reason, words)
			}
		})
	}
}

func (n *network) testPauses(t *testing.T) {
	require.NoError(t, n.run(n.ctx, "governance", "", nil, "admin", "guardian", "--json", "--address", anvil.Address(anvil.Consumer).Hex()))
	require.NoError(t, n.run(n.ctx, "consumer", "", nil, "admin", "pause", "--json"))
	var failed *commandError
	_, err := n.deposit(n.ctx, "10tUSD")
	require.NoError(t, err, "money moves as ever")
	require.NoError(t, n.run(n.ctx, "governance", "", nil, "admin", "unpause", "--json"))
	require.ErrorAs(t, n.run(n.ctx, "governance", "", nil, "admin", "unpause"), &failed)
}

func (n *network) testDelists(t *testing.T) {
	require.NoError(t, n.run(n.ctx, "governance", "", nil, "admin", "model", "delist", "--json", "--terms", "1"))
	var failed *commandError
	require.ErrorAs(t, n.run(n.ctx, "governance", "", nil, "admin", "model", "delist", "--terms", "1"), &failed)
	require.Contains(t, failed.reason, "AlreadyDelisted")
}
