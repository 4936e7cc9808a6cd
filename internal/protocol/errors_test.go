package protocol_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/stint-protocol/stint/bindings"
	"github.com/stint-protocol/stint/internal/protocol"
)

// nodeError is how a node's answer carries revert data.
type nodeError struct{ data any }

func (nodeError) Error() string    { return "execution reverted" }
func (e nodeError) ErrorData() any { return e.data }

func packed(t *testing.T, name string, args ...any) []byte {
	contract := bindings.NewJobRegistry()
	e := contract.GetABI().Errors[name]
	data, err := e.Inputs.Pack(args...)
	require.NoError(t, err)
	return append(e.ID[:4:4], data...)
}

func TestRevertsAreShownByNameAndArguments(t *testing.T) {
	data := packed(t, "WrongStatus", [32]byte{0xab}, uint8(4))
	revert, ok := protocol.RevertOf(fmt.Errorf("call: %w", nodeError{hexutil.Encode(data)}))
	require.True(t, ok)
	require.Equal(t, "WrongStatus", revert.Name)
	require.Equal(t, "WrongStatus(jobId=0xab00000000000000000000000000000000000000000000000000000000000000, status=Completed)", revert.Error())
	again, ok := protocol.RevertOf(fmt.Errorf("send: %w", revert))
	require.True(t, ok)
	require.Same(t, revert, again)
}

func TestRevertsThatNobodyKnowsAreShownAsHex(t *testing.T) {
	require.Equal(t, "reverted with 0x01020304", protocol.DecodeRevert([]byte{1, 2, 3, 4}).Error())
	require.Equal(t, "reverted without a reason", protocol.DecodeRevert(nil).Error())
	truncated := protocol.DecodeRevert(packed(t, "WrongStatus", [32]byte{1}, uint8(1))[:20])
	require.Equal(t, "WrongStatus", truncated.Error())
}

func TestOtherErrorsAreNoReverts(t *testing.T) {
	for _, err := range []error{nil, errors.New("no"), nodeError{nil}, nodeError{"not hex"}} {
		_, ok := protocol.RevertOf(err)
		require.False(t, ok, "%v", err)
	}
}
