package sidecar

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stint-protocol/stint/internal/txmgr"
)

// retryPause is between two tries to send a transaction.
const retryPause = time.Second

var registry = bindings.NewJobRegistry()

// errNotDue ends a run whose job is another's, over, or overdue.
var errNotDue = errors.New("the job is no longer due")

// refusal is why a job is not served, now or later. Its text never quotes a prompt.
type refusal struct {
	reason outcome
	cause  error
}

func (r *refusal) Error() string { return r.cause.Error() }
func (r *refusal) Unwrap() error { return r.cause }

// task is one run's copy of what it needs.
type task struct {
	id           common.Hash
	submission   *bindings.JobRegistryJobSubmitted
	block        uint64 // the head when the run began
	acknowledged bool   // by an earlier attempt
	maxResponse  uint32
	log          *slog.Logger
}

// sealedJob is an opened package: the prompt to run and the key to seal the answer with.
type sealedJob struct {
	runtime Runtime
	prompt  Prompt
	key     seal.Key
}

// serve runs one attempt at a job to its end and notes how it ended.
func (s *service) serve(ctx context.Context, t task) result {
	r := result{id: t.id}
	r.err = s.attempt(ctx, t, &r)
	how := outcomeCompleted
	var no *refusal
	switch {
	case r.err == nil:
	case errors.As(r.err, &no):
		how = no.reason
	case errors.Is(r.err, ErrFault):
		return r // a crash notes nothing
	default:
		how = outcomeFailed
	}
	if err := s.journal.end(t.id, how, t.block); err != nil {
		r.err = errors.Join(r.err, err)
	}
	return r
}

// attempt opens the job, counts the attempt, promises the answer, makes it and delivers it. A job that cannot be opened or
// run is refused before anything is promised.
func (s *service) attempt(ctx context.Context, t task, r *result) error {
	opened, err := s.open(t)
	if err != nil {
		return err
	}
	if r.attempt, err = s.journal.begin(t.id, t.block); err != nil {
		return err
	}
	if err := s.acknowledge(ctx, t); err != nil {
		return err
	}
	if s.cfg.Fault == FaultDieAfterAck && !t.acknowledged {
		return ErrFault
	}
	text, answer, err := s.generate(ctx, t, opened)
	defer clear(text)
	if err != nil {
		return err
	}
	r.answer = answer
	return s.complete(ctx, t, r, opened.key, text)
}

// open checks the package against the signed request and decrypts it.
func (s *service) open(t task) (sealedJob, error) {
	request := t.submission.Request
	runtime, ok := s.Runtimes[request.TermsId]
	if !ok {
		return sealedJob{}, &refusal{outcomeNoModel, fmt.Errorf("no model is configured for terms %d", request.TermsId)}
	}
	opened, err := seal.OpenPackage(t.submission.PackageBytes, s.signed(request), seal.Recipient{
		Worker: s.me.address, Number: s.me.number, KeyID: s.me.keyID, Key: s.Keys.Encryption,
	})
	if err != nil {
		return sealedJob{}, &refusal{outcomeUndecryptable, err}
	}
	defer clear(opened.Text)
	prompt := promptOf(t.id, request, opened.Text)
	if err := prompt.Validate(); err != nil {
		return sealedJob{}, &refusal{outcomeUnservable, err}
	}
	return sealedJob{runtime: runtime, prompt: prompt, key: opened.Keys.Answer}, nil
}

func (s *service) signed(r bindings.JobRequest) seal.Signed {
	d := s.Reader.Deployment
	return seal.Signed{
		Request: seal.RequestContext{
			ChainID: *uint256.NewInt(d.ChainID), Registry: d.Contracts.JobRegistry,
			Consumer: r.Consumer, Nonce: r.Nonce, KeyCommitment: r.KeyCommitment,
		},
		Privacy: seal.Privacy(r.Privacy), Candidates: r.Candidates,
		PackageHash: r.PackageHash, InputBytes: r.InputBytes,
	}
}

// promptOf reads the signed sampling, temperature in thousandths << 8 | top_k. The seed, 1 + job id mod (2^31 - 2), is
// neither the consumer's nor the worker's to choose.
func promptOf(id common.Hash, r bindings.JobRequest, text []byte) Prompt {
	seed := new(big.Int).Mod(id.Big(), big.NewInt(1<<31-2))
	return Prompt{
		Text: string(text), MaxOutputTokens: r.MaxOutputTokens,
		Temperature: float64(r.Sampling>>8) / 1000, TopK: r.Sampling & 0xff,
		Seed: 1 + seed.Int64(),
	}
}

// generate runs the model. The text is the caller's to overwrite, also after an error.
func (s *service) generate(ctx context.Context, t task, j sealedJob) ([]byte, Outcome, error) {
	a, err := newAnswer(t.maxResponse)
	if err != nil {
		return nil, Outcome{}, &refusal{outcomeUnservable, err}
	}
	ended, err := j.runtime.Generate(ctx, j.prompt, a.emit)
	switch {
	case a.full:
		return a.text, Outcome{Finish: FinishLength, OutputTokens: a.pieces}, nil
	case ctx.Err() != nil:
		return a.text, Outcome{}, context.Cause(ctx)
	case errors.Is(err, ErrUnservable):
		return a.text, Outcome{}, &refusal{outcomeUnservable, ErrUnservable}
	case err != nil:
		return a.text, Outcome{}, fmt.Errorf("generate answer: %w", withoutText(err))
	}
	return a.text, ended, nil
}

// withoutText returns what is known of a runtime's error without its words: a model server may quote the prompt.
func withoutText(err error) error {
	for _, known := range []error{ErrModelMissing, ErrUnreachable, context.DeadlineExceeded} {
		if errors.Is(err, known) {
			return known
		}
	}
	return errors.New("the model did not finish; see the model server's log")
}

// send sends a call of a job, again and again, until the job has the status the call leads to, or is no longer due.
func (s *service) send(ctx context.Context, t task, data []byte, to protocol.Status) error {
	call := txmgr.Call{To: s.Reader.Deployment.Contracts.JobRegistry, Data: data}
	for {
		_, sendErr := s.Sender.Send(ctx, call)
		if sendErr == nil {
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("%w: %w", context.Cause(ctx), sendErr)
		}
		f, err := s.factsOfTask(ctx, t)
		switch {
		case err != nil:
			sendErr = errors.Join(sendErr, err)
		case f.status == to && (f.held() || to == protocol.StatusCompleted):
			return nil // an earlier try arrived; of a completed job, perhaps another worker's: nothing is left to do
		case decide(f) != actionSend:
			return fmt.Errorf("%w: %w", errNotDue, sendErr)
		}
		t.log.WarnContext(ctx, "Transaction was not accepted, will retry", "to", to, "error", sendErr)
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(retryPause):
		}
	}
}

// factsOfTask reads all that decides whether a transaction in hand still counts.
func (s *service) factsOfTask(ctx context.Context, t task) (facts, error) {
	v, err := s.view(ctx)
	if err != nil {
		return facts{}, err
	}
	if v, err = s.govern(ctx, v); err != nil {
		return facts{}, err
	}
	f, err := s.state(ctx, v, t.id)
	if err != nil || !f.held() {
		return f, err
	}
	f.running, f.sending = true, true
	f.window, err = s.window(ctx, v, f.status, t.submission.Request)
	return f, err
}
