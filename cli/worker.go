package main

import "github.com/stint-protocol/stint/bindings"

var (
	workers = bindings.NewWorkerRegistry()
	staking = bindings.NewStaking()
)

var workerCommand = group("worker", "act as a worker",
	workerRegisterCommand, workerStakeCommand, workerModelsCommand, workerUnjailCommand,
	workerUnstakeCommand, workerWithdrawCommand, workerShowCommand, workerPairCommand, workerUnpairCommand,
)
