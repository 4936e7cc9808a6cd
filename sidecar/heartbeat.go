package sidecar

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/stint-protocol/stint/internal/relay"
)

const (
	readyTimeout   = 5 * time.Second // for a model to say that it is loaded
	unheardPause   = time.Second     // before a heartbeat that nobody answered is followed by the next
	receiptTimeout = 5 * time.Second
)

// load is what of a heartbeat changes with the jobs.
type load struct {
	capacity uint8 // 0 while the sidecar ends
	running  uint8
}

// tellLoad hands the newest load to the heartbeats.
func (s *service) tellLoad() {
	now := load{capacity: uint8(s.capacity), running: uint8(min(s.serving, 255))}
	if s.draining {
		now.capacity = 0
	}
	if now == s.told || !s.recalled {
		return
	}
	s.told = now
	select {
	case <-s.load:
	default:
	}
	s.load <- now
}

// beat sends heartbeats until ctx ends: from the first look on, each interval, and when the load changes. Whether they are
// heard is logged when that changes.
func (s *service) beat(ctx context.Context) {
	if s.Relay == nil {
		return
	}
	heart := &heart{service: s, ready: slices.Sorted(maps.Keys(s.Runtimes))}
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case heart.load = <-s.load:
		case <-timer.C:
			heart.check(ctx)
		}
		timer.Reset(heart.send(ctx))
	}
}

// heart is what the heartbeats know. They have a goroutine of their own.
type heart struct {
	service  *service
	load     load
	ready    []uint32 // terms whose model is loaded
	sequence uint64
	deaf     bool // the last one was not heard
	told     bool // that, or that it was, has been logged
}

// send sends one heartbeat and returns the time to the next.
func (h *heart) send(ctx context.Context) time.Duration {
	s := h.service
	from, err := h.exchange(ctx)
	if ctx.Err() != nil {
		return relay.HeartbeatInterval
	}
	deaf := err != nil
	switch changed := deaf != h.deaf || !h.told; {
	case changed && deaf:
		s.Log.WarnContext(ctx, "Heartbeats are not heard, will retry", "error", err)
	case changed:
		s.Log.InfoContext(ctx, "Heartbeats are heard", "dispatcher", from)
	}
	h.deaf, h.told = deaf, true
	if deaf {
		return unheardPause
	}
	return relay.HeartbeatInterval
}

// exchange sends a signed heartbeat and checks who signed the receipt.
func (h *heart) exchange(ctx context.Context) (dispatcher string, err error) {
	ctx, cancel := context.WithTimeout(ctx, receiptTimeout)
	defer cancel()
	s := h.service
	deployment := s.Reader.Deployment
	network := relay.Network{ChainID: deployment.ChainID, Registry: deployment.Contracts.JobRegistry}
	now := time.Now()
	h.sequence = max(h.sequence+1, uint64(now.UnixMilli())) // goes up over restarts too
	beat := &relay.Heartbeat{
		Worker: s.me.number, Sequence: h.sequence, Time: uint64(now.Unix()),
		Capacity: h.load.capacity, Running: h.load.running, Terms: h.ready, Region: s.cfg.Region,
	}
	if err := beat.Sign(network, s.Operator); err != nil {
		return "", err
	}
	receipt, err := s.Relay.SendHeartbeat(ctx, beat)
	if err != nil {
		return "", err
	}
	signer, err := receipt.Signer(network)
	if err != nil {
		return "", err
	}
	registered, err := s.Reader.IsDispatcher(ctx, signer)
	if err == nil && !registered {
		err = fmt.Errorf("the receipt is signed by %s, which is no dispatcher", signer)
	}
	return signer.Hex(), err
}

// check asks the models whether they are loaded. While one is at work, that is proof enough.
func (h *heart) check(ctx context.Context) {
	if h.load.running > 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	h.ready = h.ready[:0]
	for _, terms := range slices.Sorted(maps.Keys(h.service.Runtimes)) {
		if h.service.Runtimes[terms].Ready(ctx) == nil {
			h.ready = append(h.ready, terms)
		}
	}
}
