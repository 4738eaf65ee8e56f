// Reads the embedded data files of this room: one call for a topic's entries, and texts that live as long as the program.
#pragma once

#include "core/knowledge/capabilities.h"
#include "core/text/message.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace hullwright::knowledge {

/// The array `key` of the embedded file `name`; an empty array where the file is missing or broken, which
/// tests/core/knowledge_data_test would show before anybody else does.
[[nodiscard]] nlohmann::json entries(std::string_view name, const char* key);

/// A text of a data file as a translatable one (context "knowledge"). Its words are kept until the program ends.
[[nodiscard]] text::Text textOf(const nlohmann::json& entry, const char* key);
[[nodiscard]] std::string stringOf(const nlohmann::json& entry, const char* key);
[[nodiscard]] int numberOf(const nlohmann::json& entry, const char* key);
[[nodiscard]] bool flagOf(const nlohmann::json& entry, const char* key);

/// "host-takeover" and so on; ContainerOnly for an unknown word.
[[nodiscard]] Effect effectOf(std::string_view word);

} // namespace hullwright::knowledge
