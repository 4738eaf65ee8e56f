#include "core/harden/dialect.h"

#include "core/grants/grants.h"
#include "core/grants/service_start.h"
#include "core/harden/batch.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/yaml/node_value.h"

#include <algorithm>

namespace hullwright::harden {

namespace {

constexpr const char* kLowPorts = "net.ipv4.ip_unprivileged_port_start";
constexpr std::uint32_t kFirstForAll = 1024;

/// The options of an entry, what follows its path.
std::vector<std::string> optionsOf(std::string_view entry)
{
    std::vector<std::string> options;
    for (std::size_t at = std::min(entry.find(':'), entry.size()); at < entry.size();) {
        const std::size_t end = std::min(entry.find(',', at + 1), entry.size());
        options.emplace_back(entry.substr(at + 1, end - at - 1));
        at = end;
    }
    return options;
}

bool isOwner(const std::string& option)
{
    return option.starts_with("uid=") || option.starts_with("gid=");
}

/// On the host's network, or in that of another container, it is not this service's to say.
bool hasOwnNetwork(const compose::Service& service)
{
    const std::string mode = service.networkMode ? service.networkMode->value : std::string();
    return mode != "host" && mode.find(':') == std::string::npos;
}

bool listensLow(const compose::Service& service)
{
    const auto low = [](const auto& ports, auto number) { return std::any_of(ports.begin(), ports.end(), [&](const auto& port) { return port.*number > 0 && port.*number < kFirstForAll; }); };
    const knowledge::KnownImage known = grants::catalogued(service);
    return low(service.ports, &compose::Port::target) || (known.known() && grants::serviceStart(service, known).server() && low(known.facts->ports, &knowledge::ImagePort::port));
}

bool wantsLowPorts(const compose::Service& service)
{
    const bool told = std::any_of(service.sysctls.begin(), service.sysctls.end(), [](const auto& each) { return each.first == kLowPorts; });
    const bool allowed = !grants::runsAsOther(service) && grants::holds(service, "NET_BIND_SERVICE");
    return !told && !allowed && hasOwnNetwork(service) && rules::valueAt(service, {"provider"}) == nullptr && listensLow(service);
}

/// As an item of a list, where nothing else is there: podman-compose 1.0 reads only the names of a map.
std::optional<compose::Edits> openLowPorts(const rules::ServiceEdit& edit)
{
    constexpr const char* kKey = "sysctls";
    const yaml::Node node = edit.written(kKey);
    if (!node || node.kind() != yaml::Kind::Mapping)
        return edit.append(kKey, {std::string(kLowPorts) + "=0"});
    if (edit.own(kKey) && edit.own(kKey).kind() == yaml::Kind::Mapping)
        return compose::Edits{edit.aimed(kKey, yaml::Assign{edit.path({std::string(kKey), std::string(kLowPorts)}), 0})};
    auto all = yaml::valueOf(node);
    if (!all || !all->is_object())
        return std::nullopt;
    (*all)[kLowPorts] = 0;
    return edit.set(kKey, *all);
}

bool ownedInMemory(const compose::Mount& mount)
{
    return mount.fromTmpfsKey && namesOwner(mount.tmpfsOptions.empty() ? mount.target : mount.target + ":" + mount.tmpfsOptions);
}

/// All of a list that other services share, or that is no list.
std::optional<compose::Edits> reownedWhole(const rules::ServiceEdit& edit, OwnedBy owner)
{
    const yaml::Node node = edit.written("tmpfs");
    auto value = node && !edit.extends() ? yaml::valueOf(node) : std::nullopt;
    if (!value)
        return std::nullopt;
    const auto mended = [owner](const yaml::Value& entry) { return entry.is_string() ? yaml::Value(withoutOwner(entry.get<std::string>(), owner)) : entry; };
    if (!value->is_array())
        return edit.set("tmpfs", mended(*value));
    std::transform(value->begin(), value->end(), value->begin(), mended);
    return edit.set("tmpfs", *value);
}

std::optional<compose::Edits> reowned(const rules::ServiceEdit& edit, const compose::Service& service, OwnedBy owner)
{
    compose::Edits all;
    for (const compose::Mount& mount : service.mounts) {
        if (!ownedInMemory(mount))
            continue;
        const yaml::Node item = edit.item("tmpfs", mount.origin.place);
        const auto edits = item && item.kind() == yaml::Kind::Scalar ? edit.replaceItem("tmpfs", mount.origin.place, withoutOwner(std::string(item.value()), owner)) : std::nullopt;
        if (!edits || !std::holds_alternative<yaml::Set>(edits->front().operation))
            return reownedWhole(edit, owner);
        all.insert(all.end(), edits->begin(), edits->end());
    }
    return all;
}

/// Collects the edits of a project, service by service.
class Speaker {
public:
    Speaker(const analysis::AnalysisPtr& hardened, Dialect dialect) : m_hardened(hardened), m_dialect(dialect), m_worded{hardened} {}

    Worded run()
    {
        for (const auto& service : m_hardened->project.stack->services)
            look(*service);
        if (!m_edits.empty())
            m_worded.analysis = analysis::update(m_hardened, made());
        return std::move(m_worded);
    }

private:
    void look(const compose::Service& service);
    void add(const compose::Service& service, const std::optional<compose::Edits>& edits, text::Message otherwise);
    [[nodiscard]] std::vector<compose::SourceFile> made();

    const analysis::AnalysisPtr& m_hardened;
    Dialect m_dialect;
    Worded m_worded;
    std::vector<EditsOfService> m_edits;
    std::vector<text::Message> m_otherwise; ///< of each: what is to be said where it can't be made
};

void Speaker::add(const compose::Service& service, const std::optional<compose::Edits>& edits, text::Message otherwise)
{
    if (!edits) {
        m_worded.notes.push_back(std::move(otherwise));
        return;
    }
    m_edits.push_back({service.name, *edits});
    m_otherwise.push_back(std::move(otherwise));
}

void Speaker::look(const compose::Service& service)
{
    const bool low = wantsLowPorts(service);
    const bool owned = m_dialect == Dialect::Podman && std::any_of(service.mounts.begin(), service.mounts.end(), ownedInMemory);
    if (!low && !owned)
        return;
    const rules::ServiceEdit edit(analysis::fixContext(*m_hardened), service.name);
    if (low)
        add(service, openLowPorts(edit), {HULLWRIGHT_TR("harden", "%1 listens on a port below 1024, which Podman leaves to root: its sysctls can't be written where the file has them"), {service.name}});
    if (!owned)
        return;
    m_worded.reowned = true;
    const OwnedBy owner = grants::runsAsOther(service) ? OwnedBy::Starter : OwnedBy::Root;
    add(service, reowned(edit, service, owner), {HULLWRIGHT_TR("harden", "Podman refuses the folders in memory of %1 that name their owner, and they can't be written otherwise where the file has them"), {service.name}});
    if (owner == OwnedBy::Starter || grants::holds(service, "CHOWN"))
        return;
    add(service, edit.append("cap_add", {"CHOWN"}), {HULLWRIGHT_TR("harden", "%1 needs CHOWN under Podman, to hand its folders in memory over, and its cap_add can't be written where the file has it"), {service.name}});
    m_worded.mendOwners.push_back(service.name);
}

std::vector<compose::SourceFile> Speaker::made()
{
    std::vector<compose::SourceFile> files = m_hardened->files();
    for (const RefusedEdit& refused : makeEdits(files, m_edits))
        m_worded.notes.push_back(m_otherwise[refused.index]);
    return files;
}

} // namespace

std::optional<Dialect> dialect(std::string_view name)
{
    for (const Dialect each : {Dialect::Docker, Dialect::Podman})
        if (harden::name(each) == name)
            return each;
    return std::nullopt;
}

std::string_view name(Dialect dialect)
{
    return dialect == Dialect::Docker ? "docker" : "podman";
}

Worded wordedFor(const analysis::AnalysisPtr& hardened, Dialect dialect)
{
    return Speaker(hardened, dialect).run();
}

bool namesOwner(std::string_view entry)
{
    const auto options = optionsOf(entry);
    return std::any_of(options.begin(), options.end(), isOwner);
}

bool givesOwner(std::string_view entry)
{
    const auto options = optionsOf(entry);
    return std::find(options.begin(), options.end(), "U") != options.end();
}

std::string withoutOwner(const std::string& entry, OwnedBy owner)
{
    auto options = optionsOf(entry);
    if (std::erase_if(options, isOwner) == 0)
        return entry;
    if (owner == OwnedBy::Starter && std::find(options.begin(), options.end(), "U") == options.end())
        options.insert(options.begin(), "U");
    std::string text = entry.substr(0, entry.find(':'));
    for (std::size_t i = 0; i < options.size(); ++i)
        text += (i == 0 ? ":" : ",") + options[i];
    return text;
}

} // namespace hullwright::harden
