package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stint-protocol/stint/internal/protocol"
)

var modelCommand = group("model", "see what can be asked",
	command("list", "list models and their terms, oldest first", "", reading(modelList), chainFlags, outputFlags),
)

// listed is one version of a model's terms.
type listed struct {
	Terms   uint32 `json:"terms"`
	Name    string `json:"name"`
	Kind    string `json:"kind"`
	Version uint32 `json:"version"`
	Model   string `json:"model"`
	Workers int    `json:"workers"`
}

func modelList(s *session) error {
	added, err := s.reader.TermsAdded(s.Context.Context)
	if err != nil {
		return err
	}
	list := []listed{}
	for _, e := range added {
		name := "(its manifest is not readable)"
		if manifest, err := protocol.ParseManifest(e.Manifest); err == nil {
			name = manifest.Name
		}
		offering, err := s.reader.Offering(s.Context.Context, e.TermsId, 0, 1000)
		if err != nil {
			return err
		}
		list = append(list, listed{e.TermsId, name, protocol.Kind(e.Terms.Kind).String(), e.Version, common.Hash(e.ModelId).Hex(), len(offering)})
	}
	if s.Bool("json") {
		return s.printJSON(map[string]any{"schema": "stint.models.v1", "models": list})
	}
	table := tabwriter.NewWriter(s.App.Writer, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "TERMS\tNAME\tKIND\tVERSION\tWORKERS\tMODEL")
	for _, l := range list {
		fmt.Fprintf(table, "%d\t%s\t%s\t%d\t%d\t%s\n", l.Terms, l.Name, l.Kind, l.Version, l.Workers, l.Model)
	}
	return table.Flush()
}
