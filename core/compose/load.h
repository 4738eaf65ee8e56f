// Loads a Compose project from trees: the resolved model as `docker compose config` has it, and the typed Stack.
#pragma once

#include "core/compose/source_file.h"
#include "core/compose/stack.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace hullwright::compose {

/// Reads another file that a project names (env_file, .env, include, extends). Callers decide what may be read; text::readFile is one.
using FileReader = std::function<Result<std::string>(const std::filesystem::path&)>;

/// What loading depends on besides the text. Nothing of it is read from the process: callers say it.
struct LoadOptions {
    /// The project's folder, absolute: relative paths are told from here, and its name is the project's name where no other is given.
    std::filesystem::path projectDirectory;
    std::string projectName; ///< overrules `name:`
    std::string homeDirectory = "/root"; ///< what `~` means

    enum class Interpolation : std::uint8_t { On, Off };
    Interpolation interpolation = Interpolation::On;
    /// Variables that take part in interpolation and in `environment` items without a value; they win over files.
    /// COMPOSE_DISABLE_ENV_FILE among them: the project's `.env` is not read.
    std::map<std::string, std::string> environment;
    /// Files of variables, in order; where none is given and `readFile` is set, the project's `.env`.
    std::vector<std::filesystem::path> environmentFiles;
    /// Unset: no variable has a value, whatever is given or stands in files. What the project would be then is worth knowing.
    enum class Variables : std::uint8_t { Given, Unset };
    Variables variables = Variables::Given;
    std::vector<std::string> profiles; ///< active profiles; `*` means all. None: those of the variable COMPOSE_PROFILES
    /// Where none is given no other file is read, and a project that needs one is incomplete.
    FileReader readFile;
    /// What the caller fetched of other hosts, on the user's word: the reference as the project writes it, and the absolute folder of this host that holds
    /// it. Such files are read within that folder, links resolved; `readFile` is not asked. No load fetches anything.
    std::map<std::string, std::filesystem::path> fetched;
    /// Whether seccomp profiles are read for SecurityOptions::seccompText; the model has none of them.
    enum class SeccompProfiles : std::uint8_t { Read, Leave };
    SeccompProfiles seccompProfiles = SeccompProfiles::Read;
};

/// Where a variable's value comes from.
struct VariableSource {
    enum class Kind : std::uint8_t {
        Unset,   ///< from nowhere: it has none
        Given,   ///< LoadOptions::environment
        File,    ///< `.env`, or a file given instead or by an include: `file`, `line`
        BuiltIn, ///< COMPOSE_PROJECT_NAME, PWD
    };
    Kind kind = Kind::Unset;
    std::filesystem::path file;
    std::size_t line = 0; ///< from 1
    friend bool operator==(const VariableSource&, const VariableSource&) = default;
};

/// A text of the files that has variables in it.
struct Interpolation {
    yaml::Place place;
    std::string path;                   ///< services.web.image, as in its file
    std::string raw;                    ///< as it is written: "nginx:${TAG:-latest}"
    std::string text;                   ///< what it became
    std::vector<std::string> variables; ///< the names that were looked up, each once
};

/// A variable that the project uses, or that a file of variables sets for it.
struct ProjectVariable {
    std::string name;
    std::optional<std::string> value; ///< nothing: not set, so that defaults in the texts hold
    VariableSource source;
    std::vector<Interpolation> uses;  ///< in the order of the stack
};

/// What a load keeps for the next one; load_cache.h.
struct LoadCache;

struct Project {
    std::shared_ptr<const Stack> stack; ///< never null; as much as could be read
    std::shared_ptr<const LoadCache> cache;
    /// The files that were handed in, in that order, then those that were read on the way.
    std::vector<SourceFile> files;
    /// Files of other hosts that the project names and that LoadOptions::fetched has not, as they are written, each once.
    std::vector<std::string> unfetched;

    /// The normalised model as the reference's `config` has it: `name`, `services`, `networks` ... Null where the stack's
    /// problems have errors.
    [[nodiscard]] Value model() const;
    /// The variables behind the texts, by name; one that an included project sees with another value stands once with each. What the caller gave
    /// and the project does not use is left out.
    [[nodiscard]] std::vector<ProjectVariable> variables() const;
};

/// Loads a project. The files with the roles Main and Override merge in their order, as `docker compose -f a -f b`; the others are what the
/// project's includes and extends find instead of reading a file of that path anew. There is at least one file.
/// Never fails: what is wrong is among the stack's problems, and an error among them makes it incomplete.
/// `previous`, where given, is the project before an edit: services whose regions are unchanged are reused.
[[nodiscard]] Project load(const std::vector<SourceFile>& files, const LoadOptions& options, const Project* previous = nullptr);
/// A text of one file.
[[nodiscard]] Project load(std::shared_ptr<const yaml::Tree> tree, const LoadOptions& options, const Project* previous = nullptr);

/// The model as JSON (keys sorted, two spaces) or YAML, as `docker compose config --format ...` prints it: `$` doubled, unused networks,
/// volumes, secrets and configs dropped.
[[nodiscard]] std::string toJson(const Value& model);
[[nodiscard]] std::string toYaml(const Value& model);

} // namespace hullwright::compose
