package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/anvil"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/consumer"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/txmgr"
	"github.com/stint-protocol/stint/sidecar"
	"github.com/stint-protocol/stint/sidecar/ollama"
)

// `make bench` runs these and prints what they log. Each compares with a baseline of the same run.

const (
	firstTokens = 12  // questions asked each way
	benchJobs   = 600 // submitted at once
	benchAtOnce = 64
	benchBlock  = time.Second // of the stack
)

// asker is a consumer in this process, so that no start of a process is measured.
type asker struct {
	client *consumer.Client
	sender *txmgr.Sender
	chain  *chain.Client
	reader *chain.Reader
	terms  uint32
}

func (n *network) asker(b *testing.B) asker {
	client, err := chain.Dial(n.ctx, n.rpcURL(), n.chain.ChainID)
	require.NoError(b, err)
	b.Cleanup(client.Close)
	reader := chain.NewReader(client, n.reader.Deployment)
	network := relay.Network{ChainID: n.chain.ChainID, Registry: reader.Deployment.Contracts.JobRegistry}
	through, err := relay.Dial(n.ctx, "nats://"+n.relayListen, network, slog.New(slog.NewTextHandler(io.Discard, nil)))
	require.NoError(b, err)
	b.Cleanup(through.Close)
	key := anvil.Key(anvil.Consumer)
	c, err := consumer.New(client, reader, key, b.TempDir(), through)
	require.NoError(b, err)
	return asker{c, txmgr.New(client, n.chain.ChainID, key, time.Minute), client, reader, n.terms}
}

func (a asker) prompt(text string, candidates int) consumer.Prompt {
	return consumer.Prompt{Text: []byte(text), TermsID: a.terms, MaxOutputTokens: 256, TopK: 20, Candidates: candidates}
}

// moments are the stations of one question.
type moments struct {
	begun, sent, mined, first time.Time
}

// firstToken asks and returns the moments up to the first piece of the answer.
func (a asker) firstToken(ctx context.Context, text string) (m moments, err error) {
	heads := make(chan *types.Header, 64)
	sub, err := a.chain.SubscribeNewHead(ctx, heads)
	if err != nil {
		return m, err
	}
	defer sub.Unsubscribe()
	m.begun = time.Now()
	job, err := a.client.Prepare(ctx, a.prompt(text, 1))
	if err != nil {
		return m, err
	}
	if job.Direct != nil {
		return m, job.Direct
	}
	m.sent = time.Now()
	arrivals := map[uint64]time.Time{}
	done := make(chan error, 1)
	go func() {
		_, err := a.client.Ask(ctx, job, a.send(job), func(consumer.Piece) {
			if m.first.IsZero() {
				m.first = time.Now()
			}
		})
		done <- err
	}()
	for {
		select {
		case head := <-heads:
			arrivals[head.Number.Uint64()] = time.Now()
		case err := <-done:
			if err != nil {
				return m, err
			}
			h, err := consumer.ReadHistory(ctx, a.reader, job.ID)
			if err != nil {
				return m, err
			}
			m.mined = arrivals[h.Submitted.Raw.BlockNumber]
			return m, nil
		}
	}
}

func (a asker) send(job *consumer.Job) func(context.Context) error {
	return func(ctx context.Context) error {
		_, err := a.sender.Send(ctx, a.client.SubmitCall(job))
		return err
	}
}

// BenchmarkFirstToken compares the wait for the first token of the whole stack with that of the same Ollama, asked
// directly. What the stack may add is the wait for the block of the submission, and 20 ms.
func BenchmarkFirstToken(b *testing.B) {
	n := startNetwork(b)
	var err error
	n.terms, _, err = n.addModel(n.ctx, n.model)
	require.NoError(b, err)
	n.join(b, 1)
	a := n.asker(b)
	direct, err := ollama.New(ollama.Config{Host: n.model.args[3], Model: n.model.args[5]})
	require.NoError(b, err)

	var alone, whole, beyond, more []time.Duration
	for i := range firstTokens + 1 {
		text := fmt.Sprintf("What is two plus three? (%d)", i)
		began, first := time.Now(), time.Duration(0)
		_, err := direct.Generate(n.ctx, sidecar.Prompt{Text: text, MaxOutputTokens: 256, Seed: 1, TopK: 20}, func(string) error {
			if first == 0 {
				first = time.Since(began)
			}
			return nil
		})
		require.NoError(b, err)
		time.Sleep(benchBlock * time.Duration(i) / firstTokens) // questions come at any time of a block
		m, err := a.firstToken(n.ctx, text)
		require.NoError(b, err)
		require.False(b, m.mined.IsZero())
		if i == 0 {
			continue // both are warm from here on
		}
		alone = append(alone, first)
		whole = append(whole, m.first.Sub(m.begun))
		beyond = append(beyond, m.first.Sub(m.begun)-m.mined.Sub(m.sent)-first)
		more = append(more, m.first.Sub(m.begun)-first)
	}
	for _, times := range [][]time.Duration{alone, whole, beyond, more} {
		slices.Sort(times)
	}
	middle, worst := firstTokens/2, firstTokens-1
	b.Logf("first token: Ollama alone %s, through Stint %s (median of %d), ratio %.1f; blocks of %s", alone[middle].Round(time.Millisecond),
		whole[middle].Round(time.Millisecond), firstTokens, float64(whole[middle])/float64(alone[middle]), benchBlock)
	b.Logf("later than Ollama alone: worst %s; at most a block and 20 ms are promised: %s", more[worst].Round(time.Millisecond), benchBlock+20*time.Millisecond)
	b.Logf("beyond the wait for the block and Ollama's own time (draw, seal, open, relay): median %s, worst %s; Ollama's own time: %s to %s",
		beyond[middle].Round(100*time.Microsecond), beyond[worst].Round(100*time.Microsecond), alone[0].Round(100*time.Microsecond), alone[worst].Round(100*time.Microsecond))
	b.ReportMetric(float64(beyond[middle].Microseconds())/1000, "ms-beyond-block")
	b.ReportMetric(float64(whole[middle])/float64(alone[middle]), "x-alone")
}

// join makes members 1 to count workers with room for many jobs, with dispatcher, sidecars and a rich consumer.
func (n *network) join(b *testing.B, count int) {
	require.NoError(b, n.startDispatcher(n.ctx))
	for _, who := range []member{workerA, workerB}[:count] {
		require.NoError(b, n.makeKeys(n.ctx, who))
		require.NoError(b, n.run(n.ctx, who.owner, "", nil, "worker", "register", "--json", "--capacity", "255", "--keys", n.keysOf(who),
			"--operator", anvil.Address(who.operatorAccount).Hex(), "--payout", anvil.Address(who.payout).Hex()))
		_, err := n.stake(n.ctx, who, "30000STINT")
		require.NoError(b, err)
		_, err = n.offer(n.ctx, who, n.terms)
		require.NoError(b, err)
		require.NoError(b, n.startSidecar(n.ctx, who, n.model, n.terms))
	}
	_, err := n.deposit(n.ctx, "10000tUSD")
	require.NoError(b, err)
}

// BenchmarkJobs counts jobs a second of the whole stack with echo, from submission to the opened answer. The baseline is
// what one account gets mined on this chain: as many token approvals, sent in the same way.
func BenchmarkJobs(b *testing.B) {
	e := startStage(b)
	e.join(b, 2)
	a := e.asker(b)

	approvals := e.eachAtOnce(b, func(ctx context.Context, i int) error {
		_, err := a.sender.Send(ctx, txmgr.Call{To: e.reader.Deployment.PaymentToken.Address, Data: token.PackApprove(anvil.Address(0), big.NewInt(int64(i)))})
		return err
	})
	from, err := e.client.BlockNumber(e.ctx)
	require.NoError(b, err)
	jobs := e.eachAtOnce(b, func(ctx context.Context, i int) error {
		job, err := a.client.Prepare(ctx, a.prompt(fmt.Sprintf("job %d", i), 2))
		if err != nil {
			return err
		}
		answer, err := a.client.Ask(ctx, job, a.send(job), func(consumer.Piece) {})
		if err == nil && string(answer.Text) != fmt.Sprintf("job %d", i) {
			err = fmt.Errorf("job %d was answered with %q", i, answer.Text)
		}
		return err
	})
	used, limit := e.gas(b, from)
	perSecond := func(d time.Duration) float64 { return benchJobs / d.Seconds() }
	b.Logf("%d jobs, %d at once: %.1f jobs/s; as many approvals alone: %.1f/s; ratio %.2f", benchJobs, benchAtOnce, perSecond(jobs), perSecond(approvals), float64(approvals)/float64(jobs))
	b.Logf("fullest block: %.0f %% of its gas limit", 100*float64(used)/float64(limit))
	b.ReportMetric(perSecond(jobs), "jobs/s")
	b.ReportMetric(float64(approvals)/float64(jobs), "x-approvals")
}

// eachAtOnce runs benchJobs pieces of work, benchAtOnce at the same time, and returns how long it took.
func (n *network) eachAtOnce(b *testing.B, work func(context.Context, int) error) time.Duration {
	slots, problems := make(chan struct{}, benchAtOnce), make(chan error, benchJobs)
	var group sync.WaitGroup
	began := time.Now()
	for i := range benchJobs {
		slots <- struct{}{}
		group.Go(func() {
			defer func() { <-slots }()
			if err := work(n.ctx, i); err != nil {
				problems <- err
			}
		})
	}
	group.Wait()
	took := time.Since(began)
	close(problems)
	for err := range problems {
		require.NoError(b, err)
	}
	return took
}

// gas returns what the fullest block since a number used, and its limit.
func (n *network) gas(b *testing.B, from uint64) (used, limit uint64) {
	head, err := n.client.BlockNumber(n.ctx)
	require.NoError(b, err)
	for number := from; number <= head; number++ {
		header, err := n.client.HeaderByNumber(n.ctx, new(big.Int).SetUint64(number))
		require.NoError(b, err)
		if header.GasUsed > used {
			used, limit = header.GasUsed, header.GasLimit
		}
	}
	return used, limit
}
