package relay

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

const (
	packageStream = "PACKAGES"
	frameStream   = "FRAMES"
	listStream    = "LISTS"
	drawStream    = "DRAWS"
)

// streams are what the relay keeps of one network. Full of packages or frames it refuses instead of forgetting: what it
// took it holds for KeepTime, and who is refused goes by the chain. Of lists and draws it forgets the oldest.
func streams(n Network) []jetstream.StreamConfig {
	common := func(name, subject string, c jetstream.StreamConfig) jetstream.StreamConfig {
		c.Name, c.Subjects = n.stream(name), []string{subject}
		c.Storage, c.MaxAge = jetstream.FileStorage, KeepTime
		c.AllowDirect = true
		c.MaxConsumers = 1 // none is needed
		c.Duplicates = 2 * time.Minute
		return c
	}
	return []jetstream.StreamConfig{
		common(packageStream, n.subject("packages", "*"), jetstream.StreamConfig{
			MaxBytes: packageStore, MaxMsgsPerSubject: 1, Discard: jetstream.DiscardNew, DiscardNewPerSubject: true, MaxMsgSize: MaxPackage + 1024,
		}),
		common(frameStream, n.subject("frames", "*", "*"), jetstream.StreamConfig{
			MaxBytes: frameStore, MaxMsgsPerSubject: MaxFrames, Discard: jetstream.DiscardNew, DiscardNewPerSubject: true, MaxMsgSize: MaxFrame + 512,
		}),
		common(listStream, n.subject("lists", "*"), jetstream.StreamConfig{
			MaxBytes: listStore, MaxMsgSize: maxReply + 1024,
		}),
		common(drawStream, n.subject("draws", "*"), jetstream.StreamConfig{
			MaxBytes: drawStore, MaxMsgSize: maxReply + 1024,
		}),
	}
}

// keepStreams makes the streams that are missing. It leaves others as they are, as a cluster's operator may have changed
// them. Its end is not the context's: a server stopped while it makes a stream would never let go of it.
func keepStreams(ctx context.Context, js jetstream.JetStream, n Network) (made int, err error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), requestTime)
	defer cancel()
	for _, config := range streams(n) {
		_, err := js.Stream(ctx, config.Name)
		if errors.Is(err, jetstream.ErrStreamNotFound) {
			made++
			_, err = js.CreateStream(ctx, config)
		}
		if err != nil && !errors.Is(err, jetstream.ErrStreamNameAlreadyInUse) {
			return made, fmt.Errorf("make stream %s: %w", config.Name, err)
		}
	}
	return made, nil
}
