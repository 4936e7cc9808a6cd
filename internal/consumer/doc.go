// Package consumer plays the consumer of a job: it draws candidates from chain state, seals a prompt to them, submits the
// job, watches it end and opens the answer. It trusts the chain alone; plaintext stays in memory.
package consumer
