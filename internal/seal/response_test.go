package seal_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stint-protocol/stint/internal/seal"
	"github.com/stretchr/testify/require"
)

// pattern returns n bytes, byte i being i mod 251, so that no two pages are equal.
func pattern(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i % 251)
	}
	return b
}

// page returns page i of a response.
func page(response []byte, i uint32) []byte {
	start := int(i) * seal.PageSize
	return response[start:min(start+seal.PageSize, len(response))]
}

func TestEveryPageOfAResponseIsProvenAndNoOther(t *testing.T) {
	const p = seal.PageSize
	for _, size := range []int{1, p - 1, p, p + 1, 2 * p, 3 * p, 3*p + 5, 5 * p, 6*p + 1, 7 * p, 8 * p, 9*p + 100} {
		whole := pattern(size)
		for _, split := range []int{0, 1, p / 2, p, p + 1, size} {
			if split > size {
				continue
			}
			answer, trace := whole[:split], whole[split:]
			root, err := seal.ResponseRoot(answer, trace)
			require.NoError(t, err)
			count := uint32((size + p - 1) / p)
			for i := range count {
				path, err := seal.PageProof(answer, trace, i)
				require.NoError(t, err)
				require.True(t, seal.VerifyPage(root, uint32(size), uint32(split), i, page(whole, i), path))
				requireOnlyThisPage(t, root, uint32(size), uint32(split), i, page(whole, i), path)
			}
			_, err = seal.PageProof(answer, trace, count)
			require.Error(t, err)
		}
	}
}

func requireOnlyThisPage(t *testing.T, root common.Hash, size, split, i uint32, page []byte, path []common.Hash) {
	t.Helper()
	verify := seal.VerifyPage
	require.False(t, verify(common.Hash{1}, size, split, i, page, path), "another root")
	require.False(t, verify(root, size+1, split, i, page, path), "another length")
	require.False(t, verify(root, size, split^1, i, page, path), "another answer length")
	require.False(t, verify(root, size, split, i+1, page, path), "another index")
	require.False(t, verify(root, size, split, i|1<<31, page, path), "an index outside")
	require.False(t, verify(root, size, split, i, flipped(page, len(page)-1), path), "another page")
	require.False(t, verify(root, size, split, i, page[1:], path), "a short page")
	require.False(t, verify(root, size, split, i, append(bytes.Clone(page), 0), path), "a long page")
	require.False(t, verify(root, size, split, i, page, append(path, common.Hash{})), "a long path")
	if len(path) > 0 {
		require.False(t, verify(root, size, split, i, page, path[1:]), "a short path")
		other := append([]common.Hash(nil), path...)
		other[0][0]++
		require.False(t, verify(root, size, split, i, page, other), "another path")
	}
}

func TestTheRootBindsWhereTheAnswerEnds(t *testing.T) {
	whole := pattern(40000)
	a, err := seal.ResponseRoot(whole[:100], whole[100:])
	require.NoError(t, err)
	b, err := seal.ResponseRoot(whole[:101], whole[101:])
	require.NoError(t, err)
	require.NotEqual(t, a, b)
}

func TestAnEmptyResponseIsRefused(t *testing.T) {
	_, err := seal.ResponseRoot(nil, nil)
	require.Error(t, err)
	_, err = seal.PageProof(nil, nil, 0)
	require.Error(t, err)
	require.False(t, seal.VerifyPage(common.Hash{}, 0, 0, 0, nil, nil))
}

func TestTheRootIsMadeOfTheTopAndBothLengths(t *testing.T) {
	for _, size := range []int{1, seal.PageSize, seal.PageSize + 1, 5*seal.PageSize + 7} {
		whole := pattern(size)
		top, err := seal.ResponseTop(whole[:size-1], whole[size-1:])
		require.NoError(t, err)
		root, err := seal.ResponseRoot(whole[:size-1], whole[size-1:])
		require.NoError(t, err)
		lengths := binary.BigEndian.AppendUint32([]byte{2}, uint32(size))
		lengths = binary.BigEndian.AppendUint32(lengths, uint32(size-1))
		require.Equal(t, crypto.Keccak256Hash(lengths, top[:]), root)
	}
	one := crypto.Keccak256Hash([]byte{0, 0, 0, 0, 0}, pattern(9))
	top, err := seal.ResponseTop(pattern(9), nil)
	require.NoError(t, err)
	require.Equal(t, one, top, "one leaf is its own top")
	_, err = seal.ResponseTop(nil, nil)
	require.Error(t, err)
}
