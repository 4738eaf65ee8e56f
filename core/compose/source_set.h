// The Compose files of a load: those that were handed in, and those that includes and extends ask for.
#pragma once

#include "core/compose/context.h"
#include "core/compose/source_file.h"

#include <set>

namespace hullwright::compose {

class SourceSet {
public:
    /// Reads with `reader`; it and the options outlive this.
    SourceSet(const std::vector<SourceFile>& files, const LoadOptions& options, const FileReader& reader);

    /// The file of a path, read where nobody handed it in; reports at `where`, `place` why there is none.
    [[nodiscard]] std::optional<std::size_t> find(const std::filesystem::path& path, FileRole role, const Trail& where, const yaml::Place& place, Problems& problems);
    [[nodiscard]] const SourceFile& at(std::size_t file) const { return m_files[file]; }
    /// The folder that a file lies in.
    [[nodiscard]] std::filesystem::path folder(std::size_t file) const;
    /// Numbers of the named files, in order.
    [[nodiscard]] std::vector<std::size_t> named() const;
    [[nodiscard]] const std::vector<SourceFile>& files() const { return m_files; }
    [[nodiscard]] std::vector<SourceFile> take() { return std::move(m_files); }

private:
    void use(SourceFile& file, FileRole role);

    const LoadOptions& m_options;
    const FileReader& m_reader;
    std::vector<SourceFile> m_files;
    std::set<std::filesystem::path> m_failed; ///< told once
};

} // namespace hullwright::compose
