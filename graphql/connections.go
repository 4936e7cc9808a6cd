package graphql

import (
	"github.com/stint-protocol/stint/graphql/generated"
	"github.com/stint-protocol/stint/indexer/store"
)

func jobConnection(rows []store.Job, p page) *generated.JobConnection {
	list, info := edges(rows, p,
		func(j *store.Job) place { return place{j.SubmittedBlock, j.SubmittedLog} },
		func(cursor string, j *store.Job) *generated.JobEdge {
			return &generated.JobEdge{Cursor: cursor, Node: j}
		})
	return &generated.JobConnection{Edges: list, PageInfo: info}
}

func workerConnection(rows []store.Worker, p page) *generated.WorkerConnection {
	list, info := edges(rows, p,
		func(w *store.Worker) place { return place{w.RegisteredBlock, w.RegisteredLog} },
		func(cursor string, w *store.Worker) *generated.WorkerEdge {
			return &generated.WorkerEdge{Cursor: cursor, Node: w}
		})
	return &generated.WorkerConnection{Edges: list, PageInfo: info}
}

func modelConnection(rows []store.Model, p page) *generated.ModelConnection {
	list, info := edges(rows, p,
		func(m *store.Model) place { return place{m.Block, m.LogIndex} },
		func(cursor string, m *store.Model) *generated.ModelEdge {
			return &generated.ModelEdge{Cursor: cursor, Node: m}
		})
	return &generated.ModelConnection{Edges: list, PageInfo: info}
}

func termsConnection(rows []store.Term, p page) *generated.TermsConnection {
	list, info := edges(rows, p,
		func(t *store.Term) place { return place{t.Version, 0} },
		func(cursor string, t *store.Term) *generated.TermsEdge {
			return &generated.TermsEdge{Cursor: cursor, Node: t}
		})
	return &generated.TermsConnection{Edges: list, PageInfo: info}
}

func offerConnection(rows []store.Offer, p page) *generated.OfferConnection {
	list, info := edges(rows, p,
		func(o *store.Offer) place { return place{o.Worker, 0} },
		func(cursor string, o *store.Offer) *generated.OfferEdge {
			return &generated.OfferEdge{Cursor: cursor, Node: o}
		})
	return &generated.OfferConnection{Edges: list, PageInfo: info}
}

func slashConnection(rows []store.Slash, p page) *generated.SlashConnection {
	list, info := edges(rows, p,
		func(s *store.Slash) place { return place{s.Block, s.LogIndex} },
		func(cursor string, s *store.Slash) *generated.SlashEdge {
			return &generated.SlashEdge{Cursor: cursor, Node: s}
		})
	return &generated.SlashConnection{Edges: list, PageInfo: info}
}

func distributionConnection(rows []store.Distribution, p page) *generated.DistributionConnection {
	list, info := edges(rows, p,
		func(d *store.Distribution) place { return place{d.Block, d.LogIndex} },
		func(cursor string, d *store.Distribution) *generated.DistributionEdge {
			return &generated.DistributionEdge{Cursor: cursor, Node: d}
		})
	return &generated.DistributionConnection{Edges: list, PageInfo: info}
}

func paymentConnection(rows []store.Payment, p page) *generated.PaymentConnection {
	list, info := edges(rows, p,
		func(r *store.Payment) place { return place{r.Block, r.LogIndex} },
		func(cursor string, r *store.Payment) *generated.PaymentEdge {
			return &generated.PaymentEdge{Cursor: cursor, Node: r}
		})
	return &generated.PaymentConnection{Edges: list, PageInfo: info}
}
