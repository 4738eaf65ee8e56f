// Loads a Compose project from trees: the resolved model as `docker compose config` has it, and the typed Stack.
#pragma once

#include "core/compose/stack.h"
#include "core/yaml/tree.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace hullwright::compose {

/// What loading depends on besides the text. Nothing of it is read from the process: callers say it.
struct LoadOptions {
    /// The project's folder, absolute: relative paths are told from here, and its name is the project's name where no other is given.
    std::filesystem::path projectDirectory;
    std::string projectName; ///< overrules `name:`
    std::string homeDirectory = "/root"; ///< what `~` means
};

struct Project {
    /// The normalised model, `name`, `services`, `networks` ... in the reference's key order of `config`. Null where `problems` has errors.
    Value model;
    std::shared_ptr<const Stack> stack; ///< never null; as much as could be read
};

/// Loads one file. Never fails: what is wrong is among the stack's problems, and an error among them makes it incomplete.
/// `previous`, where given, is the project loaded from the tree before an edit: services whose regions are unchanged are reused.
[[nodiscard]] Project load(const yaml::Tree& tree, const LoadOptions& options, const Project* previous = nullptr);

/// The model as JSON (keys sorted, two spaces) or YAML, as `docker compose config --format ...` prints it: `$` doubled, unused networks,
/// volumes, secrets and configs dropped.
[[nodiscard]] std::string toJson(const Value& model);
[[nodiscard]] std::string toYaml(const Value& model);

} // namespace hullwright::compose
