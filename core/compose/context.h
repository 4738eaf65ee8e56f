// What the stages of loading share: where a value stands, and where to complain about it.
#pragma once

#include "core/compose/load.h"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::compose {

/// A path as it grows while a stage walks down a tree of values: lives on the stack, costs nothing until it is told.
class Trail {
public:
    Trail() = default;
    Trail(const Trail& parent, std::string_view key) : m_parent(&parent), m_key(key) {}
    Trail(const Trail& parent, std::size_t index) : m_parent(&parent), m_index(index) {}

    [[nodiscard]] yaml::Path path() const;
    [[nodiscard]] std::string text() const; ///< services.web.ports[0]
    /// The key or index at the end, for messages: `mem_limit`, `[2]`.
    [[nodiscard]] std::string last() const;
    [[nodiscard]] std::size_t depth() const;
    /// The key at a depth (0 is the first); empty where that step is an index or there is none.
    [[nodiscard]] std::string_view key(std::size_t depth) const;

private:
    static constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);
    const Trail* m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = kNoIndex;
};

/// Collects problems.
class Problems {
public:
    void error(const Trail& where, const yaml::Place& place, text::Message message, text::Message hint = {}, ErrorCode code = ErrorCode::Schema);
    void warning(const Trail& where, const yaml::Place& place, text::Message message, text::Message hint = {}, ErrorCode code = ErrorCode::Schema);
    /// An error in a file that has no tree, at a position of its text; `place` is what led there.
    void errorIn(std::string file, text::Position position, const Trail& where, const yaml::Place& place, text::Message message, text::Message hint = {}, ErrorCode code = ErrorCode::Syntax);
    void add(Problem problem) { m_all.push_back(std::move(problem)); }
    /// Says of the last problem that `wrong` in its text was meant to be `right`; does nothing where that is empty.
    void correct(std::string_view wrong, std::string_view right);

    /// What a stage may still make out of little text (ports of a range): a limit that the whole project shares.
    [[nodiscard]] std::size_t left() const { return m_left ? *m_left : std::numeric_limits<std::size_t>::max(); }
    void spend(std::size_t amount);
    void shareLimit(std::size_t* left) { m_left = left; }

    [[nodiscard]] bool anyError() const;
    [[nodiscard]] const std::vector<Problem>& all() const { return m_all; }
    [[nodiscard]] std::vector<Problem> take() { return std::move(m_all); }

private:
    std::vector<Problem> m_all;
    std::size_t* m_left = nullptr;
};

/// A message with its arguments.
[[nodiscard]] inline text::Message say(text::Text what, std::vector<std::string> arguments = {})
{
    return {what, std::move(arguments)};
}

/// The hint at a word that was probably meant; no hint where there is none.
[[nodiscard]] text::Message didYouMean(std::string_view near);

/// The origin of something that a stage made, beside what it was made from.
[[nodiscard]] inline Origin derived(const Origin& from, Origin::Kind kind)
{
    return {from.place, from.key, kind, from.item};
}

} // namespace hullwright::compose
