package graphql

import (
	"context"
	"math"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/stint-protocol/stint/graphql/generated"
)

// limits bound what a query of a stranger can cost. The cheap ones come first: a body is cut before it is read, a query
// by tokens before it is parsed, its shape is measured before its complexity.
type limits struct {
	body       int64 // bytes
	tokens     int
	depth      int
	aliases    int
	rootFields int
	fields     int // with every fragment written out where it is used
	complexity int // fields, each list's multiplied by the length of its page
	request    time.Duration
	statement  time.Duration
}

var defaultLimits = limits{
	body:       64 << 10,
	tokens:     1000,
	depth:      12,
	aliases:    30,
	rootFields: 10,
	fields:     1000,
	complexity: 1000,
	request:    5 * time.Second,
	statement:  3 * time.Second,
}

// saturated is where counting ends, far above every limit and far below an overflow.
const saturated = 1 << 20

// shape is the size of a selection with every fragment written out.
type shape struct {
	depth, aliases, fields, top int
	introspects                 bool
}

func (s shape) plus(t shape) shape {
	return shape{
		depth:   max(s.depth, t.depth),
		aliases: min(s.aliases+t.aliases, saturated),
		fields:  min(s.fields+t.fields, saturated),
		top:     min(s.top+t.top, saturated),

		introspects: s.introspects || t.introspects,
	}
}

// shapes measures selections. A fragment is measured once, since a few of them that use each other twice write out to
// more fields than there are atoms. Validation has refused fragments that use themselves.
type shapes map[string]shape

func (m shapes) of(selections ast.SelectionSet) (total shape) {
	for _, selection := range selections {
		switch s := selection.(type) {
		case *ast.Field:
			total = total.plus(m.ofField(s))
		case *ast.InlineFragment:
			total = total.plus(m.of(s.SelectionSet))
		case *ast.FragmentSpread:
			if _, ok := m[s.Name]; !ok {
				m[s.Name] = m.of(s.Definition.SelectionSet)
			}
			total = total.plus(m[s.Name])
		}
	}
	return total
}

func (m shapes) ofField(field *ast.Field) shape {
	inner := m.of(field.SelectionSet)
	result := inner
	result.depth, result.fields, result.top = inner.depth+1, min(inner.fields+1, saturated), 1
	if field.Name == "__schema" || field.Name == "__type" {
		result.depth, result.introspects = 1, true // tools ask for types nine levels deep
	}
	if field.Alias != field.Name {
		result.aliases++
	}
	return result
}

// shapeLimit refuses operations by their shape.
type shapeLimit struct {
	limits
	introspection bool
}

var _ interface {
	graphql.OperationContextMutator
	graphql.HandlerExtension
} = shapeLimit{}

// ExtensionName implements graphql.HandlerExtension.
func (shapeLimit) ExtensionName() string { return "ShapeLimit" }

// Validate implements graphql.HandlerExtension.
func (shapeLimit) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext implements graphql.OperationContextMutator.
func (l shapeLimit) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	s := shapes{}.of(operation.Operation.SelectionSet)
	if s.introspects && !l.introspection {
		return gqlerror.Errorf("introspection is off")
	}
	for _, check := range []struct {
		what       string
		got, limit int
	}{
		{"levels", s.depth, l.depth},
		{"aliases", s.aliases, l.aliases},
		{"root fields", s.top, l.rootFields},
		{"fields", s.fields, l.fields},
	} {
		if check.got > check.limit {
			return gqlerror.Errorf("query has too many %s, at most %d are allowed", check.what, check.limit)
		}
	}
	return nil
}

// Assumed lengths of the lists that have no pages.
const (
	offersOfWorker  = 16 // the contract's limit
	eventsOfJob     = 20
	candidatesOfJob = 8 // the contract's limit
	attemptsOfJob   = 8
	dispatchers     = 8
)

// times is the cost of n rows.
func times(child, n int) int {
	if child > 0 && n > math.MaxInt32/child {
		return math.MaxInt32
	}
	return child * n
}

// paged is the cost of a page. Sizes that are not allowed are refused later, by the resolver.
func paged(child int, first *int64) int {
	if first == nil {
		return times(child, defaultPage)
	}
	return times(child, int(max(1, min(*first, math.MaxInt32))))
}

func pagedList(child int, first *int64, _ *string) int { return paged(child, first) }

// free is the cost of a field that only wraps others.
func free(child int) int { return child }

// complexity says what lists cost; every other field costs 1 and what is in it.
func complexity(root *generated.ComplexityRoot) {
	root.Query.Jobs = func(child int, _ *generated.JobFilter, first *int64, _ *string) int { return paged(child, first) }
	for _, list := range []*func(int, *int64, *string) int{
		&root.Query.Workers, &root.Query.Models, &root.Query.Distributions, &root.Worker.Jobs, &root.Worker.Slashes,
		&root.Worker.Payments, &root.Model.Terms, &root.Terms.Offers, &root.Distribution.Payments,
	} {
		*list = pagedList
	}
	for _, wrapper := range []*func(int) int{
		&root.JobConnection.Edges, &root.JobEdge.Node, &root.WorkerConnection.Edges, &root.WorkerEdge.Node,
		&root.ModelConnection.Edges, &root.ModelEdge.Node, &root.TermsConnection.Edges, &root.TermsEdge.Node,
		&root.OfferConnection.Edges, &root.OfferEdge.Node, &root.SlashConnection.Edges, &root.SlashEdge.Node,
		&root.DistributionConnection.Edges, &root.DistributionEdge.Node, &root.PaymentConnection.Edges, &root.PaymentEdge.Node,
	} {
		*wrapper = free
	}
	root.Worker.Offers = func(child int) int { return times(child, offersOfWorker) }
	root.Job.Events = func(child int) int { return times(child, eventsOfJob) }
	root.Job.Attempts = func(child int) int { return times(child, attemptsOfJob) }
	root.Query.Dispatchers = func(child int) int { return times(child, dispatchers) }
	root.Job.Candidates = func(child int) int { return times(child, candidatesOfJob) }
}
