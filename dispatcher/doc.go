// Package dispatcher chooses workers for jobs. The draw is a pure function of chain state, so a consumer can make it
// alone, in direct mode, and anyone can repeat it.
package dispatcher
