package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
)

var models = bindings.NewModelRegistry()

// Every act of governance can be printed instead of sent: the owner may be a multisig or a timelock.
var unsignedFlag = &cli.BoolFlag{Name: "unsigned", Usage: "print the call for a multisig or a timelock and send nothing; needs no key"}

var adminCommand = group("admin", "act as governance, or as the guardian",
	group("model", "govern models",
		act("add", "add a model, or new terms for a known one", "", governing(adminModelAdd),
			flags(
				&cli.StringFlag{Name: "manifest", Usage: "manifest `FILE`, see docs/manifest", Required: true},
				&cli.StringFlag{Name: "params", Usage: "JSON `FILE` with a `terms` object", Value: "contracts/script/params/devnet.json"},
				&cli.UintFlag{Name: "completion-base", Usage: "`SECONDS` of the completion window, instead of the file's"},
				unsignedFlag,
			)),
		act("delist", "let no new job or offer name some terms; running jobs go on", "", governing(adminModelDelist),
			flags(&cli.UintFlag{Name: "terms", Usage: "`NUMBER` of the terms", Required: true}, unsignedFlag)),
	),
	group("params", "govern the network parameters",
		command("show", "print those of new jobs", "", reading(adminParamsShow), chainFlags, outputFlags),
		act("set", "set those of new jobs; running jobs keep theirs", "", governing(adminParamsSet),
			flags(&cli.StringFlag{Name: "params", Usage: "JSON `FILE` with a `parameters` object; what it leaves out stays", Required: true}, unsignedFlag)),
	),
	adminDispatcherCommand,
	act("guardian", "name who may pause", "", governing(adminGuardian),
		flags(&cli.StringFlag{Name: "address", Usage: "`ADDRESS` of the guardian; zero for nobody", Required: true}, unsignedFlag)),
	act("pause", "stop new jobs; everything that runs goes on", "", governing(adminPause), flags(unsignedFlag)),
	act("unpause", "let new jobs in again", "", governing(adminUnpause), flags(unsignedFlag)),
)

// governing turns an act of governance into an action that signs, or under --unsigned prints what to sign.
func governing(action func(*session) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		if c.Bool("unsigned") {
			return reading(action)(c)
		}
		return withKey(action)(c)
	}
}

// govern sends a call of the ModelRegistry, or notes it under --unsigned.
func (s *session) govern(verb, summary string, data []byte, noun string, fields map[string]any) error {
	if err := s.confirm(summary); err != nil {
		return err
	}
	if _, err := s.send(verb, s.contracts().ModelRegistry, data); err != nil {
		return err
	}
	return s.report(noun, fields)
}

func adminModelDelist(s *session) error {
	terms := uint32(s.Uint("terms"))
	return s.govern("delist", fmt.Sprintf("Let no new job name terms %d, for good.", terms), models.PackDelist(terms),
		"terms", map[string]any{"terms": terms, "listed": false})
}

func adminGuardian(s *session) error {
	guardian := s.String("address")
	if !common.IsHexAddress(guardian) {
		return usage("--address %q is no address", guardian)
	}
	address := common.HexToAddress(guardian)
	return s.govern("setGuardian", fmt.Sprintf("Let %s pause the network.", address), models.PackSetGuardian(address),
		"guardian", map[string]any{"guardian": address.Hex()})
}

func adminPause(s *session) error {
	return s.govern("pause", "Stop new jobs.", models.PackPause(), "network", map[string]any{"paused": true})
}

func adminUnpause(s *session) error {
	return s.govern("unpause", "Let new jobs in again.", models.PackUnpause(), "network", map[string]any{"paused": false})
}

func adminParamsShow(s *session) error {
	parameters, err := s.reader.Parameters(s.Context.Context)
	if err != nil {
		return err
	}
	return s.printJSON(map[string]any{"schema": "stint.parameters.v1", "parameters": parametersJSON(parameters)})
}

// parametersJSON gives the parameters the names they have in contracts/script/params.
func parametersJSON(p bindings.Parameters) map[string]any {
	return map[string]any{
		"treasury": p.Treasury, "protocolFeeBps": p.ProtocolFeeBps, "latencyFloorBps": p.LatencyFloorBps,
		"initialUptimeBps": p.InitialUptimeBps, "initialQualityBps": p.InitialQualityBps, "blockTime": p.BlockTime,
		"keeperBounty": p.KeeperBounty, "attemptFee": p.AttemptFee, "maxRequestLife": p.MaxRequestLife,
		"inlinePackageBytes": p.InlinePackageBytes, "inlineResponseBytes": p.InlineResponseBytes,
		"maxResponseBytes": p.MaxResponseBytes, "maxCandidates": p.MaxCandidates, "maxAttempts": p.MaxAttempts,
		"takeGrace": p.TakeGrace, "deliveryWindow": p.DeliveryWindow, "incidentWindow": p.IncidentWindow,
		"forgiveness": p.Forgiveness, "longJailTerm": p.LongJailTerm, "jailTerm": p.JailTerm,
		"unbondingDelay": p.UnbondingDelay, "epoch": p.Epoch, "scoreUnit": p.ScoreUnit,
	}
}

// adminParamsSet changes what the file names. A treasury of zero means the one there is, as in the deployment's own files.
func adminParamsSet(s *session) error {
	now, err := s.reader.Parameters(s.Context.Context)
	if err != nil {
		return err
	}
	wanted, err := readParameters(s.String("params"), now)
	if err != nil {
		return err
	}
	return s.govern("setParameters", "Set the parameters of new jobs.", models.PackSetParameters(wanted),
		"parameters", map[string]any{"parameters": parametersJSON(wanted)})
}

func readParameters(path string, now bindings.Parameters) (bindings.Parameters, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return now, usage("the parameters %s cannot be read: %v; give others with --params", path, err)
	}
	var file struct {
		Parameters map[string]json.RawMessage `json:"parameters"`
	}
	if err := json.Unmarshal(raw, &file); err != nil || len(file.Parameters) == 0 {
		return now, usage("%s has no `parameters` object as in contracts/script/params", path)
	}
	known := parametersJSON(now)
	for name := range file.Parameters {
		if _, ok := known[name]; !ok {
			return now, usage("%q in %s is no parameter; see `stint admin params show`", name, path)
		}
	}
	treasury, all := now.Treasury, struct {
		Parameters *bindings.Parameters `json:"parameters"`
	}{&now}
	if err := json.Unmarshal(raw, &all); err != nil {
		return now, usage("the parameters %s are not of the form of contracts/script/params: %v", path, err)
	}
	if now.Treasury == (common.Address{}) {
		now.Treasury = treasury
	}
	return now, nil
}
