package relay

import (
	"time"

	"github.com/stint-protocol/stint/internal/seal"
)

const (
	// MaxPackage is the most bytes a stored package may have.
	MaxPackage = 256 << 10
	// MaxFrame is the most bytes of a frame: a stream header and one chunk.
	MaxFrame = seal.HeaderSize + seal.ChunkSize
	// MaxFrames is how many frames the relay holds of one worker for one job, all attempts together.
	MaxFrames = 16384
	// KeepTime is how long the relay keeps what it holds.
	KeepTime = time.Hour

	maxPayload = MaxPackage + 4<<10 // with headers
	maxMessage = 4 << 10            // a heartbeat, a receipt or a candidate request
	maxReply   = MaxPackage         // a candidate reply, which is a draw, or a list

	packageStore = 1 << 30 // bytes
	frameStore   = 1 << 30
	listStore    = 256 << 20
	drawStore    = 512 << 20
)
