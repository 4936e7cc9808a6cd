package main

import (
	"fmt"
	"math"
	"math/rand/v2"
)

const (
	normEpsilon = 1e-5
	ropeBase    = 10_000
)

// shape is the size of a model of the llama architecture with tied embeddings.
type shape struct{ vocab, dim, layers, heads, hidden int }

func (s shape) headDim() int { return s.dim / s.heads }

// param is one weight tensor; a vector is a matrix of one row.
type param struct {
	name string // as GGUF calls it
	matrix
}

type layer struct {
	attnNorm, query, key, value, attnOut *param
	ffnNorm, gate, up, down              *param
}

type model struct {
	shape
	params     []*param // all of them, in the order of the file
	embedding  *param   // also the output projection
	layers     []layer
	outputNorm *param
}

// newModel returns a model with random weights that depend on seed alone.
func newModel(s shape, seed uint64) *model {
	m := &model{shape: s}
	random := rand.New(rand.NewPCG(seed, 7))
	normal := func(name string, rows, cols int, deviation float64) *param {
		p := m.add(name, rows, cols)
		for i := range p.data {
			p.data[i] = float32(random.NormFloat64() * deviation)
		}
		return p
	}
	ones := func(name string) *param {
		p := m.add(name, 1, s.dim)
		for i := range p.data {
			p.data[i] = 1
		}
		return p
	}
	m.embedding = normal("token_embd.weight", s.vocab, s.dim, 0.05)
	// What writes into the residual stream starts smaller, so that layers begin close to identity.
	in, out := 1/math.Sqrt(float64(s.dim)), 0.5/math.Sqrt(float64(s.dim))
	for i := range s.layers {
		name := func(part string) string { return fmt.Sprintf("blk.%d.%s.weight", i, part) }
		m.layers = append(m.layers, layer{
			attnNorm: ones(name("attn_norm")),
			query:    normal(name("attn_q"), s.dim, s.dim, in),
			key:      normal(name("attn_k"), s.dim, s.dim, in),
			value:    normal(name("attn_v"), s.dim, s.dim, in),
			attnOut:  normal(name("attn_output"), s.dim, s.dim, out),
			ffnNorm:  ones(name("ffn_norm")),
			gate:     normal(name("ffn_gate"), s.hidden, s.dim, in),
			up:       normal(name("ffn_up"), s.hidden, s.dim, in),
			down:     normal(name("ffn_down"), s.dim, s.hidden, out),
		})
	}
	m.outputNorm = ones("output_norm.weight")
	return m
}

func (m *model) add(name string, rows, cols int) *param {
	p := &param{name, newMatrix(rows, cols)}
	m.params = append(m.params, p)
	return p
}

// pass keeps what one forward pass computed, as the backward pass needs it.
type pass struct {
	tokens []int
	layers []layerPass
	output normed
	logits matrix // row t scores the token after position t
}

type layerPass struct {
	attnIn            normed
	query, key, value matrix
	attention         []matrix // per head: rows look, columns are looked at
	mixed             matrix   // what attention gathered, heads side by side
	ffnIn             normed
	gate, up, hidden  matrix
}

// normed is the result of a root-mean-square norm and its input.
type normed struct {
	in, out matrix
	inverse []float32 // one over the root mean square, per row
}

// forward runs the model over tokens.
func (m *model) forward(tokens []int) *pass {
	p := &pass{tokens: tokens}
	x := newMatrix(len(tokens), m.dim)
	for t, token := range tokens {
		copy(x.row(t), m.embedding.row(token))
	}
	for _, l := range m.layers {
		var lp layerPass
		lp, x = m.forwardLayer(l, x)
		p.layers = append(p.layers, lp)
	}
	p.output = norm(x, m.outputNorm)
	p.logits = linear(p.output.out, m.embedding)
	return p
}

func (m *model) forwardLayer(l layer, x matrix) (layerPass, matrix) {
	var lp layerPass
	lp.attnIn = norm(x, l.attnNorm)
	lp.query = linear(lp.attnIn.out, l.query)
	lp.key = linear(lp.attnIn.out, l.key)
	lp.value = linear(lp.attnIn.out, l.value)
	m.rotate(lp.query, 1)
	m.rotate(lp.key, 1)
	m.attend(&lp)
	x = x.plus(linear(lp.mixed, l.attnOut))

	lp.ffnIn = norm(x, l.ffnNorm)
	lp.gate = linear(lp.ffnIn.out, l.gate)
	lp.up = linear(lp.ffnIn.out, l.up)
	lp.hidden = newMatrix(x.rows, m.hidden)
	for i, g := range lp.gate.data {
		lp.hidden.data[i] = g * sigmoid(g) * lp.up.data[i]
	}
	return lp, x.plus(linear(lp.hidden, l.down))
}

// attend lets every position gather values from itself and those before it.
func (m *model) attend(lp *layerPass) {
	lp.mixed = newMatrix(lp.query.rows, m.dim)
	scale := float32(1 / math.Sqrt(float64(m.headDim())))
	for h := range m.heads {
		from, to := h*m.headDim(), (h+1)*m.headDim()
		attention := newMatrix(lp.query.rows, lp.query.rows)
		for t := range lp.query.rows {
			weights := attention.row(t)[:t+1]
			for j := range weights {
				weights[j] = dot(lp.query.row(t)[from:to], lp.key.row(j)[from:to]) * scale
			}
			softmax(weights)
			for j, w := range weights {
				addScaled(lp.mixed.row(t)[from:to], w, lp.value.row(j)[from:to])
			}
		}
		lp.attention = append(lp.attention, attention)
	}
}

// rotate applies rotary position embeddings to neighbouring pairs of each head; direction -1
// undoes it, which is also its gradient.
func (m *model) rotate(x matrix, direction float64) {
	for t := range x.rows {
		row := x.row(t)
		for i := 0; i < m.headDim(); i += 2 {
			angle := direction * float64(t) * math.Pow(ropeBase, -float64(i)/float64(m.headDim()))
			sin, cos := math.Sincos(angle)
			s, c := float32(sin), float32(cos)
			for at := i; at < m.dim; at += m.headDim() {
				a, b := row[at], row[at+1]
				row[at], row[at+1] = a*c-b*s, a*s+b*c
			}
		}
	}
}

// linear returns x times the transposed weights.
func linear(x matrix, weights *param) matrix {
	y := newMatrix(x.rows, weights.rows)
	for o := range weights.rows {
		w := weights.row(o)
		for t := range x.rows {
			y.data[t*y.cols+o] = dot(w, x.row(t))
		}
	}
	return y
}

func norm(x matrix, weights *param) normed {
	n := normed{in: x, out: newMatrix(x.rows, x.cols), inverse: make([]float32, x.rows)}
	for t := range x.rows {
		row, out := x.row(t), n.out.row(t)
		meanSquare := dot(row, row)/float32(x.cols) + normEpsilon
		n.inverse[t] = float32(1 / math.Sqrt(float64(meanSquare)))
		for i, v := range row {
			out[i] = v * n.inverse[t] * weights.data[i]
		}
	}
	return n
}

func sigmoid(x float32) float32 { return 1 / (1 + float32(math.Exp(float64(-x)))) }

// softmax turns scores into weights that sum to one, in place.
func softmax(x []float32) {
	highest := x[0]
	for _, v := range x {
		highest = max(highest, v)
	}
	var sum float64
	for i, v := range x {
		e := math.Exp(float64(v - highest))
		x[i] = float32(e)
		sum += e
	}
	for i := range x {
		x[i] = float32(float64(x[i]) / sum)
	}
}
