// Package relay carries ciphertext and liveness: NATS embedded in the dispatcher, or a cluster by URL. Packages are kept
// by content hash; the sealed frames of answers are sent live, kept for an hour and read again after a lost connection;
// heartbeats and candidate requests are asked and answered over subjects.
//
// # What the relay is trusted with
//
// Liveness and the shape of the traffic, nothing else. It sees who talks when and how many frames of one size, never a
// prompt, an answer or a key. A package is proven by its hash, a frame by the answer key that opens it, a heartbeat, a
// receipt, a draw and a list by their signatures. It is never a source of truth: its store may be deleted at any time,
// also while it runs, and the chain still ends every job. Then packages are unknown, readers go on with what is new, and
// publishers are told that the relay does not hold their answer.
//
// # What strangers can do
//
// Everybody may connect to the embedded relay without credentials, and then only: send requests, publish frames, and read
// packages, frames, lists and draws. They have an account without streams, so neither what they send nor the subject they
// want an answer on reaches the owner's. A stranger chooses a random user name; the one inbox it may read is named by the
// name's hash, so nobody reads another's.
//
// Strangers can publish junk to any job's frames. Junk is bounded in size and number, reaches readers, and is dropped by
// the decryption of whoever reads: several frames may claim one place, and a reader tries each. Junk cannot take a frame's
// place in the duplicate window, because a frame's id is a hash of its content. Strangers can fill the store, a job's
// frames or the connections. A full store refuses instead of forgetting, so the publisher knows and goes by the chain. Lists
// and draws are the exception: the oldest go, so a flood of requests can push out draws before their hour is over. What
// somebody asks a dispatcher for is public with its draw.
//
// # An external cluster
//
// It needs JetStream of version 2.11 or later, a maximum payload of 260 KiB and two users, which go into the URL: the
// owner's with every right, and one for everybody else that may publish to stint.*.*.request.>, stint.*.*.frames.> and
// $JS.API.DIRECT.GET.*, and subscribe to stint.*.*.frames.> and its inboxes. Two accounts, with those subjects exported
// from the owner's and imported by the other, keep strangers' reply subjects out of the stream interface, as here.
package relay
