package indexer

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/stint-protocol/stint/internal/chain"
)

type metrics struct {
	block      prometheus.Gauge
	leading    prometheus.Gauge
	events     prometheus.Counter
	unknown    prometheus.Counter
	rolledBack prometheus.Counter
}

func newMetrics(registry prometheus.Registerer) (*metrics, error) {
	options := func(name, help string) prometheus.Opts {
		return prometheus.Opts{Namespace: "stint", Subsystem: "indexer", Name: name, Help: help}
	}
	m := &metrics{
		block:   prometheus.NewGauge(prometheus.GaugeOpts(options("block", "The newest block in the database."))),
		leading: prometheus.NewGauge(prometheus.GaugeOpts(options("leading", "1 while this process writes, 0 while it stands by."))),
		events:  prometheus.NewCounter(prometheus.CounterOpts(options("events_total", "Logs of the contracts that were stored."))),
		unknown: prometheus.NewCounter(prometheus.CounterOpts(options("unknown_logs_total", "Logs of the contracts that this version cannot decode."))),
		rolledBack: prometheus.NewCounter(
			prometheus.CounterOpts(options("rolled_back_blocks_total", "Blocks that were undone because the chain replaced them."))),
	}
	if registry == nil {
		return m, nil
	}
	for _, c := range []prometheus.Collector{m.block, m.leading, m.events, m.unknown, m.rolledBack} {
		if err := registry.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func (m *metrics) appended(blocks []chain.Block, unknown int) {
	for _, block := range blocks {
		m.events.Add(float64(len(block.Logs)))
		m.block.Set(float64(block.Number))
	}
	m.unknown.Add(float64(unknown))
}
