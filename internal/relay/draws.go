package relay

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// PublishDraw publishes a signed reply for everybody to replay. The same one again is stored once. ErrUnreachable says that
// it may or may not be stored, and to try again; any other error that the relay does not take this one.
func (s *Service) PublishDraw(ctx context.Context, r *CandidateReply) error {
	if err := s.publishDraw(ctx, r); err != nil {
		return fmt.Errorf("publish draw of block %d: %w", r.Request.DrawBlock, err)
	}
	return nil
}

func (s *Service) publishDraw(ctx context.Context, r *CandidateReply) error {
	if err := r.validate(); err != nil {
		return err
	}
	signer, err := r.Signer(s.client.network)
	if err != nil {
		return err
	}
	return s.publish(ctx, s.client.network.draws(signer), r)
}

// Draws reads what the relay holds of a dispatcher's draws, those published since a time by the relay's clock (zero is all),
// oldest first, without what the dispatcher did not sign. Whether they replay from the chain's inputs is the caller's to
// check. Their requests are not signed: anyone may have asked in a consumer's name. An error comes last.
func (c *Client) Draws(ctx context.Context, dispatcher common.Address, since time.Time) iter.Seq2[*CandidateReply, error] {
	query := storedQuery{Next: c.network.draws(dispatcher), Sequence: 1}
	if !since.IsZero() {
		query.Sequence, query.Since = 0, &since
	}
	return func(yield func(*CandidateReply, error) bool) {
		_, err := c.pages(ctx, c.network.stream(drawStream), query, func(page []stored) bool {
			for _, m := range page {
				draw, err := DecodeCandidateReply(m.data)
				if err != nil {
					continue
				}
				if signer, err := draw.Signer(c.network); err != nil || signer != dispatcher {
					continue
				}
				if !yield(draw, nil) {
					return false
				}
			}
			return true
		})
		if err != nil {
			yield(nil, fmt.Errorf("fetch draws of %s: %w", dispatcher, err))
		}
	}
}
