package txmgr_test

import (
	"bytes"
	"context"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/txmgr"
)

var token = bindings.NewDevToken()

type stage struct {
	chain      *anvil.Chain
	client     *chain.Client
	deployment *protocol.Deployment
}

func start(t *testing.T, blockTime time.Duration) stage {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	if _, err := os.Stat(filepath.Join(root, "node_modules")); err != nil {
		t.Skip("needs the npm packages: run `make setup`")
	}
	local, err := anvil.Start(t.Context(), anvil.Config{Root: root, StateDir: t.TempDir(), BlockTime: blockTime})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, local.Stop()) })
	deployment, err := protocol.LoadDeployment(local.DeploymentPath)
	require.NoError(t, err)
	client, err := chain.Dial(t.Context(), local.URL, local.ChainID)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return stage{local, client, deployment}
}

func (s stage) sender(account int, timeout time.Duration) *txmgr.Sender {
	return txmgr.New(s.client, s.chain.ChainID, anvil.Key(account), timeout)
}

func (s stage) transfer(to common.Address, amount int64) txmgr.Call {
	return txmgr.Call{To: s.deployment.PaymentToken.Address, Data: token.PackTransfer(to, big.NewInt(amount))}
}

func TestSendReturnsOnceMined(t *testing.T) {
	s := start(t, 0)
	sender := s.sender(anvil.Consumer, 0)
	receipt, err := sender.Send(t.Context(), s.transfer(common.Address{1}, 5))
	require.NoError(t, err)
	require.EqualValues(t, 1, receipt.Status)
	require.Equal(t, anvil.Address(anvil.Consumer), sender.Address())
}

func TestARefusalIsDecodedAndCostsNothing(t *testing.T) {
	s := start(t, 0)
	sender := s.sender(anvil.Consumer, 0)
	_, err := sender.Send(t.Context(), s.transfer(common.Address{1}, 1<<62))
	var revert *protocol.Revert
	require.ErrorAs(t, err, &revert)
	require.Equal(t, "ERC20InsufficientBalance", revert.Name)
	nonce, err := s.client.NonceAt(t.Context(), sender.Address(), nil)
	require.NoError(t, err)
	require.Zero(t, nonce)
}

func TestManyAtOnceUseOneNonceEachAndShareBlocks(t *testing.T) {
	s := start(t, time.Second)
	began, err := s.client.BlockNumber(t.Context())
	require.NoError(t, err)
	sender := s.sender(anvil.Consumer, 0)
	var group sync.WaitGroup
	errs := make(chan error, 10)
	for range 10 {
		group.Go(func() {
			_, err := sender.Send(t.Context(), s.transfer(common.Address{1}, 1))
			errs <- err
		})
	}
	group.Wait()
	for range 10 {
		require.NoError(t, <-errs)
	}
	nonce, err := s.client.NonceAt(t.Context(), sender.Address(), nil)
	require.NoError(t, err)
	require.EqualValues(t, 10, nonce)
	ended, err := s.client.BlockNumber(t.Context())
	require.NoError(t, err)
	require.Less(t, ended-began, uint64(8), "none waits for another to be mined")
}

func TestWhatIsNotMinedInTimeMayStillLand(t *testing.T) {
	s := start(t, 0)
	require.NoError(t, s.chain.SetAutomine(t.Context(), false))
	sender := s.sender(anvil.Consumer, 300*time.Millisecond)
	_, err := sender.Send(t.Context(), s.transfer(common.Address{1}, 1))
	var unconfirmed *txmgr.UnconfirmedError
	require.ErrorAs(t, err, &unconfirmed)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.NoError(t, s.chain.Mine(t.Context(), 1))
	receipt, err := s.client.TransactionReceipt(t.Context(), unconfirmed.Hash)
	require.NoError(t, err)
	require.EqualValues(t, 1, receipt.Status)
}

// The node takes the transaction, and the connection breaks before it can say so.
func TestASendingWhoseAnswerIsLostMayStillLand(t *testing.T) {
	s := start(t, 0)
	node, err := url.Parse(s.chain.URL)
	require.NoError(t, err)
	proxy := httputil.NewSingleHostReverseProxy(node)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		if bytes.Contains(body, []byte("eth_sendRawTransaction")) {
			proxy.ServeHTTP(httptest.NewRecorder(), r)
			panic(http.ErrAbortHandler)
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	client, err := chain.Dial(t.Context(), server.URL, s.chain.ChainID)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	sender := txmgr.New(client, s.chain.ChainID, anvil.Key(anvil.Consumer), 0)
	_, err = sender.Send(t.Context(), s.transfer(common.Address{1}, 1))
	var unconfirmed *txmgr.UnconfirmedError
	require.ErrorAs(t, err, &unconfirmed)
	require.Eventually(t, func() bool {
		receipt, err := s.client.TransactionReceipt(t.Context(), unconfirmed.Hash)
		return err == nil && receipt.Status == 1
	}, 10*time.Second, 20*time.Millisecond)
}

// What the node refuses has not been sent.
func TestARefusedTransactionIsNotSent(t *testing.T) {
	s := start(t, 0)
	key, err := crypto.GenerateKey() // of an account without ether
	require.NoError(t, err)
	_, err = txmgr.New(noEstimate{s.client}, s.chain.ChainID, key, 0).Send(t.Context(), s.transfer(common.Address{1}, 0))
	require.ErrorContains(t, err, "send transaction")
	var unconfirmed *txmgr.UnconfirmedError
	require.NotErrorAs(t, err, &unconfirmed)
}

// noEstimate lets a transaction pass that its simulation would refuse.
type noEstimate struct{ *chain.Client }

func (noEstimate) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 100_000, nil }

// The tokens leave between the simulation and the block: the transaction is mined and fails.
func TestAStateThatChangesBeforeInclusionIsExplained(t *testing.T) {
	s := start(t, 0)
	sender := s.sender(anvil.Consumer, time.Minute)
	require.NoError(t, s.chain.SetAutomine(t.Context(), false))
	failed := make(chan error, 1)
	go func() {
		_, err := sender.Send(t.Context(), s.transfer(common.Address{1}, 100_000_000_000)) // all it has
		failed <- err
	}()
	require.Eventually(t, func() bool {
		nonce, err := s.client.PendingNonceAt(t.Context(), sender.Address())
		return err == nil && nonce == 1
	}, 10*time.Second, 20*time.Millisecond)
	s.emptyAccount(t, sender.Address())
	require.NoError(t, s.chain.Mine(t.Context(), 1))
	var reverted *txmgr.RevertedError
	require.ErrorAs(t, <-failed, &reverted)
	var cause *protocol.Revert
	require.ErrorAs(t, reverted, &cause)
	require.Equal(t, "ERC20InsufficientBalance", cause.Name)
}

// emptyAccount takes an account's tokens away behind its back, in the state the pending block builds on.
func (s stage) emptyAccount(t *testing.T, account common.Address) {
	slot := crypto.Keccak256Hash(common.LeftPadBytes(account[:], 32), make([]byte, 32)) // of ERC20's first mapping
	var done bool
	require.NoError(t, s.chain.RPC().CallContext(t.Context(), &done, "anvil_setStorageAt",
		s.deployment.PaymentToken.Address, slot, common.Hash{}))
}
