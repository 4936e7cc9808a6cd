package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

func adminModelAdd(s *session) error {
	manifest, canonical, err := readManifest(s.String("manifest"))
	if err != nil {
		return err
	}
	terms, err := readTerms(s.String("params"))
	if err != nil {
		return err
	}
	kind, err := kindOf(manifest.Kind)
	if err != nil {
		return err
	}
	terms.Kind, terms.ModelId = uint8(kind), crypto.Keccak256Hash(canonical)
	if base := s.Uint("completion-base"); base != 0 {
		terms.CompletionBase = uint32(base)
	}
	if err := s.confirm(fmt.Sprintf("Add terms for %s (%s).", manifest.Name, common.Hash(terms.ModelId))); err != nil {
		return err
	}
	receipt, err := s.send("addTerms", s.contracts().ModelRegistry, models.PackAddTerms(canonical, terms))
	if err != nil {
		return err
	}
	fields := map[string]any{"model": common.Hash(terms.ModelId).Hex(), "name": manifest.Name}
	if receipt != nil {
		for _, log := range receipt.Logs {
			if event, err := models.UnpackTermsAddedEvent(log); err == nil {
				fields["terms"] = event.TermsId
			}
		}
		if !s.Bool("json") {
			defer fmt.Fprintf(s.App.Writer, "%-12s %v\n", "terms", fields["terms"])
		}
	}
	return s.report("terms", fields)
}

func readManifest(path string) (protocol.Manifest, []byte, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return protocol.Manifest{}, nil, usage("the manifest %s cannot be read: %v; give another with --manifest", path, err)
	}
	var manifest protocol.Manifest
	if err := json.Unmarshal(raw, &manifest); err != nil {
		return manifest, nil, usage("the manifest %s is not JSON of the form in docs/manifest: %v", path, err)
	}
	canonical, err := manifest.Canonical()
	if err != nil {
		return manifest, nil, usage("the manifest %s is refused: %v; correct it after docs/manifest", path, err)
	}
	return manifest, canonical, nil
}

func kindOf(kind protocol.ManifestKind) (protocol.Kind, error) {
	kinds := map[protocol.ManifestKind]protocol.Kind{
		protocol.ManifestLLM: protocol.KindLlm, protocol.ManifestTask: protocol.KindTask,
		protocol.ManifestProbe: protocol.KindProbe, protocol.ManifestEcho: protocol.KindEcho,
	}
	found, ok := kinds[kind]
	if !ok {
		return 0, usage("%q is no kind of model; see docs/manifest", kind)
	}
	return found, nil
}

// termsFile is the `terms` object of contracts/script/params: amounts that pass 2^53 are strings.
type termsFile struct {
	Terms struct {
		MinimumStake, ExtraCapacityStake                        string
		PostingPrice, CompensationRate                          uint64
		MinInputAsk, MaxInputAsk, MinOutputAsk, MaxOutputAsk    uint64
		MaxInputBytes, MaxOutputTokens                          uint32
		AckWindow, CompletionBase, PerInputByte, PerOutputToken uint32
		TargetLatency, ThroughputCap, DisputeWindow             uint32
		SlashAckBps, SlashCompletionBps, SlashDeliveryBps       uint16
		SlashDisputeBps, SlashNoShowBps                         uint16
	} `json:"terms"`
}

func readTerms(path string) (bindings.Terms, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return bindings.Terms{}, usage("the parameters %s cannot be read: %v; give others with --params", path, err)
	}
	var file termsFile
	if err := json.Unmarshal(raw, &file); err != nil {
		return bindings.Terms{}, usage("the parameters %s are not of the form of contracts/script/params: %v", path, err)
	}
	t := file.Terms
	minimum, ok1 := new(big.Int).SetString(t.MinimumStake, 10)
	extra, ok2 := new(big.Int).SetString(t.ExtraCapacityStake, 10)
	if !ok1 || !ok2 {
		return bindings.Terms{}, usage("the stakes in %s are no whole numbers of base units", path)
	}
	number := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	return bindings.Terms{
		MinimumStake: minimum, ExtraCapacityStake: extra,
		PostingPrice: number(t.PostingPrice), CompensationRate: number(t.CompensationRate),
		MinInputAsk: number(t.MinInputAsk), MaxInputAsk: number(t.MaxInputAsk),
		MinOutputAsk: number(t.MinOutputAsk), MaxOutputAsk: number(t.MaxOutputAsk),
		MaxInputBytes: t.MaxInputBytes, MaxOutputTokens: t.MaxOutputTokens,
		AckWindow: t.AckWindow, CompletionBase: t.CompletionBase,
		PerInputByte: t.PerInputByte, PerOutputToken: t.PerOutputToken,
		TargetLatency: t.TargetLatency, ThroughputCap: t.ThroughputCap, DisputeWindow: t.DisputeWindow,
		SlashAckBps: t.SlashAckBps, SlashCompletionBps: t.SlashCompletionBps, SlashDeliveryBps: t.SlashDeliveryBps,
		SlashDisputeBps: t.SlashDisputeBps, SlashNoShowBps: t.SlashNoShowBps,
	}, nil
}
