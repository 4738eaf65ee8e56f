#include "core/compose/context.h"

#include <algorithm>

namespace hullwright::compose {

yaml::Path Trail::path() const
{
    yaml::Path steps;
    for (const Trail* trail = this; trail->m_parent; trail = trail->m_parent) {
        if (trail->m_index != kNoIndex)
            steps.emplace_back(trail->m_index);
        else
            steps.emplace_back(std::string(trail->m_key));
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

std::string Trail::text() const
{
    return yaml::toString(path());
}

std::string Trail::last() const
{
    return m_index != kNoIndex ? "[" + std::to_string(m_index) + "]" : std::string(m_key);
}

std::size_t Trail::depth() const
{
    std::size_t steps = 0;
    for (const Trail* trail = this; trail->m_parent; trail = trail->m_parent)
        ++steps;
    return steps;
}

std::string_view Trail::key(std::size_t wanted) const
{
    std::size_t above = depth();
    for (const Trail* trail = this; trail->m_parent; trail = trail->m_parent) {
        if (--above == wanted)
            return trail->m_key;
    }
    return {};
}

void Problems::error(const Trail& where, const yaml::Place& place, text::Message message, text::Message hint, ErrorCode code)
{
    m_all.push_back({Problem::Severity::Error, code, std::move(message), std::move(hint), where.text(), place, {}, {}});
}

void Problems::errorIn(std::string file, text::Position position, const Trail& where, const yaml::Place& place, text::Message message, text::Message hint, ErrorCode code)
{
    error(where, place, std::move(message), std::move(hint), code);
    m_all.back().file = std::move(file);
    m_all.back().position = position;
}

void Problems::warning(const Trail& where, const yaml::Place& place, text::Message message, text::Message hint, ErrorCode code)
{
    m_all.push_back({Problem::Severity::Warning, code, std::move(message), std::move(hint), where.text(), place, {}, {}});
}

void Problems::correct(std::string_view wrong, std::string_view right)
{
    if (right.empty() || m_all.empty())
        return;
    m_all.back().wrong = wrong;
    m_all.back().right = right;
}

text::Message didYouMean(std::string_view near)
{
    return near.empty() ? text::Message{} : say(HULLWRIGHT_TR("compose", "Did you mean \"%1\"?"), {std::string(near)});
}

void Problems::spend(std::size_t amount)
{
    if (m_left)
        *m_left -= std::min(*m_left, amount);
}

bool Problems::anyError() const
{
    return std::any_of(m_all.begin(), m_all.end(), [](const Problem& problem) { return problem.severity == Problem::Severity::Error; });
}

} // namespace hullwright::compose
