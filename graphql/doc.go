// Package graphql tells what the indexer remembers: a read-only GraphQL API over its database.
//
// It holds no key and cannot write. Its readers are strangers, so every query is bounded before it costs anything: see
// limits.go. What it says is the indexer's word; the chain decides.
package graphql
