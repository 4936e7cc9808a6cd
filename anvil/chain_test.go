package anvil_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"golang.org/x/sync/errgroup"

	"github.com/stint-protocol/stint/anvil"
)

// small is a copy of testdata/project that the tests share, so that it is
// deployed once.
var small string

func TestMain(m *testing.M) {
	var err error
	if small, err = os.MkdirTemp("", "stint-anvil-"); err != nil {
		panic(err)
	}
	if err := copyProject(small); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(m, goleak.Cleanup(func(code int) {
		_ = os.RemoveAll(small)
		os.Exit(code)
	}))
}

// copyProject lends the small project the tools of the repository.
func copyProject(to string) error {
	if err := os.CopyFS(to, os.DirFS("testdata/project")); err != nil {
		return err
	}
	root, err := filepath.Abs("..")
	if err != nil {
		return err
	}
	for _, name := range []string{"node_modules", "tools"} {
		if err := os.Symlink(filepath.Join(root, name), filepath.Join(to, name)); err != nil {
			return err
		}
	}
	return nil
}

func config(t *testing.T) anvil.Config {
	t.Helper()
	return anvil.Config{Root: small, StateDir: t.TempDir()}
}

// stage is a chain with a client and the deployed note.
type stage struct {
	*anvil.Chain
	*ethclient.Client
	note common.Address
}

func start(t *testing.T, cfg anvil.Config) stage {
	t.Helper()
	chain, err := anvil.Start(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { _ = chain.Stop() })
	return stage{Chain: chain, Client: ethclient.NewClient(chain.RPC()), note: deployed(t, chain).Note}
}

type deployment struct {
	Profile string
	Note    common.Address
}

func deployed(t *testing.T, chain *anvil.Chain) (d deployment) {
	t.Helper()
	text, err := os.ReadFile(chain.DeploymentPath)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &d))
	return d
}

func (s stage) head(t *testing.T) *types.Header {
	t.Helper()
	header, err := s.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return header
}

// number is what the note holds at a block; nil asks for the newest.
func (s stage) number(t *testing.T, block *big.Int) int {
	t.Helper()
	data := crypto.Keccak256([]byte("number()"))[:4]
	result, err := s.CallContract(t.Context(), ethereum.CallMsg{To: &s.note, Data: data}, block)
	require.NoError(t, err)
	return int(new(big.Int).SetBytes(result).Int64())
}

// write sends a signed transaction that writes to the note.
func (s stage) write(t *testing.T, key *ecdsa.PrivateKey, number int64) *types.Transaction {
	t.Helper()
	nonce, err := s.PendingNonceAt(t.Context(), crypto.PubkeyToAddress(key.PublicKey))
	require.NoError(t, err)
	data := append(crypto.Keccak256([]byte("write(uint256)"))[:4], common.BigToHash(big.NewInt(number)).Bytes()...)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(anvil.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(anvil.ChainID), Nonce: nonce, To: &s.note, Data: data,
		Gas: 100_000, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1),
	})
	require.NoError(t, err)
	require.NoError(t, s.SendTransaction(t.Context(), tx))
	return tx
}

func (s stage) logs(t *testing.T) []types.Log {
	t.Helper()
	logs, err := s.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{s.note}})
	require.NoError(t, err)
	return logs
}

func (s stage) untilMined(t *testing.T, tx *types.Transaction) *types.Receipt {
	t.Helper()
	var receipt *types.Receipt
	require.Eventually(t, func() bool {
		var err error
		receipt, err = s.TransactionReceipt(t.Context(), tx.Hash())
		return err == nil
	}, 5*time.Second, 10*time.Millisecond)
	return receipt
}

func requireNow(t *testing.T, unix uint64) {
	t.Helper()
	require.InDelta(t, time.Now().Unix(), int64(unix), 3)
}

func requireEnded(t *testing.T, pid int) {
	t.Helper()
	require.ErrorIs(t, syscall.Kill(pid, 0), syscall.ESRCH, "process %d lives on", pid)
}

func TestTheAccountsAreTheStandardOnes(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	var accounts []common.Address
	require.NoError(t, s.RPC().Call(&accounts, "eth_accounts"))
	require.Len(t, accounts, anvil.Accounts)
	for i, account := range accounts {
		require.Equal(t, account, anvil.Address(i), "account %d", i)
		balance, err := s.BalanceAt(t.Context(), account, nil)
		require.NoError(t, err)
		require.Positive(t, balance.Sign())
	}
	require.Panics(t, func() { anvil.Key(anvil.Accounts) })
}

func TestTheChainBeginsWithTheContractsDeployed(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	s := start(t, cfg)
	require.Equal(t, filepath.Join(cfg.StateDir, "deployment.json"), s.DeploymentPath)
	require.Equal(t, "devnet", deployed(t, s.Chain).Profile)
	id, err := s.Client.ChainID(t.Context())
	require.NoError(t, err)
	require.Equal(t, int64(anvil.ChainID), id.Int64())
	require.Equal(t, uint64(anvil.ChainID), s.Chain.ChainID)
	require.Equal(t, 2, s.number(t, nil))
	require.Equal(t, 1, s.number(t, big.NewInt(1)), "past states can be read")

	// The blocks, receipts and logs of the deployment are there as well.
	require.Equal(t, uint64(2), s.head(t).Number.Uint64())
	logs := s.logs(t)
	require.Len(t, logs, 2)
	for i, log := range logs {
		require.Equal(t, uint64(i+1), log.BlockNumber)
		receipt, err := s.TransactionReceipt(t.Context(), log.TxHash)
		require.NoError(t, err)
		require.Equal(t, log.BlockHash, receipt.BlockHash)
		block, err := s.BlockByHash(t.Context(), log.BlockHash)
		require.NoError(t, err)
		require.Equal(t, log.TxHash, block.Transactions()[0].Hash())
	}

	s.untilMined(t, s.write(t, anvil.Key(anvil.Consumer), 3))
	require.Equal(t, 3, s.number(t, nil))
	head := s.head(t)
	require.Equal(t, uint64(3), head.Number.Uint64())
	require.Equal(t, logs[1].BlockHash, head.ParentHash, "new blocks go on from the deployment's")
	requireNow(t, head.Time)
}

// The repository's own contracts take the same way.
func TestTheProtocolIsDeployed(t *testing.T) {
	t.Parallel()
	chain, err := anvil.Start(t.Context(), anvil.Config{Root: "..", StateDir: t.TempDir()})
	require.NoError(t, err)
	defer func() { require.NoError(t, chain.Stop()) }()
	text, err := os.ReadFile(chain.DeploymentPath)
	require.NoError(t, err)
	var file struct {
		Schema    string
		ChainID   uint64
		Contracts map[string]common.Address
	}
	require.NoError(t, json.Unmarshal(text, &file))
	require.Equal(t, "stint.deployment.v1", file.Schema)
	require.Equal(t, uint64(anvil.ChainID), file.ChainID)
	require.NotEmpty(t, file.Contracts)
	client := ethclient.NewClient(chain.RPC())
	for name, address := range file.Contracts {
		code, err := client.CodeAt(t.Context(), address, nil)
		require.NoError(t, err)
		require.NotEmpty(t, code, name)
	}
}

func TestAnOldDeploymentIsLoadedAndTimeIsThePresent(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	cfg.CacheDir = t.TempDir()
	require.NoError(t, start(t, cfg).Stop())
	states, err := filepath.Glob(filepath.Join(cfg.CacheDir, "deploy-*", "state.json"))
	require.NoError(t, err)
	require.Len(t, states, 1)
	before, err := os.Stat(states[0])
	require.NoError(t, err)
	age(t, states[0], 30*24*time.Hour)

	cfg.StateDir = t.TempDir()
	s := start(t, cfg)
	require.Less(t, int64(s.head(t).Time), time.Now().Add(-29*24*time.Hour).Unix())
	s.untilMined(t, s.write(t, anvil.Key(anvil.Consumer), 3))
	requireNow(t, s.head(t).Time)
	after, err := os.Stat(states[0])
	require.NoError(t, err)
	require.Equal(t, before.Size(), after.Size(), "nothing was deployed again")
}

// age moves all times in a saved state into the past.
func age(t *testing.T, path string, by time.Duration) {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var state map[string]any
	require.NoError(t, json.Unmarshal(text, &state))
	shift := func(block any) {
		fields := block.(map[string]any)
		then, err := hexutil.DecodeUint64(fields["timestamp"].(string))
		require.NoError(t, err)
		fields["timestamp"] = hexutil.EncodeUint64(then - uint64(by.Seconds()))
	}
	shift(state["block"])
	for _, block := range state["blocks"].([]any) {
		shift(block.(map[string]any)["header"])
	}
	text, err = json.Marshal(state)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, text, 0o600))
}

func TestAChangeOfTheContractsIsDeployedAgain(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	require.NoError(t, copyProject(root))
	cfg := anvil.Config{Root: root, StateDir: t.TempDir()}
	require.Equal(t, 2, start(t, cfg).number(t, nil))

	script := filepath.Join(root, "contracts", "script", "Deploy.s.sol")
	text, err := os.ReadFile(script)
	require.NoError(t, err)
	changed := []byte(string(text[:len(text)-1]) + "\n// changed\n")
	require.NoError(t, os.WriteFile(script, changed, 0o600))
	cfg.StateDir = t.TempDir()
	start(t, cfg)
	caches, err := filepath.Glob(filepath.Join(root, ".stint", "cache", "deploy-*"))
	require.NoError(t, err)
	require.Len(t, caches, 2)

	require.NoError(t, os.WriteFile(script, []byte("contract Deploy { function run() external { revert(); } }"), 0o600))
	cfg.StateDir = t.TempDir()
	_, err = anvil.Start(t.Context(), cfg)
	require.ErrorContains(t, err, "deploy the contracts: run forge script: exit status 1")
	left, err := filepath.Glob(filepath.Join(root, ".stint", "deploy-*"))
	require.NoError(t, err)
	require.Empty(t, left, "the working folder is removed")
}

func TestManyFirstStartsDeployOnce(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	require.NoError(t, copyProject(root))
	var group errgroup.Group
	states := t.TempDir()
	for i := range 3 {
		cfg := anvil.Config{Root: root, StateDir: filepath.Join(states, strconv.Itoa(i))}
		group.Go(func() error {
			chain, err := anvil.Start(t.Context(), cfg)
			if err != nil {
				return err
			}
			return chain.Stop()
		})
	}
	require.NoError(t, group.Wait())
	logs, err := filepath.Glob(filepath.Join(states, "*", "deploy.log"))
	require.NoError(t, err)
	require.Len(t, logs, 1, "only one of them ran the script")
	caches, err := filepath.Glob(filepath.Join(root, ".stint", "cache", "*"))
	require.NoError(t, err)
	require.Len(t, caches, 1)
}

func TestChainsRunSideBySide(t *testing.T) {
	t.Parallel()
	one, two := start(t, config(t)), start(t, config(t))
	require.NotEqual(t, one.URL, two.URL)
	one.untilMined(t, one.write(t, anvil.Key(anvil.Consumer), 7))
	require.Equal(t, 7, one.number(t, nil))
	require.Equal(t, 2, two.number(t, nil))
}

func TestStopLeavesNoProcess(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	require.NoError(t, s.Stop())
	require.NoError(t, s.Stop(), "stopping twice is harmless")
	require.NoError(t, s.Err())
	requireEnded(t, s.PID())
}

func TestTheChainEndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	chain, err := anvil.Start(ctx, config(t))
	require.NoError(t, err)
	cancel()
	<-chain.Done()
	require.NoError(t, chain.Err())
	requireEnded(t, chain.PID())
}

func TestAKilledChainIsReported(t *testing.T) {
	t.Parallel()
	s := start(t, config(t))
	require.NoError(t, syscall.Kill(s.PID(), syscall.SIGKILL))
	<-s.Done()
	require.ErrorContains(t, s.Err(), "run anvil: signal: killed")
}

func TestATakenPortIsRefusedUntouched(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	cfg := config(t)
	cfg.Port = listener.Addr().(*net.TCPAddr).Port
	_, err = anvil.Start(t.Context(), cfg)
	require.ErrorIs(t, err, anvil.ErrPortInUse)

	require.NoError(t, listener.(*net.TCPListener).SetDeadline(time.Now()))
	_, err = listener.Accept()
	require.ErrorIs(t, err, os.ErrDeadlineExceeded, "nobody has called on the stranger")
}

func TestAChosenPortIsUsed(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	cfg := config(t)
	cfg.Port = listener.Addr().(*net.TCPAddr).Port
	require.NoError(t, listener.Close())
	require.Equal(t, fmt.Sprintf("http://127.0.0.1:%d", cfg.Port), start(t, cfg).URL)
}

func TestBlocksComeAtTheirInterval(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	cfg.BlockTime = time.Second
	s := start(t, cfg)
	receipt := s.untilMined(t, s.write(t, anvil.Key(anvil.Consumer), 3))
	before, err := s.HeaderByHash(t.Context(), receipt.BlockHash)
	require.NoError(t, err)
	requireNow(t, before.Time)
	require.Eventually(t, func() bool { return s.head(t).Number.Cmp(before.Number) > 0 }, 5*time.Second, 20*time.Millisecond,
		"blocks come without transactions too")
	require.Greater(t, s.head(t).Time, before.Time)
}

func TestTransactionsNeedNotWaitForTheInterval(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	cfg.BlockTime, cfg.MineAtOnce = time.Hour, true
	s := start(t, cfg)
	s.untilMined(t, s.write(t, anvil.Key(anvil.Consumer), 3))
	require.Equal(t, 3, s.number(t, nil))
}

func TestFinalityTrailsAsConfigured(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	cfg.SlotsInEpoch = 2
	s := start(t, cfg)
	require.NoError(t, s.Mine(t.Context(), 10))
	for tag, want := range map[string]int64{"latest": 12, "safe": 10, "finalized": 8} {
		var header types.Header
		require.NoError(t, s.RPC().Call(&header, "eth_getBlockByNumber", tag, false))
		require.Equal(t, want, header.Number.Int64(), tag)
	}
}

func TestAKeptChainGoesOn(t *testing.T) {
	t.Parallel()
	cfg := config(t)
	cfg.Keep = true
	first := start(t, cfg)
	tx := first.write(t, anvil.Key(anvil.Consumer), 9)
	first.untilMined(t, tx)
	require.NoError(t, first.IncreaseTime(t.Context(), 1000*time.Hour))
	head := first.head(t)
	require.NoError(t, first.Stop())

	second := start(t, cfg)
	require.Equal(t, head.Hash(), second.head(t).Hash())
	require.Equal(t, 9, second.number(t, nil))
	require.Len(t, second.logs(t), 3)
	second.untilMined(t, tx)
	require.NoError(t, second.Mine(t.Context(), 1))
	require.GreaterOrEqual(t, second.head(t).Time, head.Time, "time does not run back")
	require.NoError(t, second.Stop())

	kept, err := filepath.Glob(filepath.Join(cfg.StateDir, "chain-*.json"))
	require.NoError(t, err)
	require.Len(t, kept, 1)
	require.NoError(t, os.Truncate(kept[0], 100))
	_, err = anvil.Start(t.Context(), cfg)
	require.ErrorContains(t, err, "is damaged, remove it to begin a new chain")

	cfg.Keep = false
	require.Equal(t, 2, start(t, cfg).number(t, nil), "a chain that is not kept begins anew")
}

func TestMissingToolsNameTheRemedy(t *testing.T) {
	t.Parallel()
	_, err := anvil.Start(t.Context(), anvil.Config{Root: t.TempDir(), StateDir: t.TempDir()})
	require.ErrorContains(t, err, "run `make setup`")
	_, err = anvil.Start(t.Context(), anvil.Config{})
	require.ErrorContains(t, err, "Root and StateDir must be set")
}
