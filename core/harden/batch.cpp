#include "core/harden/batch.h"

#include "core/rules/key_order.h"

#include <algorithm>

namespace hullwright::harden {

namespace {

/// Services that stay in every excerpt, so that it is written in the file's own style.
constexpr std::size_t kSamples = 3;
/// What stands before the services: more than that, and an excerpt is no shorter than it is worth.
constexpr std::size_t kMostBefore = 20'000;

std::size_t lineStart(std::string_view text, std::size_t at)
{
    const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

} // namespace

Batch::Batch(const std::vector<compose::SourceFile>& files) : m_tree(*files.front().tree)
{
    if (files.size() == 1 && m_tree.documentCount() == 1)
        findRanges();
}

void Batch::findRanges()
{
    const std::string_view text = m_tree.text();
    const yaml::Node services = m_tree.at({std::string("services")});
    if (!services || services.kind() != yaml::Kind::Mapping || services.size() == 0)
        return;
    std::vector<Range> ranges;
    for (std::size_t i = 0; i < services.size(); ++i) {
        const std::size_t key = services.key(i).span().begin;
        const std::size_t start = lineStart(text, key);
        // One key a line, with nothing but blanks before it: the block style.
        if (text.substr(start, key - start).find_first_not_of(' ') != std::string_view::npos || (!ranges.empty() && start <= ranges.back().begin))
            return;
        if (!ranges.empty())
            ranges.back().end = start;
        ranges.push_back({start, text.size()});
        m_indexes.emplace(std::string(services.key(i).value()), i);
    }
    // The last ends where the next thing of the top level begins.
    const yaml::Node entry = services.keyNode();
    const yaml::Node top = entry.parent();
    for (std::size_t i = 0; top && i < top.size(); ++i)
        if (const std::size_t at = lineStart(text, top.key(i).span().begin); at > ranges.back().begin)
            ranges.back().end = std::min(ranges.back().end, at);
    if (ranges.front().begin <= kMostBefore)
        m_ranges = std::move(ranges);
}

/// The file with only a few services in it: this one, its next one, and the first ones. What follows the services is left out.
std::optional<Batch::Excerpt> Batch::read(std::size_t index) const
{
    const std::string_view text = m_tree.text();
    const Range& there = m_ranges[index];
    // An anchor may be used where the excerpt does not reach.
    if (text.substr(there.begin, there.end - there.begin).find('&') != std::string_view::npos)
        return std::nullopt;
    std::string shown(text.substr(0, m_ranges.front().begin));
    Range here;
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        if (i >= kSamples && i != index && i != index + 1)
            continue;
        if (i == index)
            here.begin = shown.size();
        shown += text.substr(m_ranges[i].begin, m_ranges[i].end - m_ranges[i].begin);
        if (i == index)
            here.end = shown.size();
        if (i > index + 1 && i + 1 >= kSamples)
            break;
    }
    if (index + 1 == m_ranges.size()) // only there an edit meets what follows; a thousand volumes in each of a thousand excerpts are a million
        shown += text.substr(m_ranges.back().end);
    auto tree = yaml::Tree::parseOnce(std::move(shown)); // both have read each part of it; what an edit writes is read by both again
    if (!tree)
        return std::nullopt;
    return Excerpt{yaml::Editor(std::move(*tree)), here, there};
}

bool Batch::within(const std::string& service, const compose::Edits& edits) const
{
    return std::all_of(edits.begin(), edits.end(), [&](const compose::FileEdit& edit) {
        const yaml::Path& path = compose::pathOf(edit.operation);
        const bool deep = path.size() >= 3 || std::holds_alternative<yaml::Insert>(edit.operation) || std::holds_alternative<yaml::Override>(edit.operation);
        const bool whole = path.size() >= 2 && path[0] == yaml::Step(std::string("services")) && path[1] == yaml::Step(service);
        return edit.file == 0 && deep && whole;
    });
}

Batch::Answer Batch::apply(const std::string& service, const compose::Edits& edits, std::string& refusal)
{
    const auto known = m_indexes.find(service);
    if (m_ranges.empty() || known == m_indexes.end() || !within(service, edits))
        return Answer::NotHere;
    auto excerpt = m_excerpts.find(known->second);
    if (excerpt == m_excerpts.end())
        excerpt = m_excerpts.emplace(known->second, read(known->second)).first;
    if (!excerpt->second)
        return Answer::NotHere;
    std::vector<yaml::Operation> operations;
    operations.reserve(edits.size());
    for (const compose::FileEdit& edit : edits)
        operations.push_back(edit.operation);
    yaml::Editor attempt = excerpt->second->editor;
    if (const auto done = attempt.apply(rules::inOrder(std::move(operations), *attempt.tree())); !done) {
        refusal = done.error().message;
        return Answer::Refused;
    }
    const Range& here = excerpt->second->here;
    const bool stays = std::all_of(attempt.patch().hunks.begin(), attempt.patch().hunks.end(), [&](const text::Hunk& hunk) { return hunk.offset >= here.begin && hunk.offset + hunk.removed.size() <= here.end; });
    if (!stays)
        return Answer::NotHere;
    excerpt->second->editor = std::move(attempt);
    return Answer::Made;
}

text::Patch Batch::patch() const
{
    text::Patch result;
    for (const auto& [index, excerpt] : m_excerpts) {
        if (!excerpt)
            continue;
        for (text::Hunk hunk : excerpt->editor.patch().hunks) {
            hunk.offset = hunk.offset - excerpt->here.begin + excerpt->there.begin;
            // Two services may both write at the line between them.
            if (!result.hunks.empty() && result.hunks.back().offset + result.hunks.back().removed.size() == hunk.offset && result.hunks.back().removed.empty() && hunk.removed.empty())
                result.hunks.back().inserted += hunk.inserted;
            else
                result.hunks.push_back(std::move(hunk));
        }
    }
    return result;
}

} // namespace hullwright::harden
