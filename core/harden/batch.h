// Makes the edits of many services of one long file, each on an excerpt of it: planning an edit takes as long as its text is long.
#pragma once

#include "core/compose/project_edit.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::harden {

/// From here on each edit is made on an excerpt of the file.
inline constexpr std::size_t kManyServices = 60;

class Batch {
public:
    /// Of the main file; the services of other files are left to others.
    explicit Batch(const std::vector<compose::SourceFile>& files);

    enum class Answer : std::uint8_t {
        Made,
        Refused, ///< by the planner of edits: it would be anywhere
        NotHere, ///< the edits reach beyond the service, or it can't be read alone
    };
    /// Edits of one service, behind those that were made of it before.
    [[nodiscard]] Answer apply(const std::string& service, const compose::Edits& edits, std::string& refusal);

    /// All that was made, as one patch of the file.
    [[nodiscard]] text::Patch patch() const;

private:
    /// Bytes of the file.
    struct Range {
        std::size_t begin = 0, end = 0;
    };
    /// A service read alone: where its text stands in the file and in the excerpt.
    struct Excerpt {
        yaml::Editor editor;
        Range here, there;
    };

    void findRanges();
    [[nodiscard]] std::optional<Excerpt> read(std::size_t index) const;
    [[nodiscard]] bool within(const std::string& service, const compose::Edits& edits) const;

    const yaml::Tree& m_tree;
    std::vector<Range> m_ranges; ///< of the services' entries, key line to key line; empty where the file is not of that form
    std::map<std::string, std::size_t, std::less<>> m_indexes;
    std::map<std::size_t, std::optional<Excerpt>> m_excerpts;
};

} // namespace hullwright::harden
