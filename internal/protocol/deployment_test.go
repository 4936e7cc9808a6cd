package protocol_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/internal/protocol"
)

func good() protocol.Deployment {
	token := protocol.Token{Address: common.Address{1}, Symbol: "T", Decimals: 6}
	a := common.Address{2}
	return protocol.Deployment{
		Schema: protocol.DeploymentSchema, ChainID: 1, StakeToken: token, PaymentToken: token,
		Contracts: protocol.Contracts{ModelRegistry: a, WorkerRegistry: a, Staking: a, Vault: a, JobRegistry: a, Delivery: a, RewardDistributor: a, Pairing: a},
	}
}

func load(t *testing.T, value any) (*protocol.Deployment, error) {
	data, err := json.Marshal(value)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "deployment.json")
	require.NoError(t, os.WriteFile(path, data, 0o600))
	return protocol.LoadDeployment(path)
}

func TestLoadDeploymentRefusesWhatIsIncomplete(t *testing.T) {
	loaded, err := load(t, good())
	require.NoError(t, err)
	require.Equal(t, good(), *loaded)
	for name, spoil := range map[string]func(*protocol.Deployment){
		"schema":              func(d *protocol.Deployment) { d.Schema = "stint.deployment.v2" },
		"chainId":             func(d *protocol.Deployment) { d.ChainID = 0 },
		"contracts.vault":     func(d *protocol.Deployment) { d.Contracts.Vault = common.Address{} },
		"stakeToken.address":  func(d *protocol.Deployment) { d.StakeToken.Address = common.Address{} },
		"contracts.staking":   func(d *protocol.Deployment) { d.Contracts.Staking = common.Address{} },
		"contracts.jobRegist": func(d *protocol.Deployment) { d.Contracts.JobRegistry = common.Address{} },
	} {
		d := good()
		spoil(&d)
		_, err := load(t, d)
		require.ErrorContains(t, err, name)
	}
	_, err = load(t, map[string]any{"schema": protocol.DeploymentSchema, "surprise": 1})
	require.ErrorContains(t, err, "surprise")
	_, err = protocol.LoadDeployment(filepath.Join(t.TempDir(), "none.json"))
	require.ErrorIs(t, err, os.ErrNotExist)
}
