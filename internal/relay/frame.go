package relay

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats.go"
)

const (
	attemptHeader  = "Stint-Attempt"
	sequenceHeader = "Stint-Sequence"
)

// Frame is one message of an answer. Anybody can publish frames to any job, so nothing in it is proven: who reads it opens
// the chunk with the answer key and drops the frame if that fails. Several frames may then claim the same place.
type Frame struct {
	Worker   uint32
	Attempt  uint32
	Sequence uint32 // of the frame in the attempt, from 0
	Data     []byte // the first: stream header and chunk; else one chunk; at most MaxFrame bytes
}

// id names a frame by all of its content: it ends duplicates, and nobody can know it before the frame itself, so nobody
// can take its place in the relay's duplicate window.
func (f Frame) id(job common.Hash) [16]byte {
	place := strings.Join([]string{workerName(f.Worker), workerName(f.Attempt), workerName(f.Sequence), ""}, ".")
	return [16]byte(crypto.Keccak256(job[:], []byte(place), f.Data)[:16])
}

func (f Frame) message(n Network, job common.Hash) *nats.Msg {
	id := f.id(job)
	return &nats.Msg{
		Subject: n.frames(job, workerName(f.Worker)),
		Header: nats.Header{
			nats.MsgIdHdr:  {hexName(id[:])},
			attemptHeader:  {workerName(f.Attempt)},
			sequenceHeader: {workerName(f.Sequence)},
		},
		Data: f.Data,
	}
}

// readFrame reads a message that anybody may have written; the subject is the one it was published to.
func readFrame(subject string, header nats.Header, data []byte) (Frame, error) {
	if len(data) == 0 || len(data) > MaxFrame {
		return Frame{}, errors.New("a frame's size is out of range")
	}
	f := Frame{Data: data}
	worker := subject[strings.LastIndexByte(subject, '.')+1:]
	texts := [...]string{worker, header.Get(attemptHeader), header.Get(sequenceHeader)}
	for i, field := range []*uint32{&f.Worker, &f.Attempt, &f.Sequence} {
		n, err := strconv.ParseUint(texts[i], 10, 32)
		if err != nil || n == math.MaxUint32 {
			return Frame{}, errors.New("a frame's place is malformed")
		}
		*field = uint32(n)
	}
	return f, nil
}
