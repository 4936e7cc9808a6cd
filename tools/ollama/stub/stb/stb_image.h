// Stand-in for stb_image: see ../miniaudio/miniaudio.h. No image ever decodes.
#pragma once

static inline unsigned char *stbi_load_from_memory(const unsigned char *, int, int *, int *, int *, int) {
    return nullptr;
}

static inline void stbi_image_free(void *) {}
