#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// Images of linuxserver.io and their like start as root, prepare their folders and go on as this user.
bool changesByItself(const compose::Service& service)
{
    return std::any_of(service.environment.begin(), service.environment.end(), [](const compose::Variable& variable) { return variable.name == "PUID" && variable.value && !variable.value->empty() && *variable.value != "0"; });
}

/// What is known of the image, where the file names no user. Nothing where that is nothing.
std::optional<Finding> ofImage(const compose::Service& service)
{
    const grants::ImageStart start = grants::imageStart(service);
    const std::string sure(knowledge::name(start.confidence));
    const bool likely = start.confidence < knowledge::Confidence::Documented && !start.pinned;
    if (start.as == grants::ImageStart::As::Unknown)
        return std::nullopt;
    if (start.as == grants::ImageStart::As::Other)
        return findingAbsent(service, Severity::Info, {HULLWRIGHT_TR("Rules", "%1 names no user: its image is likely to run as %2 (%3)."), {service.name, start.user, sure}});
    if (start.mode == knowledge::StartMode::StepsDown && !start.user.empty())
        return findingAbsent(service, likely ? Severity::Low : Severity::Info, {HULLWRIGHT_TR("Rules", "%1 starts as root, and its image goes on as %2 by itself (%3)."), {service.name, start.user, sure}});
    if (start.mode == knowledge::StartMode::RootMaster && !start.user.empty())
        return findingAbsent(service, Severity::Low, {HULLWRIGHT_TR("Rules", "The first process of %1 stays root, as its image has it; those that do the work are %2 (%3)."), {service.name, start.user, sure}});
    return findingAbsent(service, likely ? Severity::Low : Severity::Medium, {HULLWRIGHT_TR("Rules", "%1 names no user, and its image runs as root (%2)."), {service.name, sure}});
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (grants::runsAsOther(service))
        return;
    const bool written = service.user && !service.user->value.empty() && service.user->value.front() != ':';
    if (written) {
        context.findings.push_back(findingAt(service, {std::string("user")}, service.user->origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "%1 runs as root: whoever breaks in starts with root's rights in the container, and a way out ends as root on the host."), {service.name}}));
        return;
    }
    if (changesByItself(service)) {
        context.findings.push_back(findingAbsent(service, Severity::Info, {HULLWRIGHT_TR("Rules", "%1 starts as root and changes to the user that PUID names, as its image does by convention."), {service.name}}));
        return;
    }
    if (auto known = ofImage(service))
        context.findings.push_back(std::move(*known));
    else
        context.findings.push_back(findingAbsent(service, Severity::Low, {HULLWRIGHT_TR("Rules", "%1 names no user: unless its image does, it runs as root."), {service.name}}));
}

/// The user that the image has for the work, with what it then needs.
std::optional<Operations> startAs(const ServiceEdit& edit, const compose::Service& service, const grants::UserNeeds& needs)
{
    std::optional<Operations> operations = edit.set("user", needs.user);
    for (const grants::MemoryFolder& folder : needs.remounted) {
        const auto mount = std::find_if(service.mounts.begin(), service.mounts.end(), [&](const compose::Mount& each) { return each.fromTmpfsKey && each.target == folder.path; });
        operations = both(std::move(operations), edit.replaceItem("tmpfs", mount->origin.place, mount->tmpfsOptions.empty() ? folder.entry() : folder.path + ":" + mount->tmpfsOptions + "," + folder.options));
    }
    std::vector<std::string> entries;
    for (const grants::MemoryFolder& folder : needs.folders)
        entries.push_back(folder.entry());
    if (!entries.empty())
        operations = both(std::move(operations), edit.append("tmpfs", entries));
    for (const auto& needed : needs.environment) {
        const bool there = std::any_of(service.environment.begin(), service.environment.end(), [&](const compose::Variable& variable) { return variable.name == needed.first; });
        if (!there)
            operations = both(std::move(operations), edit.addVariable(needed.first, needed.second));
    }
    return operations;
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    std::vector<Fix> result;
    const compose::Service* service = context.stack.service(finding.service);
    if (service != nullptr && !changesByItself(*service)) {
        const grants::UserNeeds needs = grants::userNeeds(*service);
        // Who wrote root meant it: then it is a choice.
        const bool sure = needs.works == knowledge::Works::Yes && needs.confidence >= knowledge::Confidence::Documented && !service->user;
        if (!needs.user.empty())
            addFix(result, sure ? FixKind::Caution : FixKind::Guided, {HULLWRIGHT_TR("Rules", "Start %1 as %2, the user of its image"), {finding.service, needs.user}}, startAs(edit, *service, needs), needs);
    }
    for (const char* user : {"1000:1000", "65534:65534"})
        addFix(result, FixKind::Guided, {HULLWRIGHT_TR("Rules", "Run %1 as %2"), {finding.service, user}}, edit.set("user", user));
    return result;
}

} // namespace

const Rule& root_user()
{
    static const Rule rule{
        .id = "root-user",
        .title = HULLWRIGHT_TR("Rules", "A service runs as root"),
        .layer = "privileges",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Root in a container is the same user as root on the host, held back only by namespaces and filters. Files that it writes to mounted folders belong to the host's root, and a flaw in the runtime makes it the host's root."),
        .attack = HULLWRIGHT_TR("Rules", "As root the attacker installs tools, changes the program itself, opens sockets that belong to root, and has the capabilities that kernel and runtime escapes begin with."),
        .fix = HULLWRIGHT_TR("Rules", "Set user to a number that is not 0, in quotes: \"1000:1000\". Many images document a user of their own; some take PUID and PGID and change by themselves."),
        .breaks = HULLWRIGHT_TR("Rules", "Files of named volumes that root created are no longer writable: change their owner once. Images that install something at the start need root for it."),
        .references = {{"CIS Docker Benchmark 1.6.0, 4.1", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 2", url::kOwasp}, {"Compose: user", url::kServices}},
        .aliases = {.cis = {"4.1"}, .owasp = {"2"}, .composeLint = {"CL-0018"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
