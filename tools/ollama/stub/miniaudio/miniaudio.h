// Stand-in for miniaudio: the few names llama.cpp mentions, none of which decodes anything.
// Go module zips leave out folders called "vendor", where llama.cpp keeps the real header,
// and Stint only ever sends text. Every entry point reports "unsupported", so that audio input
// fails with llama.cpp's own error.
#pragma once

// The real header brings these in, and llama.cpp relies on it.
#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

typedef int ma_result;
typedef uint32_t ma_uint32;
typedef uint64_t ma_uint64;

enum { MA_SUCCESS = 0, MA_UNSUPPORTED = -1 };
enum ma_format { ma_format_f32 = 5 };

struct ma_decoder_config {};
struct ma_decoder {};

static inline ma_decoder_config ma_decoder_config_init(ma_format, ma_uint32, ma_uint32) {
    return {};
}

static inline ma_result ma_decoder_init_memory(const void *, size_t, const ma_decoder_config *, ma_decoder *) {
    return MA_UNSUPPORTED;
}

static inline ma_result ma_decoder_get_length_in_pcm_frames(ma_decoder *, ma_uint64 *frames) {
    *frames = 0;
    return MA_UNSUPPORTED;
}

static inline ma_result ma_decoder_read_pcm_frames(ma_decoder *, void *, ma_uint64, ma_uint64 *frames) {
    *frames = 0;
    return MA_UNSUPPORTED;
}

static inline ma_result ma_decoder_uninit(ma_decoder *) {
    return MA_SUCCESS;
}
