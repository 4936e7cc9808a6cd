// Package sidecar stands beside one worker's model server and keeps the worker's promises: it takes the jobs the chain
// gives to its worker, acknowledges those it can serve, runs the model and completes them.
//
// At each new block it reads again every job that may be its worker's and decides what is due ([Run] has one loop, duty.go
// one decision). An event only says where to look. A deadline is judged by the chain's time and blocks, as the contract
// judges it. A job that runs is read again too, and dropped when it is no longer due.
//
// It trusts its node to show the chain, and checks what can be checked: the request against the job's id, the package
// against the request, its own key against the registry. It trusts its model server with prompts and answers.
//
// It never writes a prompt, an answer or a key to disk or to a log, nor the text of a model server's error, which may quote
// one. It never acknowledges a job it has not opened. It never completes with part of an answer the model did not finish,
// except where the answer reached the length the network allows.
//
// A crash at any line costs an attempt, not a job: the journal counts attempts, the chain says which jobs are open, and the
// contract takes one completion. Keys and texts are dropped, and overwritten where Go allows it, when the job is done.
package sidecar
