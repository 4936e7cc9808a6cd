package main

import (
	"math"
	"math/rand/v2"
	"sync"
)

const (
	batchSize    = 16
	warmUpSteps  = 30
	learningRate = 3e-3
	lastRate     = 0.02 // share of learningRate that is left at the end
	clipNorm     = 1
	// workers is fixed rather than the number of processors: the split of a batch decides the
	// order of additions, and with it the last bits of the result.
	workers = 2
)

// example is one training sequence; tokens from answer on are what the model must produce.
type example struct {
	tokens []int
	answer int
}

// trainer teaches one model with AdamW (without weight decay: there is nothing to generalise).
type trainer struct {
	model         *model
	examples      []example
	random        *rand.Rand
	partial       [workers]gradients
	first, second gradients // moving averages of the gradient and of its square
}

func newTrainer(m *model, examples []example) *trainer {
	t := &trainer{
		model: m, examples: examples, random: rand.New(rand.NewPCG(1, 2)),
		first: newGradients(m), second: newGradients(m),
	}
	for i := range t.partial {
		t.partial[i] = newGradients(m)
	}
	return t
}

// step learns one random batch, the step'th (from 1) of total, and returns its mean loss per token.
func (t *trainer) step(step, total int) float64 {
	batch := make([]example, batchSize)
	answerTokens := 0
	for i := range batch {
		batch[i] = t.examples[t.random.IntN(len(t.examples))]
		answerTokens += len(batch[i].tokens) - batch[i].answer
	}
	loss := t.differentiate(batch)
	t.meanAndClip(answerTokens)
	t.update(step, rateAt(step, total))
	return loss / float64(answerTokens)
}

// rateAt warms the learning rate up in a line, then lets it fall along half a cosine.
func rateAt(step, total int) float64 {
	warm := min(1, float64(step)/warmUpSteps)
	cosine := 0.5 * (1 + math.Cos(math.Pi*float64(step-1)/float64(total)))
	return learningRate * warm * (lastRate + (1-lastRate)*cosine)
}

// differentiate leaves the batch's summed gradient in partial[0] and returns the summed loss.
func (t *trainer) differentiate(batch []example) float64 {
	var losses [workers]float64
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(batch); i += workers {
				p := t.model.forward(batch[i].tokens)
				loss, dLogits := crossEntropy(p, batch[i].answer)
				t.model.backward(t.partial[w], p, dLogits)
				losses[w] += loss
			}
		})
	}
	wg.Wait()
	total := losses[0]
	for w := 1; w < workers; w++ {
		total += losses[w]
		for _, p := range t.model.params {
			addScaled(t.partial[0][p].data, 1, t.partial[w][p].data)
			clear(t.partial[w][p].data)
		}
	}
	return total
}

// meanAndClip divides the gradient by the number of tokens and limits its length.
func (t *trainer) meanAndClip(tokens int) {
	var square float64
	for _, p := range t.model.params {
		g := t.partial[0][p].data
		for i := range g {
			g[i] /= float32(tokens)
			square += float64(g[i]) * float64(g[i])
		}
	}
	length := math.Sqrt(square)
	if length <= clipNorm {
		return
	}
	for _, p := range t.model.params {
		g := t.partial[0][p].data
		for i := range g {
			g[i] *= float32(clipNorm / length)
		}
	}
}

// update moves the weights by the rule of Adam and clears the gradient.
func (t *trainer) update(step int, rate float64) {
	const beta1, beta2, epsilon = 0.9, 0.99, 1e-8
	// Young averages lean towards their start at zero; these undo it.
	correct1 := float32(1 - math.Pow(beta1, float64(step)))
	correct2 := float32(1 - math.Pow(beta2, float64(step)))
	for _, p := range t.model.params {
		g, first, second := t.partial[0][p].data, t.first[p].data, t.second[p].data
		for i, d := range g {
			first[i] = beta1*first[i] + (1-beta1)*d
			second[i] = beta2*second[i] + (1-beta2)*d*d
			deviation := float32(math.Sqrt(float64(second[i] / correct2)))
			p.data[i] -= float32(rate) * first[i] / correct1 / (deviation + epsilon)
		}
		clear(g)
	}
}

// knows reports whether the most likely token is the right one at every position of the answer,
// so that greedy decoding yields exactly this answer.
func (m *model) knows(e example) bool {
	logits := m.forward(e.tokens).logits
	for t := e.answer; t < len(e.tokens); t++ {
		if argMax(logits.row(t-1)) != e.tokens[t] {
			return false
		}
	}
	return true
}

func argMax(x []float32) int {
	best := 0
	for i, v := range x {
		if v > x[best] {
			best = i
		}
	}
	return best
}
