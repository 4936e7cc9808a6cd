package seal_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

func TestEachCandidateOpensThePromptAndItsOwnKeys(t *testing.T) {
	for _, suite := range []seal.Suite{seal.SuiteXWing, seal.SuiteX25519} {
		for _, text := range []string{"", canary, strings.Repeat("long ", 20000)} {
			j := newJob(t, suite, text)
			for _, me := range []seal.Recipient{j.recipientA(), j.recipientB()} {
				opened, err := seal.OpenPackage(j.sealed.Package, j.signed, me)
				require.NoError(t, err)
				require.Equal(t, text, string(opened.Text))
				require.Equal(t, secret.Keys(me.Worker), opened.Keys)
			}
		}
	}
}

func TestAnyChangedByteOfAPackageIsUndecryptable(t *testing.T) {
	j := newJob(t, seal.SuiteX25519, canary)
	for i := range j.sealed.Package {
		changed := flipped(j.sealed.Package, i)
		_, err := seal.OpenPackage(changed, j.signed, j.recipientA())
		requireUndecryptable(t, err, "byte %d", i)
		require.ErrorContains(t, err, "another hash", "byte %d is refused before anything is decrypted", i)

		if i >= secondEntry+74 && i < promptHash {
			continue // the other candidate's envelope is not ours to judge
		}
		// A consumer who signs a damaged package is caught by the checks behind the hash.
		signed := j.signed
		signed.PackageHash = seal.PackageHash(changed)
		_, err = seal.OpenPackage(changed, signed, j.recipientA())
		requireUndecryptable(t, err, "signed, byte %d", i)
	}
}

func TestAPackageThatIsNotTheSignedOneIsUndecryptable(t *testing.T) {
	j := newJob(t, seal.SuiteXWing, canary)
	for name, change := range map[string]func(*seal.Signed){
		"hash":            func(s *seal.Signed) { s.PackageHash[0]++ },
		"commitment":      func(s *seal.Signed) { s.Request.KeyCommitment[0]++ },
		"privacy":         func(s *seal.Signed) { s.Privacy = seal.PrivacyPrivate },
		"input bytes":     func(s *seal.Signed) { s.InputBytes++ },
		"fewer bytes":     func(s *seal.Signed) { s.InputBytes-- },
		"candidate order": func(s *seal.Signed) { s.Candidates = []uint64{s.Candidates[1], s.Candidates[0]} },
		"key id":          func(s *seal.Signed) { s.Candidates = []uint64{10<<32 | 2, s.Candidates[1]} },
		"one candidate":   func(s *seal.Signed) { s.Candidates = s.Candidates[:1] },
		"chain":           func(s *seal.Signed) { s.Request.ChainID.AddUint64(&s.Request.ChainID, 1) },
		"registry":        func(s *seal.Signed) { s.Request.Registry[0]++ },
		"consumer":        func(s *seal.Signed) { s.Request.Consumer[0]++ },
		"nonce":           func(s *seal.Signed) { s.Request.Nonce++ },
	} {
		signed := j.signed
		change(&signed)
		_, err := seal.OpenPackage(j.sealed.Package, signed, j.recipientA())
		requireUndecryptable(t, err, name)
	}
}

func TestOnlyANamedCandidateWithItsKeyOpensAPackage(t *testing.T) {
	j := newJob(t, seal.SuiteXWing, canary)
	for name, change := range map[string]func(*seal.Recipient){
		"another's key": func(r *seal.Recipient) { r.Key = j.keyB },
		"no key":        func(r *seal.Recipient) { r.Key = nil },
		"number":        func(r *seal.Recipient) { r.Number = 11 },
		"key id":        func(r *seal.Recipient) { r.KeyID = 2 },
		"address":       func(r *seal.Recipient) { r.Worker = workerB },
		"another entry": func(r *seal.Recipient) { r.Number, r.KeyID = 20, 5 },
	} {
		me := j.recipientA()
		change(&me)
		_, err := seal.OpenPackage(j.sealed.Package, j.signed, me)
		requireUndecryptable(t, err, name)
	}
}

// A consumer can commit to one set of keys and seal another; the inner check is what catches it (REDTEAM M2).
func TestAnEnvelopeWithOtherKeysThanCommittedIsUndecryptable(t *testing.T) {
	j := newJob(t, seal.SuiteXWing, canary)
	p, err := seal.DecodePackage(j.sealed.Package, maxSize)
	require.NoError(t, err)
	for name, change := range map[string]func(*seal.Keys){
		"prompt": func(k *seal.Keys) { k.Prompt[0]++ },
		"answer": func(k *seal.Keys) { k.Answer[0]++ },
		"trace":  func(k *seal.Keys) { k.Trace[0]++ },
	} {
		keys := secret.Keys(workerA)
		change(&keys)
		p.Candidates[0].Envelope, err = seal.SealEnvelope(j.keyA.Public(), j.signed.Request, workerA, 1, keys)
		require.NoError(t, err)
		encoded, err := p.Encode()
		require.NoError(t, err)
		signed := j.signed
		signed.PackageHash = seal.PackageHash(encoded)
		_, err = seal.OpenPackage(encoded, signed, j.recipientA())
		requireUndecryptable(t, err, name)
		require.ErrorContains(t, err, "other keys", name)
	}
}

// The right keys around a prompt stream sealed for another request must not open.
func TestAPromptOfAnotherRequestIsUndecryptable(t *testing.T) {
	j := newJob(t, seal.SuiteXWing, canary)
	p, err := seal.DecodePackage(j.sealed.Package, maxSize)
	require.NoError(t, err)
	other := j.signed.Request
	other.Nonce++
	p.Prompt, err = seal.PromptStream(secret.PromptKey(), other.Hash()).Seal(0, []byte(canary))
	require.NoError(t, err)
	encoded, err := p.Encode()
	require.NoError(t, err)
	signed := j.signed
	signed.PackageHash = seal.PackageHash(encoded)
	_, err = seal.OpenPackage(encoded, signed, j.recipientA())
	requireUndecryptable(t, err)
	require.ErrorContains(t, err, "chunk 0 does not open")
}

func TestSealPromptRefusesWhatCannotBeSigned(t *testing.T) {
	key := seeded(t, seal.SuiteXWing, 1).Public()
	good := func() seal.PromptRequest {
		return seal.PromptRequest{
			Secret: secret, Request: request(), Privacy: seal.PrivacyPrivate, Text: []byte(canary),
			Candidates: []seal.Candidate{{Worker: workerA, Number: 1, KeyID: 1, Key: key}},
		}
	}
	_, err := seal.SealPrompt(good())
	require.NoError(t, err)
	add := func(c seal.Candidate) func(*seal.PromptRequest) {
		return func(r *seal.PromptRequest) { r.Candidates = append(r.Candidates, c) }
	}
	for name, change := range map[string]func(*seal.PromptRequest){
		"open":           func(r *seal.PromptRequest) { r.Privacy = seal.PrivacyOpen },
		"unknown":        func(r *seal.PromptRequest) { r.Privacy = 3 },
		"no secret":      func(r *seal.PromptRequest) { r.Secret = seal.Secret{} },
		"no candidates":  func(r *seal.PromptRequest) { r.Candidates = nil },
		"256 candidates": func(r *seal.PromptRequest) { r.Candidates = make([]seal.Candidate, 256) },
		"no key":         func(r *seal.PromptRequest) { r.Candidates[0].Key = nil },
		"number twice":   add(seal.Candidate{Worker: workerB, Number: 1, KeyID: 2, Key: key}),
		"address twice":  add(seal.Candidate{Worker: workerA, Number: 2, KeyID: 1, Key: key}),
	} {
		req := good()
		change(&req)
		_, err := seal.SealPrompt(req)
		require.Error(t, err, name)
		require.NotContains(t, err.Error(), "canary", name)
	}
}

func TestAnOpenPackageOpensForAnyWorkerWithPublicKeys(t *testing.T) {
	sealed, err := seal.PlainPackage([]byte("public"))
	require.NoError(t, err)
	signed := seal.Signed{
		Request: request(), Privacy: seal.PrivacyOpen, PackageHash: sealed.PackageHash, InputBytes: sealed.InputBytes,
	}
	opened, err := seal.OpenPackage(sealed.Package, signed, seal.Recipient{Worker: workerA})
	require.NoError(t, err)
	require.Equal(t, "public", string(opened.Text))
	require.Equal(t, seal.PublicKeys(workerA), opened.Keys)

	signed.Request.KeyCommitment = common.Hash{1}
	_, err = seal.OpenPackage(sealed.Package, signed, seal.Recipient{Worker: workerA})
	requireUndecryptable(t, err, "an open job has no commitment")
}

func TestSealingTwiceGivesUnrelatedBytes(t *testing.T) {
	a, b := newJob(t, seal.SuiteXWing, canary), newJob(t, seal.SuiteXWing, canary)
	require.Equal(t, a.sealed.KeyCommitment, b.sealed.KeyCommitment)
	require.NotEqual(t, a.sealed.PackageHash, b.sealed.PackageHash)
	require.False(t, bytes.Contains(a.sealed.Package, []byte("canary")))
}
