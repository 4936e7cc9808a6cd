// The forward declarations come with the whole library, which headers.go puts beside this file.
#pragma once

#include <nlohmann/json.hpp>
