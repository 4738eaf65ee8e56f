// Reads the typed stack off the canonical model.
#pragma once

#include "core/compose/context.h"

#include <memory>

namespace hullwright::compose {

/// A service of the canonical, normalised model. `mountSources` are those of its volumes before paths were resolved;
/// `regions` and `active` are the caller's to set.
[[nodiscard]] Service readService(std::string name, std::shared_ptr<const Value> model, const std::vector<std::string>& mountSources);

[[nodiscard]] Network readNetwork(std::string key, const Value& model);
[[nodiscard]] Volume readVolume(std::string key, const Value& model);
[[nodiscard]] FileSource readFileSource(std::string key, const Value& model);

/// `security_opt` as the engine reads it; in stack_security.cpp.
[[nodiscard]] SecurityOptions readSecurityOptions(const std::vector<Text>& options);

/// Readers of single settings: nothing where a value is absent or of another type.
namespace read {
[[nodiscard]] Setting<std::string> text(const Value* value);
[[nodiscard]] Setting<bool> flag(const Value* value);
[[nodiscard]] Setting<std::int64_t> integer(const Value* value);
[[nodiscard]] Setting<double> number(const Value* value);
[[nodiscard]] std::vector<Text> texts(const Value* value);
[[nodiscard]] std::string plainText(const Value* value);
[[nodiscard]] bool plainFlag(const Value* value);
/// A map's keys, or a list's texts.
[[nodiscard]] std::vector<Text> names(const Value* value);
} // namespace read

} // namespace hullwright::compose
