package relay

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

const (
	heartbeatSchema = "stint.heartbeat.v1"
	receiptSchema   = "stint.heartbeatReceipt.v1"

	// HeartbeatInterval is how often a worker says that it lives.
	HeartbeatInterval = 10 * time.Second

	maxTerms  = 16 // models of a worker
	maxRegion = 32 // characters
)

// Heartbeat is what a worker says of itself. Nobody can check it but by giving it a job.
type Heartbeat struct {
	Schema    string    `json:"schema"`
	Worker    uint32    `json:"worker"`   // its number, from 1
	Sequence  uint64    `json:"sequence"` // goes up, also over restarts; from 1
	Time      uint64    `json:"time"`     // unix seconds by the worker's clock
	Capacity  uint8     `json:"capacity"` // jobs at once
	Running   uint8     `json:"running"`  // jobs now
	Terms     []uint32  `json:"terms"`    // models loaded and ready, ascending, at most 16
	Region    string    `json:"region"`   // free text, at most 32 printable ASCII characters
	Signature Signature `json:"signature"`
}

// Sign signs with the operator's key.
func (h *Heartbeat) Sign(n Network, key *ecdsa.PrivateKey) (err error) {
	h.Schema = heartbeatSchema
	h.Signature, err = n.sign(h, key)
	return err
}

// Signer returns who signed; compare it with the worker's operator on chain.
func (h *Heartbeat) Signer(n Network) (common.Address, error) { return n.signer(h, h.Signature) }

// Hash is what a receipt and a list name.
func (h *Heartbeat) Hash(n Network) (common.Hash, error) { return n.hash(h) }

// DecodeHeartbeat reads a heartbeat and checks its ranges, not its signature.
func DecodeHeartbeat(raw []byte) (*Heartbeat, error) {
	return decodeMessage[Heartbeat](raw, heartbeatSchema)
}

func (h *Heartbeat) typed() (string, apitypes.TypedDataMessage) {
	return "Heartbeat", apitypes.TypedDataMessage{
		"worker": number(h.Worker), "sequence": number(h.Sequence), "time": number(h.Time),
		"capacity": number(h.Capacity), "running": number(h.Running), "terms": numbers(h.Terms), "region": h.Region,
	}
}

func (h *Heartbeat) validate() error {
	problems := []error{atMost("terms", len(h.Terms), maxTerms), ascending("terms", h.Terms)}
	if h.Worker == 0 || h.Sequence == 0 {
		problems = append(problems, errors.New("worker and sequence start at 1"))
	}
	if len(h.Region) > maxRegion {
		problems = append(problems, fmt.Errorf("region is longer than %d", maxRegion))
	}
	for _, c := range []byte(h.Region) {
		if c < ' ' || c > '~' {
			problems = append(problems, errors.New("region is not printable ASCII"))
			break
		}
	}
	return errors.Join(problems...)
}

// HeartbeatReceipt is a dispatcher's word that it had a heartbeat in time, should it later leave the worker out.
type HeartbeatReceipt struct {
	Schema        string      `json:"schema"`
	HeartbeatHash common.Hash `json:"heartbeatHash"`
	ReceivedAt    uint64      `json:"receivedAt"` // unix seconds by the dispatcher's clock
	Signature     Signature   `json:"signature"`
}

// Sign signs with the dispatcher's key.
func (r *HeartbeatReceipt) Sign(n Network, key *ecdsa.PrivateKey) (err error) {
	r.Schema = receiptSchema
	r.Signature, err = n.sign(r, key)
	return err
}

// Signer returns who signed; compare it with the dispatchers on chain.
func (r *HeartbeatReceipt) Signer(n Network) (common.Address, error) {
	return n.signer(r, r.Signature)
}

// DecodeHeartbeatReceipt reads a receipt, and does not check its signature.
func DecodeHeartbeatReceipt(raw []byte) (*HeartbeatReceipt, error) {
	return decodeMessage[HeartbeatReceipt](raw, receiptSchema)
}

func (r *HeartbeatReceipt) typed() (string, apitypes.TypedDataMessage) {
	return "HeartbeatReceipt", apitypes.TypedDataMessage{
		"heartbeatHash": r.HeartbeatHash[:], "receivedAt": number(r.ReceivedAt),
	}
}

func (r *HeartbeatReceipt) validate() error { return nil }

// SendHeartbeat sends a signed heartbeat and returns the first receipt, which is of this heartbeat; its signer is the
// caller's to check.
func (c *Client) SendHeartbeat(ctx context.Context, h *Heartbeat) (*HeartbeatReceipt, error) {
	receipt, err := c.sendHeartbeat(ctx, h)
	if err != nil {
		return nil, fmt.Errorf("send heartbeat %d: %w", h.Sequence, err)
	}
	return receipt, nil
}

func (c *Client) sendHeartbeat(ctx context.Context, h *Heartbeat) (*HeartbeatReceipt, error) {
	hash, err := h.Hash(c.network)
	if err != nil {
		return nil, err
	}
	raw, err := json.Marshal(h)
	if err != nil {
		return nil, err
	}
	answer, err := c.request(ctx, c.network.subject("request", "heartbeat"), raw)
	if err != nil {
		return nil, err
	}
	receipt, err := DecodeHeartbeatReceipt(answer)
	if err == nil && receipt.HeartbeatHash != hash {
		err = errors.New("the receipt is of another heartbeat")
	}
	return receipt, err
}

func ascending(field string, list []uint32) error {
	for i := 1; i < len(list); i++ {
		if list[i] <= list[i-1] {
			return fmt.Errorf("%s are not ascending", field)
		}
	}
	if slices.Contains(list, 0) {
		return fmt.Errorf("%s contain 0", field)
	}
	return nil
}
