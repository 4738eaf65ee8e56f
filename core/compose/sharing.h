// Which services a piece of a project's text gives its values to: through aliases, merge keys and extends.
#pragma once

#include "core/compose/project_edit.h"
#include "core/compose/source_file.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::compose {

/// What a service's `extends` names.
struct Extension {
    std::string service;
    std::filesystem::path file; ///< as written; empty: the same file
};
/// Nothing where a service (a mapping, or an alias of one) has none, or one that can't be read.
[[nodiscard]] std::optional<Extension> extensionOf(const yaml::Node& service);

/// An index over a project's files, valid while they live.
class Sharing {
public:
    explicit Sharing(const std::vector<SourceFile>& files);

    /// Services whose values change where `key` changes in the mapping at a spot (`key` absent there now or not), in the order of the files. A
    /// service that has its own value instead is not among them. Without a key, where the node as a whole changes.
    [[nodiscard]] std::vector<std::string> services(const Spot& spot, const std::optional<std::string>& key) const;

    /// The same for an edit of a path in a document, which need not be there yet.
    [[nodiscard]] std::vector<std::string> changed(std::size_t file, std::size_t document, const yaml::Path& path) const;
    /// The same for edits, all told as of the files as they are. What they do outside of services counts for those that take it.
    [[nodiscard]] std::vector<std::string> changed(const Edits& edits) const;

    /// Where the base of a service lies that extends another; nothing where no file of the project has it.
    [[nodiscard]] std::optional<Spot> baseOf(const Spot& service) const;

private:
    class Walk;

    static void walk(Walk& walk, std::size_t file, const yaml::Tree& tree, std::size_t document, const yaml::Path& path);
    [[nodiscard]] std::vector<std::string> ordered(std::set<std::string> names) const;
    [[nodiscard]] std::optional<std::size_t> fileNamed(std::size_t from, const std::filesystem::path& path) const;

    const std::vector<SourceFile>& m_files;
    std::map<std::pair<std::size_t, std::string>, std::vector<Spot>> m_extenders; ///< file and service -> the services that extend it
};

} // namespace hullwright::compose
