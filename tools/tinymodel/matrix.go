package main

// matrix is stored row by row. In activations a row is one token's position; in weights a row
// yields one output.
type matrix struct {
	rows, cols int
	data       []float32
}

func newMatrix(rows, cols int) matrix {
	return matrix{rows, cols, make([]float32, rows*cols)}
}

func (m matrix) row(i int) []float32 {
	return m.data[i*m.cols : (i+1)*m.cols : (i+1)*m.cols]
}

// plus returns the sum of two matrices of one shape.
func (m matrix) plus(other matrix) matrix {
	sum := newMatrix(m.rows, m.cols)
	for i, v := range m.data {
		sum.data[i] = v + other.data[i]
	}
	return sum
}

// dot keeps four partial sums, which lets the processor work on them side by side.
func dot(a, b []float32) float32 {
	b = b[:len(a)]
	var s0, s1, s2, s3 float32
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return s0 + s1 + s2 + s3
}

// addScaled adds scale times x to y.
func addScaled(y []float32, scale float32, x []float32) {
	x = x[:len(y)]
	i := 0
	for ; i+4 <= len(y); i += 4 {
		y[i] += scale * x[i]
		y[i+1] += scale * x[i+1]
		y[i+2] += scale * x[i+2]
		y[i+3] += scale * x[i+3]
	}
	for ; i < len(y); i++ {
		y[i] += scale * x[i]
	}
}
