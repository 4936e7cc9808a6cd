package protocol

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
)

// DeploymentSchema names the format of a deployment file.
const DeploymentSchema = "stint.deployment.v1"

// Deployment is the file that contracts/script/Deploy.s.sol writes and every command takes: where the contracts of one
// network are.
type Deployment struct {
	Schema       string    `json:"schema"`
	ChainID      uint64    `json:"chainId"`
	StartBlock   uint64    `json:"startBlock"` // no event of the contracts is older
	StakeToken   Token     `json:"stakeToken"`
	PaymentToken Token     `json:"paymentToken"`
	Contracts    Contracts `json:"contracts"`
}

// Token is an ERC-20 the network uses.
type Token struct {
	Address  common.Address `json:"address"`
	Symbol   string         `json:"symbol"`
	Decimals uint8          `json:"decimals"`
}

// Contracts are the addresses of one network.
type Contracts struct {
	ModelRegistry     common.Address `json:"modelRegistry"`
	WorkerRegistry    common.Address `json:"workerRegistry"`
	Staking           common.Address `json:"staking"`
	Vault             common.Address `json:"vault"`
	JobRegistry       common.Address `json:"jobRegistry"`
	Delivery          common.Address `json:"delivery"`
	RewardDistributor common.Address `json:"rewardDistributor"`
	Pairing           common.Address `json:"pairing"`
}

// LoadDeployment reads and checks a deployment file.
func LoadDeployment(path string) (*Deployment, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read deployment file: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var d Deployment
	if err := dec.Decode(&d); err != nil {
		return nil, fmt.Errorf("decode deployment file %s: %w", path, err)
	}
	if err := d.validate(); err != nil {
		return nil, fmt.Errorf("deployment file %s: %w", path, err)
	}
	return &d, nil
}

func (d *Deployment) validate() error {
	if d.Schema != DeploymentSchema {
		return fmt.Errorf("schema is %q, want %q", d.Schema, DeploymentSchema)
	}
	if d.ChainID == 0 {
		return errors.New("chainId is missing")
	}
	for name, address := range d.named() {
		if address == (common.Address{}) {
			return fmt.Errorf("%s is missing", name)
		}
	}
	return nil
}

func (d *Deployment) named() map[string]common.Address {
	return map[string]common.Address{
		"contracts.modelRegistry":     d.Contracts.ModelRegistry,
		"contracts.workerRegistry":    d.Contracts.WorkerRegistry,
		"contracts.staking":           d.Contracts.Staking,
		"contracts.vault":             d.Contracts.Vault,
		"contracts.jobRegistry":       d.Contracts.JobRegistry,
		"contracts.delivery":          d.Contracts.Delivery,
		"contracts.rewardDistributor": d.Contracts.RewardDistributor,
		"contracts.pairing":           d.Contracts.Pairing,
		"stakeToken.address":          d.StakeToken.Address,
		"paymentToken.address":        d.PaymentToken.Address,
	}
}
