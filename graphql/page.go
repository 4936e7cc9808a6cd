package graphql

import (
	"encoding/base64"
	"encoding/binary"
	"math"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/stint-protocol/stint/graphql/generated"
)

const (
	defaultPage = 20
	maxPage     = 100
)

// place is where a row stands in its list: for most, block and log index.
type place struct{ major, minor int64 }

var (
	beforeAll = place{-1, -1}
	afterAll  = place{math.MaxInt64, math.MaxInt64}
)

// cursor is the opaque form of a place.
func (p place) cursor() string {
	raw := binary.BigEndian.AppendUint64(nil, uint64(p.major))
	return base64.RawURLEncoding.EncodeToString(binary.BigEndian.AppendUint64(raw, uint64(p.minor)))
}

// page is a part of a list: the rows that follow a place.
type page struct {
	after place
	size  int
}

// fetch is how many rows to ask for: one more than is shown tells whether there are more.
func (p page) fetch() int32 { return int32(p.size + 1) }

// newPage checks the arguments of a list. start is the place before its first row.
func newPage(first *int64, after *string, start place) (page, error) {
	p := page{after: start, size: defaultPage}
	if first != nil {
		if *first < 1 || *first > maxPage {
			return page{}, gqlerror.Errorf("first is %d, it must be 1 to %d", *first, maxPage)
		}
		p.size = int(*first)
	}
	if after == nil {
		return p, nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(*after)
	if err != nil || len(raw) != 16 {
		return page{}, gqlerror.Errorf("after is not a cursor of this list")
	}
	p.after = place{int64(binary.BigEndian.Uint64(raw)), int64(binary.BigEndian.Uint64(raw[8:]))}
	return p, nil
}

// edges cuts the rows that were fetched to the page and gives each its cursor.
func edges[R, E any](rows []R, p page, at func(*R) place, edge func(string, *R) *E) ([]*E, *generated.PageInfo) {
	info := &generated.PageInfo{HasNextPage: len(rows) > p.size}
	rows = rows[:min(len(rows), p.size)]
	list := make([]*E, len(rows))
	for i := range rows {
		cursor := at(&rows[i]).cursor()
		list[i], info.EndCursor = edge(cursor, &rows[i]), &cursor
	}
	return list, info
}
