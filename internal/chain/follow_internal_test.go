package chain

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

const unsupported = "the method does not exist"

var followed = common.Address{0xaa}

// node is a JSON-RPC server of a chain the test writes, which can be told to lie.
type node struct {
	mu     sync.Mutex
	blocks []Block
	refuse func(method string, params string) string // an error message, or empty
	asked  map[string]int
	alter  func([]types.Log) []types.Log
	plain  bool // no bloom filters and no receipts
}

// mine adds blocks of a branch; each has two logs.
func (n *node) mine(count int, branch byte) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for range count {
		number := uint64(len(n.blocks))
		var parent common.Hash
		if number > 0 {
			parent = n.blocks[number-1].Hash
		}
		hash := crypto.Keccak256Hash(parent[:], []byte{branch}, binary.BigEndian.AppendUint64(nil, number))
		block := Block{Number: number, Hash: hash, Parent: parent, Time: time.Unix(int64(1000+number), 0).UTC()}
		for i := range uint(2) {
			block.Logs = append(block.Logs, types.Log{
				Address: followed, Topics: []common.Hash{{branch}}, Data: []byte{}, BlockNumber: number, BlockHash: hash, Index: i,
			})
		}
		n.blocks = append(n.blocks, block)
	}
}

func (n *node) cut(to int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.blocks = n.blocks[:to+1]
}

func (n *node) set(change func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change()
}

type rpcCall struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

func (n *node) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n.mu.Lock()
	defer n.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	body, _ := io.ReadAll(r.Body)
	var batch []rpcCall
	if json.Unmarshal(body, &batch) == nil {
		replies := make([]any, len(batch))
		for i, c := range batch {
			replies[i] = n.reply(c)
		}
		_ = json.NewEncoder(w).Encode(replies)
		return
	}
	var single rpcCall
	_ = json.Unmarshal(body, &single)
	_ = json.NewEncoder(w).Encode(n.reply(single))
}

func (n *node) reply(c rpcCall) any {
	params, _ := json.Marshal(c.Params)
	n.asked[c.Method]++
	reply := map[string]any{"jsonrpc": "2.0", "id": c.ID}
	if n.refuse != nil {
		if message := n.refuse(c.Method, string(params)); message != "" {
			code := -32000
			if message == unsupported {
				code = methodNotFound
			}
			reply["error"] = map[string]any{"code": code, "message": message}
			return reply
		}
	}
	switch c.Method {
	case "eth_getBlockByNumber":
		reply["result"] = n.block(strings.Trim(string(c.Params[0]), `"`))
	case "eth_getLogs":
		reply["result"] = n.logs(c.Params[0])
	case "eth_getBlockReceipts":
		reply["result"] = n.receipts(string(c.Params[0]))
	}
	return reply
}

func (n *node) block(tag string) any {
	number := uint64(len(n.blocks) - 1)
	if tag != "latest" {
		number = hexutil.MustDecodeUint64(tag)
	}
	if number >= uint64(len(n.blocks)) {
		return nil
	}
	b := n.blocks[number]
	block := map[string]any{
		"number": hexutil.Uint64(number), "hash": b.Hash, "parentHash": b.Parent, "timestamp": hexutil.Uint64(b.Time.Unix()),
	}
	if !n.plain {
		var bloom types.Bloom
		bloom.Add(followed.Bytes())
		block["logsBloom"] = bloom
	}
	return block
}

// receipts are one for each log.
func (n *node) receipts(hash string) any {
	list := []any{}
	for _, b := range n.blocks {
		if `"`+b.Hash.Hex()+`"` == hash {
			for _, log := range b.Logs {
				list = append(list, map[string]any{"logs": []types.Log{log}})
			}
		}
	}
	return list
}

func (n *node) logs(query json.RawMessage) []types.Log {
	var q struct {
		BlockHash          *common.Hash
		FromBlock, ToBlock hexutil.Uint64
	}
	_ = json.Unmarshal(query, &q)
	found := []types.Log{}
	for _, b := range n.blocks {
		if q.BlockHash != nil && *q.BlockHash == b.Hash || q.BlockHash == nil && b.Number >= uint64(q.FromBlock) && b.Number <= uint64(q.ToBlock) {
			found = append(found, b.Logs...)
		}
	}
	if n.alter != nil {
		found = n.alter(found)
	}
	return found
}

// memory is a consumer that checks what it is given.
type memory struct {
	mu        sync.Mutex
	start     uint64
	blocks    []Block
	rollbacks []uint64
	fail      error
}

func (m *memory) Tip(context.Context) (uint64, common.Hash, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.blocks) == 0 {
		return 0, common.Hash{}, nil
	}
	tip := m.blocks[len(m.blocks)-1]
	return tip.Number, tip.Hash, nil
}

func (m *memory) HashAt(_ context.Context, number uint64) (common.Hash, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if number < m.start || number-m.start >= uint64(len(m.blocks)) {
		return common.Hash{}, nil
	}
	return m.blocks[number-m.start].Hash, nil
}

func (m *memory) Rollback(_ context.Context, to uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.rollbacks = append(m.rollbacks, to)
	m.blocks = m.blocks[:to-m.start+1]
	return nil
}

func (m *memory) Append(_ context.Context, blocks []Block) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.fail != nil {
		return m.fail
	}
	for _, b := range blocks {
		if n := len(m.blocks); n > 0 && m.blocks[n-1].Hash != b.Parent {
			return errors.New("block does not follow the tip")
		}
		m.blocks = append(m.blocks, b)
	}
	return nil
}

func (m *memory) held() []Block {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]Block{}, m.blocks...)
}

func (m *memory) undone() []uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]uint64{}, m.rollbacks...)
}

// scene is a node, a consumer and Follow between them.
type scene struct {
	*node
	memory *memory
	cfg    Config
	client *Client
	log    *strings.Builder
}

func newScene(t *testing.T, blocks int) *scene {
	t.Helper()
	n := &node{asked: map[string]int{}}
	n.mine(blocks, 0)
	server := httptest.NewServer(n)
	t.Cleanup(server.Close)
	client := dialNode(t, server.URL)
	log := &strings.Builder{}
	return &scene{node: n, memory: &memory{}, client: client, log: log, cfg: Config{
		Addresses: []common.Address{followed}, Interval: time.Millisecond, Log: slog.New(slog.NewTextHandler(log, nil)),
	}}
}

// follow runs Follow and returns what stops it and gives its error.
func (s *scene) follow(t *testing.T) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- Follow(ctx, s.client, s.cfg, s.memory) }()
	return func() error {
		cancel()
		return <-done
	}
}

func (s *scene) awaitSame(t *testing.T) {
	t.Helper()
	require.Eventually(t, func() bool {
		s.mu.Lock()
		want := s.blocks[len(s.blocks)-1].Hash
		s.mu.Unlock()
		held := s.memory.held()
		return len(held) > 0 && held[len(held)-1].Hash == want
	}, 10*time.Second, time.Millisecond)
	s.mu.Lock()
	defer s.mu.Unlock()
	held := s.memory.held()
	require.Len(t, held, len(s.blocks)-int(s.cfg.Start))
	for i, b := range held {
		require.Equal(t, s.blocks[i+int(s.cfg.Start)].Hash, b.Hash)
		require.Equal(t, s.blocks[i+int(s.cfg.Start)].Time, b.Time)
		require.Len(t, b.Logs, 2)
		require.Equal(t, []uint{0, 1}, []uint{b.Logs[0].Index, b.Logs[1].Index})
	}
}

func TestFollowDeliversEveryBlockInOrder(t *testing.T) {
	s := newScene(t, 400)
	s.cfg.Start, s.memory.start, s.cfg.MaxRange = 7, 7, 50
	stop := s.follow(t)
	s.awaitSame(t)
	s.mine(3, 0)
	s.awaitSame(t)
	require.NoError(t, stop())
	require.Empty(t, s.memory.undone())
}

func TestFollowAsksByHashNearTheHead(t *testing.T) {
	s := newScene(t, 200)
	s.set(func() {
		s.refuse = func(method, params string) string {
			if method == "eth_getLogs" && strings.Contains(params, "toBlock") && strings.Contains(params, `"toBlock":"0xc`) {
				return "a range near the head" // 0xc0 to 0xc7
			}
			return ""
		}
	})
	stop := s.follow(t)
	s.awaitSame(t)
	require.NoError(t, stop())
	require.NotContains(t, s.log.String(), "Node fails")
	s.set(func() { require.GreaterOrEqual(t, s.asked["eth_getLogs"], 64) })
}

func TestFollowRollsBackWhatTheChainReplaced(t *testing.T) {
	for _, depth := range []int{1, 2, 63, 64} {
		s := newScene(t, 150)
		stop := s.follow(t)
		s.awaitSame(t)
		s.cut(149 - depth)
		s.mine(depth, 1)
		s.awaitSame(t)
		require.Equal(t, []uint64{uint64(149 - depth)}, s.memory.undone())

		s.cut(145) // shorter than before, then longer
		s.mine(2, 2)
		s.awaitSame(t)
		s.mine(20, 2)
		s.awaitSame(t)
		require.NoError(t, stop())
	}
}

func TestFollowStopsAtADeepReorg(t *testing.T) {
	s := newScene(t, 150)
	stop := s.follow(t)
	s.awaitSame(t)
	require.NoError(t, stop())
	before := s.memory.held()
	s.cut(149 - 65)
	s.mine(65, 1)
	err := Follow(t.Context(), s.client, s.cfg, s.memory)
	require.ErrorIs(t, err, ErrDeepReorg)
	require.ErrorContains(t, err, "stint indexer run --rebuild")
	require.Equal(t, before, s.memory.held())
	require.Empty(t, s.memory.undone())
}

func TestFollowStopsAtAnotherChain(t *testing.T) {
	s := newScene(t, 20)
	stop := s.follow(t)
	s.awaitSame(t)
	require.NoError(t, stop())
	s.set(func() { s.blocks = nil })
	s.mine(5, 1)
	require.ErrorIs(t, Follow(t.Context(), s.client, s.cfg, s.memory), ErrDeepReorg)
}

func TestFollowWaitsForANodeThatLagsBehind(t *testing.T) {
	s := newScene(t, 300)
	stop := s.follow(t)
	s.awaitSame(t)
	blocks := s.blocks
	for range patience - 1 { // one of two nodes behind a balancer is two blocks late
		s.set(func() { s.blocks = blocks[:298] })
		s.awaitAsked(t, "eth_getBlockByNumber", 1)
		s.set(func() { s.blocks = blocks })
		s.awaitAsked(t, "eth_getBlockByNumber", 3)
	}
	require.Empty(t, s.memory.undone())

	s.set(func() { s.blocks = blocks[:100] }) // far behind: not even patience ends
	s.awaitAsked(t, "eth_getBlockByNumber", patience+3)
	require.Empty(t, s.memory.undone())

	s.set(func() { s.blocks = blocks[:298] }) // the chain has become shorter
	s.awaitSame(t)
	require.Equal(t, []uint64{297}, s.memory.undone())
	require.NoError(t, stop())
}

// awaitAsked waits until the node was asked more times.
func (s *scene) awaitAsked(t *testing.T, method string, times int) {
	t.Helper()
	s.mu.Lock()
	want := s.asked[method] + times
	s.mu.Unlock()
	require.Eventually(t, func() bool {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.asked[method] >= want
	}, 10*time.Second, time.Millisecond)
}

func TestFollowHalvesRangesThatTheNodeRefuses(t *testing.T) {
	s := newScene(t, 600)
	s.set(func() {
		s.refuse = func(method, params string) string {
			var query []struct{ FromBlock, ToBlock hexutil.Uint64 }
			if method == "eth_getLogs" && json.Unmarshal([]byte(params), &query) == nil && query[0].ToBlock-query[0].FromBlock > 40 {
				return "query returned more than 10000 results"
			}
			return ""
		}
	})
	stop := s.follow(t)
	s.awaitSame(t)
	require.NoError(t, stop())
}

func TestFollowOutlastsAnOutageAndLogsItOnce(t *testing.T) {
	s := newScene(t, 10)
	stop := s.follow(t)
	s.awaitSame(t)
	s.set(func() { s.refuse = func(string, string) string { return "internal error" } })
	s.awaitAsked(t, "eth_getBlockByNumber", 4)
	s.mine(5, 0)
	s.set(func() { s.refuse = nil })
	s.awaitSame(t)
	require.NoError(t, stop())
	require.Equal(t, 1, strings.Count(s.log.String(), "Node fails"))
	require.Equal(t, 1, strings.Count(s.log.String(), "Node answers again"))
}

func TestFollowRefusesLogsThatDoNotFit(t *testing.T) {
	for name, alter := range map[string]func(*types.Log){
		"other branch":  func(l *types.Log) { l.BlockHash[0] ^= 1 },
		"other address": func(l *types.Log) { l.Address[0] ^= 1 },
		"removed":       func(l *types.Log) { l.Removed = true },
		"repeated":      func(l *types.Log) { l.Index = 0 },
		"out of range":  func(l *types.Log) { l.BlockNumber += 1000 },
	} {
		s := newScene(t, 5)
		s.set(func() {
			s.alter = func(logs []types.Log) []types.Log {
				altered := append([]types.Log{}, logs...)
				alter(&altered[len(altered)-1])
				return altered
			}
		})
		stop := s.follow(t)
		s.awaitAsked(t, "eth_getLogs", 6)
		require.Empty(t, s.memory.held(), name)
		s.set(func() { s.alter = nil })
		s.awaitSame(t)
		require.NoError(t, stop())
	}
}

func TestFollowNoticesLogsThatAreMissing(t *testing.T) {
	for name, left := range map[string]int{"none": 0, "one of two": 1} {
		s := newScene(t, 5)
		s.set(func() {
			s.alter = func(logs []types.Log) []types.Log { return logs[:left] }
		})
		stop := s.follow(t)
		s.awaitAsked(t, "eth_getBlockReceipts", 6)
		require.Empty(t, s.memory.held(), name)
		s.set(func() { s.alter = nil })
		s.awaitSame(t)
		require.NoError(t, stop())
		require.Contains(t, s.log.String(), "its receipts have 2")
	}
}

func TestFollowDoesWithoutBloomAndReceipts(t *testing.T) {
	s := newScene(t, 5)
	s.plain = true
	stop := s.follow(t)
	s.awaitSame(t)
	require.NoError(t, stop())
	require.Zero(t, s.asked["eth_getBlockReceipts"])

	s = newScene(t, 5)
	s.refuse = func(method, _ string) string {
		if method == "eth_getBlockReceipts" {
			return unsupported
		}
		return ""
	}
	stop = s.follow(t)
	s.awaitSame(t)
	require.NoError(t, stop())
}

func TestFollowReturnsTheConsumersError(t *testing.T) {
	s := newScene(t, 5)
	s.memory.fail = errors.New("disk full")
	require.ErrorIs(t, Follow(t.Context(), s.client, s.cfg, s.memory), s.memory.fail)
}

func TestFollowLeavesNothingBehind(t *testing.T) {
	s := newScene(t, 5)
	ignore := goleak.IgnoreCurrent()
	stop := s.follow(t)
	s.awaitSame(t)
	require.NoError(t, stop())
	s.client.Close()
	http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	goleak.VerifyNone(t, ignore)
}

func dialNode(t *testing.T, url string) *Client {
	t.Helper()
	eth, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(eth.Close)
	return &Client{Client: eth, ChainID: 1}
}
