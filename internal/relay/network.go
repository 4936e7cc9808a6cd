package relay

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Network names one deployment. Several may share a relay: every subject and stream carries both values.
type Network struct {
	ChainID  uint64
	Registry common.Address // the JobRegistry
}

func (n Network) validate() error {
	var problems []error
	if n.ChainID == 0 {
		problems = append(problems, errors.New("chain id is 0"))
	}
	if n.Registry == (common.Address{}) {
		problems = append(problems, errors.New("job registry is missing"))
	}
	return errors.Join(problems...)
}

// subject joins the tokens under this network's prefix.
func (n Network) subject(tokens ...string) string {
	return fmt.Sprintf("stint.%d.%s.%s", n.ChainID, hexName(n.Registry[:]), strings.Join(tokens, "."))
}

func (n Network) frames(job common.Hash, worker string) string {
	return n.subject("frames", hexName(job[:]), worker)
}

func (n Network) packages(hash common.Hash) string { return n.subject("packages", hexName(hash[:])) }

func (n Network) lists(dispatcher common.Address) string {
	return n.subject("lists", hexName(dispatcher[:]))
}

func (n Network) draws(dispatcher common.Address) string {
	return n.subject("draws", hexName(dispatcher[:]))
}

func (n Network) stream(name string) string {
	return fmt.Sprintf("STINT_%d_%s_%s", n.ChainID, hexName(n.Registry[:]), name)
}

// hexName is 0x and lower-case digits: one spelling per value, as subjects are compared byte by byte.
func hexName(b []byte) string { return "0x" + hex.EncodeToString(b) }

func workerName(worker uint32) string { return strconv.FormatUint(uint64(worker), 10) }
