package dispatcher

import (
	"context"
	"errors"
	"time"

	"github.com/stint-protocol/stint/internal/relay"
)

const (
	maxUnpublished = drawsPerSecond  // draws that wait to be published
	lastDraws      = 2 * time.Second // in which the last of them are published at the end
)

// recordDraws answers requests and hands each draw on to be published, for which no answer waits or fails.
func (s *service) recordDraws(drawn chan<- *relay.CandidateReply) func(context.Context, *relay.CandidateRequest) (*relay.CandidateReply, error) {
	return func(ctx context.Context, r *relay.CandidateRequest) (*relay.CandidateReply, error) {
		reply, err := s.answerDraw(ctx, r)
		if err != nil {
			return nil, err
		}
		select {
		case drawn <- reply:
		default:
			s.unpublished(ctx, errors.New("they come faster than the relay takes them"))
		}
		return reply, nil
	}
}

// publishDraws publishes what was drawn until there is no more to come, and for a moment after the end of ctx.
func (s *service) publishDraws(ctx context.Context, served *relay.Service, drawn <-chan *relay.CandidateReply) {
	rest, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	defer context.AfterFunc(ctx, func() { time.AfterFunc(lastDraws, cancel) })()
	for draw := range drawn {
		if s.publishDraw(rest, served, draw) && len(drawn) == 0 && s.hidden.ends() {
			s.Log.InfoContext(ctx, "Draws are published again")
		}
	}
}

// publishDraw reports whether a draw was published. While the relay does not answer it tries again.
func (s *service) publishDraw(ctx context.Context, served *relay.Service, draw *relay.CandidateReply) bool {
	for {
		err := served.PublishDraw(ctx, draw)
		if err == nil {
			return true
		}
		s.unpublished(ctx, err)
		if !errors.Is(err, relay.ErrUnreachable) || !sleep(ctx, retryWait) {
			return false
		}
	}
}

// unpublished says once that draws cannot be published.
func (s *service) unpublished(ctx context.Context, err error) {
	if ctx.Err() == nil && s.hidden.begins() {
		s.Log.WarnContext(ctx, "Draws are not published for now; who asked has them", "error", err)
	}
}
