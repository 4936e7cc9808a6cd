// Command bindings writes bindings/bindings.go from forge's build output with abigen v2, all contracts in one run so
// that a struct they share becomes one Go type. Run it from tools/ after `forge build`.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// contracts are the deployed contracts, in the order of docs/protocol.md section 3.
var contracts = []string{
	"ModelRegistry", "WorkerRegistry", "Staking", "Vault", "JobRegistry", "Pairing", "Delivery", "RewardDistributor",
	"DevToken",
}

const (
	forgeOut = "../.stint/forge/out"
	target   = "../bindings/bindings.go"
)

// withoutDomain drops eip712Domain from every contract but JobRegistry: abigen names an output struct after its function
// alone, so the same function in two contracts would be declared twice.
func withoutDomain(name string, abi json.RawMessage) (json.RawMessage, error) {
	if name == "JobRegistry" {
		return abi, nil
	}
	var entries []map[string]any
	if err := json.Unmarshal(abi, &entries); err != nil {
		return nil, err
	}
	kept := slices.DeleteFunc(entries, func(e map[string]any) bool { return e["name"] == "eip712Domain" })
	return json.Marshal(kept)
}

type artifact struct {
	ABI json.RawMessage `json:"abi"`
}

// combined is the part of `solc --combined-json` that abigen reads.
type combined struct {
	Contracts map[string]contract `json:"contracts"`
}

type contract struct {
	ABI json.RawMessage `json:"abi"`
	Bin string          `json:"bin"`
}

func main() {
	log.SetFlags(0)
	if err := run(); err != nil {
		log.Fatal("bindings: ", err)
	}
}

func run() error {
	all := combined{Contracts: map[string]contract{}}
	for _, name := range contracts {
		raw, err := os.ReadFile(filepath.Join(forgeOut, name+".sol", name+".json"))
		if err != nil {
			return fmt.Errorf("read build output, run `forge build` first: %w", err)
		}
		var a artifact
		if err := json.Unmarshal(raw, &a); err != nil {
			return fmt.Errorf("decode %s: %w", name, err)
		}
		abi, err := withoutDomain(name, a.ABI)
		if err != nil {
			return fmt.Errorf("filter %s: %w", name, err)
		}
		all.Contracts[name+".sol:"+name] = contract{ABI: abi}
	}
	input, err := json.Marshal(all)
	if err != nil {
		return err
	}
	file := filepath.Join(filepath.Dir(forgeOut), "combined.json")
	if err := os.WriteFile(file, input, 0o644); err != nil {
		return err
	}
	cmd := exec.Command("go", "tool", "abigen", "--v2", "--combined-json", file, "--pkg", "bindings", "--out", target)
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	return cmd.Run()
}
