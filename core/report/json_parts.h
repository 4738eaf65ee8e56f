// What several JSON reports say in the same way.
#pragma once

#include "core/report/check.h"

#include <nlohmann/json.hpp>

namespace hullwright::report {

using Json = nlohmann::ordered_json;

inline constexpr const char* kCheckSchema = "hullwright.check/1";

/// Null where there is none.
[[nodiscard]] Json locationJson(const std::optional<Location>& location);
[[nodiscard]] Json scoreJson(const risk::Score& score);
/// The steps of the way in.
[[nodiscard]] Json pathJson(const analysis::Analysis& analysis, const risk::Score& score);
/// Rule, severity, service, path, location, message, fingerprint.
[[nodiscard]] Json findingJson(const Entry& entry);
/// Indented, with a line break at its end. Bytes that are no UTF-8 (a file's name may have them) become replacement characters.
[[nodiscard]] std::string pretty(const Json& json);
/// On one line, with a line break at its end.
[[nodiscard]] std::string oneLine(const Json& json);

} // namespace hullwright::report
