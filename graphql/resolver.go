package graphql

import (
	"errors"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/stint-protocol/stint/graphql/generated"
	"github.com/stint-protocol/stint/indexer/store"
)

// Resolver answers the queries of the schema. The .resolvers.go files are kept in step with the schema by gqlgen; their
// bodies are ours.
type Resolver struct {
	store *store.Queries
	now   func() time.Time
}

// maybe turns a row that is not there into null.
func maybe[T any](row T, err error) (*T, error) {
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &row, nil
}

func jobsParams(filter *generated.JobFilter, p page) store.JobsNewestFirstParams {
	params := store.JobsNewestFirstParams{
		AnyConsumer: true, BeforeBlock: p.after.major, BeforeLog: p.after.minor, First: p.fetch(),
	}
	if filter == nil {
		return params
	}
	params.Status, params.Worker, params.TermsID = filter.Status, filter.Worker, filter.Terms
	if filter.Consumer != nil {
		params.AnyConsumer, params.Consumer = false, *filter.Consumer
	}
	return params
}

// demandOf returns the part of a job that is about its demand, nil if there was none.
func demandOf(j *store.Job) *generated.Demand {
	if j.DemandedBlock == nil {
		return nil
	}
	return &generated.Demand{
		FirstPage: *j.FirstPage, Pages: *j.Pages, DeliveredPages: *j.DeliveredPages,
		Deposit: *j.Deposit, DeliveryDeadline: *j.DeliveryDeadline,
		DemandedBlock: *j.DemandedBlock, DemandedAt: *j.DemandedAt, DemandedTx: *j.DemandedTx,
		DeliveredBlock: j.DeliveredBlock, DeliveredAt: j.DeliveredAt, DeliveredTx: j.DeliveredTx,
	}
}

func pointers[R any](rows []R) []*R {
	list := make([]*R, len(rows))
	for i := range rows {
		list[i] = &rows[i]
	}
	return list
}
