// Package seal turns a prompt into bytes only the workers a consumer names can read, and an answer into bytes only that
// consumer can read.
//
// docs/sealing.md fixes every byte; testdata/vectors.json holds an example of each. The parts, in the order of a job:
//
//   - A [Secret] gives the job's keys; [KeyCommitment] binds them, [RequestContext] binds them to chain and consumer.
//   - A [PrivateKey] is a worker's encryption key, a [PublicKey] what a consumer seals to, an envelope one candidate's keys.
//   - [SealPrompt] makes the package a consumer signs; [OpenPackage] is the worker's side.
//   - A [Stream] is a prompt, an answer or a trace cut into authenticated chunks.
//   - [ResponseRoot] commits to a response; [PageProof] opens one page of it.
//   - [WriteKeyFile] keeps a worker's keys, [SealSecret] a consumer's secret, on disk.
//
// The package trusts nobody's bytes: lengths are checked before memory is taken, and whatever cannot be opened is
// [ErrUndecryptable], whose text never holds plaintext or keys. It keeps no state, so it does not notice a replay: each
// caller remembers the jobs it has served. Every candidate invited can read the prompt; only the one that serves can read
// or write the answer.
package seal
