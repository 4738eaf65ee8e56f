#include "core/harden/batch.h"

#include "core/rules/key_order.h"
#include "core/text/parallel.h"
#include "core/yaml/verify.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace hullwright::harden {

namespace {

/// What stands before the services: more than that, and an excerpt is no shorter than it is worth.
constexpr std::size_t kMostBefore = 20'000;

std::size_t lineStart(std::string_view text, std::size_t at)
{
    const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

} // namespace

Batch::Batch(const std::vector<compose::SourceFile>& files) : m_tree(*files.front().tree), m_habits(yaml::habitsOf(m_tree))
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

/// The file with two services in it: this one and the next. What follows the services is left out.
std::optional<Batch::Excerpt> Batch::read(std::size_t index) const
{
    const std::string_view own = part(m_ranges[index]);
    if (own.find('&') != std::string_view::npos)
        return std::nullopt; // an anchor may be used where the excerpt does not reach
    std::string shown(m_tree.text(), 0, m_ranges.front().begin);
    const std::size_t begin = shown.size();
    shown += own;
    const Window window{{begin, shown.size()}, m_ranges[index].begin};
    // What stands behind the services meets an edit of the last one only; a thousand volumes in each of a thousand excerpts are a million.
    shown += index + 1 < m_ranges.size() ? part(m_ranges[index + 1]) : std::string_view(m_tree.text()).substr(m_ranges.back().end);
    return excerptOf(std::move(shown), {window});
}

/// All that stands before and behind the services, with the first and the last of them.
std::optional<Batch::Excerpt> Batch::readOutside() const
{
    const std::string_view text = m_tree.text();
    const std::string_view before = text.substr(0, m_ranges.front().begin), behind = text.substr(m_ranges.back().end);
    if (before.find('&') != std::string_view::npos || behind.find('&') != std::string_view::npos)
        return std::nullopt;
    std::string shown(before);
    shown += part(m_ranges.front());
    if (m_ranges.size() > 1)
        shown += part(m_ranges.back());
    const std::size_t begin = shown.size();
    shown += behind;
    // Without the byte at which the first service begins: what is written there is within the services.
    const Window first{{0, before.size() - 1}, 0}, last{{begin, shown.size()}, m_ranges.back().end};
    return excerptOf(std::move(shown), {first, last});
}

std::string_view Batch::part(const Range& range) const
{
    return std::string_view(m_tree.text()).substr(range.begin, range.end - range.begin);
}

std::optional<Batch::Excerpt> Batch::excerptOf(std::string text, std::vector<Window> windows) const
{
    auto tree = yaml::Tree::parseOnce(std::move(text)); // both have read each part of it; what the edits make of the file is read by both again
    if (!tree)
        return std::nullopt;
    return Excerpt{yaml::Editor(std::move(*tree), m_habits), std::move(windows)};
}

void Batch::readOnce(std::size_t index)
{
    Reading& reading = m_readings.at(index);
    if (!reading.done)
        reading = {true, index == kOutside ? readOutside() : read(index)};
}

/// The excerpt that an edit is made on: the service's, or the one of what stands around the services; nothing where it reaches elsewhere.
std::optional<std::size_t> Batch::reach(const std::string& service, const compose::FileEdit& edit) const
{
    const auto* rename = std::get_if<yaml::Rename>(&edit.operation);
    if (edit.file != 0 || (rename != nullptr && !rename->references.empty()))
        return std::nullopt;
    yaml::Path path = compose::pathOf(edit.operation);
    if (const auto* insert = std::get_if<yaml::Insert>(&edit.operation))
        path.emplace_back(insert->key);
    if (const auto* own = std::get_if<yaml::Override>(&edit.operation))
        path.emplace_back(own->key);
    if (path.size() >= 2 && path[0] != yaml::Step(std::string("services")))
        return kOutside;
    const auto known = m_indexes.find(service);
    const bool within = path.size() >= 3 && known != m_indexes.end() && path[1] == yaml::Step(service);
    return within ? std::optional(known->second) : std::nullopt;
}

std::vector<std::optional<std::size_t>> Batch::reaches(const Wish& wish) const
{
    std::vector<std::optional<std::size_t>> result;
    if (!m_ranges.empty())
        std::transform(wish.edits.begin(), wish.edits.end(), std::back_inserter(result), [&](const compose::FileEdit& edit) { return reach(wish.service, edit); });
    return result;
}

void Batch::apply(std::vector<Wish>& wishes)
{
    std::map<std::size_t, std::vector<Wish*>> alone; // of one service and nothing else
    std::vector<Wish*> beyond;
    for (Wish& wish : wishes) {
        const auto where = reaches(wish);
        if (where.empty() || std::find(where.begin(), where.end(), std::nullopt) != where.end())
            continue;
        for (const auto& index : where)
            m_readings.try_emplace(*index);
        const bool one = where.front() != kOutside && std::equal(where.begin() + 1, where.end(), where.begin());
        (one ? alone[*where.front()] : beyond).push_back(&wish);
    }
    std::vector<std::vector<Wish*>> shares;
    for (auto& [index, own] : alone)
        shares.push_back(std::move(own));
    text::inParallel(shares.size(), [&](std::size_t i) { makeEach(shares[i]); });
    makeEach(beyond);
}

/// Together, as they mostly can be: a text is then read once for all that is done to it. Else one after the other.
void Batch::makeEach(const std::vector<Wish*>& wishes)
{
    if (wishes.size() > 1 && makeTogether(wishes, nullptr))
        return;
    for (Wish* const wish : wishes)
        make(*wish);
}

void Batch::addParts(const Wish& wish, Parts& parts) const
{
    for (const compose::FileEdit& edit : wish.edits)
        parts[*reach(wish.service, edit)].push_back(edit.operation);
}

std::optional<yaml::Editor> Batch::attempt(std::size_t index, std::vector<yaml::Operation> operations, std::string* refusal)
{
    readOnce(index);
    const auto& there = m_readings.at(index).excerpt;
    if (!there)
        return std::nullopt;
    yaml::Editor attempt = there->editor;
    if (const auto done = attempt.apply(rules::inOrder(std::move(operations), *attempt.tree())); !done) {
        if (refusal != nullptr)
            *refusal = done.error().message;
        return std::nullopt;
    }
    const auto& hunks = attempt.patch().hunks;
    const bool within = std::all_of(hunks.begin(), hunks.end(), [&](const text::Hunk& hunk) { return there->holding(hunk) != nullptr; });
    return within ? std::optional(std::move(attempt)) : std::nullopt;
}

bool Batch::makeTogether(const std::vector<Wish*>& wishes, std::string* refusal)
{
    Parts parts;
    for (const Wish* const wish : wishes)
        addParts(*wish, parts);
    std::vector<std::pair<std::size_t, std::optional<yaml::Editor>>> attempts;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) // what stands around the services first: it takes longest
        attempts.emplace_back(part->first, std::nullopt);
    text::inParallel(attempts.size(), [&](std::size_t i) { attempts[i].second = attempt(attempts[i].first, std::move(parts.at(attempts[i].first)), refusal); });
    if (!std::all_of(attempts.begin(), attempts.end(), [](const auto& each) { return each.second.has_value(); }))
        return false;
    for (auto& [index, made] : attempts)
        keep(index, std::move(*made));
    for (Wish* const wish : wishes)
        wish->answer = Answer::Made;
    return true;
}

void Batch::make(Wish& wish)
{
    if (!makeTogether({&wish}, &wish.refusal))
        wish.answer = wish.refusal.empty() ? Answer::NotHere : Answer::Refused;
}

const Batch::Window* Batch::Excerpt::holding(const text::Hunk& hunk) const
{
    const auto found = std::find_if(windows.begin(), windows.end(), [&](const Window& window) { return hunk.offset >= window.here.begin && hunk.offset + hunk.removed.size() <= window.here.end; });
    return found == windows.end() ? nullptr : &*found;
}

text::Patch Batch::patch() const
{
    std::vector<text::Hunk> hunks; // in the order of the services, then what stands around them
    for (const auto& [index, reading] : m_readings) {
        const auto& excerpt = reading.excerpt;
        if (!excerpt)
            continue;
        for (text::Hunk hunk : excerpt->editor.patch().hunks) {
            const Window& window = *excerpt->holding(hunk);
            hunk.offset = hunk.offset - window.here.begin + window.there;
            hunks.push_back(std::move(hunk));
        }
    }
    std::stable_sort(hunks.begin(), hunks.end(), [](const text::Hunk& a, const text::Hunk& b) { return a.offset < b.offset; });
    text::Patch result;
    for (text::Hunk& hunk : hunks) {
        // Two services may both write at the line between them.
        if (!result.hunks.empty() && result.hunks.back().offset + result.hunks.back().removed.size() == hunk.offset && result.hunks.back().removed.empty() && hunk.removed.empty())
            result.hunks.back().inserted += hunk.inserted;
        else
            result.hunks.push_back(std::move(hunk));
    }
    return result;
}

bool Batch::expressedBy(const yaml::Tree& after) const
{
    const auto services = [](const yaml::Tree& tree) { return tree.at({std::string("services")}); };
    const yaml::Node all = services(after);
    if (!all || all.size() != m_ranges.size())
        return false;
    for (const auto& [index, reading] : m_readings) {
        const auto& excerpt = reading.excerpt;
        if (!excerpt || excerpt->editor.patch().empty())
            continue;
        const yaml::Tree& part = *excerpt->editor.tree();
        if (index != kOutside) {
            if (!yaml::same(all.item(index), services(part).find(all.key(index).value())))
                return false;
            continue;
        }
        const yaml::Node here = part.root(), there = after.root();
        if (here.size() != there.size())
            return false;
        for (std::size_t i = 0; i < here.size(); ++i)
            if (!yaml::same(here.key(i), there.key(i)) || (here.key(i).value() != "services" && !yaml::same(here.item(i), there.item(i))))
                return false;
    }
    return true;
}

namespace {

/// In a long file each edit takes as long as the file: those that are about one service are made on an excerpt. The indexes of those that are left for the ordinary way.
std::vector<std::size_t> makeInExcerpts(std::vector<compose::SourceFile>& files, const std::vector<EditsOfService>& wanted)
{
    std::vector<std::size_t> left(wanted.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    if (wanted.size() < kManyServices)
        return left;
    Batch batch(files);
    std::vector<Batch::Wish> wishes;
    for (const EditsOfService& each : wanted)
        wishes.push_back({each.service, each.edits});
    batch.apply(wishes);
    auto tree = files.front().tree->update(batch.patch());
    if (!tree || !batch.expressedBy(**tree))
        return left;
    files.front() = compose::withTree(files.front(), std::move(*tree));
    std::erase_if(left, [&wishes](std::size_t i) { return wishes[i].answer == Batch::Answer::Made; });
    return left;
}

} // namespace

std::vector<RefusedEdit> makeEdits(std::vector<compose::SourceFile>& files, const std::vector<EditsOfService>& wanted)
{
    std::vector<RefusedEdit> refused;
    const auto left = makeInExcerpts(files, wanted);
    compose::ProjectEditor editor(std::move(files));
    for (const std::size_t i : left)
        if (auto done = editor.apply(rules::inOrder(wanted[i].edits, editor.files())); !done)
            refused.push_back({i, std::move(done.error())});
    files = editor.files();
    return refused;
}

} // namespace hullwright::harden
