package sidecar

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/protocol"
)

// firstSpan is how many blocks the first search for an older event covers; each further one covers twice as many.
const firstSpan = 1024

// view is the chain as of one block.
type view struct {
	reader     *chain.Reader
	head       protocol.Clock
	hash       common.Hash
	parent     common.Hash
	parameters bindings.Parameters // of new jobs
	capacity   int                 // jobs the worker takes at a time
}

// view is the chain at a head, or at the newest one if it is nil; govern adds what decides about jobs.
func (s *service) view(ctx context.Context, header *types.Header) (view, error) {
	if header == nil {
		var err error
		if header, err = s.Client.HeaderByNumber(ctx, nil); err != nil {
			return view{}, fmt.Errorf("read head: %w", err)
		}
	}
	number := header.Number.Uint64()
	return view{
		reader: s.Reader.At(number),
		head:   protocol.Clock{Time: header.Time, Block: number},
		hash:   header.Hash(),
		parent: header.ParentHash,
	}, nil
}

// govern completes a view with the network's parameters and the worker's capacity.
func (s *service) govern(ctx context.Context, v view) (view, error) {
	b := v.reader.Batch()
	parameters, duty := b.Parameters(), b.Duty(s.me.number)
	if err := b.Do(ctx); err != nil {
		return view{}, err
	}
	v.parameters, v.capacity = *parameters, int(duty.Capacity)
	return v, nil
}

// inline returns the length of the longest response to put on chain unasked.
func inline(own, network uint32) uint32 {
	if own == 0 {
		return network
	}
	return min(own, network)
}

// factsOf reads all that decides about a job of the loop.
func (s *service) factsOf(ctx context.Context, v view, j *job) (facts, error) {
	f, version, err := s.state(ctx, v, j.id)
	if err != nil {
		return facts{}, err
	}
	if j.parameters, err = s.parametersOf(ctx, v, version); err != nil {
		return facts{}, err
	}
	f.blockTime = j.parameters.BlockTime
	j.looked = v.head.Block
	f.room, f.draining = s.serving < v.capacity, s.draining
	f.kept = j.kept
	if j.run != nil {
		f.doing, f.opened, f.promised = j.run.doing, j.run.opened.Load(), j.run.promised
	}
	j.over = !f.held() && f.status != protocol.StatusSubmitted
	switch {
	case f.held():
		j.lastHeld = v.head.Block
		err = s.addHeld(ctx, v, j, &f)
	case f.status == protocol.StatusSubmitted:
		err = s.addWaiting(ctx, v, j, &f)
	default:
		j.submission = nil
		err = s.addEnded(ctx, v, j, &f)
	}
	f.lastHeld = max(j.lastHeld, j.wanted)
	return f, err
}

// addHeld adds what decides about a job of this worker.
func (s *service) addHeld(ctx context.Context, v view, j *job, f *facts) (err error) {
	if err := s.know(ctx, v, j); err != nil {
		return err
	}
	if f.entry, err = s.journal.entry(j.id); err != nil {
		return err
	}
	f.fault = s.fault(j.submission.Request)
	f.window, err = s.window(ctx, v, f.status, j.submission.Request)
	return err
}

// addWaiting adds what decides about a job that waits for a worker.
func (s *service) addWaiting(ctx context.Context, v view, j *job, f *facts) (err error) {
	if err := s.know(ctx, v, j); err != nil {
		return err
	}
	if f.entry, err = s.journal.entry(j.id); err != nil {
		return err
	}
	request := j.submission.Request
	f.fault = s.fault(request)
	f.takeable = !j.barred && j.lastHeld == 0 && s.mayServe(request)
	f.window, f.expiry = uint64(v.parameters.TakeGrace), request.Expiry.Uint64()
	return nil
}

// addEnded adds what decides about a job that is another's or over.
func (s *service) addEnded(ctx context.Context, v view, j *job, f *facts) error {
	if !j.kept || f.status != protocol.StatusCompleted && f.status != protocol.StatusDisputed {
		return nil
	}
	j.wanted = v.head.Block
	if !j.demanded {
		return nil
	}
	err := s.addDemand(ctx, v, j.id, j.parameters, f)
	j.demanded = err != nil || f.pagesLeft
	return err
}

// addDemand adds what decides about the delivery of a response.
func (s *service) addDemand(ctx context.Context, v view, id common.Hash, parameters bindings.Parameters, f *facts) error {
	demand, err := v.reader.Demand(ctx, id)
	if err != nil {
		return err
	}
	f.delivered, f.pagesLeft = demand.Delivered, demand.Delivered < demand.Pages
	f.since = protocol.Clock{Time: uint64(demand.Since), Block: demand.SinceBlock.Uint64()}
	f.window = uint64(parameters.DeliveryWindow)
	if !s.cfg.FaultFirst {
		f.fault = s.cfg.Fault
	}
	return nil
}

// mayServe says whether a waiting job is one this worker could be given: it is sealed to it, or open.
func (s *service) mayServe(r bindings.JobRequest) bool {
	if _, ok := s.Runtimes[r.TermsId]; !ok {
		return false
	}
	me := uint64(s.me.number)<<32 | uint64(s.me.keyID)
	return protocol.Privacy(r.Privacy) == protocol.PrivacyOpen || slices.Contains(r.Candidates, me)
}

// fault says how the configured fault concerns a job.
func (s *service) fault(r bindings.JobRequest) Fault {
	first := len(r.Candidates) > 0 && r.Candidates[0]>>32 == uint64(s.me.number)
	if s.cfg.FaultFirst && !first {
		return FaultNone
	}
	return s.cfg.Fault
}

// state reads who has a job, in which status, since when, and the version of the parameters it lives by.
func (s *service) state(ctx context.Context, v view, id common.Hash) (f facts, version uint8, err error) {
	of, err := v.reader.Job(ctx, id)
	if err != nil {
		return facts{}, 0, err
	}
	return facts{
		worker: s.me.number, head: v.head,
		status: protocol.Status(of.Status), holder: of.Worker,
		since: protocol.Clock{Time: of.Since.Uint64(), Block: of.SinceBlock.Uint64()},
	}, of.Version, nil
}

// parametersOf returns the parameters a job lives by; they never change once set. Of a job that does not run the version is
// not known here, and those of new jobs stand in.
func (s *service) parametersOf(ctx context.Context, v view, version uint8) (bindings.Parameters, error) {
	if version == 0 {
		return v.parameters, nil
	}
	if parameters, known := s.parameters[version]; known {
		return parameters, nil
	}
	parameters, err := v.reader.ParametersOf(ctx, version)
	if err == nil {
		s.parameters[version] = parameters
	}
	return parameters, err
}

// window returns the seconds a job of the worker may stay in its status.
func (s *service) window(ctx context.Context, v view, status protocol.Status, r bindings.JobRequest) (uint64, error) {
	terms, err := v.reader.Terms(ctx, r.TermsId)
	if err != nil {
		return 0, err
	}
	if status == protocol.StatusAssigned {
		return uint64(terms.AckWindow), nil
	}
	return protocol.CompletionWindow(terms, r), nil
}

// know reads a job's submission once.
func (s *service) know(ctx context.Context, v view, j *job) error {
	if j.submission != nil {
		return nil
	}
	found, err := s.submission(ctx, v, j.id)
	if err != nil {
		return err
	}
	j.submission = found
	return nil
}

// submission finds the request and package of a job, searching further and further back.
func (s *service) submission(ctx context.Context, v view, id common.Hash) (*bindings.JobRegistryJobSubmitted, error) {
	d := s.Reader.Deployment
	for span := uint64(firstSpan); ; span *= 2 {
		from := s.back(v.head.Block, span)
		found, err := s.Reader.Submission(ctx, id, from)
		if errors.Is(err, chain.ErrUnknown) && from > d.StartBlock {
			continue
		}
		if err != nil {
			return nil, err
		}
		return found, checkRequest(d, id, found.Request)
	}
}

// checkRequest holds a request against its job's id, which is its hash. A node that shows another one is to be asked again.
func checkRequest(d *protocol.Deployment, id common.Hash, r bindings.JobRequest) error {
	hash, err := protocol.RequestHash(d.ChainID, d.Contracts.JobRegistry, r)
	if err != nil {
		return err
	}
	if hash != id {
		return fmt.Errorf("the node shows a request whose hash is %s", hash)
	}
	return nil
}
