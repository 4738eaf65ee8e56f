#include "core/compose/layer.h"

#include "core/compose/interpolate.h"

#include <algorithm>
#include <set>

namespace hullwright::compose {
namespace {

using yaml::Kind;
using yaml::Node;

/// Whether a mapping's entries are just what stands there: no merge keys, no tags on its values.
bool standsAlone(const Node& mapping)
{
    for (std::size_t i = 0; i < mapping.size(); ++i) {
        const Node key = mapping.key(i);
        if (key.kind() != Kind::Scalar || key.value() == "<<" || !mapping.item(i).tag().empty())
            return false;
    }
    return true;
}

bool isEmpty(const Node& root)
{
    return !root || root.kind() == Kind::Null || (root.kind() == Kind::Scalar && root.style() == yaml::Style::Plain && (root.value().empty() || root.value() == "~" || root.value() == "null"));
}

/// The reference reads YAML 1.1 and refuses a file that says it is another version.
void checkDirective(const SourceFile& file, Problems& problems)
{
    std::string_view text = file.tree->text();
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    while (text.starts_with('%') || text.starts_with('#') || text.starts_with('\n') || text.starts_with('\r')) {
        const std::string_view line = text.substr(0, text.find('\n'));
        if (line.starts_with("%YAML") && line.find("1.1") == std::string_view::npos)
            problems.errorIn(file.name, {1, 1}, {}, {}, say(HULLWRIGHT_TR("compose", "Docker Compose refuses a file with this directive: %1"), {std::string(line)}), say(HULLWRIGHT_TR("compose", "Remove the line.")));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
}

class LayerReader {
public:
    LayerReader(const yaml::Tree& tree, const GroundPtr& ground, Drafts& drafts, Problems& problems)
        : m_tree(tree), m_ground(ground), m_lookup(ground->lookup()), m_drafts(drafts), m_problems(problems), m_reader(problems)
    {
    }

    Layer read(const Node& root);

private:
    void readEntries(const Node& root);
    void readServices(const Node& services, const Trail& where);
    void readWhole(const Node& root);
    [[nodiscard]] DraftPtr readService(const std::string& name, const Node& key, const Node& item, const Trail& where);
    [[nodiscard]] DraftPtr makeService(const Node& key, const Node& item, const Trail& where);
    [[nodiscard]] bool isCurrent(const Draft& draft) const;
    [[nodiscard]] bool isNew(std::set<std::string>& names, const std::string& name, const Node& key, const Trail& where);
    [[nodiscard]] Filling filling(Problems& problems, std::vector<Interpolation>& log) const;
    void fillTop();
    void sortMarks(std::vector<Mark> marks);

    const yaml::Tree& m_tree;
    const GroundPtr& m_ground;
    Lookup m_lookup;
    Drafts& m_drafts;
    Problems& m_problems;
    Reader m_reader;
    Layer m_layer;
};

Filling LayerReader::filling(Problems& problems, std::vector<Interpolation>& log) const
{
    return {m_ground->interpolation == LoadOptions::Interpolation::On ? Substitute::On : Substitute::Off, m_lookup, problems, &log};
}

bool LayerReader::isNew(std::set<std::string>& names, const std::string& name, const Node& key, const Trail& where)
{
    if (names.insert(name).second)
        return true;
    m_problems.error(where, key.place(), say(HULLWRIGHT_TR("compose", "the key \"%1\" stands twice in one mapping"), {name}), say(HULLWRIGHT_TR("compose", "Remove one of them.")), ErrorCode::Syntax);
    return false;
}

Layer LayerReader::read(const Node& root)
{
    m_layer.top = Value(Value::Map{}, Origin{root.place(), {}, Origin::Kind::File, 0});
    const Node services = root.kind() == Kind::Mapping ? root.find("services") : Node{};
    const bool plain = root.kind() == Kind::Mapping && standsAlone(root) && (!services || (services.kind() == Kind::Mapping && standsAlone(services)));
    if (plain)
        readEntries(root);
    else
        readWhole(root);
    for (auto& region : m_reader.takeRegions())
        m_layer.regions.push_back(std::move(region));
    sortMarks(m_reader.takeMarks());
    fillTop();
    return std::move(m_layer);
}

void LayerReader::readEntries(const Node& root)
{
    const Trail top;
    std::set<std::string> names;
    for (std::size_t i = 0; i < root.size() && !m_reader.exhausted(); ++i) {
        const auto name = m_reader.keyText(root.key(i), top);
        if (!name)
            continue;
        const Trail here(top, *name);
        if (!isNew(names, *name, root.key(i), here))
            continue;
        if (*name == "services") {
            m_layer.hasServices = true;
            m_layer.servicesOrigin = Origin{root.item(i).place(), root.key(i).place(), Origin::Kind::File, 0};
            readServices(root.item(i), here);
            continue;
        }
        Value value = m_reader.read(root.item(i), here);
        value.origin.key = root.key(i).place();
        m_layer.top.map()->push_back({*name, std::move(value)});
    }
}

void LayerReader::readServices(const Node& services, const Trail& where)
{
    for (auto& region : m_reader.takeRegions())
        m_layer.regions.push_back(std::move(region));
    std::set<std::string> names;
    for (std::size_t i = 0; i < services.size() && !m_reader.exhausted(); ++i) {
        const auto name = m_reader.keyText(services.key(i), where);
        if (!name)
            continue;
        const Trail here(where, *name);
        if (isNew(names, *name, services.key(i), here))
            m_layer.services.emplace_back(*name, readService(*name, services.key(i), services.item(i), here));
    }
}

/// All the text that a draft was read from is still there. An anchor that moved has another region: who used it is read again.
bool LayerReader::isCurrent(const Draft& draft) const
{
    return std::all_of(draft.regions.begin(), draft.regions.end(), [this](const auto& region) { return m_tree.span({region.get(), 0, 0}).has_value(); });
}

DraftPtr LayerReader::readService(const std::string& name, const Node& key, const Node& item, const Trail& where)
{
    const DraftKey at{DraftKey::Step::Read, item.region().get(), key.region().get(), m_ground.get(), item.place().begin, name};
    if (DraftPtr known = m_drafts.find(at); known && isCurrent(*known)) {
        m_reader.count(known->visits);
        return known;
    }
    return m_drafts.keep(at, makeService(key, item, where));
}

DraftPtr LayerReader::makeService(const Node& key, const Node& item, const Trail& where)
{
    auto draft = std::make_shared<Draft>();
    Problems own;
    const std::size_t before = m_reader.visits();
    auto marks = m_reader.takeMarks();
    m_reader.reportTo(own);
    draft->value = m_reader.read(item, where);
    m_reader.reportTo(m_problems);
    draft->value.origin.key = key.place();
    draft->visits = m_reader.visits() - before;
    draft->marks = m_reader.takeMarks();
    sortMarks(std::move(marks));
    m_reader.keepRegion(key.region());
    draft->regions = m_reader.takeRegions();
    interpolate(draft->value, &serviceShape(), filling(own, draft->interpolations), where);
    draft->problems = own.take();
    draft->ground = m_ground;
    return draft;
}

/// A document whose entries come together from several places: read as one, then cut.
void LayerReader::readWhole(const Node& root)
{
    Value whole = m_reader.read(root, {});
    const auto regions = m_reader.takeRegions();
    for (const auto& region : regions)
        m_reader.keepRegion(region);
    if (!whole.map())
        return;
    for (Value::Entry& entry : *whole.map()) {
        if (entry.key != "services" || !entry.value.map()) {
            m_layer.hasServices = m_layer.hasServices || entry.key == "services";
            m_layer.top.map()->push_back(std::move(entry));
            continue;
        }
        m_layer.hasServices = true;
        m_layer.servicesOrigin = entry.value.origin;
        for (Value::Entry& service : *entry.value.map()) {
            auto draft = std::make_shared<Draft>();
            Problems own;
            draft->value = std::move(service.value);
            draft->regions = regions;
            const Trail top;
            const Trail services(top, "services");
            interpolate(draft->value, &serviceShape(), filling(own, draft->interpolations), Trail(services, service.key));
            draft->problems = own.take();
            draft->ground = m_ground;
            m_layer.services.emplace_back(service.key, std::move(draft));
        }
    }
}

/// Marks within services go to their drafts, the rest stays with the layer. Only where the document was read as one are there any within.
void LayerReader::sortMarks(std::vector<Mark> marks)
{
    for (Mark& mark : marks) {
        const auto* service = mark.path.size() > 2 && mark.path[0] == yaml::Step(std::string("services")) ? std::get_if<std::string>(&mark.path[1]) : nullptr;
        const auto found = std::find_if(m_layer.services.begin(), m_layer.services.end(), [&](const auto& each) { return service && each.first == *service; });
        if (found == m_layer.services.end()) {
            m_layer.marks.push_back(std::move(mark));
            continue;
        }
        auto draft = std::make_shared<Draft>(*found->second);
        draft->marks.push_back(std::move(mark));
        found->second = std::move(draft);
    }
}

void LayerReader::fillTop()
{
    const Trail top;
    std::erase_if(*m_layer.top.map(), [&](Value::Entry& entry) {
        const bool wasNull = entry.value.isNull();
        interpolate(entry.value, projectShape().find(entry.key), filling(m_problems, m_layer.interpolations), Trail(top, entry.key));
        return entry.value.isNull() && !wasNull;
    });
}

} // namespace

Layer readLayer(const yaml::Tree& tree, const Node& root, const GroundPtr& ground, Drafts& drafts, Problems& problems)
{
    return LayerReader(tree, ground, drafts, problems).read(root);
}

std::vector<Node> documentsOf(const SourceFile& file, Problems& problems)
{
    const yaml::Tree& tree = *file.tree;
    checkDirective(file, problems);
    std::vector<Node> roots;
    for (std::size_t i = 0; i < tree.documentCount(); ++i) {
        const Node root = tree.root(i);
        if (!isEmpty(root)) {
            if (root.kind() == Kind::Mapping || root.kind() == Kind::Alias)
                roots.push_back(root);
            else
                problems.error({}, root.place(), say(HULLWRIGHT_TR("compose", "a Compose file must be a mapping")), say(HULLWRIGHT_TR("compose", "A Compose file has services: at least.")));
        } else if (i + 1 < tree.documentCount() && roots.empty()) {
            problems.error({}, root ? root.place() : yaml::Place{}, say(HULLWRIGHT_TR("compose", "the first document of the file is empty")));
        }
    }
    if (roots.empty() && std::none_of(problems.all().begin(), problems.all().end(), [&](const Problem& each) { return fileOf({file}, each.place).has_value(); }))
        problems.errorIn(file.name, {1, 1}, {}, {}, say(HULLWRIGHT_TR("compose", "the file is empty")), say(HULLWRIGHT_TR("compose", "A Compose file has services: at least.")), ErrorCode::Schema);
    return roots;
}

} // namespace hullwright::compose
