package main

import "github.com/stint-protocol/stint/bindings"

var (
	workers = bindings.NewWorkerRegistry()
	staking = bindings.NewStaking()
)

var workerCommand = group("worker", "act as a worker",
	workerRegisterCommand, workerStakeCommand, workerModelsCommand, workerCapacityCommand, workerOperatorCommand,
	workerPayoutCommand, workerRotateKeyCommand, workerPairCommand, workerUnpairCommand, workerUnjailCommand,
	workerUnstakeCommand, workerWithdrawCommand, workerDeregisterCommand, workerShowCommand,
)
