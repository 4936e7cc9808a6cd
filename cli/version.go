package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"runtime"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
)

// Set by the linker.
var (
	version = "devel"
	commit  = "unknown"
)

var versionCommand = command("version", "print the version of this binary and of the contracts it speaks to", "", showVersion, outputFlags)

func showVersion(c *cli.Context) error {
	if !c.Bool("json") {
		fmt.Fprintf(c.App.Writer, "stint %s, commit %s, %s, contracts %s\n", version, commit, runtime.Version(), abiHash()[:16])
		return nil
	}
	return json.NewEncoder(c.App.Writer).Encode(map[string]any{
		"schema": "stint.version.v1", "version": version, "commit": commit, "go": runtime.Version(), "contracts": abiHash(),
	})
}

// abiHash identifies the interfaces of the contracts this binary was built for.
func abiHash() string {
	var all []byte
	for _, m := range []string{
		bindings.ModelRegistryMetaData.ABI, bindings.WorkerRegistryMetaData.ABI, bindings.StakingMetaData.ABI,
		bindings.VaultMetaData.ABI, bindings.JobRegistryMetaData.ABI, bindings.DeliveryMetaData.ABI, bindings.RewardDistributorMetaData.ABI,
	} {
		all = append(all, m...)
	}
	return hex.EncodeToString(crypto.Keccak256(all))
}
