// Package chain reads the chain: it connects to a node, checks that it is the right one, and follows blocks and logs
// through reorganisations.
package chain
