package main

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/postgres"
)

// badInput is a command that is refused.
type badInput struct {
	name, account string
	args          []string
	code          int
	says          []string
}

// testBadInput runs before anybody has registered.
func (n *network) testBadInput(t *testing.T) {
	require.NoError(t, n.makeKeys(n.ctx, workerA))
	keys := n.path("keys", "worker.keys")
	wrongPassword, wrongChain := n.file(t, "wrong-password", "nope\n"), n.otherChain(t)
	operator, payout := anvil.Address(anvil.WorkerAOperator).Hex(), anvil.Address(anvil.FirstSpare).Hex()
	register := func(operator, payout string, more ...string) []string {
		return append([]string{"worker", "register", "--keys", keys, "--operator", operator, "--payout", payout}, more...)
	}
	mixed := strings.Replace(strings.ToLower(payout), "a", "A", 1)
	closed := closedPort(t)
	for _, bad := range []badInput{
		{"malformed address", "worker", register("0x1234", payout), exitUsage, []string{"--operator", "0x and 40 hex digits"}},
		{"wrong checksum", "worker", register(operator, mixed), exitUsage, []string{"wrong checksum", "check every digit"}},
		{"zero payout", "worker", register(operator, "0x0000000000000000000000000000000000000000"), exitUsage, []string{"--payout is the zero address"}},
		{"capacity of zero", "worker", register(operator, payout, "--capacity", "0"), exitUsage, []string{"outside 1 to 255"}},
		{"wrong chain", "worker", register(operator, payout, "--deployment", wrongChain), exitRefused, []string{"chain 31337", "chain 1", "--rpc-url"}},
		{"wrong password", "worker", register(operator, payout, "--password-file", wrongPassword), exitFailure, []string{"worker.json", "--password-file"}},
		{"wrong password of the keys", "worker", register(operator, payout, "--keys-password-file", wrongPassword), exitFailure, []string{"does not open", "--keys-password-file"}},
		{"no key file", "worker", []string{"worker", "register", "--keys", "/nowhere", "--operator", operator, "--payout", payout}, exitUsage, []string{"stint keys new"}},
		{"no account", "", register(operator, payout), exitUsage, []string{"--keystore", "stint account new"}},
		{"no deployment file", "worker", register(operator, payout, "--deployment", "/nowhere"), exitUsage, []string{"/nowhere", "--deployment"}},
		{"node down", "worker", register(operator, payout, "--rpc-url", "http://"+closed), exitFailure, []string{"chain unreachable", "--rpc-url"}},
		{"stake before registering", "worker", []string{"worker", "stake", "--amount", "1STINT"}, exitFailure, []string{"stint worker register"}},
		{"amount without a number", "consumer", []string{"deposit", "--amount", "muchtUSD"}, exitUsage, []string{"is no amount", "1.5tUSD"}},
		{"amount finer than the token", "consumer", []string{"deposit", "--amount", "0.0000001tUSD"}, exitUsage, []string{"more digits"}},
		{"more than the account holds", "consumer", []string{"deposit", "--amount", "100000.000001tUSD"}, exitRefused, []string{"holds 100000 tUSD", "smaller --amount"}},
		{"withdrawing what is not there", "consumer", []string{"withdraw", "--amount", "1tUSD"}, exitReverted, []string{"InsufficientBalance", "stint deposit"}},
		{"unknown model", "consumer", []string{"ask", "--model", "no-such-model", "hello"}, exitFailure, []string{`model "no-such-model"`, "not on this chain"}},
		{"no model offered", "consumer", []string{"ask", "hello"}, exitFailure, []string{"no model is offered"}},
		{"empty prompt", "consumer", []string{"ask", ""}, exitUsage, []string{"the prompt is empty"}},
		{"flag behind the prompt", "consumer", []string{"ask", "hello", "--json"}, exitUsage, []string{"put --json before the arguments"}},
		{"unknown terms", "worker", []string{"worker", "models", "add", "--terms", "99", "--worker", "1"}, exitReverted, []string{"NotWorker"}},
		{"governed by somebody else", "worker", n.addEchoModel(t), exitReverted, []string{"OwnableUnauthorizedAccount", "governance account"}},
		{"malformed job", "keeper", []string{"job", "settle", "0x12"}, exitUsage, []string{"is no job id"}},
		{"unknown job", "keeper", []string{"job", "settle", common.Hash{1}.Hex()}, exitFailure, []string{"not on this chain"}},
		{"unknown job to cancel", "consumer", []string{"job", "cancel", common.Hash{1}.Hex()}, exitFailure, []string{"not on this chain"}},
		{"unknown job to demand", "consumer", []string{"job", "demand", common.Hash{1}.Hex()}, exitFailure, []string{"not on this chain"}},
		{"relay that is no URL", "consumer", []string{"ask", "--direct=false", "--relay", "nowhere", "hello"}, exitUsage, []string{"--relay", "nats://host:port"}},
		{"dispatcher named by a stranger", "worker", []string{"admin", "dispatcher", "add", "--address", payout}, exitReverted, []string{"OwnableUnauthorizedAccount"}},
		{"dispatcher without an address", "governance", []string{"admin", "dispatcher", "add"}, exitUsage, []string{"--address is missing"}},
		{"cluster without its owner", "keeper", []string{"dispatcher", "run", "--relay-cluster", "nats://" + closed}, exitUsage, []string{"nats://user:password@host:port"}},
		{"batch of nothing", "keeper", []string{"dispatcher", "run", "--batch-size", "0"}, exitUsage, []string{"batch size is 0"}},
		{"nothing to distribute", "keeper", []string{"rewards", "distribute"}, exitRefused, []string{"nothing to pay"}},
		{"no such command", "", []string{"worker", "regster"}, exitUsage, []string{`"regster" is no command`, "--help"}},
		{"no such flag", "", []string{"ask", "--colour", "hello"}, exitUsage, []string{"colour"}},
		{"Ollama down", "", []string{"sidecar", "manifest", "--ollama-host", closed, "--model", "x"}, exitFailure, []string{closed, "ollama serve"}},
		{"model not pulled", "", []string{"sidecar", "manifest", "--ollama-host", n.model.args[3], "--model", "llama3"}, exitFailure, []string{"ollama pull llama3"}},
	} {
		t.Run(bad.name, func(t *testing.T) { n.refuses(t, bad) })
	}
}

// refuses expects the code and the words, in one line, and that no account has sent anything.
func (n *network) refuses(t *testing.T, bad badInput) {
	err := n.run(n.ctx, bad.account, "", nil, bad.args...)
	var failed *commandError
	require.True(t, errors.As(err, &failed), "want a refusal, got %v", err)
	require.Equal(t, bad.code, failed.code, failed.reason)
	for _, words := range bad.says {
		require.Contains(t, failed.reason, words)
	}
	require.NotContains(t, failed.reason, "\n", "one sentence")
	for name, index := range stackAccounts {
		nonce, err := n.client.NonceAt(n.ctx, anvil.Address(index), nil)
		require.NoError(t, err)
		require.Equal(t, n.nonces(t)[name], nonce, "%s sent a transaction", name)
	}
	secrets, _ := filepath.Glob(n.path("jobs", "*"))
	require.Empty(t, secrets, "a secret of a job that was not sent")
}

// nonces are those the deployment left: only the deployer has sent anything.
func (n *network) nonces(t *testing.T) map[string]uint64 {
	nonce, err := n.client.NonceAt(n.ctx, anvil.Address(anvil.Deployer), nil)
	require.NoError(t, err)
	return map[string]uint64{"governance": nonce}
}

func (n *network) file(t *testing.T, name, text string) string {
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

// otherChain is the deployment file of a chain with another id.
func (n *network) otherChain(t *testing.T) string {
	data, err := os.ReadFile(n.chain.DeploymentPath)
	require.NoError(t, err)
	text := strings.Replace(string(data), `"chainId":31337`, `"chainId":1`, 1)
	require.NotEqual(t, string(data), text)
	return n.file(t, "other.json", text)
}

func (n *network) addEchoModel(t *testing.T) []string {
	manifest := filepath.Join(n.root, "docs", "manifest", "echo.json")
	require.FileExists(t, manifest)
	return []string{"admin", "model", "add", "--manifest", manifest, "--params", filepath.Join(n.root, "contracts", "script", "params", "devnet.json")}
}

// closedPort is an address nobody listens on.
func closedPort(t *testing.T) string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	return listener.Addr().String()
}

// testRebuilt drops the database under a chain that stands still and lets the indexer read it all again.
func (n *network) testRebuilt(t *testing.T) {
	require.NoError(t, n.chain.SetAutomine(n.ctx, false))
	require.NoError(t, n.chain.SetIntervalMining(n.ctx, 0))
	n.untilIndexed(t)
	before, err := store.Digest(n.ctx, n.databaseURL)
	require.NoError(t, err)
	require.NoError(t, n.services["graphql"].Stop())
	require.NoError(t, n.services["indexer"].Stop())

	require.NoError(t, postgres.DropDatabase(n.ctx, maintenance(t, n.databaseURL), "stint"))
	_, err = store.Digest(n.ctx, n.databaseURL)
	require.Error(t, err, "the database is gone")
	n.databaseURL, err = postgres.CreateDatabase(n.ctx, maintenance(t, n.databaseURL), "stint")
	require.NoError(t, err)
	require.NoError(t, n.startReaders(n.ctx))
	n.untilIndexed(t)
	after, err := store.Digest(n.ctx, n.databaseURL)
	require.NoError(t, err)
	require.Equal(t, before, after)
	require.NotEmpty(t, after)
}

// maintenance is the database one connects to in order to make another.
func maintenance(t *testing.T, database string) string {
	parsed, err := url.Parse(database)
	require.NoError(t, err)
	parsed.Path = "/postgres"
	return parsed.String()
}

func (n *network) untilIndexed(t *testing.T) {
	head, err := n.client.BlockNumber(n.ctx)
	require.NoError(t, err)
	var reply struct{ Head struct{ Number any } }
	require.Eventually(t, func() bool {
		err := queryGraphQL(n.ctx, n.graphqlURL, `{ head { number } }`, nil, &reply)
		return err == nil && fmt.Sprint(reply.Head.Number) == fmt.Sprint(head)
	}, 60*time.Second, 200*time.Millisecond)
}
