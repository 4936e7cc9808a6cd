package protocol

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stint-protocol/stint/bindings"
)

// Revert is a contract's refusal, decoded.
type Revert struct {
	Name string         // the error's name, or Error and Panic for Solidity's own
	Args map[string]any // by name; empty if the data could not be decoded
	text string
}

// Error shows the name and arguments, as in StakeTooLow(number=1, required=10, staked=0).
func (r *Revert) Error() string { return r.text }

// RevertOf returns the refusal inside an error of a node's answer, if there is one.
func RevertOf(err error) (*Revert, bool) {
	var revert *Revert
	if errors.As(err, &revert) {
		return revert, true
	}
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return nil, false
	}
	text, ok := withData.ErrorData().(string)
	if !ok {
		return nil, false
	}
	data, err := hexutil.Decode(text)
	if err != nil {
		return nil, false
	}
	return DecodeRevert(data), true
}

// DecodeRevert decodes revert data. Unknown selectors are shown as hex.
func DecodeRevert(data []byte) *Revert {
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &Revert{Name: "Error", Args: map[string]any{"reason": reason}, text: reason}
	}
	if len(data) < 4 {
		return &Revert{Name: "Revert", text: "reverted without a reason"}
	}
	known, ok := selectors[[4]byte(data[:4])]
	if !ok {
		return &Revert{Name: "Revert", text: "reverted with " + hexutil.Encode(data)}
	}
	args := make(map[string]any, len(known.Inputs))
	if err := known.Inputs.UnpackIntoMap(args, data[4:]); err != nil {
		return &Revert{Name: known.Name, text: known.Name}
	}
	return &Revert{Name: known.Name, Args: args, text: show(known, args)}
}

func show(known abi.Error, args map[string]any) string {
	parts := make([]string, len(known.Inputs))
	for i, input := range known.Inputs {
		value := args[input.Name]
		switch raw := value.(type) {
		case [32]byte:
			value = hexutil.Encode(raw[:])
		case uint8:
			if strings.HasSuffix(input.Name, "tatus") {
				value = Status(raw)
			}
		}
		parts[i] = fmt.Sprintf("%s=%v", input.Name, value)
	}
	return known.Name + "(" + strings.Join(parts, ", ") + ")"
}

// selectors is built from the bindings of every contract; the same error in two contracts has one meaning.
var selectors = func() map[[4]byte]abi.Error {
	all := map[[4]byte]abi.Error{}
	token := bindings.NewDevToken()
	for _, contract := range []abi.ABI{
		models.GetABI(), workers.GetABI(), staking.GetABI(), vault.GetABI(), jobs.GetABI(), delivery.GetABI(),
		rewards.GetABI(), pairing.GetABI(), token.GetABI(),
	} {
		for _, e := range contract.Errors {
			all[[4]byte(e.ID[:4])] = e
		}
	}
	return all
}()
