// The small files beside a project (.env, env_file, label_file), each read once a load.
#pragma once

#include "core/compose/load.h"

#include <map>
#include <memory>

namespace hullwright::compose {

/// What reading a file gave.
using FileText = std::shared_ptr<const Result<std::string>>;

class TextFiles {
public:
    using Texts = std::map<std::filesystem::path, FileText>;

    /// `before`, where given, are the files of an earlier load: a file that has not changed since is the same object again, so that whoever
    /// depends on it can tell.
    TextFiles(const FileReader& reader, const Texts* before) : m_reader(reader), m_before(before) {}

    /// False where the caller lets no file be read.
    [[nodiscard]] bool canRead() const { return static_cast<bool>(m_reader); }
    [[nodiscard]] FileText read(const std::filesystem::path& path);
    [[nodiscard]] const Texts& texts() const { return m_texts; }

private:
    const FileReader& m_reader;
    const Texts* m_before;
    Texts m_texts;
};

} // namespace hullwright::compose
