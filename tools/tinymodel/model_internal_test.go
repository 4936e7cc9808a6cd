package main

import (
	"crypto/sha256"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCommittedModelMatchesItsChecksum(t *testing.T) {
	path := filepath.FromSlash("../../internal/ollamaserver/stint-tiny.gguf")
	file, err := os.ReadFile(path)
	require.NoError(t, err)
	sum, err := os.ReadFile(path + ".sha256")
	require.NoError(t, err)
	require.Equal(t, string(sum), fmt.Sprintf("%x  %s\n", sha256.Sum256(file), filepath.Base(path)),
		"make it again with: go -C tools run ./tinymodel")
}

func TestCommittedModelHasThisVocabulary(t *testing.T) {
	file, err := os.ReadFile(filepath.FromSlash("../../internal/ollamaserver/stint-tiny.gguf"))
	require.NoError(t, err)
	v := newVocabulary(corpus())
	m := newModel(v.tinyShape(), seed)
	fresh, err := encodeGGUF(metadata(m, v), m.params)
	require.NoError(t, err)
	require.Len(t, file, len(fresh))
	header := len(fresh) - weightBytes(m)
	require.Equal(t, fresh[:header], file[:header], "everything before the weights")
}

func weightBytes(m *model) int {
	bytes := 0
	for _, p := range m.params {
		bytes += (len(p.data)*4 + ggufAlignment - 1) / ggufAlignment * ggufAlignment
	}
	return bytes
}

// TestGradientsMatchFiniteDifferences nudges, in every tensor, the weight with the steepest
// derivative and a few others, and compares the change of the loss with the backward pass.
func TestGradientsMatchFiniteDifferences(t *testing.T) {
	const nudge = 2e-3
	m := newModel(shape{vocab: 11, dim: 8, layers: 2, heads: 2, hidden: 12}, 3)
	// The loss must depend on every weight by more than rounding: large embeddings see to that.
	for i := range m.embedding.data {
		m.embedding.data[i] *= 10
	}
	e := example{tokens: []int{0, 3, 5, 7, 2, 9, 3}, answer: 2}
	lossNow := func() float64 {
		loss, _ := crossEntropy(m.forward(e.tokens), e.answer)
		return loss
	}
	g := newGradients(m)
	p := m.forward(e.tokens)
	_, dLogits := crossEntropy(p, e.answer)
	m.backward(g, p, dLogits)

	for _, p := range m.params {
		derivatives := g[p].data
		for _, i := range []int{steepest(derivatives), 0, len(derivatives) / 2, len(derivatives) - 1} {
			before := p.data[i]
			p.data[i] = before + nudge
			up := lossNow()
			p.data[i] = before - nudge
			down := lossNow()
			p.data[i] = before
			measured := (up - down) / (2 * nudge)
			require.InDelta(t, measured, derivatives[i], 0.01*math.Abs(measured)+1e-3, "%s[%d]", p.name, i)
		}
		require.Greater(t, math.Abs(float64(derivatives[steepest(derivatives)])), 1e-2, p.name)
	}
}

func steepest(x []float32) int {
	best := 0
	for i, v := range x {
		if math.Abs(float64(v)) > math.Abs(float64(x[best])) {
			best = i
		}
	}
	return best
}

func TestTrainingIsRepeatable(t *testing.T) {
	weights := func() []float32 {
		v := newVocabulary(corpus()[:4])
		m := newModel(shape{vocab: len(v.words.vocab), dim: 16, layers: 1, heads: 2, hidden: 24}, 1)
		tr := newTrainer(m, v.examples(corpus()[:4]))
		for step := 1; step <= 5; step++ {
			tr.step(step, 5)
		}
		return m.embedding.data
	}
	require.Equal(t, weights(), weights())
}

func TestEncodingLosesNothing(t *testing.T) {
	words := newVocabulary(corpus()).words
	for _, text := range []string{"What is two plus three?", "  Grüße, 世界\n\t\x00\xff", "", "xyzzy"} {
		decoded := ""
		for _, id := range words.encode(text) {
			decoded += words.vocab[id]
		}
		want := ""
		for _, symbol := range symbolsOf(text) {
			want += symbol
		}
		require.Equal(t, want, decoded)
	}
	require.Less(t, len(words.encode("What is the capital of France?")), 9, "known words are few tokens")
}
