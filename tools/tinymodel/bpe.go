package main

import (
	"cmp"
	"maps"
	"slices"
)

// merge joins two neighbouring symbols into one.
type merge struct{ left, right string }

func (m merge) joined() string { return m.left + m.right }

// tokenizer is a byte-level byte pair encoding in GPT-2's form: the first 256 tokens are the
// bytes, so any text can be encoded; the others come from merges, in the order learned.
type tokenizer struct {
	vocab  []string
	ids    map[string]int
	merges []merge
	rank   map[merge]int
}

// byteSymbols names every byte by a printable rune, as GPT-2's vocabulary files do.
var byteSymbols = func() (symbols [256]string) {
	next := rune(256)
	for b := range symbols {
		r := rune(b)
		printable := (r >= '!' && r <= '~') || (r >= 0xa1 && r <= 0xac) || (r >= 0xae && r <= 0xff)
		if !printable {
			r, next = next, next+1
		}
		symbols[b] = string(r)
	}
	return symbols
}()

// trainTokenizer learns merges from text until the vocabulary has size tokens, or no pair of
// symbols occurs twice.
func trainTokenizer(text string, size int) *tokenizer {
	t := &tokenizer{ids: map[string]int{}, rank: map[merge]int{}}
	for _, symbol := range byteSymbols {
		t.add(symbol)
	}
	count := map[string]int{}
	for _, word := range splitWords(text) {
		count[word]++
	}
	words := map[string][]string{}
	for word := range count {
		words[word] = symbolsOf(word)
	}
	for len(t.vocab) < size {
		best, ok := mostFrequentPair(words, count)
		if !ok {
			break
		}
		t.rank[best] = len(t.merges)
		t.merges = append(t.merges, best)
		t.add(best.joined())
		for word, symbols := range words {
			words[word] = best.apply(symbols)
		}
	}
	return t
}

// add gives the token the next id, which it returns.
func (t *tokenizer) add(token string) int {
	id := len(t.vocab)
	t.ids[token] = id
	t.vocab = append(t.vocab, token)
	return id
}

// encode returns the token ids of text, as llama.cpp would compute them.
func (t *tokenizer) encode(text string) []int {
	var ids []int
	for _, word := range splitWords(text) {
		symbols := symbolsOf(word)
		for {
			next, ok := t.earliestMerge(symbols)
			if !ok {
				break
			}
			symbols = next.apply(symbols)
		}
		for _, symbol := range symbols {
			ids = append(ids, t.ids[symbol])
		}
	}
	return ids
}

// earliestMerge returns the merge that was learned first among those that fit.
func (t *tokenizer) earliestMerge(symbols []string) (merge, bool) {
	best, found := merge{}, false
	for i := range len(symbols) - 1 {
		m := merge{symbols[i], symbols[i+1]}
		if rank, ok := t.rank[m]; ok && (!found || rank < t.rank[best]) {
			best, found = m, true
		}
	}
	return best, found
}

// splitWords cuts text into words, a leading space included, and single other bytes. Merges never
// cross these cuts. Every pre-tokenizer that llama.cpp knows cuts here too, so which of them the
// file names does not matter.
func splitWords(text string) []string {
	var words []string
	for start := 0; start < len(text); {
		end := start
		if text[end] == ' ' && end+1 < len(text) && isLetter(text[end+1]) {
			end++
		}
		for end < len(text) && isLetter(text[end]) {
			end++
		}
		end = max(end, start+1)
		words = append(words, text[start:end])
		start = end
	}
	return words
}

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func symbolsOf(word string) []string {
	symbols := make([]string, len(word))
	for i := range len(word) {
		symbols[i] = byteSymbols[word[i]]
	}
	return symbols
}

// apply returns symbols with every occurrence of the pair joined, leftmost first.
func (m merge) apply(symbols []string) []string {
	var out []string
	for i := 0; i < len(symbols); i++ {
		if i+1 < len(symbols) && symbols[i] == m.left && symbols[i+1] == m.right {
			out = append(out, m.joined())
			i++
			continue
		}
		out = append(out, symbols[i])
	}
	return out
}

// mostFrequentPair returns the pair of neighbours that occurs most often, at least twice. Equal
// counts are settled by the pair's text, so that map order does not show in the result.
func mostFrequentPair(words map[string][]string, count map[string]int) (merge, bool) {
	pairs := map[merge]int{}
	for word, symbols := range words {
		for i := range len(symbols) - 1 {
			pairs[merge{symbols[i], symbols[i+1]}] += count[word]
		}
	}
	if len(pairs) == 0 {
		return merge{}, false
	}
	best := slices.MaxFunc(slices.Collect(maps.Keys(pairs)), func(a, b merge) int {
		return cmp.Or(cmp.Compare(pairs[a], pairs[b]), cmp.Compare(b.left, a.left), cmp.Compare(b.right, a.right))
	})
	return best, pairs[best] >= 2
}
