// Variables and labels of a service that stand in files beside the project.
#pragma once

#include "core/compose/context.h"
#include "core/compose/dotenv.h"
#include "core/compose/text_files.h"

namespace hullwright::compose {

/// Whether all that a service needs could be read.
enum class FilesRead : std::uint8_t { All, Some };

class ServiceFiles {
public:
    /// `project` gives the project's variables.
    ServiceFiles(TextFiles& texts, const Lookup& project, const Trail& where, Problems& problems) : m_texts(texts), m_project(project), m_where(where), m_problems(problems) {}

    /// Adds the variables of `env_file` and the labels of `label_file` to a canonical service. They come from there by
    /// Origin::Kind::Implied, so that they can be told from what is written in the service.
    [[nodiscard]] FilesRead addTo(Value& service);
    /// The files that were asked for.
    [[nodiscard]] const TextFiles::Texts& used() const { return m_used; }

private:
    void addVariables(Value& service);
    void addLabels(Value& service);
    /// Nothing where the file can't be read; says so unless it need not exist.
    [[nodiscard]] std::optional<FileVariables> read(const Value& service, const Value& path, bool required, bool raw, const Trail& here);

    TextFiles& m_texts;
    const Lookup& m_project;
    const Trail& m_where;
    Problems& m_problems;
    TextFiles::Texts m_used;
    bool m_missing = false;
};

} // namespace hullwright::compose
