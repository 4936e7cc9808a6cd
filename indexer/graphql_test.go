package indexer_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/graphql"
	"github.com/stint-protocol/stint/indexer/store"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
)

// serve runs the API on a database and returns its address.
func serve(t *testing.T, databaseURL string) string {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	address, done := make(chan net.Addr, 1), make(chan error, 1)
	go func() {
		done <- graphql.Run(ctx, graphql.Config{
			DatabaseURL: databaseURL, Listen: "127.0.0.1:0",
			OnListen: func(at net.Addr) { address <- at }, Log: slog.New(slog.DiscardHandler),
		})
	}()
	t.Cleanup(func() {
		http.DefaultClient.CloseIdleConnections()
		cancel()
		require.NoError(t, <-done)
	})
	return "http://" + (<-address).String()
}

// ask sends a query that must succeed.
func ask(t *testing.T, api, query string, variables map[string]any) map[string]any {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(t, err)
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, api+"/graphql", bytes.NewReader(body))
	require.NoError(t, err)
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer response.Body.Close()
	var reply struct {
		Data   map[string]any
		Errors []any
	}
	require.NoError(t, json.NewDecoder(response.Body).Decode(&reply))
	require.Empty(t, reply.Errors)
	return reply.Data
}

// at walks down an answer: strings are fields, numbers are places in a list.
func at(t *testing.T, value any, path ...any) any {
	t.Helper()
	for _, step := range path {
		switch key := step.(type) {
		case string:
			require.IsType(t, map[string]any{}, value, "before %v", step)
			value = value.(map[string]any)[key]
		case int:
			require.IsType(t, []any{}, value, "before %v", step)
			value = value.([]any)[key]
		}
	}
	return value
}

func TestTheAPITellsTheStory(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.tell(t)
	api := serve(t, w.index(t))

	t.Run("a job", func(t *testing.T) { requireJobAnswer(t, w, api, s) })
	t.Run("lists", func(t *testing.T) { requireListAnswers(t, w, api, s) })
	t.Run("models, rewards, balances", func(t *testing.T) { requireOtherAnswers(t, w, api, s) })
	t.Run("pages", func(t *testing.T) { requirePages(t, w, api, s) })
	t.Run("enums have the words of the database", func(t *testing.T) { requireEnumWords(t, w, api, s) })
}

func requireJobAnswer(t *testing.T, w *world, api string, s story) {
	t.Helper()
	data := ask(t, api, `query ($id: Hash!) {
		head { number hash time lag }
		job(id: $id) {
			status consumer model { name manifest } terms { kind version } worker { number address jobs { edges { node { id } } } }
			candidates { worker keyId } charge reward events { name block time txHash args }
		}
	}`, map[string]any{"id": s.settled.Hex()})
	require.EqualValues(t, w.header(t).Number.Int64(), at(t, data, "head", "number"))
	require.Equal(t, "Settled", at(t, data, "job", "status"))
	require.Equal(t, anvil.Address(anvil.Consumer).Hex(), at(t, data, "job", "consumer"))
	require.Equal(t, "echo", at(t, data, "job", "model", "name"))
	require.Equal(t, string(manifest), at(t, data, "job", "model", "manifest"))
	require.Equal(t, "Echo", at(t, data, "job", "terms", "kind"))
	require.Equal(t, anvil.Address(anvil.WorkerAOwner).Hex(), at(t, data, "job", "worker", "address"))
	require.Equal(t, s.settled.Hex(), at(t, data, "job", "worker", "jobs", "edges", 0, "node", "id"))
	require.Equal(t, s.receipt.Charge.String(), at(t, data, "job", "charge"))
	require.EqualValues(t, 1, at(t, data, "job", "candidates", 0, "keyId"))
	require.Len(t, at(t, data, "job", "events"), 6)
	require.Equal(t, "JobSubmitted", at(t, data, "job", "events", 0, "name"))
	require.EqualValues(t, len(sealedPackage), at(t, data, "job", "events", 0, "args", "packageBytes", "length"))
}

func requireListAnswers(t *testing.T, w *world, api string, s story) {
	t.Helper()
	data := ask(t, api, `query ($consumer: Address!) {
		jobs(filter: { consumer: $consumer, status: Refunded }) { edges { node { id worker { number } refund } } pageInfo { hasNextPage } }
		workers(first: 3) { edges { node {
			number staked offers { inputAsk terms { model { id } } }
			slashes(first: 3) { edges { node { offence amount } } } payments(first: 3) { edges { node { total batchHash } } }
		} } }
	}`, map[string]any{"consumer": anvil.Address(anvil.Consumer).Hex()})
	require.Len(t, at(t, data, "jobs", "edges"), 1)
	require.Equal(t, s.refunded.Hex(), at(t, data, "jobs", "edges", 0, "node", "id"))
	require.Nil(t, at(t, data, "jobs", "edges", 0, "node", "worker"))
	require.Len(t, at(t, data, "workers", "edges"), 2)
	require.Equal(t, "100000000", at(t, data, "workers", "edges", 0, "node", "offers", 0, "inputAsk"))
	require.Empty(t, at(t, data, "workers", "edges", 1, "node", "offers"))
	require.Equal(t, "MissedAck", at(t, data, "workers", "edges", 1, "node", "slashes", "edges", 0, "node", "offence"))
	require.Len(t, at(t, data, "workers", "edges", 0, "node", "payments", "edges"), 1)
}

func requireOtherAnswers(t *testing.T, w *world, api string, s story) {
	t.Helper()
	data := ask(t, api, `query ($consumer: Address!, $worker: Address!) {
		models(first: 3) { edges { node { id terms(first: 3) { edges { node { id ackWindow offers(first: 3) { edges { node { worker { number } } } } } } } } } }
		distributions(first: 3) { edges { node { paid amount payments(first: 3) { edges { node { amount worker { address } } } } } } }
		balance(account: $consumer) { balance deposited }
		worker(address: $worker) { number receiptKey }
		terms(id: 1) { modelId }
		missing: terms(id: 2) { modelId }
		parameters { blockTimeMs keeperBounty }
	}`, map[string]any{"consumer": anvil.Address(anvil.Consumer).Hex(), "worker": anvil.Address(anvil.WorkerBOwner).Hex()})
	require.EqualValues(t, 1, at(t, data, "models", "edges", 0, "node", "terms", "edges", 0, "node", "offers", "edges", 0, "node", "worker", "number"))
	require.Equal(t, "1", at(t, data, "distributions", "edges", 0, "node", "paid"))
	require.Equal(t, at(t, data, "distributions", "edges", 0, "node", "amount"),
		at(t, data, "distributions", "edges", 0, "node", "payments", "edges", 0, "node", "amount"))
	require.Equal(t, "1000000", at(t, data, "balance", "deposited"))
	require.EqualValues(t, 2, at(t, data, "worker", "number"))
	require.Nil(t, at(t, data, "missing"))
	require.Equal(t, "500", at(t, data, "parameters", "keeperBounty"))
}

func requirePages(t *testing.T, w *world, api string, s story) {
	t.Helper()
	const query = `query ($after: String) { jobs(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`
	first := ask(t, api, query, nil)
	require.Equal(t, s.refunded.Hex(), at(t, first, "jobs", "edges", 0, "node", "id"), "the newest first")
	require.Equal(t, true, at(t, first, "jobs", "pageInfo", "hasNextPage"))
	second := ask(t, api, query, map[string]any{"after": at(t, first, "jobs", "pageInfo", "endCursor")})
	require.Equal(t, s.settled.Hex(), at(t, second, "jobs", "edges", 0, "node", "id"))
	require.Equal(t, false, at(t, second, "jobs", "pageInfo", "hasNextPage"))
}

func requireEnumWords(t *testing.T, w *world, api string, s story) {
	t.Helper()
	for name, words := range map[string][]string{
		"JobStatus": strings(store.AllJobStatusValues()), "Privacy": strings(store.AllPrivacyValues()),
		"PaymentSource": strings(store.AllPaymentSourceValues()), "Kind": strings(store.AllKindValues()),
		"Offence": strings(store.AllOffenceValues()), "DeclineReason": strings(store.AllDeclineReasonValues()),
		"AttemptEnd": strings(store.AllAttemptEndValues()),
	} {
		data := ask(t, api, `query ($name: String!) { __type(name: $name) { enumValues { name } } }`, map[string]any{"name": name})
		var found []string
		for _, value := range at(t, data, "__type", "enumValues").([]any) {
			found = append(found, at(t, value, "name").(string))
		}
		require.Equal(t, words, found, name)
	}
}

func TestTheAPITellsWhoHadAJobAndWhatWasDemanded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.prepare(t)
	w.setDispatcher(t, anvil.Address(anvil.Dispatcher), true)
	request, id := w.submit(t, 1, 1, 2)
	w.decline(t, anvil.WorkerAOperator, request, protocol.DeclineReasonUndecryptable)
	receipt, completion := w.completeByHash(t, anvil.WorkerBOperator, request, longAnswer)
	w.demand(t, id, receipt, completion)
	w.deliver(t, anvil.WorkerBOperator, id, receipt, completion, 1)
	cancelled, cancelledID := w.submit(t, 2, 9)
	w.send(t, anvil.Consumer, w.c.JobRegistry, jobs.PackCancel(cancelled))
	api := serve(t, w.index(t))

	data := ask(t, api, `query ($id: Hash!, $cancelled: Hash!) {
		job(id: $id) {
			status declines hashOnly taken responseTop checkableUntil checkableUntilBlock parametersVersion feeBps bounty dueAt
			attempts { number workerNumber worker { address liveOffences lastOffence } taken ended reason fee assignedAt acknowledgedAt endedTx }
			demand { firstPage pages deliveredPages deposit deliveryDeadline demandedAt deliveredAt deliveredBlock }
			events { name args }
		}
		cancelled: job(id: $cancelled) { status cancelledAt cancelledBlock cancelledTx refundedAt dueAt attempts { number } demand { pages } }
		dispatchers { address active fromBlock }
		parameters { inlinePackageBytes inlineResponseBytes maxResponseBytes maxAttempts takeGrace deliveryWindow incidentWindow forgiveness longJailTerm }
	}`, map[string]any{"id": id.Hex(), "cancelled": cancelledID.Hex()})
	job := at(t, data, "job")
	require.EqualValues(t, 1, at(t, job, "declines"))
	require.Equal(t, true, at(t, job, "hashOnly"))
	require.Equal(t, false, at(t, job, "taken"))
	require.Equal(t, common.Hash(completion.ResponseTop).Hex(), at(t, job, "responseTop"))
	require.EqualValues(t, []any{1.0, 500.0, "500"}, []any{at(t, job, "parametersVersion"), at(t, job, "feeBps"), at(t, job, "bounty")})
	require.Len(t, at(t, job, "attempts"), 2)
	require.Equal(t, "Declined", at(t, job, "attempts", 0, "ended"))
	require.Equal(t, "Undecryptable", at(t, job, "attempts", 0, "reason"))
	require.Equal(t, "500", at(t, job, "attempts", 0, "fee"))
	require.Equal(t, anvil.Address(anvil.WorkerAOwner).Hex(), at(t, job, "attempts", 0, "worker", "address"))
	require.EqualValues(t, 2, at(t, job, "attempts", 1, "number"))
	require.EqualValues(t, 2, at(t, job, "attempts", 1, "workerNumber"))
	require.Equal(t, "Completed", at(t, job, "attempts", 1, "ended"))
	require.Nil(t, at(t, job, "attempts", 1, "reason"))
	require.EqualValues(t, 0, at(t, job, "attempts", 1, "worker", "liveOffences"))
	require.EqualValues(t, 1, at(t, job, "demand", "firstPage"))
	require.EqualValues(t, 2, at(t, job, "demand", "pages"))
	require.EqualValues(t, 1, at(t, job, "demand", "deliveredPages"))
	require.Nil(t, at(t, job, "demand", "deliveredAt"))
	require.Equal(t, at(t, job, "dueAt"), at(t, job, "demand", "deliveryDeadline"))
	events := at(t, job, "events").([]any)
	last := events[len(events)-1]
	require.Equal(t, "JobDelivered", at(t, last, "name"))
	require.EqualValues(t, seal.PageSize, at(t, last, "args", "pages", 0, "length"), "of a page only length and hash")
	require.Equal(t, "Refunded", at(t, data, "cancelled", "status"))
	require.Equal(t, at(t, data, "cancelled", "refundedAt"), at(t, data, "cancelled", "cancelledAt"))
	require.Empty(t, at(t, data, "cancelled", "attempts"))
	require.Nil(t, at(t, data, "cancelled", "demand"))
	require.Equal(t, anvil.Address(anvil.Dispatcher).Hex(), at(t, data, "dispatchers", 0, "address"))
	require.Equal(t, true, at(t, data, "dispatchers", 0, "active"))
	require.EqualValues(t, 65536, at(t, data, "parameters", "inlineResponseBytes"))
	require.EqualValues(t, 3, at(t, data, "parameters", "maxAttempts"))
}
