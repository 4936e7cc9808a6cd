package indexer_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
)

var sealedPackage = []byte("a package nobody here can read")

// request is what a consumer signs for the workers, in order; without one the job is open.
func (w *world) request(t *testing.T, nonce uint64, candidates ...uint64) bindings.JobRequest {
	t.Helper()
	privacy := protocol.PrivacySealed
	if len(candidates) == 0 {
		privacy = protocol.PrivacyOpen
	}
	for i := range candidates {
		candidates[i] = candidates[i]<<32 | 1
	}
	return bindings.JobRequest{
		Consumer: anvil.Address(anvil.Consumer), TermsId: 1, InputBytes: 100, MaxOutputTokens: 80,
		MaxInputAsk: big.NewInt(100_000_000), MaxOutputAsk: big.NewInt(400_000_000), MaxFee: big.NewInt(42_000),
		Privacy: uint8(privacy), Candidates: candidates, PackageHash: crypto.Keccak256Hash(sealedPackage),
		KeyCommitment: [32]byte{1}, Nonce: nonce, Expiry: new(big.Int).SetUint64(w.header(t).Time + 15),
	}
}

// submit opens a job for the workers, in order.
func (w *world) submit(t *testing.T, nonce uint64, candidates ...uint64) (bindings.JobRequest, common.Hash) {
	t.Helper()
	request := w.request(t, nonce, candidates...)
	receipt := w.send(t, anvil.Consumer, w.c.JobRegistry, jobs.PackSubmit(request, sealedPackage))
	return request, receipt.Logs[0].Topics[1]
}

var answer = []byte("an answer nobody here can read")

// complete answers a job and returns the receipt its event carries.
func (w *world) complete(t *testing.T, operator int, request bindings.JobRequest) bindings.Receipt {
	t.Helper()
	receipt, _ := w.completeWith(t, operator, request, answer, answer)
	return receipt
}

// completeByHash answers a job and keeps the response.
func (w *world) completeByHash(t *testing.T, operator int, request bindings.JobRequest, response []byte) (bindings.Receipt, bindings.Completion) {
	t.Helper()
	return w.completeWith(t, operator, request, response, nil)
}

func (w *world) completeWith(t *testing.T, operator int, request bindings.JobRequest, response, inline []byte) (bindings.Receipt, bindings.Completion) {
	t.Helper()
	root, err := seal.ResponseRoot(response, nil)
	require.NoError(t, err)
	top, err := seal.ResponseTop(response, nil)
	require.NoError(t, err)
	length := uint32(len(response))
	completion := bindings.Completion{
		ResponseRoot: root, ResponseTop: top, ResponseLength: length, AnswerLength: length, OutputTokens: 5,
	}
	receipt := w.send(t, operator, w.c.JobRegistry, jobs.PackComplete(request, completion, inline))
	event, err := jobs.UnpackJobCompletedEvent(receipt.Logs[0])
	require.NoError(t, err)
	return event.Receipt, completion
}

// longAnswer has three pages, the last of them short.
var longAnswer = bytes.Repeat([]byte("sealed "), 6000)

// followed is a prepared world whose indexer runs.
func followed(t *testing.T) (*world, string) {
	t.Helper()
	w := newWorld(t)
	w.prepare(t)
	w.setDispatcher(t, anvil.Address(anvil.Dispatcher), true)
	url := newDatabase(t)
	start(t, w.config(url))
	return w, url
}

func (w *world) setDispatcher(t *testing.T, dispatcher common.Address, active bool) {
	t.Helper()
	w.send(t, anvil.Deployer, w.c.ModelRegistry, models.PackSetDispatcher(dispatcher, active))
}

func (w *world) decline(t *testing.T, operator int, request bindings.JobRequest, reason protocol.DeclineReason) *types.Receipt {
	t.Helper()
	return w.send(t, operator, w.c.JobRegistry, jobs.PackDecline(request, uint8(reason)))
}

// demand asks for the last two pages of the long answer.
func (w *world) demand(t *testing.T, id common.Hash, receipt bindings.Receipt, completion bindings.Completion) {
	t.Helper()
	w.send(t, anvil.Consumer, w.c.Delivery, delivery.PackDemand(id, receipt, completion, 1, 2))
}

// deliver brings one page of the long answer and returns the receipt that the event carries.
func (w *world) deliver(t *testing.T, operator int, id common.Hash, receipt bindings.Receipt, completion bindings.Completion, page uint32) bindings.Receipt {
	t.Helper()
	proof, err := seal.PageProof(longAnswer, nil, page)
	require.NoError(t, err)
	p := bindings.Page{Data: longAnswer[page*seal.PageSize : min((page+1)*seal.PageSize, uint32(len(longAnswer)))]}
	for _, hash := range proof {
		p.Proof = append(p.Proof, hash)
	}
	sent := w.send(t, operator, w.c.Delivery, delivery.PackDeliver(id, receipt, completion, []bindings.Page{p}))
	event, err := delivery.UnpackJobDeliveredEvent(sent.Logs[0])
	require.NoError(t, err)
	return event.Receipt
}

// rows returns what the database says of a job once it has seen the chain's head.
func (w *world) rows(t *testing.T, url string, id common.Hash) (store.Job, []store.Attempt) {
	t.Helper()
	w.awaitHead(t, url)
	q := store.New(connect(t, url))
	job, err := q.CurrentJob(t.Context(), id)
	require.NoError(t, err)
	attempts, err := q.AttemptsOfJobs(t.Context(), []common.Hash{id})
	require.NoError(t, err)
	require.Len(t, attempts, int(job.Attempt))
	return job, attempts
}

func eventNames(t *testing.T, url string, id common.Hash) []string {
	t.Helper()
	events, err := store.New(connect(t, url)).EventsOfJobs(t.Context(), []common.Hash{id})
	require.NoError(t, err)
	return names(events)
}

// receiptOf is the receipt a row tells.
func receiptOf(j store.Job) bindings.Receipt {
	return bindings.Receipt{
		Consumer: j.Consumer, Worker: uint32(*j.Worker), TermsId: uint32(j.TermsID), LatencyBps: uint16(*j.LatencyBps),
		Version: uint8(*j.ParametersVersion), FeeBps: uint16(*j.FeeBps), Bounty: j.Bounty.Int().Uint64(),
		Escrow: j.Held.Int(), Charge: j.Charge.Int(), Evidence: *j.Evidence,
		CheckableUntil: big.NewInt(j.CheckableUntil.Unix()), CheckableUntilBlock: big.NewInt(*j.CheckableUntilBlock),
	}
}
