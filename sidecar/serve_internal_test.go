package sidecar

import (
	"context"
	"crypto/ed25519"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
)

type silent struct{}

func (silent) Ready(context.Context) error { return nil }

func (silent) Generate(context.Context, Prompt, func(string) error) (Outcome, error) {
	return Outcome{Finish: FinishStop}, nil
}

// sealedFor returns a service of worker 7 with key 1, and a task whose prompt was sealed to it.
func sealedFor(t *testing.T) (*service, task) {
	t.Helper()
	key, err := seal.GenerateKey(seal.SuiteXWing)
	require.NoError(t, err)
	me := identity{number: 7, keyID: 1, address: common.Address{7}}
	context := seal.RequestContext{ChainID: *uint256.NewInt(5), Registry: common.Address{9}, Consumer: common.Address{8}, Nonce: 3}
	sealed, err := seal.SealPrompt(seal.PromptRequest{
		Secret: seal.NewSecret(), Request: context, Privacy: seal.PrivacySealed, Text: []byte("what is due?"),
		Candidates: []seal.Candidate{{Worker: me.address, Number: me.number, KeyID: me.keyID, Key: key.Public()}},
	})
	require.NoError(t, err)
	deployment := &protocol.Deployment{ChainID: 5, Contracts: protocol.Contracts{JobRegistry: context.Registry}}
	_, receipt, err := ed25519.GenerateKey(nil)
	require.NoError(t, err)
	s := &service{me: me, Deps: Deps{
		Reader: chain.NewReader(nil, deployment), Keys: seal.WorkerKeys{Encryption: key, Receipt: receipt},
		Runtimes: map[uint32]Runtime{2: silent{}},
	}}
	return s, task{id: common.Hash{1}, run: &run{doing: actionServe}, submission: &bindings.JobRegistryJobSubmitted{
		PackageBytes: sealed.Package,
		Request: bindings.JobRequest{
			Consumer: context.Consumer, TermsId: 2, InputBytes: sealed.InputBytes, MaxOutputTokens: 5, Nonce: context.Nonce,
			Privacy: uint8(protocol.PrivacySealed), Candidates: []uint64{7<<32 | 1},
			PackageHash: sealed.PackageHash, KeyCommitment: sealed.KeyCommitment,
		},
	}}
}

func TestAPackageIsOpenedOnlyAsSigned(t *testing.T) {
	s, whole := sealedFor(t)
	opened, err := s.open(t.Context(), whole)
	require.NoError(t, err)
	require.Equal(t, "what is due?", opened.prompt.Text)

	for name, c := range map[string]struct {
		spoil func(*service, *task)
		want  outcome
	}{
		"package hash":   {func(_ *service, t *task) { t.submission.Request.PackageHash[0] ^= 1 }, outcomeUndecryptable},
		"package bytes":  {func(_ *service, t *task) { t.submission.PackageBytes[len(t.submission.PackageBytes)-1] ^= 1 }, outcomeUndecryptable},
		"no package":     {func(_ *service, t *task) { t.submission.PackageBytes = nil }, outcomeUnavailable},
		"key commitment": {func(_ *service, t *task) { t.submission.Request.KeyCommitment[0] ^= 1 }, outcomeUndecryptable},
		"candidates":     {func(_ *service, t *task) { t.submission.Request.Candidates[0]++ }, outcomeUndecryptable},
		"privacy":        {func(_ *service, t *task) { t.submission.Request.Privacy = uint8(protocol.PrivacyOpen) }, outcomeUndecryptable},
		"other worker":   {func(s *service, _ *task) { s.me.number = 6 }, outcomeUndecryptable},
		"rotated key":    {func(s *service, _ *task) { s.me.keyID = 2 }, outcomeUndecryptable},
		"no runtime":     {func(_ *service, t *task) { t.submission.Request.TermsId = 3 }, outcomeNoModel},
		"no output":      {func(_ *service, t *task) { t.submission.Request.MaxOutputTokens = 0 }, outcomeUnservable},
	} {
		t.Run(name, func(t *testing.T) {
			s, spoiled := sealedFor(t)
			c.spoil(s, &spoiled)
			_, err := s.open(t.Context(), spoiled)
			var no *refusal
			require.ErrorAs(t, err, &no)
			require.Equal(t, c.want, no.reason)
		})
	}
}

func TestAnAnswerIsCutWhereItNoLongerFits(t *testing.T) {
	_, err := newAnswer(seal.HeaderSize + seal.ChunkSize - 1)
	require.Error(t, err)
	limit := uint32(seal.HeaderSize + 2*seal.ChunkSize)
	for name, c := range map[string]struct {
		pieces []string
		want   int
		full   bool
	}{
		"exactly full":           {[]string{strings.Repeat("a", 2*seal.ChunkText)}, 2 * seal.ChunkText, false},
		"one byte more":          {[]string{strings.Repeat("a", 2*seal.ChunkText), "a"}, 2 * seal.ChunkText, true},
		"inside a character":     {[]string{strings.Repeat("a", 2*seal.ChunkText-2), "€"}, 2*seal.ChunkText - 2, true},
		"before a character":     {[]string{strings.Repeat("a", 2*seal.ChunkText-3), "€é"}, 2 * seal.ChunkText, true},
		"one piece, too long":    {[]string{strings.Repeat("€", seal.ChunkText)}, 2 * seal.ChunkText, true},
		"bytes that are no text": {[]string{strings.Repeat("\x80", 3*seal.ChunkText)}, 0, true},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := newAnswer(limit)
			require.NoError(t, err)
			for _, piece := range c.pieces {
				err = a.emit(piece)
			}
			require.Equal(t, c.full, err != nil)
			require.Len(t, a.text, c.want)
			sealed := seal.SealAnswer(seal.Key{1}, common.Hash{}, common.Address{}, 1, a.text)
			require.LessOrEqual(t, len(sealed), int(limit))
			if c.full {
				require.ErrorIs(t, a.emit("x"), errFull)
			}
		})
	}
}

func TestARequestIsBelievedByItsHash(t *testing.T) {
	s, shown := sealedFor(t)
	d, r := s.Reader.Deployment, shown.submission.Request
	r.MaxInputAsk, r.MaxOutputAsk, r.MaxFee, r.Expiry = big.NewInt(1), big.NewInt(2), big.NewInt(3), big.NewInt(4)
	id, err := protocol.RequestHash(d.ChainID, d.Contracts.JobRegistry, r)
	require.NoError(t, err)
	require.NoError(t, checkRequest(d, id, r))
	r.Sampling++
	require.ErrorContains(t, checkRequest(d, id, r), "whose hash is")
	r.MaxFee = nil
	require.Error(t, checkRequest(d, id, r))
}
