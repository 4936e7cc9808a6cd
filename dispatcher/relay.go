package dispatcher

import (
	"context"
	"errors"
	"sync"

	"golang.org/x/time/rate"

	"github.com/stint-protocol/stint/internal/relay"
)

// Codes of refusals beside the relay's own.
const (
	codeNotFresh    = "not-fresh"     // the heartbeat's time is not now
	codeOld         = "old-sequence"  // a later heartbeat was seen
	codeWrongSigner = "wrong-signer"  // not the worker's operator
	codeNoOffer     = "no-offer"      // the worker offers no model
	codeNoBlock     = "draw-block"    // the draw block is too old, or not known here yet
	codeNoTerms     = "unknown-terms" // there are no such terms
	codeSize        = "size"          // the job is outside the limits of its terms
	codeTooMany     = "too-many"      // more workers than a reply holds: draw from the chain
	codeNoChain     = "no-chain"      // the dispatcher cannot read the chain now
)

// limiter lets so many through a second, and a second's worth at once. The relay hides who asks, so all share it.
type limiter = *rate.Limiter

func newLimiter(perSecond int) limiter { return rate.NewLimiter(rate.Limit(perSecond), perSecond) }

// runRelay serves over the relay until ctx ends. A relay that cannot be had is tried again: its address or store may be
// another instance's, which can end.
func (s *service) runRelay(ctx context.Context) {
	var away trouble
	for ctx.Err() == nil {
		err := s.serveRelay(ctx, &away)
		if err == nil || ctx.Err() != nil {
			continue
		}
		if away.begins() {
			s.Log.WarnContext(ctx, "Relay cannot be served, will try again", "error", err)
		}
		sleep(ctx, retryWait)
	}
}

func (s *service) serveRelay(ctx context.Context, away *trouble) error {
	client, closeRelay, err := s.openRelay(ctx)
	if err != nil {
		return err
	}
	defer closeRelay()
	drawn := make(chan *relay.CandidateReply, maxUnpublished)
	// Its end is Close, not ctx: a relay in here must not be stopped in the middle of making a stream.
	served, err := relay.Serve(context.WithoutCancel(ctx), client, relay.Handlers{
		Candidates: s.recordDraws(drawn), Heartbeat: s.answerHeartbeat,
	})
	if err != nil {
		return err
	}
	if away.ends() {
		s.Log.InfoContext(ctx, "Relay is served")
	}
	var publishing sync.WaitGroup
	publishing.Go(func() { s.publishDraws(ctx, served, drawn) })
	s.keepLists(ctx, client, served)
	served.Close() // it waits for the answers under way: there is no draw after it
	close(drawn)
	publishing.Wait()
	return nil
}

// openRelay connects to the cluster, or starts the relay in here.
func (s *service) openRelay(ctx context.Context) (client *relay.Client, closeRelay func(), err error) {
	if s.RelayURL != "" {
		client, err := relay.Dial(ctx, s.RelayURL, s.network, s.Log)
		if err != nil {
			return nil, nil, err
		}
		return client, client.Close, nil
	}
	server, err := relay.StartServer(ctx, relay.ServerConfig{Dir: s.RelayDir, Address: s.RelayAddress, Log: s.Log})
	if err != nil {
		return nil, nil, err
	}
	if client, err = server.Connect(ctx, s.network); err != nil {
		server.Close()
		return nil, nil, err
	}
	if s.OnRelay != nil {
		s.OnRelay(server.URL())
	}
	return client, func() { client.Close(); server.Close() }, nil
}

// refused turns a failure to read the chain into a refusal, and says when that begins and ends.
func (s *service) refused(ctx context.Context, err error) error {
	var refusal *relay.Refusal
	switch {
	case err == nil || errors.As(err, &refusal):
		if s.chain.ends() {
			s.Log.InfoContext(ctx, "The chain can be read again")
		}
		return err
	case ctx.Err() == nil && s.chain.begins():
		s.Log.WarnContext(ctx, "The chain cannot be read, requests are refused until it can", "error", err)
	}
	return &relay.Refusal{Code: codeNoChain, Message: "the dispatcher cannot read the chain now; draw from it yourself"}
}

// answerCode is what a metric counts an answer under.
func answerCode(err error) string {
	var refusal *relay.Refusal
	if errors.As(err, &refusal) {
		return refusal.Code
	}
	if err != nil {
		return relay.CodeInternal
	}
	return "ok"
}
