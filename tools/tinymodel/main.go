// Command tinymodel trains the language model that the demo, the devnet and the tests serve where
// a machine has none: 181,000 parameters of the llama architecture, which know a few capitals and
// sums, written as a GGUF file that Ollama runs like any other.
//
//	go -C tools run ./tinymodel -o ../internal/ollamaserver/stint-tiny.gguf
//
// It takes about 15 seconds on two idle cores, needs nothing but Go, and fails unless every answer
// comes out exact. The result depends on nothing but this code and the processor architecture
// (some fuse multiplications and additions), so the committed file can be made again: a test
// compares its sha256 with the file beside it, which this command writes too.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)

const (
	steps         = 200
	seed          = 42
	wordTokens    = 460 // bytes and merges, before the control tokens
	contextLength = 512
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", filepath.FromSlash("../internal/ollamaserver/stint-tiny.gguf"), "the GGUF file to write")
	flag.Parse()
	if err := run(*out); err != nil {
		log.Fatal(err)
	}
}

func run(out string) error {
	v := newVocabulary(corpus())
	m := newModel(v.tinyShape(), seed)
	examples := v.examples(corpus())
	train(m, examples)
	for i, e := range examples {
		if !m.knows(e) {
			return fmt.Errorf("the model got %q wrong: raise steps", corpus()[i].question)
		}
	}
	log.Printf("all %d answers are exact", len(examples))
	file, err := encodeGGUF(metadata(m, v), m.params)
	if err != nil {
		return err
	}
	sum := fmt.Sprintf("%x  %s\n", sha256.Sum256(file), filepath.Base(out))
	return errors.Join(os.WriteFile(out, file, 0o644), os.WriteFile(out+".sha256", []byte(sum), 0o644))
}

func train(m *model, examples []example) {
	t := newTrainer(m, examples)
	for step := 1; step <= steps; step++ {
		loss := t.step(step, steps)
		if step%25 == 0 {
			log.Printf("step %d of %d: loss %.4f", step, steps, loss)
		}
	}
}

// vocabulary is the tokenizer plus the control tokens that frame a conversation:
// <|bos|><|user|>question<|assistant|>answer<|end|>.
type vocabulary struct {
	words                     *tokenizer
	begin, end, user, replies int
}

func newVocabulary(pairs []pair) *vocabulary {
	var text strings.Builder
	for _, p := range pairs {
		text.WriteString(p.question + "\n" + p.answer + "\n")
	}
	v := &vocabulary{words: trainTokenizer(text.String(), wordTokens)}
	v.begin = v.words.add("<|bos|>")
	v.end = v.words.add("<|end|>")
	v.user = v.words.add("<|user|>")
	v.replies = v.words.add("<|assistant|>")
	return v
}

func (v *vocabulary) tinyShape() shape {
	return shape{vocab: len(v.words.vocab), dim: 64, layers: 3, heads: 4, hidden: 176}
}

func (v *vocabulary) examples(pairs []pair) []example {
	examples := make([]example, len(pairs))
	for i, p := range pairs {
		tokens := append([]int{v.begin, v.user}, v.words.encode(p.question)...)
		tokens = append(tokens, v.replies)
		answer := len(tokens)
		tokens = append(tokens, v.words.encode(p.answer)...)
		examples[i] = example{tokens: append(tokens, v.end), answer: answer}
	}
	return examples
}

// tokenTypes tells llama.cpp which tokens are ordinary (1) and which are control tokens (3).
func (v *vocabulary) tokenTypes() []int32 {
	types := make([]int32, len(v.words.vocab))
	for i := range types {
		types[i] = 1
		if i >= v.begin {
			types[i] = 3
		}
	}
	return types
}

// metadata is what llama.cpp must know besides the tensors.
func metadata(m *model, v *vocabulary) []field {
	merges := make([]string, len(v.words.merges))
	for i, m := range v.words.merges {
		merges[i] = m.left + " " + m.right
	}
	return []field{
		{"general.architecture", "llama"},
		{"general.name", "stint-tiny"},
		{"general.file_type", ggmlFloat32},
		{"llama.block_count", uint32(m.shape.layers)},
		{"llama.context_length", uint32(contextLength)},
		{"llama.embedding_length", uint32(m.dim)},
		{"llama.feed_forward_length", uint32(m.hidden)},
		{"llama.attention.head_count", uint32(m.heads)},
		{"llama.attention.head_count_kv", uint32(m.heads)},
		{"llama.attention.layer_norm_rms_epsilon", float32(normEpsilon)},
		{"llama.rope.dimension_count", uint32(m.headDim())},
		{"llama.rope.freq_base", float32(ropeBase)},
		{"llama.vocab_size", uint32(m.vocab)},
		{"tokenizer.ggml.model", "gpt2"},
		{"tokenizer.ggml.pre", "gpt-2"},
		{"tokenizer.ggml.tokens", v.words.vocab},
		{"tokenizer.ggml.token_type", v.tokenTypes()},
		{"tokenizer.ggml.merges", merges},
		{"tokenizer.ggml.bos_token_id", uint32(v.begin)},
		{"tokenizer.ggml.eos_token_id", uint32(v.end)},
		{"tokenizer.ggml.add_bos_token", true},
		{"tokenizer.ggml.add_eos_token", false},
	}
}
