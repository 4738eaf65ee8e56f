// A file of a project: where it lies, how it is shown, what it says, and why it is read.
#pragma once

#include "core/text/line_index.h"
#include "core/yaml/tree.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hullwright::compose {

enum class FileRole : std::uint8_t {
    Main,     ///< named first
    Override, ///< named behind it, or found by its name beside it
    Included, ///< read for `include`
    Extended, ///< read for `extends`
};

/// Immutable and cheap to copy.
struct SourceFile {
    std::filesystem::path path; ///< absolute; empty for a text without a file
    std::string name;           ///< as the user named it, else told from the project's folder; stands in reports and errors
    std::shared_ptr<const yaml::Tree> tree;      ///< never null
    std::shared_ptr<const text::LineIndex> lines; ///< of the tree's text, which it keeps
    FileRole role = FileRole::Main;
    bool used = true; ///< false: handed to the load, and the project did not ask for it (any more)
};

[[nodiscard]] SourceFile sourceFile(std::filesystem::path path, std::string name, std::shared_ptr<const yaml::Tree> tree, FileRole role = FileRole::Main);
/// One of those that the user named, or that are found by name beside them: not read on the way.
[[nodiscard]] bool isNamed(const SourceFile& file);
/// The same file with another text.
[[nodiscard]] SourceFile withTree(const SourceFile& file, std::shared_ptr<const yaml::Tree> tree);

/// Lines and columns of a place, and the file that they count in.
struct Location {
    std::size_t file = 0; ///< index into the project's files
    text::Position begin, end;
};
/// The file that a place lies in; nothing where its region is no longer part of any.
[[nodiscard]] std::optional<std::size_t> fileOf(const std::vector<SourceFile>& files, const yaml::Place& place);
[[nodiscard]] std::optional<Location> locate(const std::vector<SourceFile>& files, const yaml::Place& place);
/// Where a problem is, for a person: a file's name, and a position in it (line 0 where it has none).
struct Site {
    std::string file;
    text::Position position;
};
struct Problem;
[[nodiscard]] Site siteOf(const std::vector<SourceFile>& files, const Problem& problem);
/// The node at a place, in whichever file it is; no node where it is gone.
[[nodiscard]] yaml::Node nodeAt(const std::vector<SourceFile>& files, const yaml::Place& place);

/// Where a path is written: a file, and a document of it.
struct Spot {
    std::size_t file = 0;
    std::size_t document = 0;
    yaml::Node node;
};
/// Every file and document that writes a path, in the order in which they merge: what is included, then the named files. What `extends` takes
/// from another file is another service there, whatever its name: those files are left out.
[[nodiscard]] std::vector<Spot> spotsOf(const std::vector<SourceFile>& files, const yaml::Path& path);

} // namespace hullwright::compose
