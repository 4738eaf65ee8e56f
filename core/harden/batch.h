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
        NotHere, ///< the edits reach into another service, or what they change can't be read alone
        Refused, ///< by the planner of edits: it would be anywhere
        Made,
    };
    /// Edits of one service and of what stands beside the services (a secret that it names): all of them or none.
    struct Wish {
        const std::string& service;
        const compose::Edits& edits;
        Answer answer = Answer::NotHere;
        std::string refusal{}; ///< why, where they are refused
    };
    /// Makes them, behind what was made before. Those of one service in their order, and those that reach beyond it last; each service on a thread of its own.
    void apply(std::vector<Wish>& wishes);

    /// All that was made, as one patch of the file.
    [[nodiscard]] text::Patch patch() const;
    /// What was changed reads in the file after the patch as it does in the excerpts.
    [[nodiscard]] bool expressedBy(const yaml::Tree& after) const;

private:
    /// Bytes of the file.
    struct Range {
        std::size_t begin = 0, end = 0;
    };
    /// A stretch of an excerpt that may be edited, and where it begins in the file.
    struct Window {
        Range here;
        std::size_t there = 0;
    };
    /// A few entries of the file, read alone.
    struct Excerpt {
        yaml::Editor editor;
        std::vector<Window> windows;

        [[nodiscard]] const Window* holding(const text::Hunk& hunk) const;
    };
    struct Reading {
        bool done = false;
        std::optional<Excerpt> excerpt; ///< nothing where it can't be read alone
    };
    static constexpr std::size_t kOutside = static_cast<std::size_t>(-1);

    void findRanges();
    [[nodiscard]] std::optional<Excerpt> read(std::size_t index) const;
    [[nodiscard]] std::optional<Excerpt> readOutside() const;
    [[nodiscard]] std::string_view part(const Range& range) const;
    [[nodiscard]] std::optional<Excerpt> excerptOf(std::string text, std::vector<Window> windows) const;
    [[nodiscard]] std::optional<std::size_t> reach(const std::string& service, const compose::FileEdit& edit) const;
    [[nodiscard]] std::vector<std::optional<std::size_t>> reaches(const Wish& wish) const;
    void readOnce(std::size_t index);
    /// Operations by the excerpt that they are made on.
    using Parts = std::map<std::size_t, std::vector<yaml::Operation>>;
    void addParts(const Wish& wish, Parts& parts) const;
    /// What operations make of an excerpt. Nothing where they are not for it; `refusal`, where the planner of edits refused one.
    [[nodiscard]] std::optional<yaml::Editor> attempt(std::size_t index, std::vector<yaml::Operation> operations, std::string* refusal);
    void keep(std::size_t index, yaml::Editor&& attempt) { m_readings.at(index).excerpt->editor = std::move(attempt); }
    void makeEach(const std::vector<Wish*>& wishes);
    /// All of them or none. `refusal`: of one wish alone, whose few parts are on one thread.
    [[nodiscard]] bool makeTogether(const std::vector<Wish*>& wishes, std::string* refusal);
    void make(Wish& wish);

    const yaml::Tree& m_tree;
    yaml::Habits m_habits; ///< of the whole file
    std::vector<Range> m_ranges; ///< of the services' entries, key line to key line; empty where the file is not of that form
    std::map<std::string, std::size_t, std::less<>> m_indexes;
    std::map<std::size_t, Reading> m_readings; ///< by service; kOutside: of what stands around them
};

struct EditsOfService {
    std::string service;
    compose::Edits edits;
};
struct RefusedEdit {
    std::size_t index = 0; ///< in what was wanted
    Error error;
};
/// Makes the edits of each service on `files`, on excerpts where there are many. Those that can't be made are left out, and told.
[[nodiscard]] std::vector<RefusedEdit> makeEdits(std::vector<compose::SourceFile>& files, const std::vector<EditsOfService>& wanted);

} // namespace hullwright::harden
