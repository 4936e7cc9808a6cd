package consumer

import (
	"context"
	"maps"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/chain"
	"github.com/stint-protocol/stint/internal/relay"
	"github.com/stint-protocol/stint/internal/seal"
)

// maxStreams bounds the attempts that are followed: strangers can name any.
const maxStreams = 64

// Piece is some text of an answer as it is made. The chain has not vouched for it yet.
type Piece struct {
	Worker  uint32
	Attempt uint32 // a higher one starts over
	Text    []byte
}

// turn is one attempt of one worker at an answer.
type turn struct {
	worker, attempt uint32
}

// streams opens the frames of a job's answer as they arrive.
type streams struct {
	reader  *chain.Reader
	id      common.Hash
	secret  seal.Secret
	workers map[uint32]common.Address // that may answer
	turns   map[turn]*seal.FrameOpener
}

func newStreams(reader *chain.Reader, id common.Hash, secret seal.Secret) *streams {
	return &streams{reader: reader, id: id, secret: secret, workers: map[uint32]common.Address{}, turns: map[turn]*seal.FrameOpener{}}
}

// expect notes the addresses of workers that may answer, so that their first frame need not wait for the chain.
func (s *streams) expect(workers map[uint32]common.Address) { maps.Copy(s.workers, workers) }

// add opens a frame; it returns nothing for one that is not the next of its stream.
func (s *streams) add(ctx context.Context, f relay.Frame) (Piece, bool) {
	key := turn{f.Worker, f.Attempt}
	opener := s.turns[key]
	if opener == nil {
		if len(s.turns) == maxStreams {
			return Piece{}, false
		}
		address, err := s.address(ctx, f.Worker)
		if err != nil {
			return Piece{}, false
		}
		opener = seal.NewFrameOpener(seal.AnswerStream(s.secret.AnswerKey(address), s.id, address))
	}
	text, err := opener.Open(f.Data)
	if err != nil {
		return Piece{}, false
	}
	s.turns[key] = opener
	return Piece{Worker: f.Worker, Attempt: f.Attempt, Text: text}, true
}

func (s *streams) address(ctx context.Context, worker uint32) (common.Address, error) {
	if address, ok := s.workers[worker]; ok {
		return address, nil
	}
	id, err := s.reader.Identity(ctx, worker)
	if err != nil {
		return common.Address{}, err
	}
	s.workers[worker] = id.Worker
	return id.Worker, nil
}

// matching returns the stream that a completion commits to, if it came whole.
func (s *streams) matching(e *bindings.JobRegistryJobCompleted) []byte {
	for key, opener := range s.turns {
		if key.worker != e.Worker || !opener.Final() {
			continue
		}
		root, err := seal.ResponseRoot(opener.Stream(), nil)
		if err == nil && root == common.Hash(e.Completion.ResponseRoot) {
			return opener.Stream()
		}
	}
	return nil
}
