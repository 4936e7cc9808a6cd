package main

import (
	"context"
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"slices"
)

// forgeSuite is the part of `forge test --json` that is read.
type forgeSuite struct {
	Results map[string]struct {
		Status string `json:"status"`
		Reason string `json:"reason"`
	} `json:"test_results"`
}

// forge runs the contracts' tests.
func (s *suite) forge(ctx context.Context) {
	cmd := exec.CommandContext(ctx, "node_modules/.bin/forge", "test", "--json")
	cmd.Dir, cmd.Stderr = "..", os.Stderr
	out, err := cmd.Output()
	var suites map[string]forgeSuite
	if jsonErr := json.Unmarshal(out, &suites); jsonErr != nil {
		s.fail("forge test", "no result was printed; "+errorText(err)+"\n"+lastLines(out))
		return
	}
	for _, name := range slices.Sorted(maps.Keys(suites)) {
		for test, result := range suites[name].Results {
			switch result.Status {
			case "Success":
				s.pass()
			case "Skipped":
				s.skip(name+" "+test, result.Reason)
			default:
				s.fail(name+" "+test, result.Reason)
			}
		}
	}
	if len(suites) == 0 {
		s.fail("forge test", "no test was run")
	}
}

func errorText(err error) string {
	if err == nil {
		return "it exited without an error"
	}
	return err.Error()
}
