package seal

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// PageSize is the length of all pages of a response but the last, which is not padded.
const PageSize = 16384

// ResponseRoot returns the root the contract stores for a response: the answer stream followed by the trace stream, either
// may be empty, but not both. The contract computes the same for answers posted inline.
func ResponseRoot(answerStream, traceStream []byte) (common.Hash, error) {
	r, err := newResponse(answerStream, traceStream)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash response: %w", err)
	}
	return responseRoot(r.size(), uint32(len(r.answer)), r.top()), nil
}

// ResponseTop returns the top of the tree of a response's pages, which a completion carries beside the root made of it.
func ResponseTop(answerStream, traceStream []byte) (common.Hash, error) {
	r, err := newResponse(answerStream, traceStream)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash response: %w", err)
	}
	return r.top(), nil
}

// PageProof returns the hashes that prove page index of a response to its root, from the leaf's sibling upwards. A level
// where the node is the odd one out has none.
func PageProof(answerStream, traceStream []byte, index uint32) ([]common.Hash, error) {
	r, err := newResponse(answerStream, traceStream)
	if err != nil {
		return nil, fmt.Errorf("prove page %d: %w", index, err)
	}
	level := r.leaves()
	if uint64(index) >= uint64(len(level)) {
		return nil, fmt.Errorf("prove page %d: the response has %d", index, len(level))
	}
	var path []common.Hash
	for i := int(index); len(level) > 1; i /= 2 {
		if sibling := i ^ 1; sibling < len(level) {
			path = append(path, level[sibling])
		}
		level = parents(level)
	}
	return path, nil
}

// VerifyPage says whether page is the index-th of the response with this root and these lengths.
func VerifyPage(root common.Hash, byteLength, answerLength, index uint32, page []byte, path []common.Hash) bool {
	start := uint64(index) * PageSize
	if answerLength > byteLength || start >= uint64(byteLength) {
		return false
	}
	if uint64(len(page)) != min(PageSize, uint64(byteLength)-start) {
		return false
	}
	hash := leaf(index, page)
	width := pages(byteLength)
	for i := index; width > 1; i, width = i/2, (width+1)/2 {
		if i^1 >= width {
			continue
		}
		if len(path) == 0 {
			return false
		}
		if i%2 == 0 {
			hash = node(hash, path[0])
		} else {
			hash = node(path[0], hash)
		}
		path = path[1:]
	}
	return len(path) == 0 && responseRoot(byteLength, answerLength, hash) == root
}

// response is the two streams one after the other, without copying them together.
type response struct {
	answer, trace []byte
}

func newResponse(answer, trace []byte) (response, error) {
	switch size := uint64(len(answer)) + uint64(len(trace)); {
	case size == 0:
		return response{}, errors.New("response is empty")
	case size > math.MaxUint32:
		return response{}, fmt.Errorf("response of %d bytes does not fit 32 bits", size)
	}
	return response{answer: answer, trace: trace}, nil
}

func (r response) size() uint32 { return uint32(len(r.answer) + len(r.trace)) }

func (r response) top() common.Hash {
	level := r.leaves()
	for len(level) > 1 {
		level = parents(level)
	}
	return level[0]
}

func (r response) leaves() []common.Hash {
	leaves := make([]common.Hash, pages(r.size()))
	for i := range leaves {
		start := i * PageSize
		end := start + PageSize
		leaves[i] = leaf(uint32(i), span(r.answer, start, end), span(r.trace, start-len(r.answer), end-len(r.answer)))
	}
	return leaves
}

// span returns the bytes of b between start and end as far as b has them; both may lie outside.
func span(b []byte, start, end int) []byte {
	start = min(max(start, 0), len(b))
	return b[start:min(max(end, start), len(b))]
}

func pages(byteLength uint32) uint32 {
	return uint32((uint64(byteLength) + PageSize - 1) / PageSize)
}

// parents returns the next level; an odd last node moves up as it is.
func parents(level []common.Hash) []common.Hash {
	up := make([]common.Hash, 0, (len(level)+1)/2)
	for len(level) > 1 {
		up = append(up, node(level[0], level[1]))
		level = level[2:]
	}
	return append(up, level...)
}

// leaf hashes one page, which may come in two parts.
func leaf(index uint32, page ...[]byte) common.Hash {
	head := binary.BigEndian.AppendUint32([]byte{0}, index)
	return crypto.Keccak256Hash(append([][]byte{head}, page...)...)
}

func node(left, right common.Hash) common.Hash {
	return crypto.Keccak256Hash([]byte{1}, left[:], right[:])
}

func responseRoot(byteLength, answerLength uint32, top common.Hash) common.Hash {
	head := binary.BigEndian.AppendUint32([]byte{2}, byteLength)
	head = binary.BigEndian.AppendUint32(head, answerLength)
	return crypto.Keccak256Hash(head, top[:])
}
