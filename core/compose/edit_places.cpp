#include "core/compose/edit_places.h"

#include "core/compose/sharing.h"
#include "core/yaml/merge_keys.h"

#include <algorithm>

namespace hullwright::compose {

using yaml::Kind;
using yaml::Node;

namespace {

constexpr int kLongestChain = 20; ///< of extends

/// Lists of these add up over files: an override that repeats one has each item twice.
bool addsUp(const yaml::Path& below)
{
    const auto* key = std::get_if<std::string>(&below.front());
    return key && (*key == "security_opt" || *key == "group_add");
}

yaml::Path joined(yaml::Path path, const yaml::Path& below)
{
    path.insert(path.end(), below.begin(), below.end());
    return path;
}

/// Goes into what an alias stands for, and notes that.
void follow(Node& node, ValueSource& source)
{
    if (!node || node.kind() != Kind::Alias)
        return;
    source.kind = ValueSource::Kind::Alias;
    source.name = node.value();
    node = yaml::followed(node);
}

/// Goes to a key's value, through merge keys, and notes the anchor that it stands in.
void enter(Node& node, std::string_view key, ValueSource& source)
{
    while (node && !node.find(key)) {
        const auto merged = yaml::mergedInto(node);
        const auto from = std::find_if(merged.begin(), merged.end(), [key](const Node& each) { return static_cast<bool>(yaml::findMerged(each, key)); });
        if (from == merged.end()) {
            node = {};
            return;
        }
        if (from->kind() == Kind::Alias) {
            source.kind = ValueSource::Kind::MergeKey;
            source.name = from->value();
        }
        node = yaml::followed(*from);
    }
    node = node ? node.find(key) : Node();
}

/// Where a path below a service's text is written; nothing where it is not (extends aside).
std::optional<ValueSource> written(const Spot& service, const yaml::Path& below)
{
    ValueSource source{ValueSource::Kind::Own, {}, service};
    Node node = service.node;
    for (const yaml::Step& step : below) {
        follow(node, source);
        const auto* key = std::get_if<std::string>(&step);
        if (key && node && node.kind() == Kind::Sequence)
            node = itemNamed(node, *key);
        else if (key)
            enter(node, *key, source);
        else
            node = node && node.kind() == Kind::Sequence ? node.item(std::get<std::size_t>(step)) : Node();
        if (!node)
            return std::nullopt;
    }
    follow(node, source);
    source.spot.node = node;
    return node ? std::optional(source) : std::nullopt;
}

/// Aliases of mappings that a service takes all entries of, directly or by way of another, the nearest first.
std::vector<Node> sharedBy(const Node& service)
{
    constexpr std::size_t kMost = 50;
    std::vector<Node> found;
    std::vector<Node> open = service.kind() == Kind::Alias ? std::vector{service} : yaml::mergedInto(service);
    for (std::size_t i = 0; i < open.size() && i < kMost; ++i) {
        const Node mapping = yaml::followed(open[i]);
        if (!mapping || mapping.kind() != Kind::Mapping)
            continue;
        const bool known = std::any_of(found.begin(), found.end(), [&](const Node& each) { return yaml::followed(each) == mapping; });
        if (open[i].kind() == Kind::Alias && !known)
            found.push_back(open[i]);
        const auto further = yaml::mergedInto(mapping);
        open.insert(open.end(), further.begin(), further.end());
    }
    return found;
}

class Finder {
public:
    Finder(const std::vector<SourceFile>& files, std::string_view service, const yaml::Path& below)
        : m_files(files), m_sharing(files), m_service(service), m_below(below), m_definitions(spotsOf(files, {std::string("services"), m_service}))
    {
        std::erase_if(m_definitions, [](const Spot& each) { return each.node.kind() != Kind::Mapping && each.node.kind() != Kind::Alias && each.node.kind() != Kind::Null; });
    }

    EditPlaces run()
    {
        if (m_definitions.empty() || m_below.empty())
            return {};
        findSource();
        addOwn();
        addShared();
        addOverrides();
        for (EditPlace& place : m_out.places)
            spell(place);
        // What is shared in writing only is edited where it stands: a copy beside it would help nobody.
        std::stable_sort(m_out.places.begin(), m_out.places.end(), [this](const EditPlace& a, const EditPlace& b) { return rank(a) < rank(b); });
        return std::move(m_out);
    }

private:
    [[nodiscard]] int rank(const EditPlace& place) const
    {
        const bool writes = place.kind == EditPlace::Kind::Anchor && m_out.source.kind != ValueSource::Kind::Absent;
        return !place.alone() ? 2 : writes ? 0 : 1;
    }

    void findSource();
    void addOwn();
    void addShared();
    void addBase();
    void addOverrides();
    void spell(EditPlace& place) const;
    [[nodiscard]] const Spot& ownDefinition() const;
    EditPlace& add(EditPlace::Kind kind, std::string name, const Spot& spot, yaml::Path path, std::vector<std::string> services);
    [[nodiscard]] std::optional<std::string> firstKey() const
    {
        const auto* key = std::get_if<std::string>(&m_below.front());
        return key ? std::optional(*key) : std::nullopt;
    }

    const std::vector<SourceFile>& m_files;
    Sharing m_sharing;
    std::string m_service;
    const yaml::Path& m_below;
    std::vector<Spot> m_definitions; ///< in the order in which they merge
    EditPlaces m_out;
};

void Finder::findSource()
{
    for (auto definition = m_definitions.rbegin(); definition != m_definitions.rend(); ++definition) {
        if (const auto source = written(*definition, m_below)) {
            m_out.source = *source;
            return;
        }
    }
    for (const Spot& definition : m_definitions) {
        auto base = m_sharing.baseOf(definition);
        for (int hops = 0; base && hops < kLongestChain; ++hops) {
            if (const auto source = written(*base, m_below)) {
                m_out.source = {ValueSource::Kind::Extends, std::string(base->node.keyNode().value()), source->spot};
                return;
            }
            base = m_sharing.baseOf(*base);
        }
    }
}

EditPlace& Finder::add(EditPlace::Kind kind, std::string name, const Spot& spot, yaml::Path path, std::vector<std::string> services)
{
    EditPlace place;
    place.kind = kind;
    place.name = std::move(name);
    place.file = spot.file;
    place.document = spot.document;
    place.fileName = m_files.size() > 1 ? m_files[spot.file].name : std::string();
    place.path = std::move(path);
    place.services = std::move(services);
    m_out.places.push_back(std::move(place));
    return m_out.places.back();
}

/// The definition that writes the first key itself, the last where several do; else the first.
const Spot& Finder::ownDefinition() const
{
    const auto writes = [this](const Spot& each) { return each.node.kind() == Kind::Mapping && firstKey() && each.node.find(*firstKey()); };
    const auto last = std::find_if(m_definitions.rbegin(), m_definitions.rend(), writes);
    return last == m_definitions.rend() ? m_definitions.front() : *last;
}

void Finder::addOwn()
{
    const Spot& definition = ownDefinition();
    const yaml::Path path = joined({std::string("services"), m_service}, m_below);
    add(EditPlace::Kind::Own, m_service, definition, path, m_sharing.changed(definition.file, definition.document, path));
}

void Finder::addShared()
{
    const ValueSource& source = m_out.source;
    if (source.kind == ValueSource::Kind::Alias || source.kind == ValueSource::Kind::MergeKey) {
        add(EditPlace::Kind::Anchor, source.name, source.spot, source.spot.node.path(), m_sharing.services(source.spot, std::nullopt));
        return;
    }
    if (source.kind == ValueSource::Kind::Own)
        return;
    addBase();
    if (source.kind != ValueSource::Kind::Absent)
        return;
    for (const Spot& definition : m_definitions) {
        for (const Node& alias : sharedBy(definition.node)) {
            const Spot target{definition.file, definition.document, yaml::followed(alias)};
            auto services = m_sharing.services(target, firstKey());
            if (services.size() > 1)
                add(EditPlace::Kind::Anchor, std::string(alias.value()), target, joined(target.node.path(), m_below), std::move(services));
        }
    }
}

void Finder::addBase()
{
    if (m_out.source.kind == ValueSource::Kind::Extends) {
        add(EditPlace::Kind::Base, m_out.source.name, m_out.source.spot, m_out.source.spot.node.path(), m_sharing.services(m_out.source.spot, std::nullopt));
        return;
    }
    for (const Spot& definition : m_definitions) {
        if (const auto base = m_sharing.baseOf(definition))
            add(EditPlace::Kind::Base, std::string(base->node.keyNode().value()), *base, joined(base->node.path(), m_below), m_sharing.services(*base, firstKey()));
    }
}

/// Files that are merged over the one that the service's text is edited in.
void Finder::addOverrides()
{
    const Node value = m_out.source.spot.node;
    const bool single = m_out.source.kind == ValueSource::Kind::Absent || (value && (value.kind() == Kind::Scalar || value.kind() == Kind::Null));
    const bool inList = std::any_of(m_below.begin(), m_below.end(), [](const yaml::Step& step) { return std::holds_alternative<std::size_t>(step); });
    if (!single || inList || (addsUp(m_below) && m_out.source.kind != ValueSource::Kind::Absent))
        return;
    const std::size_t own = ownDefinition().file;
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        const bool later = isNamed(m_files[file]) && (file > own || !isNamed(m_files[own])) && file != own;
        if (!later)
            continue;
        const yaml::Path path = joined({std::string("services"), m_service}, m_below);
        add(EditPlace::Kind::Override, m_service, Spot{file, 0, {}}, path, {m_service});
    }
}

/// Where a list has NAME=VALUE instead of a map's keys, the value is written as the list has it.
void Finder::spell(EditPlace& place) const
{
    const auto* name = std::get_if<std::string>(&m_below.back());
    if (!name || m_below.size() < 2)
        return;
    if (std::holds_alternative<std::size_t>(place.path.back())) {
        place.item = *name;
        return;
    }
    const yaml::Path above(place.path.begin(), place.path.end() - 1);
    Node list = m_files[place.file].tree->at(above, place.document);
    const bool own = list && list.kind() == Kind::Sequence;
    if (!own && place.kind == EditPlace::Kind::Own) {
        const auto merged = written(ownDefinition(), {m_below.begin(), m_below.end() - 1});
        list = merged ? merged->spot.node : Node();
    }
    if (!list || list.kind() != Kind::Sequence)
        return;
    place.item = *name;
    place.path = above;
    if (own) {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (list.item(i) == itemNamed(list, *name))
                place.path.emplace_back(i);
        return;
    }
    place.shared.emplace();
    for (std::size_t i = 0; i < list.size(); ++i)
        place.shared->emplace_back(yaml::followed(list.item(i)).value());
}

/// The nearest anchor around a node.
std::string anchorAround(Node node)
{
    while (node && node.anchor().empty())
        node = node.parent();
    return node ? std::string(node.anchor()) : std::string();
}

} // namespace

EditPlaces editPlacesAt(const std::vector<SourceFile>& files, std::string_view service, const yaml::Place& written)
{
    const auto file = fileOf(files, written);
    const Node node = file ? files[*file].tree->nodeAt(written) : Node();
    if (!node)
        return {};
    const yaml::Path path = node.path();
    const auto* holder = path.size() > 1 && path.front() == yaml::Step("services") ? std::get_if<std::string>(&path[1]) : nullptr;
    const std::string anchor = anchorAround(node);
    EditPlaces found;
    EditPlace place;
    if (holder && *holder == service) {
        found.source = {ValueSource::Kind::Own, {}, {*file, node.document(), node}};
        place.kind = EditPlace::Kind::Own;
        place.name = service;
    } else if (!anchor.empty()) {
        found.source = {ValueSource::Kind::MergeKey, anchor, {*file, node.document(), node}};
        place.kind = EditPlace::Kind::Anchor;
        place.name = anchor;
    } else {
        found.source = {ValueSource::Kind::Extends, holder ? *holder : std::string(), {*file, node.document(), node}};
        place.kind = EditPlace::Kind::Base;
        place.name = found.source.name;
    }
    place.fileName = files.size() > 1 ? files[*file].name : std::string();
    place.file = *file;
    place.document = node.document();
    place.path = path;
    place.services = Sharing(files).services(found.source.spot, std::nullopt);
    found.places.push_back(std::move(place));
    return found;
}

EditPlaces editPlaces(const std::vector<SourceFile>& files, std::string_view service, const yaml::Path& below)
{
    return Finder(files, service, below).run();
}

text::Message describe(const EditPlace& place)
{
    const std::string others = std::to_string(place.services.empty() ? 0 : place.services.size() - 1);
    const std::string all = std::to_string(place.services.size());
    const bool told = !place.fileName.empty();
    switch (place.kind) {
    case EditPlace::Kind::Override: return {HULLWRIGHT_TR("compose", "In %1, for %2 alone"), {place.fileName, place.name}};
    case EditPlace::Kind::Anchor:
        if (place.alone())
            return told ? text::Message{HULLWRIGHT_TR("compose", "In &%1 of %3, used by %2 alone"), {place.name, place.services.empty() ? std::string() : place.services.front(), place.fileName}}
                        : text::Message{HULLWRIGHT_TR("compose", "In &%1, used by %2 alone"), {place.name, place.services.empty() ? std::string() : place.services.front()}};
        return told ? text::Message{HULLWRIGHT_TR("compose", "In &%1 of %3, used by %2 services"), {place.name, all, place.fileName}}
                    : text::Message{HULLWRIGHT_TR("compose", "In &%1, used by %2 services"), {place.name, all}};
    case EditPlace::Kind::Own:
        if (place.alone())
            return told ? text::Message{HULLWRIGHT_TR("compose", "In %2, for %1 alone"), {place.name, place.fileName}} : text::Message{HULLWRIGHT_TR("compose", "Here, for %1 alone"), {place.name}};
        [[fallthrough]];
    case EditPlace::Kind::Base: break;
    }
    return told ? text::Message{HULLWRIGHT_TR("compose", "In %1 of %3, which gives it to others as well: %2"), {place.name, others, place.fileName}}
                : text::Message{HULLWRIGHT_TR("compose", "In %1, which gives it to others as well: %2"), {place.name, others}};
}

} // namespace hullwright::compose
