// Edits of a project: each names the file that it changes, several files change as one step.
#pragma once

#include "core/compose/source_file.h"
#include "core/yaml/edit.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace hullwright::compose {

/// An edit, and the file that it changes (an index into the project's files). An operation alone is one of the main file.
/// Its members stand in the source file: the hundred rules that make one would each compile the variant otherwise.
struct FileEdit {
    FileEdit();
    FileEdit(yaml::Operation what, std::size_t where = 0);
    FileEdit(yaml::Assign what, std::size_t where = 0);
    FileEdit(yaml::Set what, std::size_t where = 0);
    FileEdit(yaml::Insert what, std::size_t where = 0);
    FileEdit(yaml::Append what, std::size_t where = 0);
    FileEdit(yaml::Remove what, std::size_t where = 0);
    FileEdit(yaml::Rename what, std::size_t where = 0);
    FileEdit(yaml::Replace what, std::size_t where = 0);
    FileEdit(yaml::Override what, std::size_t where = 0);
    FileEdit(yaml::Materialise what, std::size_t where = 0);
    FileEdit(yaml::Move what, std::size_t where = 0);
    FileEdit(yaml::Annotate what, std::size_t where = 0);
    FileEdit(const FileEdit& other);
    FileEdit(FileEdit&& other) noexcept;
    FileEdit& operator=(const FileEdit& other);
    FileEdit& operator=(FileEdit&& other) noexcept;
    ~FileEdit();

    std::size_t file = 0;
    yaml::Operation operation;
};
using Edits = std::vector<FileEdit>;

/// What an edit comes to, as text.
struct FilePatch {
    std::size_t file = 0;
    text::Patch patch;
};
/// At most one a file, none of them empty.
using Patches = std::vector<FilePatch>;

/// `first`, and `then` on the texts that it makes.
[[nodiscard]] Patches composed(Patches first, const Patches& then);

/// The path that an operation changes or looks at.
[[nodiscard]] const yaml::Path& pathOf(const yaml::Operation& operation);

/// The edit of the file that an operation by path alone is meant for: the one that writes the path, the last where several do; for something
/// absent the one that first defines the nearest thing above it. So a panel need not know how many files there are.
[[nodiscard]] FileEdit aimed(const std::vector<SourceFile>& files, yaml::Operation operation);

/// yaml::Editor for a project: applies edits one after another, and collects a patch a file.
class ProjectEditor {
public:
    explicit ProjectEditor(std::vector<SourceFile> files);

    /// All or none; the error names the file.
    [[nodiscard]] Result<void> apply(const Edits& edits);
    [[nodiscard]] Result<void> apply(const FileEdit& edit);

    /// The files as edited so far.
    [[nodiscard]] const std::vector<SourceFile>& files() const { return m_files; }
    [[nodiscard]] const Patches& patches() const { return m_patches; }

private:
    std::vector<SourceFile> m_files;
    Patches m_patches;
};

} // namespace hullwright::compose
