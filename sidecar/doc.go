// Package sidecar stands beside one worker's model server and keeps the worker's promises: it serves the jobs the chain
// gives to its worker, gives back those it cannot serve, takes jobs that wait for a worker, and delivers what is demanded.
//
// At each new block it reads again every job that may be its worker's and decides what is due ([Run] has one loop, duty.go
// one decision). An event only says where to look. A deadline is judged by the chain's time and blocks, as the contract
// judges it. A job that runs is read again too, and dropped when it is no longer due.
//
// The model starts as soon as a package is opened and checked, before any transaction. An answer that is not finished by
// 40 % of the ack window is acknowledged; a faster one is not, because to complete is to acknowledge. A job that cannot be
// served is declined with the reason, never ignored.
//
// With a relay the answer goes out in frames while it is made, at a tick that does not show where words end (stream.go).
// The chain then commits to the very bytes of that stream: inline if they fit, by hash if the relay confirmed that it holds
// each frame. In every other case the answer goes on chain sealed again without padding, inline if that fits, else by hash.
// What is on chain by hash alone stays on disk, sealed, until the job is settled or refunded for good, and is delivered page
// by page when the consumer demands it. Without a relay, or while it is away, all works but the watching.
//
// It trusts its node to show the chain, and checks what can be checked: the request against the job's id, the package
// against the request, its own key against the registry. It trusts its model server with prompts and answers, and the relay
// with nothing.
//
// It never writes a prompt, an answer or a key to disk or to a log, nor the text of a model server's error, which may quote
// one. It never acknowledges or takes a job it has not opened. It never completes with part of an answer the model did not
// finish, except where the answer reached the length the network allows.
//
// A crash at any line costs an attempt, not a job: the journal counts attempts, so that each has a stream of its own, the
// chain says which jobs are open, and the contract takes one completion. Keys and texts are dropped, and overwritten where
// Go allows it, when the job is done.
package sidecar
