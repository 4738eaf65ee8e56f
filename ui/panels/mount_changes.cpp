#include "ui/panels/mount_changes.h"

#include "core/compose/mount_text.h"
#include "core/compose/paths.h"
#include "core/compose/template.h"
#include "core/yaml/merge_keys.h"
#include "core/yaml/node_value.h"
#include "ui/panels/mount_forms.h"

#include <algorithm>
#include <utility>

namespace hullwright::ui {

using Type = compose::Mount::Type;
using Form = MountEntry::Form;
using Files = std::vector<compose::SourceFile>;

namespace {

std::string textAt(const yaml::Node& mapping, const char* key)
{
    const yaml::Node value = yaml::followed(yaml::findMerged(mapping, key));
    return value ? std::string(value.value()) : std::string();
}

/// Whether a text as written may be what it came to.
bool fits(const std::string& written, const std::string& value)
{
    if (written.empty() != value.empty() || compose::hasVariables(written))
        return written.empty() == value.empty();
    return written == value || compose::cleanPath(written) == value;
}

std::optional<compose::ShortMount::Type> shortType(Type type)
{
    if (type == Type::Bind)
        return compose::ShortMount::Type::Bind;
    return type == Type::Volume ? std::optional(compose::ShortMount::Type::Volume) : std::nullopt;
}

const char* groupOf(Type type)
{
    switch (type) {
    case Type::Bind: return "bind";
    case Type::Volume: return "volume";
    case Type::Tmpfs: return "tmpfs";
    case Type::Image: return "image";
    default: return "";
    }
}

/// A variable says something only where it stands: each stays, in its order, and one at the beginning decides about the type.
bool keepsVariables(const std::string& before, const std::string& after)
{
    return compose::variablesIn(before) == compose::variablesIn(after) && (before.starts_with('$') == after.starts_with('$') || !compose::hasVariables(before));
}

/// Plans a change of one entry.
class Changer {
public:
    Changer(const Files& files, const compose::Service& service, const compose::Mount& mount, const MountSubject& wanted) : m_files(files), m_service(service), m_mount(mount), m_wanted(wanted), m_entry(entryOf(files, mount)) {}

    tl::expected<MountChange, MountObstacle> run()
    {
        if (m_entry.form == Form::None)
            return tl::unexpected(m_entry.whole ? MountObstacle::WholeVariable : MountObstacle::Nowhere);
        if (m_wanted == m_entry.written)
            return MountChange();
        if (!keepsVariables(m_entry.written.target, m_wanted.target) || (retyped() ? isVaried() : !keepsVariables(m_entry.written.source, m_wanted.source)))
            return tl::unexpected(MountObstacle::Variable);
        const auto obstacle = m_entry.form == Form::Short ? planShort() : m_entry.form == Form::Long ? planLong() : planMemory();
        if (obstacle)
            return tl::unexpected(*obstacle);
        return std::move(m_change);
    }

private:
    using Obstacle = std::optional<MountObstacle>;
    [[nodiscard]] bool retyped() const { return m_wanted.type != m_entry.written.type; }
    [[nodiscard]] bool isVaried() const
    {
        const yaml::Node type = m_entry.form == Form::Long ? m_entry.node.find("type") : yaml::Node();
        return compose::hasVariables(m_entry.written.source) || compose::hasVariables(m_entry.options) || (type && compose::hasVariables(type.value()));
    }

    Obstacle planShort();
    Obstacle planLong();
    Obstacle planMemory();
    void dropGroup(const char* group, std::vector<yaml::Operation>& operations);
    Obstacle move(const compose::EditPlace& at);
    [[nodiscard]] yaml::Value longEntry();
    Obstacle place(const std::vector<yaml::Operation>& operations)
    {
        auto placed = placedMountEdits(m_files, m_service, m_mount, operations);
        if (!placed)
            return MountObstacle::Nowhere;
        m_change.where = std::move(*placed);
        return std::nullopt;
    }

    const Files& m_files;
    const compose::Service& m_service;
    const compose::Mount& m_mount;
    const MountSubject& m_wanted;
    MountEntry m_entry;
    MountChange m_change;
};

/// The entry in the long syntax; what it can't take along is noted.
yaml::Value Changer::longEntry()
{
    compose::Mount mount = m_mount;
    mount.type = m_wanted.type;
    mount.source = m_wanted.source;
    mount.target = m_wanted.target;
    const auto drop = [this](std::string& value) {
        if (!value.empty())
            m_change.gone.push_back(std::exchange(value, {}));
    };
    if (mount.type != Type::Bind) {
        drop(mount.propagation);
        drop(mount.selinux);
    }
    if (mount.type != Type::Volume && std::exchange(mount.noCopy, false))
        m_change.gone.emplace_back("nocopy");
    for (std::string& option : mount.ignoredOptions)
        drop(option);
    m_change.anew = true;
    return longMount(mount, m_entry.written.type == Type::Bind && mount.type == Type::Bind);
}

Changer::Obstacle Changer::planShort()
{
    if (const auto type = shortType(m_wanted.type)) {
        std::vector<std::string> gone;
        const std::string options = retyped() ? compose::optionsFor(*type, m_entry.options, gone) : m_entry.options;
        if (const auto text = compose::shortMount(*type, {m_wanted.source, m_wanted.target, options})) {
            m_change.gone = std::move(gone);
            return place({yaml::Set{m_entry.node.path(), *text, m_entry.node.document()}});
        }
    }
    if (compose::hasVariables(m_entry.node.value()))
        return MountObstacle::Variable;
    return place({yaml::Replace{m_entry.node.path(), longEntry(), m_entry.node.document()}});
}

void Changer::dropGroup(const char* group, std::vector<yaml::Operation>& operations)
{
    const yaml::Node options = m_entry.node.find(group);
    if (!options)
        return;
    for (std::size_t i = 0; options.kind() == yaml::Kind::Mapping && i < options.size(); ++i)
        m_change.gone.push_back(std::string(group) + "." + std::string(options.key(i).value()));
    yaml::Path path = m_entry.node.path();
    path.emplace_back(std::string(group));
    operations.emplace_back(yaml::Remove{path, m_entry.node.document()});
}

Changer::Obstacle Changer::planLong()
{
    const yaml::Path& path = m_entry.node.path();
    const std::size_t document = m_entry.node.document();
    const auto below = [&path](const char* key) {
        yaml::Path deeper = path;
        deeper.emplace_back(std::string(key));
        return deeper;
    };
    std::vector<yaml::Operation> operations;
    if (retyped()) {
        operations.emplace_back(yaml::Assign{below("type"), groupOf(m_wanted.type)[0] != '\0' ? groupOf(m_wanted.type) : m_wanted.type == Type::Npipe ? "npipe" : "cluster", document});
        for (const char* group : {"bind", "volume", "tmpfs", "image"}) {
            if (std::string_view(group) == groupOf(m_wanted.type))
                continue;
            if (!m_entry.node.find(group) && yaml::findMerged(m_entry.node, group))
                return MountObstacle::Merged;
            dropGroup(group, operations);
        }
    }
    if (m_wanted.source != m_entry.written.source) {
        const bool own = static_cast<bool>(m_entry.node.find("source"));
        if (m_wanted.source.empty() && !own)
            return MountObstacle::Merged;
        if (m_wanted.source.empty())
            operations.emplace_back(yaml::Remove{below("source"), document});
        else if (!own && m_entry.node.find("type"))
            operations.emplace_back(yaml::Insert{path, "source", m_wanted.source, "type", {}, document});
        else
            operations.emplace_back(yaml::Assign{below("source"), m_wanted.source, document});
    }
    if (m_wanted.target != m_entry.written.target)
        operations.emplace_back(yaml::Assign{below("target"), m_wanted.target, document});
    return place(operations);
}

Changer::Obstacle Changer::planMemory()
{
    if (!retyped()) {
        if (m_wanted.target.find(':') != std::string::npos)
            return MountObstacle::ColonInMemory;
        const std::string text = m_wanted.target + std::string(m_entry.node.value().substr(m_entry.written.target.size()));
        return place({yaml::Set{m_entry.node.path(), text, m_entry.node.document()}});
    }
    if (compose::hasVariables(m_entry.node.value()))
        return MountObstacle::Variable;
    const auto found = compose::editPlacesAt(m_files, m_service.name, m_mount.origin.place);
    if (found.places.empty() || found.places.front().kind != compose::EditPlace::Kind::Own)
        return MountObstacle::MemoryElsewhere;
    return move(found.places.front());
}

/// Out of `tmpfs`, into `volumes`: the short syntax of the one has no other types.
Changer::Obstacle Changer::move(const compose::EditPlace& at)
{
    const std::string options = m_mount.readOnly ? "ro" : "";
    for (const std::string_view option : compose::split(m_mount.tmpfsOptions, ','))
        if (!option.empty() && option != "ro" && option != "rw")
            m_change.gone.emplace_back(option);
    const auto type = shortType(m_wanted.type);
    const auto text = type ? compose::shortMount(*type, {m_wanted.source, m_wanted.target, options}) : std::nullopt;
    compose::Mount plain;
    plain.type = m_wanted.type;
    plain.source = m_wanted.source;
    plain.target = m_wanted.target;
    plain.readOnly = m_mount.readOnly;
    const yaml::Value value = text ? yaml::Value(*text) : longMount(plain, false);
    m_change.anew = !text;
    m_change.moves = true;
    const yaml::Node list = m_entry.node.parent();
    const bool only = list.kind() != yaml::Kind::Sequence || list.size() == 1;
    const yaml::Path gone = only && list.kind() == yaml::Kind::Sequence ? list.path() : m_entry.node.path();
    compose::Edits edits{compose::FileEdit(yaml::Remove{gone, at.document}, at.file)};
    const auto volumes = compose::editPlaces(m_files, m_service.name, {std::string("volumes")});
    using Kind = compose::ValueSource::Kind;
    if (volumes.source.kind == Kind::Alias || volumes.source.kind == Kind::MergeKey) {
        // One of its own beside would hide what it has from there.
        const auto own = std::find_if(volumes.places.begin(), volumes.places.end(), [](const compose::EditPlace& each) { return each.kind == compose::EditPlace::Kind::Own; });
        auto whole = yaml::valueOf(volumes.source.spot.node);
        if (own == volumes.places.end() || !whole || !whole->is_array())
            return MountObstacle::MemoryElsewhere;
        whole->push_back(value);
        edits.emplace_back(yaml::Assign{own->path, *whole, own->document}, own->file);
    } else {
        edits.emplace_back(yaml::Append{{std::string("services"), m_service.name, std::string("volumes")}, value, {}, at.document}, at.file);
    }
    m_change.where = {{at}, {edits}};
    return std::nullopt;
}

/// Where an entry of `volumes` is seen.
std::string targetOf(const yaml::Value& entry)
{
    if (!entry.is_string())
        return entry.is_object() ? entry.value("target", std::string()) : std::string();
    const auto words = compose::mountWords(entry.get<std::string>());
    return words ? words->target : std::string();
}

/// The edits that give the service a mount of its own in the place of one that it has from an anchor or a base; none where that can't be written.
std::optional<std::pair<compose::EditPlace, compose::Edits>> ownCopy(const Files& files, const compose::Service& service, const compose::Mount& mount, const compose::EditPlace& at, const yaml::Value& changed)
{
    const char* key = mount.fromTmpfsKey ? "tmpfs" : "volumes";
    const auto list = compose::editPlaces(files, service.name, {std::string(key)});
    const auto own = std::find_if(list.places.begin(), list.places.end(), [](const compose::EditPlace& each) { return each.kind == compose::EditPlace::Kind::Own; });
    if (own == list.places.end())
        return std::nullopt;
    const yaml::Node items = list.source.spot.node;
    for (std::size_t i = 0; items && items.kind() == yaml::Kind::Sequence && i < items.size(); ++i) {
        if (const yaml::Node item = yaml::followed(items.item(i)); !item || !(item.place() == mount.origin.place))
            continue;
        if (list.source.kind == compose::ValueSource::Kind::Own) // an alias as an item
            return std::pair(*own, compose::Edits{compose::FileEdit(yaml::Assign{items.item(i).path(), changed, own->document}, own->file)});
        auto whole = yaml::valueOf(items);
        if (!whole || list.source.kind == compose::ValueSource::Kind::Extends)
            break;
        (*whole)[i] = changed;
        return std::pair(*own, compose::Edits{compose::FileEdit(yaml::Assign{own->path, *whole, own->document}, own->file)});
    }
    // Lists of mounts add up over `extends`, and of two with one target the later counts. A path is told from the file that it stands in.
    const bool sameTarget = compose::cleanPath(targetOf(changed)) == mount.target;
    const bool aliased = list.source.kind == compose::ValueSource::Kind::Alias || list.source.kind == compose::ValueSource::Kind::MergeKey;
    if (at.kind != compose::EditPlace::Kind::Base || !sameTarget || aliased || mount.fromTmpfsKey || at.file != own->file)
        return std::nullopt;
    return std::pair(*own, compose::Edits{compose::FileEdit(yaml::Append{own->path, changed, {}, own->document}, own->file)});
}

} // namespace

bool isHostPath(const std::string& source)
{
    return source.starts_with('/') || source.starts_with('.') || source.starts_with('~') || compose::isWindowsPath(source);
}

MountEntry entryOf(const Files& files, const compose::Mount& mount)
{
    MountEntry entry;
    const auto file = compose::fileOf(files, mount.origin.place);
    const yaml::Node node = file ? files[*file].tree->nodeAt(mount.origin.place) : yaml::Node();
    if (!node)
        return entry;
    entry.file = *file;
    entry.node = node;
    entry.written = {mount.type, mount.source, mount.target};
    if (node.kind() == yaml::Kind::Mapping) {
        entry.form = Form::Long;
        entry.written.source = textAt(node, "source");
        entry.written.target = textAt(node, "target");
    } else if (node.kind() == yaml::Kind::Scalar && mount.fromTmpfsKey) {
        entry.form = Form::Memory;
        entry.written.source.clear();
        entry.written.target = std::string(node.value().substr(0, node.value().find(':')));
        entry.whole = !fits(entry.written.target, mount.target) || compose::hasVariables(entry.written.target);
    } else if (const auto words = node.kind() == yaml::Kind::Scalar ? compose::mountWords(std::string(node.value())) : std::nullopt) {
        entry.form = Form::Short;
        entry.written.source = words->source;
        entry.written.target = words->target;
        entry.options = words->options;
        entry.whole = !fits(words->source, mount.source) || !fits(words->target, mount.target);
    }
    if (entry.whole)
        entry.form = Form::None;
    return entry;
}

std::optional<compose::PlacedEdits> placedMountEdits(const Files& files, const compose::Service& service, const compose::Mount& mount, const std::vector<yaml::Operation>& operations)
{
    const auto found = compose::editPlacesAt(files, service.name, mount.origin.place);
    if (found.places.empty())
        return std::nullopt;
    const compose::EditPlace& at = found.places.front();
    compose::Edits edits;
    for (const yaml::Operation& operation : operations)
        edits.emplace_back(operation, at.file);
    compose::PlacedEdits result;
    if (at.kind != compose::EditPlace::Kind::Own && !at.alone()) {
        compose::ProjectEditor editor(files);
        const auto changed = editor.apply(edits) ? yaml::valueOf(editor.files()[at.file].tree->at(at.path, at.document)) : std::nullopt;
        if (auto own = changed ? ownCopy(files, service, mount, at, *changed) : std::nullopt) {
            result.places.push_back(std::move(own->first));
            result.edits.push_back(std::move(own->second));
        }
    }
    result.places.push_back(at);
    result.edits.push_back(std::move(edits));
    return result;
}

tl::expected<MountChange, MountObstacle> mountChange(const Files& files, const compose::Service& service, const compose::Mount& mount, const MountSubject& wanted, const std::string& declared)
{
    auto change = Changer(files, service, mount, wanted).run();
    if (change && !declared.empty())
        for (compose::Edits& edits : change->where.edits)
            edits.push_back(compose::aimed(files, yaml::Assign{{std::string("volumes"), declared}, nullptr}));
    return change;
}

} // namespace hullwright::ui
