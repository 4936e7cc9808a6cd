package dispatcher

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	leading    prometheus.Gauge
	paused     prometheus.Gauge
	live       prometheus.Gauge
	heartbeats *prometheus.CounterVec // by answer: "ok" or the refusal's code
	draws      *prometheus.CounterVec // by answer
	sent       *prometheus.CounterVec // by verb
	lost       *prometheus.CounterVec // by verb
}

func newMetrics(registry prometheus.Registerer) (*metrics, error) {
	options := func(name, help string) prometheus.Opts {
		return prometheus.Opts{Namespace: "stint", Subsystem: "dispatcher", Name: name, Help: help}
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts(options(name, help)))
	}
	counter := func(name, label, help string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts(options(name, help)), []string{label})
	}
	m := &metrics{
		leading:    gauge("leading", "1 while this process sends, 0 while it stands by."),
		paused:     gauge("paused", "1 while nothing is sent because database or chain cannot be relied on."),
		live:       gauge("live_workers", "Workers with a fresh heartbeat."),
		heartbeats: counter("heartbeats_total", "answer", "Heartbeats by what was answered."),
		draws:      counter("draws_total", "answer", "Requests for candidates by what was answered."),
		sent:       counter("sent_total", "verb", "Transactions that were mined and did what they should."),
		lost:       counter("lost_total", "verb", "Transactions refused because somebody was faster or it was too early."),
	}
	if registry == nil {
		return m, nil
	}
	for _, c := range []prometheus.Collector{m.leading, m.paused, m.live, m.heartbeats, m.draws, m.sent, m.lost} {
		if err := registry.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}
