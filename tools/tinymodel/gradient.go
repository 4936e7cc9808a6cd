package main

import "math"

// gradients holds, for every parameter of a model, a sum of derivatives of the loss.
type gradients map[*param]matrix

func newGradients(m *model) gradients {
	g := gradients{}
	for _, p := range m.params {
		g[p] = newMatrix(p.rows, p.cols)
	}
	return g
}

// crossEntropy returns the summed loss over the answer's tokens and its derivative by the logits.
// Positions whose next token belongs to the question count nothing.
func crossEntropy(p *pass, firstAnswer int) (loss float64, dLogits matrix) {
	dLogits = newMatrix(p.logits.rows, p.logits.cols)
	for t := firstAnswer - 1; t+1 < len(p.tokens); t++ {
		d, target := dLogits.row(t), p.tokens[t+1]
		copy(d, p.logits.row(t))
		softmax(d)
		loss -= math.Log(float64(d[target]) + 1e-20)
		d[target]--
	}
	return loss, dLogits
}

// backward adds the derivatives of a loss to g, given its derivative by the logits.
func (m *model) backward(g gradients, p *pass, dLogits matrix) {
	dNormed := newMatrix(dLogits.rows, m.dim)
	g.linear(dLogits, p.output.out, m.embedding, dNormed)
	dx := newMatrix(dLogits.rows, m.dim)
	g.norm(dNormed, p.output, m.outputNorm, dx)
	for i := len(m.layers) - 1; i >= 0; i-- {
		m.backwardFeedForward(g, m.layers[i], &p.layers[i], dx)
		m.backwardAttention(g, m.layers[i], &p.layers[i], dx)
	}
	for t, token := range p.tokens {
		addScaled(g[m.embedding].row(token), 1, dx.row(t))
	}
}

// backwardFeedForward takes dx, the derivative by the layer's output, to the one by its middle.
func (m *model) backwardFeedForward(g gradients, l layer, lp *layerPass, dx matrix) {
	dHidden := newMatrix(dx.rows, m.hidden)
	g.linear(dx, lp.hidden, l.down, dHidden)
	dGate, dUp := newMatrix(dx.rows, m.hidden), newMatrix(dx.rows, m.hidden)
	for i, d := range dHidden.data {
		gate := lp.gate.data[i]
		s := sigmoid(gate)
		dUp.data[i] = d * gate * s
		dGate.data[i] = d * lp.up.data[i] * (s + gate*s*(1-s))
	}
	dNormed := newMatrix(dx.rows, m.dim)
	g.linear(dGate, lp.ffnIn.out, l.gate, dNormed)
	g.linear(dUp, lp.ffnIn.out, l.up, dNormed)
	g.norm(dNormed, lp.ffnIn, l.ffnNorm, dx)
}

// backwardAttention takes dx from the layer's middle to its input.
func (m *model) backwardAttention(g gradients, l layer, lp *layerPass, dx matrix) {
	dMixed := newMatrix(dx.rows, m.dim)
	g.linear(dx, lp.mixed, l.attnOut, dMixed)
	dQuery, dKey, dValue := newMatrix(dx.rows, m.dim), newMatrix(dx.rows, m.dim), newMatrix(dx.rows, m.dim)
	for h := range m.heads {
		m.backwardHead(h, lp, dMixed, dQuery, dKey, dValue)
	}
	m.rotate(dQuery, -1)
	m.rotate(dKey, -1)
	dNormed := newMatrix(dx.rows, m.dim)
	g.linear(dQuery, lp.attnIn.out, l.query, dNormed)
	g.linear(dKey, lp.attnIn.out, l.key, dNormed)
	g.linear(dValue, lp.attnIn.out, l.value, dNormed)
	g.norm(dNormed, lp.attnIn, l.attnNorm, dx)
}

func (m *model) backwardHead(h int, lp *layerPass, dMixed, dQuery, dKey, dValue matrix) {
	from, to := h*m.headDim(), (h+1)*m.headDim()
	scale := float32(1 / math.Sqrt(float64(m.headDim())))
	dWeights := make([]float32, dMixed.rows)
	for t := range dMixed.rows {
		weights, d := lp.attention[h].row(t)[:t+1], dMixed.row(t)[from:to]
		var mean float32 // of dWeights under the attention weights: softmax's own derivative
		for j, w := range weights {
			dWeights[j] = dot(d, lp.value.row(j)[from:to])
			mean += dWeights[j] * w
			addScaled(dValue.row(j)[from:to], w, d)
		}
		for j, w := range weights {
			dScore := w * (dWeights[j] - mean) * scale
			addScaled(dQuery.row(t)[from:to], dScore, lp.key.row(j)[from:to])
			addScaled(dKey.row(j)[from:to], dScore, lp.query.row(t)[from:to])
		}
	}
}

// linear adds the derivatives of linear(x, weights) to g and to dx.
func (g gradients) linear(dy, x matrix, weights *param, dx matrix) {
	dWeights := g[weights]
	for o := range weights.rows {
		w, dw := weights.row(o), dWeights.row(o)
		for t := range x.rows {
			if d := dy.data[t*dy.cols+o]; d != 0 {
				addScaled(dw, d, x.row(t))
				addScaled(dx.row(t), d, w)
			}
		}
	}
}

// norm adds the derivatives of norm(n.in, weights) to g and to dx.
func (g gradients) norm(dy matrix, n normed, weights *param, dx matrix) {
	dWeights := g[weights].data
	for t := range dy.rows {
		in, d, out, inverse := n.in.row(t), dy.row(t), dx.row(t), n.inverse[t]
		var sum float32
		for i, v := range in {
			dWeights[i] += d[i] * v * inverse
			sum += d[i] * weights.data[i] * v
		}
		shared := sum * inverse * inverse * inverse / float32(len(in))
		for i, v := range in {
			out[i] += d[i]*weights.data[i]*inverse - v*shared
		}
	}
}
