// Package draw orders the workers that could take a job. The draw is a pure function of chain state, so a consumer makes it
// alone, in direct mode, and anyone can repeat it.
package draw
