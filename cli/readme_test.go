package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

var contractABIs = map[string]abi.ABI{
	"ModelRegistry": bindings.NewModelRegistry().GetABI(), "WorkerRegistry": bindings.NewWorkerRegistry().GetABI(),
	"Staking": bindings.NewStaking().GetABI(), "Vault": bindings.NewVault().GetABI(),
	"JobRegistry": bindings.NewJobRegistry().GetABI(), "Delivery": bindings.NewDelivery().GetABI(), "RewardDistributor": bindings.NewRewardDistributor().GetABI(),
	"Pairing": bindings.NewPairing().GetABI(),
}

// The story table of the README must name things that exist.
func TestStoryTableIsTrue(t *testing.T) {
	root, err := repositoryRoot()
	require.NoError(t, err)
	rows := storyTable(t, root)
	require.Greater(t, len(rows), 10)
	for _, cells := range rows {
		t.Run(cells[0], func(t *testing.T) {
			step, function, event, status := cells[0], cells[2], cells[3], cells[4]
			contract, verb, _ := strings.Cut(function, ".")
			require.Contains(t, contractABIs[contract].Methods, verb)
			require.Contains(t, contractABIs[contract].Events, event)
			if step != "assign" { // the contract's own step
				require.Equal(t, step, verb, "one verb a step")
			}
			if status != "-" {
				require.Contains(t, statusWords(), status)
			}
			require.FileExists(t, filepath.Join(root, cells[5]))
			require.FileExists(t, filepath.Join(root, cells[6]))
			requireGraphQL(t, root, cells[7])
			commandExists(t, newApp().Commands, strings.Fields(cells[8]))
		})
	}
}

func TestReadmeIsShort(t *testing.T) {
	root, err := repositoryRoot()
	require.NoError(t, err)
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	require.LessOrEqual(t, strings.Count(string(readme), "\n"), 150)
}

func storyTable(t *testing.T, root string) (rows [][]string) {
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	_, table, found := strings.Cut(string(readme), "| step | who |")
	require.True(t, found, "the README has no story table")
	for line := range strings.Lines(table) {
		if !strings.HasPrefix(line, "| ") {
			continue
		}
		var cells []string
		for _, cell := range strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|") {
			cells = append(cells, strings.Trim(strings.TrimSpace(cell), "`"))
		}
		require.Len(t, cells, 9, line)
		rows = append(rows, cells)
	}
	return rows
}

func statusWords() (words []string) {
	for s := protocol.StatusNone; s <= protocol.StatusRefunded; s++ {
		words = append(words, s.String())
	}
	return words
}

// requireGraphQL finds Type or Type.field in the schema.
func requireGraphQL(t *testing.T, root, name string) {
	files, err := filepath.Glob(filepath.Join(root, "graphql", "schema", "*.graphqls"))
	require.NoError(t, err)
	var schema strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		schema.Write(text)
	}
	kind, field, _ := strings.Cut(name, ".")
	body := regexp.MustCompile(`(?s)\ntype ` + kind + ` .*?\n}`).FindString(schema.String())
	require.NotEmpty(t, body, "no GraphQL type %s", kind)
	if field != "" {
		require.Regexp(t, `(?m)^  `+field+`\b`, body)
	}
}

func commandExists(t *testing.T, commands []*cli.Command, words []string) {
	for _, command := range commands {
		if command.Name == words[0] {
			if len(words) > 1 {
				commandExists(t, command.Subcommands, words[1:])
			}
			return
		}
	}
	t.Fatalf("no command %q", words)
}

// Every refusal of a contract that a person can meet says what to do.
func TestEveryContractErrorHasAdvice(t *testing.T) {
	internal := map[string]bool{ // between contracts, or impossible through the commands
		"NotJobRegistry": true, "NotDelivery": true, "NotBookkeeper": true, "NotDeclinable": true, "CompletionMismatch": true,
		"PageMismatch": true, "InvalidCandidate": true, "NotWorkerRegistry": true, "NotStaking": true, "NotPast": true, "CheckpointUnorderedInsertion": true, "NotOperatorOf": true, "NotRewardDistributor": true, "InvalidShortString": true,
		"StringTooLong": true, "SafeERC20FailedOperation": true, "DuplicateCandidate": true, "NotConsumer": true,
		"PackageMismatch": true, "NotOperator": true, "ResponseMismatch": true, "ResponseOutOfRange": true,
		"AnswerLengthOutOfRange": true, "UnsupportedTrace": true, "InvalidCodeSignature": true, "InputOutOfRange": true, "OutputOutOfRange": true,
	}
	for name, contract := range contractABIs {
		for _, e := range contract.Errors {
			_, advised := revertAdvice[e.Name]
			require.True(t, advised || internal[e.Name], "%s.%s has no advice in cli/errors.go", name, e.Name)
		}
	}
}

func TestAdviceNamesCommandsThatExist(t *testing.T) {
	texts := []string{}
	for _, text := range revertAdvice {
		texts = append(texts, text)
	}
	for _, known := range errorAdvice {
		texts = append(texts, known.advice)
	}
	for _, text := range texts {
		for _, match := range regexp.MustCompile("`stint ([a-z ]+)").FindAllStringSubmatch(text, -1) {
			commandExists(t, newApp().Commands, strings.Fields(match[1]))
		}
	}
}
