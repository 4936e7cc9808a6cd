// Package dispatcher chooses workers for consumers, gives waiting jobs to workers, and, as a keeper, closes what is due.
//
// Matching needs the chain and the relay alone. Workers say over the relay that they live; a consumer who asks for
// candidates gets a draw with all that went into it, signed, and the relay has it for anyone to repeat. Two dispatchers on
// one relay share the requests, and each of them hears every heartbeat, so whichever remains goes on at once.
//
// What is sent to the chain is sent by the leader: the one process that holds a lock in the database. It finds jobs in the
// indexer's tables and believes nothing there: each job is read from the chain again before anything is sent, and
// simulated. While the database is away or behind, nothing is sent and matching goes on.
//
// Two instances that share a key must share a database, since a key has one nonce, and a relay (an external cluster), since
// a key has one chain of liveness lists. With the relay inside the dispatcher, a second instance on the same address waits
// until the address is free.
//
// A dispatcher cannot read prompts or answers, move money, or keep a job from ending: consumers can draw alone, workers can
// take jobs that wait, and anyone can be a keeper. It is trusted with one thing, who lives, and signs what it says about
// that.
package dispatcher
