// Package indexer remembers what happened on the chain, for readers: it turns the contracts' logs into rows of Postgres.
//
// It trusts the node it reads from, and checks only that blocks and logs fit together. It holds no key, sends nothing,
// and nobody needs it to get a job done: its database can be dropped and built again from the chain, with the same
// bytes. It never keeps a package, a response or an encryption key, only their hashes and lengths.
package indexer
