package protocol

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

func deployment() *Deployment {
	return &Deployment{Contracts: Contracts{
		ModelRegistry: common.Address{1}, WorkerRegistry: common.Address{2}, Staking: common.Address{3},
		Vault: common.Address{4}, JobRegistry: common.Address{5}, RewardDistributor: common.Address{6}, Delivery: common.Address{7},
		Pairing: common.Address{8},
	}}
}

func TestEveryEventOfTheContractsIsInTheTable(t *testing.T) {
	events := NewEvents(deployment())
	c := deployment().Contracts
	for address, contract := range map[common.Address]abi.ABI{
		c.ModelRegistry: models.GetABI(), c.WorkerRegistry: workers.GetABI(), c.Staking: staking.GetABI(),
		c.Vault: vault.GetABI(), c.JobRegistry: jobs.GetABI(), c.RewardDistributor: rewards.GetABI(), c.Delivery: delivery.GetABI(),
		c.Pairing: pairing.GetABI(),
	} {
		for name, event := range contract.Events {
			if name == "EIP712DomainChanged" { // declared by a base contract, never emitted by an immutable one
				continue
			}
			require.Contains(t, events.decoders[address], event.ID, name)
		}
	}
	require.Len(t, events.Addresses(), 8)
}

func TestDecodeIgnoresStrangersAndRefusesRubbish(t *testing.T) {
	events := NewEvents(deployment())
	id := vault.GetABI().Events["Deposited"].ID
	for name, log := range map[string]*types.Log{
		"no topics":        {Address: common.Address{4}},
		"another contract": {Address: common.Address{9}, Topics: []common.Hash{id}},
		"unknown event":    {Address: common.Address{4}, Topics: []common.Hash{{7}}},
	} {
		event, err := events.Decode(log)
		require.NoError(t, err, name)
		require.Nil(t, event, name)
	}
	_, err := events.Decode(&types.Log{Address: common.Address{4}, Topics: []common.Hash{id, {}}, Data: []byte{1, 2, 3}})
	require.Error(t, err)
}
