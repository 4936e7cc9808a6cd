package relay_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/draw"
	"github.com/stint-protocol/stint/internal/relay"
)

// signed is any message with a signature.
type signed interface {
	Sign(n relay.Network, key *ecdsa.PrivateKey) error
	Signer(n relay.Network) (common.Address, error)
}

func amount(n int64) relay.Amount { return relay.NewAmount(big.NewInt(n)) }

func heartbeat() *relay.Heartbeat {
	return &relay.Heartbeat{
		Schema: "stint.heartbeat.v1", Worker: 3, Sequence: 9, Time: 1_700_000_000, Capacity: 2, Running: 1, Terms: []uint32{4, 7}, Region: "eu west",
	}
}

func reply() *relay.CandidateReply {
	r := &relay.CandidateReply{
		Request: relay.CandidateRequest{
			Schema:   "stint.candidateRequest.v1",
			Consumer: common.Address{1}, Nonce: 1 << 60, TermsID: 4, DrawBlock: 77, InputBytes: 100, MaxOutputTokens: 50,
			MaxInputAsk: amount(100_000_000), MaxOutputAsk: amount(400_000_000), Count: 2, Worker: 3,
		},
		SeedBlock: draw.SeedBlock(77), SeedHash: common.Hash{5}, Absent: []uint32{6}, LivenessHash: common.Hash{6},
		Entrants: []relay.Entrant{
			{Number: 3, KeyID: 1, Stake: amount(1000), MinimumStake: amount(1000), UptimeBps: 8000, QualityBps: 10000, Price: amount(30)},
			{Number: 6, KeyID: 2, Stake: amount(8000), MinimumStake: amount(1000), UptimeBps: 8000, QualityBps: 10000, Price: amount(10)},
			{Number: 9, KeyID: 5, Stake: amount(4000), MinimumStake: amount(1000), UptimeBps: 9000, QualityBps: 9000, Price: amount(20)},
		},
	}
	r.Candidates = r.Draw(network)
	return r
}

func list(sequence uint64, previous common.Hash) *relay.LivenessList {
	return &relay.LivenessList{
		Sequence: sequence, Time: 1_700_000_000 + sequence, Previous: previous,
		Workers: []relay.LiveWorker{{Worker: 3, HeartbeatHash: common.Hash{1}}, {Worker: 9, HeartbeatHash: common.Hash{2}}},
	}
}

func messages() []signed {
	return []signed{
		heartbeat(), &relay.HeartbeatReceipt{HeartbeatHash: common.Hash{9}, ReceivedAt: 5}, reply(), list(2, common.Hash{8}),
	}
}

func TestEachFieldIsUnderTheSignature(t *testing.T) {
	for _, m := range messages() {
		key, address := newKey(t)
		require.NoError(t, m.Sign(network, key))
		signer, err := m.Signer(network)
		require.NoError(t, err)
		require.Equal(t, address, signer)
		changed := 0
		tamper(reflect.ValueOf(m).Elem(), "", func(path string) {
			changed++
			signer, err := m.Signer(network)
			require.True(t, err != nil || signer != address, "%T: a change of %s goes unseen", m, path)
		})
		require.Greater(t, changed, 2)
		signer, err = m.Signer(network)
		require.NoError(t, err)
		require.Equal(t, address, signer, "all changes were taken back")
	}
}

// tamper changes every value below v, one at a time, calls check and changes it back.
func tamper(v reflect.Value, path string, check func(path string)) {
	if a, ok := v.Addr().Interface().(*relay.Amount); ok {
		old := *a
		*a = relay.NewAmount(new(big.Int).Add(old.Big(), common.Big1))
		check(path)
		*a = old
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; name != "Schema" {
				tamper(v.Field(i), path+"."+name, check)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			tamper(v.Index(i), path+"[]", check)
		}
		if v.Kind() == reflect.Slice && v.Len() > 0 {
			old := v.Interface()
			v.Set(v.Slice(0, v.Len()-1))
			check(path + " length")
			v.Set(reflect.ValueOf(old))
		}
	case reflect.String:
		old := v.String()
		v.SetString(old + "x")
		check(path)
		v.SetString(old)
	default:
		old := v.Uint()
		v.SetUint(old ^ 1)
		check(path)
		v.SetUint(old)
	}
}

func TestASignatureIsOfOneNetwork(t *testing.T) {
	key, address := newKey(t)
	for _, m := range messages() {
		require.NoError(t, m.Sign(network, key))
		for _, other := range []relay.Network{{ChainID: 1, Registry: network.Registry}, {ChainID: network.ChainID, Registry: common.Address{1}}} {
			signer, err := m.Signer(other)
			require.True(t, err != nil || signer != address)
		}
	}
}

func TestASignatureHasOneForm(t *testing.T) {
	key, _ := newKey(t)
	h := heartbeat()
	require.NoError(t, h.Sign(network, key))
	good := h.Signature
	order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	mirrored := append(relay.Signature(nil), good...)
	new(big.Int).Sub(order, new(big.Int).SetBytes(good[32:64])).FillBytes(mirrored[32:64])
	mirrored[64] ^= 27 ^ 28
	low := append(relay.Signature(nil), good...)
	low[64] -= 27
	for _, bad := range []relay.Signature{nil, good[:64], append(append(relay.Signature(nil), good...), 0), mirrored, low, make([]byte, 65)} {
		h.Signature = bad
		_, err := h.Signer(network)
		require.Error(t, err)
	}
}

func TestMessagesSurviveTheirEncoding(t *testing.T) {
	key, _ := newKey(t)
	for _, m := range append(messages(), &relay.Heartbeat{Worker: 1, Sequence: 1}) {
		require.NoError(t, m.Sign(network, key))
		raw, err := json.Marshal(m)
		require.NoError(t, err)
		var got signed
		switch m.(type) {
		case *relay.Heartbeat:
			got, err = relay.DecodeHeartbeat(raw)
		case *relay.HeartbeatReceipt:
			got, err = relay.DecodeHeartbeatReceipt(raw)
		case *relay.CandidateReply:
			got, err = relay.DecodeCandidateReply(raw)
		case *relay.LivenessList:
			got, err = relay.DecodeLivenessList(raw)
		}
		require.NoError(t, err)
		require.Equal(t, m, got)
	}
}

func TestDecodersRefuseWhatIsOutOfRange(t *testing.T) {
	key, _ := newKey(t)
	h := heartbeat()
	require.NoError(t, h.Sign(network, key))
	raw, err := json.Marshal(h)
	require.NoError(t, err)
	good := string(raw)
	_, err = relay.DecodeHeartbeat([]byte(good + "\n"))
	require.NoError(t, err)
	for from, to := range map[string]string{
		`"schema":"stint.heartbeat.v1"`: `"schema":"stint.heartbeat.v2"`,
		`"worker":3`:                    `"worker":0`,
		`"sequence":9`:                  `"sequence":0`,
		`"capacity":2`:                  `"capacity":256`,
		`"running":1`:                   `"running":-1`,
		`"terms":[4,7]`:                 `"terms":[7,4]`,
		`"time":`:                       `"more":1,"time":`,
		`"region":"eu west"`:            `"region":"eu\u001b[2Jwest"`,
		`{`:                             `[{`,
		`}`:                             `}{}`,
		`[4,7]`:                         `[1` + strings.Repeat(`,4`, 16) + `]`,
		`eu west`:                       strings.Repeat("x", 33),
		`1700000000`:                    `1.5`,
	} {
		bad := strings.Replace(good, from, to, 1)
		require.NotEqual(t, good, bad, from)
		_, err := relay.DecodeHeartbeat([]byte(bad))
		require.ErrorContains(t, err, "decode stint.heartbeat.v1", "%s", bad)
	}
}

func TestAmountsHaveOneSpelling(t *testing.T) {
	top := new(big.Int).Lsh(common.Big1, 256)
	for _, good := range []string{"0", "1", new(big.Int).Sub(top, common.Big1).String()} {
		var a relay.Amount
		require.NoError(t, a.UnmarshalText([]byte(good)))
		require.Equal(t, good, a.String())
	}
	for _, bad := range []string{"", "-1", "+1", "01", "0x1", "1e3", " 1", "1_0", top.String(), strings.Repeat("1", 79)} {
		var a relay.Amount
		require.Error(t, a.UnmarshalText([]byte(bad)), bad)
	}
	var c relay.Candidate
	require.NoError(t, c.UnmarshalText([]byte("12884901889")))
	require.Equal(t, relay.NewCandidate(3, 1), c)
	require.Error(t, c.UnmarshalText([]byte("18446744073709551616")))
}

func TestADrawCanBeReplayed(t *testing.T) {
	r := reply()
	require.NoError(t, r.Replay(network))
	require.Len(t, r.Candidates, 2)
	for _, c := range r.Candidates {
		require.NotEqual(t, uint32(6), c.Worker(), "who is absent is left out")
	}
	for name, change := range map[string]func(*relay.CandidateReply){
		"order":      func(r *relay.CandidateReply) { r.Candidates[0], r.Candidates[1] = r.Candidates[1], r.Candidates[0] },
		"fewer":      func(r *relay.CandidateReply) { r.Candidates = r.Candidates[:1] },
		"key":        func(r *relay.CandidateReply) { r.Candidates[0]++ },
		"absent":     func(r *relay.CandidateReply) { r.Absent = []uint32{3, 6} },
		"seed block": func(r *relay.CandidateReply) { r.SeedBlock++ },
	} {
		r := reply()
		change(r)
		require.ErrorContains(t, r.Replay(network), "replay draw", name)
	}
}

func TestAChainOfListsHasNoHolesAndOneAuthor(t *testing.T) {
	key, dispatcher := newKey(t)
	other, _ := newKey(t)
	chain := func(author *ecdsa.PrivateKey) (lists []*relay.LivenessList) {
		previous := common.Hash{}
		for i := range uint64(4) {
			l := list(i+1, previous)
			require.NoError(t, l.Sign(network, author))
			hash, err := l.Hash(network)
			require.NoError(t, err)
			previous, lists = hash, append(lists, l)
		}
		return lists
	}
	good := chain(key)
	require.NoError(t, relay.VerifyLists(network, dispatcher, good))
	require.NoError(t, relay.VerifyLists(network, dispatcher, good[2:]))
	require.NoError(t, relay.VerifyLists(network, dispatcher, nil))

	require.ErrorContains(t, relay.VerifyLists(network, dispatcher, append(good[:1:1], good[2:]...)), "does not follow")
	require.ErrorContains(t, relay.VerifyLists(network, dispatcher, []*relay.LivenessList{good[1], good[0]}), "does not follow")
	require.ErrorContains(t, relay.VerifyLists(network, dispatcher, chain(other)), "signed by")
	changed := chain(key)
	changed[1].Workers = changed[1].Workers[:1]
	require.Error(t, relay.VerifyLists(network, dispatcher, changed))
	require.NoError(t, changed[1].Sign(network, key))
	require.ErrorContains(t, relay.VerifyLists(network, dispatcher, changed), "does not follow", "a list cannot be changed afterwards")
	late := chain(key)[:2]
	late[1].Time = 1
	require.NoError(t, late[1].Sign(network, key))
	require.ErrorContains(t, relay.VerifyLists(network, dispatcher, late), "is older")
}
