package seal

// FrameOpener opens an answer stream frame by frame as the frames arrive, and forgives those that are not of it: what does
// not open changes nothing, so junk between the frames does no harm. It is for one goroutine.
type FrameOpener struct {
	hidden
	stream Stream
	header Header
	cipher *chunkCipher // nil until the first frame opened
	sealed []byte
	final  bool
}

// NewFrameOpener returns an opener of an answer or trace stream that waits for its first frame.
func NewFrameOpener(s Stream) *FrameOpener {
	return &FrameOpener{stream: s}
}

// Open returns the text of the next frame, or ErrUndecryptable if this is not the next frame.
func (o *FrameOpener) Open(frame []byte) ([]byte, error) {
	if o.final {
		return nil, undecryptable("there are bytes after the final chunk")
	}
	header, cipher, chunk := o.header, o.cipher, frame
	if cipher == nil {
		var err error
		if header, cipher, chunk, err = o.begin(frame); err != nil {
			return nil, err
		}
	}
	if len(chunk) != header.Kind.chunk()+chunkOverhead {
		return nil, undecryptable("a frame has %d bytes", len(frame))
	}
	final := false
	plain, err := cipher.open(nil, chunk, false)
	if err != nil {
		final = true
		plain, err = cipher.open(nil, chunk, true)
	}
	if err != nil {
		return nil, undecryptable("a frame does not open")
	}
	text, err := unframeText(plain)
	if err != nil {
		return nil, undecryptable("a frame's chunk: %v", err)
	}
	o.header, o.cipher, o.final = header, cipher, final
	o.sealed = append(o.sealed, frame...)
	return text, nil
}

// begin reads the header that the first frame starts with.
func (o *FrameOpener) begin(frame []byte) (Header, *chunkCipher, []byte, error) {
	if len(frame) < HeaderSize {
		return Header{}, nil, nil, undecryptable("a first frame has %d bytes", len(frame))
	}
	header, err := ParseHeader(frame[:HeaderSize])
	if err != nil {
		return Header{}, nil, nil, undecryptable("%v", err)
	}
	if header.Kind != o.stream.kind {
		return Header{}, nil, nil, undecryptable("stream is of kind %d, not %d", header.Kind, o.stream.kind)
	}
	return header, o.stream.cipher([HeaderSize]byte(frame[:HeaderSize])), frame[HeaderSize:], nil
}

// Final says whether the final frame has been opened.
func (o *FrameOpener) Final() bool { return o.final }

// Stream returns the bytes of the frames opened so far; the caller must not change them.
func (o *FrameOpener) Stream() []byte { return o.sealed }
