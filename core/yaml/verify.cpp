#include "core/yaml/verify.h"

#include "core/yaml/insert_run.h"
#include "core/yaml/scalar_text.h"

#include <functional>

namespace hullwright::yaml {

namespace {

using Check = std::function<bool(const Node& before, const Node& after)>;

bool sameShell(const Node& a, const Node& b)
{
    return a.kind() == b.kind() && a.value() == b.value() && a.anchor() == b.anchor() && a.tag() == b.tag() && a.style() == b.style();
}

bool sameKeys(const Node& a, std::size_t i, const Node& b, std::size_t j)
{
    const Node left = a.key(i);
    const Node right = b.key(j);
    return static_cast<bool>(left) == static_cast<bool>(right) && (!left || same(left, right));
}

bool sameEntry(const Node& a, std::size_t i, const Node& b, std::size_t j)
{
    return sameKeys(a, i, b, j) && same(a.item(i), b.item(j));
}

std::optional<std::size_t> indexOf(const Node& collection, const Step& step)
{
    if (const auto* key = std::get_if<std::string>(&step))
        return collection.entryOf(*key);
    const std::size_t index = std::get<std::size_t>(step);
    return index < collection.size() ? std::optional(index) : std::nullopt;
}

/// Equal but for the node at the path, which `check` judges.
bool sameExcept(const Node& before, const Node& after, const Path& path, std::size_t depth, const Check& check)
{
    if (depth == path.size())
        return check(before, after);
    if (!before || !after || !sameShell(before, after) || before.size() != after.size())
        return false;
    const auto edited = indexOf(before, path[depth]);
    if (!edited)
        return false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool holds = i == *edited ? sameKeys(before, i, after, i) && sameExcept(before.item(i), after.item(i), path, depth + 1, check) : sameEntry(before, i, after, i);
        if (!holds)
            return false;
    }
    return true;
}

bool readsAs(const Node& after, const Value& value)
{
    return reads(after, value);
}

bool sameProperties(const Node& before, const Node& after)
{
    if (!before)
        return true;
    return before.kind() == Kind::Alias || (before.anchor() == after.anchor() && before.tag() == after.tag());
}

/// One entry more, at `at`; the rest as before. The collection may have been empty or null.
bool grown(const Node& before, const Node& after, Kind kind, std::size_t at, const std::optional<std::string>& key, const Value& value)
{
    if (!after || after.kind() != kind || !sameProperties(before, after) || after.size() != before.size() + 1)
        return false;
    if (before && before.size() != 0 && before.kind() != kind)
        return false;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (i == at) {
            if ((key && after.key(i).value() != *key) || !readsAs(after.item(i), value))
                return false;
        } else if (!sameEntry(before, i < at ? i : i - 1, after, i)) {
            return false;
        }
    }
    return true;
}

bool shrunk(const Node& before, const Node& after, std::size_t gone)
{
    if (after.kind() != before.kind() || !sameProperties(before, after) || after.size() + 1 != before.size())
        return false;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!sameEntry(before, i < gone ? i : i + 1, after, i))
            return false;
    return true;
}

Path parentOf(const Path& path)
{
    return path.empty() ? Path{} : Path(path.begin(), path.end() - 1);
}

struct Judge {
    const Tree& before;
    const Tree& after;

    bool at(const Path& path, std::size_t document, const Check& check) const
    {
        if (before.documentCount() != after.documentCount() && before.documentCount() != 0)
            return false;
        for (std::size_t i = 0; i < after.documentCount(); ++i) {
            const bool edited = i == document;
            if (edited ? !sameExcept(before.root(i), after.root(i), path, 0, check) : !same(before.root(i), after.root(i)))
                return false;
        }
        return true;
    }

    bool operator()(const Assign&) const { return false; } // split into the others before it gets here
    bool operator()(const Set& o) const
    {
        return at(o.path, o.document, [&](const Node& b, const Node& a) { return sameProperties(b, a) && readsAs(a, o.value); });
    }
    bool operator()(const Replace& o) const
    {
        return at(o.path, o.document, [&](const Node&, const Node& a) { return readsAs(a, o.value); });
    }
    bool operator()(const Insert& o) const
    {
        return at(o.path, o.document, [&](const Node& b, const Node& a) {
            std::size_t index = b.size();
            if (o.after && b.entryOf(*o.after))
                index = *b.entryOf(*o.after) + 1;
            if (o.before && b.entryOf(*o.before))
                index = *b.entryOf(*o.before);
            return grown(b, a, Kind::Mapping, index, o.key, o.value);
        });
    }
    bool operator()(std::span<const Insert> run) const
    {
        return at(run.front().path, run.front().document, [&](const Node& b, const Node& a) {
            const auto order = arranged(b, run);
            if (!order || !sameShell(b, a) || a.size() != order->size())
                return false;
            for (std::size_t i = 0; i < order->size(); ++i) {
                const auto* index = std::get_if<std::size_t>(&(*order)[i]);
                const auto reads = [&](const Insert& added) { return a.key(i).value() == added.key && readsAs(a.item(i), added.value); };
                if (index != nullptr ? !sameEntry(b, *index, a, i) : !reads(*std::get<const Insert*>((*order)[i])))
                    return false;
            }
            return true;
        });
    }
    bool operator()(const Append& o) const
    {
        return at(o.path, o.document, [&](const Node& b, const Node& a) { return grown(b, a, Kind::Sequence, std::min(o.at.value_or(b.size()), b.size()), std::nullopt, o.value); });
    }
    bool operator()(const Remove& o) const
    {
        return at(parentOf(o.path), o.document, [&](const Node& b, const Node& a) {
            const auto gone = indexOf(b, o.path.back());
            return gone && shrunk(b, a, *gone);
        });
    }
    bool operator()(const Rename& o) const
    {
        return at(parentOf(o.path), o.document, [&](const Node& b, const Node& a) {
            if (!sameShell(b, a) || a.size() != b.size())
                return false;
            const auto renamed = indexOf(b, o.path.back());
            for (std::size_t i = 0; i < a.size(); ++i) {
                const bool keys = renamed == i ? a.key(i).value() == o.key && a.key(i).anchor() == b.key(i).anchor() : sameKeys(b, i, a, i);
                if (!keys || !same(b.item(i), a.item(i)))
                    return false;
            }
            return true;
        });
    }
    bool operator()(const Override& o) const
    {
        return at(o.path, o.document, [&](const Node& b, const Node& a) {
            if (!b || b.kind() != Kind::Alias)
                return grown(b, a, Kind::Mapping, b.size(), o.key, o.value);
            const Node merge = a.find("<<");
            return a.kind() == Kind::Mapping && a.size() == 2 && merge && merge.kind() == Kind::Alias && merge.value() == b.value() && readsAs(a.find(o.key), o.value);
        });
    }
    bool operator()(const Materialise& o) const
    {
        return at(o.path, o.document, [&](const Node& b, const Node& a) {
            const auto value = toValue(b);
            return value && readsAs(a, *value);
        });
    }
    bool operator()(const Annotate& o) const
    {
        return at({}, o.document, [](const Node& b, const Node& a) { return same(b, a); });
    }
    bool operator()(const Move& o) const
    {
        return at(parentOf(o.path), o.document, [&](const Node& b, const Node& a) {
            if (!sameShell(b, a) || a.size() != b.size())
                return false;
            std::vector<std::size_t> order;
            for (std::size_t i = 0; i < b.size(); ++i)
                order.push_back(i);
            const std::size_t from = std::get<std::size_t>(o.path.back());
            order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
            order.insert(order.begin() + static_cast<std::ptrdiff_t>(o.to), from);
            for (std::size_t i = 0; i < a.size(); ++i)
                if (!same(b.item(order[i]), a.item(i)))
                    return false;
            return true;
        });
    }
};

} // namespace

bool same(const Node& a, const Node& b)
{
    if (!a || !b)
        return static_cast<bool>(a) == static_cast<bool>(b);
    const Place left = a.place();
    if (left == b.place())
        return true; // one region, shared
    if (!sameShell(a, b) || a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!sameEntry(a, i, b, i))
            return false;
    return true;
}

bool expresses(const Tree& before, const Tree& after, const Operation& operation)
{
    return std::visit(Judge{before, after}, operation);
}

bool expresses(const Tree& before, const Tree& after, std::span<const Insert> run)
{
    return Judge{before, after}(run);
}

} // namespace hullwright::yaml
