package graphql

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/vikstrous/dataloadgen"

	"github.com/stint-protocol/stint/indexer/store"
)

// loadWait is how long a loader collects keys. The fields of a list are resolved side by side, so their keys come
// within microseconds of each other.
const loadWait = time.Millisecond

// listKey asks for a page of the list of one parent.
type listKey[K comparable] struct {
	parent K
	page   page
}

// batchKey finds the payments of a distribution.
type batchKey struct{ tx, batch common.Hash }

// loaders answer one request. Each turns what the fields of many rows ask for into one query.
type loaders struct {
	blocks   *dataloadgen.Loader[int64, *store.Block]
	workers  *dataloadgen.Loader[int64, *store.Worker]
	terms    *dataloadgen.Loader[int64, *store.Term]
	models   *dataloadgen.Loader[common.Hash, *store.Model]
	events   *dataloadgen.Loader[common.Hash, []*store.Event]
	attempts *dataloadgen.Loader[common.Hash, []*store.Attempt]
	offers   *dataloadgen.Loader[int64, []*store.Offer]
	jobs     *dataloadgen.Loader[listKey[int64], []store.Job]
	slashes  *dataloadgen.Loader[listKey[int64], []store.Slash]
	payments *dataloadgen.Loader[listKey[int64], []store.Payment]
	offering *dataloadgen.Loader[listKey[int64], []store.Offer]
	versions *dataloadgen.Loader[listKey[common.Hash], []store.Term]
	batches  *dataloadgen.Loader[listKey[batchKey], []store.Payment]
}

func newLoaders(q *store.Queries) *loaders {
	return &loaders{
		blocks:   rows(q.BlocksAt, func(b *store.Block) int64 { return b.Number }),
		workers:  rows(q.WorkersByNumber, func(w *store.Worker) int64 { return w.Number }),
		terms:    rows(q.TermsByID, func(t *store.Term) int64 { return t.ID }),
		models:   rows(q.ModelsByID, func(m *store.Model) common.Hash { return m.ID }),
		events:   groups(q.EventsOfJobs, func(e *store.Event) common.Hash { return *e.JobID }),
		attempts: groups(q.AttemptsOfJobs, func(a *store.Attempt) common.Hash { return a.JobID }),
		offers:   groups(q.OffersOfWorkers, func(o *store.Offer) int64 { return o.Worker }),
		jobs:     lists(jobsOf(q), func(j *store.Job) int64 { return *j.Worker }),
		slashes:  lists(slashesOf(q), func(s *store.Slash) int64 { return s.Worker }),
		payments: lists(paymentsOf(q), func(p *store.Payment) int64 { return p.Worker }),
		offering: lists(offersUnder(q), func(o *store.Offer) int64 { return o.TermsID }),
		versions: lists(termsOf(q), func(t *store.Term) common.Hash { return t.ModelID }),
		batches:  lists(paymentsIn(q), func(p *store.Payment) batchKey { return batchKey{p.TxHash, *p.BatchHash} }),
	}
}

// rows loads the row of each key; one that is not there is null.
func rows[K comparable, R any](query func(context.Context, []K) ([]R, error), key func(*R) K) *dataloadgen.Loader[K, *R] {
	fetch := func(ctx context.Context, keys []K) (map[K]*R, error) {
		found, err := query(ctx, keys)
		if err != nil {
			return nil, err
		}
		byKey := make(map[K]*R, len(keys))
		for _, k := range keys {
			byKey[k] = nil
		}
		for i := range found {
			byKey[key(&found[i])] = &found[i]
		}
		return byKey, nil
	}
	return dataloadgen.NewMappedLoader(fetch, dataloadgen.WithWait(loadWait))
}

// groups loads all rows of each key.
func groups[K comparable, R any](query func(context.Context, []K) ([]R, error), key func(*R) K) *dataloadgen.Loader[K, []*R] {
	fetch := func(ctx context.Context, keys []K) (map[K][]*R, error) {
		found, err := query(ctx, keys)
		if err != nil {
			return nil, err
		}
		byKey := make(map[K][]*R, len(keys))
		for _, k := range keys {
			byKey[k] = []*R{}
		}
		for i := range found {
			k := key(&found[i])
			byKey[k] = append(byKey[k], &found[i])
		}
		return byKey, nil
	}
	return dataloadgen.NewMappedLoader(fetch, dataloadgen.WithWait(loadWait))
}

// lists loads a page of the list of each parent, by one query for all that ask for the same page.
func lists[K comparable, R any](query func(context.Context, []K, page) ([]R, error), parent func(*R) K) *dataloadgen.Loader[listKey[K], []R] {
	fetch := func(ctx context.Context, keys []listKey[K]) (map[listKey[K]][]R, error) {
		byPage := map[page][]K{}
		result := make(map[listKey[K]][]R, len(keys))
		for _, k := range keys {
			byPage[k.page] = append(byPage[k.page], k.parent)
			result[k] = nil
		}
		for p, parents := range byPage {
			found, err := query(ctx, parents, p)
			if err != nil {
				return nil, err
			}
			for i := range found {
				k := listKey[K]{parent(&found[i]), p}
				result[k] = append(result[k], found[i])
			}
		}
		return result, nil
	}
	return dataloadgen.NewMappedLoader(fetch, dataloadgen.WithWait(loadWait))
}

func jobsOf(q *store.Queries) func(context.Context, []int64, page) ([]store.Job, error) {
	return func(ctx context.Context, workers []int64, p page) ([]store.Job, error) {
		return q.JobsOfWorkers(ctx, store.JobsOfWorkersParams{
			Workers: workers, BeforeBlock: p.after.major, BeforeLog: p.after.minor, First: p.fetch(),
		})
	}
}

func slashesOf(q *store.Queries) func(context.Context, []int64, page) ([]store.Slash, error) {
	return func(ctx context.Context, workers []int64, p page) ([]store.Slash, error) {
		return q.SlashesOfWorkers(ctx, store.SlashesOfWorkersParams{
			Workers: workers, BeforeBlock: p.after.major, BeforeLog: p.after.minor, First: p.fetch(),
		})
	}
}

func paymentsOf(q *store.Queries) func(context.Context, []int64, page) ([]store.Payment, error) {
	return func(ctx context.Context, workers []int64, p page) ([]store.Payment, error) {
		return q.PaymentsOfWorkers(ctx, store.PaymentsOfWorkersParams{
			Workers: workers, BeforeBlock: p.after.major, BeforeLog: p.after.minor, First: p.fetch(),
		})
	}
}

func offersUnder(q *store.Queries) func(context.Context, []int64, page) ([]store.Offer, error) {
	return func(ctx context.Context, terms []int64, p page) ([]store.Offer, error) {
		return q.OffersOfTerms(ctx, store.OffersOfTermsParams{TermsIds: terms, AfterWorker: p.after.major, First: p.fetch()})
	}
}

func termsOf(q *store.Queries) func(context.Context, []common.Hash, page) ([]store.Term, error) {
	return func(ctx context.Context, models []common.Hash, p page) ([]store.Term, error) {
		return q.TermsOfModels(ctx, store.TermsOfModelsParams{ModelIds: models, BeforeVersion: p.after.major, First: p.fetch()})
	}
}

func paymentsIn(q *store.Queries) func(context.Context, []batchKey, page) ([]store.Payment, error) {
	return func(ctx context.Context, batches []batchKey, p page) ([]store.Payment, error) {
		params := store.PaymentsOfDistributionsParams{AfterLog: p.after.minor, First: p.fetch()}
		for _, b := range batches {
			params.TxHashes, params.BatchHashes = append(params.TxHashes, b.tx), append(params.BatchHashes, b.batch)
		}
		return q.PaymentsOfDistributions(ctx, params)
	}
}

type loadersKey struct{}

func withLoaders(ctx context.Context, l *loaders) context.Context {
	return context.WithValue(ctx, loadersKey{}, l)
}

func load(ctx context.Context) *loaders { return ctx.Value(loadersKey{}).(*loaders) }

// must returns a row that a constraint of the database promises.
func must[R any](row *R, err error) (*R, error) {
	if err == nil && row == nil {
		return nil, errors.New("row is missing [BUG]")
	}
	return row, err
}
