#include "core/compose/mount_text.h"
#include "core/grants/service_start.h"
#include "core/knowledge/image_name.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// The service itself says that the data lies there still (PGDATA).
bool writesTo(const compose::Service& service, const knowledge::KnownImage& known, const std::string& folder)
{
    const auto isIn = [&folder](const std::string& path) { return path == folder || path.starts_with(folder + "/"); };
    return std::any_of(known.facts->writes.begin(), known.facts->writes.end(), [&](const knowledge::ImageSetting& setting) {
        const auto values = grants::settingValues(service, setting);
        return std::any_of(values.begin(), values.end(), isIn);
    });
}

/// Data is mounted where another version of the image keeps it, and nothing where this one does.
void movedData(const compose::Service& service, const knowledge::KnownImage& known, const Context& context)
{
    const auto now = known.volumes();
    for (const knowledge::ImageVolume& old : known.facts->volumes) {
        const bool holds = std::find(now.begin(), now.end(), &old) != now.end();
        const auto mount = std::find_if(service.mounts.begin(), service.mounts.end(), [&](const compose::Mount& each) { return each.target == old.path && !each.fromTmpfsKey; });
        if (holds || mount == service.mounts.end() || now.empty() || grants::mountedOn(service, now.front()->path) || writesTo(service, known, old.path))
            continue;
        const Severity severity = knowledge::namesVersion(known.tag) ? Severity::Medium : Severity::Low;
        context.findings.push_back(findingAt(service, {std::string("volumes"), mount->index}, mount->origin, severity,
                                             {HULLWRIGHT_TR("Rules", "%1 mounts its data on %2, and this version of its image keeps it in %3: it may refuse to start, or lose what it writes."), {service.name, old.path, now.front()->path}}, old.path));
    }
}

/// Folders that the image writes to, under a root that is read-only by hand.
std::vector<grants::MemoryFolder> missing(const compose::Service& service)
{
    const bool asked = isTrue(service.readOnly) && grants::catalogued(service).known() && !grants::pinnedFacts(service).tellsWrites;
    return asked ? grants::readOnlyNeeds(service).folders : std::vector<grants::MemoryFolder>();
}

std::vector<std::string> paths(const std::vector<grants::MemoryFolder>& folders)
{
    std::vector<std::string> result;
    for (const grants::MemoryFolder& folder : folders)
        result.push_back(folder.path);
    return result;
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (const knowledge::KnownImage known = grants::catalogued(service); known.known())
        movedData(service, known, context);
    const auto folders = missing(service);
    if (folders.empty())
        return;
    // Many a program does without temporary files for as long as nothing large comes.
    const bool temporary = folders.size() == 1 && folders.front().path == "/tmp";
    context.findings.push_back(findingAt(service, {std::string("read_only")}, service.readOnly->origin, temporary ? Severity::Info : Severity::Low,
                                         {HULLWRIGHT_TR("Rules", "The root file system of %1 is read-only, and its image writes to %2, where nothing is mounted."), {service.name, listed(paths(folders))}}));
}

/// The same volume, on another folder of the container.
std::optional<Operations> mountOn(const ServiceEdit& edit, const yaml::Place& place, const compose::Mount& mount, const std::string& target)
{
    const yaml::Node node = edit.item("volumes", place);
    if (!node)
        return std::nullopt;
    if (node.kind() == yaml::Kind::Mapping)
        return edit.setInItem("volumes", node, "target", target);
    auto words = node.kind() == yaml::Kind::Scalar ? compose::mountWords(std::string(node.value())) : std::nullopt;
    if (!words || words->target != mount.target)
        return std::nullopt; // a variable
    words->target = target;
    const auto text = compose::shortMount(mount.type == compose::Mount::Type::Bind ? compose::ShortMount::Type::Bind : compose::ShortMount::Type::Volume, *words);
    return text ? edit.replaceItem("volumes", place, *text) : std::nullopt;
}

/// Right for a volume that is empty. The file does not tell what is in it, so it is never taken without being asked for: data of an older version is not
/// read there, and what this version wrote so far lies in a volume without a name, which the service would no longer have. Nothing is deleted in either case.
std::vector<Fix> moveMount(const Finding& finding, const compose::Service& service, const FixContext& context)
{
    const auto now = grants::catalogued(service).volumes();
    const auto mount = std::find_if(service.mounts.begin(), service.mounts.end(), [&](const compose::Mount& each) { return each.target == finding.subject && !each.fromTmpfsKey; });
    if (now.empty() || mount == service.mounts.end())
        return {};
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Mount the volume of %1 on %2, where it holds no data yet"), {service.name, now.front()->path}},
                  mountOn(ServiceEdit(context, service.name), finding.place, *mount, now.front()->path));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* service = context.stack.service(finding.service);
    if (service == nullptr)
        return {};
    if (!finding.subject.empty())
        return moveMount(finding, *service, context);
    const grants::ReadOnlyNeeds needs = grants::readOnlyNeeds(*service);
    const auto folders = missing(*service);
    std::vector<std::string> entries;
    for (const grants::MemoryFolder& folder : folders)
        entries.push_back(folder.entry());
    std::vector<Fix> result;
    if (!entries.empty())
        addFix(result, FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 folders in memory: %2"), {finding.service, listed(paths(folders))}}, ServiceEdit(context, finding.service).append("tmpfs", entries), needs);
    return result;
}

} // namespace

const Rule& mounts_do_not_fit_image()
{
    static const Rule rule{
        .id = "mounts-do-not-fit-image",
        .title = HULLWRIGHT_TR("Rules", "What is mounted does not fit the image"),
        .layer = "hygiene",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "An image writes to folders that it knows. Where one of them is read-only it stops, and where its data has moved with a new version, a volume on the old place keeps nothing."),
        .attack = HULLWRIGHT_TR("Rules", "None. The danger is the mending: whoever is in a hurry takes read_only out again, or starts anew without the data."),
        .fix = HULLWRIGHT_TR("Rules", "Mount an empty volume where this version of the image keeps its data. Where there is data already, no edit is enough: name the version that wrote it in the tag, start it on the volume as it was, save the data with the program's own tool (pg_dumpall), and read that into the new version on a new volume. Give folders that are written to a tmpfs or a volume."),
        .breaks = HULLWRIGHT_TR("Rules", "What lies in a folder in memory is gone after a restart. On a volume with data of an older version the program refuses to start, or begins empty beside it. What it wrote so far, to a volume without a name, it no longer has: docker volume ls still lists that one. Nothing is deleted."),
        .references = {{"Compose file reference: services", url::kServices}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
