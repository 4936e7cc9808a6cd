package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// The parts of the GGUF format (version 3, little-endian) that this model needs:
// https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
const (
	ggufMagic     = "GGUF"
	ggufVersion   = uint32(3)
	ggufAlignment = 32
	ggmlFloat32   = uint32(0) // a tensor's element type
)

// ggufType is the type of a metadata value.
type ggufType uint32

const (
	ggufUint32  ggufType = 4
	ggufInt32   ggufType = 5
	ggufFloat32 ggufType = 6
	ggufBool    ggufType = 7
	ggufString  ggufType = 8
	ggufArray   ggufType = 9
)

// field is one metadata entry; value is a uint32, float32, bool, string, []string or []int32.
type field struct {
	key   string
	value any
}

// encodeGGUF returns the file that holds the metadata and, as 32-bit floats, the tensors.
func encodeGGUF(fields []field, tensors []*param) ([]byte, error) {
	w := &ggufWriter{}
	w.WriteString(ggufMagic)
	w.number(ggufVersion)
	w.number(uint64(len(tensors)))
	w.number(uint64(len(fields)))
	for _, f := range fields {
		w.string(f.key)
		if err := w.value(f.value); err != nil {
			return nil, fmt.Errorf("encode %s: %w", f.key, err)
		}
	}
	offset := uint64(0)
	for _, t := range tensors {
		w.tensorInfo(t, offset)
		offset += uint64(len(t.data)*4+ggufAlignment-1) / ggufAlignment * ggufAlignment
	}
	w.pad()
	for _, t := range tensors {
		w.number(t.data)
		w.pad()
	}
	return w.Bytes(), nil
}

type ggufWriter struct{ bytes.Buffer }

// number writes a fixed-size value or a slice of them. Neither the encoding of such a value nor a
// write into memory can fail.
func (w *ggufWriter) number(v any) { _ = binary.Write(w, binary.LittleEndian, v) }

func (w *ggufWriter) string(s string) {
	w.number(uint64(len(s)))
	w.WriteString(s)
}

func (w *ggufWriter) value(v any) error {
	switch v := v.(type) {
	case uint32:
		w.number(ggufUint32)
		w.number(v)
	case float32:
		w.number(ggufFloat32)
		w.number(v)
	case bool:
		w.number(ggufBool)
		w.number(v)
	case string:
		w.number(ggufString)
		w.string(v)
	case []int32:
		w.array(ggufInt32, len(v))
		w.number(v)
	case []string:
		w.array(ggufString, len(v))
		for _, s := range v {
			w.string(s)
		}
	default:
		return fmt.Errorf("no GGUF type for %T [BUG]", v)
	}
	return nil
}

func (w *ggufWriter) array(element ggufType, length int) {
	w.number(ggufArray)
	w.number(element)
	w.number(uint64(length))
}

// tensorInfo describes a tensor; ggml counts dimensions from the one that varies fastest.
func (w *ggufWriter) tensorInfo(t *param, offset uint64) {
	dimensions := []uint64{uint64(t.cols), uint64(t.rows)}
	if t.rows == 1 {
		dimensions = dimensions[:1]
	}
	w.string(t.name)
	w.number(uint32(len(dimensions)))
	w.number(dimensions)
	w.number(ggmlFloat32)
	w.number(offset)
}

func (w *ggufWriter) pad() {
	for w.Len()%ggufAlignment != 0 {
		w.WriteByte(0)
	}
}
