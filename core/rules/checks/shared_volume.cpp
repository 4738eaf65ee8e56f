#include "core/grants/grants.h"
#include "core/rules/check_help.h"
#include "core/rules/mount_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <map>
#include <span>
#include <string_view>

namespace hullwright::rules::checks {

namespace {

struct Use {
    const compose::Service* service;
    const compose::Mount* mount;
    bool holdsHost = false;
};

/// What is shared: a named volume by its name, a folder of the host by its path; empty for what can't be.
struct Folder {
    bool named = false;
    std::string_view name;
    friend auto operator<=>(const Folder&, const Folder&) = default;
};

Folder folderOf(const compose::Mount& mount)
{
    if (mount.fromTmpfsKey)
        return {};
    if (mount.type == compose::Mount::Type::Volume && !mount.source.empty())
        return {true, mount.source};
    return mount.type == compose::Mount::Type::Bind ? Folder{false, mount.resolvedSource} : Folder{};
}

bool holdsHost(const compose::Service& service)
{
    if (isTrue(service.privileged) || isTrue(service.useApiSocket) || isValue(service.pid, "host"))
        return true;
    return std::any_of(service.mounts.begin(), service.mounts.end(), [](const compose::Mount& mount) { return knowledge::isControlSocket(mount.resolvedSource); });
}

/// Who has one folder, by name and without repetition.
class Holders {
public:
    explicit Holders(const std::vector<Use>& uses)
    {
        for (const Use& use : uses) {
            m_names.push_back(use.service->name);
            m_stronger = m_stronger || use.holdsHost;
        }
        std::sort(m_names.begin(), m_names.end());
        m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
        m_first = without({});
    }

    [[nodiscard]] std::size_t count() const { return m_names.size(); }
    /// One of them holds the host.
    [[nodiscard]] bool stronger() const { return m_stronger; }
    /// All but one, as a list that stays short. Where a thousand share, it is the same for all but the first few.
    [[nodiscard]] std::string others(std::string_view name) const
    {
        const std::span<const std::string_view> head(m_names.data(), std::min(kListed, m_names.size()));
        return std::find(head.begin(), head.end(), name) == head.end() ? m_first : without(name);
    }

private:
    [[nodiscard]] std::string without(std::string_view name) const
    {
        std::vector<std::string> others;
        for (std::size_t i = 0; i < m_names.size() && others.size() < kListed; ++i) {
            if (m_names[i] != name)
                others.emplace_back(m_names[i]);
        }
        std::string text = listed(others, kListed);
        return m_names.size() - 1 > kListed ? text + " (+" + std::to_string(m_names.size() - 1 - kListed) + ")" : text;
    }

    std::vector<std::string_view> m_names;
    std::string m_first; ///< the list for those that are not on it
    bool m_stronger = false;
};

/// Sharing is often the point, so it is a remark (Info), unless what one writes is read by one that holds the host: then the weaker one's
/// break-in may become the stronger one's (Low: the reader has to trust what it reads).
void report(const Holders& holders, const Use& writer, const Context& context)
{
    if (holders.count() < 2)
        return;
    const bool stronger = holders.stronger() && !writer.holdsHost;
    const std::string readers = holders.others(writer.service->name);
    const text::Message message = stronger ? text::Message{HULLWRIGHT_TR("Rules", "What %1 writes to %2 is read by %3, which can do more: a file there may be a way from one to the other."), {writer.service->name, writer.mount->target, readers}}
                                           : text::Message{HULLWRIGHT_TR("Rules", "What %1 writes to %2 is seen by %3, too."), {writer.service->name, writer.mount->target, readers}};
    context.findings.push_back(findingAt(*writer.service, {std::string("volumes"), writer.mount->index}, writer.mount->origin, stronger ? Severity::Low : Severity::Info, message, writer.mount->target));
}

void checkServices(const Rule&, const Context& context)
{
    std::map<Folder, std::vector<Use>> shared;
    for (const auto& service : context.stack.services) {
        for (const compose::Mount& mount : service->mounts) {
            if (const Folder folder = folderOf(mount); !folder.name.empty())
                shared[folder].push_back({service.get(), &mount});
        }
    }
    for (auto& [folder, uses] : shared) {
        if (uses.front().service == uses.back().service)
            continue;
        // Sockets and folders of the system are their own rules' matter; what lies there is no exchange between these services.
        const std::string_view path = context.stack.hostPath(*uses.front().mount);
        if (!path.empty() && knowledge::judgePath(path).kind != knowledge::PathClass::None)
            continue;
        for (Use& use : uses)
            use.holdsHost = holdsHost(*use.service);
        const Holders holders(uses);
        for (const Use& use : uses) {
            if (!use.mount->readOnly && use.mount->type != compose::Mount::Type::Tmpfs)
                report(holders, use, context);
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Mount %1 read-only in %2"), {finding.subject, finding.service}}, readOnlyMount(ServiceEdit(context, finding.service), finding.place, finding.subject));
}

} // namespace

const Rule& shared_volume()
{
    static const Rule rule{
        .id = "shared-volume",
        .title = HULLWRIGHT_TR("Rules", "Two services share a folder that one may write"),
        .layer = "file-system",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "A shared folder is a way past every network rule. If one service runs what another may write (a web page, a plug-in, a script, a timed job), a break-in in the writer is one in the reader. Settings and archives that are read can carry one as well."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker in the upload service writes a PHP file into the folder that the web server serves. In a folder of scripts that a privileged service runs they write a line that makes them root."),
        .fix = HULLWRIGHT_TR("Rules", "Mount it read-only (:ro) in every service that only reads, and keep one writer. Do not serve or run anything from a folder for uploads."),
        .breaks = HULLWRIGHT_TR("Rules", "A service that does write there reports \"Read-only file system\"."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 8", url::kOwasp}, {"Docker: volumes", "https://docs.docker.com/engine/storage/volumes/"}},
        .aliases = {.owasp = {"8"}, .kics = {"8c978947-0ff6-485c-b0c2-0bfca6026466"}},
        .checkProject = checkServices,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
